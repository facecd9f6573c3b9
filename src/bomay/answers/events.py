"""Lookups of events, personnel acts and the timeline that they make with tenures."""

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import replace

import pyoxigraph as ox

from bomay.answers.cells import find_day, find_text, get_text
from bomay.answers.evidence import fetch_evidence, select_for
from bomay.answers.queries import get_query
from bomay.answers.query_text import bind
from bomay.answers.results import Act, Event, Participant, Quote
from bomay.answers.source import Row, Source

__all__ = ["add_participants", "fetch_acts", "fetch_events", "last_word"]

_DATE = ox.NamedNode("http://www.w3.org/2001/XMLSchema#date")


def fetch_events(
    source: Source,
    *,
    people: tuple[str, ...] = (),
    kind: str | None = None,
    since: datetime.date | None = None,
    until: datetime.date | None = None,
) -> list[Event]:
    """Events of a period, of a type (its id: "visit"), with any of these people; by date, without who took part."""
    inputs: dict[str, ox.Literal | list[ox.NamedNode]] = {}
    if since:
        inputs["since"] = ox.Literal(since.isoformat(), datatype=_DATE)
    if until:
        inputs["until"] = ox.Literal(until.isoformat(), datatype=_DATE)
    if people:
        inputs["person"] = [ox.NamedNode(iri) for iri in people]
    question = get_query("events-of-person" if people else "events")
    rows = {get_text(row, "event"): row for row in source.select(bind(question.text, inputs))[1]}
    events = [_event(row) for row in rows.values()]
    wanted = [event for event in events if kind is None or event.type == kind]
    quotes = fetch_evidence(source, (event.iri for event in wanted))
    ordered = sorted(wanted, key=lambda event: (event.date_min or datetime.date.min, event.title or "", event.iri))
    return [replace(event, evidence=quotes.get(event.iri, ())) for event in ordered]


def add_participants(source: Source, events: Sequence[Event]) -> list[Event]:
    """The events with who took part in each, and what says so."""
    took_part = _participants(source, [event.iri for event in events])
    return [replace(event, participants=tuple(took_part.get(event.iri, ()))) for event in events]


def _participants(source: Source, events: list[str]) -> dict[str, list[Participant]]:
    """For each event who took part, each once for each part, with all posts stated and all quotes."""
    rows = select_for(source, "participants", "event", events)
    quotes = fetch_evidence(source, (get_text(row, "participation") for row in rows))
    found: dict[str, dict[tuple[str, str], Participant]] = {}
    for row in rows:
        one, of_event = _participant(row, quotes), found.setdefault(get_text(row, "event"), {})
        if known := of_event.get((one.iri, one.part)):
            evidence = tuple(dict.fromkeys(known.evidence + one.evidence))
            one = replace(known, posts=tuple(dict.fromkeys(known.posts + one.posts)), evidence=evidence)
        of_event[one.iri, one.part] = one
    return {event: list(of_event.values()) for event, of_event in found.items()}


def fetch_acts(source: Source, *, people: tuple[str, ...] = (), posts: tuple[str, ...] = ()) -> list[Act]:
    """Personnel acts on any of these people, or about any of these posts, by date."""
    found = select_for(source, "personnel-acts", "person", people) + select_for(source, "post-acts", "ofPost", posts)
    rows = {get_text(row, "act"): row for row in found}
    quotes = fetch_evidence(source, rows)
    return [_act(row, iri, quotes.get(iri, ())) for iri, row in rows.items()]


def last_word(iri: str) -> str:
    """The id at the end of a concept's IRI.

    >>> last_word("https://w3id.org/bomay/ontology/event-type/visit")
    'visit'
    """
    return iri.rstrip("/").replace("#", "/").rsplit("/", 1)[-1]


def _event(row: Row) -> Event:
    return Event(
        iri=get_text(row, "event"),
        title=find_text(row, "title"),
        type=last_word(get_text(row, "type")),
        status=get_text(row, "status"),
        date=find_text(row, "dateWords"),
        date_min=find_day(row, "dateMin"),
        date_max=find_day(row, "dateMax"),
        place=find_text(row, "placeName"),
    )


def _participant(row: Row, quotes: Mapping[str, tuple[Quote, ...]]) -> Participant:
    return Participant(
        iri=get_text(row, "agent"),
        name=get_text(row, "agentName"),
        kind=get_text(row, "agentKind"),
        part=get_text(row, "part"),
        posts=(post,) if (post := find_text(row, "postAsStated")) else (),
        evidence=quotes.get(get_text(row, "participation"), ()),
    )


def _act(row: Row, iri: str, evidence: tuple[Quote, ...]) -> Act:
    return Act(
        iri=iri,
        kind=last_word(get_text(row, "kind")),
        person=get_text(row, "person"),
        name=get_text(row, "name"),
        post_name=find_text(row, "postName"),
        date=find_text(row, "dateWords"),
        date_min=find_day(row, "dateMin"),
        date_max=find_day(row, "dateMax"),
        evidence=evidence,
    )
