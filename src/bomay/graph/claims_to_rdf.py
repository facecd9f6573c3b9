"""One article's claims as RDF, in a named graph of its own, each with its quotes."""

from collections.abc import Iterable, Iterator
from urllib.parse import urlsplit

from pyoxigraph import Literal, NamedNode, Quad

from bomay.graph import terms as t
from bomay.graph.date_quads import END, START, date_pairs, period_pairs
from bomay.graph.iris import Iris
from bomay.graph.quotes import Quotes
from bomay.identity.ids import claim_ids
from bomay.model import (
    Body,
    ChangeClaim,
    DirectiveClaim,
    Document,
    EventClaim,
    Evidence,
    Facts,
    ParticipationClaim,
    PersonClaim,
    TenureClaim,
)

__all__ = ["claims_to_quads"]

Pair = tuple[NamedNode, NamedNode | Literal]


def claims_to_quads(facts: Facts, iris: Iris) -> Iterator[Quad]:
    """The article graph of `facts`: article, claims, selectors; no quad twice, in the order of the claims."""
    graph = iris.article_graph(facts.document.id)
    quotes = Quotes(facts.document, iris)
    yield from _quads(iris.article(facts.document.id), _article_pairs(facts, iris), graph)
    yield from _publisher_quads(facts.document, iris, graph)
    for claim_id, kind, evidence, pairs in _claims(facts, iris):
        node = iris.thing("claim", claim_id)
        yield from _quads(node, _common_pairs(facts.document, kind, evidence, iris), graph)
        yield from _quads(node, pairs, graph)
        yield from _quads(node, ((t.EVIDENCE, selector) for selector in quotes.nodes(evidence)), graph)
    for selector in quotes.used():
        yield from _quads(selector, quotes.pairs(selector), graph)


def _quads(subject: NamedNode, pairs: Iterable[Pair], graph: NamedNode) -> Iterator[Quad]:
    for predicate, value in dict.fromkeys(pairs):
        yield Quad(subject, predicate, value, graph)


def _article_pairs(facts: Facts, iris: Iris) -> Iterator[Pair]:
    document = facts.document
    yield t.TYPE, t.ARTICLE
    yield t.IDENTIFIER, t.text(document.id)
    if document.text or document.known_sha256:
        yield t.SHA256, t.text(document.sha256)
    if document.title is not None:
        yield t.HEADLINE, t.vi(document.title)
    if document.source is not None:
        yield t.SOURCE, t.text(document.source)
        yield t.PUBLISHER, iris.publisher(publisher_name(document.source))
        yield from ((t.URL, url) for url in _url(document.source))
    yield from date_pairs(document.published)
    if document.published is not None and document.published.day:
        yield t.DATE_PUBLISHED, t.date_literal(document.published.to_iso())
    if facts.place is not None:
        yield t.PLACE_NAME, t.text(facts.place)


def publisher_name(source: str) -> str:
    """The host of a web address without "www.", or the source itself where it is none.

    >>> publisher_name("https://www.example.vn/tin/1.html")
    'example.vn'
    """
    if "://" not in source:
        return source.strip()
    return source.split("://", 1)[1].split("/", 1)[0].lower().removeprefix("www.") or source.strip()


def _url(source: str) -> Iterator[NamedNode]:
    """The source as an IRI, if it is one; what is none stays a plain string under dcterms:source."""
    try:
        if urlsplit(source).scheme in ("http", "https"):
            yield NamedNode(source)
    except ValueError:
        return


def _publisher_quads(document: Document, iris: Iris, graph: NamedNode) -> Iterator[Quad]:
    if document.source is not None:
        name = publisher_name(document.source)
        pairs: list[Pair] = [(t.TYPE, t.ORGANIZATION), (t.SCHEMA_NAME, t.text(name))]
        yield from _quads(iris.publisher(name), pairs, graph)


def _common_pairs(document: Document, kind: NamedNode, evidence: Evidence, iris: Iris) -> Iterator[Pair]:
    yield t.TYPE, t.CLAIM
    yield t.TYPE, kind
    yield t.WAS_QUOTED_FROM, iris.article(document.id)
    yield t.CLAIM_STATUS, t.text("accepted")
    if evidence.rule:
        yield t.RULE, t.text(evidence.rule)


