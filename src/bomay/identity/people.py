"""Which sightings are one person: the same exact name and shared evidence, nothing against it, each decision told."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from bomay.identity.bodies import most_common
from bomay.identity.clusters import Clusters
from bomay.identity.context import Context, contexts_of
from bomay.identity.ids import digest
from bomay.identity.joining import Group, join_group
from bomay.identity.names import key
from bomay.identity.observe import Sighting
from bomay.identity.resolved import Judgement, Person
from bomay.identity.traits import traits_of

__all__ = ["Identified", "identify"]


@dataclass(slots=True)
class Identified:
    """The people, the judgements, and who each sighting is: (article id, key of the name) -> person id."""

    people: list[Person] = field(default_factory=list)
    judgements: list[Judgement] = field(default_factory=list)
    person_of: dict[tuple[str, str], str] = field(default_factory=dict)


def identify(sightings: Iterable[Sighting], *, leave_out: frozenset[str] = frozenset()) -> Identified:
    """Join the sightings of each exact name where evidence allows; what has the name alone stays apart.

    `leave_out` names kinds of evidence that are not to count, for measuring what each is worth.
    """
    seen = list(sightings)
    contexts = contexts_of(seen)
    by_name: dict[str, list[Sighting]] = defaultdict(list)
    for sighting in seen:
        by_name[key(sighting.name)].append(sighting)
    found = Identified()
    for name, group in sorted(by_name.items()):
        group.sort(key=lambda sighting: sighting.row.order)
        _identify_name(name, group, contexts, found, leave_out)
    found.people.sort(key=lambda person: person.id)
    found.judgements.sort(key=lambda judgement: judgement.id)
    return found


def _identify_name(
    name: str, group: list[Sighting], contexts: Mapping[str, Context], found: Identified, leave_out: frozenset[str]
) -> None:
    traits = [traits_of(sighting, contexts[sighting.row.article]) for sighting in group]
    clusters = Clusters(group, traits, leave_out=leave_out)
    join_group(Group(clusters, range(len(group)), contexts), leave_out=leave_out)
    ids: dict[int, str] = {}
    for root in clusters.roots():
        members = clusters.members(root)
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


def _judgements(clusters: Clusters, ids: dict[int, str]) -> Iterator[Judgement]:
    for join in clusters.joins:
        pair = (clusters.sightings[join.one], clusters.sightings[join.other])
        claims = tuple(sorted(claim for sighting in pair for claim in sighting.claims[:1]))
        yield _judgement("same", claims=claims, rule=join.rule, reason=f"cùng họ tên; {join.reason}")
    apart: set[tuple[str, ...]] = set()
    for refusal in clusters.refusals:
        two = tuple(sorted({ids[clusters.root(refusal.one)], ids[clusters.root(refusal.other)]}))
        if len(two) == 2 and two not in apart:
            apart.add(two)
            yield _judgement("different", people=two, rule="identity.conflict", reason=refusal.reason)
    people = tuple(sorted(ids.values()))
    if len(people) > 1 and len(apart) < len(people) * (len(people) - 1) // 2:
        reason = "cùng họ tên, không đủ căn cứ để gộp hay tách"
        yield _judgement("unsure", people=people, rule="identity.name-alone", reason=reason)


def _judgement(
    verdict: str, *, claims: tuple[str, ...] = (), people: tuple[str, ...] = (), rule: str, reason: str
) -> Judgement:
    about = digest("judgement", verdict, rule, *claims, *people)
    return Judgement(id=about, verdict=verdict, claims=claims, people=people, rule=rule, reason=reason)
