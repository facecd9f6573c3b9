"""Every answer can show its sentences: lookups, lists of names, and the rows of canned and of own questions."""

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

import bomay
from bomay.answers import results
from bomay.answers.kg import Graph, open_graph
from bomay.answers.matching import Asked
from bomay.answers.queries import list_queries
from bomay.apps.cli import cli

QUERIES = Path(__file__).parents[1] / "queries"
GIVEN = QUERIES / "given.trig"
SILENT = {
    *(
        "acts-per-year",
        "articles-per-month",
        "claims-per-rule",
        "coverage",
        "directives-per-issuer",
        "events-per-month",
    ),
    *("articles", "publishers", "places", "body-changes"),  # what others are quoted from, and what no article tells
}


@pytest.fixture(scope="module")
def graph(tmp_path_factory: pytest.TempPathFactory) -> Graph:
    whole = tmp_path_factory.mktemp("given") / "whole.trig"
    whole.write_text(
        "".join((QUERIES / name).read_text("utf-8") for name in ("given.trig", "given-more.trig")), "utf-8"
    )
    return open_graph(whole)


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Graph:
    """The graph of the sample articles."""
    store = tmp_path_factory.mktemp("built") / "store"
    bomay.build([QUERIES.parents[1] / "corpus"], store=store)
    return open_graph(store)


def test_every_row_of_every_canned_question_shows_its_sentences(built: Graph) -> None:
    """Over the sample articles, questions that count left out."""
    asked = {name: built.query(name) for name, query in list_queries().items() if not query.needs}
    assert sum(map(bool, asked.values())) > 40, "empty answers show nothing"
    assert {name for name, rows in asked.items() if not all(rows.evidence)} == SILENT


@pytest.mark.parametrize("name", [name for name, query in list_queries().items() if query.needs])
def test_questions_that_need_an_input_show_their_sentences(name: str, built: Graph) -> None:
    """Of every tenth tenure, the claims behind it and the person that it is of."""
    tenures = built.query("career")[::10]
    assert len(tenures) > 5
    for tenure in tenures:
        claim = built.query("claims", thing=str(tenure["tenure"]))[0]["claim"]
        inputs = {"thing": tenure["tenure"], "claim": claim, "person": tenure["person"]}
        rows = built.query(name, **{one: str(inputs[one]) for one in list_queries()[name].needs})
        assert rows
        assert all(rows.evidence)


def test_every_kind_of_answer_carries_its_sentences(built: Graph) -> None:
    """What a lookup answers with has `evidence`, and over the sample articles it is there; a quote is one itself."""
    kinds = [kind for name, kind in vars(results).items() if name in results.__all__ and isinstance(kind, type)]
    assert {kind.__name__ for kind in kinds if "evidence" not in kind.__annotations__} == {"Quote", "Successor"}
    person, post = "Trần Thị B", "Bí thư Tỉnh ủy Thái Nguyên"
    found: list[Any] = [*built.people(person), *built.posts(post), *built.holders(post)]
    found += [*built.bodies("Tỉnh ủy Thái Nguyên"), *built.directives("35-CT/TW"), *built.timeline(person, events=True)]
    events = built.events(person=person)
    found += [*events, *(part for event in events for part in event.participants)]
    assert {type(one).__name__ for one in found} == {
        *("Body", "Directive", "Entry", "Event", "Participant", "Person", "Post", "Tenure")
    }
    assert [one for one in found if not one.evidence and not isinstance(one, results.Post)] == []
    assert all(post.evidence for post in found if isinstance(post, results.Post) and built.holders(post.name))


def test_the_nearest_thing_of_a_row_is_quoted(graph: Graph) -> None:
    found = graph.query("career")
    (row,) = [one for one in zip(found, found.evidence, strict=True) if one[0]["status"] == "incoming"]
    quote = row[1][0]
    assert row[0]["name"] == "Trần Thị B"
    assert (quote.publisher, quote.published, quote.url) == ("example.org", "2020-06-05", "https://example.org/d1")
    assert (quote.field, quote.start, quote.end, quote.rule) == ("text", 10, 42, "tenure.before-name")
    assert quote.exact == "bầu đồng chí Trần Thị B giữ chức"


def test_own_questions_show_the_sentences_of_claims_and_of_things(graph: Graph) -> None:
    by_claim = graph.query("SELECT DISTINCT ?claim { ?claim a bm:TenureClaim } ORDER BY ?claim LIMIT 1")
    assert by_claim.evidence[0][0].claim == by_claim[0]["claim"]
    assert graph.query("SELECT DISTINCT ?x { ?x skos:prefLabel 'Trần Thị B'@vi }").evidence[0]
    assert graph.query("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }").evidence == [()]


def test_candidates_and_citations_show_their_sentences(graph: Graph) -> None:
    assert graph.match([Asked(name="Trần Thị B")])[0].evidence
    assert graph.match([Asked(name="Vũ Xuân Không")])[0].evidence == ()
    assert any(citation.evidence for citation in graph.directive("35-CT/TW", date="2019").citations)


@pytest.mark.parametrize(
    "command", [["query", "holders"], ["who", "Trần Thị B"], ["timeline", "Trần Thị B"], ["directive", "35-CT/TW"]]
)
def test_commands_print_publisher_day_address_offsets_and_rule(command: list[str]) -> None:
    result = CliRunner().invoke(cli, [*command, "--store", str(GIVEN), "--evidence", "-f", "json"])
    assert result.exit_code == 0, result.output
    quotes = [quote for row in json.loads(result.stdout) for quote in row["evidence"]]
    assert {"publisher", "published", "url", "start", "end", "rule", "sentence"} <= set(quotes[0])
    assert any(quote["start"] is not None and quote["sentence"] for quote in quotes)
    shown = CliRunner().invoke(cli, [*command, "--store", str(GIVEN), "--evidence"])
    assert all(said in shown.stdout for said in ("example.org", "text[", "rule "))
