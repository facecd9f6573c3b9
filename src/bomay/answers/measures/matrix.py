"""The network as a sparse matrix and as a rustworkx graph: what the measures count with."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain
from operator import itemgetter
from typing import Any

__all__ = ["Matrix", "to_matrix", "to_rustworkx"]


@dataclass(frozen=True, slots=True)
class Matrix:
    """Nodes in the order of the graph, and the scipy CSR matrix of the weights of the ties from row to column.

    Of an undirected graph the matrix is symmetric.
    """

    nodes: list[str]
    ties: Any


def to_matrix(graph: Any, *, weighted: bool = True) -> Matrix:
    """The matrix of a networkx graph; a tie without weight weighs 1, as all do where `weighted` is False."""
    import numpy as np
    from scipy.sparse import csr_array

    nodes = list(graph)
    index = {node: place for place, node in enumerate(nodes)}
    rows = [row for _, row in graph.adjacency()]  # plain dicts: the views of `graph.adj` cost twice as much
    lengths = np.fromiter(map(len, rows), dtype=np.int64, count=len(nodes))
    count = int(lengths.sum())
    columns = np.fromiter(map(index.__getitem__, chain.from_iterable(rows)), dtype=np.int64, count=count)
    weights = _weights(rows, count) if weighted else np.ones(count)
    starts = np.concatenate(([0], np.cumsum(lengths)))
    return Matrix(nodes, csr_array((weights, columns, starts), shape=(len(nodes), len(nodes))))


def _weights(rows: list[Any], count: int) -> Any:
    """The weights of all ties in the order of the rows."""
    import numpy as np

    def ties() -> Iterator[dict[str, Any]]:
        return chain.from_iterable(row.values() for row in rows)

    try:
        return np.fromiter(map(itemgetter("weight"), ties()), dtype=np.float64, count=count)
    except KeyError:
        return np.fromiter((tie.get("weight", 1.0) for tie in ties()), dtype=np.float64, count=count)


def to_rustworkx(graph: Any, *, directed: bool | None = None) -> Any:
    """The network as a rustworkx graph, node n the n-th of the networkx graph, each tie's payload its weight.

    `directed` True makes of every undirected tie two; None keeps what the graph is.
    """
    import rustworkx as rx

    as_directed = graph.is_directed() if directed is None else directed
    drawn = rx.PyDiGraph(multigraph=False) if as_directed else rx.PyGraph(multigraph=False)
    drawn.add_nodes_from(range(len(graph)))
    matrix = to_matrix(graph).ties.tocoo()
    rows, columns = matrix.coords
    once = (rows <= columns) | as_directed
    drawn.add_edges_from(
        list(zip(rows[once].tolist(), columns[once].tolist(), matrix.data[once].tolist(), strict=True))
    )
    return drawn
