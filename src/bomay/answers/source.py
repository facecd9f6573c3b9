"""What every place that keeps a graph can be asked: a store directory, a file, a remote endpoint."""

from collections.abc import Iterator, Mapping
from typing import Protocol

import pyoxigraph as ox

__all__ = ["Row", "Source", "Term", "to_python"]

Term = ox.NamedNode | ox.BlankNode | ox.Literal | ox.Triple
Row = Mapping[str, Term | None]


class Source(Protocol):
    """A graph that answers SPARQL queries over the union of its named graphs.

    The union counts a triple once per named graph that holds it, so every query of ours says DISTINCT. Updates and
    SERVICE are refused with QueryError before anything is asked.
    """

    name: str

    def select(self, query: str) -> tuple[tuple[str, ...], list[Row]]:
        """Columns in the query's order, and the rows; None stands for an unbound cell."""
        ...

    def ask(self, query: str) -> bool:
        """The yes or no of an ASK query."""
        ...

    def construct(self, query: str) -> list[ox.Triple]:
        """The distinct triples of a CONSTRUCT or DESCRIBE query, sorted."""
        ...

    def quads(self) -> Iterator[ox.Quad]:
        """All quads with the graph that holds each."""
        ...


def to_python(term: Term | None) -> str | None:
    """The term as the text that a table shows: an IRI or a literal's own characters; None stays None.

    >>> to_python(ox.Literal("2020-06-04"))
    '2020-06-04'
    """
    if term is None:
        return None
    return str(term) if isinstance(term, ox.Triple) else term.value
