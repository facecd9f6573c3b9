"""The network as GraphML, which networkx, igraph, yEd and Cytoscape read."""

from typing import Any

__all__ = ["to_graphml"]


def to_graphml(graph: Any) -> str:
    """GraphML text of a networkx graph, nodes and edges sorted: the same graph gives the same bytes."""
    import networkx as nx

    ready = graph.__class__()
    ready.graph.update(graph.graph)
    ready.add_nodes_from((node, graph.nodes[node]) for node in sorted(graph))
    ready.add_edges_from((a, b, graph.edges[a, b]) for a, b in sorted(graph.edges()))
    return "\n".join(nx.generate_graphml(ready)) + "\n"
