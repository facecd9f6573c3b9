"""Where the nodes of a picture stand: the same graph always gives the same places."""

import math
from typing import Any

__all__ = ["place_nodes"]

_SEED = 20
_ROUNDS = 300
_SPREAD = 46.0  # drawing units that a node needs around it
_LABEL = 105.0  # width of a label
_GAP = 34.0  # between parts that are not connected
_LARGE = 1500  # nodes of a part that is first placed by distances from a few nodes: springs alone are too slow
_LARGEST = 6000  # nodes up to which springs then mend it
_FEW_ROUNDS = 40
_PIVOTS = 40

Spots = dict[str, tuple[float, float]]


def place_nodes(graph: Any) -> Spots:
    """x and y of each node of a networkx graph, in drawing units from the upper left corner at (0, 0).

    Each connected part is laid out by itself (Fruchterman and Reingold, seeded; a part above 1,500 nodes
    starts from pivot multidimensional scaling, Brandes and Pich 2007) and the parts are set in rows, largest first.
    """
    import networkx as nx

    plain = nx.Graph(graph.to_undirected(as_view=True))
    parts = sorted((sorted(part) for part in nx.connected_components(plain)), key=lambda part: (-len(part), part[0]))
    drawn = [_place_part(plain, part) for part in parts]
    widest = max((width for _, width, _ in drawn), default=0.0)
    row_width = max(1.2 * math.sqrt(sum((width + _GAP) * (high + _GAP) for _, width, high in drawn)), widest)
    places: Spots = {}
    for (spots, _, _), (left, top) in zip(drawn, _pack([part[1:] for part in drawn], row_width), strict=True):
        places |= {node: (round(left + x, 1), round(top + y, 1)) for node, (x, y) in spots.items()}
    return places


def _pack(sizes: list[tuple[float, float]], row_width: float) -> list[tuple[float, float]]:
    """The upper left corner of each box: in rows as high as their first box, smaller boxes stacked beside it."""
    corners: list[tuple[float, float]] = []
    left = top = row = column = below = 0.0
    for width, height in sizes:
        if column and left + width <= row_width and below + height <= top + row:  # under the last one
            corners.append((left, below))
            column = max(column, width)
        else:
            left += column + _GAP if column else 0.0
            if left and left + width > row_width:
                left, top, row = 0.0, top + row + _GAP, 0.0
            corners.append((left, top))
            row, column, below = max(row, height), width, top
        below += height + _GAP
    return corners


def _place_part(plain: Any, part: list[str]) -> tuple[Spots, float, float]:
    """One connected part: its places from its own upper left corner, its width with a label, and its height."""
    if len(part) <= 2:
        return {node: (0.0, 30.0 * place) for place, node in enumerate(part)}, _LABEL, 30.0 * (len(part) - 1)
    index = {node: number for number, node in enumerate(part)}
    inner = sorted(
        {(min(index[a], index[b]), max(index[a], index[b])) for a, b in plain.subgraph(part).edges if a != b}
    )
    count = len(part)
    start = _distances(count, inner) if count >= _LARGE else None
    raw = _springs(count, inner, start=start) if start is None or count <= _LARGEST else start
    # Labels are wide and low, so the picture is stretched sideways.
    xs, ys = [1.5 * x for x, _ in raw], [y for _, y in raw]
    placed = {node: (xs[place] - min(xs), ys[place] - min(ys)) for node, place in index.items()}
    return placed, max(xs) - min(xs) + _LABEL, max(ys) - min(ys)


def _springs(
    count: int, pairs: list[tuple[int, int]], *, start: list[tuple[float, float]] | None
) -> list[tuple[float, float]]:
    """Places in which ties pull and all else pushes; from `start` a few rounds are enough."""
    import rustworkx as rx

    drawn = rx.PyGraph(multigraph=False)
    drawn.add_nodes_from(range(count))
    drawn.add_edges_from_no_data(pairs)
    scale = round(0.5 * _SPREAD * count**0.58)  # large parts need more room for their labels
    placed = None if start is None else {place: (x / scale, y / scale) for place, (x, y) in enumerate(start)}
    rounds = _ROUNDS if placed is None else _FEW_ROUNDS
    spots = rx.spring_layout(drawn, pos=placed, seed=_SEED, num_iter=rounds, scale=scale)
    return [(spots[place][0], spots[place][1]) for place in range(count)]


def _distances(count: int, pairs: list[tuple[int, int]]) -> list[tuple[float, float]]:
    """Places in which far apart means many steps apart, told by the steps from a few nodes far from one another."""
    import networkit as nk
    import numpy as np

    ends = np.array(pairs, dtype=np.uint64)
    drawn = nk.GraphFromCoo((ends[:, 0], ends[:, 1]), n=count)
    steps = np.empty((count, _PIVOTS))
    nearest = np.full(count, np.inf)
    pivot = 0
    for column in range(_PIVOTS):
        found = nk.distance.BFS(drawn, pivot, storePaths=False).run().getDistances()
        steps[:, column] = found
        nearest = np.minimum(nearest, steps[:, column])
        pivot = int(nearest.argmax())
    squares = steps**2
    centred = squares - squares.mean(axis=0) - squares.mean(axis=1, keepdims=True) + squares.mean()
    _, vectors = np.linalg.eigh(centred.T @ centred)
    spots = centred @ vectors[:, [-1, -2]]
    far = float(np.abs(spots).max()) or 1.0
    scale = 0.5 * _SPREAD * count**0.55 / far
    return [(float(x) * scale, float(y) * scale) for x, y in spots]
