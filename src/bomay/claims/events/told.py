"""An occasion made of its words and its date: held or planned, from when till when, and under which title."""

import re

from bomay.claims.article.article import Article, Sentence
from bomay.claims.events.date import closes_after_days, first_day, is_closing
from bomay.claims.events.occasion import Occasion
from bomay.mentions.dates.date import DateMention
from bomay.mentions.kinds import CueMention
from bomay.model import EventStatus, PartialDate
from bomay.text.lazy import lazy_pattern

__all__ = ["dated_occasion", "title_of", "undated_occasion"]

_PLANNED = lazy_pattern(
    r"\b(?:dự kiến|sẽ|sắp tới|chuẩn bị|tới đây|hướng tới|tiến tới|chào mừng|ngày mai)\b", re.IGNORECASE
)
_BEGINS = lazy_pattern(
    r"\b(?:khai mạc|diễn ra|bắt đầu|tổ chức|mở cửa)(?: trọng thể| chính thức)?(?: từ| vào| lúc)*"
    r"(?: sáng| chiều| tối)?(?: ngày)? $"
)
_ENDS_ON = lazy_pattern(
    r"(?:,| và|, và)? (?:(?:dự kiến|sẽ|được) )*(?:bế mạc|kết thúc|kéo dài)"
    r"(?: vào| đến| đến hết| tới)?(?: sáng| chiều| tối)?(?: ngày)? "
)
_OVER = ("kết thúc ", "kết thúc tốt đẹp ")
_WILL = lazy_pattern(r"\)?, [^,.;]{2,40} sẽ ")
_TITLE_END = lazy_pattern(
    r"[.;:(\"\n]|,(?! làm việc\b)|\s(?:sáng|chiều|tối) (?:nay|[0-9])"
    r"|\s(?:đã|do|để|nhằm|với sự|được|vào|từ ngày|ngày|tại|nhân(?= (?:dịp|kỷ|ngày|chuyến|lễ)))\s"
)
_TOMORROW = ("mai ", "mai, ", "mai (")  # "sáng mai (15/6), các đại biểu tiếp tục chất vấn"
_LATE_NEWS_DAYS = 2  # a page's date may be older than the article that it shows


def dated_occasion(article: Article, sentence: Sentence, cue: CueMention, date: DateMention) -> Occasion:
    """The occasion that a date is said of, with its first and last day."""
    status = _status(article, sentence, cue, date)
    start, end, closing = date.first, date.last, False
    over = date.last is None and sentence.page.text.endswith(_OVER, 0, cue.start)
    if over or is_closing(sentence, date) or closes_after_days(sentence, cue, date):
        begun = first_day(sentence, date)
        start, end, closing = begun or date.first, date.first if begun else None, begun is None
        if closing and cue.form == "visit":
            start, end, closing = None, date.first, False  # only the day on which a guest left is told
    if end is None and start is not None:
        end = _last_day(article, sentence, date)
    return Occasion(cue.form, status, start, end, sentence, cue, date, title_of(sentence, cue), closing=closing)


def _last_day(article: Article, sentence: Sentence, date: DateMention) -> PartialDate | None:
    """The day on which an occasion ends that begins on another: "khai mạc ngày 3/7 và dự kiến bế mạc vào ngày 5/7"."""
    text = sentence.page.text
    if date.first is None or not date.first.day or not _BEGINS.search(text, sentence.start, date.start):
        return None
    match = _ENDS_ON.match(text, date.end, sentence.end)
    if match is None:
        return None
    days = (day.first for day in article.dates_in(sentence) if day.start == match.end() and day.last is None)
    last = next(days, None)
    return last if last is not None and last.day and date.first < last else None


def undated_occasion(sentence: Sentence, cue: CueMention) -> Occasion:
    """The occasion of a sentence that dates none: the article's own; planned where the words say so ("sẽ họp")."""
    title = title_of(sentence, cue)
    ahead = sentence.page.text.endswith("sẽ ", sentence.start, cue.start)
    return Occasion(
        cue.form, EventStatus.PLANNED if ahead else EventStatus.HELD, None, None, sentence, cue, None, title, own=True
    )


def _status(article: Article, sentence: Sentence, cue: CueMention, date: DateMention) -> EventStatus:
    published = article.document.published
    if published is not None and published.day and date.first is not None and date.first.day:
        ahead = (date.first.earliest - published.earliest).days
        if not 0 < ahead <= _LATE_NEWS_DAYS:
            return EventStatus.PLANNED if ahead > 0 else EventStatus.HELD
    now, first = article.time.now, date.first
    if now is not None and first is not None and first.year < now.year:
        return EventStatus.HELD  # "chuyến thăm tới Tây Ban Nha năm 2009"
    later = now is not None and first is not None and first.year > now.year and (published or not first.month)
    if later or sentence.page.text.startswith((" tới", " sắp tới"), date.end):
        return EventStatus.PLANNED
    if sentence.page.text.endswith(_TOMORROW, 0, date.start) or _WILL.match(sentence.page.text, date.end):
        return EventStatus.PLANNED
    near = sentence.page.text[max(sentence.start, cue.start - 60) : max(cue.end, date.end)]
    return EventStatus.PLANNED if _PLANNED.search(near) else EventStatus.HELD


def title_of(sentence: Sentence, cue: CueMention) -> str:
    """The words that name an occasion, from its own to the next mark."""
    text = sentence.page.text
    match = _TITLE_END.search(text, cue.end, sentence.end)
    words = text[cue.start : match.start() if match else sentence.end].strip(" .")
    return words[:1].upper() + words[1:160]
