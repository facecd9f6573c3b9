"""Events of all articles, laid aside on disk, and given by type and day; and who each sighting in an article is."""

from collections.abc import Iterable, Iterator

from bomay.identity.citations import Citations
from bomay.identity.disk import Disk
from bomay.identity.events import ToldEvent, build_events
from bomay.identity.packing import Packing
from bomay.identity.resolved import Event
from bomay.model import PartialDate

__all__ = ["Occasions"]

_TOLD = Packing(ToldEvent, shared=(PartialDate,))


class Occasions:
    """What is told of events, and who the people are that take part."""

    def __init__(self, disk: Disk) -> None:
        disk.create("event", "day", "article", "nth", "packed")
        disk.create("identified", "article", "sighting", "person")
        self._disk = disk

    def add(self, told: Iterable[ToldEvent]) -> None:
        """Take the events of one more article."""
        for nth, each in enumerate(told):
            self._disk.put("event", f"{each.type} {each.day}", each.article, nth, _TOLD.pack(each))

    def add_person(self, article: int, sighting: int, person: str) -> None:
        """Take who a sighting in an article is."""
        self._disk.put("identified", article, sighting, person)

    def build(self, citations: Citations) -> Iterator[Event]:
        """The events, once everyone is taken."""
        self._disk.index("identified", "article", "sighting", "person")
        for _, rows in self._disk.groups("event", "day", "article", "nth"):
            told = [_TOLD.unpack(packed) for *_, packed in rows]
            yield from build_events((each, self._people(each), citations.of(each.article, each.cites)) for each in told)

    def _people(self, event: ToldEvent) -> dict[int, str]:
        """The people in the event's article by the numbers of their sightings."""
        if all(agent.body for agent in event.agents):
            return {}
        found = self._disk.ask("SELECT sighting, person FROM identified WHERE article = ?", event.article)
        return dict(found)
