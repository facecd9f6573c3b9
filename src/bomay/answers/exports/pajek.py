"""The network as a Pajek .net file."""

from typing import Any

from bomay.answers.exports.layout import place_nodes
from bomay.answers.exports.naming import links, unique_labels
from bomay.answers.exports.palette import look_of

__all__ = ["to_pajek"]

_SHAPES = {
    "circle": "ellipse",
    "square": "box",
    "diamond": "diamond",
    "triangle": "triangle",
    "nabla": "triangle",
    "pentagon": "ellipse",
    "hexagon": "ellipse",
}
_COLOURS = {
    "person": "Blue",
    "body": "Orange",
    "post": "Green",
    "event": "Yellow",
    "directive": "Pink",
    "act": "Cyan",
    "place": "Black",
}


def to_pajek(graph: Any) -> str:
    """Vertices with their label, place (between 0 and 1) and shape; arcs where the network is directed, else edges.

    Pajek knows a vertex by its label, so namesakes are told apart in it; it has no room for sentences.
    """
    labels = unique_labels(graph)
    places = place_nodes(graph)
    wide = max((x for x, _ in places.values()), default=0.0) or 1.0
    high = max((y for _, y in places.values()), default=0.0) or 1.0
    number = {node: place for place, node in enumerate(labels, start=1)}
    lines = [f"*Vertices {len(labels)}"]
    for node, label in labels.items():
        kind = graph.nodes[node]["kind"]
        x, y = places[node][0] / wide, places[node][1] / high
        look = f"{_SHAPES[look_of(kind).shape]} ic {_COLOURS[kind]}"
        lines.append(f"{number[node]} {_quoted(label)} {x:.4f} {y:.4f} {look}")
    lines.append("*Arcs" if graph.is_directed() else "*Edges")
    for a, b in links(graph):
        data = graph.edges[a, b]
        lines.append(f"{number[a]} {number[b]} {data['weight']:g} l {_quoted(data['label'])}")
    return "\n".join(lines) + "\n"


def _quoted(text: str) -> str:
    return '"' + " ".join(text.replace('"', "'").split()) + '"'
