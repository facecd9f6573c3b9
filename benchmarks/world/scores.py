"""How near the resolved graph comes to the truth: identity by pairs and B³, tenures by their bounds and days."""

import random
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from statistics import median

from bomay.identity.names import key
from bomay.identity.resolved import Resolved, Tenure
from bomay.identity.table import Row
from world.careers import FIRST_DAY, LAST_DAY
from world.news import Held, Told, World
from world.offices import Office

__all__ = ["DayScores", "IdentityScores", "score_days", "score_identity"]

_QUESTIONS = 20_000


@dataclass(frozen=True, slots=True)
class IdentityScores:
    """Pairs of sightings that are one person, and B³ (Bagga and Baldwin 1998); `mixed` resolved people of two names."""

    pair_precision: float
    pair_recall: float
    b3_precision: float
    b3_recall: float
    sightings: int
    people: int
    mixed: int

    @property
    def b3_f1(self) -> float:
        """The harmonic mean of the B³ figures."""
        return 2 * self.b3_precision * self.b3_recall / (self.b3_precision + self.b3_recall)


def score_identity(world: World, rows: Iterable[Row], resolved: Resolved) -> IdentityScores:
    """Every (article, name) is a sighting; strangers to the world of officials count as people of their own."""
    person_of = {claim: person.id for person in resolved.people for claim in person.claims}
    told = {each.facts.document.id: each for each in world.news}
    cells: Counter[tuple[str, int]] = Counter()
    names: dict[str, set[str]] = defaultdict(set)
    for row in rows:
        for claim, person in zip(row.ids.people, row.facts.people, strict=True):
            name = key(person.name)
            cells[person_of[claim], told[row.article].people[name]] += 1
            names[person_of[claim]].add(name)
    found, true = _sums(cells, 0), _sums(cells, 1)
    together = _pairs(cells.values())
    total = cells.total()
    return IdentityScores(
        pair_precision=together / max(1, _pairs(found.values())),
        pair_recall=together / max(1, _pairs(true.values())),
        b3_precision=sum(n * n / found[one] for (one, _), n in cells.items()) / total,
        b3_recall=sum(n * n / true[other] for (_, other), n in cells.items()) / total,
        sightings=total,
        people=len(found),
        mixed=sum(len(each) > 1 for each in names.values()),
    )


def _sums(cells: Counter[tuple[str, int]], side: int) -> Counter[str | int]:
    sums: Counter[str | int] = Counter()
    for pair, count in cells.items():
        sums[pair[side]] += count
    return sums


def _pairs(counts: Iterable[int]) -> int:
    return sum(count * (count - 1) // 2 for count in counts)


@dataclass(frozen=True, slots=True)
class DayScores:
    """Who held an office on a day: certain answers that are right, true holders that are found; and the bounds.

    `bounds_right`: of all bounds drawn, those that the truth keeps; the slacks are the medians in days between the
    true start or end and the nearest certain day.
    """

    certain_right: float
    certain_found: float
    possible_found: float
    bounds_right: float
    start_slack: float
    end_slack: float
    tenures: int


def score_days(world: World, rows: Iterable[Row], resolved: Resolved, *, seed: int = 0) -> DayScores:
    """Questions are drawn over all offices and all days of the world."""
    truth = _truth_of_claims(world.news, rows)
    who = _majority({person.id: [] for person in resolved.people}, resolved, truth)
    by_office: dict[Office, list[tuple[int, Tenure]]] = defaultdict(list)
    for tenure in resolved.tenures:
        offices = Counter(truth[claim][1] for claim in tenure.claims if truth.get(claim))
        if offices:
            by_office[max(offices, key=lambda each: (offices[each], each.role))].append((who[tenure.person], tenure))
    return DayScores(*_ask(world, by_office, seed), *_bounds(world, by_office), len(resolved.tenures))


def _truth_of_claims(news: Iterable[Told], rows: Iterable[Row]) -> dict[str, Held]:
    told = {each.facts.document.id: each for each in news}
    found: dict[str, Held] = {}
    for row in rows:
        article = told[row.article]
        for ids, truths in ((row.ids.tenures, article.tenures), (row.ids.changes, article.changes)):
            found.update((claim, held) for claim, held in zip(ids, truths, strict=True) if held is not None)
    return found


def _majority(seen: dict[str, list[int]], resolved: Resolved, truth: Mapping[str, Held]) -> dict[str, int]:
    """Each resolved person as the true person of most of its claims on tenures."""
    for tenure in resolved.tenures:
        seen[tenure.person] += [truth[claim][0] for claim in tenure.claims if claim in truth]
    return {person: Counter(each).most_common(1)[0][0] if each else -(10**9) for person, each in seen.items()}


def _ask(world: World, by_office: Mapping[Office, list[tuple[int, Tenure]]], seed: int) -> tuple[float, float, float]:
    draw = random.Random(seed)
    offices = sorted({office for _, office in world.held}, key=lambda each: (each.place, each.body.name, each.role))
    holders: dict[Office, list[tuple[int, date, date]]] = defaultdict(list)
    for (number, office), times in world.held.items():
        holders[office] += [(number, first, last) for first, last in times]
    answered = right = held = certain = possible = 0
    for _ in range(_QUESTIONS):
        office = draw.choice(offices)
        day = FIRST_DAY + timedelta(days=draw.randrange((LAST_DAY - FIRST_DAY).days))
        true = {number for number, first, last in holders[office] if first <= day <= last}
        said = {number for number, tenure in by_office.get(office, ()) if _certain(tenure, day)}
        open_to = {number for number, tenure in by_office.get(office, ()) if _possible(tenure, day)}
        answered, right = answered + len(said), right + len(said & true)
        held, certain, possible = held + len(true), certain + len(said & true), possible + len(open_to & true)
    return right / max(1, answered), certain / max(1, held), possible / max(1, held)


def _certain(tenure: Tenure, day: date) -> bool:
    bounds = tenure.bounds
    return bounds.start_max is not None and bounds.end_min is not None and bounds.start_max <= day <= bounds.end_min


def _possible(tenure: Tenure, day: date) -> bool:
    bounds = tenure.bounds
    return (bounds.start_min is None or bounds.start_min <= day) and (bounds.end_max is None or day <= bounds.end_max)


def _bounds(world: World, by_office: Mapping[Office, list[tuple[int, Tenure]]]) -> tuple[float, float, float]:
    drawn = kept = 0
    starts: list[int] = []
    ends: list[int] = []
    for office, tenures in by_office.items():
        for number, tenure in tenures:
            times = world.held.get((number, office))
            if not times:
                continue
            first, last = min(times, key=lambda each: abs((each[0] - (tenure.bounds.start_max or each[0])).days))
            bounds = tenure.bounds
            checks = (
                bounds.start_min is None or bounds.start_min <= first,
                bounds.start_max is None or first <= bounds.start_max,
                bounds.end_min is None or bounds.end_min <= last,
                bounds.end_max is None or last <= bounds.end_max,
            )
            given = (bounds.start_min, bounds.start_max, bounds.end_min, bounds.end_max)
            drawn += sum(each is not None for each in given)
            kept += sum(ok for ok, each in zip(checks, given, strict=True) if each is not None)
            if bounds.start_max is not None:
                starts.append(abs((bounds.start_max - first).days))
            if bounds.end_min is not None and last <= LAST_DAY:
                ends.append(abs((last - bounds.end_min).days))
    return kept / max(1, drawn), median(starts or [0]), median(ends or [0])
