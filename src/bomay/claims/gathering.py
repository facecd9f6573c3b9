"""Events with the people who took part: each part goes to the occasion that its sentence tells."""

from collections.abc import Sequence

from bomay.claims.article import Article
from bomay.claims.event import Occasion
from bomay.claims.participation import Taking
from bomay.model import EventClaim, ParticipationClaim

__all__ = ["claim_events"]


def claim_events(article: Article, occasions: Sequence[Occasion], takings: Sequence[Taking]) -> tuple[EventClaim, ...]:
    """One claim per occasion, with its participations; a part told of no occasion of the article is left out."""
    shares: dict[int, dict[tuple[str, str], ParticipationClaim]] = {index: {} for index in range(len(occasions))}
    for taking in takings:
        index = _told_at(occasions, taking)
        if index is not None:
            claim = ParticipationClaim(agent=taking.person, part=taking.part, evidence=taking.evidence)
            shares[index].setdefault((taking.person, taking.part.value), claim)
    return tuple(
        _to_claim(article, occasion, tuple(shares[index].values())) for index, occasion in enumerate(occasions)
    )


def _told_at(occasions: Sequence[Occasion], taking: Taking) -> int | None:
    """The occasion of the sentence or the one told last before it; the first one for the title and the lead."""
    best: int | None = None
    for index, occasion in enumerate(occasions):
        told = occasion.sentence
        if (
            told.in_title == taking.sentence.in_title
            and told.start <= taking.sentence.start
            and occasion.status == "held"
        ):
            best = index
    return best if best is not None else (0 if occasions else None)


def _to_claim(article: Article, occasion: Occasion, participants: tuple[ParticipationClaim, ...]) -> EventClaim:
    places = [(occasion.sentence, occasion.cue.start, occasion.cue.end)]
    if occasion.date is not None:
        places.append((occasion.sentence, occasion.date.start, occasion.date.end))
    return EventClaim(
        type=occasion.type,
        status=occasion.status,
        title=occasion.title or None,
        start=occasion.start,
        end=occasion.end,
        participants=participants,
        evidence=article.evidence(f"su-kien.{occasion.type}", *places),
    )
