"""Inspections and surveys: whether somebody went to see, or an office only looked into papers."""

import re

from bomay.claims.article.article import Sentence
from bomay.mentions.kinds import CueMention
from bomay.text.lazy import lazy_pattern

__all__ = ["inspects", "is_on_site"]

_SURVEY = lazy_pattern(r"\s(?:về|ý kiến|cho thấy|của|này)\b")
_INSPECTS = lazy_pattern(r"(?:kiểm tra|khảo sát)$", re.IGNORECASE)
_ON_THE_WAY = lazy_pattern(
    r"(?:\b(?:đến|tới|đi|đã|có|buổi|cuộc|chuyến|trực tiếp|tiến hành|trưởng đoàn|dẫn đầu|đoàn công tác|và|cùng)|,)\s$",
    re.IGNORECASE,
)
_INSPECTORS = lazy_pattern(
    r"\s(?:vụ|hành chính|theo quy định|của UBKT|dấu hiệu|khi có dấu|tài sản|hồ sơ|nồng độ|"
    r"Trung ương|Tỉnh|Thành|Huyện|Quận|Đảng|Nhà nước|viên\b|,? giám sát)|,? (?:xác minh|làm rõ|soát xét)\b"
)
_OCCASION = lazy_pattern(r"(?:buổi|cuộc|chuyến|đợt) ", re.IGNORECASE)  # in the word itself: "buổi kiểm tra"
_TEAM = lazy_pattern(r"\b[Đđ]oàn [^.;:,]{3,90} $")  # "đoàn kiểm tra thuộc Sở B kiểm tra đột xuất"
_CAME = lazy_pattern(
    r"\b(?:trực tiếp|đã|liền) (?:đến|tới|xuống|ra) (?!nay\b|khi\b)[^,.;:()]{3,70} $"
)  # "đã đến bãi B kiểm tra"
_LISTED = lazy_pattern(r"(?:,| và |;|\.)")
_FAR = 90  # and in which somebody came to the place that stands between
_LEAD = 24  # characters before the verb in which the words that lead to a visit stand


def inspects(text: str, cue: CueMention) -> bool:
    """Whether the words of an occasion are those of an inspection or a survey: "kiểm tra", "khảo sát"."""
    return _INSPECTS.search(text, cue.start, cue.end) is not None


def is_on_site(sentence: Sentence, cue: CueMention, *, led: bool) -> bool:
    """Whether an inspection is told as a visit: somebody did it (`led`) or came to it, and what was seen is a place.

    "Ông A kiểm tra công trường" is one; "kiểm tra dấu hiệu vi phạm", "cơ quan kiểm tra Trung ương", "kiểm tra 12 hồ
    sơ" and "khảo sát cho thấy" are none.
    """
    text = sentence.page.text
    if _SURVEY.match(text, cue.end) and text.startswith(("khảo sát", "Khảo sát"), cue.start):
        return False
    if _LISTED.match(text, cue.end) and text.endswith((", ", " và "), sentence.start, cue.start):
        return False  # "công tác cán bộ, kiểm tra, giám sát", "thiếu chỉ đạo, kiểm tra, để xảy ra …"
    led = (
        led
        or _OCCASION.match(text, cue.start) is not None
        or (text.startswith(" đột xuất", cue.end) and _TEAM.search(text, sentence.start, cue.start) is not None)
        or _ON_THE_WAY.search(text, max(sentence.start, cue.start - _LEAD), cue.start) is not None
        or _CAME.search(text, max(sentence.start, cue.start - _FAR), cue.start) is not None
    )
    return led and _INSPECTORS.match(text, cue.end) is None and not text[cue.end + 1 : cue.end + 2].isdigit()
