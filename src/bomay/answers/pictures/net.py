"""A whole network drawn: lines, shapes, and the labels that hide neither one another nor a node."""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from xml.sax.saxutils import escape, quoteattr

from bomay.answers.exports.layout import Spots, place_nodes
from bomay.answers.exports.naming import links
from bomay.answers.exports.palette import KINDS, look_of
from bomay.answers.pictures.labels import Box, Labels
from bomay.answers.pictures.letters import text_width, wrap_text
from bomay.answers.pictures.marks import GREY, INK, draw_shape, draw_text
from bomay.answers.pictures.page import Drawing, LegendEntry

__all__ = ["Net", "draw_net"]

_MOST, _FEWEST = 160, 60  # nodes of a picture that is to be read; fewer where more have no room for their names
_SPREADS = (1.0, 1.3, 1.6)
_NAMED = 0.95  # the share of nodes that must have room for their names
_TIES = 4  # of each node, in a picture with more ties than can be followed
_DENSE = 3  # ties a node, above which that is so
_FONT = 12.0
_WIDEST = 170.0  # of a label
_HALO = 'paint-order="stroke" stroke="#ffffff" stroke-width="3" stroke-linejoin="round"'


@dataclass(frozen=True, slots=True)
class Net:
    """The picture of a network, and how much of the network is not in it, since nobody could read it."""

    drawing: Drawing
    nodes_left_out: int = 0
    ties_left_out: int = 0


@dataclass(frozen=True, slots=True)
class _Arranged:
    shown: Any
    spots: Spots
    radius: dict[str, float]
    boxes: dict[str, Box]


def draw_net(graph: Any) -> Net:
    """The network, or so many of its strongest nodes and ties that nearly all nodes have room for their names."""
    if not graph:
        return Net(Drawing("", 0, 0))
    best = _arrange(graph)
    shown, spots, radius, boxes = best.shown, best.spots, best.radius, best.boxes
    round_ = [(x - radius[n], y - radius[n], x + radius[n], y + radius[n]) for n, (x, y) in spots.items()]
    left, top, right, bottom = (
        pick(box[side] for box in [*round_, *boxes.values()]) for side, pick in enumerate((min, min, max, max))
    )
    drawn = [_edge(shown, edge, spots, radius) for edge in links(shown)]
    drawn += [_node(shown.nodes[node], node, place=spots[node], radius=radius[node]) for node in sorted(shown)]
    drawn += [_label(shown.nodes[node]["label"], box, right_of=spots[node][0]) for node, box in boxes.items()]
    body = f'<g transform="translate({-left:.1f} {-top:.1f})">\n' + "\n".join(drawn) + "\n</g>"
    drawing = Drawing(body, right - left, bottom - top, _legend(shown, len(shown) - len(boxes)))
    ties = graph.subgraph(shown).number_of_edges() - shown.number_of_edges()
    return Net(drawing, len(graph) - len(shown), ties)


