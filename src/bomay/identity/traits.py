"""What sightings of one name tell of the person: posts and places in time, sex, birth, death, and company."""

import datetime
from collections import Counter
from dataclasses import dataclass, field

from bomay.identity.context import CENTRE, Context
from bomay.identity.jurisdiction import lineage
from bomay.identity.names import key
from bomay.identity.observe import PostSeen, Sighting, posts_told
from bomay.lexicon.full_time import FullTime, full_time_post
from bomay.lexicon.places import Place, load_places
from bomay.model import ChangeKind, PartialDate, TenureStatus

__all__ = ["Days", "Traits", "Work", "traits_of"]

_ELECTED_ELSEWHERE = "Đoàn đại biểu"  # a deputy may hold a post outside the province that elects him

Days = tuple[datetime.date, datetime.date]
Work = tuple[str, str, FullTime]  # line of the body, lineage of the unit, kind of full-time post
_RANKS = {
    "": (10, 8, 10, 8),  # ministries and the party's central commissions
    "province": (9, 7, 6, 4),
    "district": (5, 3, 3, 2),
    "commune": (2, 1, 1, 1),
}  # heads, deputies: leading, other


@dataclass(slots=True)
class Traits:
    """Of one sighting, or of several that are one person.

    `units`, `works` and `active` are the days on which posts are told as held, `former` those on which only former
    ones are; `ranks` the days on which full-time posts of a rank are told as held or taken up. `homes` are the
    provinces of posts as they stood then, `provinces` their lineages; `news` the scenes of articles that tell posts.
    """

    units: dict[Place, Days] = field(default_factory=dict)
    works: dict[Work, Days] = field(default_factory=dict)
    homes: set[Place] = field(default_factory=set)
    provinces: set[str] = field(default_factory=set)
    levels: set[str] = field(default_factory=set)
    lines: set[str] = field(default_factory=set)
    scenes: set[str] = field(default_factory=set)
    news: set[str] = field(default_factory=set)
    company: set[str] = field(default_factory=set)
    honorifics: Counter[str] = field(default_factory=Counter)
    born: PartialDate | None = None
    died: datetime.date | None = None
    last_active: datetime.date | None = None
    days: Days | None = None
    posts: int = 0
    ranks: dict[int, Days] = field(default_factory=dict)
    active: Days | None = None
    former: Days | None = None

    @property
    def honorific(self) -> str:
        """The honorific that most articles use; "" where as many use the other, or none any."""
        ranked = self.honorifics.most_common(2)
        return "" if not ranked or (len(ranked) > 1 and ranked[0][1] == ranked[1][1]) else ranked[0][0]

    def absorb(self, other: "Traits") -> None:
        """Take over all that is told of the other, who is the same person."""
        for unit, days in other.units.items():
            self.units[unit] = _span(self.units.get(unit), days) or days
        for work, days in other.works.items():
            self.works[work] = _span(self.works.get(work), days) or days
        self.homes |= other.homes
        self.provinces |= other.provinces
        self.levels |= other.levels
        self.lines |= other.lines
        self.company |= other.company
        self.honorifics += other.honorifics
        self.born = _finer(self.born, other.born)
        self.died = min(filter(None, (self.died, other.died)), default=None)
        self.last_active = max(filter(None, (self.last_active, other.last_active)), default=None)
        self.days = _span(self.days, other.days)
        self.posts += other.posts
        for rank, days in other.ranks.items():
            self.ranks[rank] = _span(self.ranks.get(rank), days) or days
        self.active = _span(self.active, other.active)
        self.scenes |= other.scenes
        self.news |= other.news
        self.former = _span(self.former, other.former)


def traits_of(sighting: Sighting, context: Context) -> Traits:
    """What one article tells of a person; `context` is that of the article."""
    day = sighting.article.news_day
    name = key(sighting.name)
    found = Traits(company=set(context.company) - {name}, days=(day, day) if day else None)
    for post in posts_told(sighting):
        _add_post(found, post, day)
    found.scenes = found.provinces | ({CENTRE} if found.lines & context.lines else set())
    found.news = set(context.scenes) if found.posts else set()
    found.former = found.days if found.posts and not sighting.changes and not found.active else None
    for change in sighting.changes:
        if change.kind is ChangeKind.DIED:
            found.died = change.date.latest if change.date else day
    found.honorifics.update(sighting.honorifics)
    for born in sighting.births:
        found.born = _finer(found.born, born)
    return found


def _add_post(found: Traits, post: PostSeen, day: datetime.date | None) -> None:
    found.posts += 1
    found.lines.add(post.body.line)
    days = (day, day) if day else None
    if post.status in (TenureStatus.CURRENT, TenureStatus.INCOMING):
        found.last_active = day
        found.active = days
    place = post.body.place
    if post.body_name.startswith(_ELECTED_ELSEWHERE):
        return
    if place is not None:
        home = load_places().province_of(place)
        found.homes.add(home)
        found.provinces.add(lineage(home))
        found.levels.add(place.level)
    if days is None or post.status is TenureStatus.FORMER:
        return
    kind = full_time_post(post.role, post.body_name, central=place is None)
    if kind is not None and (post.status or post.bounds.end_max is None):
        found.ranks[_rank(place.level if place else "", kind, post.role)] = days
    if post.status is TenureStatus.CURRENT:
        if place is not None:
            found.units[place] = days
        if kind is not None:
            found.works[post.body.line, lineage(place) if place else "", kind] = days


def _rank(level: str, kind: FullTime, role: str) -> int:
    """How high a full-time post stands: 10 a minister, 9 who leads a province, 1 whoever serves a commune."""
    ranks = _RANKS.get(level, (0, 0, 0, 0))
    return ranks[(0 if kind.group == "leading" else 2) + role.startswith(("Phó ", "Thứ "))]


def _span(one: Days | None, other: Days | None) -> Days | None:
    if one is None or other is None:
        return one or other
    return min(one[0], other[0]), max(one[1], other[1])


def _finer(one: PartialDate | None, other: PartialDate | None) -> PartialDate | None:
    """The date with more parts; of equals the earlier, so that no order matters."""
    stated = [date for date in (one, other) if date is not None]
    return min(stated, key=lambda date: (not date.month, not date.day, date), default=None)
