"""What the resolver found as RDF: the resolved layer, what is derived from it, and the judgements on identity."""

from collections.abc import Iterable, Iterator

from pyoxigraph import Literal, NamedNode, Quad

from bomay.graph import terms as t
from bomay.graph.body_to_rdf import body_pairs, change_pairs, post_pairs, role_node
from bomay.graph.date_quads import date_pairs, period_pairs
from bomay.graph.iris import Iris
from bomay.graph.tenure_to_rdf import Terms, succession_pairs, tenure_pairs
from bomay.identity.names import fold
from bomay.identity.resolved import (
    Act,
    BodyChange,
    BodyNode,
    Directive,
    Doubt,
    Event,
    Judgement,
    Participation,
    Person,
    Post,
    Tenure,
    Thing,
    Unmet,
)

__all__ = ["things_to_quads"]

Pair = tuple[NamedNode, NamedNode | Literal]
Described = tuple[NamedNode, Iterable[Pair]]
_ACTS_ON = {"amends": t.AMENDS, "replaces": t.REPLACES, "repeals": t.REPEALS}


def things_to_quads(things: Iterable[Thing], iris: Iris) -> Iterator[Quad]:
    """One thing after the other, in the layers of what is resolved, derived and judged; no quad twice.

    Derived is what no article says, drawn from the order of the tenures; and dates that cannot be.
    """
    roles, terms = set[tuple[str, str]](), Terms(iris)
    for thing in things:
        match thing:
            case Judgement():
                yield from _quads([(iris.thing("judgement", thing.id), _judgement(thing, iris))], iris, "judgements")
                continue
            case Doubt():
                yield from _quads([(iris.thing("claim", thing.claim), _doubt(thing))], iris, "derived")
                continue
            case Post() if thing.role_id is None:
                roles.add((role_node(thing, iris).value, thing.role))
            case Tenure():
                terms.add(thing)
        yield from _quads(_described(thing, iris), iris, "resolved")
        if isinstance(thing, Tenure):
            yield from _quads([(iris.thing("tenure", thing.id), succession_pairs(thing, iris))], iris, "derived")
    yield from _quads((*_roles(roles), *terms.described()), iris, "resolved")


def _quads(described: Iterable[Described], iris: Iris, layer: str) -> Iterator[Quad]:
    graph = iris.layer(layer)
    for subject, pairs in described:
        for predicate, value in dict.fromkeys(pairs):
            yield Quad(subject, predicate, value, graph)


def _described(thing: Thing, iris: Iris) -> Iterator[Described]:
    """A thing of the resolved layer with the nodes that go with it."""
    match thing:
        case Person():
            yield iris.thing("person", thing.id), _person(thing, iris)
            for old in thing.replaces:
                yield iris.thing("person", old), [(t.REPLACED_BY, iris.thing("person", thing.id))]
        case BodyNode():
            yield iris.thing("body", thing.id), body_pairs(thing, iris)
        case BodyChange():
            yield iris.thing("change", thing.id), change_pairs(thing, iris)
        case Post():
            yield iris.thing("post", thing.id), post_pairs(thing, iris)
        case Tenure():
            yield from tenure_pairs(thing, iris)
        case Act():
            yield iris.thing("act", thing.id), _act(thing, iris)
        case Event():
            yield iris.thing("event", thing.id), _event(thing, iris)
            for part in thing.participations:
                yield iris.thing("participation", part.id), _participation(part, thing, iris)
        case Directive():
            yield iris.thing("directive", thing.id), _directive(thing, iris)
            for article in thing.articles:
                yield iris.article(article), [(t.CITES, iris.thing("directive", thing.id))]
        case Judgement() | Doubt() | Unmet():
            return


def derived(claims: Iterable[str], iris: Iris) -> Iterator[Pair]:
    """The links from a thing to the claims that it stands on."""
    yield from ((t.WAS_DERIVED_FROM, iris.thing("claim", claim)) for claim in claims)


def _person(person: Person, iris: Iris) -> Iterator[Pair]:
    yield t.TYPE, t.PERSON
    yield t.PREF_LABEL, t.vi(person.name)
    yield from ((t.ALT_LABEL, t.vi(name)) for name in person.other_names)
    yield from ((t.HIDDEN_LABEL, t.text(fold(name))) for name in (person.name, *person.other_names))
    yield from derived(person.claims, iris)


