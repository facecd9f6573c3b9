"""What ties bodies: the body above, the state twin of a party body, and what a body became."""

import datetime
from collections import defaultdict
from collections.abc import Iterable, Iterator

from bomay.identity.bodies import MERGER_DAY, BodyKey, SeenBody
from bomay.identity.ids import digest
from bomay.identity.names import key
from bomay.identity.resolved import BodyChange, BodyNode
from bomay.lexicon.body_changes import load_body_changes
from bomay.lexicon.places import Place, load_places
from bomay.text.lazy import lazy_pattern

__all__ = ["BodyNames", "body_changes", "body_nodes"]

MERGER_SOURCE = "Nghị quyết 202/2025/QH15; Nghị quyết 203/2025/QH15"
DISTRICTS_SOURCE = "Nghị quyết 203/2025/QH15"
_DAY = datetime.timedelta(days=1)
_PARTY_CELLS = tuple(map(key, ("đảng ủy", "chi bộ", "đảng bộ", "đảng đoàn", "ban cán sự đảng", "ban cán sự")))
_RANKS = "|".join(map(key, ("tỉnh", "thành", "huyện", "quận", "thị", "đảng")))
_COMMITTEE = lazy_pattern(rf"(?:{_RANKS}) {key('ủy')}$")
_YOUTH = lazy_pattern(rf"(?:{_RANKS}) {key('đoàn')}$")
_PARTY = key("cấp ủy")
_PEOPLES = key("Ủy ban nhân dân")
_COUNCIL = key("Hội đồng nhân dân")
_POLICE = key("Công an")
# Whom the body of the unit above directs. Source: Điều lệ Đảng Cộng sản Việt Nam (2011), Điều 9 khoản 4 (party
# committees); Luật Tổ chức chính quyền địa phương 77/2015/QH13 (people's committees); Luật Công an nhân dân
# 37/2018/QH14 (police).
_DIRECTED = frozenset({_PARTY, _PEOPLES, _POLICE})


class BodyNames:
    """The bodies by kind and unit, and by name and unit; what ties one to others needs no more of them."""

    def __init__(self) -> None:
        self.all: list[BodyKey] = []
        self.name: dict[str, str] = {}
        self.kind: dict[str, str] = {}
        self.by_kind: dict[tuple[str, str], BodyKey] = {}
        self.by_name: dict[tuple[str, str], BodyKey] = {}

    def add(self, seen: SeenBody) -> None:
        """Take one more body; they come sorted by id, and of two with one name in one unit the first is meant."""
        body, name = seen.key, key(seen.name)
        self.all.append(body)
        self.name[body.id] = name
        self.by_name.setdefault((name, _unit(body)), body)
        if body.place is not None:
            kind = self.kind[body.id] = _kind(body.place, name)
            self.by_kind.setdefault((kind, body.place.id), body)


def body_nodes(bodies: Iterable[SeenBody], names: BodyNames) -> Iterator[BodyNode]:
    """The bodies with what is above and beside them; `names` has them all."""
    twins: dict[str, set[str]] = defaultdict(set)
    for party, state in _twins(names):
        twins[party].add(state)
    for seen in bodies:
        yield _node(seen, _parent(seen.key, names), tuple(sorted(twins.get(seen.key.id, ()))))


def _node(seen: SeenBody, parent: str | None, twins: tuple[str, ...]) -> BodyNode:
    place = seen.key.place if seen.key.known else None
    return BodyNode(
        id=seen.key.id,
        name=seen.name,
        type=seen.type,
        place=place,
        place_words=place.full_name if place else "",
        parent=parent,
        state_twins=twins,
        founded=seen.key.span.founded,
        dissolved=seen.key.span.dissolved,
        claims=seen.claims,
    )


def _parent(body: BodyKey, named: BodyNames) -> str | None:
    """The body of the same unit whose name ends its own ("Ban Thường vụ Tỉnh ủy X"), else that of the unit above."""
    words = named.name[body.id].split(" ")
    if not _is_cell(words):
        for first in range(1, len(words) - 1):
            parent = named.by_name.get((" ".join(words[first:]), _unit(body)))
            if parent is not None:
                return parent.id
    place, kind = body.place, named.kind.get(body.id)
    if place is None or not body.incarnate or not place.parent or kind not in _DIRECTED:
        return None
    above = named.by_kind.get((kind, place.parent))
    return above.id if above is not None and above.incarnate else None