def _claims(facts: Facts, iris: Iris) -> Iterator[tuple[str, NamedNode, Evidence, Iterator[Pair]]]:
    ids = claim_ids(facts)
    for claim_id, person in zip(ids.people, facts.people, strict=True):
        yield claim_id, t.PERSON_CLAIM, person.evidence, _person(person)
    for claim_id, tenure in zip(ids.tenures, facts.tenures, strict=True):
        yield claim_id, t.TENURE_CLAIM, tenure.evidence, _tenure(tenure)
    for claim_id, change in zip(ids.changes, facts.changes, strict=True):
        yield claim_id, t.CHANGE_CLAIM, change.evidence, _change(change)
    for event_id, parts, event in zip(ids.events, ids.participations, facts.events, strict=True):
        yield event_id, t.EVENT_CLAIM, event.evidence, _event(event)
        for part_id, part in zip(parts, event.participants, strict=True):
            pairs = _participation(part, iris.thing("claim", event_id))
            yield part_id, t.PARTICIPATION_CLAIM, part.evidence, pairs
    for claim_id, directive in zip(ids.directives, facts.directives, strict=True):
        yield claim_id, t.DIRECTIVE_CLAIM, directive.evidence, _directive(directive)


def _person(claim: PersonClaim) -> Iterator[Pair]:
    yield t.PERSON_NAME, t.text(claim.name)
    yield from ((t.RANK, t.text(rank)) for rank in claim.ranks)
    if claim.honorific:
        yield t.HONORIFIC, t.text(claim.honorific)
    if claim.born is not None:
        yield t.BORN, t.text(claim.born.to_iso())


def _body(body: Body | None) -> Iterator[Pair]:
    if body is not None:
        yield t.BODY_NAME, t.text(body.name)
        if body.type:
            yield t.BODY_TYPE, t.concept("bt", body.type)
        if body.place:
            yield t.BODY_PLACE, t.text(body.place)


def _tenure(claim: TenureClaim) -> Iterator[Pair]:
    yield t.PERSON_NAME, t.text(claim.person)
    yield t.ROLE_NAME, t.text(claim.role)
    yield from _body(claim.body)
    yield t.STATUS, t.text(claim.status.value)
    if claim.acting:
        yield t.ACTING, t.TRUE
    if claim.term is not None:
        yield t.TERM_NAME, t.text(claim.term)
    yield from date_pairs(claim.start, START)
    yield from date_pairs(claim.end, END)


def _change(claim: ChangeClaim) -> Iterator[Pair]:
    yield t.PERSON_NAME, t.text(claim.person)
    yield t.ACT_KIND, t.concept("act", claim.kind.value)
    if claim.role is not None:
        yield t.ROLE_NAME, t.text(claim.role)
    yield from _body(claim.body)
    yield from date_pairs(claim.date)


def _event(claim: EventClaim) -> Iterator[Pair]:
    yield t.EVENT_TYPE, t.concept("et", claim.type)
    yield t.STATUS, t.text(claim.status.value)
    if claim.title is not None:
        yield t.TITLE, t.text(claim.title)
    if claim.place is not None:
        yield t.PLACE_NAME, t.text(claim.place)
    yield from period_pairs(claim.start, claim.end)


def _participation(claim: ParticipationClaim, event: NamedNode) -> Iterator[Pair]:
    yield t.OF_EVENT, event
    yield t.AGENT_NAME, t.text(claim.agent)
    yield t.IS_BODY, t.TRUE if claim.is_body else t.FALSE
    yield t.PART, t.text(claim.part.value)


def _directive(claim: DirectiveClaim) -> Iterator[Pair]:
    yield t.TYPE_NAME, t.text(claim.type)
    if claim.number is not None:
        yield t.ID_LOCAL, t.text(claim.number)
    if claim.title is not None:
        yield t.TITLE, t.text(claim.title)
    yield from date_pairs(claim.date)
    yield from _body(claim.issuer)
