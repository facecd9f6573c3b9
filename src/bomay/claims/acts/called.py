"""The post that an act gives in the title of its object alone: "bổ nhiệm Thứ trưởng Bộ X Nguyễn Văn A"."""

from bomay.claims.acts.act import Frame
from bomay.claims.acts.given import Given, to_given_posts
from bomay.model import OPENING, ChangeKind
from bomay.text.lazy import lazy_pattern

__all__ = ["called_new"]

_GIVES = frozenset({"bổ nhiệm", "bổ nhiệm lại", "tái bổ nhiệm", "bầu", "bầu bổ sung", "phê chuẩn kết quả bầu"})
_STRAIGHT = lazy_pattern(r" (?:(?:ông|bà|đồng chí) )?")
_TO = lazy_pattern(r"(?: (?:cho|đối với|với))?(?: (?:ông|bà|đồng chí))? ")
_THE_NEW = ("tân ", "Tân ")
_SENT_ON = lazy_pattern(
    r"(?: \([^()]*\))? (?:giữ|làm|đảm|vào|sang|về|đến|tham gia|kiêm|phụ trách|chỉ đạo|điều hành|trực tiếp|lên|thay|"
    r"tiếp tục|trở lại|và|cùng|với)\b"
)


def called_new(frame: Frame, person_at: int | None) -> Given:
    """The one post right behind the verb and before its object's name, where the sentence gives him no other.

    Of several posts, or of one whose holder is sent on ("phân công Phó Chủ tịch A phụ trách …"), the words do not say
    which is given.
    """
    chain = frame.chain_at(person_at)
    if frame.kind not in OPENING or chain is None or person_at is None or person_at < frame.at:
        return Given()
    posts = [post for post in chain.posts if post.start < chain.name.start]
    if len(chain.posts) != 1 or len(posts) != 1 or posts[0].start < frame.cue.end:
        return Given()
    text = frame.sentence.page.text
    straight = _STRAIGHT.fullmatch(text, frame.cue.end, posts[0].start) is not None
    given = frame.kind is not ChangeKind.TRANSFERRED and frame.said.casefold() in _GIVES and straight
    is_new = text.startswith(_THE_NEW, posts[0].start)
    is_new = is_new and _TO.fullmatch(text, frame.cue.end, posts[0].start) is not None
    if not (given or is_new) or _SENT_ON.match(text, chain.name.end):
        return Given()
    return to_given_posts(frame, tuple(posts))
