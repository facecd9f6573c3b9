"""Events: the article's own occasion, and every other that it dates."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from bomay.claims.article import Article, Sentence
from bomay.claims.event_cue import find_cues, is_background, is_vague
from bomay.claims.event_date import find_dates, first_day, is_closing
from bomay.mentions.date import DateMention
from bomay.mentions.kinds import CueMention
from bomay.model import EventStatus, PartialDate

__all__ = ["Occasion", "find_occasions"]

_PLANNED = re.compile(
    r"\b(?:dự kiến|sẽ|sắp tới|chuẩn bị|tới đây|hướng tới|tiến tới|chào mừng|ngày mai)\b", re.IGNORECASE
)
_TITLE_END = re.compile(r"[,.;:(\"\n]|\s(?:đã|do|để|nhằm|với sự|được|vào|từ ngày|ngày|tại|nhân)\s")
_DAYLESS = frozenset({"plenum", "congress", "session"})
_GATHERINGS = frozenset(
    {"conference", "ceremony", "personnel", "plenum", "congress", "working-session", "meeting", "session"}
)
_ACT = re.compile(
    r"(?:đến |tới )?(?:dâng hương|dâng hoa|đặt vòng hoa|viếng|thắp hương|thăm|tặng quà|chúc|tiếp|họp|"
    r"có buổi làm việc)\b",
    re.IGNORECASE,
)
_SAYING = frozenset(
    {"cho biết", "cho hay", "cho rằng", "chia sẻ", "khẳng định", "nhấn mạnh", "đề nghị", "yêu cầu", "nói"}
)
_GOES_ON = re.compile(r"(?:Tiếp đó|Sau đó|Tiếp theo|Sau (?:lễ|buổi|hội nghị|cuộc)|Tiếp tục chương trình)\b")
_HELD_AT = re.compile(r"\b(?:tại|dự)(?: buổi)?\s$", re.IGNORECASE)
_LEAD = 4
_NEWS_DAYS = 21
_LATE_NEWS_DAYS = 2  # a page's date may be older than the article that it shows


@dataclass(frozen=True, slots=True)
class Occasion:
    """One event as found: its type, its dates where stated, and the words that tell it.

    `own`: the article is about it, so that what people say without naming an occasion is said at it.
    """

    type: str
    status: EventStatus
    start: PartialDate | None
    end: PartialDate | None
    sentence: Sentence
    cue: CueMention
    date: DateMention | None
    title: str
    day_sentence: Sentence | None = None  # where the date stands, if not with the words
    own: bool = False
    closing: bool = False


def find_occasions(article: Article) -> tuple[Occasion, ...]:
    """The events of an article in text order, the one that it is about first; each type and day once."""
    heading = sum(sentence.in_title for sentence in article.sentences)
    found: list[Occasion] = []
    lead: list[Occasion] = []
    later: list[Occasion] = []  # told behind the lead: the article's own where the lead tells none
    days: list[tuple[Sentence, DateMention]] = []  # told in the lead without an occasion
    for number, sentence in enumerate(article.sentences):
        cues = list(find_cues(sentence))
        in_lead = number <= _LEAD + heading
        if not cues and not in_lead:
            continue
        dates = [] if sentence.in_title else list(find_dates(article, sentence, cues))
        if not cues:
            days.extend((sentence, date) for date in dates if date.kind == "day" and _opens_clause(sentence, date))
        elif not dates and found and _GOES_ON.search(sentence.page.text, sentence.start, cues[0].start):
            found.extend(_on_same_day(found[0], sentence, cues))
        elif dates:
            told = _dated(article, sentence, cues, dates)
            found.extend(replace(event, own=in_lead and _is_news(article, event)) for event in told)
        elif not _is_reported(sentence, cues[0]):
            event = _undated(sentence, cues[0])
            if in_lead:
                lead.append(event)
            elif _HELD_AT.search(sentence.page.text, max(sentence.start, event.cue.start - 12), event.cue.start):
                later.append(event)
    if not lead and not any(event.own for event in found):
        lead = later[:1]
    return tuple(_once(_main(article, lead, list(_without_closings(found)), days)))


def _on_same_day(before: Occasion, sentence: Sentence, cues: Sequence[CueMention]) -> Iterator[Occasion]:
    """What a report goes on with ("Tiếp đó, … đã đến thăm …") happened on the day of what it told first."""
    cue = next((cue for cue in cues if _is_act(sentence, cue) and not is_background(sentence, cue)), None)
    if cue is not None and before.own and before.end is None:
        told = before.day_sentence or before.sentence
        yield replace(before, type=cue.form, sentence=sentence, cue=cue, title=_title(sentence, cue), day_sentence=told)


def _is_news(article: Article, event: Occasion) -> bool:
    """Whether the event is of the days that the article reports on."""
    published, start = article.document.published, event.start
    if published is None or start is None or not published.day or not start.day:
        return True
    return abs((published.earliest - start.earliest).days) <= _NEWS_DAYS


def _is_reported(sentence: Sentence, cue: CueMention) -> bool:
    """Whether an occasion is told within what somebody says: "Ông A cho biết: … đến thăm, tặng quà …"."""
    return any(word.kind == "speak" and word.form in _SAYING and word.end <= cue.start for _, word in sentence.cues)


def _dated(
    article: Article, sentence: Sentence, cues: list[CueMention], dates: list[DateMention]
) -> Iterator[Occasion]:
    cues = [cue for cue in cues if not is_background(sentence, cue)] or cues
    dates = [date for date in dates if date.kind == "day"] or dates
    told: set[int] = set()  # an occasion is dated once: what else its sentence dates is another matter
    for number, date in enumerate(dates):
        until = dates[number + 1].start if number + 1 < len(dates) else sentence.end
        since = dates[number - 1].end if number else sentence.start
        fitting = [cue for cue in cues if date.kind == "day" or _may_be_dayless(sentence, cue)]
        after = [cue for cue in fitting if date.end <= cue.start < until]
        before = [cue for cue in fitting if since <= cue.start < date.start]
        near = bool(before) and date.start - before[-1].end < 60 and not _opens_clause(sentence, date)
        chosen = before[-1:] if near else after[:1] or before[-1:]
        if chosen and chosen[0].start not in told and not _stands_for_another(sentence, chosen[0], date):
            told.add(chosen[0].start)
            yield _occasion(article, sentence, chosen[0], date)
            if len(dates) == 1:
                others = (cue for cue in cues if cue.form != chosen[0].form and _is_act(sentence, cue))
                yield from (_occasion(article, sentence, cue, date) for cue in others)


def _stands_for_another(sentence: Sentence, cue: CueMention, date: DateMention) -> bool:
    """Whether "Tại cuộc gặp, …" only says where something was told that happened on a day named behind."""
    return date.start > cue.end and is_vague(cue, sentence.page.text) and sentence.page.text.startswith(",", cue.end)


def _may_be_dayless(sentence: Sentence, cue: CueMention) -> bool:
    """Whether an occasion is great enough to be told by its month: a congress, a journey."""
    return cue.form in _DAYLESS or sentence.page.text.startswith(("chuyến", "Chuyến"), cue.start)


def _is_act(sentence: Sentence, cue: CueMention) -> bool:
    """Whether an occasion is told by a verb of its own, so that it shares its sentence's one day."""
    text = sentence.page.text
    if text.endswith("sang ", 0, cue.start):
        return False  # a guest's journey, told with who received him
    return _ACT.match(text, cue.start, cue.end) is not None and not _is_reported(sentence, cue)


