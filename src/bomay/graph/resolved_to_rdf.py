"""What the resolver found as RDF: the resolved layer, and the judgements on identity."""

from collections.abc import Iterable, Iterator

from pyoxigraph import Literal, NamedNode, Quad

from bomay.graph import terms as t
from bomay.graph.body_to_rdf import body_pairs, change_pairs, post_pairs, role_node
from bomay.graph.date_quads import date_pairs, period_pairs
from bomay.graph.iris import Iris
from bomay.graph.tenure_to_rdf import succession_pairs, tenure_pairs, term_node
from bomay.identity.names import fold
from bomay.identity.resolved import Act, Directive, Event, Judgement, Participation, Person, Resolved, Tenure

__all__ = ["derived_to_quads", "judgements_to_quads", "resolved_to_quads"]

Pair = tuple[NamedNode, NamedNode | Literal]
_ACTS_ON = {"amends": t.AMENDS, "replaces": t.REPLACES, "repeals": t.REPEALS}


def resolved_to_quads(resolved: Resolved, iris: Iris) -> Iterator[Quad]:
    """The resolved layer, one thing after the other; no quad twice."""
    graph = iris.layer("resolved")
    for subject, pairs in _things(resolved, iris):
        for predicate, value in dict.fromkeys(pairs):
            yield Quad(subject, predicate, value, graph)


def derived_to_quads(resolved: Resolved, iris: Iris) -> Iterator[Quad]:
    """The derived layer: what no article says, drawn from the order of the tenures; and dates that cannot be."""
    graph = iris.layer("derived")
    for tenure in resolved.tenures:
        for predicate, value in succession_pairs(tenure, iris):
            yield Quad(iris.thing("tenure", tenure.id), predicate, value, graph)
    for doubt in resolved.doubts:
        yield Quad(iris.thing("claim", doubt.claim), t.IMPLAUSIBLE_DATE, t.text(f"{doubt.date}: {doubt.reason}"), graph)


def judgements_to_quads(resolved: Resolved, iris: Iris) -> Iterator[Quad]:
    """The judgements layer."""
    graph = iris.layer("judgements")
    for judgement in resolved.judgements:
        for predicate, value in dict.fromkeys(_judgement(judgement, iris)):
            yield Quad(iris.thing("judgement", judgement.id), predicate, value, graph)


def _things(resolved: Resolved, iris: Iris) -> Iterator[tuple[NamedNode, Iterable[Pair]]]:
    for person in resolved.people:
        yield iris.thing("person", person.id), _person(person, iris)
        for old in person.replaces:
            yield iris.thing("person", old), [(t.REPLACED_BY, iris.thing("person", person.id))]
    for body in resolved.bodies:
        yield iris.thing("body", body.id), body_pairs(body, iris)
    for change in resolved.changes:
        yield iris.thing("change", change.id), change_pairs(change, iris)
    for post in resolved.posts:
        yield iris.thing("post", post.id), post_pairs(post, iris)
    yield from _roles(resolved, iris)
    for tenure in resolved.tenures:
        yield from tenure_pairs(tenure, iris)
    yield from _terms(resolved.tenures, iris)
    for act in resolved.acts:
        yield iris.thing("act", act.id), _act(act, iris)
    for event in resolved.events:
        yield iris.thing("event", event.id), _event(event, iris)
        for part in event.participations:
            yield iris.thing("participation", part.id), _participation(part, event, iris)
    for directive in resolved.directives:
        yield iris.thing("directive", directive.id), _directive(directive, iris)
        for article in directive.articles:
            yield iris.article(article), [(t.CITES, iris.thing("directive", directive.id))]


def derived(claims: Iterable[str], iris: Iris) -> Iterator[Pair]:
    """The links from a thing to the claims that it stands on."""
    yield from ((t.WAS_DERIVED_FROM, iris.thing("claim", claim)) for claim in claims)


def _person(person: Person, iris: Iris) -> Iterator[Pair]:
    yield t.TYPE, t.PERSON
    yield t.PREF_LABEL, t.vi(person.name)
    yield from ((t.ALT_LABEL, t.vi(name)) for name in person.other_names)
    yield from ((t.HIDDEN_LABEL, t.text(fold(name))) for name in (person.name, *person.other_names))
    yield from derived(person.claims, iris)


def _roles(resolved: Resolved, iris: Iris) -> Iterator[tuple[NamedNode, Iterable[Pair]]]:
    """The roles that no word list has, so that they have a name too."""
    unlisted = {(role_node(post, iris).value, post.role) for post in resolved.posts if post.role_id is None}
    for iri, label in sorted(unlisted):
        yield NamedNode(iri), [(t.TYPE, t.CONCEPT), (t.PREF_LABEL, t.vi(label))]


def _terms(tenures: Iterable[Tenure], iris: Iris) -> Iterator[tuple[NamedNode, Iterable[Pair]]]:
    """The terms with the bodies whose they are; of two spellings the first in the alphabet is the label."""
    told: dict[str, tuple[set[str], set[str]]] = {}
    for tenure in tenures:
        for name in tenure.terms:
            names, bodies = told.setdefault(term_node(tenure, name, iris).value, (set(), set()))
            names.add(name)
            bodies.add(tenure.post.body)
    for node, (names, bodies) in sorted(told.items()):
        whose = [(t.TERM_OF, iris.thing("body", body)) for body in sorted(bodies)]
        yield NamedNode(node), [(t.TYPE, t.TERM), (t.PREF_LABEL, t.vi(min(names))), *whose]


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
