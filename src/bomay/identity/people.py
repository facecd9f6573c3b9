"""Which sightings are one person: the same exact name and shared evidence, nothing against it, each decision told."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from bomay.errors import InputError
from bomay.identity.bodies import most_common
from bomay.identity.clusters import Clusters
from bomay.identity.context import Context, contexts_of
from bomay.identity.ids import digest
from bomay.identity.joining import Group, join_group
from bomay.identity.judged import judgements_of, ruled
from bomay.identity.names import key
from bomay.identity.observe import Sighting
from bomay.identity.resolved import Judgement, Person
from bomay.identity.rulings import Mention, Ruling, Verdict, latest
from bomay.identity.traits import traits_of

__all__ = ["Identified", "identify"]

Place = tuple[str, str]  # article, key of a name


@dataclass(slots=True)
class Identified:
    """The people, the judgements, who each sighting is (article id, key of the name) -> person id, rulings not met."""

    people: list[Person] = field(default_factory=list)
    judgements: list[Judgement] = field(default_factory=list)
    person_of: dict[Place, str] = field(default_factory=dict)
    unmet: list[str] = field(default_factory=list)


def identify(
    sightings: Iterable[Sighting], rulings: Iterable[Ruling] = (), *, leave_out: frozenset[str] = frozenset()
) -> Identified:
    """Join the sightings of each exact name where evidence allows; what has the name alone stays apart.

    Rulings come first: they join and part whatever the evidence, other names too. `leave_out` names kinds of evidence
    that are not to count, for measuring what each is worth.
    """
    seen = {(each.row.article, key(each.name)): each for each in sightings}
    found, kept = Identified(), list[Ruling]()
    for ruling in latest(rulings):
        missing = [mention for mention in (ruling.one, ruling.other) if mention.place not in seen]
        found.unmet += [_told(ruling, mention) for mention in missing]
        kept += [] if missing else [ruling]
    contexts = contexts_of(seen.values())
    for places, about in _groups(seen, kept):
        _identify_group([seen[place] for place in places], contexts, found, rulings=about, leave_out=leave_out)
    found.people.sort(key=lambda person: person.id)
    found.judgements.sort(key=lambda judgement: judgement.id)
    return found


def _told(ruling: Ruling, mention: Mention) -> str:
    return f"{ruling.verdict} by {ruling.by} on {ruling.on}: no «{mention.name}» in article {mention.article}"


def _groups(seen: Mapping[Place, Sighting], rulings: list[Ruling]) -> list[tuple[list[Place], list[Ruling]]]:
    """The sightings of each name, in the order of their articles; names that a ruling compares stand together."""
    group_of = {name: name for _, name in seen}
    for ruling in rulings:
        first, second = sorted(group_of[place[1]] for place in ruling.pair)
        if first != second:
            group_of |= {name: first for name, group in group_of.items() if group == second}
    places: dict[str, list[Place]] = defaultdict(list)
    for place in seen:
        places[group_of[place[1]]].append(place)
    about: dict[str, list[Ruling]] = defaultdict(list)
    for ruling in rulings:
        about[group_of[ruling.pair[0][1]]].append(ruling)
    return [
        (sorted(each, key=lambda place: (seen[place].row.order, place[1])), about[group])
        for group, each in sorted(places.items())
    ]


def _identify_group(
    group: list[Sighting],
    contexts: Mapping[str, Context],
    found: Identified,
    *,
    rulings: list[Ruling],
    leave_out: frozenset[str],
) -> None:
    names = [key(sighting.name) for sighting in group]
    number_of = {
        (sighting.row.article, name): number for number, (sighting, name) in enumerate(zip(group, names, strict=True))
    }
    traits = [traits_of(sighting, contexts[sighting.row.article]) for sighting in group]
    clusters = Clusters(group, traits, leave_out=leave_out)
    _rule(clusters, rulings, number_of)
    for name in sorted(set(names)):
        numbers = [number for number, each in enumerate(names) if each == name]
        join_group(Group(clusters, numbers, contexts), leave_out=leave_out)
    ids: dict[int, str] = {}
    for root in clusters.roots():
        own = [digest("person", names[member], group[member].row.article) for member in clusters.members(root)]
        ids[root] = own[0]
        found.people.append(_person(own, [group[member] for member in clusters.members(root)]))
        for member in clusters.members(root):
            found.person_of[group[member].row.article, names[member]] = ids[root]
    found.judgements += judgements_of(clusters, ids)
    found.judgements += [ruled(ruling, [group[number_of[place]] for place in ruling.pair]) for ruling in rulings]


def _rule(clusters: Clusters, rulings: list[Ruling], number_of: Mapping[Place, int]) -> None:
    """Put the rulings before all evidence: first who is one, then who is not."""
    for ruling in sorted(rulings, key=lambda each: each.verdict is not Verdict.SAME):
        one, other = (number_of[place] for place in ruling.pair)
        if ruling.verdict is Verdict.SAME:
            clusters.unite(one, other)
        elif clusters.root(one) != clusters.root(other):
            clusters.part(one, other)
        else:
            raise InputError(
                "judgements",
                f"{ruling.one.name} ({ruling.one.article}) and {ruling.other.name} ({ruling.other.article}) are judged "
                f"{ruling.verdict} by {ruling.by}, but others make them one person",
                why="judgements that contradict each other settle nothing",
                fix="take back one of them with bomay review --undo, or mend the file",
            )


def _person(ids: list[str], members: list[Sighting]) -> Person:
    names = Counter(sighting.name for sighting in members)
    main = most_common(names)
    claims = {claim for sighting in members for claim in sighting.claims}
    return Person(
        id=ids[0],
        name=main,
        other_names=tuple(sorted(set(names) - {main})),
        claims=tuple(sorted(claims)),
        replaces=tuple(sorted(ids[1:])),
    )
