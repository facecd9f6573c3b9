"""Ids made from the fewest stable fields, so that the same articles give the same ids in any order."""

import hashlib
from collections import Counter
from dataclasses import dataclass

from bomay.model import Body, Facts, PartialDate

__all__ = ["ClaimIds", "claim_ids", "digest"]


def digest(*fields: str) -> str:
    """Twenty hexadecimal digits that stand for the fields.

    Eighty bits: two of a hundred million things meet with a chance of one in 200 million.

    >>> digest("person", "nguyễn văn a") == digest("person", "nguyễn văn", "a")
    False
    """
    joined = "\x1f".join(fields).encode("utf-8", "surrogatepass")
    return hashlib.blake2b(joined, digest_size=10).hexdigest()


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimIds:
    """The ids of an article's claims, parallel to the tuples of its Facts; `participations` one tuple an event."""

    people: tuple[str, ...]
    tenures: tuple[str, ...]
    changes: tuple[str, ...]
    events: tuple[str, ...]
    participations: tuple[tuple[str, ...], ...]
    directives: tuple[str, ...]


class _Numbering:
    """Gives each claim of one article its id; a claim said twice in the same words is numbered in the text's order."""

    def __init__(self, article: str) -> None:
        self._article = article
        self._seen: Counter[tuple[str, ...]] = Counter()

    def of(self, *fields: str) -> str:
        self._seen[fields] += 1
        count = self._seen[fields]
        return digest("claim", self._article, *fields, *((str(count),) if count > 1 else ()))


def claim_ids(facts: Facts) -> ClaimIds:
    """The id of every claim: a hash of the article's id and what the claim says, not of where it stands."""
    number = _Numbering(facts.document.id)
    events = tuple(
        number.of("event", e.type, e.status, e.title or "", _iso(e.start), _iso(e.end), e.place or "")
        for e in facts.events
    )
    return ClaimIds(
        people=tuple(number.of("person", p.name) for p in facts.people),
        tenures=tuple(
            number.of(
                "tenure",
                t.person,
                t.role,
                t.body.name,
                t.status,
                _iso(t.start),
                _iso(t.end),
                t.term or "",
                _flag(t.acting),
            )
            for t in facts.tenures
        ),
        changes=tuple(
            number.of("change", c.person, c.kind, c.role or "", _name(c.body), _iso(c.date)) for c in facts.changes
        ),
        events=events,
        participations=tuple(
            tuple(number.of("participation", event_id, p.agent, p.part) for p in event.participants)
            for event_id, event in zip(events, facts.events, strict=True)
        ),
        directives=tuple(
            number.of("directive", d.type, d.number or "", d.title or "", _iso(d.date), _name(d.issuer))
            for d in facts.directives
        ),
    )


def _iso(date: PartialDate | None) -> str:
    return date.to_iso() if date else ""


def _name(body: Body | None) -> str:
    return body.name if body else ""


def _flag(value: bool) -> str:
    return "acting" if value else ""
