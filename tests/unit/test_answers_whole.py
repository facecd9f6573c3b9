"""Questions of the whole graph read each property once; questions of some things never do."""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pyoxigraph as ox
import pytest
import synthetic

from bomay.answers.queries import get_query, list_queries
from bomay.answers.query_text import bind
from bomay.answers.whole import ask_whole

PEOPLE, POSTS, BODIES, EVENTS, CLAIMS = (
    tuple(f"{synthetic.ID}{kind}" for kind in kinds)
    for kinds in (
        [f"person/{number}" for number in range(100, 113)],
        [f"post/{number}" for number in range(100, 113)],
        [f"body/{number}" for number in range(100, 113)],
        [f"event/{number}" for number in range(100, 113)],
        [f"claim/{number}-0" for number in range(100, 113)],
    )
)
ASKED_OF_MANY = {
    "career": ("person", PEOPLE),
    "people": ("person", PEOPLE),
    "personnel-acts": ("person", PEOPLE),
    "events-of-person": ("person", PEOPLE),
    "co-attendance": ("person", PEOPLE),
    "co-tenure": ("person", PEOPLE),
    "concurrent-posts": ("person", PEOPLE),
    "claims": ("thing", PEOPLE),
    "holders": ("post", POSTS),
    "holders-at": ("post", POSTS),
    "post-acts": ("ofPost", POSTS),
    "bodies": ("body", BODIES),
    "body-holders": ("body", BODIES),
    "events-of-body": ("body", BODIES),
    "participants": ("event", EVENTS),
    "directive-citations": ("directive", tuple(f"{synthetic.ID}directive/{number}" for number in range(100, 113))),
    "quotes": ("claim", CLAIMS),
    "sentences": ("claim", CLAIMS),
}


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return synthetic.build(200_000, tmp_path_factory.mktemp("synthetic") / "store")


def rows_read(plan: dict[str, Any]) -> Iterator[int]:
    """The rows that each step of a plan gave."""
    yield plan.get("number of results", 0)
    for step in plan.get("children", ()):
        yield from rows_read(step)


@pytest.mark.parametrize("name", ASKED_OF_MANY)
def test_a_question_of_some_things_reads_no_whole_property(name: str, store: Path, tmp_path: Path) -> None:
    """Of one thing and of thirteen namesakes: no step of Oxigraph's plan gives as many rows as the graph has labels."""
    program, told = Path(sys.executable).parent / "oxigraph", tmp_path / "plan.json"
    known, things = ASKED_OF_MANY[name]
    for asked in (things[4:5], things):
        query = bind(get_query(name).text, {known: [ox.NamedNode(iri) for iri in asked]})
        assert ask_whole(query) == query
        where = ["--location", str(store), "--union-default-graph", "--results-file", str(tmp_path / "rows.tsv")]
        command = [str(program), "query", *where, "--stats", "--explain-file", str(told), "--query", query]
        subprocess.run(command, check=True, capture_output=True)
        assert 0 < max(rows_read(json.loads(told.read_text())["plan"])) < 2000, "of 2,533 labels"


def rows_of(store: ox.Store, query: str) -> list[str]:
    found = store.query(query, use_default_graph_as_union=True)
    assert isinstance(found, ox.QuerySolutions)
    return sorted(str(row) for row in found)


@pytest.mark.parametrize("name", [name for name, query in list_queries().items() if not query.needs])
def test_tables_give_the_rows_that_patterns_give(name: str) -> None:
    store = ox.Store()
    store.extend(synthetic.quads(20_000))
    plain = get_query(name).text
    assert rows_of(store, plain) == rows_of(store, ask_whole(plain))


def test_most_questions_without_inputs_are_asked_by_tables() -> None:
    assert sum(ask_whole(query.text) != query.text for query in list_queries().values()) == 50


@pytest.mark.parametrize(
    "query",
    [
        "SELECT * {\n  ?a s:p ?b .\n}",
        "SELECT * {\n  VALUES ?c { UNDEF }\n  VALUES ?b { <a:b> }\n  ?a s:p ?b .\n}",
        'SELECT * {\n  VALUES ?c { UNDEF }\n  VALUES ?b { "text" }\n  ?a s:p ?b .\n}',
        'SELECT * {\n  VALUES ?c { UNDEF }\n  ?a a s:T ; s:p "chair" .\n}',
        "SELECT * {\n  VALUES ?c { UNDEF }\n  ?a s:q true ; s:p ?b .\n}",
        "SELECT * {\n  VALUES ?c { UNDEF }\n  ?a s:p ?b .\n} LIMIT 3",
    ],
)
def test_what_is_narrow_is_asked_as_it_stands(query: str) -> None:
    assert ask_whole(query) == query


def test_a_day_narrows_little() -> None:
    query = 'SELECT * {\n  VALUES ?c { UNDEF }\n  VALUES ?d { "2020-06-04"^^<x:date> }\n  ?a s:p|s:q ?b ; s:r ?d .\n}'
    assert "?a s:p|s:q ?b . { SELECT ?a ?d WHERE { ?a s:r ?d } }" in ask_whole(query)
