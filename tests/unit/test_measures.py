"""Each measure against a case counted by hand, and against networkx on graphs drawn at random."""

import math
import random
from collections.abc import Callable
from typing import Any

import networkx as nx
import pytest

from bomay.answers import measures as m
from bomay.answers.measures.assortativity import assortativity
from bomay.answers.measures.communities import find_communities, modularity
from bomay.answers.measures.matrix import to_matrix
from bomay.answers.measures.null_model import by_chance, rewire, rewire_groups
from bomay.answers.measures.ways import find_way
from bomay.errors import QueryError

Values = dict[str, float]


def kite(weight: Callable[[int], float] = lambda place: 1.0) -> Any:
    """a–b–c–d with b–d closing a triangle: a hangs on b, and e is alone."""
    graph = nx.Graph()
    graph.add_nodes_from("abcde")
    for place, (one, two) in enumerate([("a", "b"), ("b", "c"), ("c", "d"), ("b", "d")]):
        graph.add_edge(one, two, weight=weight(place))
    return graph


# Counted by hand on the kite; ways between 4 joined nodes, 5 nodes in all, weights ab 1, bc 2, cd 3, bd 4.
BY_HAND: dict[str, Values] = {
    "degree": {"a": 1, "b": 3, "c": 2, "d": 2, "e": 0},
    "strength": {"a": 1, "b": 7, "c": 5, "d": 7, "e": 0},
    # b lies on a–c and a–d: 2 of the 6 pairs of others
    "betweenness": {"a": 0, "b": 2 / 6, "c": 0, "d": 0, "e": 0},
    # steps a: 1+2+2 = 5, b: 3, c: 2+1+1 = 4; times (r-1)/(n-1) = 3/4
    "closeness": {"a": 3 / 5 * 3 / 4, "b": 3 / 4, "c": 3 / 4 * 3 / 4, "d": 3 / 4 * 3 / 4, "e": 0},
    "k-core": {"a": 1, "b": 2, "c": 2, "d": 2, "e": 0},
    # contacts of b: a, c, d with one tie among them: 3 - 2/3; of c: b, d, tied: 2 - 1
    "effective-size": {"a": 1, "b": 3 - 2 / 3, "c": 1, "d": 1},
    # a: all in b. b: (1/7)² + (2/7 + 4/7·3/7)² + (4/7 + 2/7·3/5)²
    "constraint": {
        "a": 1.0,
        "b": (1 / 7) ** 2 + (2 / 7 + 4 / 7 * 3 / 7) ** 2 + (4 / 7 + 2 / 7 * 3 / 5) ** 2,
        "c": (2 / 5 + 3 / 5 * 4 / 7) ** 2 + (3 / 5 + 2 / 5 * 4 / 7) ** 2,
        "d": (4 / 7 + 3 / 7 * 2 / 5) ** 2 + (3 / 7 + 4 / 7 * 2 / 7) ** 2,
    },
    "community": {"a": 1, "b": 1, "c": 1, "d": 1, "e": 2},
}


@pytest.mark.parametrize("name", BY_HAND)
def test_measure_is_what_is_counted_by_hand(name: str) -> None:
    assert m.MEASURES[name](kite(lambda place: place + 1.0)) == pytest.approx(BY_HAND[name])


def test_pagerank_of_a_walk_that_ends_is_what_is_counted_by_hand() -> None:
    found = m.pagerank(nx.DiGraph([("a", "b")]))
    # x(a) = .85 x(b)/2 + .075, x(b) = .85 (x(a) + x(b)/2) + .075: x(a) = 1/(2.85)
    assert found == pytest.approx({"a": 1 / 2.85, "b": 1.85 / 2.85}, abs=1e-8)


def test_eigenvector_of_a_star_is_what_is_counted_by_hand() -> None:
    # the largest eigenvalue of a star with 4 leaves is 2: centre 1/√2, leaves half of it
    found = m.eigenvector(nx.star_graph(4))
    assert found == pytest.approx({0: 1 / math.sqrt(2)} | dict.fromkeys(range(1, 5), 1 / math.sqrt(8)), abs=1e-8)


