"""One claim on a tenure, with its day; days that nothing bears out are taken from it."""

import datetime
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace

from bomay.identity.bounds import Bounds
from bomay.identity.observe import PostSeen
from bomay.model import ChangeKind, TenureStatus

__all__ = ["Observation", "borne_out", "without_days"]

_NEAR = datetime.timedelta(days=366)
_LEAST = 2  # articles that must tell of days so near each other: one alone may be misdated
_LONELY = 5  # a day with less than a fifth of the sightings of the busiest year is borne out by nothing


@dataclass(frozen=True, slots=True)
class Observation:
    """One claim on the tenure, with the day by which it is put in order; `kind` where it is an act."""

    day: datetime.date
    article: str
    seen: PostSeen
    kind: ChangeKind | None


def borne_out(observations: Sequence[Observation]) -> list[Observation]:
    """The claims; of articles without a date only those days that others near them bear out, else no day.

    A report of 2017 may tell of 1975 by the posts of 2017. Where a post has many sightings, a day with few articles
    beside it, within a year on either side, is such a day; so is every day that no second article bears out, and
    every day within the year before a start or after an end that is told.
    """
    told = {(each.day, each.article) for each in observations if each.seen.bounds.end_min is not None}
    days = sorted(day for day, _ in told)
    near = {day: bisect_right(days, day + _NEAR) - bisect_left(days, day - _NEAR) for day in set(days)}
    least = max(_LEAST, max(near.values(), default=0) / _LONELY)
    starts, ends = _told_starts(observations), _told_ends(observations)
    return [
        without_days(each)
        if each.seen.own_time and (near.get(each.day, least) < least or _is_early(each, starts) or _is_late(each, ends))
        else each
        for each in observations
    ]


def _told_starts(observations: Sequence[Observation]) -> list[datetime.date]:
    """The first possible days of starts: stated with their year, or told within a year by two articles."""
    told = [(each.seen.bounds.start_min, each) for each in observations]
    starts = [(day, each) for day, each in told if day is not None]
    return sorted(
        day
        for day, each in starts
        if not each.seen.own_time
        or any(abs(day - other) <= _NEAR and each.article != another.article for other, another in starts)
    )


def _told_ends(observations: Sequence[Observation]) -> list[datetime.date]:
    """The last possible days of the ends that acts tell with their year."""
    left = (each.seen for each in observations if each.kind is ChangeKind.LEFT and not each.seen.own_time)
    return sorted(seen.bounds.end_max for seen in left if seen.bounds.end_max is not None and seen.bounds.end_min)


def _is_late(observation: Observation, ends: Sequence[datetime.date]) -> bool:
    """Whether it sees the person in the post within a year after the end that is told: a year too late, or of then."""
    day = observation.seen.bounds.end_min
    return observation.kind is None and day is not None and any(end < day <= end + _NEAR for end in ends)


def _is_early(observation: Observation, starts: Sequence[datetime.date]) -> bool:
    """Whether it sees the person in the post within a year before the start that is told: a year too early."""
    day = observation.seen.bounds.end_min
    bare = observation.seen.start is None and observation.seen.status is TenureStatus.CURRENT
    return bare and day is not None and any(day < start <= day + _NEAR for start in starts)


def without_days(observation: Observation) -> Observation:
    """The observation as one of no known day: nothing is left of what it states, of a bare sighting its far bounds."""
    seen = observation.seen
    states = seen.status is None or seen.start is not None or seen.end is not None
    bounds = Bounds() if states else replace(seen.bounds, start_max=None, end_min=None)
    return replace(observation, seen=replace(seen, bounds=bounds))
