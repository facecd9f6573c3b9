"""What one article says: its claims about people, tenures, changes, events and directives.

The kinds and their fields follow the facts schema (docs/reference/facts.md). A field that is None or
empty was not stated; it never means "none" and never "now".
"""

from dataclasses import dataclass
from enum import StrEnum

from bomay.model.document import Document
from bomay.model.partial_date import PartialDate
from bomay.model.span import NO_EVIDENCE, Evidence, Span

__all__ = [
    "Body",
    "ChangeClaim",
    "ChangeKind",
    "DirectiveClaim",
    "EventClaim",
    "EventStatus",
    "Facts",
    "Part",
    "ParticipationClaim",
    "PersonClaim",
    "TenureClaim",
    "TenureStatus",
    "Unread",
]


class TenureStatus(StrEnum):
    """How a tenure stands to the article that tells it."""

    CURRENT = "current"
    FORMER = "former"
    INCOMING = "incoming"


class ChangeKind(StrEnum):
    """What a personnel act does."""

    APPOINTED = "appointed"
    ELECTED = "elected"
    TRANSFERRED = "transferred"
    LEFT = "left"
    DISCIPLINED = "disciplined"
    DIED = "died"


OPENING: frozenset[ChangeKind] = frozenset({ChangeKind.APPOINTED, ChangeKind.ELECTED, ChangeKind.TRANSFERRED})
"""The kinds of act that give a post."""


class EventStatus(StrEnum):
    """Whether the article tells an event as held or as planned."""

    HELD = "held"
    PLANNED = "planned"


class Part(StrEnum):
    """What a person or body does at an event."""

    CHAIR = "chair"
    SPEAKER = "speaker"
    ATTENDEE = "attendee"
    HOST = "host"
    PRESENTER = "presenter"
    RECIPIENT = "recipient"


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    """An organisation as the article fixes it.

    `name` is the full canonical name ("Ủy ban nhân dân tỉnh Thái Nguyên"); `type` the id of its concept in
    body-types.ttl ("" where the type is open); `place` the jurisdiction with its level ("tỉnh Thái Nguyên",
    "" where it has none).
    """

    name: str
    type: str = ""
    place: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonClaim:
    """The article names this person, in the fullest form that it uses.

    `honorific` is "ông" or "bà" where the article says either, and never both; `born` the birth that it states.
    """

    name: str
    ranks: tuple[str, ...] = ()
    honorific: str = ""
    born: PartialDate | None = None
    evidence: Evidence = NO_EVIDENCE


@dataclass(frozen=True, slots=True, kw_only=True)
class TenureClaim:
    """The article says that `person` holds, held or begins to hold `role` in `body`."""

    person: str
    role: str
    body: Body
    status: TenureStatus
    start: PartialDate | None = None
    end: PartialDate | None = None
    term: str | None = None
    acting: bool = False
    evidence: Evidence = NO_EVIDENCE


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeClaim:
    """A personnel act on `person`; role and body are None where the act names no post."""

    person: str
    kind: ChangeKind
    role: str | None = None
    body: Body | None = None
    date: PartialDate | None = None
    evidence: Evidence = NO_EVIDENCE


@dataclass(frozen=True, slots=True, kw_only=True)
class ParticipationClaim:
    """`agent` (a person's name, or a body's where `is_body`) took `part` in the event."""

    agent: str
    part: Part
    is_body: bool = False
    evidence: Evidence = NO_EVIDENCE


@dataclass(frozen=True, slots=True, kw_only=True)
class EventClaim:
    """An organised occasion, held or planned; `type` is an id of event-types.ttl ("working-session", "visit", …)."""

    type: str
    status: EventStatus
    title: str | None = None
    start: PartialDate | None = None
    end: PartialDate | None = None
    place: str | None = None
    participants: tuple[ParticipationClaim, ...] = ()
    evidence: Evidence = NO_EVIDENCE


@dataclass(frozen=True, slots=True, kw_only=True)
class DirectiveClaim:
    """A document of authority that the article cites; number None where it is known by its title only."""

    type: str
    number: str | None = None
    title: str | None = None
    date: PartialDate | None = None
    issuer: Body | None = None
    evidence: Evidence = NO_EVIDENCE


@dataclass(frozen=True, slots=True, kw_only=True)
class Unread:
    """A trigger that promised a fact which no rule could read; shown, never guessed."""

    span: Span
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """All claims of one document, each kind in the order of the text."""

    document: Document
    place: str | None = None
    people: tuple[PersonClaim, ...] = ()
    tenures: tuple[TenureClaim, ...] = ()
    changes: tuple[ChangeClaim, ...] = ()
    events: tuple[EventClaim, ...] = ()
    directives: tuple[DirectiveClaim, ...] = ()
    unread: tuple[Unread, ...] = ()
