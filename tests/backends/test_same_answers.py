"""The same lookups and questions give the same rows from a file, a store directory, rdflib, and two kinds of server."""

import inspect
from collections.abc import Callable

import pytest
from expectations import IDS, expected

from bomay.answers.kg import Graph, open_graph
from bomay.answers.matching import Asked
from bomay.answers.networks import KINDS
from bomay.answers.queries import list_queries
from bomay.errors import EndpointError

LOOKUPS: dict[str, Callable[[Graph], object]] = {
    "people": lambda graph: graph.people("tran thi b"),
    "people, typing error": lambda graph: graph.people("tran thi bb"),
    "people, title in front": lambda graph: graph.people("đồng chí Thiếu tướng Trần Thị B"),
    "person": lambda graph: graph.person("Trần Thị B"),
    "posts, typing error": lambda graph: graph.posts("bi thu tinh uy thai nguyem"),
    "post": lambda graph: graph.post("Bí thư Tỉnh ủy Thái Nguyên"),
    "holders": lambda graph: graph.holders("bi thu tinh uy thai nguyen"),
    "holders at a day": lambda graph: graph.holders("Bí thư Tỉnh ủy Thái Nguyên", at="2020-06-04"),
    "holders in a month": lambda graph: graph.holders("Bí thư Tỉnh ủy Thái Nguyên", at="6/2020"),
    "holders in a year": lambda graph: graph.holders("thứ trưởng BNV", at="2015"),
    "bodies": lambda graph: graph.bodies("tinh uy thai nguyen"),
    "bodies, abbreviated": lambda graph: graph.bodies("BNV"),
    "body at a day": lambda graph: graph.body("Tỉnh ủy Thái Nguyên", at="2025-07-01"),
    "bodies that another became": lambda graph: graph.bodies("Tỉnh ủy Bắc Kạn", at="8/2025"),
    "events of a period": lambda graph: graph.events(since="2020-06-01", until="2020-06-30"),
    "events of a person and kind": lambda graph: graph.events(person="Lê Văn C", kind="visit"),
    "directives": lambda graph: graph.directives("số 35 CT/TW"),
    "directive of a day": lambda graph: graph.directive("35-CT/TW", date="2019"),
    "timeline": lambda graph: graph.timeline("Trần Thị B", events=True),
    "timeline of a post": lambda graph: graph.timeline("Bí thư Tỉnh ủy Thái Nguyên"),
    "match": lambda graph: graph.match(
        [Asked(name="tran thi b", post="bí thư"), Asked(name="Lê Văn C", body="UBND tỉnh", birth_year="1960")]
    ),
    "network": lambda graph: [sorted(map(str, graph.network(kind).edges(data=True))) for kind in KINDS],
    "measure_by_year": lambda graph: graph.measure_by_year("co-attendance", "degree", since="2019", until="2021"),
    "describe": lambda graph: graph.describe("co-attendance"),
    "path": lambda graph: graph.path("Trần Thị B", "Lê Văn C"),
    "query": lambda graph: [(found := graph.query("holders-at", day="2020-06-04")), found.columns, found.evidence],
    "select": lambda graph: graph.select(
        "SELECT DISTINCT ?n { ?p a <http://xmlns.com/foaf/0.1/Person> ; ?l ?n } ORDER BY STR(?n)"
    ),
    "ask": lambda graph: graph.ask("ASK { <https://w3id.org/bomay/id/person/b> ?p ?o }"),
    "construct": lambda graph: graph.construct(
        f"CONSTRUCT {{ ?s a ?o }} WHERE {{ ?s a ?o FILTER (STRSTARTS(STR(?s), '{IDS}')) }}"
    ),
    "graph": lambda graph: sorted(str(quad) for quad in graph.graph.quads() if IDS in str(quad[3])),
}
OTHERWISE_TESTED = {"careers", "picture", "tables", "findings", "measure", "nothing"}


def test_every_lookup_is_compared() -> None:
    public = {name for name, _ in inspect.getmembers(Graph) if not name.startswith("_")}
    assert {name.split(",")[0].split(" ")[0] for name in LOOKUPS} == public - OTHERWISE_TESTED


@pytest.mark.parametrize("name", LOOKUPS)
def test_lookup_is_the_same_everywhere(name: str, in_file: Graph, elsewhere: Graph) -> None:
    found = LOOKUPS[name](in_file)
    assert found, "an empty answer compares nothing"
    assert LOOKUPS[name](elsewhere) == found


@pytest.mark.parametrize("name", list_queries())
def test_question_is_the_same_everywhere(name: str, in_file: Graph, elsewhere: Graph) -> None:
    """As it stands, and with the inputs of its expectation: the same columns, rows, cells and order."""
    query = list_queries()[name]
    for text in (query.text, query.bound(expected(name)[0])):
        found = in_file.source.select(text)
        assert found[1], "an empty answer compares nothing"
        assert elsewhere.source.select(text) == found


def test_endpoint_without_the_union_of_graphs_is_refused(endpoint_of_named_graphs: str) -> None:
    with pytest.raises(EndpointError, match="its default graph is empty, its named graphs are not"):
        open_graph(endpoint_of_named_graphs).people("Trần Thị B")


@pytest.mark.virtuoso
def test_the_probe_names_what_virtuoso_gets_wrong(at_virtuoso: Graph) -> None:
    found = at_virtuoso.findings()
    assert [word for word in ("DISTINCT", "<= or >=", "BIND") if any(word in one for one in found)] == [
        "DISTINCT",
        "<= or >=",
        "BIND",
    ]


@pytest.mark.virtuoso
@pytest.mark.parametrize(
    ("compared", "values", "rows"),
    [
        ("?d <= {}", "", 0),  # wrong: all five rows are dropped
        ("{} >= ?d", "", 0),  # wrong, as the first
        ("!(?d > {})", "", 5),
        ("?d < {} || ?d = {}", "", 5),
        ("STR(?d) <= STR({})", "", 5),
        ("?day >= ?d", "VALUES ?day { {} }", 0),  # wrong, as the first
        ("!BOUND(?day) || ?day >= ?d", "VALUES ?day { {} }", 5),  # the form of our questions
    ],
)
def test_virtuoso_drops_the_days_that_a_constant_bounds(
    compared: str, values: str, rows: int, in_file: Graph, at_virtuoso: Graph
) -> None:
    day, start = '"2020-06-04"^^<http://www.w3.org/2001/XMLSchema#date>', "https://w3id.org/bomay/ontology#startMax"
    parts = (values, f"?t <{start}> ?d", f"FILTER ({compared})")
    query = f"SELECT DISTINCT ?t {{ {' '.join(parts).replace('{}', day)} }}"
    assert len(in_file.select(query)) == 5
    assert len(at_virtuoso.select(query)) == rows


@pytest.mark.virtuoso
def test_virtuoso_says_true_as_other_stores_do(at_virtuoso: Graph) -> None:
    """What it keeps it answers as "1"^^xsd:boolean; a truth of the query is an integer, so no question shows one."""
    kept, own = "?tenure <https://w3id.org/bomay/ontology#acting> ?x", "VALUES ?x { true }"
    found = [at_virtuoso.select(f"SELECT DISTINCT ?x {{ {where} }}")[0]["x"] for where in (kept, own)]
    assert [getattr(value, "value", None) for value in found] == ["true", "1"]
