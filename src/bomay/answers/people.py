"""Lookups of people and of the tenures that make their careers."""

from collections.abc import Iterable
from dataclasses import replace

import pyoxigraph as ox

from bomay.answers.cells import find_day, find_text, get_text, is_true
from bomay.answers.evidence import fetch_evidence, select_for
from bomay.answers.names import Match, NameIndex
from bomay.answers.queries import get_query, run_query
from bomay.answers.results import Person, Quote, Tenure
from bomay.answers.source import Row, Source
from bomay.identity.names import fold

__all__ = ["fetch_people", "find_by_iri", "find_people", "index_people", "tenure_of", "with_evidence"]


def find_people(source: Source, name: str) -> list[Match[str]]:
    """Those whose name is written so, with or without diacritics; told by one question, without an index of all."""
    rows = run_query(source, "people", {"key": fold(name)})
    return NameIndex([(get_text(row, "name"), get_text(row, "person")) for row in rows]).find(name)


def find_by_iri(source: Source, iri: str) -> list[Match[str]]:
    """The person of an IRI, or the one who took its place; none where it is no IRI of a person."""
    try:
        ox.NamedNode(iri)
    except ValueError:
        return []
    now = [get_text(row, "person") for row in select_for(source, "replaced", "old", [iri])] or [iri]
    rows = select_for(source, "people", "person", now)
    return [Match(get_text(row, "person"), get_text(row, "name"), 100.0) for row in rows if is_true(row, "main")]


def index_people(source: Source) -> NameIndex[str]:
    """All names of people, each with the person's IRI; typing errors are forgiven."""
    unsorted = get_query("people").text.rsplit("ORDER BY", 1)[0]  # sorting would be most of the time
    rows = source.select(unsorted)[1]
    return NameIndex([(get_text(row, "name"), get_text(row, "person")) for row in rows], typos="letters")


def fetch_people(source: Source, matches: Iterable[Match[str]]) -> list[Person]:
    """The people found, each once, with tenures and evidence; best match first, then those with most tenures."""
    best: dict[str, Match[str]] = {}
    for match in matches:
        if match.thing not in best or match.score > best[match.thing].score:
            best[match.thing] = match
    if not best:
        return []
    tenures: dict[str, list[Tenure]] = {}
    for row in select_for(source, "career", "person", best):
        tenures.setdefault(get_text(row, "person"), []).append(tenure_of(row))
    quotes = fetch_evidence(source, [*best, *(tenure.iri for held in tenures.values() for tenure in held)])
    names = _names(source, best)
    people = [
        Person(
            iri=iri,
            name=names[iri][0],
            other_names=tuple(names[iri][1:]),
            score=match.score,
            tenures=tuple(with_evidence(tenure, quotes) for tenure in tenures.get(iri, ())),
            evidence=quotes.get(iri, ()),
        )
        for iri, match in best.items()
    ]
    return sorted(people, key=lambda person: (-person.score, -len(person.tenures), person.name, person.iri))


def _names(source: Source, iris: Iterable[str]) -> dict[str, list[str]]:
    """All names of each person, the preferred one first."""
    found: dict[str, list[str]] = {}
    for row in select_for(source, "people", "person", iris):
        names = found.setdefault(get_text(row, "person"), [])
        names.insert(0 if is_true(row, "main") else len(names), get_text(row, "name"))
    return {iri: list(dict.fromkeys(names)) for iri, names in found.items()}


def tenure_of(row: Row) -> Tenure:
    """A row of the questions career, holders, holders-at and body-holders as a tenure without its evidence."""
    certain = find_text(row, "certain") if "certain" in row else None
    return Tenure(
        iri=get_text(row, "tenure"),
        person=get_text(row, "person"),
        name=get_text(row, "name"),
        post=get_text(row, "post"),
        post_name=get_text(row, "postName"),
        body=get_text(row, "body"),
        body_name=get_text(row, "bodyName"),
        status=get_text(row, "status"),
        acting=is_true(row, "acting"),
        term=find_text(row, "term"),
        start_min=find_day(row, "startMin"),
        start_max=find_day(row, "startMax"),
        end_min=find_day(row, "endMin"),
        end_max=find_day(row, "endMax"),
        certain=None if certain is None else is_true(row, "certain"),
    )


def with_evidence(tenure: Tenure, quotes: dict[str, tuple[Quote, ...]]) -> Tenure:
    """The tenure with its own quotes out of many."""
    return replace(tenure, evidence=quotes.get(tenure.iri, ()))
