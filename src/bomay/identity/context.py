"""What an article as a whole tells of each person in it: whose news it is, which bodies and people stand beside."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from bomay.identity.jurisdiction import home_province, lineage
from bomay.identity.observe import Sighting, posts_told
from bomay.identity.table import Row
from bomay.lexicon.places import load_places
from bomay.model import TenureStatus

__all__ = ["CENTRE", "CROWD", "Context", "Crowds", "Scene", "often", "scene_of"]

CENTRE = "centre"

CROWD = 40  # names: a list of so many people says little about any two; a body of so many members neither
_OFTEN = 50  # articles, or one in a hundred: who is named more often than this is in everyone's company


@dataclass(frozen=True, slots=True)
class Context:
    """Of one article: its scenes, lines of bodies of the whole country with few members, names in telling company.

    Scenes are the lineages of its provinces, and `CENTRE` where it tells posts of such bodies.
    """

    scenes: frozenset[str]
    lines: frozenset[str]
    company: frozenset[str]


@dataclass(frozen=True, slots=True)
class Scene:
    """What one article alone gives of its context: lineages of provinces, lines of bodies of the whole country, names.

    Which of the lines and names tell something, all articles decide (`Crowds`).
    """

    provinces: tuple[str, ...]
    lines: tuple[str, ...]
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Crowds:
    """What tells nothing of a person: lines of bodies with many members, and names that are named everywhere."""

    lines: Collection[str]
    names: Collection[str]

    def context_of(self, scene: Scene) -> Context:
        """The context of the article of a scene."""
        lines = frozenset(line for line in scene.lines if line not in self.lines)
        scenes = frozenset((*scene.provinces, CENTRE) if lines else scene.provinces)
        names = scene.names if len(scene.names) <= CROWD else ()
        return Context(scenes, lines, frozenset(name for name in names if name not in self.names))


def often(articles: int) -> int:
    """In how many of so many articles a name must stand to be in everyone's company."""
    return max(_OFTEN, articles // 100)


def scene_of(row: Row, sightings: Mapping[str, Sighting]) -> Scene:
    """The scene of an article with the sightings in it, by the key of their name."""
    home = home_province(row.facts.place, row.day) if row.facts.place else ""
    provinces, lines = {home} - {""}, set[str]()
    for sighting in sightings.values():
        for post in posts_told(sighting):
            if post.status is TenureStatus.CURRENT and post.body.place is not None:
                provinces.add(lineage(load_places().province_of(post.body.place)))
            elif post.body.place is None:
                lines.add(post.body.line)
    return Scene(tuple(sorted(provinces)), tuple(sorted(lines)), tuple(sightings))
