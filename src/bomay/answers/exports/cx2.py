"""The network as CX2, the form of NDEx and Cytoscape 3.10: data, positions and style in one file."""

import json
from typing import Any

from bomay.answers.exports.layout import place_nodes
from bomay.answers.exports.naming import links
from bomay.answers.exports.palette import KINDS

__all__ = ["to_cx2"]

# Source: CX2 specification, https://cytoscape.org/cx/cx2/specification/cytoscape-exchange-format-specification-(version-2)/
_TYPES = {str: "string", int: "integer", float: "double", bool: "boolean"}
_SHAPES = {
    "circle": "ellipse",
    "square": "rectangle",
    "diamond": "diamond",
    "triangle": "triangle",
    "nabla": "vee",
    "pentagon": "octagon",
    "hexagon": "hexagon",
}


def to_cx2(graph: Any) -> str:
    """A CX2 document whose style maps colour and shape to `kind`, label to `name` and width to `weight`."""
    number = {node: place for place, node in enumerate(sorted(graph))}
    nodes = {node: {"name": graph.nodes[node]["label"], "iri": node, **graph.nodes[node]} for node in number}
    edges = [(a, b, dict(graph.edges[a, b])) for a, b in links(graph)]
    places = place_nodes(graph)
    aspects: list[dict[str, list[Any]]] = [
        {"attributeDeclarations": [_declared(graph, list(nodes.values()), [data for *_, data in edges])]},
        {"networkAttributes": [_about(graph)]},
        {
            "nodes": [
                {"id": number[node], "x": places[node][0], "y": places[node][1], "v": data}
                for node, data in nodes.items()
            ]
        },
        {
            "edges": [
                {"id": place, "s": number[a], "t": number[b], "v": data} for place, (a, b, data) in enumerate(edges)
            ]
        },
        {"visualProperties": [_style()]},
    ]
    counts = [{"name": name, "elementCount": len(found)} for one in aspects for name, found in one.items()]
    document = [
        {"CXVersion": "2.0", "hasFragments": False},
        {"metaData": counts},
        *aspects,
        {"status": [{"success": True}]},
    ]
    return json.dumps(document, ensure_ascii=False, indent=1) + "\n"


def _about(graph: Any) -> dict[str, str]:
    about = graph.graph
    return {"name": about["title"], "description": f"{about['subtitle']} {about['source']}", "network": about["kind"]}


def _declared(graph: Any, nodes: list[dict[str, Any]], edges: list[dict[str, Any]]) -> dict[str, Any]:
    """The type of every column; each has one type throughout."""

    def types(rows: list[dict[str, Any]]) -> dict[str, Any]:
        found = {name: {"d": _TYPES[type(value)]} for row in rows for name, value in row.items()}
        return dict(sorted(found.items()))

    return {"networkAttributes": types([_about(graph)]), "nodes": types(nodes), "edges": types(edges)}


def _style() -> dict[str, Any]:
    def by_kind(values: dict[str, str]) -> dict[str, Any]:
        pairs = [{"v": kind, "vp": value} for kind, value in values.items()]
        return {"type": "DISCRETE", "definition": {"attribute": "kind", "map": pairs}}

    return {
        "default": {
            "network": {"NETWORK_BACKGROUND_COLOR": "#FFFFFF"},
            "node": {"NODE_WIDTH": 14, "NODE_HEIGHT": 14, "NODE_LABEL_FONT_SIZE": 10, "NODE_LABEL_COLOR": "#1b1f24"},
            "edge": {"EDGE_LINE_COLOR": "#8a8f98", "EDGE_WIDTH": 1, "EDGE_OPACITY": 0.6},
        },
        "nodeMapping": {
            "NODE_BACKGROUND_COLOR": by_kind({kind: look.colour for kind, look in KINDS.items()}),
            "NODE_SHAPE": by_kind({kind: _SHAPES[look.shape] for kind, look in KINDS.items()}),
            "NODE_LABEL": {"type": "PASSTHROUGH", "definition": {"attribute": "name"}},
        },
        "edgeMapping": {
            "EDGE_LABEL": {"type": "PASSTHROUGH", "definition": {"attribute": "label"}},
        },
    }
