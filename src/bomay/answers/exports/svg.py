"""The network as one SVG picture: shapes, lines, and the labels that do not hide one another."""

import math
from typing import Any
from xml.sax.saxutils import escape, quoteattr

from bomay.answers.exports.layout import place_nodes
from bomay.answers.exports.palette import KINDS, look_of

__all__ = ["draw_body", "to_svg"]

_MARGIN = 40.0
_FONT = 11.0
_STYLE = (
    ".edge{stroke:#8a8f98;stroke-opacity:.55}.minor text{display:none}"
    ".node text{fill:#1b1f24;paint-order:stroke;stroke:#ffffff;stroke-width:3px;stroke-linejoin:round}"
)
_LETTER = 0.56  # mean width of a letter in parts of the font size


def to_svg(graph: Any) -> str:
    """A self-contained SVG document of a networkx graph, with its title, legend and source line."""
    body, width, height = draw_body(graph)
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:.0f} {height + 90:.0f}" '
        'font-family="Noto Sans, DejaVu Sans, Arial, sans-serif">',
        f"<title>{escape(graph.graph['title'])}</title>",
        f"<desc>{escape(graph.graph['subtitle'])} {escape(graph.graph['source'])}</desc>",
        '<rect width="100%" height="100%" fill="#ffffff"/>',
        f"<style>{_STYLE}</style>",
        f'<text x="{_MARGIN:.0f}" y="26" font-size="17" font-weight="bold">{escape(graph.graph["title"])}</text>',
        f'<text x="{_MARGIN:.0f}" y="44" font-size="11" fill="#4a4f57">{escape(graph.graph["subtitle"])}</text>',
        f'<g transform="translate(0 50)">{body}</g>',
        _legend(graph, height + 66),
        f'<text x="{_MARGIN:.0f}" y="{height + 84:.0f}" font-size="10" fill="#4a4f57">'
        f"{escape(graph.graph['source'])}</text>",
        "</svg>",
    ]
    return "\n".join(lines) + "\n"


def draw_body(graph: Any) -> tuple[str, float, float]:
    """The lines and nodes of the picture as SVG elements, with the width and height that they need."""
    if not graph:
        return "", 2 * _MARGIN, 2 * _MARGIN
    places = {node: (x + _MARGIN, y + _MARGIN) for node, (x, y) in place_nodes(graph).items()}
    radius = {node: min(4.0 + 1.6 * math.sqrt(graph.degree(node)), 18.0) for node in graph}
    width = max(places[node][0] + radius[node] + _label_width(graph, node) for node in graph) + _MARGIN
    height = max(y for _, y in places.values()) + _MARGIN
    sides = _label_sides(graph, places, radius)
    drawn = [_edge(graph, edge, places) for edge in _sorted_edges(graph)]
    drawn += [_node(graph, node, places[node], radius[node], sides.get(node, 0)) for node in sorted(graph)]
    return "\n".join(drawn), width, height


def _sorted_edges(graph: Any) -> list[tuple[str, str]]:
    return sorted((a, b) if graph.is_directed() or a <= b else (b, a) for a, b in graph.edges())


def _label_width(graph: Any, node: str) -> float:
    return len(graph.nodes[node]["label"]) * _FONT * _LETTER + 6


def _label_sides(graph: Any, places: dict[str, tuple[float, float]], radius: dict[str, float]) -> dict[str, int]:
    """The side of each label that hides no node and no other label: 1 right, -1 left; those with most links first.

    A node that is left out has no room for its label.
    """
    taken: dict[int, list[tuple[float, float, str]]] = {}

    def free(node: str, left: float, right: float, y: float) -> bool:
        spans = (span for row in _rows(y, _FONT / 2) for span in taken.get(row, ()))
        return all(right < a or left > b or owner == node for a, b, owner in spans)

    def take(node: str, left: float, right: float, rows: range) -> None:
        for row in rows:
            taken.setdefault(row, []).append((left, right, node))

    for node, (x, y) in places.items():
        take(node, x - radius[node], x + radius[node], _rows(y, radius[node]))
    sides: dict[str, int] = {}
    for node in sorted(graph, key=lambda one: (-graph.degree(one), one)):
        x, y = places[node]
        width = radius[node] + _label_width(graph, node)
        for side in (1, -1):
            left, right = min(x, x + side * width), max(x, x + side * width)
            if left > 0 and free(node, left, right, y):
                sides[node] = side
                take(node, left, right, _rows(y, _FONT / 2))
                break
    return sides


def _rows(y: float, half: float) -> range:
    """The rows, each as high as a line of text, that a thing at y takes."""
    return range(int((y - half) // _FONT), int((y + half) // _FONT) + 1)


def _edge(graph: Any, edge: tuple[str, str], places: dict[str, tuple[float, float]]) -> str:
    (x1, y1), (x2, y2) = places[edge[0]], places[edge[1]]
    data = graph.edges[edge]
    thick = min(0.7 + math.sqrt(float(data.get("weight", 1.0))), 5.0)
    said = f"{graph.nodes[edge[0]]['label']} – {graph.nodes[edge[1]]['label']}: {data.get('label', '')}"
    return (
        f'<line class="edge" data-a={quoteattr(edge[0])} data-b={quoteattr(edge[1])} x1="{x1:.1f}" y1="{y1:.1f}" '
        f'x2="{x2:.1f}" y2="{y2:.1f}" stroke="#8a8f98" stroke-width="{thick:.2f}"><title>{escape(said)}</title></line>'
    )


def _node(graph: Any, node: str, place: tuple[float, float], radius: float, side: int) -> str:
    data = graph.nodes[node]
    look = look_of(data["kind"])
    kind = "node" if side else "node minor"
    x, anchor = (-radius - 3, ' text-anchor="end"') if side < 0 else (radius + 3, "")
    return (
        f'<g class="{kind}" data-id={quoteattr(node)} transform="translate({place[0]:.1f} {place[1]:.1f})">'
        f"<title>{escape(data['label'])} ({escape(look.label_vi)})</title>"
        f"{_shape(look.shape, radius, look.colour)}"
        f'<text x="{x:.1f}" y="4"{anchor} font-size="{_FONT:.0f}">{escape(data["label"])}</text></g>'
    )


def _shape(shape: str, r: float, colour: str) -> str:
    paint = f'fill="{colour}" stroke="#ffffff" stroke-width="1"'
    if shape == "circle":
        return f'<circle r="{r:.1f}" {paint}/>'
    corners = {
        "square": (4, 45),
        "diamond": (4, 0),
        "triangle": (3, -90),
        "hexagon": (6, 0),
        "pentagon": (5, -90),
        "nabla": (3, 90),
    }[shape]
    turns = [math.radians(corners[1] + 360 * step / corners[0]) for step in range(corners[0])]
    points = " ".join(f"{1.15 * r * math.cos(turn):.1f},{1.15 * r * math.sin(turn):.1f}" for turn in turns)
    return f'<polygon points="{points}" {paint}/>'


def _legend(graph: Any, y: float) -> str:
    kinds = {data["kind"] for _, data in graph.nodes(data=True)}
    parts = []
    for place, kind in enumerate(kind for kind in KINDS if kind in kinds):
        look = KINDS[kind]
        x = _MARGIN + 6 + place * 130
        parts.append(
            f'<g transform="translate({x:.0f} {y:.0f})">{_shape(look.shape, 6, look.colour)}'
            f'<text x="11" y="4" font-size="11">{escape(look.label_vi)} · {escape(look.label_en)}</text></g>'
        )
    return "".join(parts)
