"""Sightings of one person in one post, joined into tenures."""

import datetime
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from operator import itemgetter

from bomay.identity.bounds import Bounds, seen_in_renewal
from bomay.identity.ids import digest
from bomay.identity.names import key
from bomay.identity.observation import Observation, borne_out, without_days
from bomay.identity.observe import PostSeen, Sighting
from bomay.identity.posts import post_id
from bomay.identity.resolved import Post, Tenure
from bomay.identity.seats import strays
from bomay.identity.succession import follow
from bomay.model import OPENING, ChangeKind, PartialDate, TenureStatus

__all__ = ["Holder", "build_tenures", "observations"]

_FIRM = 2  # articles that must tell of a holder before others' tenures are cut by it: one alone may be misread
_ONE_START = datetime.timedelta(days=366)  # of two starts so near, one is misdated: nobody begins twice in a year
_LONGEST = datetime.timedelta(days=40 * 366)  # nobody holds one post for longer


Observed = dict[str, list[Observation]]  # by person


@dataclass(slots=True)
class Holder:
    """Who is told to have held a post: the person's name and death, and the claims that tell it."""

    name: str
    died: datetime.date | None
    observations: list[Observation] = field(default_factory=list)


@dataclass(slots=True)
class _Segment:
    bounds: Bounds
    disputed: bool = False
    seen: list[Observation] = field(default_factory=list)


def observations(sightings: Iterable[Sighting]) -> Iterator[tuple[Sighting, str, str, Observation]]:
    """The claims of one person on posts: where it is made, the post that it names, the one of which it tells, itself.

    One that names an unknown incarnation tells of the only one in which the person is seen.
    """
    told: list[tuple[Sighting, str, Observation]] = []
    known: dict[tuple[str, str], set[str]] = defaultdict(set)
    for sighting in sightings:
        for seen, kind in _posts_of(sighting):
            named = post_id(seen.role, seen.body)
            told.append((sighting, named, Observation(_day(seen, sighting), sighting.article.id, seen, kind)))
            if seen.body.known:
                known[key(seen.role), seen.body.line].add(named)
    for sighting, named, observation in told:
        seen = observation.seen
        same = known.get((key(seen.role), seen.body.line), ()) if not seen.body.known else ()
        yield sighting, named, next(iter(same)) if len(same) == 1 else named, observation


def _sits(observation: Observation) -> bool:
    """Whether it sees the person in the post, taking it or leaving it, on some day."""
    if observation.seen.acting or observation.seen.bounds.end_min is None:
        return False
    if observation.kind is not None:
        return observation.kind in (*OPENING, ChangeKind.LEFT)
    stated = observation.seen.start is not None and observation.seen.end is not None
    return stated or observation.seen.status is not TenureStatus.FORMER


def _posts_of(sighting: Sighting) -> Iterator[tuple[PostSeen, ChangeKind | None]]:
    yield from ((post, None) for post in sighting.posts)
    yield from ((change.post, change.kind) for change in sighting.changes if change.post is not None)


def build_tenures(post: Post, holders: Mapping[str, Holder]) -> list[Tenure]:
    """The tenures of one post, of `holders` by the id of the person, in the order of these; deaths end them.

    Two sightings are one tenure unless their bounds exclude each other, or the post has one seat and someone else
    was seen in it between them. An election of one who holds the post already begins a new term, no new tenure.
    """
    believed = _believed(post, holders)
    days = _days_of(believed, holders) if post.seats == "one" else {}
    found: list[Tenure] = []
    firm: set[str] = set()
    for person, observed in sorted(believed.items(), key=itemgetter(0)):
        holder = holders[person]
        others = sorted(day for name, seen in days.items() if name != holder.name for day in seen)
        segments = _segments(observed, others)
        if len(segments) > 1 and others:
            segments = [each if _is_borne_out(each) else _without_days(each) for each in segments]
        for tenure, segment in _tenures(person, post, segments, died=holder.died):
            found.append(tenure)
            if _is_firm(segment.seen):
                firm.add(tenure.id)
    return follow(found, firm=firm, names={person: holder.name for person, holder in holders.items()})


