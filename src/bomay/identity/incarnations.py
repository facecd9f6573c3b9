"""Which legal incarnation of a body is meant on a day: that of its unit, or that between two reorganisations."""

import datetime
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

from bomay.identity.jurisdiction import lineage
from bomay.identity.names import key
from bomay.lexicon.body_changes import load_body_changes
from bomay.lexicon.places import Place, load_places

__all__ = ["Span", "find_named_span", "is_reorganised", "last_day_of", "span_of_unit", "unit_is_known"]

_DAY = datetime.timedelta(days=1)


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """The first and the last day of an incarnation; None: not bounded by our records."""

    founded: datetime.date | None = None
    dissolved: datetime.date | None = None

    def holds(self, day: datetime.date) -> bool:
        """Whether the body existed on that day."""
        return (self.founded is None or self.founded <= day) and (self.dissolved is None or day <= self.dissolved)


def is_reorganised(name: str) -> bool:
    """Whether the records tell of a reorganisation of the body of that name."""
    return key(name) in _named_spans()


def find_named_span(name: str, day: datetime.date | None) -> Span | None:
    """The incarnation of a body of the whole country; None where a day is needed and missing.

    A day on which it did not exist gives the nearest: news goes on naming a body that has ended.

    >>> find_named_span("Bộ Tài chính", datetime.date(2020, 6, 4))
    Span(founded=None, dissolved=datetime.date(2025, 2, 28))
    """
    spans = _named_spans().get(key(name), ())
    if len(spans) == 1:
        return spans[0]
    if day is None or not spans:
        return None
    fitting = [span for span in spans if span.holds(day)]
    return fitting[0] if fitting else min(spans, key=lambda span: _distance(span, day))


def last_day_of(name: str) -> datetime.date | None:
    """The last day on which any body of that name stood; None where one goes on or nothing is known."""
    spans = _named_spans().get(key(name), ())
    return spans[-1].dissolved if spans else None


@cache
def _named_spans() -> Mapping[str, tuple[Span, ...]]:
    starts: dict[str, set[datetime.date]] = defaultdict(set)
    ends: dict[str, set[datetime.date]] = defaultdict(set)
    for change in load_body_changes():
        for name in change.results:
            starts[key(name)].add(change.day)
        for name in change.originals:
            ends[key(name)].add(change.day - _DAY)
    return {name: _spans(starts[name], ends[name]) for name in sorted(starts.keys() | ends.keys())}


def _spans(starts: set[datetime.date], ends: set[datetime.date]) -> tuple[Span, ...]:
    """The days cut into spans: each end closes one, each start opens one."""
    found: list[Span] = []
    begun: datetime.date | None = None
    is_open = not starts or (bool(ends) and min(ends) < min(starts))
    for day in sorted(starts | ends):
        if day in starts:
            begun, is_open = day, True
        if day in ends:
            found.append(Span(begun, day))
            is_open = False
    return (*found, Span(begun)) if is_open else tuple(found)


def _distance(span: Span, day: datetime.date) -> int:
    edges = [edge for edge in (span.founded, span.dissolved) if edge is not None]
    return min(abs((edge - day).days) for edge in edges)


def span_of_unit(place: Place) -> Span:
    """The days of one incarnation of a unit."""
    return Span(place.valid_from, place.valid_to)


def unit_is_known(place: Place, day: datetime.date | None) -> bool:
    """Whether the incarnation is fixed: by the day, or because the unit has no other of its name."""
    return day is not None or _is_only(place)


@lru_cache(maxsize=4096)
def _is_only(place: Place) -> bool:
    named = load_places().by_name(place.name, level=place.level)
    return sum(each.kind == place.kind and lineage(each) == lineage(place) for each in named) == 1
