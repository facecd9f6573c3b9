"""Networks, measures and the files and pictures made of them."""

import csv
import io
import json
import re
from pathlib import Path
from typing import Any

import networkx as nx
import pytest

from bomay.answers.exports import gexf, graphml, html, svg, tables
from bomay.answers.exports.palette import KINDS as LOOKS
from bomay.answers.kg import Graph, open_graph
from bomay.answers.measures import betweenness, degree, pagerank
from bomay.answers.networks import KINDS
from bomay.errors import QueryError

GIVEN = Path(__file__).parents[1] / "queries" / "given.trig"
IDS = "https://w3id.org/bomay/id/"
DRAWN = ("co-attendance", "co-tenure", "hierarchy", "person-post", "citation")  # those that the small graph has
WRITERS = {"gexf": gexf.to_gexf, "graphml": graphml.to_graphml, "html": html.to_html, "svg": svg.to_svg}


@pytest.fixture(scope="module")
def graph() -> Graph:
    return open_graph(GIVEN)


def edges(network: Any, attribute: str) -> dict[tuple[str, str], Any]:
    return {
        (a.removeprefix(IDS), b.removeprefix(IDS)): data[attribute] for a, b, data in sorted(network.edges(data=True))
    }


def test_meeting_of_n_people_gives_each_pair_one_nth(graph: Graph) -> None:
    network = graph.network("co-attendance")
    assert edges(network, "weight") == {
        ("person/a", "person/b"): pytest.approx(1 / 3, abs=1e-6),
        ("person/a", "person/c"): pytest.approx(1 / 3, abs=1e-6),
        ("person/b", "person/c"): pytest.approx(1 / 3 + 1 / 2, abs=1e-6),
    }
    assert network.edges[IDS + "person/b", IDS + "person/c"]["label"] == "2 sự kiện chung (2020)"


def test_period_cuts_the_network(graph: Graph) -> None:
    assert set(edges(graph.network("co-attendance", since="2020-06-10"), "count")) == {("person/b", "person/c")}
    assert not graph.network("co-attendance", until="2019-12-31")


def test_ties_by_body_need_a_time_in_common(graph: Graph) -> None:
    said = edges(graph.network("co-tenure"), "evidence")
    assert set(said) == {("person/b", "person/c")}
    assert said["person/b", "person/c"].endswith("\nTỉnh ủy Thái Nguyên")


def test_bodies_point_to_the_body_above(graph: Graph) -> None:
    assert set(edges(graph.network("hierarchy"), "kind")) == {("body/btc", "body/tu"), ("body/pcb", "body/btc")}


def test_people_are_tied_to_their_posts_with_the_sentence(graph: Graph) -> None:
    said = edges(graph.network("person-post"), "evidence")
    assert set(said) == {
        ("person/a", "post/bt"),
        ("person/b", "post/bt"),
        ("person/c", "post/ct"),
        ("person/c", "post/pbt"),
    }
    sentence = "«Hội nghị bầu đồng chí Trần Thị B giữ chức Bí thư Tỉnh ủy.» (example.org, 2020-06-05)"
    assert said["person/b", "post/bt"] == sentence


def test_directives_are_tied_to_issuer_events_and_acts(graph: Graph) -> None:
    assert edges(graph.network("citation"), "kind") == {
        ("body/bct", "directive/35-2019"): "issued",
        ("event/e1", "directive/35-2019"): "cites",
        ("act/b1", "directive/35-2019"): "cites",
    }


def test_unknown_kind_names_the_kinds(graph: Graph) -> None:
    with pytest.raises(QueryError, match=", ".join(KINDS)):
        graph.network("friends")


@pytest.mark.parametrize("directed", [False, True])
def test_measures_agree_with_networkx(directed: bool) -> None:
    made = nx.gnp_random_graph(30, 0.15, seed=3, directed=directed)
    sample = nx.relabel_nodes(made, {node: f"n{node:02d}" for node in made})
    for place, (a, b) in enumerate(sorted(sample.edges)):
        sample.edges[a, b]["weight"] = 1 + place % 4
    assert betweenness(sample) == pytest.approx(nx.betweenness_centrality(sample), abs=1e-9)
    assert degree(sample) == {node: float(ties) for node, ties in sample.degree}
    assert pagerank(sample) == pytest.approx(oracle(sample), abs=1e-6)