def _arrange(graph: Any) -> _Arranged:
    """The first arrangement with room for nearly all names: further apart, else fewer nodes; else the last one."""
    most = _MOST
    while True:
        shown = _thin(_strongest(graph, most))
        radius = {node: min(4.5 + 1.3 * math.sqrt(shown.degree(node)), 15.0) for node in shown}
        placed = place_nodes(shown)
        for spread in _SPREADS:
            spots = {node: (x * spread, y * spread) for node, (x, y) in placed.items()}
            boxes = _label_boxes(shown, spots, radius=radius)
            if len(boxes) == len(shown):
                break
        if len(boxes) >= _NAMED * len(shown) or min(most, len(graph)) <= _FEWEST:
            return _Arranged(shown, spots, radius, boxes)
        most = max(min(most, len(graph)) * 3 // 4, _FEWEST)


def _thin(graph: Any) -> Any:
    """The graph; of one with too many ties to follow those that are among the strongest of either end."""
    if graph.number_of_edges() <= _DENSE * len(graph):
        return graph
    kept: set[tuple[str, str]] = set()
    for node in graph:
        ties = [*graph.in_edges(node), *graph.out_edges(node)] if graph.is_directed() else [*graph.edges(node)]
        ties.sort(key=lambda tie: (-float(graph.edges[tie].get("weight", 1.0)), *sorted(tie), tie))
        kept.update(ties[:_TIES])
    return graph.edge_subgraph(kept)


def _strongest(graph: Any, most: int) -> Any:
    """The graph, or the part of it between the `most` nodes with the strongest ties."""
    if len(graph) <= most:
        return graph
    order = sorted(graph, key=lambda node: (-graph.degree(node, weight="weight"), graph.nodes[node]["label"], node))
    part = graph.subgraph(order[:most])
    return graph.subgraph([node for node in part if part.degree(node)] or order[:most])


def _label_boxes(graph: Any, spots: Spots, *, radius: dict[str, float]) -> dict[str, Box]:
    """Where each label is written: beside, above or below its node; one that is left out has no room."""
    labels = Labels(_FONT)
    for node, (x, y) in spots.items():
        r = radius[node] - 1
        labels.take((x - r, y - r, x + r, y + r), owner=node)
    boxes: dict[str, Box] = {}
    for node in sorted(graph, key=lambda one: (-graph.degree(one), one)):
        lines = _lines(graph.nodes[node]["label"])
        wide = max(text_width(line, _FONT) for line in lines)
        for box in _beside(spots[node], radius[node] + 4, wide=wide, high=len(lines) * _FONT * 1.1):
            if labels.free(box, owner=node):
                boxes[node] = box
                labels.take(box, owner=node)
                break
    return boxes


def _lines(label: str) -> tuple[str, ...]:
    return wrap_text(label, size=_FONT, width=_WIDEST, lines=2)


def _beside(place: tuple[float, float], room: float, *, wide: float, high: float) -> list[Box]:
    """The boxes right, left, above and below of a place in which a label of that size may stand."""
    x, y = place
    corners = [(x + room, y - high / 2), (x - room - wide, y - high / 2)]
    corners += [(x - wide / 2, y - room - high + 2), (x - wide / 2, y + room - 2)]
    return [(left, top, left + wide, top + high) for left, top in corners]


def _edge(graph: Any, edge: tuple[str, str], spots: Spots, radius: Mapping[str, float]) -> str:
    (x1, y1), (x2, y2) = spots[edge[0]], spots[edge[1]]
    data = graph.edges[edge]
    thick = min(0.6 + math.sqrt(float(data.get("weight", 1.0))), 4.0)
    joined = "→" if graph.is_directed() else "–"
    said = f"{graph.nodes[edge[0]]['label']} {joined} {graph.nodes[edge[1]]['label']}: {data.get('label', '')}"
    head = _arrow((x1, y1), (x2, y2), before=radius[edge[1]], thick=thick) if graph.is_directed() else ""
    return (
        f"<g data-a={quoteattr(edge[0])} data-b={quoteattr(edge[1])}><title>{escape(said)}</title>"
        f'<path d="M{x1:.1f} {y1:.1f}L{x2:.1f} {y2:.1f}" stroke="{GREY}" stroke-opacity=".55" '
        f'stroke-width="{thick:.2f}"/>{head}</g>'
    )


def _arrow(start: tuple[float, float], end: tuple[float, float], *, before: float, thick: float) -> str:
    """The head of an arrow that ends at the rim of a node; none where the two nodes touch."""
    (x1, y1), (x2, y2) = start, end
    length, long, wide = math.dist(start, end), 6 + 1.5 * thick, 2.5 + thick
    if length <= before + long:
        return ""
    dx, dy = (x2 - x1) / length, (y2 - y1) / length
    tip = (x2 - dx * (before + 1), y2 - dy * (before + 1))
    foot = (tip[0] - dx * long, tip[1] - dy * long)
    corners = [tip, (foot[0] - dy * wide, foot[1] + dx * wide), (foot[0] + dy * wide, foot[1] - dx * wide)]
    return f'<path d="M{"L".join(f"{x:.1f} {y:.1f}" for x, y in corners)}Z" fill="{GREY}"/>'


def _node(data: Any, node: str, *, place: tuple[float, float], radius: float) -> str:
    look = look_of(data["kind"])
    return (
        f'<g data-id={quoteattr(node)} transform="translate({place[0]:.1f} {place[1]:.1f})">'
        f"<title>{escape(data['label'])} ({escape(look.label_vi)})</title>{draw_shape(look, radius)}</g>"
    )


def _label(label: str, box: Box, *, right_of: float) -> str:
    """The label in its box; on the left of its node it ends there."""
    ends = box[2] <= right_of
    at = (box[2] if ends else box[0], box[1] + _FONT * 0.9)
    return draw_text(_lines(label), at, size=_FONT, anchor="end" if ends else "start", look=f'fill="{INK}" {_HALO}')


def _legend(graph: Any, unnamed: int) -> tuple[LegendEntry, ...]:
    kinds = {data["kind"] for _, data in graph.nodes(data=True)}
    entries = [
        LegendEntry(draw_shape(look, 5.5), f"{look.label_vi} · {look.label_en}")
        for kind, look in KINDS.items()
        if kind in kinds
    ]
    if unnamed:
        entries.append(LegendEntry("", f"{unnamed} điểm không đủ chỗ ghi tên · without room for a name", 0))
    return tuple(entries)
