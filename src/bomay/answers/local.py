"""Graphs on this machine: a store directory, or an RDF file read into memory."""

from collections.abc import Iterator
from pathlib import Path
from typing import IO

import pyoxigraph as ox

from bomay.answers.query_text import check_form, query_form
from bomay.answers.source import Row
from bomay.answers.whole import ask_whole
from bomay.errors import QueryError, StoreError
from bomay.graph.store import open_store

__all__ = ["LocalSource", "open_directory", "open_file", "open_local"]

_SUFFIXES = {
    ".trig": ox.RdfFormat.TRIG,
    ".ttl": ox.RdfFormat.TURTLE,
    ".nq": ox.RdfFormat.N_QUADS,
    ".nt": ox.RdfFormat.N_TRIPLES,
    ".rdf": ox.RdfFormat.RDF_XML,
    ".jsonld": ox.RdfFormat.JSON_LD,
}


class LocalSource:
    """An Oxigraph store of this process, asked over the union of its graphs."""

    def __init__(self, store: ox.Store, name: str) -> None:
        self._store = store
        self.name = name

    def select(self, query: str) -> tuple[tuple[str, ...], list[Row]]:
        """Columns and rows of a SELECT query."""
        check_form(query, "select")
        found = self.run(query)
        assert isinstance(found, ox.QuerySolutions)
        columns = tuple(variable.value for variable in found.variables)
        return columns, [{column: solution[column] for column in columns} for solution in found]

    def ask(self, query: str) -> bool:
        """The yes or no of an ASK query."""
        check_form(query, "ask")
        return bool(self.run(query))

    def construct(self, query: str) -> list[ox.Triple]:
        """The distinct triples of a CONSTRUCT or DESCRIBE query, sorted."""
        check_form(query, "graph")
        found = self.run(query)
        assert isinstance(found, ox.QueryTriples)
        return sorted(set(found), key=str)

    def quads(self) -> Iterator[ox.Quad]:
        """All quads of the store."""
        yield from self._store.quads_for_pattern(None, None, None, None)

    def dump(self, out: IO[bytes]) -> None:
        """Write all quads as N-Quads."""
        self._store.dump(out, format=ox.RdfFormat.N_QUADS)

    def run(self, query: str) -> ox.QuerySolutions | ox.QueryBoolean | ox.QueryTriples:
        """The store's own answer, not yet read. Raises QueryError for an update, SERVICE or wrong syntax."""
        query_form(query)
        try:
            return self._store.query(ask_whole(query), use_default_graph_as_union=True)
        except SyntaxError as error:
            raise QueryError(
                "query",
                f"not valid SPARQL: {error.msg}",
                why="the store cannot ask what it cannot read",
                fix="correct the query at the place named",
            ) from error
        except (OSError, RuntimeError) as error:
            raise StoreError(
                self.name, f"the store failed: {error}", why="no rows can be trusted", fix="rebuild it: bomay build"
            ) from error


def open_local(path: Path) -> LocalSource:
    """The graph at a path: an RDF file, else a store directory. Raises StoreError where it cannot be opened."""
    return open_file(path) if path.is_file() or (path.suffix and not path.is_dir()) else open_directory(path)


def open_directory(path: Path) -> LocalSource:
    """A store directory, read only. Raises StoreError where it is missing or not a store."""
    return LocalSource(open_store(path), str(path))


def open_file(path: Path) -> LocalSource:
    """An RDF file (.trig .ttl .nq .nt .rdf .jsonld) read into memory. Raises StoreError where it cannot be read."""
    kind = _SUFFIXES.get(path.suffix.lower())
    if kind is None:
        raise StoreError(
            str(path),
            f"the suffix {path.suffix!r} is no RDF format",
            why="the format is told by the suffix",
            fix=f"name it with one of {' '.join(sorted(_SUFFIXES))}",
        )
    store = ox.Store()
    try:
        store.bulk_load(path=str(path), format=kind)
    except (OSError, SyntaxError, ValueError) as error:
        raise StoreError(
            str(path), f"cannot be read: {error}", why="no graph without its file", fix="give an RDF file that exists"
        ) from error
    return LocalSource(store, str(path))
