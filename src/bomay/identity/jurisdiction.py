"""Where a body stands: the unit that its name gives, as it was on a day."""

import datetime
import re
from dataclasses import dataclass
from functools import lru_cache

from bomay.identity.names import key
from bomay.lexicon.places import Place, load_places
from bomay.text.lazy import lazy_pattern

__all__ = ["Where", "committee_kind", "find_place", "home_province", "lineage", "same_province"]

_LEVELS = "tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu"
_LEVEL_AND_NAME = lazy_pattern(rf"(?<!\w)({_LEVELS}) (\S.*)$")
_COMMITTEE = lazy_pattern(r"(?<!\w)(tỉnh|thành|huyện|quận|thị) (?:ủy|uỷ|đoàn) (\S.*)$")
_COMMITTEE_KINDS = {"tỉnh": "tỉnh", "thành": "thành phố", "huyện": "huyện", "quận": "quận", "thị": "thị xã"}


@dataclass(frozen=True, slots=True)
class Where:
    """What an article fixes for the bodies it names: the day of the fact and the province whose news it is.

    `day` None: not known. `province` is a lineage, "" where the article fixes none.
    """

    day: datetime.date | None
    province: str = ""


@lru_cache(maxsize=4096)
def find_place(name: str, where: Where) -> Place | None:
    """The unit named at the end of `name`, a body's full name or a place with its level; None where it is open.

    A name that several provinces share is settled by the article's province, or not at all. Without a day it is the
    latest incarnation of the one unit that is meant.

    >>> find_place("Ban Tổ chức Tỉnh ủy Thái Nguyên", Where(datetime.date(2020, 6, 4))).id
    'vn-19'
    >>> find_place("Tỉnh ủy Thái Nguyên", Where(datetime.date(2025, 8, 1))).id
    'vn-19-2025'
    """
    lowered = re.sub(r"\s+", " ", name).casefold()
    for pattern in (_COMMITTEE, _LEVEL_AND_NAME):
        for match in _overlapping(pattern, lowered):
            kind = _COMMITTEE_KINDS.get(match[1], match[1])
            for bare in (match[2], re.sub(rf"^(?:{_LEVELS}) ", "", match[2])):
                found = _settle(kind, bare, where)
                if found is not None:
                    return found
    return None


def committee_kind(name: str) -> str:
    """The kind of unit whose party or youth committee a name ends with; "" where it ends with none.

    >>> committee_kind("Ban Thường vụ Thành ủy Hưng Yên"), committee_kind("Sở Y tế tỉnh Hưng Yên")
    ('thành phố', '')
    """
    match = _COMMITTEE.search(name.casefold())
    return _COMMITTEE_KINDS[match[1]] if match else ""


def _overlapping(pattern: re.Pattern[str], text: str) -> list[re.Match[str]]:
    """All matches to the text's end, the shortest first: "phòng nội vụ huyện X" before what precedes it."""
    found: list[re.Match[str]] = []
    match = pattern.search(text)
    while match is not None:
        found.append(match)
        match = pattern.search(text, match.start() + 1)
    return found[::-1]


def _settle(kind: str, name: str, where: Where) -> Place | None:
    named = [place for place in load_places().by_name(name) if place.kind.casefold() == kind]
    on_day = _as_on(named, where.day)
    if len({_province(place) for place in on_day}) > 1:
        on_day = [place for place in on_day if where.province and _province(place) == where.province]
    if where.day is None and len({lineage(place) for place in on_day}) == 1:
        return max(on_day, key=lambda place: place.valid_from or datetime.date.min)
    return on_day[0] if len(on_day) == 1 else None


def _as_on(places: list[Place], day: datetime.date | None) -> list[Place]:
    """The places as they stood on a day; where none stood, those that ended last before it, else all."""
    if day is None:
        return places
    valid = [place for place in places if place.valid_on(day)]
    if valid:
        return valid
    ended = [place for place in places if place.valid_to is not None and place.valid_to < day]
    last = max((place.valid_to for place in ended if place.valid_to), default=None)
    return [place for place in ended if place.valid_to == last] if ended else places


@lru_cache(maxsize=4096)
def lineage(place: Place) -> str:
    """The id of the last unit that a place went into: the same for tỉnh Thái Nguyên before and after a merger."""
    gazetteer, seen = load_places(), {place.id}
    successors = gazetteer.successors(place)
    while successors and successors[0].id not in seen:
        place = successors[0]
        seen.add(place.id)
        successors = gazetteer.successors(place)
    return place.id


def same_province(one: Place, other: Place) -> bool:
    """Whether two are one province: the same, or one is what the other went into; two that merged later are not.

    >>> thai_nguyen, bac_kan, merged = map(load_places().get_place, ("vn-19", "vn-06", "vn-19-2025"))
    >>> same_province(thai_nguyen, merged), same_province(thai_nguyen, bac_kan)
    (True, False)
    """
    heir = lineage(one)
    return heir == lineage(other) and (one.id == other.id or heir in (one.id, other.id))


def _province(place: Place) -> str:
    return lineage(load_places().province_of(place))


@lru_cache(maxsize=4096)
def home_province(place_name: str, day: datetime.date | None) -> str:
    """The lineage of the province that an article's place lies in; "" where it cannot be told.

    >>> home_province("Thái Nguyên", datetime.date(2020, 6, 4))
    'vn-19-2025'
    """
    gazetteer, bare = load_places(), re.sub(rf"^(?:{_LEVELS}) ", "", place_name.strip(), flags=re.IGNORECASE)
    province = gazetteer.find_province(bare, on=day)
    if province is not None and key(place_name) in {key(bare), key(province.full_name)}:
        return lineage(province)
    named = _as_on([p for p in gazetteer.by_name(bare) if key(place_name) in {key(p.name), key(p.full_name)}], day)
    provinces = {_province(place) for place in named}
    return provinces.pop() if len(provinces) == 1 else ""
