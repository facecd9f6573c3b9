"""What the article itself fixes when a body leaves its place open: "Tỉnh ủy" in a report from Thái Nguyên."""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from bomay.lexicon import BodyType
from bomay.lexicon.places import Place, find_province, load_places
from bomay.mentions.bodies.of_assembly import OF_ASSEMBLY
from bomay.mentions.kinds import BodyMention, PlaceMention, PostMention, Unit
from bomay.text.lazy import lazy_pattern

__all__ = ["DEPUTY", "Context", "Sighting", "build_context", "province_kind"]

DEPUTY = "Đại biểu"
_KIND_OF_LABEL = {
    "Tỉnh ủy": "tỉnh",
    "Thành ủy": "thành phố",
    "Huyện ủy": "huyện",
    "Quận ủy": "quận",
    "Thị ủy": "thị xã",
    "Tỉnh đoàn": "tỉnh",
    "Thành đoàn": "thành phố",
    "Huyện đoàn": "huyện",
}
_IN_NAME = lazy_pattern(r" tỉnh ([A-ZĐ]\w*(?: (?:- )?[A-ZĐ]\w*)*)$")  # "Ban Chỉ đạo thi tỉnh Sơn La"
_JUST_BEFORE = 600  # a list of officials of one province in one sentence
_LISTED = 15  # bodies
_TOLD_OF = 8  # so many sentences, its own among them, a province of a round-up is told of
_TOGETHER = 40  # so many characters apart two provinces are told of together
_ROUNDUP = 4  # so many provinces' bodies make a round-up, where none is named a third of the time
_ARMED = frozenset({"bo-cong-an", "bo-quoc-phong"})
_OF_PROVINCES = frozenset({"tỉnh", "thành phố", ""})
_SHORT_LATER = (
    *("Học viện", "Trường", "Đại học", "Viện", "Ngân hàng", "Bệnh viện", "Cục", "Tập đoàn", "Tổng", "Hội đồng"),
    "Ủy ban",
)


class Sighting(NamedTuple):
    """A named unit seen at an offset (negative: in the title or the address)."""

    at: int
    kind: str
    name: str


