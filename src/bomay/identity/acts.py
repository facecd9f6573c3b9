"""Personnel acts: what several articles tell of one appointment or end, with the tenures that it opens or closes."""

import datetime
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from bomay.identity.ids import digest
from bomay.identity.observe import ChangeSeen, Sighting
from bomay.identity.posts import Posts
from bomay.identity.resolved import Act, Tenure
from bomay.identity.tenures import Tenures
from bomay.model import ChangeKind, PartialDate, TenureStatus

__all__ = ["build_acts", "deaths"]

_STILL_TOLD = datetime.timedelta(days=31)  # news goes on giving the dead their posts for a while
_RETOLD = datetime.timedelta(days=366)  # an act that is told without its date is an act of the last year
_OPENING = frozenset({ChangeKind.APPOINTED, ChangeKind.ELECTED, ChangeKind.TRANSFERRED})

Key = tuple[str, ChangeKind, str]
Cites = Mapping[tuple[str, int], tuple[str, ...]]


@dataclass(slots=True)
class _Act:
    date: PartialDate | None
    told: list[tuple[Sighting, ChangeSeen]] = field(default_factory=list)


def deaths(sightings: Iterable[tuple[str, Sighting]]) -> dict[str, datetime.date]:
    """The day by which each person had died, where an article tells it: the stated date, else that of the article.

    Who is told to hold a post well after that day had not died: the death was another's, misread.
    """
    found: dict[str, datetime.date] = {}
    held: dict[str, datetime.date] = {}
    for person, sighting in sightings:
        for post in sighting.posts:
            day = post.bounds.end_min
            if post.status is TenureStatus.CURRENT and day is not None:
                held[person] = max(day, held.get(person, day))
        for change in sighting.changes:
            day = change.date.latest if change.date else sighting.row.last_day
            if change.kind is ChangeKind.DIED and day is not None:
                found[person] = min(day, found.get(person, day))
    return {person: day for person, day in found.items() if held.get(person, day) <= day + _STILL_TOLD}


def build_acts(
    sightings: Iterable[tuple[str, Sighting]],
    posts: Posts,
    tenures: Tenures,
    *,
    died: Mapping[str, datetime.date],
    cites: Cites,
) -> tuple[Act, ...]:
    """All acts sorted by id; `cites` gives the directives in the sentences of (article, number of the change)."""
    told: dict[Key, list[tuple[Sighting, ChangeSeen]]] = defaultdict(list)
    for person, sighting in sightings:
        for change in sighting.changes:
            post = posts.add(change.post.role, change.post.body, change.post.body_name) if change.post else ""
            told[person, change.kind, post].append((sighting, change))
    closed = _closed_by_death(tenures.tenures, died)
    found = [
        _act(key, act, tenures, closed=closed.get(key[0], ()), cites=cites)
        for key, each in sorted(told.items())
        for act in _group(each)
    ]
    return tuple(sorted(found, key=lambda act: act.id))


def _group(told: list[tuple[Sighting, ChangeSeen]]) -> Iterator[_Act]:
    """One act for all that can be one: dates that overlap; undated ones with the only dated one of the year before."""
    dated: list[_Act] = []
    undated: list[_Act] = []
    for sighting, change in sorted(
        told, key=lambda each: (_date_order(each[1].date), each[0].row.order, each[1].claim)
    ):
        if change.date is not None:
            fitting = [act for act in dated if act.date is not None and _overlap(act.date, change.date)]
            if len(fitting) > 1:
                fitting = [act for act in fitting if act.date == change.date]
        else:
            recent = [act for act in dated if _recent(act, sighting)]
            fitting = recent if len(recent) == 1 else [act for act in undated if _together(act, sighting)][:1]
        if len(fitting) == 1:
            fitting[0].told.append((sighting, change))
        else:
            (dated if change.date else undated).append(_Act(change.date, [(sighting, change)]))
    yield from dated
    yield from undated


def _date_order(date: PartialDate | None) -> tuple[bool, bool, bool, str]:
    """The most exact dates first, so that a year joins the day that it holds."""
    if date is None:
        return (True, True, True, "")
    return (False, not date.month, not date.day, date.to_iso())


def _overlap(one: PartialDate, other: PartialDate) -> bool:
    return one.earliest <= other.latest and other.earliest <= one.latest


def _recent(act: _Act, sighting: Sighting) -> bool:
    day = sighting.row.last_day
    return act.date is not None and day is not None and act.date.earliest <= day <= act.date.latest + _RETOLD


def _together(act: _Act, sighting: Sighting) -> bool:
    """Whether an undated act is told again: in the same article, or in one of the same weeks."""
    if act.told[0][0].row.article == sighting.row.article:
        return True
    first, day = act.told[0][0].row.last_day, sighting.row.last_day
    return first is not None and day is not None and abs(day - first) <= datetime.timedelta(days=31)


def _act(key: Key, act: _Act, tenures: Tenures, *, closed: tuple[str, ...], cites: Cites) -> Act:
    person, kind, post = key
    first = min(sighting.row.order for sighting, _ in act.told)[1]
    touched = {tenures.of_claim[change.claim] for _, change in act.told if change.claim in tenures.of_claim}
    opens = kind in _OPENING and not any(change.renews for _, change in act.told)
    closes = closed if kind is ChangeKind.DIED else tuple(sorted(touched)) if kind is ChangeKind.LEFT else ()
    if opens:
        closes = tuple(sorted({each for tenure in touched for each in tenures.closes.get(tenure, ())}))
    cited = {each for sighting, change in act.told for each in cites.get((sighting.row.article, change.number), ())}
    return Act(
        id=digest("act", kind, person, post, act.date.to_iso() if act.date else f"article {first}"),
        kind=kind,
        person=person,
        post=post or None,
        date=act.date,
        opens=tuple(sorted(touched)) if opens else (),
        closes=closes,
        cites=tuple(sorted(cited)),
        claims=tuple(sorted({change.claim for _, change in act.told})),
    )


def _closed_by_death(tenures: Iterable[Tenure], died: Mapping[str, datetime.date]) -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = defaultdict(list)
    for tenure in tenures:
        if tenure.person in died and tenure.bounds.end_max == died[tenure.person]:
            found[tenure.person].append(tenure.id)
    return {person: tuple(sorted(closed)) for person, closed in found.items()}
