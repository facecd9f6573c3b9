"""Degree: how many others a node is tied to."""

from typing import Any

__all__ = ["degree"]


def degree(graph: Any) -> dict[str, float]:
    """The number of ties of each node, of both directions in a directed graph; weights do not count.

    Meaning: of co-attendance, with how many people one was reported together; above all it tells who is reported on.
    deg(v) = |{u : u–v}|. Edge cases: a node alone has 0.
    Source: Freeman 1979; networkx `degree`.

    >>> import networkx as nx
    >>> degree(nx.path_graph(["a", "b", "c"]))
    {'a': 1.0, 'b': 2.0, 'c': 1.0}
    """
    return {node: float(ties) for node, ties in graph.degree()}
