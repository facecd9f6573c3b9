"""Rules of succession: what the tenures and acts of a graph cannot be all at once, and what they leave out."""

import datetime
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from pyoxigraph import Literal, NamedNode, QuerySolution, QuerySolutions, Store

from bomay.graph import terms as t
from bomay.graph.findings import Finding, Severity, with_evidence
from bomay.graph.succession_queries import (
    BOUNDS,
    BROKEN_RECIPROCITY,
    CLOSES,
    CONFLICT,
    FOLLOWED,
    IMPLAUSIBLE_DATE,
    LEFT_BEFORE,
    ONE_SEAT,
    WITHOUT_START,
)

__all__ = ["GAP_DAYS", "find_succession_faults"]

GAP_DAYS = 90  # a seat may stay empty while the next holder is chosen
_PREFIXES = "\n".join(f"PREFIX {name}: <{iri}>" for name, iri in sorted(t.PREFIXES.items()))


@dataclass(frozen=True, slots=True)
class _Held:
    tenure: str
    name: str
    first: datetime.date
    last: datetime.date


def find_succession_faults(store: Store) -> list[Finding]:
    """Every finding of the rules of succession with its evidence, sorted."""
    found = (
        *_two_holders(store),
        *_ends_nothing(store),
        *_impossible(store),
        *_disputed(store),
        *_followed(store),
        *_left_before(store),
        *_without_start(store),
        *_broken_reciprocity(store),
        *_implausible_dates(store),
    )
    return sorted(with_evidence(found, store))


def _rows(store: Store, query: str) -> Iterator[QuerySolution]:
    found = store.query(f"{_PREFIXES}\n{query}", use_default_graph_as_union=True)
    if isinstance(found, QuerySolutions):
        yield from found


def _value(row: QuerySolution, name: str) -> str:
    term = row[name]
    return term.value if isinstance(term, NamedNode | Literal) else ""


def _two_holders(store: Store) -> Iterator[Finding]:
    """Two people who certainly held a post of one seat on the same days; on one day it may pass from hand to hand."""
    held: dict[tuple[str, str], list[_Held]] = defaultdict(list)
    for row in _rows(store, ONE_SEAT):
        first, last = (datetime.date.fromisoformat(_value(row, name)) for name in ("from", "to"))
        if first <= last:
            tenure = _Held(_value(row, "tenure"), _value(row, "name"), first, last)
            held[_value(row, "post"), _value(row, "label")].append(tenure)
    for (post, label), tenures in held.items():
        for one, other in combinations(tenures, 2):
            first, last = max(one.first, other.first), min(one.last, other.last)
            if first < last:
                message = f"{label}: {one.name} and {other.name} both held it from {first} to {last}"
                yield Finding(post, "succession.two-holders", message, things=(one.tenure, other.tenure))


def _ends_nothing(store: Store) -> Iterator[Finding]:
    """An act that ends a post of which nothing but this act tells."""
    left: dict[str, tuple[str, bool]] = {}
    for row in _rows(store, CLOSES):
        act = _value(row, "act")
        known = bool(_claims(store, row["tenure"]) - _claims(store, row["act"]))
        said = f"{_value(row, 'name')} left {_value(row, 'label')}"
        left[act] = said, known or left.get(act, ("", False))[1]
    for act, (said, known) in left.items():
        if not known:
            message = f"{said}, but nothing else tells that the post was held"
            yield Finding(act, "succession.closes-nothing", message, Severity.WARNING, (act,))


def _claims(store: Store, node: object) -> set[str]:
    if not isinstance(node, NamedNode):
        return set()
    return {str(quad.object) for quad in store.quads_for_pattern(node, t.WAS_DERIVED_FROM, None)}


def _impossible(store: Store) -> Iterator[Finding]:
    for row in _rows(store, BOUNDS):
        tenure = _value(row, "tenure")
        message = "the tenure ends before it can have begun"
        yield Finding(tenure, "succession.impossible-bounds", message, things=(tenure, tenure))


def _disputed(store: Store) -> Iterator[Finding]:
    for row in _rows(store, CONFLICT):
        tenure = _value(row, "tenure")
        message = f"{_value(row, 'name')}, {_value(row, 'label')}: its claims contradict each other on start or end"
        yield Finding(tenure, "succession.disputed", message, things=(tenure, tenure))


def _followed(store: Store) -> Iterator[Finding]:
    """Of each two holders in a row: the order, the gap between them, and whether the first is still told as current."""
    for row in _rows(store, FOLLOWED):
        one, other = _value(row, "one"), _value(row, "other")
        said = f"{_value(row, 'label')}: {_value(row, 'oneName')} before {_value(row, 'otherName')}"
        last_start, first_start = _value(row, "otherStart"), _value(row, "oneStart")
        if last_start and first_start and last_start < first_start:
            message = f"{said}, but the one cannot have begun before {first_start}, the other had by {last_start}"
            yield Finding(one, "succession.impossible-order", message, things=(one, other))
        ended, begun = _value(row, "oneEnd"), _value(row, "otherBegin")
        days = (datetime.date.fromisoformat(begun) - datetime.date.fromisoformat(ended)).days if begun and ended else 0
        if days > GAP_DAYS:
            message = f"{said}: nobody is known to have held it for {days} days, from {ended} to {begun}"
            yield Finding(one, "succession.gap", message, Severity.WARNING, (one, other))
        if _value(row, "status") == "current":
            message = f"{said}: the last article on the one, of {_value(row, 'seen') or 'no day'}, tells it as current"
            yield Finding(one, "succession.stale-current", message, Severity.INFO, (one, other))


def _left_before(store: Store) -> Iterator[Finding]:
    """An act that ends a tenure before the act that opens it."""
    for row in _rows(store, LEFT_BEFORE):
        closing, opening = _value(row, "closing"), _value(row, "opening")
        days = f"left {_value(row, 'left')}, appointed {_value(row, 'begun')}"
        message = f"{_value(row, 'name')}, {_value(row, 'label')}: {days}"
        yield Finding(_value(row, "tenure"), "succession.impossible-order", message, things=(closing, opening))


def _without_start(store: Store) -> Iterator[Finding]:
    """A holder who followed another, and of whom neither a start nor an act is told."""
    for row in _rows(store, WITHOUT_START):
        tenure, before = _value(row, "tenure"), _value(row, "before")
        message = f"{_value(row, 'name')} followed in {_value(row, 'label')}, but no article tells since when"
        yield Finding(tenure, "succession.without-start", message, Severity.INFO, (tenure, before))


def _broken_reciprocity(store: Store) -> Iterator[Finding]:
    for row in _rows(store, BROKEN_RECIPROCITY):
        one, other = _value(row, "one"), _value(row, "other")
        message = f"{_value(row, 'says')} <{other}>, which does not say the same of it"
        yield Finding(one, "succession.broken-reciprocity", message, things=(one, other))


def _implausible_dates(store: Store) -> Iterator[Finding]:
    """A date that an article states, or that was misread, and that no bound stands on."""
    for row in _rows(store, IMPLAUSIBLE_DATE):
        claim = _value(row, "claim")
        message = f"a date that cannot be is not used: {_value(row, 'why')}"
        yield Finding(claim, "succession.implausible-date", message, Severity.INFO, (claim,))
