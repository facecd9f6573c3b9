"""Words that only lead to an occasion: as the frame of another, or as what was over before something else."""

import re
from collections.abc import Sequence

from bomay.claims.article.article import Sentence
from bomay.mentions.dates.date import DateMention
from bomay.mentions.kinds import CueMention
from bomay.text.lazy import lazy_pattern

__all__ = [
    "ends_name",
    "has_own_day",
    "is_ahead",
    "is_aside",
    "is_background",
    "is_over",
    "is_told_as_over",
    "is_welcome",
]

_BACKGROUND = lazy_pattern(
    r"\b(?:(?:khuôn khổ|(?<!phu )(?<!ông )(?<!cá )(?<!doanh )(?<!bệnh )nhân(?! dân)|dịp)"
    r"(?: \w+)?|kết thúc|sau|trước|chuẩn bị|kết quả|của|nội dung|tới|cho)"
    r"(?: (?!khi|đó)\w+)?\s$",
    re.IGNORECASE,
)
_FRAME = lazy_pattern(
    r"(?:\bNhân (?=dịp|chuyến|kỷ niệm|Ngày|ngày|lễ|Lễ)|\b(?:Liên quan|Hưởng ứng|Chào mừng|Hướng tới)\b|"
    r"\bnhân dịp (?!này)[^,.;:]{0,40}\bthăm\b[^,.;:]{0,60} và |"
    r"\b(?:[Tt]iếp tục|[Tt]iếp nối|[Tt]rong|[Kk]ết thúc)[^,.;:]{0,50} chuyến (?:thăm|công tác)\b)[^,.;:]{0,200}$"
)
_PREPARES = lazy_pattern(r"\b(?:chuẩn bị|tiến tới|hướng tới|tuyên truyền)(?: cho| tổ chức| đón)?(?: cuộc| kỳ| ngày)? $")
_GATHERINGS = frozenset({"conference", "congress", "meeting", "session"})
_BOUND_FOR = lazy_pattern(
    r"[^.;:]{0,250}\b(?:lên đường|rời|(?:đã |vừa )?(?:tới|đến) (?:Việt Nam|Hà Nội|Thủ đô|thủ đô|sân bay))\b"
    r"[^.;:]{0,160}\b(?:dự|chủ trì) "
)
_OVER = lazy_pattern(r"(?<!báo )(?:(?<!báo ngay )sau|trước|từ|qua|về|theo|kết thúc)\b", re.IGNORECASE)
_TELLS_OF = lazy_pattern(
    r"[^.;]*\b(?:cho biết|cho hay|xác nhận)(?![^.;]{0,8} (?:tại|trong)\b)"
    r"[^.;]* (?:đã|vừa|mới)(?: (?!tại|trong|dự)\w+){0,3} "
)
_LONGEST = 400  # characters from a day to an occasion that somebody tells of
_NOUN = lazy_pattern(r"(?:cuộc|buổi|phiên|hội nghị|kỳ họp|đại hội|hội thảo|tọa đàm|lễ)\b", re.IGNORECASE)
_OWN_DAY = lazy_pattern(
    r"(?:(?! đã | sẽ | để )[^,.;:()]){0,90}? \(?(?:(?:ngày|sáng|chiều|tối|trưa)(?: ngày)?|hôm) \d{1,2}[/.-]\d{1,2}\b"
)


def is_background(sentence: Sentence, cue: CueMention) -> bool:
    """Whether an occasion is told only as the frame of another: "trong khuôn khổ chuyến thăm", "chuẩn bị kỳ họp"."""
    text = sentence.page.text
    found = _BACKGROUND.search(text, max(sentence.start, cue.start - 24), cue.start)
    if found is None or ends_name(text, found.start()):
        return _FRAME.search(text, max(sentence.start, cue.start - 250), cue.start) is not None
    return not (has_own_day(text, found.start(), cue) or is_welcome(sentence, cue))


def is_over(sentence: Sentence, cue: CueMention) -> bool:
    """Whether an occasion is told with its day as what was over before the next: "Sau phiên họp chiều 5/6, ông A …"."""
    text = sentence.page.text
    found = _BACKGROUND.search(text, max(sentence.start, cue.start - 24), cue.start)
    return found is not None and has_own_day(text, found.start(), cue)


def is_told_as_over(sentence: Sentence, since: int, cue: CueMention) -> bool:
    """Whether the day that ends at `since` is when somebody spoke of an occasion: "Ngày 4/6, A cho biết xã đã họp"."""
    return cue.start - since < _LONGEST and _TELLS_OF.fullmatch(sentence.page.text, since, cue.start) is not None


def is_aside(sentence: Sentence, cue: CueMention, dates: Sequence[DateMention]) -> bool:
    """Whether people only met in the margins of an occasion whose name no day ends: "bên lề Hội nghị ASEAN, ngày …"."""
    text = sentence.page.text
    if not text.endswith(("bên lề ", "Bên lề "), sentence.start, cue.start):
        return False
    mark = text.find(",", cue.end, sentence.end)
    return mark >= 0 and not any(cue.end <= date.start < mark for date in dates)


def has_own_day(text: str, before: int, cue: CueMention) -> bool:
    """Whether an occasion that lies back, by the word at `before`, is told with its day: "sau cuộc họp ngày 5/6"."""
    noun = _OVER.match(text, before) is not None and _NOUN.match(text, cue.start) is not None
    return noun and _OWN_DAY.match(text, cue.end) is not None


def is_ahead(sentence: Sentence, cue: CueMention, since: int) -> bool:
    """Whether what the day that ends at `since` tells only leads up to an occasion.

    "Tháng 4, cả nước chuẩn bị cho cuộc bầu cử", "Chiều 7/2, đoàn tới Hà Nội dự kỳ họp".
    """
    text = sentence.page.text
    if _PREPARES.search(text, max(sentence.start, cue.start - 30), cue.start):
        return True
    return cue.form in _GATHERINGS and _BOUND_FOR.fullmatch(text, since, cue.start) is not None


def ends_name(text: str, start: int) -> bool:
    """Whether the word at `start` is a person's given name: "Nguyễn Văn Nhân có buổi làm việc", not "Nhân dịp này"."""
    before = text[max(0, start - 12) : start].split(" ")
    named = len(before) > 1 and not before[-1] and before[-2].isalpha()
    return named and text[start].isupper() and before[-2][0].isupper()


def is_welcome(sentence: Sentence, cue: CueMention) -> bool:
    """Whether guests are told to be welcomed before what they do next: "Sáng 1/8, sau lễ đón chính thức, …"."""
    text = sentence.page.text
    return text.startswith(("lễ đón", "Lễ đón"), cue.start) and text.endswith((", sau ", ", ngay sau "), 0, cue.start)