def drawn(*, directed: bool, seed: int = 3) -> Any:
    made = nx.gnp_random_graph(40, 0.12, seed=seed, directed=directed)
    graph = nx.relabel_nodes(made, {node: f"n{node:02d}" for node in made})
    for place, (a, b) in enumerate(sorted(graph.edges)):
        graph.edges[a, b]["weight"] = 0.5 + place % 4
    return graph


ORACLES: dict[str, Callable[[Any], Values]] = {
    "degree": lambda graph: dict(graph.degree()),
    "strength": lambda graph: dict(graph.degree(weight="weight")),
    "betweenness": nx.betweenness_centrality,
    "closeness": nx.closeness_centrality,
    "pagerank": lambda graph: nx.pagerank(graph, tol=1e-12, max_iter=1000),
    "eigenvector": lambda graph: nx.eigenvector_centrality(graph, weight="weight", tol=1e-12, max_iter=5000),
    "k-core": nx.core_number,
    "constraint": lambda graph: nx.constraint(graph, weight="weight"),
}


@pytest.mark.parametrize("directed", [False, True])
@pytest.mark.parametrize("name", ORACLES)
def test_measure_is_what_networkx_gives(name: str, directed: bool) -> None:
    graph = drawn(directed=directed)
    expected = {node: value for node, value in ORACLES[name](graph).items() if not math.isnan(value)}
    assert m.MEASURES[name](graph) == pytest.approx(expected, abs=1e-7)


def test_effective_size_is_what_networkx_gives_without_directions() -> None:
    graph = drawn(directed=True)
    plain = nx.Graph(graph.edges())
    assert m.effective_size(graph) == pytest.approx(nx.effective_size(plain))


@pytest.mark.parametrize("directed", [False, True])
def test_betweenness_of_a_sample_is_what_networkx_gives_from_the_same_nodes(directed: bool) -> None:
    graph = drawn(directed=directed)
    pivots = [list(graph)[place] for place in random.Random(7).sample(range(40), 12)]
    sums = nx.betweenness_centrality_subset(graph, sources=pivots, targets=list(graph))
    scale = 40 / 12 / (39 * 38) * (1 if directed else 2)  # networkx halves the sums of undirected graphs
    expected = {node: value * scale for node, value in sums.items()}
    assert m.betweenness(graph, sample=12, seed=7) == pytest.approx(expected)
    assert m.betweenness(graph, sample=40) == pytest.approx(nx.betweenness_centrality(graph))


def test_sampled_betweenness_does_not_lean() -> None:
    graph = drawn(directed=False)
    exact = m.betweenness(graph)
    mean = dict.fromkeys(graph, 0.0)
    for seed in range(300):
        for node, value in m.betweenness(graph, sample=8, seed=seed).items():
            mean[node] += value / 300
    assert mean == pytest.approx(exact, abs=0.012)


@pytest.mark.parametrize("name", m.MEASURES)
def test_every_measure_takes_an_empty_network(name: str) -> None:
    assert m.MEASURES[name](nx.Graph()) == {}


def test_eigenvector_of_a_network_without_ties_is_refused() -> None:
    with pytest.raises(QueryError, match="found no eigenvector"):
        m.eigenvector(nx.empty_graph(3))


def two_cliques() -> Any:
    """Two groups of five, all tied within, one tie between."""
    graph = nx.disjoint_union(nx.complete_graph(5), nx.complete_graph(5))
    graph.add_edge(0, 5)
    return graph


@pytest.mark.parametrize("method", ["leiden", "louvain"])
def test_communities_are_the_cliques_whatever_the_seed(method: str) -> None:
    found = find_communities(two_cliques(), method=method)
    assert list(found.of.values()) == [1] * 5 + [2] * 5
    # 20 of 21 ties within; each group has half of all ends
    assert found.modularity == pytest.approx(20 / 21 - 2 * 0.5**2)
    assert found.agreement == pytest.approx(1)
    assert found.stability == pytest.approx(dict.fromkeys(range(10), 1.0))


