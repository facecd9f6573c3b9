"""Eigenvector centrality: a node counts as much as its neighbours do."""

from typing import Any

from bomay.answers.measures.matrix import to_matrix
from bomay.errors import QueryError

__all__ = ["eigenvector"]

_TOLERANCE, _STEPS = 1e-10, 5000


def eigenvector(graph: Any) -> dict[str, float]:
    """The entries of the first eigenvector of the weights, its length 1; of a directed graph by the ties in.

    Meaning: who stands in the densest core; nodes outside the part of the network with the largest eigenvalue have
    next to nothing, so compare within one part.
    x(v) = 1/λ · sum over u of w(u, v) x(u), λ the largest eigenvalue.
    Edge cases: an empty graph gives nothing. Raises QueryError where no such vector is found: no ties, or a directed
    graph without a cycle, as a hierarchy is.
    Source: Bonacich 1987; as networkx `eigenvector_centrality`: power iteration on W' + 1.

    >>> import networkx as nx
    >>> {node: round(entry, 3) for node, entry in eigenvector(nx.path_graph(["a", "b", "c"])).items()}
    {'a': 0.5, 'b': 0.707, 'c': 0.5}
    """
    import numpy as np

    matrix = to_matrix(graph)
    flow = matrix.ties.T.tocsr()
    vector = np.full(len(matrix.nodes), 1 / max(1, len(matrix.nodes)) ** 0.5)
    for _ in range(_STEPS if matrix.ties.nnz else 0):
        new = vector + flow @ vector
        new /= np.linalg.norm(new)
        if np.abs(new - vector).max() < _TOLERANCE:
            return dict(zip(matrix.nodes, new.tolist(), strict=True))
        vector = new
    if not graph:
        return {}
    raise QueryError(
        "measure 'eigenvector'",
        "the power iteration found no eigenvector",
        why="a network without ties, or without cycles, has none that ranks its nodes",
        fix="take pagerank, which every network has",
    )
