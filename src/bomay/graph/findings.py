"""What a check finds in a graph: which rule, how grave, about which things, with a sentence for each of them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from pyoxigraph import Literal, NamedNode, Store

from bomay.graph import terms as t

__all__ = ["Finding", "Severity", "Shown", "with_evidence"]

_STATED = (t.START_MIN, t.END_MIN, t.DATE_MIN)


class Severity(StrEnum):
    """How grave a finding is, by the names of SHACL."""

    VIOLATION = "violation"
    WARNING = "warning"
    INFO = "info"

    @property
    def fails(self) -> bool:
        """Whether a graph with such a finding is not in order; an info only tells what is missing."""
        return self is not Severity.INFO


@dataclass(frozen=True, slots=True, order=True)
class Shown:
    """One claim on a thing: the sentence that it stands in, the article, and its day where that is known."""

    thing: str
    claim: str
    article: str
    day: str
    sentence: str


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """One place where the graph is not as the rule `shape` says; `things` are what it is about, `evidence` for each."""

    node: str
    shape: str
    message: str
    severity: Severity = Severity.VIOLATION
    things: tuple[str, ...] = ()
    evidence: tuple[Shown, ...] = ()


def with_evidence(findings: Iterable[Finding], store: Store) -> Iterator[Finding]:
    """The findings, each with one claim a thing; a thing that stands twice shows two claims."""
    for finding in findings:
        shown: list[Shown] = []
        for thing in finding.things:
            claims = _claims(store, thing)
            left = [claim for claim in claims if claim not in shown]
            shown += left[:1]
        yield replace(finding, evidence=tuple(shown))


def _claims(store: Store, thing: str) -> list[Shown]:
    """The claims that a thing stands on, a claim on itself: those that state a day first, then the latest."""
    found: list[tuple[bool, str, Shown]] = []
    derived = [quad.object for quad in store.quads_for_pattern(NamedNode(thing), t.WAS_DERIVED_FROM, None)]
    for claim in derived or [NamedNode(thing)]:
        if isinstance(claim, NamedNode):
            stated = any(_value(store, claim, name) for name in _STATED)
            article = _node(store, claim, t.WAS_QUOTED_FROM)
            quote = _node(store, claim, t.EVIDENCE)
            shown = Shown(
                thing=thing,
                claim=claim.value,
                article=_value(store, article, t.IDENTIFIER),
                day=_value(store, article, t.DATE_WORDS),
                sentence=_value(store, quote, t.SENTENCE),
            )
            found.append((stated, shown.day, shown))
    return [each for *_, each in sorted(found, key=lambda each: (not each[0], _descending(each[1]), each[2]))]


def _descending(day: str) -> tuple[int, ...]:
    return tuple(-ord(letter) for letter in day) or (0,)


def _node(store: Store, node: NamedNode | None, name: NamedNode) -> NamedNode | None:
    if node is None:
        return None
    nodes = (quad.object for quad in store.quads_for_pattern(node, name, None))
    return min((each for each in nodes if isinstance(each, NamedNode)), key=lambda each: each.value, default=None)


def _value(store: Store, node: NamedNode | None, name: NamedNode) -> str:
    if node is None:
        return ""
    values = (quad.object for quad in store.quads_for_pattern(node, name, None))
    return min((each.value for each in values if isinstance(each, Literal)), default="")
