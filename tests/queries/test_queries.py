"""Every canned question against a small graph: its rows, its header, and what it does without inputs."""

import re

import pytest
from expectations import HERE, IDS, expected

from bomay.answers.local import open_file
from bomay.answers.queries import Query, list_queries
from bomay.answers.source import Source

GIVEN = (HERE / "given.trig", HERE / "given-more.trig")
QUERIES = list_queries()


@pytest.fixture(scope="module")
def given(tmp_path_factory: pytest.TempPathFactory) -> Source:
    """The small graph of both files."""
    whole = tmp_path_factory.mktemp("given") / "whole.trig"
    whole.write_text("".join(path.read_text(encoding="utf-8") for path in GIVEN), encoding="utf-8")
    return open_file(whole)


def test_no_question_went_missing() -> None:
    assert len(QUERIES) == 60
    assert {path.name for path in HERE.glob("*.expect.csv")} == {f"{name}.expect.csv" for name in QUERIES}


@pytest.mark.parametrize("query", QUERIES.values(), ids=lambda query: query.name)
def test_question_gives_its_rows(query: Query, given: Source) -> None:
    inputs, table = expected(query.name)
    assert len(table) > 1, "an expectation without rows shows nothing"
    columns, rows = given.select(query.bound(inputs))
    found = [["" if (term := row[name]) is None else getattr(term, "value", "") for name in columns] for row in rows]
    assert [list(columns), *[[cell.replace(IDS, "id:") for cell in row] for row in found]] == table


@pytest.mark.parametrize("query", QUERIES.values(), ids=lambda query: query.name)
def test_question_runs_as_it_stands_with_the_columns_of_its_header(query: Query, given: Source) -> None:
    columns, rows = given.select(query.text)
    assert columns == query.columns
    assert rows


@pytest.mark.parametrize("query", QUERIES.values(), ids=lambda query: query.name)
def test_question_counts_a_triple_of_two_graphs_once(query: Query, given: Source) -> None:
    select = query.text[query.text.index("SELECT") :].split("\n", 1)[0]
    assert select.startswith("SELECT DISTINCT") or "COUNT(DISTINCT" in select
    _, rows = given.select(query.text)
    shown = [tuple(str(row[name]) for name in query.columns) for row in rows]
    assert len(shown) == len(set(shown))


def test_header_lists_every_input() -> None:
    for query in QUERIES.values():
        declared = set(re.findall(r"VALUES \?(\w+?)(?:Given)? \{ UNDEF \}", query.text))
        assert {one.name for one in query.inputs} == declared, query.name


def test_no_question_compares_by_less_or_equal() -> None:
    """Virtuoso 7.2.5 drops rows for `?day <= ?bound`; `?bound >= ?day` asks the same and is right there."""
    assert [query.name for query in QUERIES.values() if "<=" in query.text] == []
