"""What an article as a whole tells of each person in it: whose news it is, which bodies and people stand beside."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from bomay.identity.jurisdiction import home_province, lineage
from bomay.identity.names import key
from bomay.identity.observe import Sighting, posts_told
from bomay.lexicon.places import load_places
from bomay.model import TenureStatus

__all__ = ["CENTRE", "Context", "contexts_of"]

CENTRE = "centre"

_CROWD = 40  # names: a list of so many people says little about any two; a body of so many members neither
_OFTEN = 50  # articles, or one in a hundred: who is named more often than this is in everyone's company


@dataclass(frozen=True, slots=True)
class Context:
    """Of one article: its scenes, lines of bodies of the whole country with few members, names in telling company.

    Scenes are the lineages of its provinces, and `CENTRE` where it tells posts of such bodies.
    """

    scenes: frozenset[str]
    lines: frozenset[str]
    company: frozenset[str]


def contexts_of(sightings: Iterable[Sighting]) -> dict[str, Context]:
    """The context of every article by its id."""
    by_article: dict[str, list[Sighting]] = defaultdict(list)
    named: Counter[str] = Counter()
    members: dict[str, set[str]] = defaultdict(set)
    for sighting in sightings:
        name = key(sighting.name)
        by_article[sighting.row.article].append(sighting)
        named[name] += 1
        for post in posts_told(sighting):
            if len(members[post.body.line]) <= _CROWD:
                members[post.body.line].add(name)
    small = {line for line, names in members.items() if len(names) <= _CROWD}
    often = {name for name, count in named.items() if count > max(_OFTEN, len(by_article) // 100)}
    return {article: _context(each, small, often) for article, each in by_article.items()}


def _context(sightings: list[Sighting], small: set[str], often: set[str]) -> Context:
    row = sightings[0].row
    home = home_province(row.facts.place, row.day) if row.facts.place else ""
    scenes, lines = {home} - {""}, set()
    for sighting in sightings:
        for post in posts_told(sighting):
            if post.status is TenureStatus.CURRENT and post.body.place is not None:
                scenes.add(lineage(load_places().province_of(post.body.place)))
            elif post.body.place is None and post.body.line in small:
                lines.add(post.body.line)
                scenes.add(CENTRE)
    names = frozenset(key(sighting.name) for sighting in sightings)
    company = names - often if len(names) <= _CROWD else frozenset()
    return Context(frozenset(scenes), frozenset(lines), company)