def _doubt(doubt: Doubt) -> Iterator[Pair]:
    yield t.IMPLAUSIBLE_DATE, t.text(f"{doubt.date}: {doubt.reason}")


def _roles(unlisted: Iterable[tuple[str, str]]) -> Iterator[Described]:
    """The roles that no word list has, so that they have a name too."""
    for iri, label in sorted(unlisted):
        yield NamedNode(iri), [(t.TYPE, t.CONCEPT), (t.PREF_LABEL, t.vi(label))]


def _act(act: Act, iris: Iris) -> Iterator[Pair]:
    yield t.TYPE, t.PERSONNEL_ACT
    yield t.TYPE, t.ACTIVITY
    yield t.ACT_KIND, t.concept("act", act.kind.value)
    yield t.ACT_ON, iris.thing("person", act.person)
    if act.post is not None:
        yield t.MEMBER_POST, iris.thing("post", act.post)
    yield from date_pairs(act.date)
    yield from ((t.OPENS, iris.thing("tenure", tenure)) for tenure in act.opens)
    yield from ((t.CLOSES, iris.thing("tenure", tenure)) for tenure in act.closes)
    yield from ((t.CITES, iris.thing("directive", directive)) for directive in act.cites)
    yield from derived(act.claims, iris)


def _event(event: Event, iris: Iris) -> Iterator[Pair]:
    yield t.TYPE, t.EVENT
    yield t.EVENT_TYPE, t.concept("et", event.type)
    yield t.STATUS, t.text(event.status)
    if event.title is not None:
        yield t.PREF_LABEL, t.vi(event.title)
    if event.place is not None:
        yield t.PLACE_NAME, t.text(event.place)
    yield from period_pairs(event.start, event.end)
    yield from ((t.CITES, iris.thing("directive", directive)) for directive in event.cites)
    yield from derived(event.claims, iris)


def _participation(part: Participation, event: Event, iris: Iris) -> Iterator[Pair]:
    yield t.TYPE, t.PARTICIPATION
    yield t.OF_EVENT, iris.thing("event", event.id)
    yield t.AGENT, iris.thing("body" if part.is_body else "person", part.agent)
    yield t.PART, t.text(part.part.value)
    yield from ((t.POST_AS_STATED, t.text(post)) for post in part.posts)
    yield from derived(part.claims, iris)


def _directive(directive: Directive, iris: Iris) -> Iterator[Pair]:
    yield t.TYPE, t.LEGAL_RESOURCE
    yield t.TYPE_NAME, t.text(directive.type)
    if directive.type_id is not None:
        yield t.TYPE_DOCUMENT, t.concept("dt", directive.type_id)
    yield t.PREF_LABEL, t.vi(_label(directive))
    if directive.number is not None:
        yield t.ID_LOCAL, t.text(directive.number)
        yield t.HIDDEN_LABEL, t.text(fold(directive.number))
    if directive.title is not None:
        yield t.TITLE, t.vi(directive.title)
        yield t.HIDDEN_LABEL, t.text(fold(directive.title))
    yield from date_pairs(directive.date)
    if directive.date is not None and directive.date.day:
        yield t.DATE_DOCUMENT, t.date_literal(directive.date.to_iso())
    yield from ((t.PASSED_BY, iris.thing(kind, issuer)) for kind, issuer in directive.issuers)
    yield from ((_ACTS_ON[act], iris.thing("directive", other)) for act, other in directive.acts_on)
    yield from derived(directive.claims, iris)


def _label(directive: Directive) -> str:
    if directive.number is not None:
        return f"{directive.type} {directive.number}"
    return directive.title or directive.type


def _judgement(judgement: Judgement, iris: Iris) -> Iterator[Pair]:
    yield t.TYPE, t.JUDGEMENT
    yield t.VERDICT, t.text(judgement.verdict)
    yield from ((t.ABOUT, iris.thing("claim", claim)) for claim in judgement.claims)
    yield from ((t.ABOUT, iris.thing("person", person)) for person in judgement.people)
    yield t.JUDGED_BY, t.text(judgement.rule)
    yield t.REASON, t.vi(judgement.reason)
    if judgement.on is not None:
        yield t.JUDGED_ON, t.date_literal(judgement.on.isoformat())
