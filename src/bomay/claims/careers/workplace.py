"""Where one worked, named before the posts that he held there: "công tác tại Sở X với chức vụ Phó Giám đốc"."""

from collections.abc import Sequence

from msgspec.structs import replace

from bomay.claims.article.article import Sentence
from bomay.claims.bodies.chains import complete_bodies
from bomay.mentions.kinds import BodyMention, PostMention
from bomay.text.lazy import lazy_pattern

__all__ = ["at_workplace"]

_AT = lazy_pattern(
    r"\b(?:công tác|làm việc|giảng dạy|về|chuyển|chuyển về|chuyển sang|chuyển đến|sang|lên|điều về|trở lại|trở về|vào)"
    r"(?: công tác| làm việc)?(?: tại| ở| về| sang)? $"
)
_AS = lazy_pattern(
    r",?(?: (?:với|ở|trên|và|rồi|giữ|làm|là|đã|từng|được|bổ nhiệm|cử|lần lượt|trải qua|kinh qua|qua|đảm nhiệm|đảm nhận|"
    r"các|nhiều|những|chức|chức vụ|chức danh|cương vị|vị trí|vai trò|công tác|quan trọng|khác nhau|như|từ))+:? "
    r"(?:(?:cán bộ|chuyên viên|giảng viên|giáo viên|bác sĩ|kỹ sư|nhân viên|phóng viên|biên tập viên), )?"
)
_HEADS = frozenset(
    {"Giám đốc", "Hiệu trưởng", "Viện trưởng", "Trưởng khoa", "Tổng Giám đốc", "Tổng Biên tập", "Vụ trưởng"}
    | {"Cục trưởng", "Tổng cục trưởng", "Chi cục trưởng", "Chánh Văn phòng", "Chánh Thanh tra", "Chính ủy"}
)
"""Roles that go with the body one works in; the "Trưởng phòng" or "Bí thư" there is of another, unnamed one."""


def at_workplace(sentence: Sentence, posts: Sequence[PostMention]) -> list[tuple[BodyMention, ...]]:
    """The bodies of posts that name none: the one that is told before them as where their holder worked."""
    text, first = sentence.page.text, posts[0]
    before = [item for item in sentence.items if type(item) is BodyMention and item.end <= first.start]
    body = before[-1] if before else None
    if body is None or not _AS.fullmatch(text, body.end, first.start):
        return [()] * len(posts)
    if not _AT.search(text, max(sentence.start, body.start - 32), body.start):
        return [()] * len(posts)
    found: list[tuple[BodyMention, ...]] = []
    for post in posts:
        heads = post.role.label.removeprefix("Phó ") in _HEADS
        found.append(complete_bodies([post, replace(post, bodies=(body,))])[0] if heads else ())
    return found
