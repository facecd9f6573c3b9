"""Careers: who held which seat from when to when, by a walk through the vacancies of the years 2012 to 2026."""

import heapq
import random
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, timedelta

from bomay.lexicon.places import Place, load_places
from world.names import draw_name, near_name
from world.offices import Seat, central_seats, commune_seats, district_seats, province_seats

__all__ = ["FIRST_DAY", "LAST_DAY", "MERGER_DAY", "Country", "Official", "Stint", "make_country"]

FIRST_DAY, LAST_DAY, MERGER_DAY = date(2014, 1, 1), date(2026, 6, 30), date(2025, 7, 1)
_DISTRICTS, _COMMUNES = 4, 5
_PROMOTED, _FROM_ELSEWHERE = 0.42, 0.08  # of those who follow in a seat; the others are new
_DIES, _GOES_ON = 0.015, 0.3  # of those whose time is up: die in office, take a seat that is free
_NEAR_NAMES = 0.04
_NEIGHBOURS = 0.35  # of the namesakes: both of one province


@dataclass(slots=True)
class Official:
    """One human being."""

    number: int
    sex: str
    born: date
    province: str
    name: str = ""
    died: date | None = None


@dataclass(slots=True)
class Stint:
    """One person in one seat; `end` is its last day, None: still there on the world's last day."""

    official: Official
    seat: Seat
    start: date
    end: date | None = None
    why_ended: str = ""

    def holds(self, day: date) -> bool:
        """Whether the person holds the seat on that day."""
        return self.start <= day and (self.end is None or day <= self.end)


@dataclass(slots=True)
class Country:
    """The truth: all people, and all stints in order of their start."""

    officials: list[Official] = field(default_factory=list)
    stints: list[Stint] = field(default_factory=list)


def make_country(draw: random.Random, *, people: int, namesakes: float) -> Country:
    """A country of so many officials, the given part of whom share their name with another."""
    country = Country()
    walk = _Walk(draw, country, people)
    walk.run()
    _name_all(draw, country, namesakes)
    return country


