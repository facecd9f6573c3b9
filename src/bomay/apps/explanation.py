"""What was read in each sentence of an article, by which rule, and what stayed unread."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from bomay.claims.account import Account, Fate
from bomay.model import (
    ChangeClaim,
    DirectiveClaim,
    EventClaim,
    Evidence,
    Facts,
    PartialDate,
    Span,
    TenureClaim,
)
from bomay.text import Normal, sentences

__all__ = ["Explanation", "Passage", "Reading", "explain"]

Kind = Literal["person", "tenure", "change", "event", "participation", "directive", "joined", "refused", "unread"]


_KINDS: dict[Fate, Kind] = {Fate.JOINED: "joined", Fate.REFUSED: "refused", Fate.UNREAD: "unread"}


@dataclass(frozen=True, slots=True)
class Reading:
    """One claim in words, the rule that read it and where; of what gave no claim `says` tells what became of it."""

    kind: Kind
    says: str
    rule: str
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence (or the title) as given, and every reading with a span in it; its offsets are those of `text`."""

    start: int
    text: str
    readings: tuple[Reading, ...]

    @property
    def end(self) -> int:
        """Where the passage ends in the document's text."""
        return self.start + len(self.text)

    def quotes(self, reading: Reading) -> list[str]:
        """The words of this passage that the reading rests on."""
        return [self.text[start:end] for start, end in self.parts(reading)]

    def parts(self, reading: Reading) -> list[tuple[int, int]]:
        """Where in this passage the reading's spans lie."""
        inside = ((max(span.start - self.start, 0), min(span.end, self.end) - self.start) for span in reading.spans)
        return [(start, end) for start, end in inside if start < end]


@dataclass(frozen=True, slots=True)
class Explanation:
    """An article with its readings: the title, the sentences in order, and readings that show no place."""

    facts: Facts
    title: Passage | None
    sentences: tuple[Passage, ...]
    placeless: tuple[Reading, ...]


def explain(facts: Facts, accounts: Iterable[Account] = ()) -> Explanation:
    """Each sentence of the facts' document with what was read in it; `accounts` tell what gave no claim, and why."""
    document = facts.document
    claims = [*_claims(facts)]
    readings = [Reading(kind, says, evidence.rule, evidence.spans) for kind, says, evidence in claims]
    readings += [Reading("unread", gap.reason, "", (gap.span,)) for gap in facts.unread]
    told = {gap.span for gap in facts.unread}
    readings += [
        Reading(_KINDS[account.fate], account.reason, "", (account.span,))
        for account in accounts
        if account.fate in _KINDS and account.span not in told
    ]
    in_title = tuple(
        Reading(kind, says, evidence.rule, evidence.title_spans)
        for kind, says, evidence in claims
        if evidence.title_spans
    )
    placeless = tuple(
        Reading(kind, says, evidence.rule, ())
        for kind, says, evidence in claims
        if not (evidence.spans or evidence.title_spans)
    )
    title = Passage(0, document.title, in_title) if document.title else None
    return Explanation(facts, title, tuple(_passages(document.text, readings)), placeless)


def _passages(text: str, readings: Iterable[Reading]) -> Iterator[Passage]:
    normal = Normal(text)
    placed = sorted(
        ((span, order, reading) for order, reading in enumerate(readings) for span in reading.spans),
        key=lambda item: item[:2],
    )
    for start, end in sentences(normal.text):
        given = normal.to_given(start, end)
        inside = {
            order: reading for span, order, reading in placed if span.start < given.end and given.start < span.end
        }
        yield Passage(given.start, given.of(text), tuple(inside.values()))


def _claims(facts: Facts) -> Iterator[tuple[Kind, str, Evidence]]:
    for person in facts.people:
        ranks = f" ({', '.join(person.ranks)})" if person.ranks else ""
        yield "person", f"{person.name}{ranks}", person.evidence
    for tenure in facts.tenures:
        yield "tenure", _tenure(tenure), tenure.evidence
    for change in facts.changes:
        yield "change", _change(change), change.evidence
    for event in facts.events:
        yield "event", _event(event), event.evidence
        for part in event.participants:
            yield "participation", f"{part.agent}: {part.part.value} of {event.type}", part.evidence
    for directive in facts.directives:
        yield "directive", _directive(directive), directive.evidence


def _joined(*parts: str | None) -> str:
    return ", ".join(part for part in parts if part)


def _day(date: PartialDate | None) -> str | None:
    return date.to_iso() if date else None


def _period(start: PartialDate | None, end: PartialDate | None) -> str | None:
    if start == end:
        return _day(start)
    return f"{_day(start) or '?'} to {_day(end) or '?'}"


def _tenure(claim: TenureClaim) -> str:
    acting = "acting" if claim.acting else None
    how = _joined(claim.status.value, acting, _period(claim.start, claim.end), claim.term)
    return f"{claim.person}: {claim.role}, {claim.body.name} ({how})"


def _change(claim: ChangeClaim) -> str:
    post = _joined(claim.role, claim.body.name if claim.body else None, _day(claim.date))
    return f"{claim.person}: {claim.kind.value}" + (f", {post}" if post else "")


def _event(claim: EventClaim) -> str:
    when = _day(claim.start) if claim.end is None else _period(claim.start, claim.end)
    return f"{_joined(claim.type, claim.title, when, claim.place)} ({claim.status.value})"


def _directive(claim: DirectiveClaim) -> str:
    name = claim.number or (f"«{claim.title}»" if claim.title else "")
    return _joined(f"{claim.type} {name}".strip(), _day(claim.date), claim.issuer.name if claim.issuer else None)
