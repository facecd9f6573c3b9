"""Which of the occasions that an article tells is the one that it is about, and on which day it was."""

import datetime
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from bomay.claims.article.article import Article, Sentence
from bomay.claims.article.sections import Sections
from bomay.claims.events.cue import is_vague
from bomay.claims.events.occasion import Occasion, is_news
from bomay.claims.events.year import EXAM_OF_YEAR
from bomay.mentions.dates.date import DateMention
from bomay.model import EventStatus, PartialDate
from bomay.text.lazy import lazy_pattern

__all__ = ["own_first"]

_GATHERINGS = frozenset(
    {"conference", "ceremony", "personnel", "plenum", "congress", "working-session", "meeting", "session"}
)
_SITTINGS = frozenset({"session", "plenum", "congress"})
_BARE = frozenset({"meeting", "conference"})
_BESIDE = 12  # characters: " sáng ngày "
_TODAY = "hom-nay"
_ONE_DAY = datetime.timedelta(days=1)
_YEARS_BACK = 2
_PARTS = {"giữa năm ": range(4, 9), "cuối năm ": range(9, 13), "đầu năm ": range(1, 5)}
_READ_OUT = "Đọc "
_OPENS = lazy_pattern(r"(?:Lễ )?(?:[Kk]hai mạc|[Bb]ế mạc|[Pp]hát động|[Tt]rao giải|[Tt]ổng kết|[Rr]a mắt)")


_HEADED = {
    "conference": ("plenum", "personnel", "voter-contact", "meeting"),
    "meeting": ("session", "conference", "working-session"),
    "personnel": ("conference", "ceremony", "plenum"),
    "visit": ("working-session", "ceremony"),
    "working-session": ("visit", "meeting"),
}
"""The types by which a text may tell of what its heading names in fewer words."""


def _alike(event: Occasion) -> frozenset[str]:
    """The types under which an occasion may be named again: a festival, and the ceremony that opens it."""
    opens = event.type == "ceremony" and _OPENS.match(event.title)
    return frozenset({event.type, "other"}) if opens else frozenset({event.type})


def own_first(
    article: Article,
    *,
    lead: Sequence[Occasion],
    dated: Sequence[Occasion],
    days: Sequence[tuple[Sentence, DateMention]],
    yearly: Sequence[Occasion],
) -> tuple[Occasion, ...]:
    """The events of an article, its own first, each type and day once in each of its news.

    `lead` are the occasions that its lead tells without a day, `dated` those told with one, `days` the days of the lead
    that are told without an occasion, `yearly` the occasions told with their year alone.
    """
    told = list(_without_closings(_without_doubles(dated)))
    found = _with_own(article, lead, _without_page_days(list(_without_coarser(told))), days)
    return tuple(_once(_with_yearly(article, found, yearly), Sections(article.text.text)))


def _without_doubles(found: Sequence[Occasion]) -> list[Occasion]:
    """Without a bare "phiên họp" or "hội nghị" of a day on which a sitting or plenum is told: it is that one."""
    sittings = {event.start for event in found if event.type in _SITTINGS and event.start and event.start.day}
    return [event for event in found if event.type not in _BARE or event.start not in sittings or not _is_bare(event)]


def _is_bare(event: Occasion) -> bool:
    """Whether nothing but its day is told of an occasion: "Quang cảnh phiên họp sáng 4/6"; a "buổi họp" is another."""
    if event.sentence.page.text.startswith(("buổi", "Buổi"), event.cue.start):
        return False
    dated = event.date is not None and 0 < event.date.start - event.cue.end < _BESIDE
    return dated or is_vague(event.cue, event.sentence.page.text)


def _without_coarser(found: Sequence[Occasion]) -> Iterator[Occasion]:
    """Without an occasion that only its month dates, where one of its type has a day of that month.

    So with "hội nghị hôm nay" on a page of which only the year is known, where the day of a hội nghị is told.
    """
    days = {(event.type, event.start.year, event.start.month) for event in found if event.start and event.start.day}
    days |= {(kind, year, 0) for kind, year, _ in days}
    for event in found:
        start = event.start
        coarse = start is not None and (start.month or (event.date is not None and event.date.rule == _TODAY))
        if start is None or start.day or not coarse or (event.type, start.year, start.month) not in days:
            yield event


def _without_page_days(found: list[Occasion]) -> list[Occasion]:
    """Without an occasion of "sáng nay" on a page of the day after, where its own day is told: "Sáng 30/8/2024, …"."""
    own = {(event.type, event.start.earliest) for event in found if event.start and event.date and event.own}
    return [
        event
        for event in found
        if event.start is None
        or event.date is None
        or event.date.rule != _TODAY
        or (event.type, event.start.earliest - _ONE_DAY) not in own
    ]


