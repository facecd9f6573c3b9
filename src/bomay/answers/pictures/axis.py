"""The axis of a timeline: which days it spans, where a day stands on it, and which years are named."""

import datetime
from collections.abc import Iterable
from dataclasses import dataclass

from bomay.answers.pictures.bars import EVER, Span

__all__ = ["Axis", "make_axis"]

_STEPS = (1, 2, 5, 10, 20, 50, 100)
_MOST_TICKS = 12
_EDGE = 0.03  # part of the span that is left free at both ends


@dataclass(frozen=True, slots=True)
class Axis:
    """Days from `first` to `last` over `width` drawing units."""

    first: datetime.date
    last: datetime.date
    width: float

    def place(self, day: datetime.date) -> float:
        """Where a day stands; one outside the span stands at its edge."""
        part = (day - self.first).days / max((self.last - self.first).days, 1)
        return round(min(max(part, 0.0), 1.0) * self.width, 1)

    def holds(self, day: datetime.date) -> bool:
        """Whether the day is within the span."""
        return self.first <= day <= self.last

    def ticks(self) -> list[tuple[float, str]]:
        """The years, or in a short span the months, that are named, each with its place."""
        years = self.last.year - self.first.year
        if years < 2:
            return self._months()
        step = next((step for step in _STEPS if years / step <= _MOST_TICKS), _STEPS[-1])
        named = range(-(-self.first.year // step) * step, self.last.year + 1, step)
        return [(self.place(day), str(day.year)) for year in named if self.holds(day := datetime.date(year, 1, 1))]

    def _months(self) -> list[tuple[float, str]]:
        days = [
            datetime.date(year, month, 1)
            for year in range(self.first.year, self.last.year + 1)
            for month in range(1, 13)
        ]
        held = [day for day in days if self.holds(day)]
        step = -(-len(held) // _MOST_TICKS) or 1
        return [(self.place(day), f"{day.month}/{day.year}") for day in held[::step]]


def make_axis(days: Iterable[datetime.date], width: float, *, span: Span = EVER) -> Axis | None:
    """The axis that shows those of the days that are in the span, with some room around; None where there is none."""
    since, until = span[0] or datetime.date.min, span[1] or datetime.date.max
    known = sorted(min(max(day, since), until) for day in days)
    if not known:
        return None
    long = (known[-1] - known[0]).days
    room = datetime.timedelta(days=max(int(long * _EDGE), 45 if long > 365 else 200))
    return Axis(max(known[0] - room, since), min(known[-1] + room, until), width)
