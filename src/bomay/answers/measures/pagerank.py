"""PageRank: how much of a random walk's time is spent at a node."""

from typing import Any

__all__ = ["pagerank"]


def pagerank(graph: Any) -> dict[str, float]:
    """The share of time that a walk along the ties, by their weight, spends at each node; all shares sum to 1.

    With chance 0.85 the walk takes a tie, else it jumps to any node; where no tie leads on it jumps.
    Source: Page, Brin, Motwani, Winograd 1999, as networkx `pagerank`.

    >>> import networkx as nx
    >>> {node: round(share, 3) for node, share in pagerank(nx.path_graph(["a", "b", "c"])).items()}
    {'a': 0.257, 'b': 0.486, 'c': 0.257}
    """
    import rustworkx as rx

    if not graph:
        return {}
    nodes = sorted(graph)
    index = {node: number for number, node in enumerate(nodes)}
    ties = [(index[a], index[b], float(graph.edges[a, b].get("weight", 1.0))) for a, b in sorted(graph.edges())]
    drawn = rx.PyDiGraph()
    drawn.add_nodes_from(nodes)
    drawn.add_edges_from(ties if graph.is_directed() else ties + [(b, a, weight) for a, b, weight in ties])
    found = rx.pagerank(drawn, alpha=0.85, weight_fn=float, tol=1e-9, max_iter=200)
    return {node: float(found[number]) for node, number in index.items()}
