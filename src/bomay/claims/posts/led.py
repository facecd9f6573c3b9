"""Posts of those by whom a body is led: "Ban Chỉ đạo phòng, chống dịch do ông A làm Trưởng ban"."""

from msgspec.structs import replace

from bomay.claims.posts.walk import Walk
from bomay.mentions.kinds import BodyMention, CueMention, PostMention

__all__ = ["led_posts"]

_REACH = 90  # the name of a steering board is long


def led_posts(walk: Walk, at: int, posts: tuple[PostMention, ...]) -> tuple[PostMention, ...]:
    """The posts said of the name at an index, the first with the body that is led by it; as given where none is."""
    if not posts or posts[0].bodies or posts[0].role.label == "Trưởng đoàn":
        return posts
    by = next((index for index in range(at - 1, -1, -1) if _is_by(walk, index)), -1)
    noun = posts[0].role.body_noun  # "Tổ công tác … của Chính phủ, do ông A làm Tổ trưởng": of the Tổ
    before = (item for item in reversed(walk.items[: max(by, 0)]) if type(item) is BodyMention)
    body = next((item for item in before if item.label.startswith(noun)), None)
    if body is None or walk.items[by].start - body.end > _REACH:
        return posts
    return (replace(posts[0], bodies=(body,)), *posts[1:])


def _is_by(walk: Walk, index: int) -> bool:
    item = walk.items[index]
    return type(item) is CueMention and walk.text[item.start : item.end] == "do"
