"""Where the nodes of a picture stand: the same graph always gives the same places."""

import math
from collections.abc import Iterator
from typing import Any

from bomay.answers.measures.matrix import to_matrix

__all__ = ["Spots", "place_nodes"]

_SEED = 20
_ROUNDS = 300
_SPREAD = 46.0  # drawing units that a node needs around it
_LABEL = 105.0  # width of a label
_GAP = 34.0  # between parts that are not connected
_LARGE = 1500  # nodes of a part that is first placed by distances from a few nodes: springs alone are too slow
_LARGEST = 6000  # nodes up to which springs then mend it
_FEW_ROUNDS = 40
_PIVOTS = 40
_TURN = math.pi * (3 - math.sqrt(5))  # the golden angle: points at its multiples are spread evenly

Spots = dict[str, tuple[float, float]]


def place_nodes(graph: Any) -> Spots:
    """x and y of each node of a networkx graph, in drawing units from the upper left corner at (0, 0).

    Each connected part is laid out by itself (Fruchterman and Reingold, seeded; a part above 1,500 nodes
    starts from pivot multidimensional scaling, Brandes and Pich 2007, and one above 6,000 stays there, since springs
    take the square of its nodes) and the parts are set in rows, largest first.
    """
    parts = sorted(_parts(graph), key=lambda part: (-len(part[0]), part[0][0]))
    drawn = [_place_part(*part) for part in parts]
    widest = max((width for _, width, _ in drawn), default=0.0)
    row_width = max(1.2 * math.sqrt(sum((width + _GAP) * (high + _GAP) for _, width, high in drawn)), widest)
    places: Spots = {}
    for (spots, _, _), (left, top) in zip(drawn, _pack([part[1:] for part in drawn], row_width), strict=True):
        places |= {node: (round(left + x, 1), round(top + y, 1)) for node, (x, y) in spots.items()}
    return places


def _parts(graph: Any) -> Iterator[tuple[list[str], Any]]:
    """The connected parts: the nodes of each, sorted, and its ties as an array of pairs of places among them."""
    import numpy as np
    from scipy.sparse import coo_array
    from scipy.sparse.csgraph import connected_components

    nodes, count = sorted(graph), len(graph)
    if not count:
        return
    place = {node: number for number, node in enumerate(nodes)}
    matrix = to_matrix(graph, weighted=False)
    ends = np.array([place[node] for node in matrix.nodes])[np.array(matrix.ties.tocoo().coords)]
    ends = np.sort(ends[:, ends[0] != ends[1]], axis=0)
    ends = np.array(np.divmod(np.unique(ends[0] * count + ends[1]), count))  # each tie once, in order
    found, part = connected_components(coo_array((np.ones(ends.shape[1]), ends), shape=(count, count)), directed=False)
    members = np.split(np.argsort(part, kind="stable"), np.cumsum(np.bincount(part))[:-1])
    within = np.empty(count, dtype=np.int64)
    for numbers in members:
        within[numbers] = np.arange(len(numbers))
    owner = part[ends[0]]
    order = np.argsort(owner, kind="stable")
    ties = np.split(within[ends[:, order]].T, np.cumsum(np.bincount(owner, minlength=found))[:-1])
    for numbers, pairs in zip(members, ties, strict=True):
        yield [nodes[number] for number in numbers], pairs


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


def _place_part(part: list[str], pairs: Any) -> tuple[Spots, float, float]:
    """One connected part: its places from its own upper left corner, its width with a label, and its height."""
    count = len(part)
    if count <= 2:
        return {node: (0.0, 30.0 * place) for place, node in enumerate(part)}, _LABEL, 30.0 * (count - 1)
    start = _distances(count, pairs) if count >= _LARGE else None
    raw = _springs(count, pairs.tolist(), start=start) if start is None or count <= _LARGEST else _spread(start)
    # Labels are wide and low, so the picture is stretched sideways.
    xs, ys = [1.5 * x for x, _ in raw], [y for _, y in raw]
    left, top = min(xs), min(ys)
    placed = {node: (x - left, y - top) for node, x, y in zip(part, xs, ys, strict=True)}
    return placed, max(xs) - left + _LABEL, max(ys) - top


def _spread(spots: list[tuple[float, float]]) -> list[tuple[float, float]]:
    """The same places, each moved a little its own way: distances alone put all who hang on one node on one spot."""
    return [
        (x + _SPREAD * math.cos(_TURN * place), y + _SPREAD * math.sin(_TURN * place))
        for place, (x, y) in enumerate(spots)
    ]


def _springs(
    count: int, pairs: list[list[int]], *, start: list[tuple[float, float]] | None
) -> list[tuple[float, float]]:
    """Places in which ties pull and all else pushes; from `start` a few rounds are enough."""
    import rustworkx as rx

    drawn = rx.PyGraph(multigraph=False)
    drawn.add_nodes_from(range(count))
    drawn.add_edges_from_no_data([(a, b) for a, b in pairs])
    scale = round(0.5 * _SPREAD * count**0.58)  # large parts need more room for their labels
    placed = None if start is None else {place: (x / scale, y / scale) for place, (x, y) in enumerate(start)}
    rounds = _ROUNDS if placed is None else _FEW_ROUNDS
    spots = rx.spring_layout(drawn, pos=placed, seed=_SEED, num_iter=rounds, scale=scale)
    return [(spots[place][0], spots[place][1]) for place in range(count)]


def _distances(count: int, pairs: Any) -> list[tuple[float, float]]:
    """Places in which far apart means many steps apart, told by the steps from a few nodes far from one another."""
    import numpy as np
    from scipy.sparse import coo_array

    drawn = coo_array((np.ones(len(pairs)), pairs.T), shape=(count, count)).tocsr()
    drawn += drawn.T
    steps = np.empty((count, _PIVOTS))
    nearest = np.full(count, np.inf)
    pivot = 0
    for column in range(_PIVOTS):
        steps[:, column] = _steps_from(pivot, drawn)
        nearest = np.minimum(nearest, steps[:, column])
        pivot = int(nearest.argmax())
    squares = steps**2
    centred = squares - squares.mean(axis=0) - squares.mean(axis=1, keepdims=True) + squares.mean()
    # einsum, not @: the threads of a BLAS wait in loops, which on a busy machine costs more than the sums
    _, vectors = np.linalg.eigh(np.einsum("ni,nj->ij", centred, centred))
    spots = np.einsum("ni,ij->nj", centred, vectors[:, [-1, -2]])
    far = float(np.abs(spots).max()) or 1.0
    scale = 0.5 * _SPREAD * count**0.55 / far
    return [(float(x) * scale, float(y) * scale) for x, y in spots]


def _steps_from(pivot: int, ties: Any) -> Any:
    """How many steps each node of a connected part is from the pivot."""
    import numpy as np

    steps = np.full(ties.shape[0], np.inf)
    front = np.zeros(ties.shape[0])
    front[pivot], away = 1.0, 0
    while front.any():
        steps[front > 0] = away
        front = np.where((ties @ front > 0) & np.isinf(steps), 1.0, 0.0)
        away += 1
    return steps