def _living(holder: Holder) -> list[Observation]:
    """The claims, without the days on which the person had died: news gives the dead their posts."""
    died = holder.died or datetime.date.max
    return [
        without_days(each) if (each.seen.bounds.end_min or datetime.date.min) > died else each
        for each in holder.observations
    ]


def _believed(post: Post, holders: Mapping[str, Holder]) -> Observed:
    """The claims, without days that the days of others make unlikely: of undated articles, of strays in a seat."""
    found = {person: borne_out(_living(holder)) for person, holder in holders.items()}
    if post.seats != "one":
        return found
    seats = ((holders[person].name, each) for person, told in found.items() for each in told if _sits(each))
    unlikely = strays(seats)
    return {
        person: [without_days(each) if each.seen.claim in unlikely else each for each in told]
        for person, told in found.items()
    }


def _days_of(observed: Observed, holders: Mapping[str, Holder]) -> dict[str, list[datetime.date]]:
    """The days on which articles see firm holders in the post, by name: two of one name may be one person."""
    found: dict[str, list[datetime.date]] = defaultdict(list)
    for person, told in observed.items():
        if _is_firm(told):
            days = (each.seen.bounds.end_min for each in told if _is_held(each.seen))
            found[holders[person].name] += [day for day in days if day is not None]
    return found


def _is_held(seen: PostSeen) -> bool:
    return seen.status is TenureStatus.CURRENT and not seen.acting


def _is_firm(observations: Iterable[Observation]) -> bool:
    """Whether two articles tell of it, or an act opens it."""
    told = list(observations)
    return len({each.article for each in told}) >= _FIRM or any(each.kind in OPENING for each in told)


def _day(seen: PostSeen, sighting: Sighting) -> datetime.date:
    """When the observation was true: what it states, or the day of the article; undated ones come last."""
    bounds = seen.bounds
    return bounds.end_min or bounds.start_max or bounds.end_max or sighting.article.last_day or datetime.date.max


def _segments(observations: Sequence[Observation], others: list[datetime.date]) -> list[_Segment]:
    segments: list[_Segment] = []
    for observation in sorted(observations, key=lambda each: (each.day, each.article, each.seen.claim)):
        for segment in reversed(segments):
            bounds = _joined(segment, observation, others)
            disputed = _disputed(segment, observation, others) if bounds is None else None
            if bounds is not None or disputed is not None:
                segment.bounds = bounds or disputed or segment.bounds
                segment.disputed = segment.disputed or bounds is None
                segment.seen.append(observation)
                break
        else:
            segments.append(_Segment(observation.seen.bounds, seen=[observation]))
    return segments


def _is_borne_out(segment: _Segment) -> bool:
    """Whether two articles tell a day of it, or an act or a stated start opens it."""
    told = [each for each in segment.seen if each.seen.bounds.end_min is not None]
    opened = any(each.kind in OPENING or each.seen.start is not None for each in told)
    return opened or len({each.article for each in told}) >= _FIRM


def _without_days(segment: _Segment) -> _Segment:
    """Of several times in one post, one that a single article tells is more often misdated than a return."""
    return replace(segment, bounds=replace(segment.bounds, start_max=None, end_min=None))


def _joined(segment: _Segment, observation: Observation, others: list[datetime.date]) -> Bounds | None:
    """The bounds of both as one tenure; None where they cannot be one."""
    given = observation.seen.bounds
    if not segment.bounds.meet(given).possible and observation.kind is ChangeKind.ELECTED:
        given = seen_in_renewal(given)
    met = segment.bounds.meet(given)
    held, again = segment.bounds.end_min, given.end_min
    if not met.possible or held is None or again is None:
        return met if met.possible else None
    first, last = sorted((held, again))
    if met.start_max is not None and last - met.start_max > _LONGEST:
        return None
    return met if bisect_right(others, first) >= bisect_left(others, last) else None


