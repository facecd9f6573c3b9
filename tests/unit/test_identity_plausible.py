"""Dates that cannot be bound nothing, stay in their claims, and are listed."""

from dataclasses import replace

import pytest
from graph_samples import article, change, directive, tenure
from pyoxigraph import Store

from bomay.graph.claims_to_rdf import claims_to_quads
from bomay.graph.iris import Iris
from bomay.graph.resolved_to_rdf import things_to_quads
from bomay.graph.succession import find_succession_faults
from bomay.identity.resolve import resolve
from bomay.identity.table import to_row
from bomay.identity.words import load_words
from bomay.model import Facts, PartialDate, TenureClaim

A = "Nguyễn Văn A"
POST = ("Bí thư", "Tỉnh ủy Thái Nguyên")


def told(*said: TenureClaim, born: str = "") -> Facts:
    facts = article("1", "2024-08-09", *said)
    date = PartialDate.from_iso(born) if born else None
    return replace(facts, people=tuple(replace(each, born=date) for each in facts.people))


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        (tenure(A, *POST, "former", start="2030"), "2030: sau ngày tin 2024-08-09"),
        (tenure(A, *POST, "former", start="1029-03"), "1029-03: trước 1900"),
        (tenure(A, *POST, "current", start="2015", end="2045"), "2045: sau ngày tin 2024-08-09"),
        (tenure(A, *POST, "incoming", start="2030"), "2030: sau ngày tin 2024-08-09"),
        (tenure(A, *POST, "current", start="2024-08-09"), ""),
        (tenure(A, *POST, "current", start="2020", end="2025"), ""),
        (tenure(A, *POST, "incoming", start="2024-12"), ""),
    ],
)
def test_a_date_after_the_news_or_before_our_time_bounds_nothing(said: TenureClaim, reason: str) -> None:
    found = resolve([to_row(told(said))], load_words())
    assert [f"{doubt.date}: {doubt.reason}" for doubt in found.doubts] == ([reason] if reason else [])
    if reason:
        wrong = PartialDate.from_iso(reason.split(":")[0])
        assert wrong not in (found.tenures[0].start, found.tenures[0].end)
        assert wrong.earliest not in (found.tenures[0].bounds.start_min, found.tenures[0].bounds.end_max)


def test_nobody_takes_up_a_post_as_a_child() -> None:
    found = resolve([to_row(told(tenure(A, *POST, "former", start="1961"), born="1960-02-01"))], load_words())
    assert [doubt.reason for doubt in found.doubts] == ["người sinh năm 1960 chưa đủ 16 tuổi"]


def test_an_article_without_a_date_is_measured_by_the_newest() -> None:
    undated = article("1", None, tenure(A, *POST, "former", start="2030"), change(A, "left", *POST, date="2031"))
    dated = article("2", "2025-01-05", directive("Chỉ thị", "35-CT/TW", date="2029-05-30"))
    assert not resolve([to_row(undated)], load_words()).doubts, "nothing tells when"
    assert [doubt.date for doubt in resolve(map(to_row, (undated, dated)), load_words()).doubts] != []
    assert {d.date for d in resolve(map(to_row, (undated, dated)), load_words()).doubts} == {
        "2030",
        "2031",
        "2029-05-30",
    }


def test_the_check_lists_them_with_the_article() -> None:
    facts = told(tenure(A, *POST, "former", start="2030"))
    found, iris, store = resolve([to_row(facts)], load_words()), Iris(), Store()
    store.extend([*claims_to_quads(facts, iris), *things_to_quads(found, iris)])
    (finding,) = find_succession_faults(store)
    assert (finding.shape, finding.severity) == ("succession.implausible-date", "info")
    assert "2030: sau ngày tin 2024-08-09" in finding.message
    assert [shown.article for shown in finding.evidence] == ["1"]
