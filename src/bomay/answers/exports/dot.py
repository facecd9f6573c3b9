"""The network as Graphviz DOT."""

from typing import Any

from bomay.answers.exports.layout import place_nodes
from bomay.answers.exports.naming import links
from bomay.answers.exports.palette import look_of

__all__ = ["to_dot"]

_SHAPES = {
    "circle": "ellipse",
    "square": "box",
    "diamond": "diamond",
    "triangle": "triangle",
    "nabla": "invtriangle",
    "pentagon": "pentagon",
    "hexagon": "hexagon",
}
_POINTS = 0.9  # of a drawing unit


def to_dot(graph: Any) -> str:
    """DOT with labels, shapes and places: `neato -n2` draws it as it stands, `dot` and `sfdp` lay it out anew."""
    places = place_nodes(graph)
    kind, link = ("digraph", "->") if graph.is_directed() else ("graph", "--")
    lines = [
        f"{kind} bomay {{",
        f'  graph [label={_quoted(graph.graph["title"])}, charset="UTF-8", overlap=false];',
        '  node [style=filled, fontcolor="#ffffff", fontname="Roboto"];',
        '  edge [color="#8a8f98", fontname="Roboto", fontsize=9];',
    ]
    for node in sorted(graph):
        data = graph.nodes[node]
        look = look_of(data["kind"])
        x, y = places[node]
        lines.append(
            f"  {_quoted(node)} [label={_quoted(data['label'])}, shape={_SHAPES[look.shape]}, "
            f'fillcolor="{look.colour}", class={_quoted(data["kind"])}, pos="{x * _POINTS:.1f},{-y * _POINTS:.1f}"];'
        )
    for a, b in links(graph):
        data = graph.edges[a, b]
        lines.append(
            f"  {_quoted(a)} {link} {_quoted(b)} [weight={max(round(data['weight'] * 100), 1)}, "
            f"tooltip={_quoted(data['label'])}];"
        )
    return "\n".join([*lines, "}"]) + "\n"


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", " ") + '"'
