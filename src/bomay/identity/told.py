"""Who is told of in which article, and which body by which claim: laid aside on disk, and given by name and by body."""

from collections import Counter
from collections.abc import Collection, Iterator, Mapping

from bomay.identity.bodies import BodyKey, SeenBody, ToldBody, seen_body
from bomay.identity.bounds import Bounds
from bomay.identity.context import CROWD, Context, Crowds, Scene, often, scene_of
from bomay.identity.disk import Disk
from bomay.identity.observe import Article, Sighting, posts_told
from bomay.identity.packing import Packing
from bomay.identity.table import Row
from bomay.model import PartialDate

__all__ = ["ToldBodies", "ToldNames"]

_SIGHTINGS = Packing(Sighting, shared=(Article, BodyKey, Bounds, PartialDate))
_SCENES = Packing(Scene)
_BODIES = Packing(ToldBody, shared=(BodyKey,))
_SEEN_BODIES = Packing(SeenBody)

Place = tuple[str, str]  # article, key of a name


class ToldNames:
    """The sightings of all articles, each beside the scene of its article."""

    def __init__(self, disk: Disk, wanted: Collection[Place] = ()) -> None:
        """`met` are those of the `wanted` sightings that there are."""
        disk.create("sighting", "name", "article", "key", "scene", "packed")
        disk.create("member", "line", "name")
        self._disk, self._wanted = disk, wanted
        self._articles = 0
        self.met: set[Place] = set()

    def add(self, row: Row, sightings: Mapping[str, Sighting]) -> None:
        """Take the sightings of one more article, by the key of their name."""
        scene = _SCENES.pack(scene_of(row, sightings))
        members: set[tuple[str, str]] = set()
        for name, sighting in sightings.items():
            self._disk.put("sighting", name, sighting.article.number, name, scene, _SIGHTINGS.pack(sighting))
            members.update((post.body.line, name) for post in posts_told(sighting))
        for line, name in members:
            self._disk.put("member", line, name)
        self._articles += bool(sightings)
        if self._wanted:
            self.met.update(place for name in sightings if (place := (row.article, name)) in self._wanted)

    def groups(self, group_of: Mapping[str, str]) -> Iterator[tuple[str, list[Sighting], list[Context]]]:
        """The sightings of one name at a time, in time, with the contexts of their articles.

        `group_of` gives the names that are to stand under another, with that other.
        """
        crowds = self._crowds()
        for name, group in group_of.items():
            if name != group:
                self._disk.ask("UPDATE sighting SET name = ? WHERE name = ?", group, name)
        for name, rows in self._disk.groups("sighting", "name", "article", "key"):
            contexts = [crowds.context_of(_SCENES.unpack(scene)) for *_, scene, _ in rows]
            yield name, [_SIGHTINGS.unpack(packed) for *_, packed in rows], contexts

    def _crowds(self) -> Crowds:
        """The bodies with many members, and the names that stand in many articles."""
        members = "SELECT DISTINCT line, name FROM member"
        lines = self._disk.ask(f"SELECT line FROM ({members}) GROUP BY line HAVING COUNT(*) > ?", CROWD)
        most = often(self._articles)
        names = self._disk.ask("SELECT name FROM sighting GROUP BY name HAVING COUNT(*) > ?", most)
        return Crowds({line for (line,) in lines}, {name for (name,) in names})


class ToldBodies:
    """What claims call each body."""

    def __init__(self, disk: Disk) -> None:
        disk.create("body", "id", "number", "claim", "packed")
        disk.create("seen_body", "id", "packed")
        self._disk = disk
        self._count = 0

    def add(self, told: ToldBody, claim: str) -> None:
        """Take what one more claim calls a body."""
        self._count += 1
        self._disk.put("body", told.key.id, self._count, claim, _BODIES.pack(told))

    def join(self) -> Iterator[SeenBody]:
        """The bodies sorted by id, each drawn from all that is told of it."""
        for body, rows in self._disk.groups("body", "id", "number"):
            told = Counter(packed for *_, packed in rows)  # of equal ones the first, so in the order of their coming
            found = seen_body(
                ((_BODIES.unpack(packed), times) for packed, times in told.items()), {claim for _, _, claim, _ in rows}
            )
            self._disk.put("seen_body", body, _SEEN_BODIES.pack(found))
            yield found

    def joined(self) -> Iterator[SeenBody]:
        """The bodies again, once `join` has given all of them."""
        for (packed,) in self._disk.ask("SELECT packed FROM seen_body ORDER BY id"):
            yield _SEEN_BODIES.unpack(packed)
