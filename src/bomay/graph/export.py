"""A store as one file: the same graph gives the same bytes."""

from collections.abc import Iterable, Iterator
from typing import IO, Any

from pyoxigraph import NamedNode, Quad, RdfFormat, Store, Triple, serialize

from bomay.errors import StoreError
from bomay.graph import terms as t
from bomay.graph.json_ld import write_json_ld

__all__ = ["FORMATS", "export"]

FORMATS = ("ttl", "trig", "nq", "nt", "jsonld", "rdf")
_AROUND_QUOTES = frozenset({t.SENTENCE, t.PREFIX, t.SUFFIX})
_WITH_GRAPHS = {"trig": RdfFormat.TRIG, "nq": RdfFormat.N_QUADS}
_WITHOUT_GRAPHS = {"ttl": RdfFormat.TURTLE, "nt": RdfFormat.N_TRIPLES, "rdf": RdfFormat.RDF_XML}


def export(
    store: Store,
    output: IO[bytes],
    *,
    fmt: str,
    graphs: Iterable[NamedNode] | None = None,
    quotes_only: bool = False,
) -> int:
    """Write the graphs (None: all) to `output` and give the number of quads or triples written.

    TriG and N-Quads keep the graphs apart; the other formats hold their union, each triple once. Everything is sorted
    by graph, subject, predicate and object. `quotes_only` leaves out the words around each quote, for a graph that may
    be given away where the articles may not. Raises StoreError for a graph that the store has not, ValueError for a
    format that is none of `FORMATS`.
    """
    left_out = _AROUND_QUOTES if quotes_only else frozenset()
    chosen = _choose(store, graphs)
    if fmt in _WITH_GRAPHS:
        return _write(_sorted_quads(store, chosen, left_out), output, _WITH_GRAPHS[fmt])
    triples = sorted({quad.triple for graph in chosen for quad in _quads(store, graph, left_out)}, key=_order)
    if fmt == "jsonld":
        write_json_ld(triples, output)
        return len(triples)
    if fmt not in _WITHOUT_GRAPHS:
        raise ValueError(f"no format of export: {fmt!r}; known are {', '.join(FORMATS)}")
    return _write(triples, output, _WITHOUT_GRAPHS[fmt])


def _choose(store: Store, graphs: Iterable[NamedNode] | None) -> list[NamedNode]:
    known = {graph for graph in store.named_graphs() if isinstance(graph, NamedNode)}
    wanted = known if graphs is None else set(graphs)
    missing = sorted(graph.value for graph in wanted - known)
    if missing:
        raise StoreError(
            missing[0],
            "no such graph in the store",
            why="there is nothing to write",
            fix="leave --graph out, or name one that `SELECT DISTINCT ?g WHERE { GRAPH ?g { ?s ?p ?o } }` gives",
        )
    return sorted(wanted, key=lambda graph: graph.value)


def _quads(store: Store, graph: NamedNode, left_out: frozenset[NamedNode]) -> Iterator[Quad]:
    return (quad for quad in store.quads_for_pattern(None, None, None, graph) if quad.predicate not in left_out)


def _sorted_quads(store: Store, graphs: Iterable[NamedNode], left_out: frozenset[NamedNode]) -> Iterator[Quad]:
    for graph in graphs:
        yield from sorted(_quads(store, graph, left_out), key=_order)


def _order(statement: Quad | Triple) -> tuple[str, str, str]:
    return str(statement.subject), str(statement.predicate), str(statement.object)


def _write(statements: Iterable[Quad] | Iterable[Triple], output: IO[bytes], fmt: RdfFormat) -> int:
    count = 0

    def counted() -> Iterator[Any]:
        nonlocal count
        for statement in statements:
            count += 1
            yield statement

    serialize(counted(), output, format=fmt, prefixes=t.PREFIXES)
    return count
