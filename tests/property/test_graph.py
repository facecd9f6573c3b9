"""What holds for the facts of any articles: nothing is lost between claims and RDF, no order matters, quotes stand."""

import io
import random
import tempfile
import unicodedata
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st
from pyoxigraph import Literal, NamedNode, Quad, RdfFormat, parse, serialize

from bomay.graph import terms as t
from bomay.graph.claims_from_rdf import claims_from_quads
from bomay.graph.claims_to_rdf import claims_to_quads
from bomay.graph.export import export
from bomay.graph.iris import Iris
from bomay.graph.resolved_to_rdf import things_to_quads
from bomay.graph.shapes import find_faults
from bomay.graph.store import StoreWriter, open_store
from bomay.identity.resolve import resolve
from bomay.identity.table import to_row
from bomay.identity.words import load_words
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

NAMES = ("Nguyễn Văn A", "Trần Thị B", "Lê Văn C")
ROLES = ("Bí thư", "Chủ tịch", "Ủy viên", "Trưởng thôn")
BODIES = (
    Body(name="Tỉnh ủy Thái Nguyên", type="tinh-uy", place="tỉnh Thái Nguyên"),
    Body(name="Ủy ban nhân dân tỉnh Gia Lai"),
    Body(name="Bộ Chính trị"),
    Body(name="Đảng ủy xã Tân Lập"),
    Body(name="Câu lạc bộ «Hoa \\ Sen»"),
)
TEXT = unicodedata.normalize("NFD", "Hội nghị. ") + "Ông Nguyễn Văn A, Bí thư “Tỉnh ủy”.\r\n\tHết\u00a0tin. 🙂 Xin hết."
IRIS = Iris()

dates = (
    st.none()
    | st.builds(PartialDate, st.integers(2010, 2026), st.integers(0, 12))
    | st.builds(PartialDate, st.integers(2010, 2026), st.integers(1, 12), st.integers(1, 28))
)
names = st.sampled_from(NAMES)
words = st.text(min_size=1, max_size=8)


@st.composite
def evidences(draw: st.DrawFn) -> Evidence:
    ends = draw(st.lists(st.integers(0, len(TEXT)), min_size=2, max_size=4, unique=True).map(sorted))
    spans = tuple(Span(start, end) for start, end in zip(ends[::2], ends[1::2], strict=False))
    return Evidence(spans=spans, rule=draw(st.sampled_from(("rule.one", "rule.two"))))


def in_time(claim: TenureClaim | EventClaim) -> bool:
    """A claim that ends before it begins is a fault of its article, and told as one."""
    return claim.start is None or claim.end is None or claim.start.earliest <= claim.end.latest


tenures = st.builds(
    TenureClaim,
    person=names,
    role=st.sampled_from(ROLES),
    body=st.sampled_from(BODIES),
    status=st.sampled_from(TenureStatus),
    start=dates,
    end=dates,
    term=st.none() | st.just("2015-2020"),
    acting=st.booleans(),
    evidence=evidences(),
).filter(in_time)
changes = st.builds(
    ChangeClaim,
    person=names,
    kind=st.sampled_from(ChangeKind),
    role=st.sampled_from(ROLES),
    body=st.sampled_from(BODIES),
    date=dates,
    evidence=evidences(),
)
participations = st.one_of(
    st.builds(
        ParticipationClaim, agent=names, part=st.sampled_from(Part), is_body=st.just(False), evidence=evidences()
    ),
    st.builds(
        ParticipationClaim,
        agent=st.sampled_from([body.name for body in BODIES]),
        part=st.sampled_from(Part),
        is_body=st.just(True),
        evidence=evidences(),
    ),
)
events = st.builds(
    EventClaim,
    type=st.sampled_from(("visit", "meeting")),
    status=st.sampled_from(EventStatus),
    title=st.none() | words,
    start=dates,
    end=dates,
    place=st.none() | words,
    participants=st.lists(participations, max_size=3).map(tuple),
    evidence=evidences(),
).filter(in_time)
directives = st.builds(
    DirectiveClaim,
    type=st.sampled_from(("Chỉ thị", "Nghị quyết")),
    number=st.sampled_from(("35-CT/TW", "12/NQ-HĐND", "30/2020/NĐ-CP")),
    title=st.none() | words,
    date=dates,
    issuer=st.none() | st.sampled_from(BODIES),
    evidence=evidences(),
)


@st.composite
def facts(draw: st.DrawFn, number: int = 0) -> Facts:
    people = draw(
        st.lists(st.builds(PersonClaim, name=names, evidence=evidences()), max_size=3, unique_by=lambda p: p.name)
    )
    return Facts(
        document=Document(id=f"bài {number}", text=TEXT, title=draw(st.none() | words), published=draw(dates)),
        place=draw(st.sampled_from((None, "Thái Nguyên", "Gia Lai"))),
        people=tuple(people),
        tenures=tuple(draw(st.lists(tenures, max_size=4))),
        changes=tuple(draw(st.lists(changes, max_size=3))),
        events=tuple(draw(st.lists(events, max_size=2))),
        directives=tuple(draw(st.lists(directives, max_size=2))),
    )


