"""Which mentions of a body are one body: one node for each legal incarnation, tied where units merged."""

import datetime
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from functools import lru_cache

from bomay.identity.ids import digest
from bomay.identity.jurisdiction import Where, find_place, home_province, lineage
from bomay.identity.names import key
from bomay.identity.resolved import BodyChange, BodyNode
from bomay.identity.table import Row
from bomay.identity.words import Words
from bomay.lexicon.places import Place, load_places
from bomay.model import Body

__all__ = ["MERGER_DAY", "Bodies", "BodyKey"]

MERGER_DAY = datetime.date(2025, 7, 1)
MERGER_SOURCE = "Nghị quyết 202/2025/QH15; Nghị quyết 203/2025/QH15"
_FREE_NAMING = frozenset({"fixed", "open"})
# What no merger of units ends, where the word lists leave the type open.
_FREE_WORDS = (
    *("trường", "học viện", "viện", "phân viện", "khoa", "bộ môn", "bệnh viện", "trung tâm"),
    *("công ty", "tổng công ty", "tập đoàn", "doanh nghiệp", "nhà máy", "ngân hàng", "hợp tác xã", "quỹ"),
    *("báo", "đài", "tạp chí", "hiệp hội", "câu lạc bộ", "chùa"),
)
_OPENINGS = tuple(f"{key(word)} " for word in _FREE_WORDS)
_PARTY_CELLS = frozenset(map(key, ("đảng ủy", "chi bộ", "đảng bộ", "đảng đoàn", "ban cán sự đảng", "ban cán sự")))


@dataclass(frozen=True, slots=True)
class BodyKey:
    """`id` names one incarnation; `line` is the same for all of them; `place` None where the name fixes no unit.

    `incarnate`: the id holds for this incarnation of the unit only; `known`: the unit is that of the day of the fact.
    """

    id: str
    line: str
    place: Place | None
    incarnate: bool
    known: bool


@dataclass(slots=True)
class _Seen:
    key: BodyKey
    names: Counter[str] = field(default_factory=Counter)
    types: Counter[str] = field(default_factory=Counter)
    claims: set[str] = field(default_factory=set)


