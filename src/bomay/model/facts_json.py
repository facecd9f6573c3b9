"""Facts across the border of JSON: the facts schema, one object per document."""

from collections.abc import Mapping, Sequence
from typing import Any

from bomay.model.claim import (
    Body,
    ChangeClaim,
    ChangeKind,
    DirectiveClaim,
    EventClaim,
    EventStatus,
    Facts,
    Part,
    ParticipationClaim,
    PersonClaim,
    TenureClaim,
    TenureStatus,
)
from bomay.model.document import Document
from bomay.model.partial_date import PartialDate
from bomay.model.span import Evidence, Span

__all__ = ["from_json", "to_json"]

Json = dict[str, Any]


def to_json(facts: Facts) -> Json:
    """Facts as the object that the facts schema describes; keys that were not stated are left out.

    Beyond the schema each fact carries `rule`, a tenure `acting`, and bodies `body_type` and `body_place`.
    """
    document = facts.document
    head = _drop(
        id=document.id,
        title=document.title,
        source=document.source,
        published=document.published and document.published.to_iso(),
        place=facts.place,
        sha256=document.sha256,
    )
    return {
        "document": head,
        "people": [_person(person) for person in facts.people],
        "tenures": [_tenure(tenure) for tenure in facts.tenures],
        "changes": [_change(change) for change in facts.changes],
        "events": [_event(event) for event in facts.events],
        "directives": [_directive(directive) for directive in facts.directives],
    }


def _drop(**fields: Any) -> Json:
    return {key: value for key, value in fields.items() if value not in (None, "", [], ())}


def _spans(spans: Sequence[Span]) -> list[list[int]]:
    return [[span.start, span.end] for span in spans]


def _evidence(evidence: Evidence) -> Json:
    return _drop(evidence=_spans(evidence.spans), title_evidence=_spans(evidence.title_spans), rule=evidence.rule)


def _iso(date: PartialDate | None) -> str | None:
    return date.to_iso() if date else None


def _person(claim: PersonClaim) -> Json:
    found = _drop(name=claim.name, ranks=list(claim.ranks), honorific=claim.honorific, born=_iso(claim.born))
    found |= _drop(mentions=_spans(claim.evidence.spans))
    return found | _drop(title_mentions=_spans(claim.evidence.title_spans))


def _body(body: Body | None) -> Json:
    return {"body": body.name} | _drop(body_type=body.type, body_place=body.place) if body else {}


def _tenure(claim: TenureClaim) -> Json:
    said: Json = {"person": claim.person, "role": claim.role, **_body(claim.body), "status": claim.status.value}
    when = _drop(start=_iso(claim.start), end=_iso(claim.end), term=claim.term)
    return said | when | ({"acting": True} if claim.acting else {}) | _evidence(claim.evidence)


def _change(claim: ChangeClaim) -> Json:
    said: Json = {"person": claim.person, "kind": claim.kind.value} | _drop(role=claim.role)
    return said | _body(claim.body) | _drop(date=_iso(claim.date)) | _evidence(claim.evidence)


def _event(claim: EventClaim) -> Json:
    said: Json = {"type": claim.type} | _drop(title=claim.title, start=_iso(claim.start), end=_iso(claim.end))
    people = [
        {"agent": p.agent, "part": p.part.value} | ({"is_body": True} if p.is_body else {}) | _evidence(p.evidence)
        for p in claim.participants
    ]
    return (
        said
        | {"status": claim.status.value}
        | _drop(place=claim.place)
        | {"participants": people}
        | _evidence(claim.evidence)
    )


def _directive(claim: DirectiveClaim) -> Json:
    said: Json = {"type": claim.type} | _drop(number=claim.number, title=claim.title, date=_iso(claim.date))
    return said | (_drop(issuer=claim.issuer.name) if claim.issuer else {}) | _evidence(claim.evidence)


def from_json(data: Mapping[str, Any], *, text: str = "") -> Facts:
    """Facts from an object of the facts schema, with the document's text where the caller has it.

    Raises KeyError or ValueError where a required field is missing or a closed value is unknown.
    """
    head = data["document"]
    document = Document(
        id=head["id"],
        text=text,
        title=head.get("title"),
        source=head.get("source"),
        published=_date(head.get("published")),
        known_sha256=None if text else head.get("sha256"),
    )
    people = {person["name"] for person in data["people"]}
    return Facts(
        document=document,
        place=head.get("place"),
        people=tuple(_from_person(item) for item in data["people"]),
        tenures=tuple(_from_tenure(item) for item in data["tenures"]),
        changes=tuple(_from_change(item) for item in data["changes"]),
        events=tuple(_from_event(item, people) for item in data["events"]),
        directives=tuple(_from_directive(item) for item in data["directives"]),
    )


def _date(text: str | None) -> PartialDate | None:
    return PartialDate.from_iso(text) if text else None


def _from_spans(spans: Sequence[Sequence[int]]) -> tuple[Span, ...]:
    return tuple(Span(start, end) for start, end in spans)


def _from_evidence(item: Mapping[str, Any]) -> Evidence:
    return Evidence(
        spans=_from_spans(item.get("evidence", ())),
        title_spans=_from_spans(item.get("title_evidence", ())),
        rule=item.get("rule", ""),
    )


def _from_body(item: Mapping[str, Any]) -> Body:
    return Body(name=item["body"], type=item.get("body_type", ""), place=item.get("body_place", ""))


def _from_person(item: Mapping[str, Any]) -> PersonClaim:
    spans, titles = _from_spans(item.get("mentions", ())), _from_spans(item.get("title_mentions", ()))
    return PersonClaim(
        name=item["name"],
        ranks=tuple(item.get("ranks", ())),
        honorific=item.get("honorific", ""),
        born=_date(item.get("born")),
        evidence=Evidence(spans=spans, title_spans=titles),
    )


def _from_tenure(item: Mapping[str, Any]) -> TenureClaim:
    return TenureClaim(
        person=item["person"],
        role=item["role"],
        body=_from_body(item),
        status=TenureStatus(item["status"]),
        start=_date(item.get("start")),
        end=_date(item.get("end")),
        term=item.get("term"),
        acting=bool(item.get("acting")),
        evidence=_from_evidence(item),
    )


def _from_change(item: Mapping[str, Any]) -> ChangeClaim:
    return ChangeClaim(
        person=item["person"],
        kind=ChangeKind(item["kind"]),
        role=item.get("role") or None,
        body=_from_body(item) if item.get("body") else None,
        date=_date(item.get("date")),
        evidence=_from_evidence(item),
    )


def _from_event(item: Mapping[str, Any], people: set[str]) -> EventClaim:
    participants = tuple(
        ParticipationClaim(
            agent=p["agent"],
            part=Part(p["part"]),
            is_body=p.get("is_body", p["agent"] not in people),
            evidence=_from_evidence(p),
        )
        for p in item.get("participants", ())
    )
    return EventClaim(
        type=item["type"],
        status=EventStatus(item["status"]),
        title=item.get("title"),
        start=_date(item.get("start")),
        end=_date(item.get("end")),
        place=item.get("place"),
        participants=participants,
        evidence=_from_evidence(item),
    )


def _from_directive(item: Mapping[str, Any]) -> DirectiveClaim:
    issuer = item.get("issuer")
    return DirectiveClaim(
        type=item["type"],
        number=item.get("number"),
        title=item.get("title"),
        date=_date(item.get("date")),
        issuer=Body(name=issuer) if issuer else None,
        evidence=_from_evidence(item),
    )
