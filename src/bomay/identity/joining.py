"""The evidence that joins sightings of one exact name, the strongest first; each kind by its name."""

import datetime
import itertools
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence

from bomay.identity.clusters import Clusters, gap
from bomay.identity.context import CENTRE, Context
from bomay.identity.jurisdiction import same_province
from bomay.identity.names import key
from bomay.identity.observe import PostSeen, posts_told
from bomay.identity.traits import Traits
from bomay.lexicon.full_time import full_time_post

__all__ = ["FOR", "Group", "join_group"]

_NEAR = datetime.timedelta(days=2 * 366)
_SOON = datetime.timedelta(days=366)
_COMPANY = 2  # people of the company who were with the person before
_TOLD = 3  # articles with a date that must tell of a post
_BETWEEN = 4  # clusters of one name in one province that are looked at after each
_EVERYWHERE = 3  # scenes: who holds a post at the centre and is in news of so many is in news of any
_LOCAL_LEVELS = frozenset({"province", "district"})
_ALL_LEVELS = _LOCAL_LEVELS | {"commune"}
_LONG_NAME_SYLLABLES = 3

Fit = tuple[bool, bool, bool, int]  # several of the company, the scene, a body of few, how many of the company


class Group:
    """The sightings of one name, by their numbers among the clusters; with the contexts of all of these."""

    def __init__(self, clusters: Clusters, numbers: Sequence[int], contexts: Sequence[Context]) -> None:
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
        return self.contexts[number]


def join_group(group: Group, *, leave_out: frozenset[str] = frozenset()) -> None:
    """Join by all kinds of evidence but those to leave out."""
    for kind, join in FOR.items():
        if kind not in leave_out:
            join(group)


def _by_birth(group: Group) -> None:
    """One stated day of birth is one person."""
    born: dict[str, list[int]] = defaultdict(list)
    for number in group.numbers:
        date = group.clusters.traits(number).born
        if date is not None and date.day:
            born[date.to_iso()].append(number)
    for day, numbers in sorted(born.items()):
        for number in numbers[1:]:
            group.clusters.join(numbers[0], number, rule="identity.stated-birth", reason=f"cùng ngày sinh {day}")


def _by_birth_year(group: Group) -> None:
    """One stated year of birth, with a province in common or posts that follow on each other."""
    born: dict[int, list[int]] = defaultdict(list)
    for root in group.roots():
        date = group.clusters.traits(root).born
        if date is not None:
            born[date.year].append(root)
    for year, roots in sorted(born.items()):
        for one, other in itertools.combinations(roots, 2):
            first, second = group.clusters.traits(one), group.clusters.traits(other)
            if first is not second and (_home_in_common(first, second) or _follows(first, second)):
                reason = f"cùng năm sinh {year}, chức vụ cùng tỉnh, thành phố hoặc nối tiếp nhau"
                group.clusters.join(one, other, rule="identity.birth-year", reason=reason, doubt=True)


def _by_posts(group: Group) -> None:
    """Posts of one place tell more than those of the whole country, full-time ones more than memberships."""
    for local, full in ((True, True), (True, False), (False, True), (False, False)):
        _by_lines(group, _post_line, "identity.shared-post", fits=_kind_of_post(local, full))


def _by_bodies(group: Group) -> None:
    """A body in common, one of a place before one of the whole country."""
    for local in (True, False):
        _by_lines(group, _body_line, "identity.shared-body", fits=_kind_of_post(local, False))


