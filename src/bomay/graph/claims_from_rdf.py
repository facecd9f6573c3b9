"""The claims of an article graph, back from RDF."""

from collections import defaultdict
from collections.abc import Iterable

from pyoxigraph import Literal, NamedNode, Quad

from bomay.graph import terms as t
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

__all__ = ["claims_from_quads"]


class _Node:
    """One subject with its values; `quads` of the graph are shared by all."""

    def __init__(self, table: "_Table", node: NamedNode) -> None:
        self._table, self.node = table, node
        self._values = table.values[node]

    def all(self, predicate: NamedNode) -> list[NamedNode | Literal]:
        return self._values.get(predicate, [])

    def find(self, predicate: NamedNode) -> str | None:
        values = self.all(predicate)
        return values[0].value if values else None

    def get(self, predicate: NamedNode) -> str:
        return self.all(predicate)[0].value

    def date(self, predicate: NamedNode) -> PartialDate | None:
        words = self.find(predicate)
        return PartialDate.from_iso(words) if words else None

    def body(self) -> Body | None:
        name, place = self.find(t.BODY_NAME), self.find(t.BODY_PLACE)
        kind = (self.find(t.BODY_TYPE) or "").removeprefix(t.PREFIXES["bt"])
        return Body(name=name, type=kind, place=place or "") if name is not None else None

    def evidence(self) -> Evidence:
        quotes = [_Node(self._table, node) for node in self.all(t.EVIDENCE) if isinstance(node, NamedNode)]
        spans: dict[str, list[Span]] = {"text": [], "title": []}
        for quote in quotes:
            spans[quote.get(t.IN_FIELD)].append(Span(int(quote.get(t.START)), int(quote.get(t.END))))
        rule = self.find(t.RULE) or ""
        return Evidence(spans=tuple(sorted(spans["text"])), title_spans=tuple(sorted(spans["title"])), rule=rule)


class _Table:
    def __init__(self, quads: Iterable[Quad]) -> None:
        self.values: dict[NamedNode, dict[NamedNode, list[NamedNode | Literal]]] = defaultdict(dict)
        for quad in quads:
            if isinstance(quad.subject, NamedNode) and isinstance(quad.object, NamedNode | Literal):
                self.values[quad.subject].setdefault(quad.predicate, []).append(quad.object)

    def of_type(self, kind: NamedNode) -> list[_Node]:
        found = [_Node(self, node) for node, values in self.values.items() if kind in values.get(t.TYPE, [])]
        return sorted(found, key=lambda each: (each.evidence().spans, each.node.value))


def claims_from_quads(quads: Iterable[Quad], *, text: str = "") -> Facts:
    """The facts that `claims_to_quads` wrote, claims in the order of their first quote.

    `text` is the article's text, which the graph does not hold. Raises IndexError where the graph has no article, or a
    claim lacks what its kind needs; ValueError where a closed value is unknown.
    """
    table = _Table(quads)
    article = table.of_type(t.ARTICLE)[0]
    return Facts(
        document=Document(
            id=article.get(t.IDENTIFIER),
            text=text,
            title=article.find(t.HEADLINE),
            source=article.find(t.SOURCE),
            published=article.date(t.DATE_WORDS),
        ),
        place=article.find(t.PLACE_NAME),
        people=tuple(_person(node) for node in table.of_type(t.PERSON_CLAIM)),
        tenures=tuple(_tenure(node) for node in table.of_type(t.TENURE_CLAIM)),
        changes=tuple(_change(node) for node in table.of_type(t.CHANGE_CLAIM)),
        events=_events(table),
        directives=tuple(_directive(node) for node in table.of_type(t.DIRECTIVE_CLAIM)),
    )


def _person(node: _Node) -> PersonClaim:
    ranks = tuple(rank.value for rank in node.all(t.RANK))
    return PersonClaim(
        name=node.get(t.PERSON_NAME),
        ranks=ranks,
        honorific=node.find(t.HONORIFIC) or "",
        born=node.date(t.BORN),
        evidence=node.evidence(),
    )


def _tenure(node: _Node) -> TenureClaim:
    body = node.body()
    if body is None:
        raise IndexError(f"a tenure claim without a body: {node.node.value}")
    return TenureClaim(
        person=node.get(t.PERSON_NAME),
        role=node.get(t.ROLE_NAME),
        body=body,
        status=TenureStatus(node.get(t.STATUS)),
        start=node.date(t.START_WORDS),
        end=node.date(t.END_WORDS),
        term=node.find(t.TERM_NAME),
        acting=node.find(t.ACTING) == "true",
        evidence=node.evidence(),
    )


def _change(node: _Node) -> ChangeClaim:
    return ChangeClaim(
        person=node.get(t.PERSON_NAME),
        kind=ChangeKind(node.get(t.ACT_KIND).removeprefix(t.PREFIXES["act"])),
        role=node.find(t.ROLE_NAME),
        body=node.body(),
        date=node.date(t.DATE_WORDS),
        evidence=node.evidence(),
    )


def _events(table: _Table) -> tuple[EventClaim, ...]:
    parts: dict[str, list[ParticipationClaim]] = defaultdict(list)
    for node in table.of_type(t.PARTICIPATION_CLAIM):
        claim = ParticipationClaim(
            agent=node.get(t.AGENT_NAME),
            part=Part(node.get(t.PART)),
            is_body=node.get(t.IS_BODY) == "true",
            evidence=node.evidence(),
        )
        parts[node.get(t.OF_EVENT)].append(claim)
    return tuple(_event(node, tuple(parts[node.node.value])) for node in table.of_type(t.EVENT_CLAIM))


def _event(node: _Node, participants: tuple[ParticipationClaim, ...]) -> EventClaim:
    start, _, end = (node.find(t.DATE_WORDS) or "").partition("/")
    return EventClaim(
        type=node.get(t.EVENT_TYPE).removeprefix(t.PREFIXES["et"]),
        status=EventStatus(node.get(t.STATUS)),
        title=node.find(t.TITLE),
        start=PartialDate.from_iso(start) if start else None,
        end=PartialDate.from_iso(end) if end else None,
        place=node.find(t.PLACE_NAME),
        participants=participants,
        evidence=node.evidence(),
    )


def _directive(node: _Node) -> DirectiveClaim:
    return DirectiveClaim(
        type=node.get(t.TYPE_NAME),
        number=node.find(t.ID_LOCAL),
        title=node.find(t.TITLE),
        date=node.date(t.DATE_WORDS),
        issuer=node.body(),
        evidence=node.evidence(),
    )