def test_communities_of_chance_are_not_stable() -> None:
    found = find_communities(nx.gnp_random_graph(120, 0.06, seed=1))
    assert found.agreement < 0.9
    assert 0 < min(found.stability.values()) <= max(found.stability.values()) <= 1
    assert find_communities(nx.gnp_random_graph(120, 0.06, seed=1)) == found


def test_communities_are_as_good_as_those_of_networkx() -> None:
    graph = nx.connected_caveman_graph(8, 6)
    groups = nx.community.louvain_communities(graph, seed=1)
    found = find_communities(graph)
    ours = [{node for node, number in found.of.items() if number == one} for one in set(found.of.values())]
    assert found.modularity == pytest.approx(nx.community.modularity(graph, ours))
    assert found.modularity >= nx.community.modularity(graph, groups) - 0.01


def test_modularity_of_no_ties_is_nothing() -> None:
    import numpy as np

    assert modularity(to_matrix(nx.empty_graph(2)).ties, np.array([0, 1])) == 0


def test_assortativity_by_hand() -> None:
    graph = nx.Graph(["ab", "bc", "cd", "de"])
    nx.set_node_attributes(graph, dict(zip("abcd", "xxyy", strict=True)), "province")
    found = assortativity(graph, "province")
    # three known ties, six ends: xx 2, yy 2, xy 1, yx 1 of 6; margins half each: (4/6 - 1/2) / (1 - 1/2)
    assert found.coefficient == pytest.approx(1 / 3)
    assert found.known == pytest.approx(3 / 4)
    assert assortativity(graph, "honorific").coefficient is None
    assert assortativity(nx.Graph(), "province").known == 0


def test_way_of_fewest_steps_and_way_of_strongest_ties() -> None:
    graph = nx.Graph()
    graph.add_weighted_edges_from([("a", "b", 0.2), ("b", "d", 0.2), ("a", "c", 1), ("c", "d", 0.5), ("a", "d", 0.1)])
    assert find_way(graph, ("a", "d")) == ["a", "d"]
    assert find_way(graph, ("a", "d"), strongest=True) == ["a", "c", "d"]  # 1/1 + 1/.5 = 3 against 10
    graph.remove_edge("a", "d")
    assert find_way(graph, ("a", "d")) == ["a", "c", "d"]  # of two ways of two steps the stronger one
    assert find_way(graph, ("a", "a")) == ["a"]
    assert find_way(graph, ("a", "x")) == []
    graph.add_node("z")
    assert find_way(graph, ("a", "z")) == []


@pytest.mark.parametrize("directed", [False, True])
def test_rewired_network_keeps_all_degrees_and_weights_and_is_another(directed: bool) -> None:
    graph = drawn(directed=directed)
    found = rewire(graph, 1)
    assert dict(found.degree()) == dict(graph.degree())
    if directed:
        assert dict(found.in_degree()) == dict(graph.in_degree())
    assert sorted(w for *_, w in found.edges(data="weight")) == sorted(w for *_, w in graph.edges(data="weight"))
    assert set(found.edges) != set(graph.edges)
    assert nx.number_of_selfloops(found) == 0
    assert list(rewire(graph, 1).edges(data=True)) == list(found.edges(data=True))


def test_rewired_groups_keep_how_often_each_was_somewhere_and_how_many_were_there() -> None:
    present = [("a", "e1"), ("b", "e1"), ("c", "e1"), ("a", "e2"), ("d", "e2"), ("e", "e3"), ("d", "e3"), ("b", "e4")]
    for seed in range(1, 20):
        graph = rewire_groups(present, seed)
        # an event of n adds (n-1)/n to each who is there, so all together n-1: 2 + 1 + 1 + 0
        assert sum(dict(graph.degree(weight="weight")).values()) == pytest.approx(4)


def test_chance_of_a_star_is_the_star_itself() -> None:
    star = nx.star_graph(["c", "x", "y", "z"])
    found = by_chance(m.betweenness, lambda seed: rewire(star, seed), nodes=star, draws=5)
    assert found == {"c": (1.0, 0.0), "x": (0.0, 0.0), "y": (0.0, 0.0), "z": (0.0, 0.0)}
