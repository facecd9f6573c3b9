"""Closeness: how few steps lead to a node from the others."""

from typing import Any

from bomay.answers.measures.matrix import to_rustworkx

__all__ = ["closeness"]


def closeness(graph: Any) -> dict[str, float]:
    """The closeness of each node to all that reach it, 0 to 1; weights do not count.

    Meaning: over how few acquaintances everybody can be reached; in a network of many parts read it within a part.
    c(v) = (r-1)/(n-1) · (r-1) / sum of d(u, v) over the r nodes u (v with them) that reach v.
    Edge cases: a node that none reaches has 0; the first factor keeps small parts from looking central.
    Source: Freeman 1979; Wasserman & Faust 1994 for the factor; as networkx `closeness_centrality`, by rustworkx.

    >>> import networkx as nx
    >>> {node: round(near, 3) for node, near in closeness(nx.path_graph(["a", "b", "c"])).items()}
    {'a': 0.667, 'b': 1.0, 'c': 0.667}
    """
    import rustworkx as rx

    found = rx.closeness_centrality(to_rustworkx(graph), wf_improved=True)
    return {node: float(found[number]) for number, node in enumerate(graph)}
