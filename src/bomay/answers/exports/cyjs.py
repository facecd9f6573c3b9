"""The network as Cytoscape JSON, which Cytoscape and cytoscape.js read."""

import json
from typing import Any

from bomay.answers.exports.layout import place_nodes
from bomay.answers.exports.naming import links
from bomay.answers.exports.palette import look_of

__all__ = ["to_cyjs"]


def to_cyjs(graph: Any) -> str:
    """A .cyjs document: nodes with position, colour and shape, edges with all they have; the same bytes each time."""
    places = place_nodes(graph)
    nodes = []
    for node in sorted(graph):
        data = graph.nodes[node]
        look = look_of(data["kind"])
        own = {"id": node, "value": node, "name": data["label"], "colour": look.colour, "shape": look.shape} | data
        nodes.append({"data": own, "position": {"x": places[node][0], "y": places[node][1]}})
    edges = [
        {"data": {"id": f"e{number}", "source": a, "target": b, "interaction": graph.edges[a, b]["kind"]}
         | graph.edges[a, b]}
        for number, (a, b) in enumerate(links(graph))
    ]  # fmt: skip
    about = {"name": graph.graph["title"]} | {name: graph.graph[name] for name in ("subtitle", "source")}
    whole = {
        "format_version": "1.0",
        "generated_by": "bomay",
        "data": about,
        "elements": {"nodes": nodes, "edges": edges},
    }
    return json.dumps(whole, ensure_ascii=False, indent=1, sort_keys=True) + "\n"
