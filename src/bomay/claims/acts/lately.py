"""Posts that an act of the last year opened: they are held still, unless the article tells of a later one."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from bomay.claims.article.article import Article
from bomay.model import OPENING, ChangeClaim, PartialDate, TenureClaim, TenureStatus

__all__ = ["held_lately"]

_YEAR = 12  # months


def held_lately(article: Article, acts: Iterable[ChangeClaim], tenures: Sequence[TenureClaim]) -> list[TenureClaim]:
    """The tenures, each that the last dated act of its holder opened within a year before the news as current.

    Older acts are history: what they opened may be over, and is told as former. So is what a later act of the article
    follows, dated or its own.
    """
    last: dict[str, PartialDate] = {}
    for act in acts:
        if act.kind in OPENING and act.date is not None and act.date.month:
            last[act.person] = max(last.get(act.person, act.date), act.date)
    arriving = {claim.person for claim in tenures if claim.status is TenureStatus.INCOMING}
    return [
        replace(claim, status=TenureStatus.CURRENT)
        if claim.status is TenureStatus.FORMER
        and claim.start is not None
        and claim.start == last.get(claim.person)
        and claim.person not in arriving
        and _is_late(article.document.published, claim.start)
        else claim
        for claim in tenures
    ]


def _is_late(published: PartialDate | None, date: PartialDate) -> bool:
    if published is None or not published.month or not date.month:
        return False
    return 0 <= (published.year - date.year) * 12 + published.month - date.month <= _YEAR