def _opens_clause(sentence: Sentence, date: DateMention) -> bool:
    """Whether the date begins its sentence or clause: "Ngày 4/6, …", "…; sáng 5/6, …"."""
    before = sentence.page.text[sentence.start : date.start].rstrip()
    return not before or before[-1] in ";:*)-" or len(before) < 12


def _occasion(article: Article, sentence: Sentence, cue: CueMention, date: DateMention) -> Occasion:
    status = _status(article, sentence, cue, date)
    start, end, closing = date.first, date.last, False
    if is_closing(sentence, date):
        begun = first_day(sentence, date)
        start, end, closing = begun or date.first, date.first if begun else None, begun is None
    return Occasion(cue.form, status, start, end, sentence, cue, date, _title(sentence, cue), closing=closing)


def _undated(sentence: Sentence, cue: CueMention) -> Occasion:
    title = _title(sentence, cue)
    return Occasion(cue.form, EventStatus.HELD, None, None, sentence, cue, None, title, own=True)


def _status(article: Article, sentence: Sentence, cue: CueMention, date: DateMention) -> EventStatus:
    published = article.document.published
    if published is not None and published.day and date.first is not None and date.first.day:
        ahead = (date.first.earliest - published.earliest).days
        if not 0 < ahead <= _LATE_NEWS_DAYS:
            return EventStatus.PLANNED if ahead > 0 else EventStatus.HELD
    near = sentence.page.text[max(sentence.start, cue.start - 60) : max(cue.end, date.end)]
    return EventStatus.PLANNED if _PLANNED.search(near) else EventStatus.HELD


def _title(sentence: Sentence, cue: CueMention) -> str:
    text = sentence.page.text
    match = _TITLE_END.search(text, cue.end, sentence.end)
    words = text[cue.start : match.start() if match else sentence.end].strip(" .")
    return words[:1].upper() + words[1:160]


def _without_closings(found: Sequence[Occasion]) -> Iterator[Occasion]:
    """Without the last day of an occasion whose first day is told too."""
    begun = {event.type for event in found if not event.closing}
    return (event for event in found if not event.closing or event.type not in begun)


def _main(
    article: Article,
    lead: Sequence[Occasion],
    dated: Sequence[Occasion],
    days: Sequence[tuple[Sentence, DateMention]],
) -> list[Occasion]:
    """All events, the article's own first: of those in the lead the one told in most words.

    It is left out where it only repeats a dated one: one of its type, or any gathering for a bare "buổi lễ". A day
    that opens the lead without an occasion is its day.
    """
    told = [event for event in lead if not is_vague(event.cue, event.sentence.page.text)]
    own = next(iter(told or lead), None)
    if own is None:
        return list(dated)
    kinds = {own.type} if told else _GATHERINGS
    again = next((event for event in dated[:2] if event.type in kinds), None)
    if again is not None:
        return [replace(again, own=True), *(event for event in dated if event is not again)]
    if any(event.own and not own.sentence.in_title and event.sentence.start < own.sentence.start for event in dated):
        return list(dated)  # a day was told first
    return [_on_first_day(article, own, days), *dated]


def _on_first_day(article: Article, own: Occasion, days: Sequence[tuple[Sentence, DateMention]]) -> Occasion:
    if not days:
        return own
    sentence, date = days[0]
    happened = replace(own, start=date.first, end=date.last, date=date, day_sentence=sentence)
    return happened if _is_news(article, happened) else own


def _once(events: Sequence[Occasion]) -> Iterator[Occasion]:
    seen: set[tuple[str, PartialDate | None]] = set()
    for event in events:
        key = (event.type, event.start)
        if key not in seen:
            seen.add(key)
            yield event
