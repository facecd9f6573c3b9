"""Pairs of people of one name that no rule could tell: what a reviewer is to look at, the most telling pairs only."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from bomay.answers.cells import get_text
from bomay.answers.names import Match
from bomay.answers.people import fetch_people
from bomay.answers.queries import run_query
from bomay.answers.results import Person
from bomay.answers.source import Source
from bomay.identity.names import fold, key
from bomay.identity.rulings import Mention, Ruling

__all__ = ["OpenPair", "mention_of", "open_pairs"]


@dataclass(frozen=True, slots=True)
class OpenPair:
    """Two people of one name, each with tenures and sentences, and why they were left open."""

    one: Person
    other: Person
    why: str


def open_pairs(source: Source, rulings: Iterable[Ruling] = (), *, name: str = "") -> Iterator[OpenPair]:
    """For each name left open, the person told of most beside each other one; pairs that are ruled on are left out.

    `name` asks for one name only, with or without diacritics.
    """
    ruled = {frozenset(ruling.pair) for ruling in rulings}
    people: dict[str, list[str]] = {}
    why: dict[str, str] = {}
    for row in run_query(source, "judgements", {"verdict": "unsure"}):
        if get_text(row, "judgedBy").startswith("identity."):
            people.setdefault(get_text(row, "judgement"), []).append(get_text(row, "about"))
            why[get_text(row, "judgement")] = get_text(row, "reason")
    for judgement, iris in people.items():
        found = fetch_people(source, [Match(thing=iri, name="", score=100.0) for iri in iris])
        if name and fold(name) not in {fold(person.name) for person in found}:
            continue
        found.sort(key=lambda person: (-len(person.evidence), person.iri))
        for other in found[1:]:
            if not any(frozenset((mine, its)) in ruled for mine in _places(found[0]) for its in _places(other)):
                yield OpenPair(found[0], other, why[judgement])


def mention_of(person: Person) -> Mention:
    """The first article that names the person: by this a ruling outlives the person's IRI."""
    return Mention(min(quote.article for quote in person.evidence), person.name)


def _places(person: Person) -> set[tuple[str, str]]:
    return {(quote.article, key(name)) for quote in person.evidence for name in (person.name, *person.other_names)}
