"""Assortativity: whether like is tied to like."""

from dataclasses import dataclass
from typing import Any

__all__ = ["Assortativity", "assortativity"]


@dataclass(frozen=True, slots=True)
class Assortativity:
    """The coefficient; None where it has no meaning. `known` is the share of all ties whose two ends have the value."""

    attribute: str
    coefficient: float | None
    known: float


def assortativity(graph: Any, attribute: str) -> Assortativity:
    """Newman's coefficient for an attribute of the nodes: 1 only like with like, 0 as chance has it, below 0 unlike.

    Meaning: of co-attendance by `province`, how far provinces keep to themselves. By `honorific` it compares
    those whom articles call "ông" with those whom they call "bà": whom they call neither, most of all "đồng chí", is
    left out with all ties, and the two are no statement of anybody's sex.
    r = (sum of e(i, i) - sum of a(i) b(i)) / (1 - sum of a(i) b(i)), e the shares of ties from value i to value j,
    a and b its margins. Ties count once each, without weight.
    Edge cases: None where no tie has two known ends, or all known ends have one value.
    Source: Newman 2003; networkx `attribute_assortativity_coefficient`.

    >>> import networkx as nx
    >>> graph = nx.Graph([("a", "b"), ("c", "d")])
    >>> nx.set_node_attributes(graph, {"a": "x", "b": "x", "c": "y", "d": "y"}, "province")
    >>> assortativity(graph, "province")
    Assortativity(attribute='province', coefficient=1.0, known=1.0)
    """
    import networkx as nx

    known = graph.subgraph([node for node, value in graph.nodes(data=attribute) if value is not None])
    values = {value for a, b in known.edges() for value in (known.nodes[a][attribute], known.nodes[b][attribute])}
    share = known.number_of_edges() / graph.number_of_edges() if graph.number_of_edges() else 0.0
    if len(values) < 2:
        return Assortativity(attribute, None, share)
    ends = known.edge_subgraph(known.edges())
    return Assortativity(attribute, float(nx.attribute_assortativity_coefficient(ends, attribute)), share)
