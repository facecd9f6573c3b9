"""The body that a fused post tells: "Tỉnh ủy viên", "Ủy viên Trung ương Đảng", "Đảng ủy viên Sở Y tế"."""

from bomay.lexicon import BodyType
from bomay.mentions.bodies.body import read_body
from bomay.mentions.bodies.cells import is_cell, read_cell
from bomay.mentions.bodies.country import with_country
from bomay.mentions.kinds import BodyMention, PlaceMention
from bomay.mentions.names.foreign import read_party
from bomay.mentions.names.place import read_named_place, read_place
from bomay.mentions.page import Page
from bomay.text.lazy import lazy_pattern

__all__ = ["fused_body"]

_CENTRAL = lazy_pattern(r"ương|T\.?[ƯW]")
_PARTY_ORGANISATION = "dang-bo"  # "Đảng ủy viên Đảng bộ Đại sứ quán": of its committee
_OF_PARTIES = frozenset({"bo-chinh-tri"})


def fused_body(page: Page, start: int, end: int, kind: BodyType) -> tuple[BodyMention, ...]:
    """The body, of type `kind`, of the fused post in [start, end), with the place, owner or country told behind it."""
    at = page.skip(end)
    abroad = _party_abroad(page, start, end, kind) if kind.sector == "party" and kind.naming == "fixed" else None
    if abroad is not None:
        return (abroad,)
    if kind.naming == "fixed":
        constituency = read_place(page, at) if kind.id == "quoc-hoi" else None  # "đại biểu Quốc hội tỉnh X"
        body = BodyMention(start, constituency.end if constituency else end, kind, kind.label, None, None)
        return (body if constituency else with_country(page, body),)  # "Ngoại trưởng Nga"
    place: PlaceMention | None
    if kind.naming == "owner":
        owner = read_body(page, at)
        stop = owner.end if owner else end
        return (BodyMention(start, stop, kind, kind.label, None, owner),)
    level = kind.levels[0] if kind.levels else ""
    place = read_named_place(page, at, level) if kind.naming == "place-bare" else read_place(page, at)
    if place is None and is_cell(kind):
        return (_committee_named(page, start, end, kind) or read_cell(page, start, end=end, kind=kind),)
    return (BodyMention(start, place.end if place else end, kind, kind.label, place, None),)


def _committee_named(page: Page, start: int, end: int, kind: BodyType) -> BodyMention | None:
    """The committee that a member's form goes on with: "Đảng ủy viên Đảng ủy Quân khu 9", "Đảng ủy viên Sở Y tế"."""
    named = read_body(page, page.skip(end))
    if named is None or named.label.startswith(f"{kind.label} "):
        return named  # "Đảng ủy viên Đảng ủy Khối các cơ quan tỉnh"
    if named.type is None or named.type.id not in (kind.id, _PARTY_ORGANISATION):
        return BodyMention(start, named.end, kind, kind.label, None, named)
    return BodyMention(start, named.end, kind, kind.label, named.place, named.owner)


def _party_abroad(page: Page, start: int, end: int, kind: BodyType) -> BodyMention | None:
    """The foreign party, or its central committee, that a party post goes on with: "Ủy viên Trung ương Đảng … Lào"."""
    party = page.text.rfind("Đảng", start, end)
    found = read_party(page, party if party >= 0 else page.skip(end))
    if found is None:
        return None
    stop, name, country = found
    if kind.id in _OF_PARTIES:
        label = f"{kind.label} {name}"
    else:
        label = f"Ban Chấp hành Trung ương {name}" if _CENTRAL.search(page.text, start, end) else name
    return BodyMention(start, stop, None, label, None, None, country)
