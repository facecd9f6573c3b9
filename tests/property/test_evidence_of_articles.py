"""Every quote of every article stands where it says: in our own articles, and in those that BOMAY_ARTICLES names.

make test-articles ARTICLES='FOLDER CORPUS.jsonl.gz'
"""

import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from pyoxigraph import Literal, NamedNode

from bomay.claims import read_facts
from bomay.graph import terms as t
from bomay.graph.claims_to_rdf import claims_to_quads
from bomay.graph.iris import Iris
from bomay.model import Document, Facts
from bomay.model.facts_json import to_json
from bomay.text import Refused, read_documents

ROOT = Path(__file__).parents[2]
OURS = [str(ROOT / "corpus"), str(ROOT / "tests" / "golden")]
IRIS = Iris()
Place = tuple[str, int, int]  # "text" or "title", start, end
_FIELDS = {"evidence": "text", "mentions": "text", "title_evidence": "title", "title_mentions": "title"}


def _places_in_output(facts: Any) -> Iterator[Place]:
    """Every span of an object as `bomay extract` prints it."""
    if isinstance(facts, dict):
        for name, value in facts.items():
            if name in _FIELDS:
                yield from ((_FIELDS[name], start, end) for start, end in value)
            else:
                yield from _places_in_output(value)
    elif isinstance(facts, list):
        for each in facts:
            yield from _places_in_output(each)


def _quotes_in_graph(facts: Facts) -> Iterator[Mapping[NamedNode, str]]:
    """Every selector of the article's graph, as its literals by predicate."""
    said: dict[NamedNode, dict[NamedNode, str]] = {}
    for quad in claims_to_quads(facts, IRIS):
        if isinstance(quad.subject, NamedNode) and isinstance(quad.object, Literal):
            said.setdefault(quad.subject, {})[quad.predicate] = quad.object.value
    return (each for each in said.values() if t.START in each)


def _check(document: Document) -> int:
    """The number of quotes of one article, each of which was found where it says, in output and graph alike."""
    facts = read_facts(document)
    fields = {"text": document.text, "title": document.title or ""}
    in_graph: set[Place] = set()
    for quote in _quotes_in_graph(facts):
        field, start, end = quote[t.IN_FIELD], int(quote[t.START]), int(quote[t.END])
        assert 0 <= start < end <= len(fields[field]), (document.id, field, start, end)
        assert fields[field][start:end] == quote[t.EXACT], (document.id, field, start, end)
        in_graph.add((field, start, end))
    assert in_graph == set(_places_in_output(to_json(facts))), document.id
    return len(in_graph)


def test_every_quote_stands_in_the_article_as_given() -> None:
    for source in [*OURS, *os.environ.get("BOMAY_ARTICLES", "").split()]:
        documents = (item for item in read_documents([source]) if not isinstance(item, Refused))
        assert sum(map(_check, documents)) > 0, source
