"""Where the nodes of a picture stand: the same graph always gives the same places."""

import math
from typing import Any

__all__ = ["place_nodes"]

_SEED = 20
_ROUNDS = 300
_SPREAD = 62.0  # drawing units that a node needs around it, its label included
_GAP = 70.0  # between parts that are not connected


def place_nodes(graph: Any) -> dict[str, tuple[float, float]]:
    """x and y of each node of a networkx graph, in drawing units from the upper left corner at (0, 0).

    Each connected part is laid out by itself (Fruchterman and Reingold, seeded) and the parts are set in rows,
    largest first.
    """
    import networkx as nx

    plain = nx.Graph(graph.to_undirected(as_view=True))
    parts = sorted((sorted(part) for part in nx.connected_components(plain)), key=lambda part: (-len(part), part[0]))
    drawn = [_place_part(plain, part) for part in parts]
    row_width = 1.25 * math.sqrt(sum((width + _GAP) * (height + _GAP) for _, width, height in drawn))
    places: dict[str, tuple[float, float]] = {}
    left = top = row_height = 0.0
    for spots, width, height in drawn:
        if left and left + width > row_width:
            left, top, row_height = 0.0, top + row_height + _GAP, 0.0
        places |= {node: (round(left + x, 1), round(top + y, 1)) for node, (x, y) in spots.items()}
        left, row_height = left + width + _GAP, max(row_height, height)
    return places


def _place_part(plain: Any, part: list[str]) -> tuple[dict[str, tuple[float, float]], float, float]:
    """One connected part: its places from its own upper left corner, its width and its height."""
    import rustworkx as rx

    if len(part) == 1:
        return {part[0]: (0.0, 0.0)}, 2 * _SPREAD, _SPREAD
    index = {node: number for number, node in enumerate(part)}
    drawn = rx.PyGraph(multigraph=False)
    drawn.add_nodes_from(part)
    inner = sorted((index[a], index[b]) for a, b in plain.subgraph(part).edges if a != b)
    drawn.add_edges_from_no_data([(min(pair), max(pair)) for pair in inner])
    scale = round(0.62 * _SPREAD * len(part) ** 0.62)  # large parts need more room for their labels
    spots = rx.spring_layout(drawn, seed=_SEED, num_iter=_ROUNDS, scale=scale)
    xs, ys = [spots[i][0] for i in range(len(part))], [spots[i][1] for i in range(len(part))]
    # Labels are wide and low, so the picture is stretched sideways.
    placed = {node: ((xs[i] - min(xs)) * 1.5, ys[i] - min(ys)) for node, i in index.items()}
    return placed, (max(xs) - min(xs)) * 1.5 + 2 * _SPREAD, max(ys) - min(ys)
