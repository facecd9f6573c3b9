"""The null model: what a measure would be if only the numbers of ties were given, and chance did the rest.

It tells "central" from "often reported": whoever is at many events has a high betweenness in any network with these
numbers; what counts is how far the real value lies from that.
"""

import random
from collections.abc import Callable, Iterable, Sequence
from itertools import combinations
from typing import Any

__all__ = ["by_chance", "rewire", "rewire_groups"]

_SWITCHES = 10  # of each tie, on average: Milo et al. 2003 find that more change nothing


def by_chance(
    measure: Callable[[Any], dict[str, float]], draw: Callable[[int], Any], *, nodes: Iterable[str], draws: int
) -> dict[str, tuple[float, float]]:
    """Mean and standard deviation of the measure of each node over the networks that `draw` gives for 1, 2, … draws.

    A node that a draw leaves without a tie, or the measure without a value, counts as 0 there.
    """
    found = [measure(draw(seed)) for seed in range(1, draws + 1)]
    return {node: _moments([values.get(node, 0.0) for values in found]) for node in nodes}


def rewire(graph: Any, seed: int) -> Any:
    """The network with its ties switched at random: each node keeps the number of its ties (of both directions).

    Pairs of ties (a, b), (c, d) become (a, d), (c, b) where that makes neither loop nor double tie, ten times a tie.
    The weights are dealt out anew. Source: Maslov & Sneppen 2002; by networkit `EdgeSwitching`.
    """
    nodes = list(graph)
    index = {node: place for place, node in enumerate(nodes)}
    ties = [(index[a], index[b]) for a, b in graph.edges() if a != b]
    weights = [graph.edges[nodes[a], nodes[b]].get("weight", 1.0) for a, b in ties]
    random.Random(seed).shuffle(weights)
    drawn = graph.__class__()
    drawn.add_nodes_from(nodes)
    switched = _switch(len(nodes), ties, directed=graph.is_directed(), seed=seed)
    drawn.add_weighted_edges_from(
        (nodes[a], nodes[b], weight) for (a, b), weight in zip(switched, weights, strict=True)
    )
    return drawn


def rewire_groups(present: Sequence[tuple[str, str]], seed: int) -> Any:
    """The network of who was together, after chance decided who was where; `present` holds (person, event).

    Each person keeps the number of events, each event its size; an event of n people ties each pair with 1/n. This is
    the null model of co-attendance: one that switched the ties of the network itself would break up its events.
    Source: Gotelli 2000; Saracco et al. 2015 on bipartite null models.
    """
    import networkx as nx

    people = sorted({person for person, _ in present})
    events = sorted({event for _, event in present})
    at = {name: place for place, name in enumerate([*people, *events])}
    ties = sorted({(at[person], at[event]) for person, event in present})
    groups: dict[int, list[int]] = {}
    for person, event in _switch(len(at), ties, directed=True, seed=seed):
        groups.setdefault(event, []).append(person)
    graph = nx.Graph()
    for _, there in sorted(groups.items()):
        for a, b in combinations(sorted(there), 2):
            weight = graph.get_edge_data(people[a], people[b], {"weight": 0.0})["weight"]
            graph.add_edge(people[a], people[b], weight=weight + 1 / len(there))
    return graph


def _switch(n: int, ties: list[tuple[int, int]], *, directed: bool, seed: int) -> list[tuple[int, int]]:
    import networkit as nk
    import numpy as np

    nk.setNumberOfThreads(1)
    nk.setSeed(seed, False)
    pairs = np.array(ties, dtype=np.int64).reshape(-1, 2)
    drawn = nk.GraphFromCoo((pairs[:, 0], pairs[:, 1]), n=n, directed=directed)
    # Without preprocessing the switches start from the real network, so that every one of them keeps all degrees.
    switching = nk.randomization.EdgeSwitching(drawn, _SWITCHES, False)
    switching.run()
    return sorted((min(a, b), max(a, b)) if not directed else (a, b) for a, b in switching.getGraph().iterEdges())


def _moments(values: list[float]) -> tuple[float, float]:
    mean = sum(values) / len(values)
    return mean, (sum((value - mean) ** 2 for value in values) / len(values)) ** 0.5
