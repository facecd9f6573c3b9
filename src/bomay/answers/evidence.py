"""The sentences that things of the graph stand on, fetched for many things at once."""

import textwrap
import weakref
from collections.abc import Iterable, Mapping, Sequence

import pyoxigraph as ox

from bomay.answers.cells import find_text, get_text
from bomay.answers.queries import get_query
from bomay.answers.query_text import bind
from bomay.answers.results import Quote
from bomay.answers.source import Row, Source

__all__ = ["fetch_evidence", "fetch_row_evidence", "fetch_sentences", "select_for"]

_LONG = 240  # letters of a sentence that a picture keeps
_TELLING = ("claim", "thing", "tenure", "act", "participation", "event", "change", "directive")  # the nearest first
_KNOWN: "weakref.WeakKeyDictionary[Source, dict[str, str]]" = weakref.WeakKeyDictionary()
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
    """The quotes behind each thing, or of a claim itself, oldest article first; a thing that has none is left out."""
    asked = list(dict.fromkeys(iris))
    claims: dict[str, list[str]] = {}
    for row in select_for(source, "claims", "thing", asked):
        claims.setdefault(get_text(row, "thing"), []).append(get_text(row, "claim"))
    of_claim = _fetch_quotes(source, dict.fromkeys(claim for iri in asked for claim in claims.get(iri, [iri])))
    found = {iri: [quote for claim in claims.get(iri, [iri]) for quote in of_claim.get(claim, ())] for iri in asked}
    return {iri: tuple(sorted(quotes, key=_by_time)) for iri, quotes in found.items() if quotes}


def fetch_row_evidence(source: Source, rows: Sequence[Row]) -> list[tuple[Quote, ...]]:
    """For each row of any query the quotes behind what it tells.

    Where a column is named for what a statement is about (claim, thing, tenure, act, event, directive …), the quotes
    are those of its cell, else those of every thing that the row names. A row of counts has none.
    """
    things = [_things(row) for row in rows]
    quotes = fetch_evidence(source, (iri for of_row in things for iri in of_row))
    return [tuple(dict.fromkeys(quote for iri in of_row for quote in quotes.get(iri, ()))) for of_row in things]


def _things(row: Row) -> list[str]:
    named = {name: cell.value for name, cell in row.items() if isinstance(cell, ox.NamedNode)}
    telling = next((named[name] for name in _TELLING if name in named), None)
    return [telling] if telling else list(named.values())


def _fetch_quotes(source: Source, claims: Iterable[str]) -> dict[str, list[Quote]]:
    rows = select_for(source, "quotes", "claim", claims)
    publishers = _publishers(source, {house for row in rows if (house := find_text(row, "house"))})
    found: dict[str, list[Quote]] = {}
    for row in rows:
        found.setdefault(get_text(row, "claim"), []).append(_quote(row, publishers))
    return found


def _publishers(source: Source, houses: set[str]) -> dict[str, str]:
    """The names of publishers, asked once: each stands in the graph of every article of its house."""
    known = _KNOWN.setdefault(source, {})
    for row in select_for(source, "publishers", "house", sorted(houses - known.keys())):
        known.setdefault(get_text(row, "house"), get_text(row, "publisher"))
    return known


def _by_time(quote: Quote) -> tuple[object, ...]:
    """By day, article and claim; the title before the text."""
    place = (quote.field is None, quote.field != "title", quote.start or 0, quote.end or 0)
    return (quote.published or "", quote.article, quote.claim, *place)


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


def _quote(row: Row, publishers: Mapping[str, str]) -> Quote:
    start, end = find_text(row, "start"), find_text(row, "end")
    return Quote(
        article=get_text(row, "articleId"),
        article_iri=get_text(row, "article"),
        title=find_text(row, "headline"),
        publisher=publishers.get(find_text(row, "house") or ""),
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
