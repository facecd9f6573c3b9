"""The records as tables: what each column is, and its rows."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from bomay.answers.interchange.records import Records
from bomay.answers.results import Quote

__all__ = ["TABLES", "Column", "Table", "rows_of"]

Cells = tuple[object, ...]


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its name, its datatype of CSV on the Web, what it holds, and the table it points to."""

    name: str
    datatype: str
    says: str
    refers: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """A table: its name, what a row is, its columns; the first `keys` columns tell a row."""

    name: str
    says: str
    columns: tuple[Column, ...]
    keys: int = 1


_IRI, _TEXT, _DAY, _NUMBER = "anyURI", "string", "date", "integer"
_BOUNDS = tuple(Column(f"{side}_{end}", _DAY, f"{words} day on which it can have {did}")
                for side, did in (("start", "begun"), ("end", "ended"))
                for end, words in (("min", "first"), ("max", "last")))  # fmt: skip
_QUOTED = (
    Column("articles", _NUMBER, "how many articles say so"),
    Column("sentence", _TEXT, "the first sentence that says so"),
    Column("source_url", _TEXT, "the address of that article"),
)

TABLES: tuple[Table, ...] = (
    Table("people", "one person", (
        Column("person", _IRI, "the person"),
        Column("name", _TEXT, "the name used most"),
        Column("other_names", _TEXT, "other spellings and names, separated by ;"),
    )),
    Table("bodies", "one body in one legal incarnation", (
        Column("body", _IRI, "the body"),
        Column("name", _TEXT, "its name"),
        Column("type", _TEXT, "its type, an id of ontology/body-types.ttl"),
        Column("place", _TEXT, "the place that it is of"),
        Column("parents", _TEXT, "the bodies that it stands under, separated by ;"),
        Column("founded", _DAY, "its first day, where a change of bodies fixes it"),
        Column("dissolved", _DAY, "its last day, where a change of bodies fixes it"),
    )),
    Table("posts", "one post: a role in a body", (
        Column("post", _IRI, "the post"),
        Column("name", _TEXT, "its name"),
        Column("body", _IRI, "its body", refers="bodies"),
        Column("seats", _TEXT, "one, many, or not known"),
    )),
    Table("tenures", "one stay of one person in one post", (
        Column("tenure", _IRI, "the tenure"),
        Column("person", _IRI, "who", refers="people"),
        Column("name", _TEXT, "the person's name"),
        Column("post", _IRI, "what", refers="posts"),
        Column("post_name", _TEXT, "the post's name"),
        *_BOUNDS,
        Column("status", _TEXT, "current, former, incoming or outgoing, as last said"),
        Column("acting", "boolean", "whether held for the time being"),
        *_QUOTED,
    )),
    Table("events", "one event", (
        Column("event", _IRI, "the event"),
        Column("title", _TEXT, "what it is called"),
        Column("type", _TEXT, "its type, an id of ontology/event-types.ttl"),
        Column("date_min", _DAY, "its first possible day"),
        Column("date_max", _DAY, "its last possible day"),
        Column("place", _TEXT, "where"),
        *_QUOTED,
    )),
    Table("participations", "one agent in one part of one event", (
        Column("event", _IRI, "the event", refers="events"),
        Column("agent", _IRI, "the person or body"),
        Column("part", _TEXT, "chair, speaker, attendee …"),
        Column("kind", _TEXT, "person or body"),
        Column("name", _TEXT, "the name"),
    ), keys=3),
    Table("evidence", "one place of one article that a tenure or an event stands on", (
        Column("thing", _IRI, "the tenure or event"),
        Column("number", _NUMBER, "counts the places of one thing"),
        Column("article", _TEXT, "the article's id"),
        Column("title", _TEXT, "its title"),
        Column("publisher", _TEXT, "who published it"),
        Column("published", _TEXT, "when, as precisely as it is known"),
        Column("url", _TEXT, "its address"),
        Column("field", _TEXT, "text or title"),
        Column("start", _NUMBER, "first character of the quote"),
        Column("end", _NUMBER, "the character after its last"),
        Column("exact", _TEXT, "the quote"),
        Column("sentence", _TEXT, "the sentence around it"),
        Column("rule", _TEXT, "the rule that read it"),
    ), keys=2),
)  # fmt: skip


def rows_of(records: Records) -> dict[str, list[Cells]]:
    """The rows of every table, cells in the order of its columns; None where nothing is known."""
    participations = dict.fromkeys(
        (event.iri, one.iri, one.part, one.kind, one.name) for event in records.events for one in event.participants
    )
    quoted = [*((one.iri, one.evidence) for one in records.tenures), *((e.iri, e.evidence) for e in records.events)]
    return {
        "people": [(one.iri, one.name, "; ".join(one.other_names) or None) for one in records.people],
        "bodies": [
            (one.iri, one.name, one.type, one.place, "; ".join(records.parents.get(one.iri, ())) or None, one.founded,
             one.dissolved)
            for one in records.bodies
        ],
        "posts": [(one.iri, one.name, one.body, one.seats) for one in records.posts],
        "tenures": [
            (one.iri, one.person, one.name, one.post, one.post_name, one.start_min, one.start_max, one.end_min,
             one.end_max, one.status, one.acting, *_first(one.evidence))
            for one in records.tenures
        ],
        "events": [
            (one.iri, one.title, one.type, one.date_min, one.date_max, one.place, *_first(one.evidence))
            for one in records.events
        ],
        "participations": list(participations),
        "evidence": [row for thing, quotes in quoted for row in _evidence(thing, quotes)],
    }  # fmt: skip


def _first(quotes: tuple[Quote, ...]) -> Cells:
    said = next((quote.sentence or quote.exact for quote in quotes if quote.sentence or quote.exact), None)
    return len({quote.article for quote in quotes}), said, next((quote.url for quote in quotes if quote.url), None)


def _evidence(thing: str, quotes: Iterable[Quote]) -> Iterator[Cells]:
    for number, one in enumerate(quotes, start=1):
        yield (thing, number, one.article, one.title, one.publisher, one.published, one.url, one.field, one.start,
               one.end, one.exact, one.sentence, one.rule)  # fmt: skip
