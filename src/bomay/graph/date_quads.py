"""A partial date as RDF: its words in ISO form, and two `xsd:date` bounds."""

from collections.abc import Iterator

from pyoxigraph import Literal, NamedNode

from bomay.graph import terms as t
from bomay.model import PartialDate

__all__ = ["DATE", "END", "START", "date_pairs", "period_pairs", "period_words"]

Names = tuple[NamedNode, NamedNode, NamedNode]
Pair = tuple[NamedNode, Literal]

DATE: Names = (t.DATE_WORDS, t.DATE_MIN, t.DATE_MAX)
START: Names = (t.START_WORDS, t.START_MIN, t.START_MAX)
END: Names = (t.END_WORDS, t.END_MIN, t.END_MAX)


def date_pairs(date: PartialDate | None, names: Names = DATE) -> Iterator[Pair]:
    """The properties of one date; none where it is not stated."""
    if date is not None:
        words, earliest, latest = names
        yield words, t.text(date.to_iso())
        yield earliest, t.date_literal(date.earliest.isoformat())
        yield latest, t.date_literal(date.latest.isoformat())


def period_words(start: PartialDate | None, end: PartialDate | None) -> str:
    """A period as ISO 8601 writes it: one date, or two with a slash; a side that was not stated stays empty.

    >>> period_words(PartialDate(2020, 8, 14), PartialDate(2020, 8, 16))
    '2020-08-14/2020-08-16'
    """
    if end is None:
        return start.to_iso() if start else ""
    return f"{start.to_iso() if start else ''}/{end.to_iso()}"


def period_pairs(start: PartialDate | None, end: PartialDate | None) -> Iterator[Pair]:
    """The properties of a period: its words, its first day where a start is stated, its last day."""
    if start is None and end is None:
        return
    yield t.DATE_WORDS, t.text(period_words(start, end))
    if start is not None:
        yield t.DATE_MIN, t.date_literal(start.earliest.isoformat())
    last = end or start
    if last is not None:
        yield t.DATE_MAX, t.date_literal(last.latest.isoformat())
