"""Labels that tell the nodes of a file apart, for the forms that know a node by its label alone."""

from collections import Counter
from collections.abc import Iterator
from typing import Any

__all__ = ["links", "sorted_ties", "unique_labels"]


def unique_labels(graph: Any) -> dict[str, str]:
    """A label for each node; namesakes get the end of their IRI in brackets."""
    times = Counter(graph.nodes[node]["label"] for node in graph)
    return {
        node: (label := graph.nodes[node]["label"]) + (f" [{_tail(node)}]" if times[label] > 1 else "")
        for node in sorted(graph)
    }


def _tail(iri: str) -> str:
    return iri.rsplit("/", 1)[-1][-8:]


def sorted_ties(graph: Any) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """All edges with their attributes, sorted; the ends of an undirected edge in the order of their ids."""
    rows, directed = dict(graph.adjacency()), graph.is_directed()
    for a in sorted(rows):
        row = rows[a]
        yield from ((a, b, row[b]) for b in sorted(row) if directed or a <= b)


def links(graph: Any) -> list[tuple[str, str]]:
    """The ends of all edges, as `sorted_ties` orders them."""
    return [(a, b) for a, b, _ in sorted_ties(graph)]