def _disputed(segment: _Segment, observation: Observation, others: list[datetime.date]) -> Bounds | None:
    """The bounds of one tenure of which two starts within a year are told; None where it is not one."""
    one, other = segment.bounds, observation.seen.bounds
    starts = (one.start_min, one.start_max, other.start_min, other.start_max)
    days = [day for day in starts if day is not None]
    if len(days) < len(starts) or max(days) - min(days) > _ONE_START:
        return None
    hull = one.hull_of_starts(other)
    between = bisect_right(others, min(days)) < bisect_left(others, max(days))
    return hull if hull.possible and not between else None


def _tenures(
    person: str, post: Post, segments: list[_Segment], *, died: datetime.date | None
) -> Iterator[tuple[Tenure, _Segment]]:
    for number, segment in enumerate(segments):
        first = segment.seen[0]
        again = (first.day.isoformat(), first.article) if number else ()
        by_death = died is not None and (segment.bounds.end_min is None or segment.bounds.end_min <= died)
        tenure = _tenure(digest("tenure", person, post.id, *again), person, post, segment)
        if by_death:
            tenure = replace(tenure, status=TenureStatus.FORMER, bound_by=(*tenure.bound_by, "death"))
            tenure = _met(tenure, Bounds(end_max=died))
        yield _within_body(tenure, post), segment


def _tenure(tenure_id: str, person: str, post: Post, segment: _Segment) -> Tenure:
    latest = max(segment.seen, key=_recency)
    return Tenure(
        id=tenure_id,
        person=person,
        post=post,
        bounds=segment.bounds.without_disputes(),
        status=latest.seen.status or _status(segment.bounds),
        acting=_acting(segment),
        terms=_terms(each.seen.term for each in segment.seen),
        start=_finest(each.seen.start for each in segment.seen),
        end=_finest(each.seen.end for each in segment.seen),
        conflict=segment.disputed or not segment.bounds.possible,
        claims=tuple(sorted({each.seen.claim for each in segment.seen})),
    )


def _terms(told: Iterable[str | None]) -> tuple[str, ...]:
    """The terms, each in one spelling."""
    return tuple(sorted({key(term): term for term in sorted(filter(None, told), reverse=True)}.values()))


def _met(tenure: Tenure, bounds: Bounds) -> Tenure:
    met = tenure.bounds.meet(bounds)
    return replace(tenure, bounds=met.without_disputes(), conflict=tenure.conflict or not met.possible)


def _within_body(tenure: Tenure, post: Post) -> Tenure:
    """A tenure lies within its body's life."""
    met = tenure.bounds.meet(Bounds(start_min=post.body_founded, end_max=post.body_dissolved))
    if not met.possible or met == tenure.bounds:
        return tenure
    return replace(tenure, bounds=met, bound_by=(*tenure.bound_by, "body"))


def _recency(observation: Observation) -> tuple[bool, datetime.date, bool, str]:
    """Tenure claims before bare acts, then the latest; of one day the ended before the held, so that ends are seen."""
    seen = observation.seen
    return seen.status is not None, observation.day, seen.status is TenureStatus.FORMER, seen.claim


def _acting(segment: _Segment) -> bool:
    """Whether every article that tells the post as held tells it as held for the time being."""
    told = [each.seen.acting for each in segment.seen if each.seen.status is not None]
    return bool(told) and all(told)


def _status(bounds: Bounds) -> TenureStatus:
    return TenureStatus.FORMER if bounds.end_max is not None else TenureStatus.INCOMING


def _finest(dates: Iterable[PartialDate | None]) -> PartialDate | None:
    """The most exact of the stated dates, the earliest of equals."""
    stated = sorted({date for date in dates if date is not None})
    return min(stated, key=lambda date: (not date.day, not date.month, date), default=None)
