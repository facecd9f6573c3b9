"""Betweenness: how often a node lies on the shortest ways between others."""

import random
from typing import Any

from bomay.answers.measures.matrix import to_matrix, to_rustworkx

__all__ = ["betweenness"]


def betweenness(graph: Any, *, sample: int | None = None, seed: int = 0) -> dict[str, float]:
    """The share of shortest ways between other nodes that pass through each node, 0 to 1; weights do not count.

    Meaning: who links groups that else would not meet; of co-attendance, whose presence joins circles. It grows with
    how often one is reported: ask `null_model` what chance alone would give.
    c(v) = sum over s, t of g(s, t | v) / g(s, t), divided by the number of pairs without v. With `sample` = k only the
    ways from k nodes drawn with `seed` are followed, and the sum is multiplied by n/k: an estimate without bias.
    Edge cases: nodes that no way joins add nothing; in a graph of fewer than three nodes all have 0; a sample of n or
    more is the exact measure.
    Source: Freeman 1977; Brandes 2001; Brandes & Pich 2007. Exact as networkx `betweenness_centrality`, by rustworkx.

    >>> import networkx as nx
    >>> betweenness(nx.path_graph(["a", "b", "c"]))
    {'a': 0.0, 'b': 1.0, 'c': 0.0}
    """
    import rustworkx as rx

    if sample is not None and sample < len(graph):
        return _sampled(graph, random.Random(seed).sample(range(len(graph)), sample))
    found = rx.betweenness_centrality(to_rustworkx(graph), normalized=True)
    return {node: float(found[number]) for number, node in enumerate(graph)}


def _sampled(graph: Any, pivots: list[int]) -> dict[str, float]:
    """Brandes' sums from the pivots, one level of the search at a time, each level one product with the matrix."""
    import numpy as np

    matrix = to_matrix(graph, weighted=False)
    forward, backward = matrix.ties.T.tocsr(), matrix.ties
    n = len(matrix.nodes)
    total = np.zeros(n)
    for pivot in pivots:
        ways, levels = _search(forward, n, pivot)
        share = np.zeros(n)
        for level in reversed(range(1, len(levels))):
            told = np.zeros(n)
            told[levels[level]] = (1 + share[levels[level]]) / ways[levels[level]]
            above = levels[level - 1]
            share[above] += ways[above] * (backward @ told)[above]
        share[pivot] = 0
        total += share
    scale = n / len(pivots) / ((n - 1) * (n - 2)) if n > 2 else 0.0
    return dict(zip(matrix.nodes, (total * scale).tolist(), strict=True))


def _search(forward: Any, n: int, pivot: int) -> tuple[Any, list[Any]]:
    """The number of shortest ways from the pivot to each node, and the nodes at each distance."""
    import numpy as np

    ways = np.zeros(n)
    ways[pivot] = 1
    seen = np.zeros(n, dtype=bool)
    seen[pivot] = True
    levels = [np.array([pivot])]
    while True:
        front = np.zeros(n)
        front[levels[-1]] = ways[levels[-1]]
        reached = forward @ front
        new = np.flatnonzero((reached > 0) & ~seen)
        if not len(new):
            return ways, levels
        ways[new] = reached[new]
        seen[new] = True
        levels.append(new)
