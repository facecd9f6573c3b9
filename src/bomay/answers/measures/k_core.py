"""The k-core: how deep in the dense heart of the network a node lies."""

from typing import Any

from bomay.answers.measures.matrix import to_rustworkx

__all__ = ["k_core"]


def k_core(graph: Any) -> dict[str, float]:
    """The largest k such that the node lies in a part where each is tied to k others of the part.

    Meaning: of co-attendance, the standing circle. One event of n people alone makes a core of n-1: leave large
    events out (`max_size`) before reading it.
    Nodes with fewer than k ties are taken away until none is left to take; core(v) is the last k at which v stays.
    Edge cases: a node alone has 0; of a directed graph both directions count.
    Source: Seidman 1983; Batagelj & Zaveršnik 2003; as networkx `core_number`, by rustworkx.

    >>> import networkx as nx
    >>> k_core(nx.lollipop_graph(3, 1))
    {0: 2.0, 1: 2.0, 2: 2.0, 3: 1.0}
    """
    import rustworkx as rx

    found: Any = rx.core_number(to_rustworkx(graph))
    return {node: float(found[number]) for number, node in enumerate(graph)}
