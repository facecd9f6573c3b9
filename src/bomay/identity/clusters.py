"""The sightings of one name, joined step by step; a join that the evidence forbids is refused and remembered."""

import datetime
from dataclasses import dataclass, field

from bomay.identity.jurisdiction import lineage
from bomay.identity.observe import PostSeen, Sighting
from bomay.lexicon.places import Place, load_places
from bomay.model import ChangeKind, TenureStatus

__all__ = ["Clusters"]

_HANDOVER = datetime.timedelta(days=60)  # two units may name one person for a while when he moves
_AFTER_DEATH = datetime.timedelta(days=31)
_ELECTED_ELSEWHERE = "Đoàn đại biểu"  # a deputy may hold a post outside the province that elects him

Unit = tuple[str, str, str]  # level, lineage, lineage of the province
Days = tuple[datetime.date, datetime.date]


@dataclass(slots=True)
class _About:
    members: list[int]
    units: dict[Unit, Days] = field(default_factory=dict)
    provinces: set[str] = field(default_factory=set)
    levels: set[str] = field(default_factory=set)
    posts: int = 0
    days: Days | None = None
    died: datetime.date | None = None
    last_active: datetime.date | None = None


class Clusters:
    """Union-find over the sightings of one name, in the order of their articles; the earliest member is the root."""

    def __init__(self, sightings: list[Sighting]) -> None:
        self.sightings = sightings
        self.joins: list[tuple[int, int, str, str]] = []
        self.refusals: list[tuple[int, int, str]] = []
        self._parent = list(range(len(sightings)))
        self._about = {number: _describe(number, sighting) for number, sighting in enumerate(sightings)}

    def root(self, number: int) -> int:
        """The earliest sighting of the cluster."""
        while self._parent[number] != number:
            self._parent[number] = self._parent[self._parent[number]]
            number = self._parent[number]
        return number

    def groups(self) -> list[tuple[int, list[int]]]:
        """Root and members of every cluster, both in order."""
        return [(root, sorted(about.members)) for root, about in sorted(self._about.items())]

    def join(self, one: int, other: int, *, rule: str, reason: str) -> bool:
        """Make two sightings one person; False, and kept as a refusal, where they cannot be."""
        first, second = sorted((self.root(one), self.root(other)))
        if first == second:
            return True
        why = _conflict(self._about[first], self._about[second])
        if why:
            self.refusals.append((one, other, why))
            return False
        self._parent[second] = first
        _merge(self._about[first], self._about.pop(second))
        self.joins.append((one, other, rule, reason))
        return True

    def provinces(self, root: int) -> set[str]:
        """The lineages of the provinces in which the cluster holds posts."""
        return self._about[self.root(root)].provinces

    def levels(self, root: int) -> set[str]:
        """The levels of the units in which the cluster holds posts."""
        return self._about[self.root(root)].levels

    def has_posts(self, root: int) -> bool:
        """Whether any post is told of the cluster."""
        return self._about[self.root(root)].posts > 0

    def period(self, root: int) -> tuple[datetime.date | None, datetime.date | None]:
        """The first and last day on which articles name the cluster."""
        return self._about[self.root(root)].days or (None, None)


def _describe(number: int, sighting: Sighting) -> _About:
    day = sighting.row.last_day
    about = _About([number], days=(day, day) if day else None)
    posts = [*sighting.posts, *(change.post for change in sighting.changes if change.post is not None)]
    about.posts = len(posts)
    for post in posts:
        _add_post(about, post, day)
    for change in sighting.changes:
        if change.kind is ChangeKind.DIED:
            about.died = change.date.latest if change.date else day
    return about


def _add_post(about: _About, post: PostSeen, day: datetime.date | None) -> None:
    place = post.body.place
    if post.status in (TenureStatus.CURRENT, TenureStatus.INCOMING):
        about.last_active = day
    if place is None or post.body_name.startswith(_ELECTED_ELSEWHERE):
        return
    unit = _unit(place)
    about.provinces.add(unit[2])
    about.levels.add(unit[0])
    if day is not None and post.status is TenureStatus.CURRENT:
        about.units[unit] = (day, day)


def _unit(place: Place) -> Unit:
    return place.level, lineage(place), lineage(load_places().province_of(place))


def _merge(into: _About, other: _About) -> None:
    into.members += other.members
    into.provinces |= other.provinces
    into.levels |= other.levels
    into.posts += other.posts
    into.days = _span(into.days, other.days)
    into.died = min(filter(None, (into.died, other.died)), default=None)
    into.last_active = max(filter(None, (into.last_active, other.last_active)), default=None)
    for unit, days in other.units.items():
        into.units[unit] = _span(into.units.get(unit), days) or days


def _span(one: Days | None, other: Days | None) -> Days | None:
    if one is None or other is None:
        return one or other
    return min(one[0], other[0]), max(one[1], other[1])


def _conflict(one: _About, other: _About) -> str:
    """Why two clusters cannot be one person; "" if nothing speaks against it."""
    for dead, living in ((one, other), (other, one)):
        if dead.died and living.last_active and living.last_active > dead.died + _AFTER_DEATH:
            return "một người đã từ trần, người kia còn giữ chức vụ sau đó"
    for unit, days in one.units.items():
        for elsewhere, other_days in other.units.items():
            if _exclude(unit, elsewhere) and not (_precede(days, other_days) or _precede(other_days, days)):
                return "giữ chức vụ ở hai địa phương trong cùng một thời gian"
    return ""


def _precede(one: Days, other: Days) -> bool:
    return one[1] <= other[0] + _HANDOVER


def _exclude(one: Unit, other: Unit) -> bool:
    """Two provinces, or two units of one level below: no one holds posts in both at once."""
    return one[2] != other[2] or (one[0] == other[0] != "province" and one[1] != other[1])
