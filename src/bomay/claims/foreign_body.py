"""Bodies of other states: their names, closed by the country."""

from msgspec.structs import replace

from bomay.mentions.kinds import BodyMention

__all__ = ["body_abroad", "of_country", "of_state"]

_HEADS = frozenset(
    {
        "Thủ tướng",
        "Phó Thủ tướng",
        "Phó Thủ tướng Thường trực",
        "Chủ tịch nước",
        "Phó Chủ tịch nước",
        "Tổng thống",
        "Phó Tổng thống",
    }
)
_LED = frozenset({"Chính phủ", "Nhà nước"})


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
    """How a body of another state is called: its name, closed by the country; the country alone for who leads it.

    >>> body_abroad("Chính phủ", role="Thủ tướng", country="Lào")
    'Lào'
    >>> body_abroad("Bộ Y tế", role="Bộ trưởng", country="Lào")
    'Bộ Y tế Lào'
    """
    if role in _HEADS and name in _LED:
        return country
    return name if name.endswith(f" {country}") else f"{name} {country}"


def of_state(body: BodyMention, *, role: str, country: str) -> BodyMention:
    """The body as one of that country where each state has one of that name ("Bộ Quốc phòng"); any other as it is."""
    if body.type is None or body.type.naming != "fixed" or body.type.sector == "foreign":
        return body
    return of_country(body, role=role, country=country)
