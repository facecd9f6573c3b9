"""Popolo JSON read as a graph to ask: the people, organizations, posts and memberships of somebody else."""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from pyoxigraph import Literal, NamedNode, Quad

from bomay.answers.interchange.dates import bounds_of
from bomay.errors import InputError
from bomay.graph import terms as t
from bomay.graph.iris import Iris
from bomay.identity.ids import digest
from bomay.identity.names import fold

__all__ = ["from_popolo"]

Row = Mapping[str, Any]
Pair = tuple[NamedNode, NamedNode | Literal]
_STATUSES = ("current", "former", "incoming")
_BOUNDS = (("start", t.START_MIN, t.START_MAX), ("end", t.END_MIN, t.END_MAX))


@dataclass(frozen=True, slots=True)
class _Reader:
    """One document; `iris` mints IRIs for ids that are none."""

    name: str
    iris: Iris

    def node(self, kind: str, given: object) -> NamedNode:
        """The IRI of a thing by its Popolo id."""
        said = str(given)
        return (
            NamedNode(said) if said.startswith(("http://", "https://")) else self.iris.thing(kind, digest(kind, said))
        )

    def need(self, row: Row, *names: str) -> Any:
        """The first of these fields that the row has. Raises InputError where it has none."""
        for name in names:
            if row.get(name):
                return row[name]
        raise InputError(
            self.name,
            f"no {' or '.join(names)} in {json.dumps(row, ensure_ascii=False)[:120]}",
            why="nothing can be made of the row without it",
            fix="complete the row, or take it out",
        )


def from_popolo(text: str, *, name: str, iris: Iris) -> list[Quad]:
    """The quads of a Popolo document, sorted, in one named graph; `name` is said in errors and as the source.

    A membership becomes a tenure. Its start and end are known as precisely as its dates say; an end that is missing
    stays open: it is not taken for "now". Without a status an ended one is "former", any other "current". Its `sources`
    become the evidence. Raises InputError for what is no Popolo document.
    """
    reader = _Reader(name, iris)
    whole = _read(text, name)
    graph = iris.layer("popolo")
    said: dict[NamedNode, set[Pair]] = {}
    for node, pairs in _things(reader, whole):
        said.setdefault(node, set()).update(pairs)
    return sorted((Quad(node, link, value, graph) for node, pairs in said.items() for link, value in pairs), key=str)


def _read(text: str, name: str) -> Row:
    try:
        whole = json.loads(text)
    except json.JSONDecodeError as error:
        raise InputError(name, f"no JSON: {error}", why="Popolo is JSON", fix="give a Popolo document") from error
    if not isinstance(whole, dict) or not isinstance(whole.get("persons"), list):
        raise InputError(
            name, "no list of persons", why="a Popolo document has persons and memberships", fix="give such a document"
        )
    return whole


def _things(reader: _Reader, whole: Row) -> Iterator[tuple[NamedNode, Iterable[Pair]]]:
    people = {reader.need(row, "id"): row for row in whole["persons"]}
    bodies = {reader.need(row, "id"): row for row in whole.get("organizations", ())}
    posts = {reader.need(row, "id"): row for row in whole.get("posts", ())}
    for given, row in people.items():
        names = [str(one["name"]) for one in row.get("other_names", ()) if one.get("name")]
        main = str(reader.need(row, "name"))
        yield reader.node("person", given), [(t.TYPE, t.PERSON), *_names(main), *(_other(name) for name in names)]
    for given, row in bodies.items():
        yield reader.node("body", given), list(_body(reader, row))
    for given, row in posts.items():
        body = bodies.get(row.get("organization_id"), {})
        yield reader.node("post", given), list(_post(reader, row, body))
    for row in whole.get("memberships", ()):
        yield from _membership(reader, row, posts, bodies)


def _names(name: str) -> list[Pair]:
    return [(t.PREF_LABEL, t.vi(name)), (t.HIDDEN_LABEL, t.text(fold(name)))]


def _other(name: str) -> Pair:
    return t.ALT_LABEL, t.vi(name)


def _body(reader: _Reader, row: Row) -> Iterator[Pair]:
    yield t.TYPE, t.FORMAL_ORGANIZATION
    yield from _names(str(reader.need(row, "name")))
    if row.get("parent_id"):
        yield t.SUB_ORGANIZATION_OF, reader.node("body", row["parent_id"])
    if isinstance(row.get("area"), dict) and row["area"].get("name"):
        yield t.PLACE_NAME, t.text(str(row["area"]["name"]))
    for name, link, side in (("founding_date", t.FOUNDING_DATE, 0), ("dissolution_date", t.DISSOLUTION_DATE, 1)):
        if row.get(name):
            yield link, t.date_literal(_days(reader, row, name)[side].isoformat())


