"""What the resolver keeps of an article: its claims and their ids, neither text nor quotes; on disk, in time."""

import datetime
from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from bomay.identity.amending import Amendment, amendments_of
from bomay.identity.dating import not_after
from bomay.identity.disk import Disk
from bomay.identity.ids import ClaimIds, claim_ids
from bomay.identity.packing import Packing
from bomay.identity.telling import guessed_changes, guessed_tenures, told_of_other_times
from bomay.model import Body, Document, EventStatus, Evidence, Facts, PartialDate, Span, TenureStatus
from bomay.text.surroundings import surroundings

__all__ = ["WEB_NEWS", "Row", "RowTable", "to_row"]

WEB_NEWS = datetime.date(1997, 11, 19)  # Vietnam joins the Internet; the first official paper on it followed in 1998


@dataclass(frozen=True, kw_only=True)
class Row:
    """One article in the resolver's table.

    `not_after` bounds an article without a date: a body that it tells of as standing ended then.
    `event_cites` and `change_cites` pair an event or change with a directive (both by their number in `facts`) that
    stands in a sentence which tells it; `amendments` tell what one directive does to another. Numbers in `facts`, too:
    `elsewhen` are the tenures told of another time than the article's, the others claims with a year that is inferred.
    """

    facts: Facts
    ids: ClaimIds
    not_after: datetime.date | None = None
    event_cites: tuple[tuple[int, int], ...] = ()
    change_cites: tuple[tuple[int, int], ...] = ()
    amendments: tuple[Amendment, ...] = ()
    elsewhen: frozenset[int] = frozenset()
    guessed_tenures: frozenset[int] = frozenset()
    guessed_changes: frozenset[int] = frozenset()

    @property
    def article(self) -> str:
        """The article's id."""
        return self.facts.document.id

    @cached_property
    def first_day(self) -> datetime.date | None:
        """The first day on which it can have been published; None where that is not known.

        An article without a date is no older than what it tells as held or done; what it tells of times before there
        was news on the web says nothing of its own time.
        """
        published = self.facts.document.published
        if published is not None:
            return published.earliest
        facts = self.facts
        told = [event.start for event in facts.events if event.status is EventStatus.HELD]
        told += [change.date for change in facts.changes] + [directive.date for directive in facts.directives]
        told += [tenure.end for tenure in facts.tenures if tenure.status is TenureStatus.FORMER]
        told += [tenure.start for tenure in facts.tenures if tenure.status is not TenureStatus.INCOMING]
        days = (date.earliest for date in told if date is not None)
        return max((day for day in days if day >= WEB_NEWS), default=None)

    @property
    def last_day(self) -> datetime.date | None:
        """The last day on which it can have been published."""
        published = self.facts.document.published
        return published.latest if published else None

    @property
    def latest_day(self) -> datetime.date | None:
        """The last day to which its present can belong; None where that is not known, or its own days say otherwise."""
        if self.last_day is not None or self.not_after is None:
            return self.last_day
        first = self.first_day
        return self.not_after if first is None or first <= self.not_after else None

    @property
    def day(self) -> datetime.date | None:
        """The day by which to take what it tells: of publication, else the last day that it tells of."""
        return self.last_day or self.first_day or self.not_after

    @property
    def order(self) -> tuple[datetime.date, str]:
        """Articles in time, undated ones last; the id breaks ties, so that no order of input matters."""
        return (self.last_day or datetime.date.max, self.article)


def to_row(facts: Facts) -> Row:
    """The compact row of one article's facts."""
    cited = [_sentences(facts.document, directive.evidence) for directive in facts.directives]
    row = Row(
        facts=_light(facts),
        ids=claim_ids(facts),
        not_after=None if facts.document.published else not_after(facts),
        event_cites=tuple(_touching(facts.document, [event.evidence for event in facts.events], cited)),
        change_cites=tuple(_touching(facts.document, [change.evidence for change in facts.changes], cited)),
        amendments=tuple(dict.fromkeys(amendments_of(facts))),
        guessed_tenures=guessed_tenures(facts),
        guessed_changes=guessed_changes(facts),
    )
    return replace(row, elsewhen=told_of_other_times(facts, year=row.first_day.year if row.first_day else None))


def _light(facts: Facts) -> Facts:
    document = facts.document
    light = Document(id=document.id, text="", source=document.source, published=document.published)
    return replace(facts, document=light, unread=())


def _sentences(document: Document, evidence: Evidence) -> list[Span]:
    if not document.text:
        return []
    around = surroundings(document.text)
    return [around.of(span) for span in evidence.spans]


def _touching(document: Document, told: list[Evidence], cited: list[list[Span]]) -> Iterator[tuple[int, int]]:
    if not any(cited):
        return
    for number, evidence in enumerate(told):
        tells = _sentences(document, evidence)
        for directive, spans in enumerate(cited):
            if any(one.start < other.end and other.start < one.end for one in tells for other in spans):
                yield number, directive


_ROWS = Packing(Row, shared=(Body, PartialDate))


class RowTable:
    """The rows of any number of articles, on disk; a context manager. Evidence is not kept."""

    def __init__(self) -> None:
        self._disk = Disk()
        self._disk.create("row", "day", "article", "last_day", "packed")

    def __enter__(self) -> "RowTable":
        return self

    def __exit__(self, *error: object) -> None:
        self.close()

    def close(self) -> None:
        """Give the space back; no row is there any more."""
        self._disk.close()

    def add(self, row: Row) -> None:
        """Take the row of one more article."""
        last_day = row.last_day
        known = last_day.toordinal() if last_day else None
        self._disk.put("row", row.order[0].toordinal(), row.article, known, _ROWS.pack(row))

    def drop(self, articles: Collection[str]) -> None:
        """Forget the rows of these articles, as if they had never come."""
        for article in articles:
            self._disk.ask("DELETE FROM row WHERE article = ?", article)

    def __len__(self) -> int:
        ((count,),) = self._disk.ask("SELECT COUNT(*) FROM row")
        return int(count)

    @property
    def newest_day(self) -> datetime.date | None:
        """The last day on which a dated article was published; None where none has a date."""
        ((day,),) = self._disk.ask("SELECT MAX(last_day) FROM row")
        return datetime.date.fromordinal(day) if day is not None else None

    def __iter__(self) -> Iterator[Row]:
        """The rows in time, as `Row.order` says: whatever the order in which they came."""
        for (packed,) in self._disk.ask("SELECT packed FROM row ORDER BY day, article"):
            yield _ROWS.unpack(packed)
