"""One article at work: how it names people and posts, and what goes wrong on the way to facts."""

import random
from dataclasses import dataclass
from datetime import date

from bomay.identity.names import key
from bomay.lexicon.places import load_places
from bomay.model import (
    Body,
    ChangeClaim,
    ChangeKind,
    Document,
    EventClaim,
    EventStatus,
    Facts,
    Part,
    PartialDate,
    ParticipationClaim,
    PersonClaim,
    TenureClaim,
    TenureStatus,
)
from world.careers import MERGER_DAY, Official, Stint
from world.names import draw_name, misspelt, respelt
from world.offices import Office

__all__ = ["Noise", "Page"]

_ELECTED = ("Bí thư", "Phó Bí thư", "Chủ tịch", "Phó Chủ tịch", "Đại biểu")


@dataclass(frozen=True, slots=True, kw_only=True)
class Noise:
    """How often each fault happens, as shares of the places where it can."""

    undated: float = 0.10  # an article without its day of publication
    placeless: float = 0.15  # news of a province that does not say of which
    bare: float = 0.18  # a person named without any post
    respelt: float = 0.04  # a name in another spelling of the same letters
    misspelt: float = 0.002  # a name with a typing error
    late: float = 0.01  # an author who has not heard of a change yet
    neighbour: float = 0.004  # a post read for the person named before
    wrong_year: float = 0.005  # a stated date that is a year off
    wrong_sex: float = 0.002  # ông for bà


@dataclass(slots=True)
class _Person:
    name: str
    honorific: str
    born: PartialDate | None = None