class _Walk:
    """Goes from vacancy to vacancy in time."""

    def __init__(self, draw: random.Random, country: Country, people: int) -> None:
        self._draw, self._country, self._people = draw, country, people
        self._now: dict[str, Stint] = {}  # seat id -> who holds it
        self._free: list[Seat] = []
        self._due: list[tuple[date, int, str]] = []
        self._seats: dict[str, Seat] = {}
        self._count = 0

    def run(self) -> None:
        """From the seats as first filled, through every vacancy and the merger, to the last day."""
        provinces = _choose_provinces(self._draw, max(2, self._people // 130))
        for seat in (*central_seats(), *_seats_of(self._draw, provinces)):
            self._seats[seat.id] = seat
            self._sit(self._newcomer(seat), seat, FIRST_DAY - timedelta(days=self._draw.randrange(30, 1200)))
        self._until(MERGER_DAY)
        self._merge(provinces)
        self._until(LAST_DAY)
        self._country.stints.sort(key=lambda stint: (stint.start, stint.official.number, stint.seat.id))

    def _until(self, last: date) -> None:
        while self._due and self._due[0][0] < last:
            day, _, seat_id = heapq.heappop(self._due)
            holder = self._now.get(seat_id)
            if holder is not None and holder.start < day - timedelta(days=120):
                self._leave(holder, day)
            elif holder is None and seat_id in self._seats:
                self._fill(self._seats[seat_id], day)

    def _later(self, day: date, seat: Seat) -> None:
        self._count += 1
        heapq.heappush(self._due, (day, self._count, seat.id))

    def _newcomer(self, seat: Seat) -> Official:
        age = timedelta(days=self._draw.randrange(34, 56) * 365 + self._draw.randrange(365))
        sex = "bà" if self._draw.random() < 0.22 else "ông"
        home = seat.province or "central"
        official = Official(len(self._country.officials), sex, FIRST_DAY - age, home)
        self._country.officials.append(official)
        return official

    def _sit(self, official: Official, seat: Seat, day: date) -> None:
        stint = Stint(official, seat, day)
        self._now[seat.id] = stint
        self._country.stints.append(stint)
        stay = int(self._draw.gammavariate(6, 240)) + 240
        self._later(max(day, FIRST_DAY) + timedelta(days=stay), seat)

    def _end(self, stint: Stint, last: date, why: str) -> None:
        stint.end, stint.why_ended = last, why
        self._now.pop(stint.seat.id, None)

    def _leave(self, stint: Stint, day: date) -> None:
        """The holder's time is up: dies, goes to a free seat of the kind, or retires; the seat is filled later."""
        luck, official = self._draw.random(), stint.official
        fitting = [seat for seat in self._free if _suits(stint, seat) and seat.id not in self._now]
        if luck < _DIES:
            official.died = day
            self._end(stint, day, "died")
        elif luck < _DIES + _GOES_ON and fitting:
            goal = self._draw.choice(fitting)
            self._end(stint, day - timedelta(days=1), "moved")
            self._free.remove(goal)
            self._sit(official, goal, day)
        else:
            self._end(stint, day, "retired")
        self._vacant(stint.seat, day)

    def _vacant(self, seat: Seat, day: date) -> None:
        self._free.append(seat)
        self._later(day + timedelta(days=self._draw.choice((1, 1, 10, 40, 90, 150))), seat)

    def _fill(self, seat: Seat, day: date) -> None:
        luck = self._draw.random()
        elsewhere = luck < _FROM_ELSEWHERE
        if seat in self._free:
            self._free.remove(seat)
        if luck < _PROMOTED + _FROM_ELSEWHERE or len(self._country.officials) >= self._people:
            rising = [held for held in self._now.values() if _rises(held, seat, day) and elsewhere == _far(held, seat)]
            if rising:
                stint = self._draw.choice(rising)
                self._end(stint, day - timedelta(days=1), "moved")
                self._sit(stint.official, seat, day)
                self._vacant(stint.seat, day)
                return
        if len(self._country.officials) < self._people:
            self._sit(self._newcomer(seat), seat, day)

    def _merge(self, provinces: list[Place]) -> None:
        """1 July 2025: merged provinces and all districts end; some of their people go on in what comes after."""
        gazetteer, last = load_places(), MERGER_DAY - timedelta(days=1)
        pool: dict[str, list[Official]] = defaultdict(list)
        heirs = {place.id: (gazetteer.successors(place) or (place,))[0] for place in provinces}
        merged = {place.id for place in provinces if heirs[place.id] is not place}
        for stint in [each for each in self._now.values() if each.seat.province]:
            if stint.seat.unit in merged or stint.seat.unit != stint.seat.province:
                self._end(stint, last, "merged")
                self._seats.pop(stint.seat.id, None)
                pool[heirs[stint.seat.province].id].append(stint.official)
        self._free = [seat for seat in self._free if seat.id in self._seats]
        for heir in dict.fromkeys(heirs.values()):
            whole = province_seats(heir) if heir.id not in {place.id for place in provinces} else ()
            for seat in (*_of_province(whole, heir.id), *_communes(self._draw, heir)):
                self._seats[seat.id] = seat
                waiting = pool[heir.id]
                if waiting and self._draw.random() < 0.85:
                    self._sit(waiting.pop(self._draw.randrange(min(8, len(waiting)))), seat, MERGER_DAY)
                else:
                    self._vacant(seat, MERGER_DAY)


def _suits(stint: Stint, seat: Seat) -> bool:
    return abs(stint.seat.rank - seat.rank) <= 1 and stint.seat.province == seat.province and seat.id != stint.seat.id


def _rises(held: Stint, seat: Seat, day: date) -> bool:
    return 0 < seat.rank - held.seat.rank <= 3 and held.start < day - timedelta(days=500)


def _far(held: Stint, seat: Seat) -> bool:
    return held.seat.province != seat.province


def _choose_provinces(draw: random.Random, count: int) -> list[Place]:
    """Provinces as they stood before the merger, whole groups of those that merged, and some that went on alone."""
    gazetteer = load_places()
    groups: dict[str, list[Place]] = defaultdict(list)
    for place in gazetteer.provinces:
        if place.valid_on(FIRST_DAY) and (place.valid_to is None or place.valid_to == date(2025, 6, 30)):
            heirs = gazetteer.successors(place)
            groups[heirs[0].id if heirs else place.id].append(place)
    found: list[Place] = []
    for key in draw.sample(sorted(groups), len(groups)):
        if len(found) < count:
            found += groups[key]
    return found


def _seats_of(draw: random.Random, provinces: list[Place]) -> list[Seat]:
    found: list[Seat] = []
    for province in provinces:
        found += _of_province(province_seats(province), province.id)
        districts = [
            place
            for place in load_places()
            if place.level == "district" and place.parent == province.id and place.valid_on(FIRST_DAY)
        ]
        for place in draw.sample(districts, min(_DISTRICTS, len(districts))):
            found += _of_province(district_seats(place), province.id)
    return found


def _communes(draw: random.Random, heir: Place) -> list[Seat]:
    places = load_places()
    communes = [
        place for place in places if place.level == "commune" and place.parent == heir.id and place.valid_on(MERGER_DAY)
    ]
    chosen = draw.sample(communes, min(_COMMUNES, len(communes)))
    return [seat for place in chosen for seat in _of_province(commune_seats(place), heir.id)]


def _of_province(seats: Iterable[Seat], province: str) -> list[Seat]:

    return [Seat(seat.kind, seat.rank, seat.offices, seat.unit, province) for seat in seats]


def _name_all(draw: random.Random, country: Country, namesakes: float) -> None:
    """Names for all: as many twice as asked for, some of these in one province, some names one tone mark apart."""
    people = country.officials
    known: set[str] = set()
    for official in people:
        official.name = _new_name(draw, official.sex, known)
    unpaired = draw.sample(people, len(people))
    shared = 0
    while shared + 2 <= round(len(people) * namesakes):
        one = unpaired.pop()
        near = draw.random() < _NEIGHBOURS
        fitting = [other for other in unpaired if not near or other.province == one.province]
        other = draw.choice(fitting or unpaired)
        unpaired.remove(other)
        other.name = one.name
        shared += 2
    for _ in range(round(len(people) * _NEAR_NAMES)):
        one, other = unpaired.pop(), draw.choice(people)
        changed = near_name(draw, other.name)
        if changed.casefold() not in known:
            known.add(changed.casefold())
            one.name = changed


def _new_name(draw: random.Random, sex: str, known: set[str]) -> str:
    while True:
        name = draw_name(draw, sex)
        if name.casefold() not in known:
            known.add(name.casefold())
            return name
