"""Sightings of one person in one post, joined into tenures."""

import datetime
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from bomay.identity.bounds import Bounds
from bomay.identity.ids import digest
from bomay.identity.observe import PostSeen, Sighting
from bomay.identity.posts import Posts
from bomay.identity.resolved import Post, Tenure
from bomay.model import PartialDate, TenureStatus

__all__ = ["Tenures", "build_tenures"]

Holds = dict[str, list[tuple[datetime.date, str]]]


@dataclass(frozen=True, slots=True)
class _Observation:
    """One claim on the tenure, with the day by which it is put in order."""

    day: datetime.date
    article: str
    seen: PostSeen


@dataclass(slots=True)
class _Segment:
    bounds: Bounds
    seen: list[_Observation] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Tenures:
    """All tenures sorted by id, and the tenure that each claim went into."""

    tenures: tuple[Tenure, ...]
    of_claim: Mapping[str, str]


def build_tenures(
    sightings: Iterable[tuple[str, Sighting]], posts: Posts, *, deaths: Mapping[str, datetime.date]
) -> Tenures:
    """Tenures of sightings, each given with its person's id; `deaths` end what their person still holds.

    Two sightings are one tenure unless their bounds exclude each other, or the post has one seat and someone else
    was seen in it between them.
    """
    observed: dict[tuple[str, str], list[_Observation]] = defaultdict(list)
    holds: Holds = defaultdict(list)
    for person, sighting in sightings:
        for seen in _posts_of(sighting):
            post_id = posts.add(seen.role, seen.body, seen.body_name)
            observation = _Observation(_day(seen, sighting), sighting.row.article, seen)
            observed[person, post_id].append(observation)
            if seen.status is TenureStatus.CURRENT and not seen.acting and seen.bounds.end_min is not None:
                holds[post_id].append((seen.bounds.end_min, person))
    for days in holds.values():
        days.sort()
    tenures: list[Tenure] = []
    of_claim: dict[str, str] = {}
    for (person, post_id), observations in sorted(observed.items()):
        post = posts.get(post_id)
        others = [day for day, holder in holds[post_id] if holder != person] if post.seats == "one" else []
        segments = _segments(observations, others)
        for tenure in _tenures(person, post, segments, died=deaths.get(person)):
            tenures.append(tenure)
            of_claim.update((claim, tenure.id) for claim in tenure.claims)
    return Tenures(tuple(sorted(tenures, key=lambda tenure: tenure.id)), of_claim)


def _posts_of(sighting: Sighting) -> Iterable[PostSeen]:
    yield from sighting.posts
    yield from (change.post for change in sighting.changes if change.post is not None)


def _day(seen: PostSeen, sighting: Sighting) -> datetime.date:
    """When the observation was true: what it states, or the day of the article; undated ones come last."""
    bounds = seen.bounds
    return bounds.end_min or bounds.start_max or bounds.end_max or sighting.row.last_day or datetime.date.max


def _segments(observations: list[_Observation], others: list[datetime.date]) -> list[_Segment]:
    segments: list[_Segment] = []
    for observation in sorted(observations, key=lambda each: (each.day, each.article, each.seen.claim)):
        for segment in reversed(segments):
            if _fits(segment, observation, others):
                segment.bounds = segment.bounds.meet(observation.seen.bounds)
                segment.seen.append(observation)
                break
        else:
            segments.append(_Segment(observation.seen.bounds, [observation]))
    return segments


def _fits(segment: _Segment, observation: _Observation, others: list[datetime.date]) -> bool:
    if not segment.bounds.meet(observation.seen.bounds).possible:
        return False
    held, again = segment.bounds.end_min, observation.seen.bounds.end_min
    if held is None or again is None:
        return True
    first, last = sorted((held, again))
    return bisect_right(others, first) >= bisect_left(others, last)


def _tenures(person: str, post: Post, segments: list[_Segment], *, died: datetime.date | None) -> Iterable[Tenure]:
    for number, segment in enumerate(segments):
        by_death = died is not None and (segment.bounds.end_min is None or segment.bounds.end_min <= died)
        bounds = _within_body(segment.bounds.meet(Bounds(end_max=died if by_death else None)), post)
        latest = max(segment.seen, key=_recency)
        first = segment.seen[0]
        again = (first.day.isoformat(), first.article) if number else ()
        yield Tenure(
            id=digest("tenure", person, post.id, *again),
            person=person,
            post=post,
            bounds=bounds.without_disputes(),
            status=TenureStatus.FORMER if by_death else latest.seen.status or _status(bounds),
            acting=_acting(segment),
            terms=tuple(sorted({each.seen.term for each in segment.seen if each.seen.term})),
            start=_finest(each.seen.start for each in segment.seen),
            end=_finest(each.seen.end for each in segment.seen),
            conflict=not bounds.possible,
            claims=tuple(sorted({each.seen.claim for each in segment.seen})),
        )


def _recency(observation: _Observation) -> tuple[bool, datetime.date, bool, str]:
    """Tenure claims before bare acts, then the latest; of one day the ended before the held, so that ends are seen."""
    seen = observation.seen
    return seen.status is not None, observation.day, seen.status is TenureStatus.FORMER, seen.claim


def _acting(segment: _Segment) -> bool:
    """Whether every article that tells the post as held tells it as held for the time being."""
    told = [each.seen.acting for each in segment.seen if each.seen.status is not None]
    return bool(told) and all(told)


def _status(bounds: Bounds) -> TenureStatus:
    return TenureStatus.FORMER if bounds.end_max is not None else TenureStatus.INCOMING


def _within_body(bounds: Bounds, post: Post) -> Bounds:
    """A tenure lies within its body's life."""
    met = bounds.meet(Bounds(start_min=post.body_founded, end_max=post.body_dissolved))
    return met if met.possible else bounds


def _finest(dates: Iterable[PartialDate | None]) -> PartialDate | None:
    """The most exact of the stated dates, the earliest of equals."""
    stated = sorted({date for date in dates if date is not None})
    return min(stated, key=lambda date: (not date.day, not date.month, date), default=None)
