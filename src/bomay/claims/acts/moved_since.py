"""Posts that an act told with its day gave, and that a later act of the article took their holder away from."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from bomay.claims.acts.act import Act
from bomay.claims.acts.succession import given_up
from bomay.claims.article.article import Article
from bomay.model import OPENING, PartialDate, TenureClaim, TenureStatus

__all__ = ["moved_since"]

_MONTHS = 3  # from one act to another that cannot be of the same news
_Key = tuple[str, str, str]


def moved_since(article: Article, acts: Sequence[Act], tenures: Sequence[TenureClaim]) -> list[TenureClaim]:
    """The tenures, each post that its holder got on an earlier day as former, where a later one cannot go with it.

    "Tháng 6/2015, ông A được bầu làm Phó Chủ tịch UBND tỉnh; tháng 2/2017, ông được điều động giữ chức Giám đốc Sở X".
    An act without a day is later than a dated one only in news that has no day either, and so no measure of the past.
    """
    opened = [(key, act.date) for act in acts if act.kind in OPENING for key in _keys(act)]
    if len(opened) < 2:
        return list(tenures)
    told_now = {key for key, date in opened if date is None}
    began = {key: date for key, date in opened if date is not None and key not in told_now}
    undated = article.document.published is None
    arrived = [claim for claim in tenures if claim.status is TenureStatus.INCOMING]

    def is_over(claim: TenureClaim) -> bool:
        date = began.get(_key(claim))
        if claim.status is not TenureStatus.INCOMING or date is None:
            return False
        later = {key for key, day in opened if (undated if day is None else _is_after(day, date))}
        since = [
            one for one in arrived if one.person == claim.person and _key(one) in later and not _is_one(one, claim)
        ]
        return bool(given_up([replace(claim, status=TenureStatus.CURRENT), *since]))

    return [replace(claim, status=TenureStatus.FORMER) if is_over(claim) else claim for claim in tenures]


def _keys(act: Act) -> Iterator[_Key]:
    return ((act.person, role, body.name.casefold()) for role, body in act.posts)


def _key(claim: TenureClaim) -> _Key:
    return claim.person, claim.role, claim.body.name.casefold()


def _is_after(day: PartialDate, date: PartialDate) -> bool:
    """Whether a day lies so long after another that both are not of one occasion."""
    if not day.month or not date.month:
        return day.year > date.year
    return (day.year - date.year) * 12 + day.month - date.month >= _MONTHS


def _is_one(one: TenureClaim, other: TenureClaim) -> bool:
    """Whether two posts may be one, the body of which is once told without its owner: "Trưởng ban Tổ chức"."""
    names = (one.body.name.casefold(), other.body.name.casefold())
    return one.role == other.role and (names[0].startswith(names[1]) or names[1].startswith(names[0]))
