"""The same lookups and questions give the same rows from a file, a store directory and a remote endpoint."""

from collections.abc import Callable

import pytest

from bomay.answers.kg import Graph, open_graph
from bomay.answers.queries import list_queries
from bomay.errors import EndpointError

LOOKUPS: dict[str, Callable[[Graph], object]] = {
    "people": lambda graph: graph.people("tran thi b"),
    "person": lambda graph: graph.person("Trần Thị B"),
    "typing error": lambda graph: graph.people("tran thi bb"),
    "title in front": lambda graph: graph.people("đồng chí Thiếu tướng Trần Thị B"),
    "body by its abbreviation": lambda graph: graph.bodies("BNV"),
    "post by its abbreviation": lambda graph: graph.holders("thứ trưởng BNV", at="2015-01-01"),
    "post with a typing error": lambda graph: graph.posts("bi thu tinh uy thai nguyem"),
    "post": lambda graph: graph.post("Bí thư Tỉnh ủy Thái Nguyên"),
    "holders": lambda graph: graph.holders("bi thu tinh uy thai nguyen"),
    "holders at": lambda graph: graph.holders("Bí thư Tỉnh ủy Thái Nguyên", at="2020-06-04"),
    "bodies": lambda graph: graph.bodies("tinh uy thai nguyen"),
    "body at": lambda graph: graph.body("Tỉnh ủy Thái Nguyên", at="2025-07-01"),
    "events": lambda graph: graph.events(since="2020-06-01", until="2020-06-30"),
    "events of": lambda graph: graph.events(person="Lê Văn C", kind="visit"),
    "directives": lambda graph: graph.directives("số 35 CT/TW"),
    "timeline": lambda graph: graph.timeline("Trần Thị B", events=True),
    "timeline of a post": lambda graph: graph.timeline("Bí thư Tỉnh ủy Thái Nguyên"),
    "network": lambda graph: sorted(graph.network("co-attendance").edges(data="weight")),
    "ask": lambda graph: graph.ask("ASK { <https://w3id.org/bomay/id/person/b> ?p ?o }"),
    "construct": lambda graph: graph.construct("CONSTRUCT { ?s a ?o } WHERE { ?s a ?o }"),
    "quads": lambda graph: sorted(map(str, graph.source.quads())),
}


@pytest.mark.parametrize("name", LOOKUPS)
def test_lookup_is_the_same_everywhere(name: str, in_file: Graph, in_directory: Graph, at_endpoint: Graph) -> None:
    found = LOOKUPS[name](in_file)
    assert found, "an empty answer compares nothing"
    assert LOOKUPS[name](in_directory) == found
    assert LOOKUPS[name](at_endpoint) == found


@pytest.mark.parametrize("name", list_queries())
def test_question_is_the_same_everywhere(name: str, in_file: Graph, in_directory: Graph, at_endpoint: Graph) -> None:
    text = list_queries()[name].text
    found = in_file.source.select(text)
    assert found[1], "an empty answer compares nothing"
    assert in_directory.source.select(text) == found
    assert at_endpoint.source.select(text) == found


def test_dataset_of_rdflib_holds_every_quad_of_the_endpoint(in_file: Graph, at_endpoint: Graph) -> None:
    assert len(list(at_endpoint.graph.quads())) == len(set(in_file.source.quads()))


def test_endpoint_without_the_union_of_graphs_is_refused(endpoint_of_named_graphs: str) -> None:
    with pytest.raises(EndpointError, match="its default graph is empty, its named graphs are not"):
        open_graph(endpoint_of_named_graphs).people("Trần Thị B")
