"""Which sightings are one person: the same exact name and shared evidence, nothing against it, each decision told."""

import datetime
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

from bomay.identity.bodies import most_common
from bomay.identity.clusters import Clusters
from bomay.identity.ids import digest
from bomay.identity.jurisdiction import home_province
from bomay.identity.names import key
from bomay.identity.observe import PostSeen, Sighting
from bomay.identity.resolved import Judgement, Person

__all__ = ["Identified", "identify"]

_NEAR = datetime.timedelta(days=2 * 366)
_PROVINCE_LEVELS = frozenset({"province", "district"})
_LONG_NAME_SYLLABLES = 3


@dataclass(slots=True)
class Identified:
    """The people, the judgements, and who each sighting is: (article id, key of the name) -> person id."""

    people: list[Person] = field(default_factory=list)
    judgements: list[Judgement] = field(default_factory=list)
    person_of: dict[tuple[str, str], str] = field(default_factory=dict)


def identify(sightings: Iterable[Sighting]) -> Identified:
    """Join the sightings of each exact name where evidence allows; what has the name alone stays apart."""
    by_name: dict[str, list[Sighting]] = defaultdict(list)
    for sighting in sightings:
        by_name[key(sighting.name)].append(sighting)
    found = Identified()
    for name, group in sorted(by_name.items()):
        _identify_name(name, sorted(group, key=lambda sighting: sighting.row.order), found)
    found.people.sort(key=lambda person: person.id)
    found.judgements.sort(key=lambda judgement: judgement.id)
    return found


def _identify_name(name: str, group: list[Sighting], found: Identified) -> None:
    clusters = Clusters(group)
    for local in (True, False):  # a post of one place tells more than one of the whole country
        _join_by(clusters, _post_lines, "identity.shared-post", local=local)
        _join_by(clusters, _body_lines, "identity.shared-body", local=local)
    _join_by_province(clusters)
    _join_without_posts(clusters)
    ids: dict[int, str] = {}
    for root, members in clusters.groups():
        ids[root] = digest("person", name, group[members[0]].row.article)
        found.people.append(_person(ids[root], [group[member] for member in members]))
        for member in members:
            found.person_of[group[member].row.article, name] = ids[root]
    found.judgements.extend(_judgements(clusters, ids))


def _person(person_id: str, members: list[Sighting]) -> Person:
    names = Counter(sighting.name for sighting in members)
    main = most_common(names)
    claims = {claim for sighting in members for claim in sighting.claims}
    return Person(id=person_id, name=main, other_names=tuple(sorted(set(names) - {main})), claims=tuple(sorted(claims)))


def _posts(sighting: Sighting, local: bool) -> Iterator[PostSeen]:
    """The posts told of a sighting, by claims on tenures and by acts: those of bodies of one place, or the others."""
    told = (*sighting.posts, *(change.post for change in sighting.changes if change.post is not None))
    return (post for post in told if (post.body.place is not None) == local)


def _post_lines(post: PostSeen) -> tuple[str, str]:
    return f"{key(post.role)}|{post.body.line}", f"{post.role}, {post.body_name}"


def _body_lines(post: PostSeen) -> tuple[str, str]:
    return post.body.line, post.body_name


def _join_by(clusters: Clusters, line_of: Callable[[PostSeen], tuple[str, str]], rule: str, *, local: bool) -> None:
    shared: dict[str, list[int]] = defaultdict(list)
    words: dict[str, str] = {}
    for number, sighting in enumerate(clusters.sightings):
        for line, said in map(line_of, _posts(sighting, local)):
            words.setdefault(line, said)
            if number not in shared[line][-1:]:
                shared[line].append(number)
    for line, numbers in sorted(shared.items(), key=lambda item: (item[1], item[0])):
        kept = numbers[:1]
        for number in numbers[1:]:
            joined = any(clusters.join(other, number, rule=rule, reason=words[line]) for other in kept)
            if not joined:
                kept.append(number)


def _join_by_province(clusters: Clusters) -> None:
    """A name seen with posts in one province only is one person there, if it is long enough to be telling."""
    posted = [(root, clusters.provinces(root)) for root, _ in clusters.groups() if clusters.provinces(root)]
    provinces = {province for _, each in posted for province in each}
    syllables = len(clusters.sightings[0].name.split())
    if len(provinces) != 1 or syllables < _LONG_NAME_SYLLABLES:
        return
    fitting = [root for root, _ in posted if clusters.levels(root) & _PROVINCE_LEVELS]
    for root in fitting[1:]:
        clusters.join(fitting[0], root, rule="identity.one-province", reason="chức vụ ở cùng một tỉnh, thành phố")


def _join_without_posts(clusters: Clusters) -> None:
    """A sighting without any post joins the one holder of posts of its name, in an article of the holder's province."""
    holders = [root for root, _ in clusters.groups() if clusters.has_posts(root)]
    if len(holders) != 1:
        return
    provinces = clusters.provinces(holders[0])
    first, last = clusters.period(holders[0])
    for root, members in clusters.groups():
        row = clusters.sightings[members[0]].row
        home = home_province(row.facts.place, row.last_day) if row.facts.place else ""
        day = row.last_day
        near = day is not None and first is not None and last is not None and first - _NEAR <= day <= last + _NEAR
        if root != holders[0] and home in provinces and near:
            reason = "tin của tỉnh, thành phố nơi người ấy giữ chức vụ"
            clusters.join(holders[0], root, rule="identity.home-province", reason=reason)


def _judgements(clusters: Clusters, ids: dict[int, str]) -> Iterator[Judgement]:
    for one, other, rule, reason in clusters.joins:
        claims = tuple(sorted((*clusters.sightings[one].claims[:1], *clusters.sightings[other].claims[:1])))
        yield _judgement("same", claims=claims, rule=rule, reason=f"cùng họ tên; {reason}")
    apart: set[tuple[str, ...]] = set()
    for one, other, why in clusters.refusals:
        pair = tuple(sorted({ids[clusters.root(one)], ids[clusters.root(other)]}))
        if len(pair) == 2 and pair not in apart:
            apart.add(pair)
            yield _judgement("different", people=pair, rule="identity.conflict", reason=why)
    people = tuple(sorted(ids.values()))
    if len(people) > 1 and len(apart) < len(people) * (len(people) - 1) // 2:
        reason = "cùng họ tên, không đủ căn cứ để gộp hay tách"
        yield _judgement("unsure", people=people, rule="identity.name-alone", reason=reason)


def _judgement(
    verdict: str, *, claims: tuple[str, ...] = (), people: tuple[str, ...] = (), rule: str, reason: str
) -> Judgement:
    about = digest("judgement", verdict, rule, *claims, *people)
    return Judgement(id=about, verdict=verdict, claims=claims, people=people, rule=rule, reason=reason)
