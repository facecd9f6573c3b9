"""The sentences that things of the graph stand on, fetched for many things at once."""

import textwrap
from collections.abc import Iterable

import pyoxigraph as ox

from bomay.answers.cells import find_text, get_text
from bomay.answers.queries import get_query
from bomay.answers.query_text import bind
from bomay.answers.results import Quote
from bomay.answers.source import Row, Source

__all__ = ["fetch_evidence", "fetch_sentences", "select_for"]

_LONG = 240  # letters of a sentence that a picture keeps
_BATCH = 200  # things asked about in one question; some servers refuse long VALUES lists


def select_for(source: Source, question: str, name: str, iris: Iterable[str]) -> list[Row]:
    """The rows of a canned question for each of these things as its input ?name, asked in batches."""
    asked = list(dict.fromkeys(iris))
    rows: list[Row] = []
    for first in range(0, len(asked), _BATCH):
        terms = [ox.NamedNode(iri) for iri in asked[first : first + _BATCH]]
        rows += source.select(bind(get_query(question).text, {name: terms}))[1]
    return rows


def fetch_evidence(source: Source, iris: Iterable[str]) -> dict[str, tuple[Quote, ...]]:
    """The quotes behind each thing, oldest article first; a thing that has none is left out."""
    found: dict[str, list[Quote]] = {}
    for row in select_for(source, "provenance", "thing", iris):
        found.setdefault(get_text(row, "thing"), []).append(_quote(row))
    return {iri: tuple(quotes) for iri, quotes in found.items()}


def fetch_sentences(source: Source, iris: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """The sentences of one claim behind each thing, each with where it was published; for pictures of many things."""
    first: dict[str, str] = {}
    for row in select_for(source, "claims", "thing", iris):
        thing, claim = get_text(row, "thing"), get_text(row, "claim")
        first[thing] = min(claim, first.get(thing, claim))
    said: dict[str, list[str]] = {}
    for row in select_for(source, "sentences", "claim", first.values()):
        sentence = textwrap.shorten(get_text(row, "sentence"), _LONG, placeholder=" …")
        where = ", ".join(filter(None, (find_text(row, "publisher"), find_text(row, "published"))))
        said.setdefault(get_text(row, "claim"), []).append(f"«{sentence}» ({where or get_text(row, 'articleId')})")
    return {thing: tuple(said[claim]) for thing, claim in first.items() if claim in said}


def _quote(row: Row) -> Quote:
    start, end = find_text(row, "start"), find_text(row, "end")
    return Quote(
        article=get_text(row, "articleId"),
        article_iri=get_text(row, "article"),
        title=find_text(row, "headline"),
        publisher=find_text(row, "publisher"),
        published=find_text(row, "published"),
        url=find_text(row, "url"),
        rule=find_text(row, "rule"),
        claim=get_text(row, "claim"),
        claim_status=find_text(row, "claimStatus"),
        field=find_text(row, "field"),
        start=int(start) if start is not None else None,
        end=int(end) if end is not None else None,
        exact=find_text(row, "exact"),
        sentence=find_text(row, "sentence"),
    )
