"""Acts that an article tells twice, in other words: each is one."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from bomay.model import ChangeClaim, ChangeKind

__all__ = ["without_doubles"]


def without_doubles(claims: Iterable[ChangeClaim]) -> Iterator[ChangeClaim]:
    """The claims without an appointment that is told as a transfer too, or a death told again with another post.

    A death has the day on which any words date it.
    """
    claims = tuple(claims)
    moves = {(claim.person, claim.role, claim.body) for claim in claims if claim.kind is ChangeKind.TRANSFERRED}
    deaths = sorted((claim for claim in claims if claim.kind is ChangeKind.DIED), key=_is_bare)
    died = {claim.person: claim for claim in reversed(deaths)}
    days = {claim.person: claim.date for claim in reversed(deaths) if claim.date is not None}
    for claim in claims:
        moved = claim.kind is ChangeKind.APPOINTED and (claim.person, claim.role, claim.body) in moves
        buried = claim.kind is ChangeKind.DIED and claim is not died[claim.person]
        if not moved and not buried and not any(_is_fuller(other, claim) for other in claims):
            undated = claim.kind is ChangeKind.DIED and claim.date is None
            yield replace(claim, date=days.get(claim.person)) if undated else claim


def _is_bare(death: ChangeClaim) -> tuple[bool, bool, bool]:
    """Whether a death is told without a post, with a mere seat, without a date: what is told in full comes first."""
    return not death.role, death.role == "Ủy viên", death.date is None


def _is_fuller(other: ChangeClaim, claim: ChangeClaim) -> bool:
    """Whether another claim tells the same act with the place of the body: "Hội đồng nhân dân" of "… tỉnh Lào Cai"."""
    if (other.person, other.kind, other.role) != (claim.person, claim.kind, claim.role) or not claim.body:
        return False
    return other.body is not None and not claim.body.place and other.body.name.startswith(f"{claim.body.name} ")
