"""Who sat in a post of one seat when: days on which an article sees a stray between two sightings of the holder."""

import datetime
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from bomay.identity.names import fold
from bomay.identity.observation import Observation
from bomay.model import TenureStatus

__all__ = ["strays"]

_DATED, _UNDATED = 2, 1  # how much an article says: one without a date is misdated more often
_FEW = 5  # so much may be a run of misdated or misread articles, however little there is against it
_SHARE = 4  # more than a quarter of the longest run that it disputes is no run of misread articles
_CLEAR = 2  # who is told by less than twice as much as a stray is not sure to be the holder either

Seen = tuple[str, Observation]  # the person's name, the sighting


@dataclass(slots=True)
class _Run:
    """Sightings of one name that no other interrupts."""

    name: str
    seen: list[Observation] = field(default_factory=list)

    @property
    def weight(self) -> int:
        """How much its articles say."""
        articles = {each.article: _UNDATED if each.seen.own_time else _DATED for each in self.seen}
        return sum(articles.values())


def strays(seen: Iterable[Seen]) -> frozenset[str]:
    """The claims on one post of one seat of which the days cannot be believed.

    Nobody holds a seat, loses it and comes back, while articles are misdated and posts misread: of the runs in which
    the names alternate those that the fewest articles tell are taken out, with those hardly better told, until each
    name comes once. Runs of many articles on both sides are left: they tell of a return. A time stated in full speaks
    against others and keeps its days, and an article that tells two holders at once tells of neither.
    """
    given = list(seen)
    found = _two_at_once(given)
    runs = _runs(each for each in given if each[1].seen.claim not in found)
    while disputed := _disputed(runs):
        weights = [run.weight for run in disputed]
        least = min(weights)
        if least > max(_FEW, max(weights) / _SHARE):
            break
        dropped = [run for run in disputed if run.weight < _CLEAR * least]
        found |= {each.seen.claim for run in dropped for each in run.seen if not _is_stated(each)}
        runs = _merged([run for run in runs if not any(run is each for each in dropped)])
    return frozenset(found)


def _two_at_once(seen: Iterable[Seen]) -> set[str]:
    """The claims of articles that tell two people as holders of the one seat, neither as coming or gone."""
    held: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for name, each in seen:
        if each.kind is None and each.seen.status is TenureStatus.CURRENT and each.seen.start is None:
            held[each.article][fold(name)].append(each.seen.claim)
    return {claim for names in held.values() if len(names) > 1 for claims in names.values() for claim in claims}


def _runs(seen: Iterable[Seen]) -> list[_Run]:
    """The sightings in the order of time as runs; of one day those who were there before come first."""
    dated = sorted(((day, fold(name), each) for name, each in seen for day in _days(each)), key=_order)
    runs: list[_Run] = []
    for _, same_day in groupby(dated, key=lambda each: each[0]):
        for _, name, observation in sorted(same_day, key=lambda each: not runs or each[1] != runs[-1].name):
            if not runs or runs[-1].name != name:
                runs.append(_Run(name))
            runs[-1].seen.append(observation)
    return runs


def _days(observation: Observation) -> set[datetime.date]:
    """The days on which it sees the person in the seat: of a stated time both its sides."""
    seen = observation.seen
    if seen.start is not None and seen.end is not None:  # stated in full
        return {seen.start.latest, max(seen.start.latest, seen.end.earliest)}
    return {seen.bounds.end_min or observation.day}


def _is_stated(observation: Observation) -> bool:
    return observation.seen.start is not None and observation.seen.end is not None


def _order(dated: tuple[datetime.date, str, Observation]) -> tuple[datetime.date, str, str]:
    day, name, observation = dated
    return day, name, observation.seen.claim


def _merged(runs: Sequence[_Run]) -> list[_Run]:
    merged: list[_Run] = []
    for run in runs:
        if merged and merged[-1].name == run.name:
            merged[-1] = _Run(run.name, [*merged[-1].seen, *run.seen])
        else:
            merged.append(run)
    return merged


def _disputed(runs: Sequence[_Run]) -> list[_Run]:
    """The runs of names that come more than once, and those between them."""
    times = Counter(run.name for run in runs)
    last = {run.name: number for number, run in enumerate(runs)}
    found: list[_Run] = []
    until = -1
    for number, run in enumerate(runs):
        if times[run.name] > 1:
            until = max(until, last[run.name])
        if number <= until:
            found.append(run)
    return found