def _kind_of_post(local: bool, full: bool) -> Callable[[PostSeen], bool]:
    return lambda post: (
        (post.body.place is not None) == local
        and (not full or full_time_post(post.role, post.body_name, central=not local) is not None)
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
            first, second = group.clusters.traits(one), group.clusters.traits(other)
            if _home_in_common(first, second) and _near(first, second, _NEAR):
                reason = "chức vụ ở cùng một tỉnh, thành phố"
                group.clusters.join(one, other, rule="identity.one-province", reason=reason, doubt=True)


def _by_company(group: Group) -> None:
    """Clusters with posts in one province, near in time, that people of the articles have in common."""
    for one, other in _neighbours(group, _ALL_LEVELS):
        first, second = group.clusters.traits(one), group.clusters.traits(other)
        shared = first.company & second.company
        if first is second or not _near(first, second, _SOON) or _has_namesake(group, one, other):
            continue
        if len(shared) >= _COMPANY:
            reason = _company_words(shared)
            group.clusters.join(one, other, rule="identity.co-attendance", reason=reason, doubt=True)


def _by_succession(group: Group) -> None:
    """Full-time posts that follow on each other within a year, where no other of the name can be meant.

    Both must be told in several articles: who is seen once may have held the post for years before and after.
    """
    if not group.long_name:
        return
    told = [root for root in group.posted() if _is_told(group, root)]
    pairs = [
        (one, other)
        for one, other in itertools.permutations(told, 2)
        if _follows(group.clusters.traits(one), group.clusters.traits(other))
        and not group.clusters.conflict(one, other, doubt=True)
    ]
    before, after = Counter(one for one, _ in pairs), Counter(other for _, other in pairs)
    for one, other in pairs:
        if before[one] == after[other] == 1 and not _has_namesake(group, one, other):
            reason = "chức vụ chuyên trách nối tiếp nhau trong vòng một năm"
            group.clusters.join(one, other, rule="identity.successive-post", reason=reason, doubt=True)


def _has_namesake(group: Group, one: int, other: int) -> bool:
    """Whether a third bears the name who cannot be the one or the other: then the name tells little."""
    others = [root for root in group.posted() if root not in (group.clusters.root(one), group.clusters.root(other))]
    return any(group.clusters.conflict(each, known) for each in others for known in (one, other))


def _is_told(group: Group, root: int) -> bool:
    members = (group.clusters.sightings[number] for number in group.clusters.members(root))
    return sum(each.article.last_day is not None and bool(each.posts or each.changes) for each in members) >= _TOLD


def _follows(one: Traits, other: Traits) -> bool:
    """Whether full-time posts of the other begin within a year after those of the one were last told."""
    if not one.ranks or not other.ranks:
        return False
    last, first = max(days[1] for days in one.ranks.values()), min(days[0] for days in other.ranks.values())
    return last <= first <= last + _SOON


def _home_in_common(one: Traits, other: Traits) -> bool:
    return any(same_province(home, another) for home in one.homes for another in other.homes)


def _neighbours(group: Group, levels: frozenset[str]) -> list[tuple[int, int]]:
    """Pairs of clusters that follow each other among those with posts in one province, a few between at most."""
    by_province: dict[str, list[int]] = defaultdict(list)
    for root in group.posted():
        traits = group.clusters.traits(root)
        for province in traits.provinces if traits.levels & levels else traits.scenes if levels == _ALL_LEVELS else ():
            by_province[province].append(root)
    return [
        (one, other)
        for _, roots in sorted(by_province.items())
        for number, one in enumerate(roots)
        for other in roots[number + 1 : number + 1 + _BETWEEN]
    ]


def _without_posts(group: Group) -> None:
    """A sighting without any post joins the one cluster of its name that the article's news and company fit."""
    posted = group.posted()
    for root in [root for root in group.roots() if not group.clusters.traits(root).posts]:
        told = list(_fitting(group, root, posted))
        if told:
            best = max(told)
            if [each[0] for each in told].count(best[0]) == 1:
                group.clusters.join(best[1], root, rule=best[2], reason=best[3])
    _bystanders(group)


def _bystanders(group: Group) -> None:
    """Who is named without any post in several reports of one affair: a long name, and several of the company."""
    bare = [root for root in group.roots() if not group.clusters.traits(root).posts] if group.long_name else []
    for number, one in enumerate(bare):
        for other in bare[number + 1 : number + 1 + _BETWEEN]:
            first, second = group.clusters.traits(one), group.clusters.traits(other)
            shared = first.company & second.company
            if len(shared) >= _COMPANY and _near(first, second, _NEAR):
                group.clusters.join(one, other, rule="identity.co-attendance", reason=_company_words(shared))


def _fitting(group: Group, root: int, posted: list[int]) -> Iterator[tuple[Fit, int, str, str]]:
    """The clusters that fit: how well, which, and by which evidence."""
    context, bare = group.context(root), group.clusters.traits(root)
    for other in posted:
        traits = group.clusters.traits(other)
        if not _near(bare, traits, _NEAR) or group.clusters.conflict(root, other):
            continue
        scene, body = context.scenes & traits.scenes, bool(context.lines & traits.lines)
        company = bare.company & traits.company
        fit = (len(company) >= _COMPANY, bool(scene), body, len(company))
        if company and (group.long_name or (scene and len(company) >= _COMPANY)):
            yield fit, other, "identity.co-attendance", _company_words(company)
        elif group.long_name:
            where = _where(scene, traits, body=body, then=_held_then(bare, traits))
            if where:
                yield fit, other, "identity.shared-scene", where


def _where(scene: frozenset[str], traits: Traits, *, body: bool, then: bool) -> str:
    """Why news of the scene that a long name shares with a cluster means its person; "" if it does not.

    A commune's officials are not known in all of the province. `then`: a post is told as held near the day of the news.
    """
    if scene & traits.provinces and traits.levels & _LOCAL_LEVELS:
        return "tin của nơi người ấy giữ chức vụ"
    if then and (body or CENTRE in scene):
        return "tin của cơ quan Trung ương, nơi người ấy giữ chức vụ"
    if then and CENTRE in traits.scenes and len(traits.news) >= _EVERYWHERE:
        return "người giữ chức vụ ở Trung ương, có mặt ở nhiều địa phương"
    return ""


def _held_then(bare: Traits, traits: Traits) -> bool:
    if bare.days is None or traits.active is None:
        return False
    return traits.active[0] - _SOON <= bare.days[0] <= traits.active[1] + _SOON


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
    "year-of-birth": _by_birth_year,
    "one-province": _by_province,
    "co-attendance": _by_company,
    "successive-post": _by_succession,
    "without-posts": _without_posts,
}
"""Each kind of evidence for, by its name, in the order in which they join."""
