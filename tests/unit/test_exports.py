"""Every form of file of a network: the same bytes twice, and read again by a program that is not ours."""

import csv
import datetime
import io
import json
import shutil
import subprocess
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import duckdb
import networkit
import networkx as nx
import polars
import pydot
import pytest
from ndex2.cx2 import RawCX2NetworkFactory

from bomay.answers.exports.forms import FORMS, form_of, write_files, write_form
from bomay.answers.exports.layout import place_nodes
from bomay.answers.exports.mermaid import to_mermaid
from bomay.answers.exports.naming import unique_labels
from bomay.answers.exports.palette import KINDS as LOOKS
from bomay.answers.kg import Graph, open_graph
from bomay.answers.networks import KINDS
from bomay.errors import FormError

PYDOT = pytest.mark.filterwarnings("ignore:.* deprecated")  # of pyparsing, by pydot
GIVEN = Path(__file__).parents[1] / "queries" / "given.trig"


@pytest.fixture(scope="module")
def graph() -> Graph:
    return open_graph(GIVEN)


@pytest.fixture(scope="module")
def network(graph: Graph) -> Any:
    return graph.network("person-post")


def text(network: Any, form: str, suffix: str = "") -> str:
    files = write_form(network, form)
    return files[suffix or next(iter(files))].decode()


def dot_graph(written: str) -> Any:
    """The one graph that pydot reads."""
    found = pydot.graph_from_dot_data(written)
    assert found is not None
    return found[0]


def asked(query: str) -> list[Any]:
    """The rows that DuckDB answers."""
    with duckdb.connect() as database:
        return database.execute(query).fetchall()


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("kind", KINDS)
def test_every_form_of_every_network_is_the_same_bytes_twice(graph: Graph, kind: str, form: str) -> None:
    if form == "png" and kind != "co-attendance":
        pytest.skip("one PNG shows it, and each takes a second")
    first = write_form(graph.network(kind), form)
    assert first == write_form(graph.network(kind), form)
    assert all(first.values())


def test_cyjs_is_read_by_networkx_with_its_attributes(network: Any) -> None:
    again = nx.cytoscape_graph(json.loads(text(network, "cyjs")) | {"directed": False, "multigraph": False})
    assert dict(again.nodes(data="label")) == dict(network.nodes(data="label"))
    assert {frozenset(edge) for edge in again.edges} == {frozenset(edge) for edge in network.edges}
    placed = [node["position"] for node in json.loads(text(network, "cyjs"))["elements"]["nodes"]]
    assert len({(spot["x"], spot["y"]) for spot in placed}) == len(network)


def test_cx2_is_read_by_ndex2_with_declared_types(network: Any) -> None:
    read = RawCX2NetworkFactory().get_cx2network(json.loads(text(network, "cx2")))
    names = {one["v"]["iri"]: one["v"]["name"] for one in read.get_nodes().values()}
    assert names == dict(network.nodes(data="label"))
    assert len(read.get_edges()) == network.number_of_edges()
    assert {type(one["v"]["weight"]) for one in read.get_edges().values()} == {float}
    assert read.get_network_attributes()["name"] == "Người và chức vụ"
    assert "NODE_BACKGROUND_COLOR" in read.get_visual_properties()["nodeMapping"]


def test_pajek_is_read_by_networkx(network: Any) -> None:
    again = nx.parse_pajek(text(network, "pajek"))
    assert set(again) == set(unique_labels(network).values())
    labels = unique_labels(network)
    told = {frozenset((labels[a], labels[b])) for a, b in network.edges}
    assert {frozenset(edge) for edge in again.edges()} == told


def test_neo4j_headers_name_ids_labels_and_types(network: Any) -> None:
    nodes = list(csv.DictReader(io.StringIO(text(network, "neo4j", ".nodes.csv"))))
    edges = list(csv.DictReader(io.StringIO(text(network, "neo4j", ".relationships.csv"))))
    assert {row["id:ID"] for row in nodes} == set(network)
    assert {row[":LABEL"] for row in nodes} == {"Person", "Post"}
    assert {row[":TYPE"] for row in edges} == {"TENURE"}
    assert {row[":START_ID"] for row in edges} | {row[":END_ID"] for row in edges} == set(network)
    assert {"weight:double", "count:int", "first_day:date", "first_year:int"} <= set(edges[0])


@PYDOT
def test_dot_is_read_by_pydot_and_drawn_by_graphviz(network: Any) -> None:
    written = text(network, "dot")
    read = dot_graph(written)
    assert len(read.get_edges()) == network.number_of_edges()
    assert {node.get_name().strip('"') for node in read.get_nodes()} >= set(network)
    if shutil.which("neato"):
        drawn = subprocess.run(["neato", "-n2", "-Tsvg"], input=written, capture_output=True, text=True, check=True)
        assert all(label in drawn.stdout for _, label in network.nodes(data="label"))


def test_mermaid_names_everything_and_refuses_what_nobody_could_read(network: Any) -> None:
    drawn = to_mermaid(network)
    assert drawn.startswith("flowchart LR\n")
    assert drawn.count(" --- ") + drawn.count(" ---|") == network.number_of_edges()
    assert all(label in drawn for _, label in network.nodes(data="label"))
    large = nx.path_graph(102)
    nx.set_node_attributes(large, "x", "label")
    with pytest.raises(FormError, match="101 edges"):
        to_mermaid(nx.relabel_nodes(large, str))


