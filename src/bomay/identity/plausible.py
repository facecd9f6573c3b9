"""Dates that cannot be, by the day of their article: kept as what the article says, never used to bound anything."""

import datetime
from dataclasses import dataclass, replace
from typing import Any, TypeVar

from bomay.identity.names import key
from bomay.identity.resolved import Doubt
from bomay.identity.table import Row
from bomay.model import ChangeClaim, DirectiveClaim, EventClaim, EventStatus, PartialDate, TenureClaim, TenureStatus

__all__ = ["without_implausible"]

_FIRST = datetime.date(1900, 1, 1)  # of the parties, states and posts that official news tells of, none is older
_LATE = datetime.timedelta(days=7)  # an article may be stored under the day before it was written
_DECIDED = datetime.timedelta(days=366)  # an act may take effect later
_PLANNED = datetime.timedelta(days=10 * 366)  # two terms: no plan or term of office reaches further
_CAREER = 45  # years: a "post" that lasted longer is a life
_GROWN = 16  # years of age before which nobody takes up a post

_Dated = TypeVar("_Dated", TenureClaim, ChangeClaim, EventClaim, DirectiveClaim)


@dataclass(frozen=True, slots=True)
class _Judge:
    """What one article's dates are measured by; `now` None: no day is known."""

    now: datetime.date | None
    born: dict[str, PartialDate]

    def why_not(self, date: PartialDate | None, ahead: datetime.timedelta, person: str = "") -> str:
        """Why a date cannot be; "" where it can, or none is stated."""
        if date is None:
            return ""
        if date.latest < _FIRST:
            return f"trước {_FIRST.year}"
        if self.now is not None and date.earliest > self.now + ahead:
            return f"sau ngày tin {self.now.isoformat()}"
        born = self.born.get(key(person)) if person else None
        if born is not None and date.latest.year < born.year + _GROWN:
            return f"người sinh năm {born.year} chưa đủ {_GROWN} tuổi"
        return ""


def without_implausible(row: Row, newest: datetime.date | None) -> tuple[Row, list[Doubt]]:
    """The row without the dates that cannot be, and these dates.

    What is told as past lies before its article, an act within a year of it, a plan within ten. An article without a
    date is measured by the `newest` day of all dated ones.
    """
    return _settled(row, row.last_day or newest)


def _settled(row: Row, now: datetime.date | None) -> tuple[Row, list[Doubt]]:
    facts, ids, doubts = row.facts, row.ids, list[Doubt]()
    judge = _Judge(now, {key(person.name): person.born for person in facts.people if person.born is not None})
    settled = replace(
        facts,
        tenures=tuple(
            _kept(_within_a_life(each, claim, doubts), claim, judge, doubts, start=_begins(each), end=_ends(each))
            for claim, each in zip(ids.tenures, facts.tenures, strict=True)
        ),
        changes=tuple(
            _kept(each, claim, judge, doubts, date=_DECIDED)
            for claim, each in zip(ids.changes, facts.changes, strict=True)
        ),
        events=tuple(
            _kept(each, claim, judge, doubts, start=_happens(each), end=_PLANNED)
            for claim, each in zip(ids.events, facts.events, strict=True)
        ),
        directives=tuple(
            _kept(each, claim, judge, doubts, date=_LATE)
            for claim, each in zip(ids.directives, facts.directives, strict=True)
        ),
    )
    return (replace(row, facts=settled) if doubts else row), doubts


def _within_a_life(tenure: TenureClaim, claim: str, doubts: list[Doubt]) -> TenureClaim:
    """The claim; without its dates where they are those of a birth and a death."""
    start, end = tenure.start, tenure.end
    if start is None or end is None or end.year - start.year <= _CAREER:
        return tenure
    doubts.append(Doubt(claim, f"{start.to_iso()} - {end.to_iso()}", f"dài hơn {_CAREER} năm"))
    return replace(tenure, start=None, end=None)


def _begins(tenure: TenureClaim) -> datetime.timedelta:
    return _DECIDED if tenure.status is TenureStatus.INCOMING else _LATE


def _ends(tenure: TenureClaim) -> datetime.timedelta:
    return _LATE if tenure.status is TenureStatus.FORMER else _PLANNED


def _happens(event: EventClaim) -> datetime.timedelta:
    return _LATE if event.status is EventStatus.HELD else _PLANNED


def _kept(said: _Dated, claim: str, judge: _Judge, doubts: list[Doubt], **ahead: datetime.timedelta) -> _Dated:
    """The claim without the dates that cannot be; `ahead` gives how far after the news each may lie."""
    wrong: dict[str, Any] = {}
    for name, limit in ahead.items():
        date: PartialDate | None = getattr(said, name)
        why = judge.why_not(date, limit, getattr(said, "person", ""))
        if date is not None and why:
            wrong[name] = None
            doubts.append(Doubt(claim, date.to_iso(), why))
    return replace(said, **wrong) if wrong else said
