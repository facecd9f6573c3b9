"""Lookups of posts and bodies, and of who held what in them."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

import pyoxigraph as ox

from bomay.answers.cells import find_day, find_text, get_text
from bomay.answers.changes import fetch_successors, follow
from bomay.answers.evidence import fetch_evidence, select_for
from bomay.answers.holding import held_in
from bomay.answers.names import Match, NameIndex, post_key
from bomay.answers.people import tenure_of, with_evidence
from bomay.answers.periods import Period
from bomay.answers.queries import get_query, run_query
from bomay.answers.query_text import bind
from bomay.answers.results import Body, Post, Tenure
from bomay.answers.source import Row, Source
from bomay.identity.names import fold

__all__ = ["fetch_bodies", "fetch_holders", "fetch_posts", "find_posts", "index_bodies", "index_posts", "posts_of"]


def find_posts(source: Source, name: str) -> list[Match[Post]]:
    """The posts written so, with or without diacritics; told by one question, without an index of all."""
    rows = run_query(source, "posts", {"key": fold(name)})
    return NameIndex([(get_text(row, "postName"), _post(row)) for row in rows]).find(name)


def index_posts(source: Source) -> NameIndex[Post]:
    """All posts by their names; abbreviations of bodies are read, a letter in a long word is forgiven."""
    rows = run_query(source, "posts", {})
    return NameIndex([(get_text(row, "postName"), _post(row)) for row in rows], key=post_key)


def index_bodies(source: Source) -> NameIndex[str]:
    """All bodies by their names, each with its IRI."""
    rows = run_query(source, "bodies", {})
    named = dict.fromkeys((get_text(row, "bodyName"), get_text(row, "body")) for row in rows)
    return NameIndex(named, key=post_key)


def _post(row: Row) -> Post:
    return Post(
        iri=get_text(row, "post"),
        name=get_text(row, "postName"),
        body=get_text(row, "body"),
        body_name=get_text(row, "bodyName"),
        seats=find_text(row, "seats"),
        score=100.0,
    )


def posts_of(matches: Iterable[Match[Post]]) -> list[Post]:
    """The posts found, each once, with the score of the match."""
    return [replace(match.thing, score=match.score) for match in matches]


def fetch_posts(source: Source, posts: Iterable[Post]) -> list[Post]:
    """The posts with the quotes that tell of their holders."""
    found = list(posts)
    held: dict[str, list[str]] = {}
    for row in select_for(source, "holders", "post", (post.iri for post in found)):
        held.setdefault(get_text(row, "post"), []).append(get_text(row, "tenure"))
    quotes = fetch_evidence(source, (tenure for tenures in held.values() for tenure in tenures))
    of_post = {iri: [quote for one in tenures for quote in quotes.get(one, ())] for iri, tenures in held.items()}
    return [replace(post, evidence=tuple(dict.fromkeys(of_post.get(post.iri, ())))) for post in found]


def fetch_holders(source: Source, posts: Iterable[str], at: Period | None) -> list[Tenure]:
    """Who held these posts, with evidence; with `at` only those whom the days do not rule out, certain ones first."""
    asked = [ox.NamedNode(iri) for iri in posts]
    if not asked:
        return []
    tenures = [tenure_of(row) for row in source.select(bind(get_query("holders").text, {"post": asked}))[1]]
    tenures = tenures if at is None else held_in(tenures, at)
    quotes = fetch_evidence(source, [tenure.iri for tenure in tenures])
    return [with_evidence(tenure, quotes) for tenure in tenures]


def fetch_bodies(source: Source, matches: Iterable[Match[str]], at: Period | None) -> list[Body]:
    """The bodies found, with the tenures in their posts; with `at` only those that existed then.

    Where none did, but they had become others by then, these.
    """
    scores = {match.thing: match.score for match in matches}
    bodies = _fetch(source, scores)
    if at is None or not bodies:
        return bodies
    if existed := [body for body in bodies if _existed(body, at)]:
        return existed
    names = tuple(dict.fromkeys(body.name for body in bodies))
    later = _fetch(source, dict.fromkeys(follow(source, scores, at), bodies[0].score))
    return [replace(body, formerly=names) for body in later if _existed(body, at)]


def _fetch(source: Source, scores: Mapping[str, float]) -> list[Body]:
    if not scores:
        return []
    rows: dict[str, list[Row]] = {}
    for row in select_for(source, "bodies", "body", scores):
        rows.setdefault(get_text(row, "body"), []).append(row)
    tenures: dict[str, list[Tenure]] = {}
    for row in select_for(source, "body-holders", "body", scores):
        tenures.setdefault(get_text(row, "body"), []).append(tenure_of(row))
    quotes = fetch_evidence(source, [*scores, *(tenure.iri for held in tenures.values() for tenure in held)])
    became = fetch_successors(source, scores)
    bodies = []
    for iri, found in rows.items():
        held = tuple(with_evidence(tenure, quotes) for tenure in tenures.get(iri, ()))
        body = replace(_body(found, scores[iri]), tenures=held, became=became.get(iri, ()))
        bodies.append(replace(body, evidence=quotes.get(iri, ())))
    return bodies


def _body(rows: list[Row], score: float) -> Body:
    row = rows[0]
    parents = dict.fromkeys(name for one in rows if (name := find_text(one, "parentName")))
    return Body(
        iri=get_text(row, "body"),
        name=get_text(row, "bodyName"),
        type=find_text(row, "type"),
        place=find_text(row, "placeName"),
        parents=tuple(parents),
        founded=find_day(row, "founded"),
        dissolved=find_day(row, "dissolved"),
        score=score,
    )


def _existed(body: Body, at: Period) -> bool:
    return (body.founded is None or body.founded <= at.last) and (body.dissolved is None or at.first <= body.dissolved)
