"""Bodies of other states: their names, closed by the country."""

import functools

from msgspec.structs import replace

from bomay.lexicon import load_lexicon
from bomay.mentions.kinds import BodyMention
from bomay.model import Body
from bomay.text.lazy import lazy_pattern

__all__ = ["body_abroad", "country_of_body", "of_country", "of_state"]

_HEADS = frozenset(
    {
        "Thủ tướng",
        "Phó Thủ tướng",
        "Phó Thủ tướng Thường trực",
        "Phó Thủ tướng thứ nhất",
        "Chủ tịch nước",
        "Phó Chủ tịch nước",
        "Tổng thống",
        "Phó Tổng thống",
    }
)
_LED = frozenset({"Chính phủ", "Nhà nước"})
_AIDES = frozenset({"Trợ lý", "Thư ký", "Cố vấn", "Đặc phái viên"})
_OUR_ARMY = "Quân đội nhân dân Việt Nam"
_LAO_FRONT = "Mặt trận Lào xây dựng đất nước"
_MISSION = lazy_pattern(r"(?:Đại sứ quán|Tổng Lãnh sự quán) ")


def of_country(body: BodyMention, *, role: str, country: str) -> BodyMention:
    """The body as one of that country, unless its words give it a country or place of their own."""
    if body.country and role in _HEADS and body.label.removesuffix(f" {body.country}") in _LED:
        return replace(body, label=body.country)  # "Thủ tướng Chính phủ Lào"
    if not country or body.country or body.type is None or (body.place is not None and body.place.kind):
        return body
    place = f" {body.place.name}" if body.place is not None else ""
    label = body_abroad(f"{body.label}{place}", role=role, country=country)
    return replace(body, label=label, type=None, place=None, country=country)


def body_abroad(name: str, *, role: str, country: str) -> str:
    """How a body of another state is called: its name, closed by the country; of who leads it or serves him, that.

    >>> body_abroad("Chính phủ", role="Thủ tướng", country="Lào")
    'Lào'
    >>> body_abroad("Bộ Y tế", role="Bộ trưởng", country="Lào")
    'Bộ Y tế Lào'
    """
    if (role in _HEADS and name in _LED) or (role in _AIDES and name == "Chính phủ"):
        return country
    if name == _OUR_ARMY:
        name = "Quân đội"  # of a chief of staff whose army is not named
    return name if name.endswith(f" {country}") else f"{name} {country}"


def of_state(body: BodyMention, *, role: str, country: str) -> BodyMention:
    """The body as one of that country where each state has one of that name ("Bộ Quốc phòng"); any other as it is."""
    if body.type is None or body.type.naming != "fixed" or body.type.sector == "foreign":
        return body
    return of_country(body, role=role, country=country)


def country_of_body(body: Body) -> str:
    """The foreign country whose body it is; "" for one at home, or of no state."""
    if body.name.endswith(_LAO_FRONT):
        return "Lào"
    if body.type:
        return ""
    mission = _MISSION.match(body.name)
    if mission is not None:
        return next((country for country in _countries() if body.name.startswith(country, mission.end())), "")
    ending = _countries_by_end().get(body.name.rpartition(" ")[2], ())
    return next((country for country in ending if body.name == country or body.name.endswith(f" {country}")), "")


@functools.cache
def _countries_by_end() -> dict[str, list[str]]:
    """The short names of countries by their last syllable, longest first."""
    found: dict[str, list[str]] = {}
    for country in _countries():
        found.setdefault(country.rpartition(" ")[2], []).append(country)
    return found


@functools.cache
def _countries() -> tuple[str, ...]:
    """The short names of countries, longest first."""
    return tuple(sorted((country.label for country in load_lexicon().countries), key=len, reverse=True))
