"""Posts, tenures and acts: what is told of people laid aside on disk, and given by post, then again by person."""

import datetime
from collections.abc import Iterator, Sequence
from dataclasses import replace
from operator import itemgetter

from bomay.identity.acts import ToldChange, build_acts, death
from bomay.identity.bodies import BodyKey
from bomay.identity.bounds import Bounds
from bomay.identity.citations import Citations
from bomay.identity.disk import Disk, DiskRow
from bomay.identity.exclusive import close_excluded
from bomay.identity.names import key
from bomay.identity.observation import Observation
from bomay.identity.observe import Article, Sighting
from bomay.identity.packing import Packing
from bomay.identity.posts import ToldPost, build_post, post_id
from bomay.identity.resolved import Act, Post, Tenure
from bomay.identity.tenures import Holder, build_tenures, observations
from bomay.identity.words import Words
from bomay.model import PartialDate

__all__ = ["Careers"]

_OBSERVATIONS = Packing(Observation, shared=(BodyKey, Bounds, PartialDate))
_NAMED = Packing(ToldPost, shared=(BodyKey,))
_CHANGES = Packing(ToldChange, shared=(Article, BodyKey, Bounds, PartialDate))
_TENURES = Packing(Tenure, shared=(Post, PartialDate))
_BEFORE_ALL = -1  # articles are counted from zero
_TENURE, _CHANGE = 0, 1  # kinds of rows of a career

Place = tuple[int, int, int]  # article, sighting in it, claim of the sighting's person


class Careers:
    """What is told of posts, and of the people in them."""

    def __init__(self, disk: Disk) -> None:
        disk.create("named", "post", "article", "sighting", "nth", "packed")
        disk.create("held", "post", "person", "nth", "name", "died", "packed")
        disk.create("career", "person", "kind", "post", "nth", "died", "packed")
        self._disk = disk
        self._offices = 0

    def add_office(self, told: ToldPost) -> None:
        """Take a post that is named for itself, as the issuer of a directive."""
        self._offices += 1
        self._name(told, (_BEFORE_ALL, 0, self._offices))

    def add_person(self, person: str, sightings: Sequence[Sighting], citations: Citations) -> None:
        """Take all that is told of one person, in time."""
        name, died = key(sightings[-1].name), death(sightings)
        day = died.toordinal() if died else None
        named: dict[tuple[str, str, str], tuple[Place, ToldPost]] = {}
        for nth, (sighting, own, meant, told) in enumerate(observations(sightings)):
            seen, place = told.seen, (sighting.article.number, sighting.number, nth)
            first, post = named.get((own, seen.role, seen.body_name), (place, None))
            # An act names its post once more than a claim on a tenure does: as what it opens or closes.
            times = (post.times if post else 0) + (2 if told.kind else 1)
            post = replace(post, times=times) if post else ToldPost(seen.role, seen.body, seen.body_name, times)
            named[own, seen.role, seen.body_name] = (first, post)
            self._disk.put("held", meant, person, nth, name, day, _OBSERVATIONS.pack(told))
        for first, post in named.values():
            self._name(post, first)
        for sighting in sightings:
            for change in sighting.changes:
                changed = post_id(change.post.role, change.post.body) if change.post else ""
                cites = citations.of(sighting.article.number, change.cites)
                packed = _CHANGES.pack(ToldChange(sighting.article, change, changed, cites))
                self._disk.put("career", person, _CHANGE, "", 0, day, packed)

    def _name(self, told: ToldPost, place: Place) -> None:
        self._disk.put("named", post_id(told.role, told.body), *place, _NAMED.pack(told))

    def posts(self, words: Words) -> Iterator[Post]:
        """The posts sorted by id; the tenures of each are laid aside."""
        held = self._disk.groups("held", "post", "person", "nth")
        of, rows = next(held, ("", []))
        for post, named in self._disk.groups("named", "post", "article", "sighting", "nth"):
            found = build_post((_NAMED.unpack(packed) for *_, packed in named), words)
            yield found
            if of == post:
                for nth, tenure in enumerate(build_tenures(found, _holders(rows))):
                    self._disk.put("career", tenure.person, _TENURE, post, nth, None, _TENURES.pack(tenure))
                of, rows = next(held, ("", []))

    def tenures_and_acts(self) -> Iterator[Tenure | Act]:
        """Tenures and acts of one person after the other, once `posts` has given all posts."""
        for person, rows in self._disk.groups("career", "person", "kind", "post", "nth"):
            told = [_TENURES.unpack(packed) for _, kind, *_, packed in rows if kind == _TENURE]
            tenures, closes = close_excluded(told)
            yield from tenures
            changes = [(died, _CHANGES.unpack(packed)) for _, kind, _, _, died, packed in rows if kind == _CHANGE]
            if changes:
                died = _day(changes[0][0])
                yield from build_acts(person, map(itemgetter(1), changes), tenures, closes=closes, died=died)


def _holders(rows: Sequence[DiskRow]) -> dict[str, Holder]:
    found: dict[str, Holder] = {}
    for _, person, _, name, died, packed in rows:
        holder = found.get(person)
        if holder is None:
            holder = found[person] = Holder(name, _day(died))
        holder.observations.append(_OBSERVATIONS.unpack(packed))
    return found


def _day(ordinal: int | None) -> datetime.date | None:
    return datetime.date.fromordinal(ordinal) if ordinal is not None else None
