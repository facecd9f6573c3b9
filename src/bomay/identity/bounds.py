"""Four days between which a tenure began and ended, as far as articles fix them."""

import datetime
from dataclasses import dataclass
from enum import StrEnum

from bomay.model import PartialDate

__all__ = ["Answer", "Bounds", "began", "ended", "seen", "seen_in_renewal"]


class Answer(StrEnum):
    """What bounds say of a day."""

    CERTAIN = "certain"
    POSSIBLE = "possible"
    NO = "no"


@dataclass(frozen=True, slots=True, kw_only=True)
class Bounds:
    """It began from `start_min` to `start_max` and ended from `end_min` to `end_max`; None: open on that side."""

    start_min: datetime.date | None = None
    start_max: datetime.date | None = None
    end_min: datetime.date | None = None
    end_max: datetime.date | None = None

    def meet(self, other: "Bounds") -> "Bounds":
        """What holds if both do.

        >>> day = datetime.date(2020, 6, 4)
        >>> seen(day, day).meet(began(PartialDate(2020, 3))).start_max
        datetime.date(2020, 3, 31)
        """
        return Bounds(
            start_min=_latest(self.start_min, other.start_min),
            start_max=_earliest(self.start_max, other.start_max),
            end_min=_latest(self.end_min, other.end_min),
            end_max=_earliest(self.end_max, other.end_max),
        )

    def hull_of_starts(self, other: "Bounds") -> "Bounds":
        """What holds if both tell of one tenure but not of one start: it began between the two."""
        lows, highs = (self.start_min, other.start_min), (self.start_max, other.start_max)
        met = self.meet(other)
        return Bounds(
            start_min=None if None in lows else min(day for day in lows if day),
            start_max=None if None in highs else max(day for day in highs if day),
            end_min=met.end_min,
            end_max=met.end_max,
        )

    def at(self, day: datetime.date) -> Answer:
        """Whether the post was held on a day: certain, possible, or no.

        >>> Bounds(start_max=datetime.date(2020, 1, 1)).at(datetime.date(2021, 1, 1)).value
        'possible'
        """
        if (self.start_min and day < self.start_min) or (self.end_max and self.end_max < day):
            return Answer.NO
        held = self.start_max is not None and self.end_min is not None and self.start_max <= day <= self.end_min
        return Answer.CERTAIN if held else Answer.POSSIBLE

    @property
    def possible(self) -> bool:
        """Whether some tenure fits: no lower bound lies after its upper bound, no start after the last possible end."""
        pairs = ((self.start_min, self.start_max), (self.end_min, self.end_max), (self.start_min, self.end_max))
        return all(low is None or high is None or low <= high for low, high in pairs)

    def without_disputes(self) -> "Bounds":
        """The bounds, with each pair that cannot hold together left open."""
        start_bad = _after(self.start_min, self.start_max)
        end_bad = _after(self.end_min, self.end_max)
        span_bad = _after(self.start_min, self.end_max)
        return Bounds(
            start_min=None if start_bad or span_bad else self.start_min,
            start_max=None if start_bad else self.start_max,
            end_min=None if end_bad else self.end_min,
            end_max=None if end_bad or span_bad else self.end_max,
        )


def seen(first: datetime.date | None, last: datetime.date | None) -> Bounds:
    """The bounds of a post held on a day of which the first and last possible are given."""
    return Bounds(start_max=last, end_min=first)


def began(date: PartialDate) -> Bounds:
    """The bounds of a start that is stated."""
    return Bounds(start_min=date.earliest, start_max=date.latest, end_min=date.earliest)


def ended(date: PartialDate) -> Bounds:
    """The bounds of an end that is stated."""
    return Bounds(start_max=date.latest, end_min=date.earliest, end_max=date.latest)


def seen_in_renewal(election: Bounds) -> Bounds:
    """The bounds that an election gives to a tenure which had begun before: held when it began a new term."""
    return Bounds(start_max=election.start_max, end_min=election.end_min, end_max=election.end_max)


def _latest(one: datetime.date | None, other: datetime.date | None) -> datetime.date | None:
    return max(filter(None, (one, other)), default=None)


def _earliest(one: datetime.date | None, other: datetime.date | None) -> datetime.date | None:
    return min(filter(None, (one, other)), default=None)


def _after(low: datetime.date | None, high: datetime.date | None) -> bool:
    return low is not None and high is not None and low > high
