"""All people, bodies, posts, tenures and events of a graph, each with its quotes, read once for every form."""

from dataclasses import dataclass, replace

from bomay.answers.cells import find_day, find_text, get_text, is_true
from bomay.answers.events import add_participants, fetch_events, last_word
from bomay.answers.evidence import fetch_evidence
from bomay.answers.people import tenure_of
from bomay.answers.queries import run_query
from bomay.answers.results import Body, Event, Person, Post, Quote, Tenure
from bomay.answers.source import Source

__all__ = ["Records", "read_records", "without_sentences"]


@dataclass(frozen=True, slots=True)
class Records:
    """Everything to hand over, in the order of names and IRIs."""

    people: tuple[Person, ...]
    bodies: tuple[Body, ...]
    posts: tuple[Post, ...]
    tenures: tuple[Tenure, ...]
    events: tuple[Event, ...]
    parents: dict[str, tuple[str, ...]]  # of a body, the bodies it stands under
    sectors: dict[str, str]  # of a type of body: party, state, mass …


def read_records(source: Source) -> Records:
    """The records of a graph: tenures and events with the quotes that they stand on."""
    bare = [tenure_of(row) for row in run_query(source, "career", {})]
    quotes = fetch_evidence(source, [tenure.iri for tenure in bare])
    bodies, parents = _bodies(source)
    return Records(
        people=_people(source),
        bodies=bodies,
        posts=_posts(source),
        tenures=tuple(replace(tenure, evidence=quotes.get(tenure.iri, ())) for tenure in bare),
        events=tuple(add_participants(source, fetch_events(source))),
        parents=parents,
        sectors=_sectors(source),
    )


def _people(source: Source) -> tuple[Person, ...]:
    names: dict[str, list[str]] = {}
    for row in run_query(source, "people", {}):
        known = names.setdefault(get_text(row, "person"), [])
        known.insert(0 if is_true(row, "main") else len(known), get_text(row, "name"))
    made = (
        Person(iri=iri, name=known[0], other_names=tuple(dict.fromkeys(known[1:])), score=100.0, tenures=())
        for iri, known in names.items()
    )
    return tuple(sorted(made, key=lambda person: (person.name, person.iri)))


def _bodies(source: Source) -> tuple[tuple[Body, ...], dict[str, tuple[str, ...]]]:
    bodies: dict[str, Body] = {}
    parents: dict[str, tuple[str, ...]] = {}
    for row in run_query(source, "bodies", {}):
        iri, parent = get_text(row, "body"), find_text(row, "parent")
        kind = find_text(row, "type")
        bodies[iri] = Body(
            iri=iri,
            name=get_text(row, "bodyName"),
            type=last_word(kind) if kind else None,
            place=find_text(row, "placeName"),
            parents=(),
            founded=find_day(row, "founded"),
            dissolved=find_day(row, "dissolved"),
            score=100.0,
        )
        if parent and parent not in parents.get(iri, ()):
            parents[iri] = (*parents.get(iri, ()), parent)
    return tuple(sorted(bodies.values(), key=lambda body: (body.name, body.iri))), parents


def _posts(source: Source) -> tuple[Post, ...]:
    made = {
        get_text(row, "post"): Post(
            iri=get_text(row, "post"),
            name=get_text(row, "postName"),
            body=get_text(row, "body"),
            body_name=get_text(row, "bodyName"),
            seats=find_text(row, "seats"),
            score=100.0,
        )
        for row in run_query(source, "posts", {})
    }
    return tuple(sorted(made.values(), key=lambda post: (post.name, post.iri)))


def _sectors(source: Source) -> dict[str, str]:
    """The sector of each type of body, from the word list that travels with the graph."""
    found = source.select(
        "SELECT DISTINCT ?type ?sector WHERE { ?type <https://w3id.org/bomay/ontology#sector> ?sector } ORDER BY ?type"
    )[1]
    return {last_word(get_text(row, "type")): get_text(row, "sector") for row in found}


def without_sentences(records: Records) -> Records:
    """The same with the quoted words alone, for handing over where no running text of articles may be."""

    def bare(quotes: tuple[Quote, ...]) -> tuple[Quote, ...]:
        return tuple(replace(quote, sentence=None) for quote in quotes)

    return replace(
        records,
        tenures=tuple(replace(one, evidence=bare(one.evidence)) for one in records.tenures),
        events=tuple(replace(one, evidence=bare(one.evidence)) for one in records.events),
    )
