"""Which sightings are one person: the same exact name and shared evidence, nothing against it, each decision told."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from bomay.errors import InputError
from bomay.identity.bodies import most_common
from bomay.identity.clusters import Clusters
from bomay.identity.context import Context
from bomay.identity.ids import digest
from bomay.identity.joining import Group, join_group
from bomay.identity.judged import judgements_of, ruled
from bomay.identity.names import key
from bomay.identity.observe import Sighting
from bomay.identity.resolved import Judgement, Person
from bomay.identity.rulings import Mention, Ruling, Verdict, latest
from bomay.identity.traits import traits_of

__all__ = ["Asked", "Identified", "identify"]

Place = tuple[str, str]  # article, key of a name


class Asked:
    """The rulings that can be met, by the names that they compare; names of one ruling stand in one group.

    `met` are the mentions that the articles have; what is ruled of others is told in `unmet`.
    """

    def __init__(self, rulings: Iterable[Ruling], met: Collection[Place]) -> None:
        self.unmet: list[str] = []
        self._kept: list[Ruling] = []
        for ruling in latest(rulings):
            missing = [mention for mention in (ruling.one, ruling.other) if mention.place not in met]
            self.unmet += [_told(ruling, mention) for mention in missing]
            self._kept += [] if missing else [ruling]
        self.group_of = {name: name for ruling in self._kept for _, name in ruling.pair}
        for ruling in self._kept:
            first, second = sorted(self.group_of[name] for _, name in ruling.pair)
            if first != second:
                self.group_of |= {name: first for name, group in self.group_of.items() if group == second}

    def about(self, group: str) -> list[Ruling]:
        """The rulings on names of a group."""
        return [ruling for ruling in self._kept if self.group_of[ruling.pair[0][1]] == group]


def _told(ruling: Ruling, mention: Mention) -> str:
    return f"{ruling.verdict} by {ruling.by} on {ruling.on}: no «{mention.name}» in article {mention.article}"


@dataclass(slots=True)
class Identified:
    """The people of one group of sightings, the judgements on them, and who each sighting is (the person's id)."""

    people: list[Person] = field(default_factory=list)
    judgements: list[Judgement] = field(default_factory=list)
    person_of: list[str] = field(default_factory=list)


def identify(
    group: Sequence[Sighting],
    contexts: Sequence[Context],
    rulings: Sequence[Ruling] = (),
    *,
    leave_out: frozenset[str] = frozenset(),
) -> Identified:
    """Join the sightings of one name where evidence allows; what has the name alone stays apart.

    The sightings, each with its article's context, come in time, those of one article by name. Rulings on them come
    first: they join and part whatever the evidence, other names too. `leave_out` names kinds of evidence that are not
    to count, for measuring what each is worth.
    """
    names = [key(sighting.name) for sighting in group]
    number_of = {
        (sighting.article.id, name): number for number, (sighting, name) in enumerate(zip(group, names, strict=True))
    }
    traits = [traits_of(sighting, context) for sighting, context in zip(group, contexts, strict=True)]
    clusters = Clusters(group, traits, leave_out=leave_out)
    _rule(clusters, rulings, number_of)
    for name in sorted(set(names)):
        numbers = [number for number, each in enumerate(names) if each == name]
        join_group(Group(clusters, numbers, contexts), leave_out=leave_out)
    found, ids = Identified(person_of=[""] * len(group)), dict[int, str]()
    for root in clusters.roots():
        members = clusters.members(root)
        own = [digest("person", names[member], group[member].article.id) for member in members]
        ids[root] = own[0]
        found.people.append(_person(own, [group[member] for member in members]))
        for member in members:
            found.person_of[member] = ids[root]
    found.judgements += judgements_of(clusters, ids)
    found.judgements += [ruled(ruling, [group[number_of[place]] for place in ruling.pair]) for ruling in rulings]
    return found


def _rule(clusters: Clusters, rulings: Iterable[Ruling], number_of: Mapping[Place, int]) -> None:
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
    claims = {sighting.claim for sighting in members}
    return Person(
        id=ids[0],
        name=main,
        other_names=tuple(sorted(set(names) - {main})),
        claims=tuple(sorted(claims)),
        replaces=tuple(sorted(ids[1:])),
    )
