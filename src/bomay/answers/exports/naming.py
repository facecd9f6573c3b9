"""Labels that tell the nodes of a file apart, for the forms that know a node by its label alone."""

from collections import Counter
from typing import Any

__all__ = ["links", "unique_labels"]


def unique_labels(graph: Any) -> dict[str, str]:
    """A label for each node; namesakes get the end of their IRI in brackets."""
    times = Counter(graph.nodes[node]["label"] for node in graph)
    return {
        node: (label := graph.nodes[node]["label"]) + (f" [{_tail(node)}]" if times[label] > 1 else "")
        for node in sorted(graph)
    }


def _tail(iri: str) -> str:
    return iri.rsplit("/", 1)[-1][-8:]


def links(graph: Any) -> list[tuple[str, str]]:
    """The ends of all edges, sorted; those of an undirected edge in the order of their ids."""
    return sorted((a, b) if graph.is_directed() or a <= b else (b, a) for a, b in graph.edges())
