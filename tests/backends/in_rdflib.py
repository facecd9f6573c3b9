"""A graph in rdflib's own memory, asked by rdflib's own SPARQL: what a user of plain rdflib sees."""

import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pyoxigraph as ox
import rdflib

from bomay.answers.query_text import check_form
from bomay.answers.source import Row

__all__ = ["RdflibSource"]


class RdflibSource:
    """A TriG file read by rdflib; its cells are given as the terms of the interface."""

    def __init__(self, path: Path) -> None:
        self.name = "rdflib"
        self._data = rdflib.Dataset(default_union=True)
        with _quiet():
            self._data.parse(data=path.read_text(encoding="utf-8"), format="trig")

    def select(self, query: str) -> tuple[tuple[str, ...], list[Row]]:
        """Columns and rows, in rdflib's order."""
        check_form(query, "select")
        with _quiet():
            found = self._data.query(query)
            columns = tuple(str(name) for name in found.vars or ())
            return columns, [{name: _term(row.get(name)) for name in columns} for row in map(_asdict, found)]

    def ask(self, query: str) -> bool:
        """The yes or no."""
        with _quiet():
            return bool(self._data.query(query).askAnswer)

    def construct(self, query: str) -> list[ox.Triple]:
        """The triples, sorted."""
        with _quiet():
            graph = self._data.query(query).graph
        assert graph is not None
        return sorted((_triple(*triple) for triple in graph), key=str)

    def quads(self) -> Iterator[ox.Quad]:
        """All quads."""
        for subject, predicate, value, graph in self._data.quads():
            triple = _triple(subject, predicate, value)
            yield ox.Quad(triple.subject, triple.predicate, triple.object, ox.NamedNode(str(graph)))


@contextmanager
def _quiet() -> Iterator[None]:
    """Without the warnings of rdflib 7.6 at what it calls of its own."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        yield


def _asdict(row: Any) -> dict[str, Any]:
    return {str(name): value for name, value in row.asdict().items()}


def _triple(subject: Any, predicate: Any, value: Any) -> ox.Triple:
    return ox.Triple(ox.NamedNode(str(subject)), ox.NamedNode(str(predicate)), _object(value))


def _term(value: Any) -> ox.NamedNode | ox.Literal | None:
    return None if value is None else _object(value)


def _object(value: Any) -> ox.NamedNode | ox.Literal:
    if isinstance(value, rdflib.URIRef):
        return ox.NamedNode(str(value))
    assert isinstance(value, rdflib.Literal), value
    if value.language:
        return ox.Literal(str(value), language=value.language)
    return (
        ox.Literal(str(value), datatype=ox.NamedNode(str(value.datatype))) if value.datatype else ox.Literal(str(value))
    )
