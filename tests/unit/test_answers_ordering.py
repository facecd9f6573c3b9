"""Rows sorted here stand in the order that a store gives."""

import pyoxigraph as ox
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bomay.answers.local import LocalSource
from bomay.answers.ordering import select_sorted, split_order

XSD = "http://www.w3.org/2001/XMLSchema#"
TEXTS = st.text("aăâbcđÀạz .-", max_size=4)
CELLS = st.one_of(st.none(), st.integers(-9, 9).map(ox.Literal))
DAYS = st.one_of(
    st.none(), st.dates().map(lambda day: ox.Literal(day.isoformat(), datatype=ox.NamedNode(f"{XSD}date")))
)
NAMES = TEXTS.map(lambda text: ox.Literal(text, language="vi"))
STORE = LocalSource(ox.Store(), "empty")


@settings(deadline=None, max_examples=50, suppress_health_check=[HealthCheck.too_slow])  # no clock in a test
@given(st.lists(st.tuples(CELLS, DAYS, DAYS, NAMES), max_size=8))
@pytest.mark.parametrize(
    "order",
    [
        "DESC(?a) STR(?n) ?b ?c",
        'COALESCE(STR(?b), STR(?c), "") ?a STR(?n) ?b ?c',
        "DESC(STR(?n)) DESC(?b) ASC(?c) ?a",
        "?c ?b ?a STR(?n)",
    ],
)
def test_rows_stand_as_the_store_has_them(order: str, rows: list[tuple[ox.Literal | None, ...]]) -> None:
    lines = " ".join(f"({' '.join('UNDEF' if cell is None else str(cell) for cell in row)})" for row in rows)
    query = f"SELECT * {{ VALUES (?a ?b ?c ?n) {{ {lines} }} }}\nORDER BY {order}"
    assert split_order(query)[1], "the order is taken off"
    assert select_sorted(query, STORE.select) == STORE.select(query)


@pytest.mark.parametrize(
    "query",
    [
        "SELECT ?a { ?a ?b ?c } ORDER BY ?a LIMIT 1",
        "SELECT ?a { ?a ?b ?c } ORDER BY LCASE(STR(?a))",
        "SELECT ?a { ?a ?b ?c } # ORDER BY ?a",
        "SELECT ?a { { SELECT ?a { ?a ?b ?c } ORDER BY ?a } }",
        "SELECT ?a { ?a ?b ?c } ORDER BY ?a VALUES ?a { 1 }",
    ],
)
def test_any_other_order_is_left_to_the_store(query: str) -> None:
    assert split_order(query) == (query, ())


@pytest.mark.parametrize(
    "cells", ['"b" 1 "a"', '"b"@vi "a"@en', '"2020-01-02T00:00:00Z"^^<http://www.w3.org/2001/XMLSchema#dateTime>']
)
def test_values_whose_order_is_the_stores_own_are_asked_for_again(cells: str) -> None:
    asked: list[str] = []
    query = f"SELECT ?a {{ VALUES ?a {{ {cells} }} }} ORDER BY ?a"

    def ask(text: str) -> object:
        asked.append(text)
        return STORE.select(text)

    assert select_sorted(query, ask) == STORE.select(query)  # type: ignore[arg-type]
    assert asked[-1] == query


def test_a_column_that_is_not_shown_is_left_to_the_store() -> None:
    query = "SELECT ?a { VALUES (?a ?b) { (1 2) (2 1) } } ORDER BY ?b"
    assert select_sorted(query, STORE.select) == STORE.select(query)
