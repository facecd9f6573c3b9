"""Posts that a transfer leads away from: "được chuyển từ Chủ tịch UBND thành phố sang giữ chức Bí thư Thành ủy"."""

from bomay.claims.acts.act import Frame
from bomay.mentions.kinds import PostMention
from bomay.model import ChangeKind
from bomay.text.lazy import lazy_pattern

__all__ = ["source_posts"]

_FROM = lazy_pattern(r"\btừ (?:vị trí |chức vụ |cương vị |chức danh |chức )?$")
_ON_TO = lazy_pattern(r"[^.;]{0,60}? (?:sang|về|đến|để|làm|giữ|nhận|đảm nhiệm|đảm nhận)\b")
_NEAR = 20


def source_posts(frame: Frame) -> tuple[PostMention, ...]:
    """The posts between "từ" and "sang" of a transfer; none where the words do not go on to another post."""
    text = frame.sentence.page.text
    if frame.kind is not ChangeKind.TRANSFERRED or "từ " not in frame.sentence.words:
        return ()
    posts = [item for item in frame.items[frame.at : frame.stop] if type(item) is PostMention]
    for at, post in enumerate(posts):
        if _FROM.search(text, max(frame.cue.start, post.start - _NEAR), post.start) is None:
            continue
        last = at
        while last + 1 < len(posts) and text[posts[last].end : posts[last + 1].start].strip() in (",", "và"):
            last += 1
        return tuple(posts[at : last + 1]) if _ON_TO.match(text, posts[last].end) else ()
    return ()