@dataclass(frozen=True, slots=True)
class Context:
    """The units that one article names, in order, and the province whose news it is ("" where nothing fixes it).

    `fixed_from` is the offset from which on the words fix that province: a single mention fixes nothing before it.
    """

    sightings: tuple[Sighting, ...]
    of_kind: Mapping[str, Sequence[Sighting]]  # the same by their kind
    province: str
    fixed_from: int = 0
    bodies: tuple[BodyMention, ...] = ()
    seats: Mapping[str, tuple[PlaceMention, ...]] = field(default_factory=dict)  # of a type of body, by its id
    names: tuple[str, ...] = ()
    of_assembly: frozenset[str] = frozenset()  # committees that the article calls "… của Quốc hội", by that name
    short_names: Mapping[str, str] = field(default_factory=dict)  # "(AVC)" after a body's name: what AVC stands for
    initials: dict[str, str] = field(default_factory=dict)  # "GGHB": what the article explains it as
    sentence_starts: tuple[int, ...] = ()  # of the text's sentences, in order
    local: bool = False  # whether its publisher brings the news of one province
    roundup: bool = False  # whether it tells of several provinces in turn, none of which is its own
    debates: bool = False  # whether an assembly's debates are told of, and no congress, which has deputies of its own
    debating: BodyMention | None = None  # the assembly that debates, where the article tells which
    councils_alone: bool = False  # whether it names councils of places, and no National Assembly beside them
    ministry: BodyMention | None = None  # the only one that is named; None of none, or of several
    department: str = ""  # the one department ("Sở") that is named with its field; "" where it is not one
    birthplaces: frozenset[int] = frozenset()  # where places stand that are only somebody's home
    assemblies: tuple[BodyMention, ...] = ()  # those that the article's deputies are said to sit in
    one_assembly: bool = False  # whether these are all one

    def owner_before(self, kind: BodyType, at: int) -> BodyMention | None:
        """The body named last before an offset that may own a body of this kind, for a bare "Ban Thường vụ"."""
        end = bisect_left(self.bodies, at, key=lambda body: body.start)
        owners = set(kind.owners)
        for body in reversed(self.bodies[:end]):
            alike = body.type is kind and body.owner is not None
            owner = body.owner if alike else body if body.type is not None and body.type.id in owners else None
            if owner is not None and owner.end <= at and not owner.label.islower():
                return owner
        return None

    def fill(self, kind: str, at: int) -> tuple[str, str] | None:
        """The unit (its level word and name) that a bare `kind` means at this offset; None where nothing fixes it."""
        named = self._province_named_just_before(at) if kind == "tỉnh" and not self.local else None
        if named is not None:
            return named
        if kind == "tỉnh" and self.roundup:
            return self._province_told_of(at)
        if kind == "tỉnh" and province_kind(self.province) != "thành phố":
            return ("tỉnh", self.province) if self.province else None
        near = (self._city_spoken_of(at) if kind == "thành phố" else None) or self._nearest(kind, at)
        if near is not None:
            return near
        if kind == "thành phố" and province_kind(self.province) == "thành phố":
            return "thành phố", self.province
        return None

    def _province_named_just_before(self, at: int) -> tuple[str, str] | None:
        """The province of the body named right before: "UBND tỉnh Gia Lai … Giám đốc Sở Xây dựng"."""
        before = bisect_left(self.bodies, at, key=lambda body: body.start)
        for body in reversed(self.bodies[max(0, before - _LISTED) : before]):
            place = body.place
            within = _IN_NAME.search(body.label) if place is None else None
            name = within[1] if within is not None and province_kind(within[1]) == "tỉnh" else ""
            if place is not None and (place.kind == "tỉnh" or body.label == "Tỉnh ủy"):
                name = place.name
            if name:
                near = at - body.start < _JUST_BEFORE
                return ("tỉnh", name) if near and self._in_one_sentence(body.start, at) else None
        return None

    def _province_told_of(self, at: int) -> tuple[str, str] | None:
        """The province named last before an offset of a round-up; None where the last few sentences name none."""
        told = self.sentence_starts[: bisect_right(self.sentence_starts, at)][-_TOLD_OF:]
        first = told[0] if told else 0
        end = bisect_left(self.sightings, at, key=lambda seen: seen.at)
        seen = (sighting for sighting in reversed(self.sightings[:end]) if sighting.at not in self.birthplaces)
        provinces = (s for s in seen if s.kind in _OF_PROVINCES and province_kind(s.name))
        last, before = next(provinces, None), next(provinces, None)
        if last is None or last.at < first:
            return None
        another = before is not None and before.name != last.name and last.at - before.at < _TOGETHER
        if before is not None and another and self._in_one_sentence(before.at, last.at):
            return None  # "Đảng bộ các tỉnh A và B cùng bầu Bí thư Tỉnh ủy"
        return province_kind(last.name), last.name

    def _in_one_sentence(self, first: int, second: int) -> bool:
        return bisect_right(self.sentence_starts, first) == bisect_right(self.sentence_starts, second)

    def home(self, at: int) -> tuple[str, str] | None:
        """Level word and name of the province whose news it is, for a province's body that names none."""
        named = None if self.local else self._province_named_just_before(at)
        if named is not None:
            return named
        if self.roundup:
            return self._province_told_of(at)
        if not self.province or at < self.fixed_from:
            return None
        return province_kind(self.province) or "tỉnh", self.province

    def _city_spoken_of(self, at: int) -> tuple[str, str] | None:
        """The city that leads the sentence's words, where several are told of: "Với Hà Nội, Chủ tịch UBND TP nói"."""
        bare = () if self.local else self.of_kind.get("", ())
        first, last = (bisect_left(bare, end, key=lambda seen: seen.at) for end in (at - _TOGETHER, at))
        near = (s for s in bare[first:last] if province_kind(s.name) == "thành phố" and self._in_one_sentence(s.at, at))
        return next((("thành phố", seen.name) for seen in near), None)

    def _nearest(self, kind: str, at: int) -> tuple[str, str] | None:
        fitting = self.of_kind.get(kind, ())
        before = bisect_left(fitting, at, key=lambda seen: seen.at)
        return fitting[max(before - 1, 0)][1:] if fitting else None


def province_kind(name: str) -> str:
    """ "tỉnh" or "thành phố" for a province's name, "" for a name that is none."""
    place = find_province(name) if name else None
    return place.kind if place else ""


