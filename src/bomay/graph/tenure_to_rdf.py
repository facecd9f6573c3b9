"""Tenures as RDF: four bounds to ask by, and an interval to show where a day is stated."""

from collections.abc import Iterable, Iterator

from pyoxigraph import Literal, NamedNode

from bomay.graph import terms as t
from bomay.graph.body_to_rdf import role_node
from bomay.graph.iris import Iris
from bomay.identity.ids import digest
from bomay.identity.names import key
from bomay.identity.resolved import Tenure
from bomay.model import PartialDate

__all__ = ["Terms", "succession_pairs", "tenure_pairs", "term_node"]

Pair = tuple[NamedNode, NamedNode | Literal]
# Whose term one congress or one election begins. Source: Điều lệ Đảng (2011), Điều 15 and 17: the congress elects the
# Central Committee, which elects Politburo, Secretariat and inspectors; Luật Tổ chức Quốc hội 57/2014/QH13, Điều 2:
# the term of the National Assembly.
_ONE_TERM = {
    "party": frozenset(
        ("ban-chap-hanh-trung-uong-dang", "bo-chinh-tri", "ban-bi-thu-trung-uong-dang", "uy-ban-kiem-tra-trung-uong")
    ),
    "national-assembly": frozenset(("quoc-hoi", "uy-ban-thuong-vu-quoc-hoi", "hoi-dong-dan-toc")),
}


def tenure_pairs(tenure: Tenure, iris: Iris) -> Iterator[tuple[NamedNode, Iterable[Pair]]]:
    """The tenure, and its interval and instants where a start or an end is stated."""
    node = iris.thing("tenure", tenure.id)
    yield node, _tenure(tenure, iris)
    if tenure.start is None and tenure.end is None:
        return
    interval = NamedNode(f"{node.value}/interval")
    yield node, [(t.MEMBER_DURING, interval)]
    yield interval, [(t.TYPE, t.INTERVAL)]
    for date, link, name in ((tenure.start, t.HAS_BEGINNING, "start"), (tenure.end, t.HAS_END, "end")):
        if date is not None:
            instant = NamedNode(f"{node.value}/{name}")
            yield interval, [(link, instant)]
            yield instant, [(t.TYPE, t.INSTANT), _instant(date)]


def _tenure(tenure: Tenure, iris: Iris) -> Iterator[Pair]:
    yield t.TYPE, t.TENURE
    yield t.TYPE, t.MEMBERSHIP
    yield t.MEMBER, iris.thing("person", tenure.person)
    yield t.MEMBER_ORGANIZATION, iris.thing("body", tenure.post.body)
    yield t.ROLE, role_node(tenure.post, iris)
    yield t.MEMBER_POST, iris.thing("post", tenure.post.id)
    yield t.STATUS, t.text(tenure.status.value)
    if tenure.acting:
        yield t.ACTING, t.TRUE
    yield from ((t.BOUND_BY, t.text(rule)) for rule in tenure.bound_by)
    if tenure.conflict:
        yield t.CLAIM_STATUS, t.text("conflict")
    yield from ((t.IN_TERM, term_node(tenure, name, iris)) for name in tenure.terms)
    bounds = tenure.bounds
    for name, day in (
        (t.START_MIN, bounds.start_min),
        (t.START_MAX, bounds.start_max),
        (t.END_MIN, bounds.end_min),
        (t.END_MAX, bounds.end_max),
    ):
        if day is not None:
            yield name, t.date_literal(day.isoformat())
    yield from ((t.WAS_DERIVED_FROM, iris.thing("claim", claim)) for claim in tenure.claims)


def term_node(tenure: Tenure, name: str, iris: Iris) -> NamedNode:
    """The term that a tenure falls in: khóa XIII of the Party is not that of the National Assembly, nor of a province.

    A term is a body's; the bodies that one congress or one election makes share it.
    """
    of = next((whose for whose, types in _ONE_TERM.items() if tenure.post.body_type in types), tenure.post.body)
    return iris.thing("term", digest("term", of, key(name)))


class Terms:
    """The terms that tenures fall in, with the bodies whose they are."""

    def __init__(self, iris: Iris) -> None:
        self._iris = iris
        self._told: dict[str, tuple[set[str], set[str]]] = {}

    def add(self, tenure: Tenure) -> None:
        """Take the terms of one more tenure."""
        for name in tenure.terms:
            names, bodies = self._told.setdefault(term_node(tenure, name, self._iris).value, (set(), set()))
            names.add(name)
            bodies.add(tenure.post.body)

    def described(self) -> Iterator[tuple[NamedNode, Iterable[Pair]]]:
        """The terms; of two spellings the first in the alphabet is the label."""
        for node, (names, bodies) in sorted(self._told.items()):
            whose = [(t.TERM_OF, self._iris.thing("body", body)) for body in sorted(bodies)]
            yield NamedNode(node), [(t.TYPE, t.TERM), (t.PREF_LABEL, t.vi(min(names))), *whose]


def succession_pairs(tenure: Tenure, iris: Iris) -> Iterator[Pair]:
    """The tenures before and after, for the layer of what is derived."""
    yield from ((t.PREDECESSOR, iris.thing("tenure", other)) for other in tenure.predecessors)
    yield from ((t.SUCCESSOR, iris.thing("tenure", other)) for other in tenure.successors)


def _instant(date: PartialDate) -> Pair:
    if date.day:
        return t.IN_XSD_DATE, t.date_literal(date.to_iso())
    if date.month:
        return t.IN_XSD_G_YEAR_MONTH, Literal(date.to_iso(), datatype=t.XSD_G_YEAR_MONTH)
    return t.IN_XSD_G_YEAR, Literal(date.to_iso(), datatype=t.XSD_G_YEAR)
