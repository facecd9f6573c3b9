"""The layers above the articles: resolved things, judgements, and the reference that they point to."""

from collections.abc import Iterable

from bomay.graph.iris import Iris
from bomay.graph.manifest import Summary
from bomay.graph.reference import places_to_quads, word_lists_to_quads
from bomay.graph.resolved_to_rdf import derived_to_quads, judgements_to_quads, resolved_to_quads
from bomay.graph.store import StoreWriter
from bomay.identity.resolve import resolve
from bomay.identity.rulings import Ruling
from bomay.identity.table import Row
from bomay.identity.words import load_words
from bomay.text import Refused

__all__ = ["write_layers"]


def write_layers(
    rows: Iterable[Row], writer: StoreWriter, rulings: Iterable[Ruling] = (), *, iris: Iris, summary: Summary
) -> None:
    """Resolve the rows of all articles, and write what they give; all of it is checked."""
    resolved = resolve(rows, load_words(), rulings)
    for told in resolved.unmet:
        summary.refuse(_unmet(told))
    for quads in (resolved_to_quads, derived_to_quads, judgements_to_quads, places_to_quads):
        writer.add(summary.check(quads(resolved, iris)))
    writer.add(summary.check(word_lists_to_quads(iris)))
    summary.add_resolved(resolved)


def _unmet(told: str) -> Refused:
    return Refused("judgements", told, "it can join or part nothing here", "build with that article, or take it out")
