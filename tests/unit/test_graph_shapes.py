"""The quick check of a build finds what pyshacl finds; the rules of succession find what cannot be."""

from pathlib import Path

import pytest
from graph_samples import article, change, tenure
from pyoxigraph import Literal, NamedNode, Quad, Store, Triple

from bomay.errors import VocabularyError
from bomay.graph import shapes
from bomay.graph import terms as t
from bomay.graph.iris import Iris
from bomay.graph.resolved_to_rdf import things_to_quads
from bomay.graph.shacl import validate_store, validate_triples
from bomay.graph.shapes import find_faults
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


SOUND = resolved(
    article(
        "1",
        "2020-01-05",
        tenure(A, "Bộ trưởng", "Bộ Công an", start="2019"),
        change(B, "left", "Bộ trưởng", "Bộ Công an", date="2018-05"),
    ),
    article("2", "2020-03-05", tenure(A, "Bộ trưởng", "Bộ Công an")),
)


def broken(predicate: NamedNode, value: NamedNode | Literal | None) -> list[Triple]:
    """The sound graph with all values of one property of its nodes replaced, or (None) taken away."""
    kept = [quad.triple for quad in SOUND if quad.predicate != predicate]
    if value is None:
        return kept
    return kept + [Triple(quad.subject, predicate, value) for quad in SOUND if quad.predicate == predicate]


def test_the_sound_graph_is_sound() -> None:
    assert len(SOUND) > 60
    assert find_faults(SOUND) == validate_triples([quad.triple for quad in SOUND]) == []


@pytest.mark.parametrize(
    ("predicate", "value"),
    [
        (t.MEMBER, None),
        (t.PREF_LABEL, None),
        (t.PREF_LABEL, t.text("không có ngôn ngữ")),
        (t.START_MAX, t.text("2020-01-01")),
        (t.START_MIN, t.date_literal("2031-01-01")),
        (t.STATUS, t.text("unknown")),
        (t.MEMBER_POST, t.text("Bộ trưởng Bộ Công an")),
        (t.WAS_DERIVED_FROM, None),
        (t.VERDICT, t.text("maybe")),
        (t.ACT_KIND, None),
        (t.SEATS, t.text("three")),
    ],
)
def test_the_quick_check_and_pyshacl_find_the_same(predicate: NamedNode, value: NamedNode | Literal | None) -> None:
    triples = broken(predicate, value)
    quick = find_faults(triples)
    assert quick
    assert {(fault.node, fault.message) for fault in quick} == {
        (fault.node, fault.message) for fault in validate_triples(triples)
    }


def test_a_year_is_no_date() -> None:
    faults = find_faults(broken(t.START_MAX, Literal("2020", datatype=t.XSD_DATE)))
    assert "bm:startMax must be one full day (xsd:date)" in {fault.message for fault in faults}


def test_a_node_without_iri_is_a_fault() -> None:
    from pyoxigraph import BlankNode

    faults = find_faults([Triple(BlankNode(), t.TYPE, t.PERSON)])
    assert [fault.message for fault in faults] == ["every node must have an IRI"]


def test_a_constraint_that_the_quick_check_does_not_know_is_an_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "shapes.ttl"
    file.write_text(
        "@prefix sh: <http://www.w3.org/ns/shacl#> . @prefix foaf: <http://xmlns.com/foaf/0.1/> ."
        "<https://w3id.org/bomay/shapes#X> a sh:NodeShape ; sh:targetClass foaf:Person ;"
        " sh:property [ sh:path foaf:name ; sh:uniqueLang true ] ."
    )
    monkeypatch.setattr(shapes, "ontology_file", lambda name: file)
    shapes._rules.cache_clear()
    with pytest.raises(VocabularyError, match="X uses sh:uniqueLang, which the quick check does not know"):
        find_faults([])
    monkeypatch.undo()
    shapes._rules.cache_clear()
    assert find_faults([]) == []


def test_a_whole_store_is_validated_in_batches(monkeypatch: pytest.MonkeyPatch) -> None:
    from bomay.graph import shacl

    monkeypatch.setattr(shacl, "_BATCH", 10)
    assert validate_store(in_memory(SOUND)) == []
    graph = IRIS.layer("resolved")
    faulty = [Quad(each.subject, each.predicate, each.object, graph) for each in broken(t.MEMBER, None)]
    tenures = {quad.subject for quad in SOUND if quad.object == t.TENURE}
    assert {fault.node for fault in validate_store(in_memory(faulty))} == {node.value for node in tenures}  # type: ignore[union-attr]
