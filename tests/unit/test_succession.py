"""The rules of succession find what cannot be, show both sides of it, and say so in SHACL's own form."""

import rdflib
from graph_samples import article, change, tenure
from pyoxigraph import NamedNode, Quad, Store

from bomay.graph import terms as t
from bomay.graph.claims_to_rdf import claims_to_quads
from bomay.graph.iris import Iris
from bomay.graph.report import report_to_turtle
from bomay.graph.resolved_to_rdf import things_to_quads
from bomay.graph.succession import find_succession_faults
from bomay.identity.resolve import resolve
from bomay.identity.table import to_row
from bomay.identity.words import load_words
from bomay.model import Facts

IRIS = Iris()
A, B = "Nguyễn Văn A", "Trần Thị B"


def resolved(*articles: Facts) -> list[Quad]:
    found = resolve(map(to_row, articles), load_words())
    return list(things_to_quads(found, IRIS))


def in_memory(quads: list[Quad]) -> Store:
    store = Store()
    store.extend(quads)
    return store


def rules_broken(*articles: Facts) -> list[tuple[str, str]]:
    return [(f.shape, f.message) for f in find_succession_faults(in_memory(resolved(*articles)))]


def test_succession_in_order_has_no_fault() -> None:
    assert (
        rules_broken(
            article("1", "2018-01-05", tenure(A, "Bộ trưởng", "Bộ Công an")),
            article("2", "2019-01-05", tenure(A, "Bộ trưởng", "Bộ Công an")),
            article("3", "2020-01-05", tenure(B, "Bộ trưởng", "Bộ Công an")),
        )
        == []
    )


def test_two_holders_of_one_seat_at_once_are_a_fault() -> None:
    stated = tenure(A, "Bộ trưởng", "Bộ Công an", "former", start="2016-04-01", end="2019-10-31")
    other = tenure(B, "Bộ trưởng", "Bộ Công an", "former", start="2018-04-01", end="2020-10-31")
    assert rules_broken(article("1", "2021-01-05", stated), article("2", "2021-01-05", other)) == [
        (
            "succession.two-holders",
            f"Bộ trưởng Bộ Công an: {A} and {B} both held it from 2018-04-01 to 2019-10-31",
        )
    ]


def test_an_acting_holder_beside_the_holder_is_none() -> None:
    stated = tenure(A, "Bộ trưởng", "Bộ Công an", "former", start="2016-04-01", end="2019-10-31")
    acting = tenure(B, "Bộ trưởng", "Bộ Công an", "former", start="2018-04-01", end="2018-10-31", acting=True)
    assert rules_broken(article("1", "2021-01-05", stated), article("2", "2021-01-05", acting)) == []


def test_an_act_that_closes_nothing_else_told_is_a_fault() -> None:
    left = article("2", "2020-01-05", change(A, "left", "Bộ trưởng", "Bộ Công an", date="2020-01-04"))
    assert rules_broken(left) == [
        ("succession.closes-nothing", f"{A} left Bộ trưởng Bộ Công an, but nothing else tells that the post was held")
    ]
    assert rules_broken(article("1", "2019-01-05", tenure(A, "Bộ trưởng", "Bộ Công an")), left) == []


def handed_over() -> list[Quad]:
    return resolved(
        article("1", "2016-01-05", tenure(A, "Bộ trưởng", "Bộ Công an", start="2015-01-02")),
        article("2", "2017-01-05", tenure(A, "Bộ trưởng", "Bộ Công an")),
        article("3", "2020-01-05", tenure(B, "Bộ trưởng", "Bộ Công an")),
        article("4", "2021-01-05", tenure(B, "Bộ trưởng", "Bộ Công an")),
    )


def test_holders_in_a_row_show_what_no_article_tells() -> None:
    found = find_succession_faults(in_memory(handed_over()))
    assert {(each.shape, each.severity.value) for each in found} == {
        ("succession.stale-current", "info"),
        ("succession.without-start", "info"),
    }
    stale = next(each for each in found if each.shape == "succession.stale-current")
    assert stale.message.endswith("the last article on the one, of 2017-01-05, tells it as current")


