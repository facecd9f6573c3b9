"""Ways between two nodes: the shortest, and the strongest."""

from typing import Any

__all__ = ["find_way"]

_MINOR = 1e-6  # weight decides only among ways of the same number of steps


def find_way(graph: Any, ends: tuple[str, str], *, strongest: bool = False) -> list[str]:
    """The nodes of one way between two, both ends included; empty where none joins them.

    Meaning: through whom two officials are joined in what was reported; not that anything went that way.
    The shortest way has the fewest steps, and of those the strongest ties; the strongest has the least sum of 1/w(u, v)
    over its steps, so that many weak steps are weighed against few. Ways of equal worth: the one found first in the
    order of the graph, which is that of the ids.
    Edge cases: an end that is not in the graph is joined to nothing; from a node to itself the way is that node.
    Source: Dijkstra 1959; weights as distances after Newman 2001; networkx `dijkstra_path`.

    >>> import networkx as nx
    >>> graph = nx.Graph()
    >>> graph.add_weighted_edges_from([("a", "d", 0.1), ("a", "b", 1), ("b", "d", 1)])
    >>> find_way(graph, ("a", "d")), find_way(graph, ("a", "d"), strongest=True)
    (['a', 'd'], ['a', 'b', 'd'])
    """
    import networkx as nx

    def cost(_: str, __: str, tie: dict[str, Any]) -> float:
        distance = 1 / float(tie.get("weight", 1.0))
        return distance if strongest else 1 + _MINOR * distance

    try:
        found: list[str] = nx.dijkstra_path(graph, *ends, weight=cost)
    except (nx.NetworkXNoPath, nx.NodeNotFound):
        return []
    return found