def _is_cell(words: list[str]) -> bool:
    return any(" ".join(words[:size]) in _PARTY_CELLS for size in (2, 3, 4))


def _twins(named: BodyNames) -> Iterator[tuple[str, str]]:
    """Party body and state body: the committees of one unit; a party cell and the body whose name follows its own."""
    for (kind, unit), body in named.by_kind.items():
        if kind == _PARTY and body.incarnate:
            for state in (_PEOPLES, _COUNCIL):
                twin = named.by_kind.get((state, unit))
                if twin is not None and twin.incarnate:
                    yield body.id, twin.id
    for body in named.all:
        name = named.name[body.id]
        for cell in _PARTY_CELLS:
            twin = named.by_name.get((name.removeprefix(f"{cell} "), _unit(body))) if name.startswith(cell) else None
            if twin is not None and twin.id != body.id:
                yield body.id, twin.id


def body_changes(named: BodyNames) -> tuple[BodyChange, ...]:
    """The reorganisations that tie bodies of the graph, and the end of those that have no heir; sorted by id."""
    found = (*_unit_changes(named), *_ended_units(named), *_named_changes(named))
    return tuple(sorted(found, key=lambda change: change.id))


def _unit_changes(named: BodyNames) -> Iterator[BodyChange]:
    """Bodies of units that went into others, where both sides are in the graph; one change a new body and day."""
    heirs: dict[tuple[str, datetime.date, str], set[str]] = defaultdict(set)
    for (kind, _), body in named.by_kind.items():
        place = body.place
        if place is None or not body.incarnate or place.valid_to is None:
            continue
        day = place.valid_to + _DAY
        for heir in load_places().successors(place):
            result = named.by_kind.get((kind, heir.id))
            if result is not None and result.incarnate:
                source = MERGER_SOURCE if day == MERGER_DAY else place.source
                heirs[result.id, day, source].add(body.id)
    for (result_id, day, source), originals in heirs.items():
        ids = (result_id,) if day == MERGER_DAY else (result_id, day.isoformat(), source)
        yield _change(digest("change", *ids), originals, (result_id,), day, source)


def _ended_units(named: BodyNames) -> Iterator[BodyChange]:
    """The bodies of each unit that ended without an heir: the districts, on 1 July 2025."""
    ended: dict[str, tuple[Place, set[str]]] = {}
    for body in named.all:
        place = body.place
        if place is not None and body.incarnate and place.valid_to is not None and not place.merged_into:
            ended.setdefault(place.id, (place, set()))[1].add(body.id)
    for place_id, (place, originals) in ended.items():
        if place.valid_to is not None and place.valid_to + _DAY == MERGER_DAY:
            yield _change(digest("change", "end", place_id), originals, (), MERGER_DAY, DISTRICTS_SOURCE)


def _named_changes(named: BodyNames) -> Iterator[BodyChange]:
    by_name: dict[str, list[BodyKey]] = defaultdict(list)
    for body in named.all:
        if body.place is None and body.incarnate:
            by_name[named.name[body.id]].append(body)
    for row in load_body_changes():
        before = {s.id for n in row.originals for s in by_name[key(n)] if s.span.dissolved == row.day - _DAY}
        after = {s.id for n in row.results for s in by_name[key(n)] if s.span.founded == row.day}
        if before and after:
            yield _change(digest("change", row.id), before, tuple(sorted(after)), row.day, row.source)


def _change(
    change_id: str, originals: Iterable[str], results: tuple[str, ...], day: datetime.date, source: str
) -> BodyChange:
    return BodyChange(id=change_id, originals=tuple(sorted(originals)), results=results, day=day, source=source)


def _unit(body: BodyKey) -> str:
    return body.place.id if body.place else ""


def _kind(place: Place, name: str) -> str:
    """The name without its unit and without the rank of the unit: what a body has in common with its heir."""
    for ending in (key(place.full_name), key(place.name)):
        name = name.removesuffix(f" {ending}")
    return _YOUTH.sub(key("đoàn thanh niên"), _COMMITTEE.sub(_PARTY, name))
