"""The graph that the project began with: what it may hold, and what it answers."""

from pathlib import Path

import bomay

GRAPH = Path(__file__).parents[2] / "graphs" / "thai-nguyen-2020-06-04.trig"


def test_it_answers_who_held_the_post_on_the_day() -> None:
    holders = bomay.open(GRAPH).holders("Bí thư Tỉnh ủy Thái Nguyên", at="2020-06-04")
    assert [(holder.name, holder.certain) for holder in holders] == [("Nguyễn Thanh Hải", True)]


def test_it_knows_the_directive_by_number_and_date() -> None:
    found = bomay.open(GRAPH).directives("35-CT/TW")
    assert [str(directive.date) for directive in found] == ["2019-05-30"]


def test_it_quotes_a_few_words_and_no_running_text() -> None:
    import pyoxigraph

    quads = list(pyoxigraph.parse(path=str(GRAPH), format=pyoxigraph.RdfFormat.TRIG))
    predicates = {quad.predicate.value for quad in quads}
    assert "http://www.w3.org/ns/oa#exact" in predicates
    around = {
        "http://www.w3.org/ns/oa#prefix",
        "http://www.w3.org/ns/oa#suffix",
        "https://w3id.org/bomay/ontology#sentence",
    }
    assert not predicates & around
    quotes = [quad.object.value for quad in quads if quad.predicate.value == "http://www.w3.org/ns/oa#exact"]
    assert max(map(len, quotes)) <= 100
