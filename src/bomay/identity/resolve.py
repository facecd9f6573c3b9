"""The whole of identity: rows of articles in, people, bodies, tenures, acts, events and directives out.

No step holds what all articles tell: each lays it aside on disk, and takes one name, post, person or event at a time.
"""

from collections.abc import Iterable, Iterator

from bomay.identity.bodies import Bodies
from bomay.identity.body_ties import BodyNames, body_changes, body_nodes
from bomay.identity.careers import Careers
from bomay.identity.citations import Citations
from bomay.identity.directives import tell_directives
from bomay.identity.disk import Disk
from bomay.identity.events import tell_events
from bomay.identity.observe import Sighting, observe
from bomay.identity.occasions import Occasions
from bomay.identity.people import Asked, identify
from bomay.identity.plausible import without_implausible
from bomay.identity.resolved import Resolved, Thing, Unmet, collect
from bomay.identity.rulings import Ruling
from bomay.identity.table import Row, RowTable
from bomay.identity.told import ToldBodies, ToldNames
from bomay.identity.words import Words

__all__ = ["resolve", "resolve_table"]


def resolve(
    rows: Iterable[Row], words: Words, rulings: Iterable[Ruling] = (), *, leave_out: frozenset[str] = frozenset()
) -> Resolved:
    """Everything that the rows' claims are about, at once; the order of the rows does not matter."""
    with RowTable() as table:
        for row in rows:
            table.add(row)
        return collect(resolve_table(table, words, rulings, leave_out=leave_out))


def resolve_table(
    table: RowTable, words: Words, rulings: Iterable[Ruling] = (), *, leave_out: frozenset[str] = frozenset()
) -> Iterator[Thing]:
    """Everything that the claims in the table are about, one thing at a time, the things of a kind in a fixed order.

    `rulings` are what reviewers judged about people; `leave_out` names kinds of evidence that are not to count.
    """
    judged = list(rulings)
    with Disk() as disk:
        told = _Told(disk, words, judged)
        yield from told.take(table)
        yield from told.citations.build(words)
        yield from told.identify(judged, leave_out=leave_out)
        yield from told.careers.posts(words)
        yield from told.careers.tenures_and_acts()
        yield from told.occasions.build(told.citations)
        yield from told.join_bodies()


class _Told:
    """All that articles tell, by what it is about."""

    def __init__(self, disk: Disk, words: Words, rulings: Iterable[Ruling]) -> None:
        wanted = {place for ruling in rulings for place in ruling.pair}
        self._names, self._bodies, self._words = ToldNames(disk, wanted), ToldBodies(disk), words
        self.citations, self.careers, self.occasions = Citations(disk), Careers(disk), Occasions(disk)

    def take(self, table: RowTable) -> Iterator[Thing]:
        """Take what the rows tell; gives the dates that cannot be."""
        newest, bodies = table.newest_day, Bodies(self._words, self._bodies.add)
        for number, row in enumerate(table):
            settled, doubts = without_implausible(row, newest)
            yield from doubts
            sightings = observe(settled, bodies, number=number)
            self._names.add(settled, sightings)
            self.occasions.add(tell_events(settled, bodies, sightings, article=number))
            directives = tell_directives(settled, bodies, article=number, note=self.careers.add_office)
            self.citations.add(settled, directives, article=number)

    def identify(self, rulings: Iterable[Ruling], *, leave_out: frozenset[str]) -> Iterator[Thing]:
        """The people and the judgements on them, by name; what is told of each is laid aside."""
        asked = Asked(rulings, self._names.met)
        yield from map(Unmet, asked.unmet)
        for name, sightings, contexts in self._names.groups(asked.group_of):
            found = identify(sightings, contexts, asked.about(name), leave_out=leave_out)
            yield from found.people
            yield from found.judgements
            self._take_people(sightings, found.person_of)

    def _take_people(self, sightings: list[Sighting], person_of: list[str]) -> None:
        of: dict[str, list[Sighting]] = {}
        for sighting, person in zip(sightings, person_of, strict=True):
            of.setdefault(person, []).append(sighting)
            self.occasions.add_person(sighting.article.number, sighting.number, person)
        for person, own in of.items():
            own.sort(key=lambda each: (each.article.number, each.number))
            self.careers.add_person(person, own, self.citations)

    def join_bodies(self) -> Iterator[Thing]:
        """The bodies, and what became of them."""
        names = BodyNames()
        for seen in self._bodies.join():
            names.add(seen)
        yield from body_nodes(self._bodies.joined(), names)
        yield from body_changes(names)
