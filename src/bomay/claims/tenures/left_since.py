"""Posts that an article tells to have been given to somebody and taken from him since."""

from collections.abc import Iterable
from dataclasses import replace

from bomay.claims.tenures.tenure import key_of
from bomay.model import OPENING, ChangeClaim, ChangeKind, PartialDate, TenureClaim, TenureStatus

__all__ = ["left_since"]

_Key = tuple[str, str, str]


def left_since(tenures: Iterable[TenureClaim], changes: Iterable[ChangeClaim]) -> tuple[TenureClaim, ...]:
    """The tenures, those of newcomers who left again told as former.

    "Tháng 2/2016, ông A được phân công làm Bí thư … Bộ Chính trị quyết định ông A thôi giữ chức Bí thư": he left last,
    unless the day of his leaving lies before that of his coming, as of one who is elected again.
    """
    got: dict[_Key, PartialDate | None] = {}
    left: dict[_Key, PartialDate | None] = {}
    for change in changes:
        if change.role and change.body is not None:
            key = (change.person, change.role, change.body.name.casefold())
            if change.kind in OPENING:
                got[key] = change.date
            elif change.kind is ChangeKind.LEFT:
                left[key] = change.date
    return tuple([_settled(claim, got, left) for claim in tenures])


def _settled(
    claim: TenureClaim, got: dict[_Key, PartialDate | None], left: dict[_Key, PartialDate | None]
) -> TenureClaim:
    key = key_of(claim)
    if claim.status is not TenureStatus.INCOMING or key not in got or key not in left:
        return claim
    came, went = got[key], left[key]
    again = came is not None and went is not None and went < came
    return claim if again else replace(claim, status=TenureStatus.FORMER)
