"""An article's claims as RDF: one graph an article, quotes that stand in the text, no blank node."""

import pytest
from graph_samples import article, quote
from pyoxigraph import Literal, NamedNode, Quad

from bomay.graph import terms as t
from bomay.graph.claims_from_rdf import claims_from_quads
from bomay.graph.claims_to_rdf import claims_to_quads, publisher_name
from bomay.graph.iris import Iris
from bomay.graph.shapes import find_faults
from bomay.model import (
    Body,
    ChangeClaim,
    ChangeKind,
    DirectiveClaim,
    Document,
    EventClaim,
    EventStatus,
    Evidence,
    Facts,
    Part,
    PartialDate,
    ParticipationClaim,
    PersonClaim,
    Span,
    TenureClaim,
    TenureStatus,
)

TEXT = (
    "Sáng 4/6, ông Nguyễn Văn A, Quyền Chủ tịch UBND tỉnh Thái Nguyên, đi kiểm tra. "
    "Theo Chỉ thị số 35-CT/TW, bà Trần Thị B thôi giữ chức. Hết tin."
)
BODY = Body(name="Ủy ban nhân dân tỉnh Thái Nguyên", type="uy-ban-nhan-dan", place="tỉnh Thái Nguyên")


def sample() -> Facts:
    """One claim of each kind, with every field."""
    return Facts(
        document=Document(
            id="báo/1 2",
            text=TEXT,
            title="Kiểm tra",
            source="https://www.example.vn/tin/1.html",
            published=PartialDate(2020, 6, 4),
        ),
        place="Thái Nguyên",
        people=(PersonClaim(name="Nguyễn Văn A", ranks=("Tiến sĩ",), evidence=quote(TEXT, "Nguyễn Văn A")),),
        tenures=(
            TenureClaim(
                person="Nguyễn Văn A",
                role="Chủ tịch",
                body=BODY,
                status=TenureStatus.CURRENT,
                start=PartialDate(2019, 6),
                end=PartialDate(2021),
                term="2016-2021",
                acting=True,
                evidence=Evidence(spans=(Span(13, 25), Span(27, 64)), title_spans=(Span(0, 4),), rule="tenure.before"),
            ),
        ),
        changes=(
            ChangeClaim(
                person="Trần Thị B",
                kind=ChangeKind.LEFT,
                role="Chủ tịch",
                body=BODY,
                date=PartialDate(2020, 6, 4),
                evidence=quote(TEXT, "thôi giữ chức"),
            ),
        ),
        events=(
            EventClaim(
                type="visit",
                status=EventStatus.HELD,
                title="Kiểm tra",
                start=PartialDate(2020, 6, 4),
                end=PartialDate(2020, 6, 5),
                place="Phú Lương",
                participants=(
                    ParticipationClaim(
                        agent=BODY.name, part=Part.HOST, is_body=True, evidence=quote(TEXT, "UBND tỉnh Thái Nguyên")
                    ),
                    ParticipationClaim(agent="Nguyễn Văn A", part=Part.CHAIR, evidence=quote(TEXT, "đi kiểm tra")),
                ),
                evidence=quote(TEXT, "đi kiểm tra"),
            ),
        ),
        directives=(
            DirectiveClaim(
                type="Chỉ thị",
                number="35-CT/TW",
                title="Về đại hội",
                date=PartialDate(2019, 5, 30),
                issuer=Body(name="Bộ Chính trị"),
                evidence=quote(TEXT, "Chỉ thị số 35-CT/TW"),
            ),
        ),
    )


def quads(facts: Facts) -> list[Quad]:
    return list(claims_to_quads(facts, Iris()))


def values(found: list[Quad], subject: str, predicate: NamedNode) -> list[str]:
    """The values of one property of a subject, whose IRI ends so."""
    return sorted(
        quad.object.value
        for quad in found
        if isinstance(quad.subject, NamedNode)
        and quad.subject.value.endswith(subject)
        and quad.predicate == predicate
        and isinstance(quad.object, NamedNode | Literal)
    )


