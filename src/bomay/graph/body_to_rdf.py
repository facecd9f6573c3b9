"""Bodies, their mergers and their posts as RDF."""

from collections.abc import Iterator

from pyoxigraph import Literal, NamedNode

from bomay.graph import terms as t
from bomay.graph.date_quads import date_pairs
from bomay.graph.iris import Iris
from bomay.identity.names import fold
from bomay.identity.resolved import BodyChange, BodyNode, Post
from bomay.identity.words import slug
from bomay.model import PartialDate

__all__ = ["body_pairs", "change_pairs", "post_pairs", "role_node"]

Pair = tuple[NamedNode, NamedNode | Literal]


def body_pairs(body: BodyNode, iris: Iris) -> Iterator[Pair]:
    """The properties of one incarnation of a body; a part of another body is an organizational unit."""
    yield t.TYPE, t.ORGANIZATIONAL_UNIT if body.parent else t.FORMAL_ORGANIZATION
    yield t.PREF_LABEL, t.vi(body.name)
    yield t.HIDDEN_LABEL, t.text(fold(body.name))
    if body.type:
        yield t.CLASSIFICATION, t.concept("bt", body.type)
    if body.parent is not None:
        yield t.SUB_ORGANIZATION_OF, iris.thing("body", body.parent)
    yield from ((t.STATE_TWIN, iris.thing("body", twin)) for twin in body.state_twins)
    if body.place is not None:
        yield t.JURISDICTION, iris.thing("place", body.place.id)
        yield t.PLACE_NAME, t.text(body.place_words)
    if body.founded is not None:
        yield t.FOUNDING_DATE, t.date_literal(body.founded.isoformat())
    if body.dissolved is not None:
        yield t.DISSOLUTION_DATE, t.date_literal(body.dissolved.isoformat())
    yield from ((t.WAS_DERIVED_FROM, iris.thing("claim", claim)) for claim in body.claims)


def change_pairs(change: BodyChange, iris: Iris) -> Iterator[Pair]:
    """The properties of one merger."""
    yield t.TYPE, t.CHANGE_EVENT
    yield from ((t.ORIGINAL_ORGANIZATION, iris.thing("body", body)) for body in change.originals)
    yield from ((t.RESULTING_ORGANIZATION, iris.thing("body", body)) for body in change.results)
    yield from date_pairs(PartialDate(change.day.year, change.day.month, change.day.day))
    yield t.SOURCE, t.text(change.source)


def post_pairs(post: Post, iris: Iris) -> Iterator[Pair]:
    """The properties of one post."""
    yield t.TYPE, t.POST
    yield t.PREF_LABEL, t.vi(post.label)
    yield t.HIDDEN_LABEL, t.text(fold(post.label))
    yield t.POST_IN, iris.thing("body", post.body)
    yield t.ROLE, role_node(post, iris)
    if post.seats:
        yield t.SEATS, t.text(post.seats)


def role_node(post: Post, iris: Iris) -> NamedNode:
    """The concept of the post's role, or an IRI of our own where no word list has it."""
    return t.concept("role", post.role_id) if post.role_id is not None else iris.role(slug(post.role))
