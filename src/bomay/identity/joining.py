"""The evidence that joins sightings of one exact name, the strongest first; each kind by its name."""

import datetime
import itertools
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence

from bomay.identity.clusters import Clusters, gap
from bomay.identity.context import Context
from bomay.identity.names import key
from bomay.identity.observe import PostSeen, posts_told
from bomay.identity.traits import Traits
from bomay.lexicon.full_time import full_time_post

__all__ = ["FOR", "Group", "join_group"]

_NEAR = datetime.timedelta(days=2 * 366)
_SOON = datetime.timedelta(days=366)
_COMPANY = 2  # people of the company who were with the person before
_LOCAL_LEVELS = frozenset({"province", "district"})
_ALL_LEVELS = _LOCAL_LEVELS | {"commune"}
_LONG_NAME_SYLLABLES = 3

Fit = tuple[bool, bool, bool, int]  # several of the company, the scene, a body of few, how many of the company


class Group:
    """The sightings of one name, by their numbers among the clusters; with the contexts of their articles."""

    def __init__(self, clusters: Clusters, numbers: Sequence[int], contexts: Mapping[str, Context]) -> None:
        self.clusters, self.numbers = clusters, numbers
        self.contexts = contexts
        self.long_name = len(clusters.sightings[numbers[0]].name.split()) >= _LONG_NAME_SYLLABLES

    def roots(self) -> list[int]:
        """The roots of the group's clusters, in order."""
        return sorted({self.clusters.root(number) for number in self.numbers})

    def posted(self) -> list[int]:
        """The roots of clusters of which posts are told."""
        return [root for root in self.roots() if self.clusters.traits(root).posts]

    def context(self, number: int) -> Context:
        """The context of a sighting's article."""
        return self.contexts[self.clusters.sightings[number].row.article]


def join_group(group: Group, *, leave_out: frozenset[str] = frozenset()) -> None:
    """Join by all kinds of evidence but those to leave out."""
    for kind, join in FOR.items():
        if kind not in leave_out:
            join(group)


def _by_birth(group: Group) -> None:
    """One stated day of birth is one person; one year, with a province in common."""
    born: dict[str, list[int]] = defaultdict(list)
    for number in group.numbers:
        date = group.clusters.traits(number).born
        if date is not None and date.day:
            born[date.to_iso()].append(number)
    for day, numbers in sorted(born.items()):
        for number in numbers[1:]:
            group.clusters.join(numbers[0], number, rule="identity.stated-birth", reason=f"cùng ngày sinh {day}")


def _by_posts(group: Group) -> None:
    """Posts of one place tell more than those of the whole country, full-time ones more than memberships."""
    for local, full in ((True, True), (True, False), (False, False)):
        _by_lines(group, _post_line, "identity.shared-post", fits=_kind_of_post(local, full))


def _by_bodies(group: Group) -> None:
    """A body in common, one of a place before one of the whole country."""
    for local in (True, False):
        _by_lines(group, _body_line, "identity.shared-body", fits=_kind_of_post(local, False))


def _kind_of_post(local: bool, full: bool) -> Callable[[PostSeen], bool]:
    return lambda post: (
        (post.body.place is not None) == local and (not full or full_time_post(post.role, post.body_name) is not None)
    )


def _post_line(post: PostSeen) -> tuple[str, str]:
    return f"{key(post.role)}|{post.body.line}", f"{post.role}, {post.body_name}"


def _body_line(post: PostSeen) -> tuple[str, str]:
    return post.body.line, post.body_name


def _by_lines(
    group: Group, line_of: Callable[[PostSeen], tuple[str, str]], rule: str, *, fits: Callable[[PostSeen], bool]
) -> None:
    shared: dict[str, list[int]] = defaultdict(list)
    words: dict[str, str] = {}
    for number in group.numbers:
        for line, said in map(line_of, filter(fits, posts_told(group.clusters.sightings[number]))):
            words.setdefault(line, said)
            if number not in shared[line][-1:]:
                shared[line].append(number)
    for line, numbers in sorted(shared.items(), key=lambda item: (item[1], item[0])):
        kept = numbers[:1]
        for number in numbers[1:]:
            if not any(group.clusters.join(other, number, rule=rule, reason=words[line]) for other in kept):
                kept.append(number)


def _by_province(group: Group) -> None:
    """Clusters with posts in one province, one after the other, if the name is long enough to be telling."""
    if group.long_name:
        for one, other in _neighbours(group, _LOCAL_LEVELS):
            reason = "chức vụ ở cùng một tỉnh, thành phố"
            if _near(group.clusters.traits(one), group.clusters.traits(other), _NEAR):
                group.clusters.join(one, other, rule="identity.one-province", reason=reason, doubt=True)


def _by_company(group: Group) -> None:
    """Clusters with posts in one province, near in time, that people of the articles have in common."""
    for one, other in _neighbours(group, _ALL_LEVELS):
        first, second = group.clusters.traits(one), group.clusters.traits(other)
        shared = first.company & second.company
        if first is not second and _near(first, second, _SOON) and len(shared) >= _COMPANY:
            reason = _company_words(shared)
            group.clusters.join(one, other, rule="identity.co-attendance", reason=reason, doubt=True)


def _neighbours(group: Group, levels: frozenset[str]) -> list[tuple[int, int]]:
    """Pairs of clusters that follow each other among those with posts in one province."""
    by_province: dict[str, list[int]] = defaultdict(list)
    for root in group.posted():
        traits = group.clusters.traits(root)
        for province in traits.provinces if traits.levels & levels else traits.scenes if levels == _ALL_LEVELS else ():
            by_province[province].append(root)
    return [pair for _, roots in sorted(by_province.items()) for pair in itertools.pairwise(roots)]


def _without_posts(group: Group) -> None:
    """A sighting without any post joins the one cluster of its name that the article's news and company fit."""
    posted = group.posted()
    for root in [root for root in group.roots() if not group.clusters.traits(root).posts]:
        told = list(_fitting(group, root, posted))
        if told:
            best = max(told)
            if [each[0] for each in told].count(best[0]) == 1:
                group.clusters.join(best[1], root, rule=best[2], reason=best[3])


def _fitting(group: Group, root: int, posted: list[int]) -> Iterator[tuple[Fit, int, str, str]]:
    """The clusters that fit: how well, which, and by which evidence."""
    context, bare = group.context(root), group.clusters.traits(root)
    for other in posted:
        traits = group.clusters.traits(other)
        if not _near(bare, traits, _NEAR) or group.clusters.conflict(root, other):
            continue
        scene, body = bool(context.scenes & traits.scenes), bool(context.lines & traits.lines)
        company = bare.company & traits.company
        fit = (len(company) >= _COMPANY, scene, body, len(company))
        if len(company) >= (1 if group.long_name or scene else _COMPANY):
            yield fit, other, "identity.co-attendance", _company_words(company)
        elif body or (scene and group.long_name):
            yield fit, other, "identity.shared-scene", "tin của nơi người ấy giữ chức vụ"


def _near(one: Traits, other: Traits, limit: datetime.timedelta) -> bool:
    """Whether two are named near in time; who is named on no known day is near to all."""
    between = gap(one, other)
    return between is None or between <= limit


def _company_words(names: set[str]) -> str:
    return f"cùng có mặt với {len(names)} người khác"


FOR: dict[str, Callable[[Group], None]] = {
    "stated-birth": _by_birth,
    "shared-post": _by_posts,
    "shared-body": _by_bodies,
    "one-province": _by_province,
    "co-attendance": _by_company,
    "without-posts": _without_posts,
}
"""Each kind of evidence for, by its name, in the order in which they join."""
