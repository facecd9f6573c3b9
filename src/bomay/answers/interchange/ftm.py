"""FollowTheMoney: Person, PublicBody or Organization, Position, Occupancy and Event, one entity a line."""

import json
from collections.abc import Iterable, Iterator
from typing import Any

from bomay.answers.interchange.dates import partial
from bomay.answers.interchange.records import Records
from bomay.answers.pictures.bars import bar_of
from bomay.answers.results import Body, Event, Quote, Tenure

__all__ = ["to_ftm"]

_STATE = ("state", "elected", "police", "army", "court", "procuracy")
_SENTENCES = 3


def to_ftm(records: Records) -> str:
    """JSON lines for `ftm`, OpenAleph and yente; every Occupancy and Event with sentences, address and publisher.

    A date is given only where the bounds make a day, month or year; the bounds stand in words in `summary`. Nobody is
    given a topic such as role.pep: that is the reader's finding.
    """
    return "".join(json.dumps(one, ensure_ascii=False, sort_keys=True) + "\n" for one in _entities(records))


def _entities(records: Records) -> Iterator[dict[str, Any]]:
    for person in records.people:
        yield _entity("Person", person.iri, name=[person.name], alias=person.other_names, country=["vn"])
    for body in records.bodies:
        yield _body(body, records)
    for post in records.posts:
        yield _entity("Position", post.iri, name=[post.name], organization=[_id(post.body)], country=["vn"])
    for tenure in records.tenures:
        yield _occupancy(tenure)
    for event in records.events:
        yield _event(event)


def _body(body: Body, records: Records) -> dict[str, Any]:
    state = records.sectors.get(body.type or "") in _STATE
    return _entity(
        "PublicBody" if state else "Organization",
        body.iri,
        name=[body.name],
        country=["vn"],
        classification=[body.type],
        incorporationDate=[body.founded],
        dissolutionDate=[body.dissolved],
        parent=[_id(parent) for parent in records.parents.get(body.iri, ())],
    )


def _occupancy(tenure: Tenure) -> dict[str, Any]:
    said = bar_of(tenure).words + (" (quyền)" if tenure.acting else "")
    return _entity(
        "Occupancy",
        tenure.iri,
        holder=[_id(tenure.person)],
        post=[_id(tenure.post)],
        startDate=[partial(tenure.start_min, tenure.start_max)],
        endDate=[partial(tenure.end_min, tenure.end_max)],
        summary=[said],
        **_evidence(tenure.evidence),
    )


def _event(event: Event) -> dict[str, Any]:
    return _entity(
        "Event",
        event.iri,
        name=[event.title or event.type],
        date=[partial(event.date_min, event.date_max)],
        location=[event.place],
        involved=[_id(one.iri) for one in event.participants],
        **_evidence(event.evidence),
    )


def _evidence(quotes: Iterable[Quote]) -> dict[str, list[str | None]]:
    kept = list(quotes)
    said = [quote.sentence or quote.exact for quote in kept]
    return {
        "description": list(dict.fromkeys(said))[:_SENTENCES],
        "sourceUrl": [quote.url for quote in kept if (quote.url or "").startswith(("http://", "https://"))],
        "publisher": [quote.publisher for quote in kept],
        "recordId": [quote.article for quote in kept],
    }


def _entity(schema: str, iri: str, **properties: Iterable[object]) -> dict[str, Any]:
    filled = {name: list(dict.fromkeys(str(value) for value in values if value)) for name, values in properties.items()}
    return {"id": _id(iri), "schema": schema, "properties": {name: said for name, said in filled.items() if said}}


def _id(iri: str) -> str:
    """The kind and hash at the end of an IRI, which FollowTheMoney wants without slashes.

    >>> _id("https://w3id.org/bomay/id/person/a1")
    'bomay-person-a1'
    """
    return "-".join(["bomay", *iri.rstrip("/").rsplit("/", 2)[-2:]])