def test_every_field_comes_back() -> None:
    facts = sample()
    assert claims_from_quads(quads(facts), text=TEXT) == facts


def test_all_of_an_article_is_in_its_own_graph() -> None:
    graphs = {quad.graph_name for quad in quads(sample())}
    assert graphs == {NamedNode("https://w3id.org/bomay/id/graph/article/b%C3%A1o%2F1%202")}


def test_a_sound_article_has_no_fault() -> None:
    assert find_faults(quads(sample())) == []


def test_a_quote_is_what_stands_there_with_what_stands_around() -> None:
    found = quads(sample())
    assert values(found, "/text/27-64", t.EXACT) == [TEXT[27:64]] == [" Quyền Chủ tịch UBND tỉnh Thái Nguyên"]
    assert values(found, "/text/27-64", t.PREFIX) == [TEXT[:27]]
    assert values(found, "/text/27-64", t.SUFFIX) == [TEXT[64:96]]
    assert values(found, "/text/27-64", t.SENTENCE) == [TEXT[: TEXT.index(" Theo")]]
    assert values(found, "/title/0-4", t.EXACT) == ["Kiểm"]
    assert values(found, "/title/0-4", t.SENTENCE) == ["Kiểm tra"]


def test_a_selector_shared_by_claims_is_described_once() -> None:
    found = quads(sample())
    assert len(found) == len(set(found))
    assert values(found, "", t.EXACT).count("đi kiểm tra") == 1  # the event's and its chair's quote


def test_a_year_of_publication_is_no_day() -> None:
    facts = article("1", "2017", "Nguyễn Văn A")
    found = quads(facts)
    assert values(found, "article/1", t.DATE_PUBLISHED) == []
    assert values(found, "article/1", t.DATE_MIN) == ["2017-01-01"]
    assert values(found, "article/1", t.DATE_MAX) == ["2017-12-31"]


def test_facts_without_text_keep_positions_only() -> None:
    document = Document(id="1", text="", known_sha256="a" * 64)
    evidence = Evidence(spans=(Span(3, 9),))
    found = quads(Facts(document=document, people=(PersonClaim(name="Nguyễn Văn A", evidence=evidence),)))
    assert values(found, "/text/3-9", t.START) == ["3"]
    assert values(found, "/text/3-9", t.EXACT) == []
    assert values(found, "article/1", t.SHA256) == ["a" * 64]
    assert find_faults(found) == []


@pytest.mark.parametrize(
    ("source", "name", "url"),
    [
        ("https://www.Example.vn/tin?id=1", "example.vn", ["https://www.Example.vn/tin?id=1"]),
        ("baothainguyen.vn", "baothainguyen.vn", []),
        ("Báo Thái Nguyên", "Báo Thái Nguyên", []),
        ("https://example.vn/tin có dấu cách", "example.vn", []),
        ("http://[broken", "[broken", []),
    ],
)
def test_a_source_is_kept_and_linked_only_where_it_is_an_address(source: str, name: str, url: list[str]) -> None:
    facts = Facts(document=Document(id="1", text="Tin.", source=source))
    assert publisher_name(source) == name
    assert values(quads(facts), "article/1", t.SOURCE) == [source]
    assert values(quads(facts), "article/1", t.URL) == url


def test_a_claim_said_twice_in_the_same_words_is_two_claims() -> None:
    said = PersonClaim(name="Nguyễn Văn A")
    facts = Facts(document=Document(id="1", text="Tin."), people=(said, said))
    assert len({quad.subject for quad in quads(facts) if quad.object == t.PERSON_CLAIM}) == 2


def test_half_a_surrogate_pair_becomes_a_replacement_character() -> None:
    facts = Facts(document=Document(id="1", text="Tin."), people=(PersonClaim(name="A\ud800B"),))
    assert [quad.object.value for quad in quads(facts) if quad.predicate == t.PERSON_NAME] == ["A\ufffdB"]  # type: ignore[union-attr]
