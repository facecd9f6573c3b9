"""The network as GraphML, which networkx, igraph, yEd and Cytoscape read."""

from typing import Any

__all__ = ["to_graphml"]

_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'


def to_graphml(graph: Any) -> str:
    """GraphML text of a networkx graph, nodes and edges sorted: the same graph gives the same bytes."""
    from xml.etree import ElementTree

    import networkx as nx

    ready = graph.__class__()
    ready.graph.update(graph.graph)
    ready.add_nodes_from((node, graph.nodes[node]) for node in sorted(graph))
    ready.add_edges_from((a, b, graph.edges[a, b]) for a, b in sorted(graph.edges()))
    writer = nx.readwrite.graphml.GraphMLWriter(graph=ready)
    ElementTree.indent(writer.xml)
    return _DECLARATION + ElementTree.tostring(writer.xml, encoding="unicode") + "\n"
