"""Reading one article without endangering the others: the only place where any error is caught."""

from bomay.claims.facts import Reading, read_all
from bomay.model import Document, Facts
from bomay.text.refused import Refused

__all__ = ["read_all_or_refuse", "read_or_refuse"]


def read_or_refuse(document: Document) -> Facts | Refused:
    """The facts of an article, or the refusal of one on which the reading itself fails."""
    reading = read_all_or_refuse(document)
    return reading if isinstance(reading, Refused) else reading.facts


def read_all_or_refuse(document: Document) -> Reading | Refused:
    """An article read, or the refusal of one on which the reading itself fails.

    A failure here is a fault of ours, not of the article; it is named so that it can be reported, and the other
    articles are read (ADR 0008).
    """
    try:
        return read_all(document)
    except Exception as error:  # noqa: BLE001 - whatever fails in one article must not lose the others
        return Refused(
            where=document.id,
            found=f"the reading failed with {type(error).__name__}: {error}",
            why="its facts are missing; this is a fault of bomay, not of the article",
            fix="report it with the article's text; the other articles are read",
        )
