"""Rules of succession: what the tenures and acts of a graph cannot be all at once."""

import datetime
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from pyoxigraph import Literal, NamedNode, QuerySolution, QuerySolutions, Store

from bomay.graph import terms as t
from bomay.graph.shapes import Fault

__all__ = ["find_succession_faults"]

_PREFIXES = "\n".join(f"PREFIX {name}: <{iri}>" for name, iri in sorted(t.PREFIXES.items()))

_ONE_SEAT = """SELECT DISTINCT ?post ?label ?tenure ?name ?from ?to WHERE {
  ?post bm:seats "one" ; skos:prefLabel ?label .
  ?tenure og:post ?post ; org:member ?person ; bm:startMax ?from ; bm:endMin ?to .
  ?person skos:prefLabel ?name .
  FILTER NOT EXISTS { ?tenure bm:acting true }
} ORDER BY ?post ?from ?tenure"""

_CLOSES_NOTHING = """SELECT DISTINCT ?act ?name ?label WHERE {
  ?act bm:actKind act:left ; bm:actOn ?person ; og:post ?post .
  ?person skos:prefLabel ?name . ?post skos:prefLabel ?label .
  FILTER NOT EXISTS { ?act bm:closes ?tenure }
} ORDER BY ?act"""

_BOUNDS = """SELECT DISTINCT ?tenure ?a ?b ?c ?d WHERE {
  ?tenure a bm:Tenure .
  OPTIONAL { ?tenure bm:startMin ?a } OPTIONAL { ?tenure bm:startMax ?b }
  OPTIONAL { ?tenure bm:endMin ?c } OPTIONAL { ?tenure bm:endMax ?d }
  FILTER (?a > ?b || ?c > ?d || ?a > ?d)
} ORDER BY ?tenure"""

_CONFLICT = """SELECT DISTINCT ?tenure ?name ?label WHERE {
  ?tenure a bm:Tenure ; bm:claimStatus "conflict" ; org:member ?person ; og:post ?post .
  ?person skos:prefLabel ?name . ?post skos:prefLabel ?label .
} ORDER BY ?tenure"""


@dataclass(frozen=True, slots=True)
class _Held:
    tenure: str
    name: str
    first: datetime.date
    last: datetime.date


def find_succession_faults(store: Store) -> list[Fault]:
    """Two certain holders of one seat at once, acts that end nothing, impossible and disputed bounds; sorted."""
    return sorted((*_two_holders(store), *_ends_nothing(store), *_impossible(store), *_disputed(store)))


def _rows(store: Store, query: str) -> Iterator[QuerySolution]:
    found = store.query(f"{_PREFIXES}\n{query}", use_default_graph_as_union=True)
    if isinstance(found, QuerySolutions):
        yield from found


def _value(row: QuerySolution, name: str) -> str:
    term = row[name]
    return term.value if isinstance(term, NamedNode | Literal) else str(term)


def _two_holders(store: Store) -> Iterator[Fault]:
    held: dict[tuple[str, str], list[_Held]] = defaultdict(list)
    for row in _rows(store, _ONE_SEAT):
        first, last = (datetime.date.fromisoformat(_value(row, name)) for name in ("from", "to"))
        if first <= last:
            tenure = _Held(_value(row, "tenure"), _value(row, "name"), first, last)
            held[_value(row, "post"), _value(row, "label")].append(tenure)
    for (post, label), tenures in held.items():
        for one, other in combinations(tenures, 2):
            first, last = max(one.first, other.first), min(one.last, other.last)
            if first < last:  # on one day a post may pass from hand to hand
                message = f"{label}: {one.name} and {other.name} both held it from {first} to {last}"
                yield Fault(post, "succession.two-holders", message)


def _ends_nothing(store: Store) -> Iterator[Fault]:
    for row in _rows(store, _CLOSES_NOTHING):
        message = f"{_value(row, 'name')} left {_value(row, 'label')}, but no tenure of it is known"
        yield Fault(_value(row, "act"), "succession.closes-nothing", message)


def _impossible(store: Store) -> Iterator[Fault]:
    for row in _rows(store, _BOUNDS):
        yield Fault(_value(row, "tenure"), "succession.impossible-bounds", "the tenure ends before it can have begun")


def _disputed(store: Store) -> Iterator[Fault]:
    for row in _rows(store, _CONFLICT):
        message = f"{_value(row, 'name')}, {_value(row, 'label')}: its claims contradict each other on start or end"
        yield Fault(_value(row, "tenure"), "succession.disputed", message)
