"""Strength: how much weight a node's ties have together."""

from typing import Any

__all__ = ["strength"]


def strength(graph: Any) -> dict[str, float]:
    """The sum of the weights of each node's ties, of both directions in a directed graph.

    Meaning: of co-attendance, where an event of n people weighs 1/n for each pair, each event adds (n-1)/n: strength
    is close to the number of events at which one was seen with others, large ones counting no more than small ones.
    s(v) = sum over u of w(u, v). Edge cases: a node alone has 0; a tie without weight weighs 1.
    Source: Barrat, Barthélemy, Pastor-Satorras, Vespignani 2004; weights as Newman 2001; networkx `degree(weight)`.

    >>> import networkx as nx
    >>> graph = nx.Graph()
    >>> graph.add_weighted_edges_from([("a", "b", 0.5), ("b", "c", 0.25)])
    >>> strength(graph)
    {'a': 0.5, 'b': 0.75, 'c': 0.25}
    """
    return {node: float(weight) for node, weight in graph.degree(weight="weight")}
