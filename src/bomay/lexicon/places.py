"""The gazetteer: provinces, districts and communes of Vietnam, before and after 1 July 2025."""

import csv
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache, cached_property, lru_cache

from bomay.errors import VocabularyError
from bomay.lexicon.files import ontology_file

__all__ = ["Gazetteer", "Place", "find_province", "level_word", "load_places", "place_key", "province_of"]

_DASH = re.compile(r"\s*[-‐‑–—]\s*")
# hoà = hòa, quý stays: the tone mark of an open oa, oe, uy moves to the first vowel, but "qu" is a consonant.
_MARKS = "\u0300\u0301\u0303\u0309\u0323"
_TONES = {
    unicodedata.normalize("NFC", pair + mark): unicodedata.normalize("NFC", pair[0] + mark + pair[1])
    for pair in ("oa", "oe", "uy")
    for mark in _MARKS
}
_TONED = re.compile(rf"(?<!q)(?:{'|'.join(_TONES)})(?!\w)")
_OLD = {new: old for old, new in _TONES.items()}
_NEW_TONED = re.compile(rf"(?<!q)(?:{'|'.join(_OLD)})(?!\w)")

_PLAIN_COLUMNS = 9  # places-former.csv has one more, the source


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """One legal incarnation of one unit: "tỉnh Thái Nguyên" before and after 1 July 2025 are two places.

    `level` is province, district or commune; `kind` the word of its level ("tỉnh", "thị xã", "đặc khu", …); `name` the
    bare name; `code` the number of the statistics office, "" where it has none; `parent` the id of the unit above, ""
    for a province. It was valid on every day from `valid_from` to `valid_to`, both counted; None: not bounded by our
    records. `merged_into` holds the ids of the units that took its ground; `source` names what decided on a former one.
    """

    id: str
    level: str
    kind: str
    name: str
    code: str = ""
    parent: str = ""
    valid_from: date | None = None
    valid_to: date | None = None
    merged_into: tuple[str, ...] = ()
    source: str = ""

    @property
    def full_name(self) -> str:
        """The name with its level: "tỉnh Thái Nguyên"."""
        return f"{self.kind} {self.name}"

    def valid_on(self, day: date) -> bool:
        """Whether the unit existed on that day, as far as our records go."""
        return (self.valid_from is None or self.valid_from <= day) and (self.valid_to is None or day <= self.valid_to)


@lru_cache(maxsize=4096)
def place_key(name: str) -> str:
    """The form under which names of places are compared: NFC, lower case, one tone placement, plain hyphens.

    >>> place_key("Bà Rịa – Vũng Tàu"), place_key("Thanh Hoá"), place_key("Quý")
    ('bà rịa - vũng tàu', 'thanh hóa', 'quý')
    """
    key = _one_dak(unicodedata.normalize("NFC", name).casefold().replace("’", "'"))
    key = _TONED.sub(lambda found: _TONES[found.group()], key)
    return " ".join(_DASH.sub(" - ", key).split())


def _one_dak(key: str) -> str:
    """The Tây Nguyên's word for water, of many spellings, in one: "Đăk Tô", "Đak Tô" are Đắk Tô."""
    return key.replace("đăk ", "đắk ").replace("đak ", "đắk ")