class Page:
    """Gathers what one article says; `people` gives who each name is, `truth` whose each claim on a post is."""

    def __init__(self, draw: random.Random, noise: Noise, *, name: str, day: date, province: str) -> None:
        self._draw, self._noise, self._name = draw, noise, name
        self.day, self.province = day, province
        self.people: dict[str, int] = {}
        self._named: dict[int, _Person] = {}
        self._tenures: list[tuple[TenureClaim, tuple[int, Office] | None]] = []
        self._changes: list[tuple[ChangeClaim, tuple[int, Office] | None]] = []
        self._events: list[EventClaim] = []

    @property
    def truth(self) -> list[tuple[int, Office] | None]:
        """The truth behind each tenure, then behind each change."""
        return [truth for _, truth in self._tenures] + [truth for _, truth in self._changes]

    def names(self, official: Official) -> bool:
        """Whether the article names this person, or another of the same name, already."""
        return official.number in self._named or key(official.name) in map(key, self.people)

    def attends(self, official: Official, stints: list[Stint]) -> None:
        """The person is at the event: with all posts, the chief one, some, or none."""
        person = self._person(official)
        offices = list(dict.fromkeys(office for stint in stints for office in stint.seat.offices))
        if not offices or self._chance(self._noise.bare):
            return
        luck = self._draw.random()
        said = offices if luck < 0.35 else offices[:1] if luck < 0.8 else self._draw.sample(offices, 1)
        for office in said:
            if self._chance(self._noise.neighbour) and len(self._named) > 1:
                other = self._draw.choice([each for each in self._named.values() if each is not person])
                self._tenure(other.name, office, None, TenureStatus.CURRENT)
            else:
                self._tenure(person.name, office, (official.number, office), TenureStatus.CURRENT)

    def begins(self, stint: Stint) -> None:
        """The person gets a seat: the act, and often the post as taken up."""
        person, more = self._person(stint.official), self._chance(0.5)
        day = self._stated(stint.start)
        for office in stint.seat.offices if more else stint.seat.offices[:1]:
            kind = ChangeKind.ELECTED if office.role in _ELECTED else ChangeKind.APPOINTED
            truth = (stint.official.number, office)
            self._changes.append((self._change(person.name, kind, office, day), truth))
            if self._chance(0.5):
                self._tenure(person.name, office, truth, TenureStatus.INCOMING, start=day)

    def ends(self, stint: Stint) -> None:
        """The person dies, or gives up a seat."""
        person, office = self._person(stint.official), stint.seat.offices[0]
        day = self._stated(stint.end or self.day) if self._chance(0.7) else None
        truth = (stint.official.number, office)
        if stint.why_ended == "died":
            change = ChangeClaim(person=person.name, kind=ChangeKind.DIED, date=day)
            self._changes.append((change, truth))
            self._tenure(person.name, office, truth, TenureStatus.FORMER)
        else:
            self._changes.append((self._change(person.name, ChangeKind.LEFT, office, day), truth))

    def held_before(self, stint: Stint, *, dated: float) -> None:
        """The person held a seat once: "nguyên …", or a line of a career with its years."""
        person, office = self._person(stint.official), stint.seat.offices[0]
        start = end = None
        if self._chance(dated):
            start, end = self._month(stint.start), self._month(stint.end or self.day)
        truth = (stint.official.number, office)
        self._tenure(person.name, office, truth, TenureStatus.FORMER, start=start, end=end)

    def tell_life(self, official: Official, *, born: float) -> None:
        """The birth, as a year or a day."""
        if self._chance(born):
            day = official.born
            whole = self._chance(0.4)
            self._named[official.number].born = PartialDate(day.year, *((day.month, day.day) if whole else ()))

    def stands_by(self, stranger: Official) -> None:
        """Someone of the people is named, perhaps with a small post."""
        name = self._person(stranger).name
        if self._chance(0.4):
            number = self._draw.randrange(1, 40)
            office = Office("Trưởng ban", Body(name=f"Ban Công tác Mặt trận khu dân cư số {number}"))
            self._tenure(name, office, (stranger.number, office), TenureStatus.CURRENT)

    def stranger_name(self, officials: list[Official], sex: str) -> str:
        """A name drawn anew, one time in ten an official's of these parts."""
        if officials and self._chance(0.1):
            return self._draw.choice(officials).name
        return draw_name(self._draw, sex)

    def meet(self) -> None:
        """All who are named meet; the first is in the chair."""
        if self._chance(0.8):
            parts = [
                ParticipationClaim(agent=person.name, part=Part.ATTENDEE if number else Part.CHAIR)
                for number, person in enumerate(self._named.values())
            ]
            start = PartialDate(self.day.year, self.day.month, self.day.day) if self._chance(0.75) else None
            self._events.append(
                EventClaim(type="meeting", status=EventStatus.HELD, start=start, participants=tuple(parts))
            )

    def facts(self) -> Facts:
        """The article's facts."""
        published = None if self._chance(self._noise.undated) else self.day
        placed = self.province and not self._chance(self._noise.placeless)
        day = PartialDate(published.year, published.month, published.day) if published else None
        return Facts(
            document=Document(id=self._name, text="", published=day),
            place=self._place_name() if placed else None,
            people=tuple(
                PersonClaim(name=each.name, honorific=each.honorific, born=each.born) for each in self._named.values()
            ),
            tenures=tuple(claim for claim, _ in self._tenures),
            changes=tuple(claim for claim, _ in self._changes),
            events=tuple(self._events),
        )

    def _place_name(self) -> str:
        place = load_places().get_place(self.province)
        if place.valid_from == MERGER_DAY and self.day < MERGER_DAY:
            raise AssertionError("news of a province before its time")
        return place.name

    def _chance(self, share: float) -> bool:
        return self._draw.random() < share

    def _person(self, official: Official) -> _Person:
        known = self._named.get(official.number)
        if known is None:
            name = official.name
            if self._chance(self._noise.misspelt):
                name = misspelt(self._draw, name)
            elif self._chance(self._noise.respelt):
                name = respelt(self._draw, name)
            sex = official.sex
            if self._chance(self._noise.wrong_sex):
                sex = "bà" if sex == "ông" else "ông"
            known = self._named[official.number] = _Person(name, sex if self._chance(0.45) else "")
            self.people[name] = official.number
        return known

    def _tenure(
        self,
        name: str,
        office: Office,
        truth: tuple[int, Office] | None,
        status: TenureStatus,
        *,
        start: PartialDate | None = None,
        end: PartialDate | None = None,
    ) -> None:
        claim = TenureClaim(person=name, role=office.role, body=office.body, status=status, start=start, end=end)
        self._tenures.append((claim, truth))

    def _change(self, name: str, kind: ChangeKind, office: Office, day: PartialDate | None) -> ChangeClaim:
        return ChangeClaim(person=name, kind=kind, role=office.role, body=office.body, date=day)

    def _stated(self, day: date) -> PartialDate:
        """A day as news states it: mostly exact, sometimes a month, now and then a year off."""
        year = day.year - 1 if self._chance(self._noise.wrong_year) else day.year
        if self._chance(0.2):
            return PartialDate(year, day.month)
        return PartialDate(year, day.month, min(day.day, 28) if year != day.year else day.day)

    def _month(self, day: date) -> PartialDate:
        return PartialDate(day.year, day.month) if self._chance(0.7) else PartialDate(day.year)
