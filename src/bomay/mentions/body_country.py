"""A body with the country after it, which makes it a foreign one: "Quốc hội Lào", "Ủy ban Đối ngoại Thượng viện Mỹ"."""

import re

from msgspec.structs import replace

from bomay.mentions.foreign import read_country
from bomay.mentions.kinds import BodyMention
from bomay.mentions.page import Page

__all__ = ["with_country"]

_HOUSE = re.compile(r" (?:của |thuộc )?(Thượng viện|Hạ viện|Nghị viện)\b")
_FEDERAL = re.compile(r" [Ll]iên bang\b")
_COMMITTEES = ("Ủy ban", "Tiểu ban")


def with_country(page: Page, body: BodyMention) -> BodyMention:
    """The body with the country after it, where it is a foreign one ("Quốc hội Lào")."""
    house = _HOUSE.match(page.text, body.end) if body.label.startswith(_COMMITTEES) else None
    country = read_country(page, page.skip(house.end() if house is not None else body.end))
    if house is not None:
        name = f"{body.label} {house[1]}"
        if country is None:
            return replace(body, end=house.end(), label=name)
        return replace(body, end=country[0], label=f"{name} {country[1]}", type=None, country=country[1])
    if country is None and body.label == "Quốc hội" and (federal := _FEDERAL.match(page.text, body.end)) is not None:
        return replace(body, end=federal.end(), label="Quốc hội Liên bang", type=None)
    if country is None or body.type is None or body.place is not None:
        return body
    return replace(body, end=country[0], label=f"{body.label} {country[1]}", type=None, country=country[1])
