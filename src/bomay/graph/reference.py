"""The reference layer: our word lists and vocabulary as they stand, and the places that the graph speaks of."""

from collections.abc import Iterable, Iterator

from pyoxigraph import Literal, NamedNode, Quad, RdfFormat, parse

from bomay.errors import VocabularyError
from bomay.graph import terms as t
from bomay.graph.iris import Iris
from bomay.identity.names import fold
from bomay.lexicon.files import ontology_file
from bomay.lexicon.places import Place, load_places

__all__ = ["places_to_quads", "word_lists_to_quads"]

WORD_LISTS = (
    "act-kinds.ttl",
    "body-types.ttl",
    "bomay.ttl",
    "directive-types.ttl",
    "event-types.ttl",
    "post-forms.ttl",
    "ranks.ttl",
    "roles.ttl",
)

Pair = tuple[NamedNode, NamedNode | Literal]


def word_lists_to_quads(iris: Iris) -> Iterator[Quad]:
    """Every triple of the vocabulary and the word lists; raises VocabularyError where a file is missing or broken."""
    graph = iris.layer("reference")
    for name in WORD_LISTS:
        try:
            for triple in parse(ontology_file(name).read_bytes(), format=RdfFormat.TURTLE):
                yield Quad(triple.subject, triple.predicate, triple.object, graph)
        except (OSError, SyntaxError) as error:
            raise VocabularyError(
                f"ontology/{name}", str(error), why="the reference layer cannot be built", fix="run make data"
            ) from error


def places_to_quads(places: Iterable[Place], iris: Iris) -> Iterator[Quad]:
    """The units, with the units above them and those that they went into."""
    graph = iris.layer("reference")
    for place in sorted(_with_kin(places), key=lambda place: place.id):
        for predicate, value in _place(place, iris):
            yield Quad(iris.thing("place", place.id), predicate, value, graph)


def _with_kin(places: Iterable[Place]) -> set[Place]:
    gazetteer, found = load_places(), set[Place]()
    waiting = list(places)
    while waiting:
        place = waiting.pop()
        if place not in found:
            found.add(place)
            waiting += gazetteer.successors(place)
            waiting += [gazetteer.get_place(place.parent)] if place.parent else []
    return found


def _place(place: Place, iris: Iris) -> Iterator[Pair]:
    yield t.TYPE, t.PLACE
    yield t.PREF_LABEL, t.vi(place.full_name)
    yield t.HIDDEN_LABEL, t.text(fold(place.full_name))
    yield t.LEVEL, t.text(place.level)
    if place.code:
        yield t.NOTATION, t.text(place.code)
    if place.parent:
        yield t.CONTAINED_IN, iris.thing("place", place.parent)
    if place.valid_from is not None:
        yield t.FOUNDING_DATE, t.date_literal(place.valid_from.isoformat())
    if place.valid_to is not None:
        yield t.DISSOLUTION_DATE, t.date_literal(place.valid_to.isoformat())
    yield from ((t.MERGED_INTO, iris.thing("place", heir)) for heir in place.merged_into)