class Gazetteer:
    """All places by id and by name. Rows become `Place` objects only when they are asked for."""

    def __init__(self, rows: dict[str, list[str]], aliases: dict[str, tuple[str, str]]) -> None:
        self._rows = rows
        self._aliases = aliases
        self._made: dict[str, Place] = {}
        self._ids: dict[str, list[str]] = {}  # key of a name -> ids; the files keep names such that this is their key
        for place_id, row in rows.items():
            self._ids.setdefault(_one_dak(row[3].casefold()), []).append(place_id)

    def __iter__(self) -> Iterator[Place]:
        """Every place, in the order of the files."""
        return map(self.get_place, self._rows)

    def __len__(self) -> int:
        return len(self._rows)

    def get_place(self, place_id: str) -> Place:
        """The place of that id; raises VocabularyError where there is none."""
        found = self._made.get(place_id)
        if found is None:
            row = self._rows.get(place_id)
            if row is None:
                raise VocabularyError(
                    "ontology/places.csv",
                    f"no place {place_id!r}",
                    why="its name and level are not known",
                    fix="use an id of places.csv or places-former.csv",
                )
            found = self._made[place_id] = _to_place(row)
        return found

    @cached_property
    def provinces(self) -> tuple[Place, ...]:
        """Every incarnation of every province, former ones too, in the order of the files."""
        return tuple(self.get_place(key) for key, row in self._rows.items() if row[1] == "province")

    @cached_property
    def _names(self) -> dict[str, tuple[str, str]]:
        """Key of an alias -> name and level that it stands for."""
        return {place_key(form): said for form, said in self._aliases.items()}

    def names_of(self, place: Place) -> tuple[str, ...]:
        """Every way to write the place's name that a scan should look for: spellings of it, abbreviations, old names.

        >>> load_places().names_of(load_places().get_place("vn-38"))
        ('Thanh Hoá', 'Thanh Hóa')
        """
        said = (place.name, place.level)
        forms = {place.name, *(form for form, meant in self._aliases.items() if meant == said)}
        forms |= {_NEW_TONED.sub(lambda found: _OLD[found.group()], form) for form in forms}
        forms |= {form.replace(" - ", dash) for form in forms for dash in ("-", " – ", "–")}
        return tuple(sorted(forms))

    def by_name(self, name: str, *, level: str = "", on: date | None = None) -> tuple[Place, ...]:
        """All places of that name or alias; of one level, of those valid on a day, where these are given."""
        key = place_key(name)
        ids = self._ids.get(key, [])
        alias = self._names.get(key)
        found = [self.get_place(place_id) for place_id in ids]
        if alias is not None:
            meant = [self.get_place(place_id) for place_id in self._ids[place_key(alias[0])]]
            found += [place for place in meant if place.level == alias[1] and place not in found]
        fitting = (place for place in found if not level or place.level == level)
        return tuple(place for place in fitting if on is None or place.valid_on(on))

    def successors(self, place: Place) -> tuple[Place, ...]:
        """The units that took the place's ground; empty for one that goes on, or was dissolved without heir."""
        return tuple(self.get_place(place_id) for place_id in place.merged_into)

    def province_of(self, place: Place) -> Place:
        """The province in which a place lies; a province gives itself."""
        while place.parent:
            place = self.get_place(place.parent)
        return place

    def find_province(self, name: str, *, on: date | None = None) -> Place | None:
        """The province of that name or abbreviation ("TP.HCM") as it stood on a day; None where there is none.

        Without a day it is the latest incarnation. With one that no incarnation covers, the nearest: news goes on
        naming a merged province.
        """
        found = sorted(self.by_name(name, level="province"), key=_newest_last)
        fitting = [place for place in found if on is not None and place.valid_on(on)]
        if not fitting and on is not None:
            fitting = [place for place in found if place.valid_to is not None and place.valid_to < on]
        return (fitting or found)[-1] if found else None


def _newest_last(place: Place) -> tuple[date, date]:
    return place.valid_to or date.max, place.valid_from or date.min


def _to_place(row: list[str]) -> Place:
    place_id, level, kind, name, code, parent, first, last, merged = row[:_PLAIN_COLUMNS]
    return Place(
        id=place_id,
        level=level,
        kind=kind,
        name=name,
        code=code,
        parent=parent,
        valid_from=date.fromisoformat(first) if first else None,
        valid_to=date.fromisoformat(last) if last else None,
        merged_into=tuple(merged.split(";")) if merged else (),
        source=row[9] if len(row) > _PLAIN_COLUMNS else "",
    )


@cache
def load_places() -> Gazetteer:
    """The gazetteer of places.csv, places-former.csv and place-aliases.csv, read once.

    Raises VocabularyError where a file is missing.
    """
    rows: dict[str, list[str]] = {}
    for name in ("places.csv", "places-former.csv"):
        with ontology_file(name).open(encoding="utf-8", newline="") as lines:
            reader = csv.reader(lines)
            next(reader)
            rows.update((row[0], row) for row in reader)
    with ontology_file("place-aliases.csv").open(encoding="utf-8", newline="") as lines:
        aliases = {row["form"]: (row["name"], row["level"]) for row in csv.DictReader(lines)}
    return Gazetteer(rows, aliases)


@lru_cache(maxsize=4096)
def find_province(name: str, *, on: date | None = None) -> Place | None:
    """As `Gazetteer.find_province`, with the answers kept: news names the same few places over and over.

    >>> find_province("TPHCM").full_name
    'thành phố Hồ Chí Minh'
    """
    return load_places().find_province(name, on=on)


def province_of(place: Place) -> Place:
    """As `Gazetteer.province_of`."""
    return load_places().province_of(place)


def level_word(place: Place) -> str:
    """The word of the place's level, in small letters: "tỉnh", "thành phố", "phường", …"""
    return place.kind
