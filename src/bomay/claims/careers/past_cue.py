"""Whether words before posts tell that somebody held them: "từng giữ các chức vụ: X", not "từng được tặng …"."""

import re
from collections.abc import Sequence

from bomay.claims.article.article import Sentence
from bomay.claims.careers.doing import holder_acts
from bomay.claims.careers.time import leads_in
from bomay.mentions.kinds import CueMention, PostMention
from bomay.text.lazy import lazy_pattern

__all__ = ["is_of_many", "past_cue", "tells_holding", "tells_past", "tells_while"]

_HELD = lazy_pattern(
    r"\b(?:là|làm|giữ|qua|chức|chức vụ|cương vị|vị trí|chức danh|đảm nhiệm|đảm nhận|đảm trách|công tác|trở thành)$"
)
_LIST = lazy_pattern(r"[^;:.]{0,60}:")
_SAYS = lazy_pattern(r"\b(?:cho biết|cho hay|nói|nhấn mạnh|khẳng định|phát biểu|cho rằng)\b")
_REQUIRED = lazy_pattern(r"\bhoàn thành (?:tốt |xuất sắc )?nhiệm vụ\b")  # of candidates
_KIN = lazy_pattern(r"\b(?:bố|cha|mẹ|vợ|chồng|con|anh|em|chị)(?: trai| gái| đẻ| ruột| rể)? $")
_OTHER_TIME = ("rước ", "au ")
_OF_MANY = lazy_pattern(
    r"\b(?:\d+|hai|ba|bốn|nhiều|hàng loạt|một số|các|những) (?:đồng chí|cán bộ|cá nhân|trường hợp|quan chức)\b"
)
_FAR = 80  # characters from a verb of holding to the first post
_LONGEST = 120  # characters from a time to the first post
_YEARS = ("năm làm", "nhiệm kỳ làm")
_WHILE = lazy_pattern(r"\b(?:trong|suốt|qua|sang|mỗi|hằng|hàng|đầu|mới) (?:\w+ ){0,3}$", re.IGNORECASE)
_YEARS_BEFORE = lazy_pattern(
    r"\b(?:\d{1,2}|nhiều|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|chục) (?:mươi )?$", re.IGNORECASE
)
_NOT_OVER = frozenset({"Đại biểu", "Thư ký", "Trợ lý"})  # a seat; one who serves another, named behind it
_PRONOUN = lazy_pattern(r"\b(?:ông|bà|đồng chí)\b", re.IGNORECASE)
_ONLY_TIME = frozenset({"trước đó", "trước đây"})
_HELD_WHILE = lazy_pattern(
    r"(?<!sau )(?<!trước )(?<!từ )\b"
    r"(?:trong (?:suốt )?(?:thời gian|thời kỳ|giai đoạn|quá trình|(?:\d{1,2}|nhiều) năm)|từ khi|"
    r"(?:khi|thời|hồi|lúc) (?:còn|đang))(?: (?:còn|đang|ông|bà|ông còn|bà còn))? "
    r"(?:là|làm(?! việc)|giữ|đảm nhiệm|đảm nhận)\b|"
    r", trước (?:đó|đây),? (?:(?:ông|bà|đồng chí) )?(?:từng |đang )?(?:là|làm|giữ|đảm nhiệm|đảm nhận)\b"
)


def tells_while(text: str, start: int, end: int) -> bool:
    """Whether [start, end) tells that something was done while posts were held: "vi phạm trong thời gian giữ chức".

    >>> tells_while("kỷ luật do vi phạm trong thời kỳ làm ", 0, 37), tells_while("bổ nhiệm ông A giữ chức ", 0, 24)
    (True, False)
    """
    return _HELD_WHILE.search(text, start, end) is not None


def past_cue(sentence: Sentence) -> CueMention | None:
    """The first cue of the past in a sentence; "khi giữ chức" is none behind "trước" or "sau"."""
    text = sentence.page.text
    past = (cue for _, cue in sentence.cues if cue.kind == "past")
    return next(
        (
            cue
            for cue in past
            if not text.endswith(_OTHER_TIME, sentence.start, cue.start)
            and (cue.form not in _YEARS or _tells_years(sentence, cue))
        ),
        None,
    )


def tells_holding(sentence: Sentence, start: int, posts: Sequence[PostMention]) -> bool:
    """Whether the words between a time, which ends at `start`, and the posts tell of holding them."""
    words = sentence.page.text[start : posts[0].start]
    if len(words) >= _LONGEST or (")" in words and "(" not in words):
        return False  # "ba lần lấy phiếu (năm 2013, 2014), trên cương vị Phó Chủ tịch"
    if _SAYS.search(words):
        return False  # "Trước đó, Phó Thủ tướng A cho biết: Thủ tướng …"
    acts = holder_acts(sentence, posts[0].start) or holder_acts(sentence, posts[-1].start)
    return leads_in(words) or (not words.strip(" ,.-") and not acts)


def tells_past(sentence: Sentence, cue: CueMention, posts: Sequence[PostMention]) -> bool:
    """Whether a cue of the past tells of holding the posts behind it.

    "Trước đó, ông là Giám đốc" does, "Trước đó, Giám đốc đã họp" does not.
    """
    text = sentence.page.text
    words = text[cue.end : posts[0].start]
    if _REQUIRED.search(words) or _KIN.search(text, max(sentence.start, cue.start - 16), cue.start):
        return False
    if text[cue.start : cue.end].casefold() in _ONLY_TIME:
        return tells_holding(sentence, cue.end, posts) and bool(words.strip(" ,"))
    held = _HELD.search(text, cue.start, cue.end) is not None
    if held and _LIST.match(words):
        return True  # "từng kinh qua các vị trí: Cán bộ Sở X; Chánh Văn phòng …"
    if ";" in words or _SAYS.search(words):
        return False
    return (held and len(words) < _FAR) or not words.strip(" ,.:-") or leads_in(words)


def _tells_years(sentence: Sentence, cue: CueMention) -> bool:
    """Whether one who is named, or a pronoun, held the post right behind a cue for years: "có 5 năm làm Bí thư …".

    Not "trong 7 năm làm …", which may go on, nor what is told of a post's nameless holder.
    """
    text = sentence.page.text
    post = next((post for _, post in sentence.posts if post.start == cue.end + 1), None)
    if post is None or post.role.label in _NOT_OVER or not _YEARS_BEFORE.search(text, sentence.start, cue.start):
        return False
    if _WHILE.search(text, max(sentence.start, cue.start - 24), cue.start):
        return False
    if not sentence.names:
        nameless = any(other.start < cue.start for _, other in sentence.posts)
        return not nameless and _PRONOUN.search(text, sentence.start, cue.start) is not None
    return True


def is_of_many(sentence: Sentence, post: PostMention) -> bool:
    """Whether a post is told of people whom the sentence counts: "kỷ luật 3 đồng chí nguyên là Bí thư Tỉnh ủy"."""
    return _OF_MANY.search(sentence.page.text, sentence.start, post.start) is not None