def _with_yearly(article: Article, found: list[Occasion], yearly: Sequence[Occasion]) -> Iterator[Occasion]:
    """All events, those told with their year alone behind; one that only names a dated one again is left out.

    The article's own, told without a date, has the year with which it is named again.
    """
    published = article.document.published
    if published is not None and published.day:
        yearly = [event for event in yearly if not _is_edition(event, published.year)]
    again: set[int] = set()
    for event in found:
        named = next((place for place, other in enumerate(yearly) if other.type == event.type), None)
        if named is not None and event.own and event.start is None and published is not None:
            year = yearly[named].start
            if year is not None and year.year == published.year:
                again.add(named)
                event = replace(event, start=year, date=yearly[named].date, day_sentence=yearly[named].sentence)
        yield event
    told = {(kind, event.start.year) for event in found if event.start for kind in _alike(event)}
    coming = {event.type for event in found if event.status is not EventStatus.HELD}
    for place, event in enumerate(yearly):
        if place in again or event.start is None:
            continue
        first_to_come = event.status is EventStatus.PLANNED and event.type not in coming
        if (event.type, event.start.year) not in told or first_to_come or _is_in_other_months(event, found):
            yield replace(event, own=False)


def _is_edition(event: Occasion, year: int) -> bool:
    """Whether the year of the news only tells which of many was held: "Giải Tennis lần thứ I năm 2024"."""
    if event.status is not EventStatus.HELD or event.type not in ("conference", "other", "ceremony"):
        return False
    if event.start is None or event.date is None or event.date.start < event.cue.end:
        return False
    return event.start.year == year and not EXAM_OF_YEAR.match(event.title)


def _is_in_other_months(event: Occasion, found: Sequence[Occasion]) -> bool:
    """Whether a sitting "cuối năm 2018" is none of those that are told with a day or month of that year."""
    date, start = event.date, event.start
    if event.type != "session" or date is None or start is None:
        return False
    text = event.sentence.page.text
    months = next((span for words, span in _PARTS.items() if text.endswith(words, event.cue.start, date.start)), ())
    told = [
        other.start for other in found if other.type == "session" and other.start and other.start.year == start.year
    ]
    return bool(months) and all(day.month and day.month not in months for day in told)


def _without_closings(found: Sequence[Occasion]) -> Iterator[Occasion]:
    """Without the last day of an occasion whose first day is told too."""
    begun: dict[str, PartialDate] = {}
    for event in found:
        if not event.closing and event.start is not None:
            begun[event.type] = min(event.start, begun.get(event.type, event.start))
    return (
        event
        for event in found
        if not (event.closing and event.start and event.type in begun and begun[event.type] < event.start)
    )


def _with_own(
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
    open_day = any(date.kind == "day" and date.first is None for date in article.dates_in(own.sentence))
    again = next(
        (
            event
            for event in (*dated[:2], *(event for event in dated[2:] if event.own))
            if event.type in kinds
            and (event.own or not (open_day or _is_history(article, event, own)))
            and not (told and days and not event.own and not is_news(article, event))  # the lead tells a later day
            and not _is_recalled(event)
        ),
        None,
    )
    if again is None and own.sentence.in_title and dated and dated[0].own:
        again = dated[0] if dated[0].type in _HEADED.get(own.type, ()) else None
    if again is not None:
        return [replace(again, own=True), *(event for event in dated if event is not again)]
    if any(_goes_before(event, own) for event in dated):
        return list(dated)  # a day was told first
    return [_on_first_day(article, own, days), *dated]


def _is_history(article: Article, event: Occasion, own: Occasion) -> bool:
    """Whether an occasion lies years before the article's own, such as the sitting that passed the law in force."""
    if event.start is None or article.time.year - event.start.year < _YEARS_BACK:
        return False
    told = (date for date in article.dates_in(own.sentence) if date.first is not None and date.last is None)
    return all(date.first != PartialDate(event.start.year) for date in told)


def _is_recalled(event: Occasion) -> bool:
    """Whether a speech only recalls an occasion that all know: the day when the Declaration was read."""
    return event.title.startswith(_READ_OUT)


def _goes_before(event: Occasion, own: Occasion) -> bool:
    """Whether a dated event of the article's own is told before one of its text that is not dated."""
    if not event.own or event.decided or own.sentence.in_title:
        return False
    return event.sentence.start < own.sentence.start


def _on_first_day(article: Article, own: Occasion, days: Sequence[tuple[Sentence, DateMention]]) -> Occasion:
    if not days or (own.decided and not own.sentence.in_title):
        return own
    if any(date.kind == "day" and date.first is None for date in article.dates_in(own.sentence)):
        return own  # it has a day of its own, whose year nothing fixes
    sentence, date = days[0]
    happened = replace(own, start=date.first, end=date.last, date=date, day_sentence=sentence)
    return happened if is_news(article, happened) else own


def _once(events: Iterable[Occasion], sections: Sections) -> Iterator[Occasion]:
    seen: set[tuple[str, PartialDate | None, int]] = set()
    for event in events:
        key = (event.type, event.start, sections.of(event.sentence))
        if key not in seen:
            seen.add(key)
            yield event