corpora = st.tuples(facts(0), facts(1), facts(2))


def in_any_order(claims: Sequence[object]) -> list[str]:
    return sorted(map(repr, claims))


def told(facts_of: Facts) -> dict[str, object]:
    """What facts say, without the order in which they say it."""
    without_order = [replace(e, participants=tuple(sorted(e.participants, key=repr))) for e in facts_of.events]
    return {
        "document": facts_of.document,
        "place": facts_of.place,
        "people": in_any_order(facts_of.people),
        "tenures": in_any_order(facts_of.tenures),
        "changes": in_any_order(facts_of.changes),
        "events": in_any_order(without_order),
        "directives": in_any_order(facts_of.directives),
    }


def whole_graph(corpus: Sequence[Facts]) -> list[Quad]:
    found = resolve(map(to_row, corpus), load_words())
    claims = [quad for each in corpus for quad in claims_to_quads(each, IRIS)]
    return [*claims, *things_to_quads(found, IRIS)]


@settings(deadline=None)
@given(facts())
def test_claims_come_back_from_rdf(given_facts: Facts) -> None:
    written = serialize(claims_to_quads(given_facts, IRIS), format=RdfFormat.N_QUADS)
    assert told(claims_from_quads(parse(written, format=RdfFormat.N_QUADS), text=TEXT)) == told(given_facts)


@settings(deadline=None)
@given(facts())
def test_every_quote_stands_where_it_says(given_facts: Facts) -> None:
    said: dict[NamedNode, dict[NamedNode, str]] = {}
    for quad in claims_to_quads(given_facts, IRIS):
        if isinstance(quad.subject, NamedNode) and isinstance(quad.object, Literal):
            said.setdefault(quad.subject, {})[quad.predicate] = quad.object.value
    quotes = [each for each in said.values() if t.EXACT in each]
    assert quotes or not any((given_facts.people, given_facts.tenures, given_facts.changes, given_facts.events))
    for each in quotes:
        start, end = int(each[t.START]), int(each[t.END])
        assert each[t.EXACT] == TEXT[start:end]
        assert TEXT[:start].endswith(each[t.PREFIX])
        assert TEXT[end:].startswith(each[t.SUFFIX])
        assert each[t.EXACT] in each[t.SENTENCE]


@settings(max_examples=40, deadline=None)
@given(corpora, st.randoms(use_true_random=False))
def test_the_order_of_articles_does_not_matter(corpus: tuple[Facts, ...], shuffle: random.Random) -> None:
    mixed = list(corpus)
    shuffle.shuffle(mixed)
    assert set(whole_graph(corpus)) == set(whole_graph(mixed))


@settings(max_examples=40, deadline=None)
@given(corpora)
def test_every_graph_is_sound_and_says_nothing_twice(corpus: tuple[Facts, ...]) -> None:
    quads = whole_graph(corpus)
    assert len(quads) == len(set(quads))
    for graph in {quad.graph_name for quad in quads}:
        assert find_faults(quad for quad in quads if quad.graph_name == graph) == []


@settings(max_examples=40, deadline=None)
@given(corpora)
def test_every_claim_is_resolved_to_something(corpus: tuple[Facts, ...]) -> None:
    quads = whole_graph(corpus)
    claims = {quad.subject for quad in quads if quad.object == t.CLAIM}
    used = {quad.object for quad in quads if quad.predicate == t.WAS_DERIVED_FROM}
    assert used == claims


@settings(max_examples=40, deadline=None)
@given(corpora)
def test_another_article_takes_no_claim_away(corpus: tuple[Facts, ...]) -> None:
    graph = IRIS.article_graph(corpus[0].document.id)
    alone, among = whole_graph(corpus[:1]), whole_graph(corpus)
    assert {q for q in alone if q.graph_name == graph} == {q for q in among if q.graph_name == graph}


@settings(max_examples=5, deadline=None)
@given(corpora)
def test_a_store_gives_back_every_quad_the_same_way_twice(corpus: tuple[Facts, ...]) -> None:
    quads = whole_graph(corpus)
    dumps: list[bytes] = []
    for given_quads in (quads, quads[::-1]):
        with tempfile.TemporaryDirectory() as folder, StoreWriter(Path(folder) / "store") as writer:
            writer.add(given_quads)
            writer.finish({})
            output = io.BytesIO()
            assert export(open_store(Path(folder) / "store"), output, fmt="nq") == len(quads)
            dumps.append(output.getvalue())
    assert dumps[0] == dumps[1]
    assert set(parse(dumps[0], format=RdfFormat.N_QUADS)) == set(quads)