def test_a_gap_and_an_impossible_order_between_holders() -> None:
    graph = IRIS.layer("resolved")
    quads = handed_over()
    one, other = (next(q.subject for q in quads if q.predicate == name) for name in (t.SUCCESSOR, t.PREDECESSOR))
    assert isinstance(one, NamedNode) and isinstance(other, NamedNode)

    def moved(changed: dict[tuple[NamedNode, NamedNode], str]) -> list[str]:
        kept = [quad for quad in quads if (quad.subject, quad.predicate) not in changed]
        new = [Quad(node, name, t.date_literal(day), graph) for (node, name), day in changed.items()]
        rules = {each.shape for each in find_succession_faults(in_memory([*kept, *new]))}
        return sorted(rules - {"succession.stale-current", "succession.without-start"})

    assert moved({(one, t.END_MAX): "2018-01-01", (other, t.START_MIN): "2019-01-01"}) == ["succession.gap"]
    assert moved({(one, t.END_MAX): "2018-12-01", (other, t.START_MIN): "2019-01-01"}) == []
    late = {t.START_MIN: "2020-02-01", t.START_MAX: "2020-02-02", t.END_MIN: "2020-12-01", t.END_MAX: "2020-12-02"}
    assert moved({(one, name): day for name, day in late.items()}) == [
        "succession.impossible-order",
        "succession.two-holders",
    ]


def test_a_successor_that_knows_no_predecessor_is_a_fault() -> None:
    quads = [quad for quad in handed_over() if quad.predicate != t.PREDECESSOR]
    found = [each for each in find_succession_faults(in_memory(quads)) if each.severity.fails]
    assert [each.shape for each in found] == ["succession.broken-reciprocity"]


def test_an_end_before_the_appointment_is_an_impossible_order() -> None:
    quads = resolved(
        article("1", "2019-01-05", tenure(A, "Bộ trưởng", "Bộ Công an")),
        article("2", "2020-01-05", change(A, "left", "Bộ trưởng", "Bộ Công an", date="2020-01-04")),
    )
    graph = IRIS.layer("resolved")
    (tenure_node,) = {quad.subject for quad in quads if quad.object == t.TENURE}
    act = IRIS.thing("act", "x")
    opening = [Quad(act, t.OPENS, tenure_node, graph), Quad(act, t.DATE_MIN, t.date_literal("2020-03-01"), graph)]
    found = find_succession_faults(in_memory([*quads, *opening]))
    assert [each.shape for each in found] == ["succession.impossible-order"]
    assert found[0].message == f"{A}, Bộ trưởng Bộ Công an: left 2020-01-04, appointed 2020-03-01"


def test_a_finding_shows_a_claim_of_both_sides_and_is_a_shacl_result() -> None:
    stated = tenure(A, "Bộ trưởng", "Bộ Công an", "former", start="2016-04-01", end="2019-10-31")
    other = tenure(B, "Bộ trưởng", "Bộ Công an", "former", start="2018-04-01", end="2020-10-31")
    articles = (article("1", "2021-01-05", stated), article("2", "2021-01-05", other))
    claims = [quad for each in articles for quad in claims_to_quads(each, IRIS)]
    (found,) = find_succession_faults(in_memory([*claims, *resolved(*articles)]))
    assert {shown.article for shown in found.evidence} == {"1", "2"}
    report = rdflib.Graph().parse(data=report_to_turtle([found]), format="turtle")
    sh, prov = rdflib.Namespace("http://www.w3.org/ns/shacl#"), rdflib.Namespace("http://www.w3.org/ns/prov#")
    (node,) = report.subjects(rdflib.RDF.type, sh.ValidationReport)
    (result,) = report.objects(node, sh.result)
    assert report.value(node, sh.conforms) == rdflib.Literal(False)
    assert str(report.value(result, sh.focusNode)) == found.node
    assert report.value(result, sh.resultSeverity) == sh.Violation
    assert len(set(report.objects(result, prov.wasDerivedFrom))) == 2
    assert "sh:conforms true" in report_to_turtle([])


def test_disputed_and_impossible_bounds_are_faults() -> None:
    said = tenure(A, "Bộ trưởng", "Bộ Công an", "former", start="2019-04-01", end="2016-10-31")
    assert [rule for rule, _ in rules_broken(article("1", "2021-01-05", said))] == ["succession.disputed"]
    tenure_node = IRIS.thing("tenure", "x")
    graph = IRIS.layer("resolved")
    impossible = [
        Quad(tenure_node, t.TYPE, t.TENURE, graph),
        Quad(tenure_node, t.START_MIN, t.date_literal("2020-01-02"), graph),
        Quad(tenure_node, t.END_MAX, t.date_literal("2020-01-01"), graph),
    ]
    assert [fault.shape for fault in find_succession_faults(in_memory(impossible))] == ["succession.impossible-bounds"]
