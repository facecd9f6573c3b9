"""The sightings of one name, joined step by step; a join that the evidence forbids is refused and remembered."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass

from bomay.identity.against import conflict
from bomay.identity.observe import Sighting
from bomay.identity.traits import Traits

__all__ = ["Clusters", "Join", "Refusal", "gap"]


@dataclass(frozen=True, slots=True)
class Join:
    """Two sightings, by number, that a rule made one person."""

    one: int
    other: int
    rule: str
    reason: str


@dataclass(frozen=True, slots=True)
class Refusal:
    """Two sightings that a rule would have made one person, and why they are not."""

    one: int
    other: int
    reason: str


class Clusters:
    """Union-find over the sightings of one name, in the order of their articles; the earliest member is the root."""

    def __init__(
        self, sightings: Sequence[Sighting], traits: Sequence[Traits], *, leave_out: frozenset[str] = frozenset()
    ) -> None:
        self.sightings = sightings
        self.joins: list[Join] = []
        self.refusals: list[Refusal] = []
        self._leave_out = leave_out
        self._parent = list(range(len(sightings)))
        self._members = {number: [number] for number in range(len(sightings))}
        self._traits = dict(enumerate(traits))
        self._apart: dict[int, set[int]] = {number: set() for number in range(len(sightings))}

    def root(self, number: int) -> int:
        """The earliest sighting of the cluster."""
        while self._parent[number] != number:
            self._parent[number] = self._parent[self._parent[number]]
            number = self._parent[number]
        return number

    def roots(self) -> list[int]:
        """The root of every cluster, in order."""
        return sorted(self._members)

    def members(self, root: int) -> list[int]:
        """The sightings of the cluster of a root, in order."""
        return sorted(self._members[root])

    def traits(self, number: int) -> Traits:
        """What is told of the whole cluster."""
        return self._traits[self.root(number)]

    def conflict(self, one: int, other: int, *, doubt: bool = False) -> str:
        """Why two sightings cannot be one person; "" if nothing speaks against it."""
        if self.ruled_apart(one, other):
            return "người xem xét không coi là một"
        return conflict(self.traits(one), self.traits(other), leave_out=self._leave_out, doubt=doubt)

    def ruled_apart(self, one: int, other: int) -> bool:
        """Whether a ruling keeps the two clusters apart."""
        second = self.root(other)
        return any(self.root(each) == second for each in self._apart[self.root(one)])

    def part(self, one: int, other: int) -> None:
        """Let no evidence join two sightings: someone has looked and says so."""
        self._apart[self.root(one)].add(other)
        self._apart[self.root(other)].add(one)

    def join(self, one: int, other: int, *, rule: str, reason: str, doubt: bool = False) -> bool:
        """Make two sightings one person; False, and kept as a refusal, where they cannot be."""
        first, second = sorted((self.root(one), self.root(other)))
        if first == second:
            return True
        why = self.conflict(first, second, doubt=doubt)
        if why:
            self.refusals.append(Refusal(one, other, why))
            return False
        self.unite(first, second)
        self.joins.append(Join(one, other, rule, reason))
        return True

    def unite(self, one: int, other: int) -> None:
        """Make two sightings one person, whatever speaks against it."""
        first, second = sorted((self.root(one), self.root(other)))
        if first == second:
            return
        self._parent[second] = first
        if len(self._members[first]) < len(self._members[second]):
            self._members[first], self._members[second] = self._members[second], self._members[first]
        self._members[first] += self._members.pop(second)
        self._traits[first].absorb(self._traits.pop(second))
        self._apart[first] |= self._apart.pop(second)


def gap(one: Traits, other: Traits) -> datetime.timedelta | None:
    """The time between the days on which two are named; zero where these overlap, None where a day is not known."""
    if one.days is None or other.days is None:
        return None
    return max(one.days[0] - other.days[1], other.days[0] - one.days[1], datetime.timedelta())
