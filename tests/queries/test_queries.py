"""Every canned question against a small graph: its rows, its header, and what it does without inputs."""

import csv
from pathlib import Path

import pytest

from bomay.answers.local import open_file
from bomay.answers.queries import Query, list_queries
from bomay.answers.source import Source

HERE = Path(__file__).parent
GIVEN = (HERE / "given.trig", HERE / "given-more.trig")
IDS = "https://w3id.org/bomay/id/"
QUERIES = list_queries()


@pytest.fixture(scope="module")
def given(tmp_path_factory: pytest.TempPathFactory) -> Source:
    """The small graph of both files."""
    whole = tmp_path_factory.mktemp("given") / "whole.trig"
    whole.write_text("".join(path.read_text(encoding="utf-8") for path in GIVEN), encoding="utf-8")
    return open_file(whole)


def expected(query: Query) -> tuple[dict[str, str], list[list[str]]]:
    """The inputs that the first lines of the expectation name, and its table with the header line."""
    lines = (HERE / f"{query.name}.expect.csv").read_text(encoding="utf-8").splitlines()
    asked = [line[2:].split("=", 1) for line in lines if line.startswith("# ")]
    table = list(csv.reader(line for line in lines if not line.startswith("# ")))
    return {name: value.replace("id:", IDS) for name, value in asked}, table


def test_no_question_went_missing() -> None:
    assert len(QUERIES) == 56
    assert {path.name for path in HERE.glob("*.expect.csv")} == {f"{name}.expect.csv" for name in QUERIES}


@pytest.mark.parametrize("query", QUERIES.values(), ids=lambda query: query.name)
def test_question_gives_its_rows(query: Query, given: Source) -> None:
    inputs, table = expected(query)
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
        declared = [line.split("?")[1].split(" ")[0] for line in query.text.splitlines() if "{ UNDEF }" in line]
        assert sorted(one.name for one in query.inputs) == sorted(declared), query.name


def test_no_question_compares_by_less_or_equal() -> None:
    """Virtuoso 7.2.5 drops rows for `?day <= ?bound`; `?bound >= ?day` asks the same and is right there."""
    assert [query.name for query in QUERIES.values() if "<=" in query.text] == []
