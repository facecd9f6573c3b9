"""PageRank: how much of a random walk's time is spent at a node."""

from typing import Any

from bomay.answers.measures.matrix import to_matrix

__all__ = ["pagerank"]

_DAMPING, _TOLERANCE, _STEPS = 0.85, 1e-10, 500


def pagerank(graph: Any) -> dict[str, float]:
    """The share of time that a walk along the ties, by their weight, spends at each node; all shares sum to 1.

    Meaning: who is tied to those who are themselves well tied. Of career moves: where careers lead.
    x = 0.85 (W' x + what nodes without ties out hold / n) + 0.15 / n, W the weights of each row as shares of 1.
    Edge cases: an empty graph gives nothing; where no tie leads on, the walk jumps to any node.
    Source: Page, Brin, Motwani, Winograd 1999, as networkx `pagerank`.

    >>> import networkx as nx
    >>> {node: round(share, 3) for node, share in pagerank(nx.path_graph(["a", "b", "c"])).items()}
    {'a': 0.257, 'b': 0.486, 'c': 0.257}
    """
    import numpy as np

    if not graph:
        return {}
    matrix = to_matrix(graph)
    n = len(matrix.nodes)
    out = matrix.ties.sum(axis=1)
    ends = out == 0
    flow = matrix.ties.T.tocsr()
    share = np.full(n, 1 / n)
    for _ in range(_STEPS):
        given = np.divide(share, out, where=~ends, out=np.zeros(n))
        new = _DAMPING * (flow @ given + share[ends].sum() / n) + (1 - _DAMPING) / n
        if np.abs(new - share).sum() < _TOLERANCE:
            break
        share = new
    return dict(zip(matrix.nodes, new.tolist(), strict=True))
