"""No query hangs its caller or answers without end: the worker that runs it is killed, and the next one answers."""

import os
import signal
import time
from pathlib import Path

import pytest

from bomay.answers.kg import open_graph
from bomay.answers.limits import Limits, limits_from_environment
from bomay.errors import QueryError, StoreError

GIVEN = Path(__file__).parents[1] / "queries" / "given.trig"
ENDLESS = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n1 ?o }"
SORTED = "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l } ORDER BY ?c ?f ?i ?l"
ONE = "SELECT ?s { ?s ?p ?o } ORDER BY ?s LIMIT 1"


@pytest.mark.parametrize("query", [ENDLESS, SORTED, ENDLESS.replace("(COUNT(*) AS ?n)", "*")])
def test_query_without_end_is_stopped_at_the_time_limit_and_the_next_one_answers(query: str) -> None:
    graph = open_graph(GIVEN, limits=Limits(seconds=0.5, rows=10**12))
    began = time.monotonic()
    with pytest.raises(QueryError, match=r"took longer than 0\.5 s and was stopped"):
        graph.select(query)
    assert time.monotonic() - began < 3
    assert len(graph.select(ONE)) == 1


def test_too_many_rows_are_an_error_and_the_very_number_is_none() -> None:
    graph = open_graph(GIVEN, limits=Limits(rows=5))
    assert len(graph.select("SELECT * { ?s ?p ?o } LIMIT 5")) == 5
    assert len(graph.construct("CONSTRUCT WHERE { ?s a ?o } LIMIT 5")) <= 5
    for ask in (
        lambda: graph.select("SELECT * { ?s ?p ?o } LIMIT 6"),
        lambda: graph.construct("CONSTRUCT WHERE { ?s ?p ?o }"),
    ):
        with pytest.raises(QueryError, match="more than 5 rows"):
            ask()
    assert graph.ask("ASK { ?s ?p ?o }"), "the worker goes on"


def test_cells_come_through_as_they_are() -> None:
    values = r"""UNDEF "" "a\tb\nc\"" "x"@vi 1 1.5 true "abc"^^<http://www.w3.org/2001/XMLSchema#integer> "\r\\" <http://a/é>"""
    rows = open_graph(GIVEN).select(f"SELECT ?x {{ VALUES ?x {{ {values} }} }}")
    shown = [None if row["x"] is None else getattr(row["x"], "value", None) for row in rows]
    assert shown == [None, "", 'a\tb\nc"', "x", "1", "1.5", "true", "abc", "\r\\", "http://a/é"]


def test_killed_worker_is_an_error_and_the_next_query_answers() -> None:
    graph = open_graph(GIVEN, limits=Limits(seconds=20))
    pid = vars(vars(graph.source)["_worker"])["_process"].pid
    os.kill(pid, signal.SIGKILL)
    with pytest.raises(StoreError, match="ended in the middle"):
        graph.select(ONE)
    assert len(graph.select(ONE)) == 1


def test_quads_left_half_read_do_not_mix_with_the_next_answer() -> None:
    graph = open_graph(GIVEN)
    quads = iter(graph.source.quads())
    first = next(quads)
    assert len(graph.select(ONE)) == 1, "asked between two quads"
    assert {first, *quads} == set(graph.source.quads())
    assert len(graph.select(ONE)) == 1


@pytest.mark.parametrize("query", ["DROP ALL", "SELECT * { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }"])
def test_updates_and_service_are_refused(query: str) -> None:
    with pytest.raises(QueryError, match=r"update|SERVICE"):
        open_graph(GIVEN).select(query)


def test_limits_of_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    assert limits_from_environment() == Limits(60, 1_000_000)
    monkeypatch.setenv("BOMAY_QUERY_SECONDS", "2.5")
    monkeypatch.setenv("BOMAY_QUERY_ROWS", "7")
    assert limits_from_environment() == Limits(2.5, 7)
    monkeypatch.setenv("BOMAY_QUERY_ROWS", "0")
    with pytest.raises(QueryError, match="BOMAY_QUERY_ROWS: '0' is no number above 0"):
        limits_from_environment()