@PYDOT
def test_signs_of_mermaid_and_dot_in_names_are_kept_as_text() -> None:
    tricky = nx.Graph(title='a "b"', subtitle="", source="", kind="x", until="")
    tricky.add_node('n"1', label='A "quoted" <b> & [x]', kind="person")
    tricky.add_node("n2", label="back\\slash", kind="body")
    tricky.add_edge('n"1', "n2", kind="x", weight=1.0, count=1, label='| "y"', evidence="")
    assert '"A #quot;quoted#quot; #lt;b#gt; #amp; [x]"' in to_mermaid(tricky)
    read = dot_graph(text(tricky, "dot"))
    assert len(read.get_edges()) == 1
    assert len(nx.parse_pajek(text(tricky, "pajek"))) == 2


def test_kumu_connections_name_elements(network: Any) -> None:
    whole = json.loads(text(network, "kumu"))
    labels = [one["label"] for one in whole["elements"]]
    assert len(set(labels)) == len(labels) == len(network)
    assert {one["type"] for one in whole["elements"]} == {"Person", "Post"}
    assert {name for one in whole["connections"] for name in (one["from"], one["to"])} == set(labels)


def test_parquet_has_types_for_duckdb_and_polars(network: Any, tmp_path: Path) -> None:
    edges, nodes = write_files(write_form(network, "parquet"), tmp_path / "net.parquet")
    assert (edges.name, nodes.name) == ("net.parquet", "net.nodes.parquet")
    seen = polars.read_parquet(edges)
    assert seen.schema["weight"] == polars.Float64()
    assert seen.schema["first_day"] == polars.Date()
    assert asked(f"SELECT count(*), count(DISTINCT source) FROM '{edges}'") == [(4, 3)]
    assert asked(f"SELECT count(*) FROM '{nodes}'") == [(len(network),)]


def test_gexf_gives_edges_intervals_of_days(network: Any) -> None:
    written = text(network, "gexf")
    assert 'mode="dynamic"' in written
    assert 'timeformat="date"' in written
    assert 'start="2020-06-04"' in written
    again = nx.read_gexf(io.StringIO(written))
    days = {data.get("start") for *_, data in again.edges(data=True)}
    assert "2020-06-04" in days


@pytest.mark.parametrize("form", ["gexf", "gexf-1.3"])
def test_gexf_keeps_to_its_schema(graph: Graph, form: str) -> None:
    """Order of elements, types of columns and days, as gexf.xsd and dynamics.xsd of gexf.net/1.2 and 1.3 have them."""
    root = ElementTree.fromstring(text(graph.network("hierarchy"), form))
    space = root.tag.removesuffix("gexf")
    meta, drawn = root
    assert [one.tag.removeprefix(space) for one in (meta, drawn)] == ["meta", "graph"]
    assert [one.tag.removeprefix(space) for one in drawn] == ["attributes", "attributes", "nodes", "edges"]
    assert root.get("version") == ("1.3" if form == "gexf-1.3" else "1.2")
    assert drawn.get("timerepresentation") == ("interval" if form == "gexf-1.3" else None)
    assert {one.get("type") for one in drawn.iter(f"{space}attribute")} <= {"integer", "double", "string"}
    declared = {(group.get("class"), one.get("id")) for group in drawn[:2] for one in group}
    told = {("node", one.get("for")) for one in drawn[2].iter(f"{space}attvalue")}
    assert told | {("edge", one.get("for")) for one in drawn[3].iter(f"{space}attvalue")} == declared
    days = [one.get(side) for one in (*drawn[2], *drawn[3]) for side in ("start", "end") if one.get(side)]
    assert days
    assert all(datetime.date.fromisoformat(day) for day in days)


def test_graphml_is_read_by_networkit(network: Any, tmp_path: Path) -> None:
    path = tmp_path / "net.graphml"
    path.write_text(text(network, "graphml"), encoding="utf-8")
    read = networkit.graphio.GraphMLReader().read(str(path))
    assert (read.numberOfNodes(), read.numberOfEdges()) == (len(network), network.number_of_edges())
    assert read.isWeighted()
    assert not read.isDirected()


def test_forms_are_told_by_suffix() -> None:
    assert form_of(".MMD") == "mermaid"
    assert form_of(".net") == "pajek"
    assert form_of(".docx") is None
    with pytest.raises(FormError, match="there is no such form"):
        write_form(nx.Graph(), "docx")


def test_every_look_has_a_shape_in_every_form(graph: Graph) -> None:
    every = nx.Graph(title="t", subtitle="s", source="o", kind="x", until="")
    for kind in LOOKS:
        every.add_node(kind, label=kind, kind=kind)
        every.add_edge("person", kind, kind="x", weight=1.0, count=1, label="", evidence="")
    assert all(all(write_form(every, form).values()) for form in FORMS if form != "png")


def test_large_network_is_placed_the_same_each_time_with_no_two_nodes_on_one_spot() -> None:
    large = nx.relabel_nodes(nx.barabasi_albert_graph(1600, 2, seed=1), str)
    places = place_nodes(large)
    assert places == place_nodes(large)
    assert len(set(places.values())) > 1500
