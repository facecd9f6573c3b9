"""What the stages hand to each other: frozen dataclasses, nothing else."""

from bomay.model.claim import (
    OPENING,
    Body,
    ChangeClaim,
    ChangeKind,
    DirectiveClaim,
    EventClaim,
    EventStatus,
    Facts,
    Part,
    ParticipationClaim,
    PersonClaim,
    TenureClaim,
    TenureStatus,
    Unread,
)
from bomay.model.document import Document
from bomay.model.partial_date import PartialDate
from bomay.model.span import Evidence, Span

__all__ = [
    "OPENING",
    "Body",
    "ChangeClaim",
    "ChangeKind",
    "DirectiveClaim",
    "Document",
    "EventClaim",
    "EventStatus",
    "Evidence",
    "Facts",
    "Part",
    "PartialDate",
    "ParticipationClaim",
    "PersonClaim",
    "Span",
    "TenureClaim",
    "TenureStatus",
    "Unread",
]
