"""Dates that stand behind an occasion as its own: in brackets, or from when till when a visit lasted."""

from collections.abc import Sequence

from bomay.claims.article.article import Sentence
from bomay.mentions.dates.date import DateMention
from bomay.mentions.kinds import CueMention
from bomay.text.lazy import lazy_pattern

__all__ = ["has_days_behind", "in_brackets", "is_dated_behind", "on_journey"]

_SINCE = lazy_pattern(r"[^,.;()]{0,90}\b(?:từ|trong các|trong hai|trong ba) (?:ngày )?")
_IN_MONTH = lazy_pattern(
    r"[Cc]huyến[^,.;:()]{0,120} (?:(?:vào|hồi|trong|tháng|đầu|giữa|cuối) )*"
)  # "kết quả chuyến thăm B tháng 4"
_OPENS_ON = lazy_pattern(  # "chuẩn bị kỳ họp thứ 6, dự kiến khai mạc vào sáng thứ Hai, ngày 22/10"
    r"(?:(?! [Kk]ỳ họp| [Hh]ội nghị| [Đđ]ại hội| [Ll]ễ)[^.;:()]){0,70}?,? (?:(?:dự kiến|sẽ|được|sắp) )*"
    r"(?:khai mạc|diễn ra|bắt đầu)(?: từ| vào)?"
    r"(?: sáng| chiều| tối)?(?: thứ \w+,?)?(?: ngày)? "
)
_AND_ATTENDS = lazy_pattern(r"(?:,| và) (?:tham )?dự (?:\w+ )?$")
_IN_BRACKETS = lazy_pattern(r"[^,.;()]{0,80}\((?:ngày |tháng |từ |từ ngày )*")


def has_days_behind(sentence: Sentence, cue: CueMention, dates: Sequence[DateMention]) -> bool:
    """Whether an occasion is told with its own day or days, though it only frames another.

    "đã tiếp ông A nhân dịp ông sang thăm Việt Nam từ ngày 4 đến 6/6", "nhân Hội nghị cấp cao tại Peru (11/2016)".
    """
    return in_brackets(sentence, cue, dates) or any(is_dated_behind(sentence, cue, date) for date in dates)


def on_journey(sentence: Sentence, before: Sequence[CueMention], date: DateMention) -> list[CueMention]:
    """The journey on which somebody attends what stands nearer to its days: "thăm Lào và dự hội nghị từ 5 đến 7/6"."""
    if date.last is None or len(before) < 2 or before[-2].form != "visit":
        return []
    return [before[-2]] if _AND_ATTENDS.search(sentence.page.text, before[-2].end, before[-1].start) else []


def is_dated_behind(sentence: Sentence, cue: CueMention, date: DateMention) -> bool:
    """Whether a date behind an occasion is its own: in brackets, or the days from and to of a visit."""
    if date.start < cue.end:
        return False
    if in_brackets(sentence, cue, [date]):
        return True
    if _OPENS_ON.fullmatch(sentence.page.text, cue.end, date.start):
        return True
    if date.kind == "month" and date.last is None:
        return _IN_MONTH.fullmatch(sentence.page.text, cue.start, date.start) is not None
    days = date.last is not None and cue.form == "visit"
    return days and _SINCE.fullmatch(sentence.page.text, cue.end, date.start) is not None


def in_brackets(sentence: Sentence, cue: CueMention, dates: Sequence[DateMention]) -> bool:
    """Whether a date stands in brackets behind an occasion's name: "Hội nghị cấp cao tại Peru (11/2016)"."""
    text = sentence.page.text
    return any(date.start > cue.end and _IN_BRACKETS.fullmatch(text, cue.end, date.start) for date in dates)
