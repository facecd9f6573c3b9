"""The news of the made-up country: what articles say of its officials, with the faults that news and reading have."""

import random
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta

from bomay.identity.names import key
from bomay.model import ChangeClaim, Facts, TenureClaim
from world.careers import FIRST_DAY, LAST_DAY, Country, Official, Stint, make_country
from world.mention import Noise, Page
from world.offices import Office

__all__ = ["Told", "World", "make_world"]

_PERSONNEL = 0.55  # of the beginnings and ends of stints: told by an article of their own
_CENTRAL, _BYSTANDER, _RETIRED_GUEST, _CENTRAL_GUEST = 0.15, 0.06, 0.10, 0.12

Held = tuple[int, Office]  # who, by number, in which office


@dataclass(frozen=True, slots=True)
class Told:
    """One article as facts, and the truth behind them: who each name is, whose office each claim on a tenure is.

    `people` is by `names.key`; `tenures` and `changes` go with the facts' tuples, None where the claim is wrong.
    """

    facts: Facts
    people: dict[str, int]
    tenures: tuple[Held | None, ...]
    changes: tuple[Held | None, ...]


@dataclass(frozen=True, slots=True)
class World:
    """The country, its news in no order, and when who held what: by person and office the first and last days."""

    country: Country
    news: tuple[Told, ...]
    held: dict[Held, list[tuple[date, date]]] = field(default_factory=dict)


def make_world(
    seed: int, *, articles: int = 10_000, people: int = 2_000, namesakes: float = 0.08, noise: Noise | None = None
) -> World:
    """The world of a seed: the same for the same arguments."""
    draw = random.Random(seed)
    country = make_country(draw, people=people, namesakes=namesakes)
    news = list(_Desk(draw, country, noise or Noise()).write(articles))
    draw.shuffle(news)
    return World(country, tuple(news), _held(country))


def _held(country: Country) -> dict[Held, list[tuple[date, date]]]:
    """The days of each person's offices; stints that follow on each other within a week are one time."""
    days: dict[Held, list[tuple[date, date]]] = defaultdict(list)
    for stint in country.stints:
        for office in stint.seat.offices:
            times = days[stint.official.number, office]
            first, last = stint.start, stint.end or date.max
            if times and times[-1][1] != date.max and first <= times[-1][1] + timedelta(days=7):
                first, last = times[-1][0], max(times.pop()[1], last)
            times.append((first, last))
    return dict(days)


class _Desk:
    """Writes the articles one by one."""

    def __init__(self, draw: random.Random, country: Country, noise: Noise) -> None:
        self._draw, self._noise, self._country = draw, noise, country
        self._of: dict[int, list[Stint]] = defaultdict(list)
        self._by_province: dict[str, list[Stint]] = defaultdict(list)
        for stint in country.stints:
            self._of[stint.official.number].append(stint)
            self._by_province[stint.seat.province].append(stint)
        self._strangers = 0

    def write(self, articles: int) -> Iterator[Told]:
        """Personnel news first, as far as there is something to tell, then news of events."""
        told = [stint for stint in self._country.stints if self._draw.random() < _PERSONNEL]
        told = [stint for stint in told if FIRST_DAY <= stint.start <= LAST_DAY][: articles // 3]
        ended = [stint for stint in told if stint.why_ended in ("retired", "died")]
        for number, stint in enumerate(told):
            yield self._began(f"bo-nhiem-{number}", stint)
        for number, stint in enumerate(ended):
            yield self._ended(f"thoi-giu-chuc-{number}", stint)
        for number in range(articles - len(told) - len(ended)):
            yield self._event(f"hoi-nghi-{number}")

    def _page(self, name: str, day: date, province: str) -> Page:
        return Page(self._draw, self._noise, name=name, day=day, province=province)

    def _began(self, name: str, stint: Stint) -> Told:
        page = self._page(
            name, stint.start + timedelta(days=self._draw.choice((0, 0, 1, 1, 2, 5))), stint.seat.province
        )
        official = stint.official
        page.begins(stint)
        page.tell_life(official, born=0.4)
        before = [each for each in self._of[official.number] if each.start < stint.start]
        if before and self._draw.random() < 0.7:
            page.held_before(before[-1], dated=0.3)
        if self._draw.random() < 0.2:
            for earlier in before[:-1]:
                page.held_before(earlier, dated=1)
        self._more_people(page, self._draw.choice((0, 1, 2)))
        return _told(page)

    def _ended(self, name: str, stint: Stint) -> Told:
        day = stint.end or LAST_DAY
        page = self._page(name, day + timedelta(days=self._draw.choice((0, 1, 1, 3))), stint.seat.province)
        page.ends(stint)
        page.tell_life(stint.official, born=0.6 if stint.why_ended == "died" else 0.1)
        self._more_people(page, self._draw.choice((0, 1, 2)))
        return _told(page)

    def _event(self, name: str) -> Told:
        day = FIRST_DAY + timedelta(days=self._draw.randrange((LAST_DAY - FIRST_DAY).days))
        provinces = [key for key, stints in self._by_province.items() if key and any(s.holds(day) for s in stints)]
        province = "" if self._draw.random() < _CENTRAL else self._draw.choice(sorted(provinces))
        page = self._page(name, day, province)
        self._more_people(page, self._draw.choice((1, 2, 2, 3, 3, 4, 5, 7)))
        if province and self._draw.random() < _CENTRAL_GUEST:
            self._more_people(page, 1, province="")
        if self._draw.random() < _RETIRED_GUEST:
            self._retired_guest(page)
        if self._draw.random() < _BYSTANDER:
            self._bystander(page)
        page.meet()
        return _told(page)

    def _more_people(self, page: Page, count: int, *, province: str | None = None) -> None:
        there = [
            stint
            for stint in self._by_province[page.province if province is None else province]
            if stint.holds(page.day)
        ]
        chosen = (
            {
                stint.official.number: stint
                for stint in self._draw.choices(there, [stint.seat.rank**2 for stint in there], k=count)
            }
            if there
            else {}
        )
        for stint in sorted(chosen.values(), key=lambda each: -each.seat.rank):
            if not page.names(stint.official):
                page.attends(stint.official, [each for each in self._of[stint.official.number] if each.holds(page.day)])

    def _retired_guest(self, page: Page) -> None:
        gone = [
            stint
            for stint in self._by_province[page.province]
            if stint.end is not None and stint.why_ended == "retired" and stint.end < page.day - timedelta(days=30)
        ]
        gone = [each for each in gone if not any(other.holds(page.day) for other in self._of[each.official.number])]
        gone = [each for each in gone if each.official.died is None and not page.names(each.official)]
        if gone:
            stint = self._draw.choice(gone)
            page.attends(stint.official, [])
            page.held_before(stint, dated=0)

    def _bystander(self, page: Page) -> None:
        """Someone who is no official; now and then with an official's name."""
        self._strangers += 1
        sex = self._draw.choice(("ông", "bà"))
        stranger = Official(-self._strangers, sex, date(1960, 1, 1), page.province)
        officials = [stint.official for stint in self._by_province[page.province]]
        stranger.name = page.stranger_name(officials, sex)
        if not page.names(stranger):
            page.stands_by(stranger)


def _told(page: Page) -> Told:
    facts = page.facts()
    said: tuple[TenureClaim | ChangeClaim, ...] = (*facts.tenures, *facts.changes)
    assert len(said) == len(page.truth)
    return Told(
        facts,
        {key(name): number for name, number in page.people.items()},
        tuple(page.truth[: len(facts.tenures)]),
        tuple(page.truth[len(facts.tenures) :]),
    )