def build_context(title: Sequence[Unit], text: Sequence[Unit], home: Place | None, *, congress: bool) -> Context:
    """The context of an article from what its title and text name, and the place of its publisher.

    `congress` tells whether a congress is spoken of, which has deputies of its own.
    """
    sightings = [Sighting(at - 10**6, kind, name) for at, kind, name in _seen(title)]
    sightings += [Sighting(at, kind, name) for at, kind, name in _seen(text)]
    votes: Counter[str] = Counter()
    publisher = ""
    if home is not None:
        sightings.append(Sighting(-(10**7), home.kind, home.name))
        publisher = load_places().province_of(home).name
    for seen in sightings:
        province = find_province(seen.name) if seen.kind in ("tỉnh", "thành phố", "") else None
        if province is not None:
            votes[province.name] += 3 if seen.at < 0 else 1
    if publisher and (votes[publisher] or sum(votes.values()) < 2):
        votes[publisher] += 6
    if not votes:
        votes.update(_provinces_of_units(sightings))
    best = votes.most_common(1)
    bodies = [body for item in text for body in _bodies(item)]
    provinces = {name for body in bodies if (name := _province_of(body))}
    roundup = not publisher and len(provinces) >= _ROUNDUP and 3 * best[0][1] < sum(votes.values())
    seen_at = [seen.at for seen in sightings if best and seen.name == best[0][0]]
    named = [*(body for item in title for body in _bodies(item)), *bodies]
    ordered = sorted(sightings)
    ministries = {body.label: body for body in bodies if body.type is not None and _is_ministry(body.type)}
    departments = {body.label for body in bodies if body.label.startswith("Sở ")}
    assemblies = () if congress else tuple(_assemblies((*title, *text)))
    return Context(
        sightings=tuple(ordered),
        of_kind={kind: [seen for seen in ordered if seen.kind == kind] for kind in {seen.kind for seen in ordered}},
        province=best[0][0] if best else "",
        local=bool(publisher),
        roundup=roundup,
        ministry=ministries.popitem()[1] if len(ministries) == 1 else None,
        department=departments.pop() if len(departments) == 1 else "",
        fixed_from=seen_at[0] if len(seen_at) == 1 else -(10**8),
        bodies=tuple(sorted(bodies, key=lambda body: body.start)),
        names=tuple(dict.fromkeys(body.label for body in named if _may_be_short(body))),
        of_assembly=frozenset(body.label for body in named if body.label.endswith(OF_ASSEMBLY)),
        seats={kind: tuple(places.values()) for kind, places in _seats(bodies).items()},
        assemblies=assemblies,
        one_assembly=len({body.label for body in assemblies}) == 1,
    )


def _is_ministry(kind: BodyType) -> bool:
    return kind.id in _ARMED or (kind.sector == "state" and kind.naming == "fixed" and kind.label.startswith("Bộ "))


def _province_of(body: BodyMention) -> str:
    """The province whose body it is; "" for any other body."""
    place = body.place
    return place.name if place is not None and place.kind in _OF_PROVINCES and province_kind(place.name) else ""


def _may_be_short(body: BodyMention) -> bool:
    """Whether the article may name a body by its noun alone later on: "Học viện" after "Học viện Ngân hàng"."""
    if body.type is None or body.type.naming not in ("open", "fixed"):
        return False
    return body.type.naming == "open" or body.label.startswith((*_SHORT_LATER, "Bộ "))  # "Bộ Chính", cut short


def _assemblies(units: Sequence[Unit]) -> Iterable[BodyMention]:
    """The bodies of the posts "đại biểu Quốc hội" and the like."""
    for item in units:
        if type(item) is PostMention and item.role.label == DEPUTY and item.bodies:
            body = item.bodies[0]
            if body.type is None or body.type.naming == "fixed" or (body.place is not None and body.place.kind):
                yield body  # "đại biểu HĐND các cấp" are of no one assembly


def _seats(bodies: Iterable[BodyMention]) -> dict[str, dict[tuple[str, str], PlaceMention]]:
    """For each type of body the places that have one, by level word and name."""
    seats: dict[str, dict[tuple[str, str], PlaceMention]] = {}
    for body in bodies:
        if body.type is not None and body.place is not None:
            seats.setdefault(body.type.id, {}).setdefault((body.place.kind, body.place.name), body.place)
    return seats


def _provinces_of_units(sightings: Iterable[Sighting]) -> Iterable[str]:
    """The provinces of districts and communes that lie in one province only, for news that names no province."""
    gazetteer = load_places()
    for seen in sightings:
        units = [unit for unit in gazetteer.by_name(seen.name) if unit.kind == seen.kind]
        provinces = {gazetteer.province_of(unit).name for unit in units}
        if len(provinces) == 1:
            yield provinces.pop()


def _bodies(item: Unit) -> Iterable[BodyMention]:
    """The bodies that a mention names, then their owners."""
    if type(item) is PlaceMention:
        return
    bodies = item.bodies if type(item) is PostMention else (item,)
    yield from bodies
    for body in bodies:
        if body.owner is not None:
            yield body.owner


def _seen(items: Iterable[Unit]) -> Iterable[tuple[int, str, str]]:
    for item in items:
        if type(item) is PlaceMention and item.name:
            yield item.start, item.kind, item.name
        elif type(item) is BodyMention:
            yield from _seen_in_body(item)
        elif type(item) is PostMention:
            for body in item.bodies:
                yield from _seen_in_body(body)


def _seen_in_body(body: BodyMention) -> Iterable[tuple[int, str, str]]:
    if body.owner is not None:
        yield from _seen_in_body(body.owner)
    if body.place is not None and body.place.name:
        kind = body.place.kind or (_KIND_OF_LABEL.get(body.label, "") if body.type else "")
        yield body.start, kind or province_kind(body.place.name), body.place.name