def oracle(network: Any) -> dict[str, float]:
    """PageRank by its definition: 500 steps of the walk."""
    nodes = list(network)
    flow = network.to_directed()
    out = {node: sum(data["weight"] for _, _, data in flow.out_edges(node, data=True)) for node in nodes}
    share = dict.fromkeys(nodes, 1 / len(nodes))
    for _ in range(500):
        lost = sum(share[node] for node in nodes if not out[node])
        share = {
            node: 0.15 / len(nodes)
            + 0.85 * lost / len(nodes)
            + 0.85 * sum(share[a] * data["weight"] / out[a] for a, _, data in flow.in_edges(node, data=True))
            for node in nodes
        }
    return share


@pytest.mark.parametrize("form", WRITERS)
@pytest.mark.parametrize("kind", DRAWN)
def test_every_file_of_every_network_is_the_same_bytes_twice(form: str, kind: str) -> None:
    first, second = (WRITERS[form](open_graph(GIVEN).network(kind)) for _ in range(2))
    assert first == second
    assert "Trần Thị B" in first or "Tỉnh ủy" in first or "35-CT/TW" in first


@pytest.mark.parametrize("kind", DRAWN)
def test_gexf_and_graphml_read_back_as_the_same_network(graph: Graph, kind: str) -> None:
    network = graph.network(kind)
    files = {
        "graphml": nx.parse_graphml(graphml.to_graphml(network)),
        "gexf 1.2": nx.read_gexf(io.StringIO(gexf.to_gexf(network)), version="1.2draft"),
        "gexf 1.3": nx.read_gexf(io.StringIO(gexf.to_gexf_13(network)), version="1.3"),
    }
    for again in files.values():
        assert sorted(again.nodes(data="label")) == sorted(network.nodes(data="label"))
        assert {frozenset(edge) for edge in again.edges} == {frozenset(edge) for edge in network.edges}
        assert again.is_directed() == network.is_directed()


def test_gexf_says_years_in_columns_positions_and_no_day_of_writing(graph: Graph) -> None:
    text = gexf.to_gexf(graph.network("co-attendance"))
    assert 'title="first_year"' in text
    assert "viz:position" in text
    assert "lastmodifieddate" not in text  # of the latest article only the year is told


def test_tables_hold_every_node_and_edge(graph: Graph) -> None:
    network = graph.network("person-post")
    nodes = list(csv.DictReader(io.StringIO(tables.to_node_csv(network))))
    ties = list(csv.DictReader(io.StringIO(tables.to_edge_csv(network))))
    assert {row["id"]: row["label"] for row in nodes} == dict(network.nodes(data="label"))
    assert len(ties) == 4
    assert {row["source"] for row in ties} | {row["target"] for row in ties} == set(network)


def test_page_asks_nothing_outside_and_shows_its_evidence(graph: Graph) -> None:
    page = html.to_html(graph.network("person-post"))
    assert not re.search(r"""(?:src|href)\s*=|@import|url\(|fetch\(|XMLHttpRequest|import\(""", page)
    data = json.loads(page.split('id="data">')[1].split("</script>")[0])
    assert len(data["nodes"]) == 6
    assert len(data["links"]) == 4
    assert "Hội nghị bầu đồng chí Trần Thị B" in page
    assert "Theo 3 bài báo (2020-06-05 – 2024)." in page
    assert "Nguồn: example.org." in page


def test_text_of_the_graph_cannot_break_out_of_the_page() -> None:
    network = nx.Graph(title="</title><script>alert(1)</script>", subtitle="&", source="<b>", until="", kind="x")
    network.add_node("a", label='</script><img src=x onerror="alert(1)">', kind="person")
    network.add_node('b"><script>', label="b", kind="body")
    network.add_edge("a", 'b"><script>', kind="x", weight=1.0, count=1, label="<i>", evidence="</script>")
    for text in (html.to_html(network), svg.to_svg(network)):
        assert "<img" not in text
        assert "<script>alert" not in text
        assert "<i>" not in text


def test_kinds_differ_in_colour_and_in_shape() -> None:
    assert len({look.colour for look in LOOKS.values()}) == len({look.shape for look in LOOKS.values()}) == len(LOOKS)
