"""A network as a whole: how large, how joined, how mixed, and into which groups it falls."""

from typing import Any

from bomay.answers.measures import find_communities
from bomay.answers.measures.assortativity import assortativity

__all__ = ["describe"]

_ATTRIBUTES = ("province", "level", "honorific")


def describe(graph: Any) -> list[dict[str, Any]]:
    """Rows of `what` and `value`, with `note` where the number needs one; a value that has no meaning is None.

    An empty network has no rows.
    """
    import networkx as nx

    if not graph:
        return []

    parts = list(nx.weakly_connected_components(graph) if graph.is_directed() else nx.connected_components(graph))
    found = find_communities(graph)
    sizes = [list(found.of.values()).count(number) for number in (1, 2, 3)]
    rows: list[dict[str, Any]] = [
        {"what": "nodes", "value": graph.number_of_nodes()},
        {"what": "edges", "value": graph.number_of_edges()},
        {"what": "density", "value": round(nx.density(graph), 6)},
        {"what": "parts", "value": len(parts), "note": f"the largest has {max(map(len, parts))} nodes"},
    ]
    for attribute in _ATTRIBUTES:
        mixed = assortativity(graph, attribute)
        value = None if mixed.coefficient is None else round(mixed.coefficient, 4)
        note = f"of the {mixed.known:.0%} of ties whose ends both have one"
        rows.append({"what": f"assortativity by {attribute}", "value": value, "note": note})
    rows += [
        {
            "what": "communities",
            "value": len(set(found.of.values())),
            "note": f"the largest have {', '.join(str(size) for size in sizes if size)} nodes",
        },
        {"what": "modularity", "value": round(found.modularity, 4)},
        {
            "what": "agreement of 10 seeds",
            "value": round(found.agreement, 4),
            "note": "normalised mutual information; 1: all seeds divide alike",
        },
    ]
    return rows