def _post(reader: _Reader, row: Row, body: Row) -> Iterator[Pair]:
    label = str(reader.need(row, "label", "role"))
    if body and str(body.get("name", "")) not in label:
        label = f"{label} {body['name']}"
    yield t.TYPE, t.POST
    yield from _names(label)
    yield t.POST_IN, reader.node("body", reader.need(row, "organization_id"))
    if row.get("seats") in ("one", "many"):
        yield t.SEATS, t.text(row["seats"])


def _membership(
    reader: _Reader, row: Row, posts: Mapping[str, Row], bodies: Mapping[str, Row]
) -> Iterator[tuple[NamedNode, Iterable[Pair]]]:
    person = reader.need(row, "person_id")
    post = row.get("post_id") or f"{reader.need(row, 'organization_id')} {row.get('role') or 'member'}"
    body = row.get("organization_id") or reader.need(posts.get(post, {}), "organization_id")
    if post not in posts:  # a membership without a post is one in a post of that role
        made = {"label": row.get("role") or "member", "organization_id": body}
        yield reader.node("post", post), list(_post(reader, made, bodies.get(body, {})))
    ended = bool(row.get("end_date") or row.get("end_max"))
    status = row.get("status") if row.get("status") in _STATUSES else "former" if ended else "current"
    key = row.get("id") or f"{person} {post} {row.get('start_date')} {row.get('end_date')}"
    node = reader.node("tenure", key)
    pairs: list[Pair] = [
        (t.TYPE, t.TENURE),
        (t.TYPE, t.MEMBERSHIP),
        (t.MEMBER, reader.node("person", person)),
        (t.MEMBER_POST, reader.node("post", post)),
        (t.MEMBER_ORGANIZATION, reader.node("body", body)),
        (t.STATUS, t.text(str(status))),
        *([(t.ACTING, t.TRUE)] if row.get("acting") is True else []),
        *_bounds(reader, row),
    ]
    for number, source in enumerate(row.get("sources", ())):
        claim = NamedNode(f"{node.value}/source/{number}")
        pairs.append((t.WAS_DERIVED_FROM, claim))
        yield from _evidence(reader, claim, source)
    yield node, pairs


def _bounds(reader: _Reader, row: Row) -> Iterator[Pair]:
    """The four bounds where the row has them, else what its dates say."""
    for side, earliest, latest in _BOUNDS:
        exact = {link: row.get(f"{side}_{end}") for link, end in ((earliest, "min"), (latest, "max"))}
        if any(exact.values()):
            yield from ((link, t.date_literal(str(day))) for link, day in exact.items() if day)
        elif row.get(f"{side}_date"):
            first, last = _days(reader, row, f"{side}_date")
            yield earliest, t.date_literal(first.isoformat())
            yield latest, t.date_literal(last.isoformat())


def _days(reader: _Reader, row: Row, name: str) -> Any:
    try:
        return bounds_of(str(row[name]))
    except ValueError as error:
        raise InputError(
            reader.name, f"{name} {row[name]!r}", why="a date is YYYY, YYYY-MM or YYYY-MM-DD", fix="write it so"
        ) from error


def _evidence(reader: _Reader, claim: NamedNode, source: Row) -> Iterator[tuple[NamedNode, Iterable[Pair]]]:
    """A source of Popolo as a claim that quotes an article."""
    url = str(reader.need(source, "url"))
    article = reader.iris.article(str(source.get("article") or url))
    yield claim, [(t.TYPE, t.TENURE_CLAIM), (t.WAS_QUOTED_FROM, article)]
    about: list[Pair] = [(t.TYPE, t.ARTICLE), (t.IDENTIFIER, t.text(str(source.get("article") or url)))]
    about += [(t.URL, t.text(url))] if url != article.value else []
    about += [(t.DATE_WORDS, t.text(str(source["published"])))] if source.get("published") else []
    if source.get("publisher"):
        publisher = reader.iris.publisher(str(source["publisher"]))
        about.append((t.PUBLISHER, publisher))
        yield publisher, [(t.TYPE, t.ORGANIZATION), (t.SCHEMA_NAME, t.text(str(source["publisher"])))]
    yield article, about
    if source.get("note") or source.get("quote"):
        quote = NamedNode(f"{claim.value}/quote")
        yield claim, [(t.EVIDENCE, quote)]
        yield quote, list(_quote(source))


def _quote(source: Row) -> Iterator[Pair]:
    yield t.TYPE, t.TEXT_QUOTE_SELECTOR
    for name, link in (("quote", t.EXACT), ("note", t.SENTENCE), ("field", t.IN_FIELD)):
        if source.get(name):
            yield link, t.text(str(source[name]))
    for name, link in (("start", t.START), ("end", t.END)):
        if isinstance(source.get(name), int):
            yield link, t.int_literal(source[name])
