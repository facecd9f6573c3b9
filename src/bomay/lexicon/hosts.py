"""Whose news a web address is: the outlet's name and the province whose affairs it reports."""

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache, lru_cache

from bomay.lexicon.files import ontology_file
from bomay.lexicon.marks import bare
from bomay.lexicon.places import Place, load_places

__all__ = ["Publisher", "find_publisher", "host_of", "place_of_host", "province_of_host"]

_HOST = re.compile(r"(?:https?://)?(?:[^/@\s]*@)?([a-z0-9.-]+\.[a-z]{2,})(?::\d+)?(?:[/?#].*)?", re.I | re.S)
_LETTERS = re.compile(r"[^a-z0-9]+")
# Endings under which a label may be a place; a label may carry one of the affixes below.
_SUFFIXES = (".gov.vn", ".dcs.vn", ".org.vn", ".com.vn", ".net.vn", ".edu.vn", ".chinhphu.vn", ".vn")
_PRESS = re.compile(r"(?:bao|dbnd|ptth|daiptth|truyenhinh|tinhuy|congan|tuyengiao|mattran)(.+)|(.+?)(?:tv|rtv|city)")
_SHORT = {"hcm": "Hồ Chí Minh", "tphcm": "Hồ Chí Minh", "hcmcity": "Hồ Chí Minh", "brvt": "Bà Rịa - Vũng Tàu"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Publisher:
    """An outlet. `province` is the bare name of the one whose news it brings, "" for one of the whole country."""

    host: str
    name: str
    province: str = ""


def host_of(source: str) -> str:
    """The host of a web address, or of a bare host, without "www."; "" where the words are no address.

    >>> host_of("https://www.baothainguyen.vn/tin/1.html"), host_of("Báo Nhân Dân")
    ('baothainguyen.vn', '')
    """
    match = _HOST.fullmatch(source.strip())
    return match.group(1).lower().removeprefix("www.") if match else ""


def find_publisher(source: str) -> Publisher | None:
    """The outlet that publishers.csv lists under this host, a parent of it, or this name; None where it lists none."""
    by_host, by_name = _publishers()
    host = host_of(source)
    while host.count("."):
        if host in by_host:
            return by_host[host]
        host = host.split(".", 1)[1]
    return by_name.get(source.strip().casefold())


@cache
def _publishers() -> tuple[dict[str, Publisher], dict[str, Publisher]]:
    with ontology_file("publishers.csv").open(encoding="utf-8", newline="") as lines:
        rows = [Publisher(host=r["host"], name=r["name"], province=r["province"]) for r in csv.DictReader(lines)]
    return {row.host: row for row in rows}, {row.name.casefold(): row for row in rows}


@lru_cache(maxsize=4096)
def place_of_host(source: str, *, on: date | None = None) -> Place | None:
    """The district, else the province, that an outlet's host or name fixes; None: of the whole country, or not known.

    Listed outlets first (publishers.csv), then the rule of the addresses: X.gov.vn, office.X.gov.vn, district.X.gov.vn,
    X.dcs.vn, baoX.vn, baoX.com.vn, Xtv.vn with X a place without accents. Of a name the end counts: "Báo Thái Nguyên".

    >>> place_of_host("vietyen.bacgiang.gov.vn").full_name, place_of_host("https://qdnd.vn/chinh-tri")
    ('thị xã Việt Yên', None)
    """
    listed = find_publisher(source)
    if listed is not None:
        return load_places().find_province(listed.province, on=on) if listed.province else None
    host = host_of(source)
    if not host:
        return _province_of_name(source, on)
    suffix = next((end for end in _SUFFIXES if host.endswith(end)), None)
    if suffix is None:
        return None
    labels = host.removesuffix(suffix).split(".")
    name = _province_of_label(labels[-1])
    if name is None:
        return _lone_district(labels[-1]) if suffix == ".gov.vn" else None
    if len(labels) > 1:
        district = _districts().get((name, _LETTERS.sub("", labels[-2])))
        if district is not None:
            return district
    return load_places().find_province(name, on=on)


def province_of_host(source: str, *, on: date | None = None) -> Place | None:
    """The province that an outlet's host or name fixes; None: of the whole country, or not known.

    >>> province_of_host("baonghean.vn").name, province_of_host("sonoivu.hanoi.gov.vn").name
    ('Nghệ An', 'Hà Nội')
    """
    place = place_of_host(source, on=on)
    if place is None or place.level == "province":
        return place
    province = load_places().province_of(place)
    return load_places().find_province(province.name, on=on)


def _province_of_name(name: str, on: date | None) -> Place | None:
    words = name.split()
    tails = (" ".join(words[start:]) for start in range(len(words)))
    return next((place for tail in tails if (place := load_places().find_province(tail, on=on))), None)


def _province_of_label(label: str) -> str | None:
    """Bare name of the province that a label of a host spells, with or without an affix of the press."""
    return next((names[key] for key in _keys(label) if key in (names := _provinces())), None)


def _keys(label: str) -> Iterator[str]:
    bare = _LETTERS.sub("", label)
    yield bare
    match = _PRESS.fullmatch(bare)
    if match:
        yield match.group(1) or match.group(2)


def _lone_district(label: str) -> Place | None:
    """The district whose name no other shares, for a host such as "hoanghoa.gov.vn"."""
    found = [place for (_, key), place in _districts().items() if key == _LETTERS.sub("", label)]
    return found[0] if len(found) == 1 else None


def _spelt(name: str) -> str:
    """The name as hosts spell it: "Bà Rịa - Vũng Tàu" -> "bariavungtau"."""
    return _LETTERS.sub("", bare(name.casefold()))


@cache
def _provinces() -> dict[str, str]:
    return {_spelt(place.name): place.name for place in load_places().provinces} | _SHORT


@cache
def _districts() -> dict[tuple[str, str], Place]:
    """(province's name, district's name as hosts spell it) -> district; of two of one name the urban one."""
    places = load_places()
    found: dict[tuple[str, str], Place] = {}
    for place in places:
        if place.level == "district":
            key = places.province_of(place).name, _spelt(place.name)
            if key not in found or place.kind != "huyện":
                found[key] = place
    return found
