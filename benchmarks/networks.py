"""How fast networks are drawn and measured, beside plain networkx in the same run.

python benchmarks/networks.py [--quads N] [--nodes N] [--folder DIR]

Drawing: the columns of a synthetic graph of N quads (default 10 million) are written by the code that `bomay build`
runs; the claims and quotes of articles, three quarters of the quads, are left out of the store that they are read
from, but for the honorifics: no column holds anything else of them. Measuring: a network of N nodes (default 100,000)
and five times as many edges, in planted groups, with the attributes and in the order that networks drawn from a graph
have. Times are CPU seconds. What networkx would need minutes for is measured in part and multiplied, marked ~.
"""

import argparse
import random
import resource
import sys
import time
from collections.abc import Callable
from itertools import combinations
from pathlib import Path
from typing import Any

import networkx as nx
import pyoxigraph as ox
from synthetic import resolved_quads

from bomay.answers.columns.read import open_tables
from bomay.answers.columns.write import write_columns
from bomay.answers.exports.gexf import to_gexf
from bomay.answers.local import LocalSource
from bomay.answers.measures import betweenness, constraint, eigenvector, find_communities, k_core, pagerank
from bomay.answers.networks import KINDS, Slice, draw_network
from bomay.answers.networks.draw import sum_ties

_GROUP, _WITHIN = 250, 0.85  # size of a planted group, and the share of edges within groups


def main() -> None:
    """Print the tables."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--quads", type=int, default=10_000_000)
    arguments.add_argument("--nodes", type=int, default=100_000)
    arguments.add_argument("--folder", type=Path, default=Path("out/benchmarks"))
    arguments.add_argument("--no-drawing", action="store_true", help="only measure")
    given = arguments.parse_args()
    if not given.no_drawing:
        _draw(given.quads, given.folder / f"columns-{given.quads}")
    _measure(given.nodes)
    _say(f"\npeak memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")


def _draw(quads: int, folder: Path) -> None:
    _say(f"## Drawing from the columns of {quads} quads\n")
    if not folder.exists():
        folder.parent.mkdir(parents=True, exist_ok=True)
        store = ox.Store()
        store.bulk_extend(resolved_quads(quads))
        took, _ = _time(lambda: write_columns(store, folder))
        _say(f"columns written in {took:.1f} s: {sum(path.stat().st_size for path in folder.iterdir()) >> 10} kB")
    tables = open_tables(LocalSource(ox.Store(), "none"), folder)
    _say(f"{'network':18}{'nodes':>9}{'edges':>9}{'edges s':>9}{'graph s':>9}")
    for kind, network in KINDS.items():
        edges, _ = _time(lambda: sum_ties(network, Slice(), database=tables.cursor()))  # noqa: B023 - drawn at once
        took, graph = _time(lambda: draw_network(tables, kind, Slice()))  # noqa: B023 - drawn at once
        _say(f"{kind:18}{graph.number_of_nodes():9}{graph.number_of_edges():9}{edges:9.2f}{took:9.2f}")
    rows = tables.sql("SELECT DISTINCT event, agent FROM participations SEMI JOIN people ON agent = person").fetchall()
    took, graph = _time(lambda: _project(rows))
    _say(f"{'(plain Python)':18}{graph.number_of_nodes():9}{graph.number_of_edges():9}{'':9}{took:9.2f}")
    _say("(plain Python: co-attendance out of the rows in memory, weights and counts only)")


def _project(rows: list[tuple[str, str]]) -> Any:
    groups: dict[str, list[str]] = {}
    for event, agent in rows:
        groups.setdefault(event, []).append(agent)
    graph = nx.Graph()
    for people in groups.values():
        for a, b in combinations(people, 2):
            old = graph.get_edge_data(a, b, {"weight": 0.0, "count": 0})
            graph.add_edge(a, b, weight=old["weight"] + 1 / len(people), count=old["count"] + 1)
    return graph


def _network(nodes: int) -> Any:
    """A network with attributes as ours, five edges a node."""
    draw = random.Random(nodes)
    ids = [f"https://w3id.org/bomay/id/person/{node:06}" for node in range(nodes)]
    pairs: set[tuple[int, int]] = set()
    while len(pairs) < nodes * 5:
        one = draw.randrange(nodes)
        near = one // _GROUP * _GROUP + draw.randrange(_GROUP)
        two = min(near, nodes - 1) if draw.random() < _WITHIN else draw.randrange(nodes)
        if one != two:
            pairs.add((min(one, two), max(one, two)))
    graph = nx.Graph(title="Thử", subtitle="Đo tốc độ.", source="bomay", until="2025-01-01", kind="co-attendance")
    graph.add_nodes_from((node, {"label": f"Nguyễn Văn {place}", "kind": "person"}) for place, node in enumerate(ids))
    graph.add_edges_from((ids[a], ids[b], _tie(draw, f"event/{a}-{b}")) for a, b in sorted(pairs))
    return graph


def _tie(draw: random.Random, event: str) -> dict[str, str | int | float]:
    year, count = 2010 + draw.randrange(15), draw.randrange(1, 9)
    days = {"first_year": year, "first_day": f"{year}-02-03", "last_year": year, "last_day": f"{year}-11-05"}
    words = {"label": f"{count} sự kiện chung ({year})", "evidence": "", "via": f"https://w3id.org/bomay/id/{event}"}
    return {"kind": "co-attendance", "weight": count / 8, "count": count} | words | days


def _measure(nodes: int) -> None:
    graph, tenth = _network(nodes), _network(nodes // 10)
    _say(f"\n## Measuring {graph.number_of_nodes()} nodes, {graph.number_of_edges()} edges\n")
    took, _ = _time(lambda: find_communities(nx.path_graph(4), seeds=1))
    _say(f"networkit imported in {took:.1f} s\n\n{'measure':28}{'s':>8}{'networkx s':>12}{'times':>8}")
    rounds: dict[str, tuple[Callable[[], object], Callable[[], object], float]] = {
        "pagerank": (lambda: pagerank(graph), lambda: nx.pagerank(graph), 1),
        "communities (Leiden, 1 seed)": (
            lambda: find_communities(graph, seeds=1),
            lambda: nx.community.louvain_communities(tenth, seed=1),
            10,
        ),
        "betweenness, sample of 200": (
            lambda: betweenness(graph, sample=200),
            lambda: nx.betweenness_centrality(graph, k=2, seed=1),
            100,
        ),
        "k-core": (lambda: k_core(graph), lambda: nx.core_number(graph), 1),
        "eigenvector": (
            lambda: eigenvector(graph),
            lambda: nx.eigenvector_centrality(tenth, 1000, weight="weight"),
            10,
        ),
        "constraint": (
            lambda: constraint(graph),
            lambda: nx.constraint(graph, list(graph)[: nodes // 1000], weight="weight"),
            1000,
        ),
        "GEXF, places included": (
            lambda: to_gexf(graph),
            lambda: sum(map(len, nx.generate_gexf(graph.subgraph(list(graph)[: nodes // 10])))),
            10,
        ),
    }
    for name, (ours, theirs, part) in rounds.items():
        took, _ = _time(ours)
        sys.stdout.write(f"{name:28}{took:8.2f}")
        sys.stdout.flush()
        other = _time(theirs)[0] * part
        _say(f"{'~' if part > 1 else '':>3}{other:9.1f}{other / took:8.1f}")


def _time(do: Callable[[], Any]) -> tuple[float, Any]:
    """The CPU seconds of all threads: what the clock shows depends on who else is at work."""
    began = time.process_time()
    found = do()
    return time.process_time() - began, found


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
