"""Personnel acts: what several articles tell of one appointment or end, with the tenures that it opens or closes."""

import datetime
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from bomay.identity.ids import digest
from bomay.identity.observe import Article, ChangeSeen, Sighting
from bomay.identity.resolved import Act, Tenure
from bomay.model import OPENING, ChangeKind, PartialDate, TenureStatus

__all__ = ["ToldChange", "build_acts", "death"]

_STILL_TOLD = datetime.timedelta(days=31)  # news goes on giving the dead their posts for a while
_RETOLD = datetime.timedelta(days=366)  # an act that is told without its date is an act of the last year

Key = tuple[str, ChangeKind, str]  # person, kind, post


@dataclass(frozen=True, slots=True)
class ToldChange:
    """An act as one article tells it: its post ("" for none), the directives that its sentences cite."""

    article: Article
    change: ChangeSeen
    post: str
    cites: tuple[str, ...]


@dataclass(slots=True)
class _Act:
    date: PartialDate | None
    told: list[ToldChange] = field(default_factory=list)


def death(sightings: Iterable[Sighting]) -> datetime.date | None:
    """The day by which a person had died, where an article tells it: the stated date, else that of the article.

    Who is told to hold a post well after that day had not died: the death was another's, misread.
    """
    found: list[datetime.date] = []
    held: list[datetime.date] = []
    for sighting in sightings:
        for post in sighting.posts:
            if post.status is TenureStatus.CURRENT and post.bounds.end_min is not None:
                held.append(post.bounds.end_min)
        for change in sighting.changes:
            day = change.date.latest if change.date else sighting.article.last_day
            if change.kind is ChangeKind.DIED and day is not None:
                found.append(day)
    if not found or (held and max(held) > min(found) + _STILL_TOLD):
        return None
    return min(found)


def build_acts(
    person: str,
    told: Iterable[ToldChange],
    tenures: Sequence[Tenure],
    *,
    closes: Mapping[str, tuple[str, ...]],
    died: datetime.date | None,
) -> Iterator[Act]:
    """The acts on one person, with all tenures of the person and what each of them `closes`."""
    groups: dict[tuple[ChangeKind, str], list[ToldChange]] = defaultdict(list)
    for each in told:
        groups[each.change.kind, each.post].append(each)
    drawn = _Drawn(
        of_claim={claim: tenure.id for tenure in tenures for claim in tenure.claims},
        closes=closes,
        by_death=tuple(sorted(each.id for each in tenures if died is not None and each.bounds.end_max == died)),
    )
    for (kind, post), group in sorted(groups.items()):
        for act in _group(group):
            yield _act((person, kind, post), act, drawn)


@dataclass(frozen=True, slots=True)
class _Drawn:
    """What an act may open and close: the tenure of each claim, what each tenure closes, and what a death does."""

    of_claim: Mapping[str, str]
    closes: Mapping[str, tuple[str, ...]]
    by_death: tuple[str, ...]


def _group(told: list[ToldChange]) -> Iterator[_Act]:
    """One act for all that can be one: dates that overlap; undated ones with the only dated one of the year before."""
    dated: list[_Act] = []
    undated: list[_Act] = []
    for each in sorted(told, key=_told_order):
        date = each.change.date
        if date is not None:
            fitting = [act for act in dated if act.date is not None and _overlap(act.date, date)]
            if len(fitting) > 1:
                fitting = [act for act in fitting if act.date == date]
        else:
            recent = [act for act in dated if _recent(act, each.article)]
            fitting = recent if len(recent) == 1 else [act for act in undated if _together(act, each.article)][:1]
        if len(fitting) == 1:
            fitting[0].told.append(each)
        else:
            (dated if date else undated).append(_Act(date, [each]))
    yield from dated
    yield from undated


def _told_order(told: ToldChange) -> tuple[tuple[bool, bool, bool, str], int, str]:
    return _date_order(told.change.date), told.article.number, told.change.claim


def _date_order(date: PartialDate | None) -> tuple[bool, bool, bool, str]:
    """The most exact dates first, so that a year joins the day that it holds."""
    if date is None:
        return (True, True, True, "")
    return (False, not date.month, not date.day, date.to_iso())


def _overlap(one: PartialDate, other: PartialDate) -> bool:
    return one.earliest <= other.latest and other.earliest <= one.latest


def _recent(act: _Act, article: Article) -> bool:
    day = article.last_day
    return act.date is not None and day is not None and act.date.earliest <= day <= act.date.latest + _RETOLD


def _together(act: _Act, article: Article) -> bool:
    """Whether an undated act is told again: in the same article, or in one of the same weeks."""
    told = act.told[0].article
    if told.id == article.id:
        return True
    first, day = told.last_day, article.last_day
    return first is not None and day is not None and abs(day - first) <= datetime.timedelta(days=31)


def _act(key: Key, act: _Act, drawn: _Drawn) -> Act:
    person, kind, post = key
    first = min((each.article for each in act.told), key=lambda article: article.number)
    claims = [each.change.claim for each in act.told]
    touched = {drawn.of_claim[claim] for claim in claims if claim in drawn.of_claim}
    opens = kind in OPENING and not any(each.change.renews for each in act.told)
    closes = drawn.by_death if kind is ChangeKind.DIED else tuple(sorted(touched)) if kind is ChangeKind.LEFT else ()
    if opens:
        closes = tuple(sorted({each for tenure in touched for each in drawn.closes.get(tenure, ())}))
    return Act(
        id=digest("act", kind, person, post, act.date.to_iso() if act.date else f"article {first.id}"),
        kind=kind,
        person=person,
        post=post or None,
        date=act.date,
        opens=tuple(sorted(touched)) if opens else (),
        closes=closes,
        cites=tuple(sorted({cited for each in act.told for cited in each.cites})),
        claims=tuple(sorted(set(claims))),
    )
