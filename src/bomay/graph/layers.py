"""The layers above the articles: resolved things, judgements, and the reference that they point to."""

from collections.abc import Iterable, Iterator

from bomay.graph.iris import Iris
from bomay.graph.manifest import Summary
from bomay.graph.reference import places_to_quads, word_lists_to_quads
from bomay.graph.resolved_to_rdf import things_to_quads
from bomay.graph.store import StoreWriter
from bomay.identity.resolve import resolve_table
from bomay.identity.resolved import BodyNode, Thing, Unmet
from bomay.identity.rulings import Ruling
from bomay.identity.table import RowTable
from bomay.identity.words import load_words
from bomay.lexicon.places import Place
from bomay.text import Refused

__all__ = ["write_layers"]


def write_layers(
    table: RowTable, writer: StoreWriter, rulings: Iterable[Ruling] = (), *, iris: Iris, summary: Summary
) -> None:
    """Resolve the rows of all articles, and write what they give, thing by thing; all of it is checked."""
    places: set[Place] = set()
    things = _noted(resolve_table(table, load_words(), rulings), summary, places)
    writer.add(summary.check(things_to_quads(things, iris)))
    writer.add(summary.check(places_to_quads(places, iris)))
    writer.add(summary.check(word_lists_to_quads(iris)))


def _noted(things: Iterable[Thing], summary: Summary, places: set[Place]) -> Iterator[Thing]:
    """The things as they come: counted, with their places."""
    for thing in things:
        summary.count(thing)
        if isinstance(thing, BodyNode) and thing.place is not None:
            places.add(thing.place)
        if isinstance(thing, Unmet):
            summary.refuse(_unmet(thing.told))
        yield thing


def _unmet(told: str) -> Refused:
    return Refused("judgements", told, "it can join or part nothing here", "build with that article, or take it out")
