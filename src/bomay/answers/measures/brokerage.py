"""Brokerage: who stands between others that are not tied themselves; structural holes after Burt."""

from typing import Any

from bomay.answers.measures.matrix import to_matrix

__all__ = ["constraint", "effective_size"]


def constraint(graph: Any) -> dict[str, float]:
    """How much a node's contacts are tied to one another, by weight: low where it brokers between them.

    Meaning: an official whose contacts all know each other has high constraint and nothing to broker.
    p(u, v) = (w(u, v) + w(v, u)) / the same summed over all contacts of u;
    c(u) = sum over the contacts v of (p(u, v) + sum over q of p(u, q) p(q, v))².
    Edge cases: a node without contacts is left out, as it has no holes to speak of; one contact gives 1.
    Source: Burt 1992, 2004; as networkx `constraint(weight="weight")`.

    >>> import networkx as nx
    >>> {node: round(value, 3) for node, value in constraint(nx.path_graph(["a", "b", "c"])).items()}
    {'a': 1.0, 'b': 0.5, 'c': 1.0}
    """
    import numpy as np
    from scipy.sparse import diags_array

    matrix = to_matrix(graph)
    both = _without_loops(matrix.ties + matrix.ties.T)
    sums = both.sum(axis=1)
    shares = diags_array(np.divide(1, sums, where=sums > 0, out=np.zeros(len(sums)))) @ both
    indirect = (shares @ shares).multiply(both > 0)
    found = (shares + indirect).power(2).sum(axis=1)
    return {node: float(value) for node, value, held in zip(matrix.nodes, found, sums, strict=True) if held > 0}


def effective_size(graph: Any) -> dict[str, float]:
    """The number of a node's contacts, less how many of the others each of them is tied to on average.

    Meaning: how many separate circles one reaches; 1 where all contacts know each other.
    e(u) = n - 2t/n, n the contacts of u, t the ties among them; directions and weights do not count.
    Edge cases: a node without contacts is left out.
    Source: Burt 1992; Borgatti 1997; as networkx `effective_size` of an undirected graph without weights.

    >>> import networkx as nx
    >>> effective_size(nx.complete_graph(["a", "b", "c"]))
    {'a': 1.0, 'b': 1.0, 'c': 1.0}
    """
    matrix = to_matrix(graph, weighted=False)
    both = (_without_loops(matrix.ties + matrix.ties.T) > 0).astype(float)
    contacts = both.sum(axis=1)
    among = (both @ both).multiply(both).sum(axis=1) / 2
    return {node: float(n - 2 * t / n) for node, n, t in zip(matrix.nodes, contacts, among, strict=True) if n > 0}


def _without_loops(matrix: Any) -> Any:
    from scipy.sparse import diags_array

    return (matrix - diags_array(matrix.diagonal())).tocsr()
