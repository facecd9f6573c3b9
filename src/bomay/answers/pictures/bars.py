"""Tenures as the rows of a timeline: what is certain, what is possible, and the acts that open or close."""

import datetime
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from bomay.answers.results import Act, Tenure

__all__ = ["EVER", "Bar", "Group", "Row", "Span", "bar_of", "cut_groups", "rows_by", "years_of"]

Day = datetime.date
Span = tuple[Day | None, Day | None]  # the days that a picture is cut to; None: open
EVER: Span = (None, None)


@dataclass(frozen=True, slots=True)
class Bar:
    """One tenure by its four bounds; None: nothing stated bounds it on that side."""

    start_min: Day | None
    start_max: Day | None
    end_min: Day | None
    end_max: Day | None
    acting: bool

    @property
    def certain(self) -> tuple[Day, Day] | None:
        """The days on which the person was surely in the post; None where no day is sure."""
        first, last = self.start_max, self.end_min
        return (first, last) if first and last and first <= last else None

    @property
    def days(self) -> tuple[Day, ...]:
        """The bounds that are known, which a picture must show."""
        inner = [day for day in (self.start_max, self.end_min) if day]
        return tuple(sorted(inner or [day for day in (self.start_min, self.end_max) if day]))

    @property
    def words(self) -> str:
        """From when to when: "≤ 2019-07-04 – ≥ 2025-06-30", or "thấy 2017" where it is seen but in that time only."""
        if self._seen_once:
            return f"thấy {_span(self.end_min, self.start_max)}"
        start = _bound(self.start_max, self.start_min, "≤") or (f"≥ {self.start_min}" if self.start_min else "?")
        seen_later = self.end_min and not (
            self.start_max and self.end_min <= self.start_max < (self.end_max or Day.max)
        )
        end = _bound(self.end_min, self.end_max, "≥") if seen_later else ""
        end = end or (f"≤ {self.end_max}" if self.end_max else "?")
        return start if start == end and start[0].isdigit() else f"{start} – {end}"

    @property
    def _seen_once(self) -> bool:
        """Whether nothing but one sighting is known: neither of its sides is bounded outwards within its own year."""
        inner, outer = self.end_min, self.start_max
        if not inner or not outer or inner > outer or inner.year != outer.year:
            return False
        begun, ended = self.start_min, self.end_max
        return (begun is None or begun.year < inner.year) and (ended is None or ended.year > outer.year)


@dataclass(frozen=True, slots=True)
class Row:
    """A line of a timeline: its label, the tenures on it, and the days of acts."""

    label: str
    bars: tuple[Bar, ...]
    acts: tuple[Day, ...] = ()


@dataclass(frozen=True, slots=True)
class Group:
    """Rows under one heading; an empty heading is not drawn."""

    heading: str
    rows: tuple[Row, ...]


def _bound(inner: Day | None, outer: Day | None, sign: str) -> str:
    if inner is None:
        return ""
    if outer and outer.year == inner.year:
        whole = _span(min(inner, outer), max(inner, outer))
        if "–" not in whole:
            return whole
    return f"{sign} {inner}"


def _span(first: Day | None, last: Day | None) -> str:
    """Two days as one day, month or year where they bound just that."""
    if first == last or not first or not last:
        return str(first or last)
    if first.day == 1 and (last + datetime.timedelta(days=1)).day == 1 and first.year == last.year:
        if first.month == last.month:
            return f"{first:%Y-%m}"
        if (first.month, last.month) == (1, 12):
            return f"{first:%Y}"
    return f"{first} – {last}"


def cut_groups(groups: Iterable[Group], span: Span) -> list[Group]:
    """The rows with a tenure that is known to touch the days; what has no day at all only where no days are given."""
    since, until = span[0] or Day.min, span[1] or Day.max

    def touches(bar: Bar) -> bool:
        return span == EVER or bool(bar.days and bar.days[0] <= until and bar.days[-1] >= since)

    cut = [
        replace(group, rows=tuple(
            replace(row, bars=kept) for row in group.rows if (kept := tuple(filter(touches, row.bars)))
        ))
        for group in groups
    ]  # fmt: skip
    return [group for group in cut if group.rows]


def bar_of(tenure: Tenure) -> Bar:
    """A tenure's bounds."""
    return Bar(tenure.start_min, tenure.start_max, tenure.end_min, tenure.end_max, tenure.acting)


def years_of(tenure: Tenure) -> str:
    """The years in short: "≤ 2019 – 2024"; a "?" where no year is known."""
    start = _year(tenure.start_max, tenure.start_min, "≤ ") or _year(tenure.start_min, None, "≥ ")
    end = _year(tenure.end_min, tenure.end_max, "≥ ") or _year(tenure.end_max, None, "≤ ")
    if start and start == end:
        return start
    return f"{start or '?'} – {end or '?'}" if start or end else "?"


def _year(inner: Day | None, outer: Day | None, sign: str) -> str:
    if inner is None:
        return ""
    return f"{'' if outer and outer.year == inner.year else sign}{inner.year}"


def rows_by(tenures: Iterable[Tenure], acts: Sequence[Act], *, by_post: bool) -> tuple[Row, ...]:
    """One row for each person (`by_post`) or each post, first held first, with the acts about it."""
    held: dict[str, list[Tenure]] = {}
    for tenure in tenures:
        held.setdefault(tenure.person if by_post else tenure.post_name, []).append(tenure)
    rows = []
    for key, found in held.items():
        first = found[0]
        days = {
            act.date_min
            for act in acts
            if act.date_min and (act.person == key if by_post else act.post_name == first.post_name)
        }
        bars = tuple(sorted((bar_of(one) for one in found), key=_when))
        rows.append(Row(first.name if by_post else first.post_name, bars, tuple(sorted(days))))
    return tuple(sorted(rows, key=lambda row: (_when(row.bars[0]), row.label)))


def _when(bar: Bar) -> tuple[Day, Day]:
    known = bar.days or (Day.max,)
    return known[0], known[-1]
