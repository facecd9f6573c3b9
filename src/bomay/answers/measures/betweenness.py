"""Betweenness: how often a node lies on the shortest ways between others."""

from typing import Any

__all__ = ["betweenness"]


def betweenness(graph: Any) -> dict[str, float]:
    """The share of shortest ways between other nodes that pass through each node, 0 to 1; weights do not count.

    c(v) = sum over s, t of g(s, t | v) / g(s, t), divided by the number of pairs without v. Nodes that no way joins
    add nothing; in a graph of fewer than three nodes all have 0.
    Source: Freeman 1977; Brandes 2001, as networkx `betweenness_centrality`.

    >>> import networkx as nx
    >>> betweenness(nx.path_graph(["a", "b", "c"]))
    {'a': 0.0, 'b': 1.0, 'c': 0.0}
    """
    import rustworkx as rx

    nodes = sorted(graph)
    index = {node: number for number, node in enumerate(nodes)}
    drawn = rx.PyDiGraph() if graph.is_directed() else rx.PyGraph()
    drawn.add_nodes_from(nodes)
    drawn.add_edges_from_no_data([(index[a], index[b]) for a, b in sorted(graph.edges())])
    found = rx.betweenness_centrality(drawn, normalized=True)
    return {node: float(found[number]) for node, number in index.items()}
