"""Which of the occasions that an article tells is the one that it is about, and on which day it was."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from bomay.claims.article import Article, Sentence
from bomay.claims.event_cue import is_vague
from bomay.claims.occasion import Occasion, is_news
from bomay.mentions.date import DateMention
from bomay.model import PartialDate

__all__ = ["own_first"]

_GATHERINGS = frozenset(
    {"conference", "ceremony", "personnel", "plenum", "congress", "working-session", "meeting", "session"}
)


def own_first(
    article: Article,
    *,
    lead: Sequence[Occasion],
    dated: Sequence[Occasion],
    days: Sequence[tuple[Sentence, DateMention]],
) -> tuple[Occasion, ...]:
    """The events of an article, its own first, each type and day once.

    `lead` are the occasions that its lead tells without a day, `dated` those told with one, `days` the days of the lead
    that are told without an occasion.
    """
    return tuple(_once(_with_own(article, lead, list(_without_closings(dated)), days)))


def _without_closings(found: Sequence[Occasion]) -> Iterator[Occasion]:
    """Without the last day of an occasion whose first day is told too."""
    begun = {event.type for event in found if not event.closing}
    return (event for event in found if not event.closing or event.type not in begun)


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
    again = next((event for event in dated[:2] if event.type in kinds), None)
    if again is not None:
        return [replace(again, own=True), *(event for event in dated if event is not again)]
    if any(_goes_before(event, own) for event in dated):
        return list(dated)  # a day was told first
    return [_on_first_day(article, own, days), *dated]


def _goes_before(event: Occasion, own: Occasion) -> bool:
    """Whether a dated event of the article's own is told before one of its text that is not dated."""
    if not event.own or event.decided or own.sentence.in_title:
        return False
    return event.sentence.start < own.sentence.start


def _on_first_day(article: Article, own: Occasion, days: Sequence[tuple[Sentence, DateMention]]) -> Occasion:
    if not days or (own.decided and not own.sentence.in_title):
        return own
    sentence, date = days[0]
    happened = replace(own, start=date.first, end=date.last, date=date, day_sentence=sentence)
    return happened if is_news(article, happened) else own


def _once(events: Sequence[Occasion]) -> Iterator[Occasion]:
    seen: set[tuple[str, PartialDate | None]] = set()
    for event in events:
        key = (event.type, event.start)
        if key not in seen:
            seen.add(key)
            yield event