class Bodies:
    """The bodies named so far; ids come from name and unit, for bodies of a unit from its incarnation on the day."""

    def __init__(self, words: Words) -> None:
        self._words = words
        self._seen: dict[str, _Seen] = {}

    def add(self, body: Body, row: Row, *, day: datetime.date | None, claim: str) -> BodyKey:
        """The key of a body that a claim names; `day` is when the fact held, None where that is not known."""
        found = self.key_of(body, row, day=day)
        seen = self._seen.setdefault(found.id, _Seen(found))
        seen.names[body.name] += 1
        seen.types[body.type or self._words.type_of(body.name)] += 1
        seen.claims.add(claim)
        return found

    def key_of(self, body: Body, row: Row, *, day: datetime.date | None) -> BodyKey:
        """The key of a body as an article names it."""
        place_name = row.facts.place
        home = home_province(place_name, day) if place_name else ""
        place = self._place(body, Where(day, home))
        known = place is not None and _known(place, day)
        incarnate = known and not self._is_free(body)
        scope = self._scope(body, row, home)
        if place is not None:
            scope = place.id if incarnate else _province_line(place)
        name = key(body.name)
        return BodyKey(
            id=digest("body", name, scope),
            line=digest("body", name, _province_line(place) if place else scope),
            place=place,
            incarnate=incarnate,
            known=known,
        )

    def _place(self, body: Body, where: Where) -> Place | None:
        for words in (body.place, body.name):
            found = find_place(words, where) if words else None
            if found is not None:
                return found
        return None

    def _is_free(self, body: Body) -> bool:
        naming = self._words.naming.get(body.type or self._words.type_of(body.name))
        if naming is not None:
            return naming in _FREE_NAMING
        return any(key(body.name).startswith(opening) for opening in _OPENINGS)

    def _scope(self, body: Body, row: Row, home: str) -> str:
        """A name that fixes no unit stands for itself; of a kind that every unit has, the article settles it."""
        naming = self._words.naming.get(body.type or self._words.type_of(body.name))
        if naming is None or naming in _FREE_NAMING:
            return ""
        return home or (f"article {row.article}" if body.place else "")

    def nodes(self) -> tuple[BodyNode, ...]:
        """All bodies, sorted by id."""
        parents = self._parents()
        return tuple(self._node(seen, parents.get(seen.key.id)) for _, seen in sorted(self._seen.items()))

    def _node(self, seen: _Seen, parent: str | None) -> BodyNode:
        place = seen.key.place if seen.key.known else None
        bounded = place if seen.key.incarnate else None
        types = seen.types
        return BodyNode(
            id=seen.key.id,
            name=most_common(seen.names),
            type=most_common(types),
            place=place,
            place_words=place.full_name if place else "",
            parent=parent,
            founded=bounded.valid_from if bounded else None,
            dissolved=bounded.valid_to if bounded else None,
            claims=tuple(sorted(seen.claims)),
        )

    def _parents(self) -> dict[str, str]:
        """Body -> the body of the same unit whose name ends its own ("Ban Thường vụ Tỉnh ủy X" -> "Tỉnh ủy X")."""
        by_name: dict[tuple[str, str], str] = {}
        for seen in self._seen.values():
            by_name[(key(most_common(seen.names)), _unit(seen.key))] = seen.key.id
        found: dict[str, str] = {}
        for seen in self._seen.values():
            words = key(most_common(seen.names)).split(" ")
            if " ".join(words[:2]) in _PARTY_CELLS or " ".join(words[:3]) in _PARTY_CELLS:
                continue
            for first in range(1, len(words) - 1):
                parent = by_name.get((" ".join(words[first:]), _unit(seen.key)))
                if parent is not None:
                    found[seen.key.id] = parent
                    break
        return found

    def changes(self) -> tuple[BodyChange, ...]:
        """The mergers that tie bodies of units that went into others, where both sides are in the graph."""
        heirs: dict[str, set[str]] = defaultdict(set)
        by_kind = {(_kind(seen), seen.key.place.id): seen for seen in self._seen.values() if seen.key.place}
        for (kind, _), seen in by_kind.items():
            for heir in load_places().successors(seen.key.place) if seen.key.place and seen.key.incarnate else ():
                result = by_kind.get((kind, heir.id))
                if result is not None and heir.valid_from == MERGER_DAY:
                    heirs[result.key.id].add(seen.key.id)
        return tuple(
            BodyChange(
                id=digest("change", result),
                originals=tuple(sorted(originals)),
                results=(result,),
                day=MERGER_DAY,
                source=MERGER_SOURCE,
            )
            for result, originals in sorted(heirs.items())
        )


def most_common(counts: Counter[str]) -> str:
    """The value counted most often; of equals the first in the alphabet.

    >>> most_common(Counter(["b", "a", "b", "a"]))
    'a'
    """
    return min(counts, key=lambda value: (-counts[value], value)) if counts else ""


def _known(place: Place, day: datetime.date | None) -> bool:
    """Whether the incarnation is fixed: by the day, or because the unit has no other of its name."""
    return day is not None or _is_only(place)


@lru_cache(maxsize=16384)
def _is_only(place: Place) -> bool:
    named = load_places().by_name(place.name, level=place.level)
    return sum(each.kind == place.kind and lineage(each) == lineage(place) for each in named) == 1


def _unit(body: BodyKey) -> str:
    return body.place.id if body.place else ""


def _province_line(place: Place) -> str:
    return lineage(load_places().province_of(place))


def _kind(seen: _Seen) -> str:
    """The name without its unit: what a body has in common with its heir."""
    name, place = key(most_common(seen.names)), seen.key.place
    if place is None:
        return name
    for ending in (key(place.full_name), key(place.name)):
        name = name.removesuffix(f" {ending}")
    return name
