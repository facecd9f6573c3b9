"""A body with the country after it, which makes it a foreign one: "Quốc hội Lào", "Ủy ban Đối ngoại Thượng viện Mỹ"."""

from msgspec.structs import replace

from bomay.mentions.kinds import BodyMention
from bomay.mentions.names.foreign import read_country
from bomay.mentions.page import Page
from bomay.text.lazy import lazy_pattern

__all__ = ["with_country"]

_HOUSE = lazy_pattern(r" (?:của |thuộc )?(Thượng viện|Hạ viện|Nghị viện|Quốc hội)\b")
_FEDERAL = lazy_pattern(r" [Ll]iên bang\b")
_OURS = " Việt Nam"
_HERE = lazy_pattern(r" tại Việt Nam\b")
_PEOPLES = "nhân dân"
_ASSEMBLY = "Quốc hội"
_COMMITTEES = ("Ủy ban", "Tiểu ban")


def with_country(page: Page, body: BodyMention) -> BodyMention:
    """The body with the country after it, where it is a foreign one ("Quốc hội Lào")."""
    house = _HOUSE.match(page.text, body.end) if body.label.startswith(_COMMITTEES) else None
    country = read_country(page, page.skip(house.end() if house is not None else body.end))
    if country is not None and f" {country[1]} " in body.label:
        return replace(body, end=country[0])  # "Mặt trận Lào xây dựng đất nước Lào"
    if house is not None and (country is not None or house[1] != _ASSEMBLY):
        name = f"{body.label} {house[1]}"
        if country is None:
            return replace(body, end=house.end(), label=name)
        return replace(body, end=country[0], label=f"{name} {country[1]}", type=None, country=country[1])
    if country is None and body.label == "Quốc hội" and (federal := _FEDERAL.match(page.text, body.end)) is not None:
        return replace(body, end=federal.end(), label="Quốc hội Liên bang", type=None)
    if country is None and _is_worldwide(body) and (here := _HERE.match(page.text, body.end)) is not None:
        return replace(body, end=here.end(), label=f"{body.label} tại Việt Nam", type=None)
    if body.place is not None and body.place.kind and page.text.startswith(" (", body.end):
        return _placed_abroad(page, body, country)
    if country is None or body.type is None or body.place is not None:
        return body
    name = _as_abroad(page, body)
    return replace(body, end=country[0], label=f"{name} {country[1]}", type=None, country=country[1])


def _placed_abroad(page: Page, body: BodyMention, country: tuple[int, str] | None) -> BodyMention:
    """A body of a unit that a country in brackets closes: "Công an tỉnh Hủa Phăn (Lào)"; as it is without one."""
    if country is None or body.place is None or not page.text.startswith(")", country[0]):
        return body
    label = f"{body.label} {body.place.kind} {body.place.name} {country[1]}"
    return replace(body, end=country[0] + 1, label=label, type=None, place=None, country=country[1])


def _is_worldwide(body: BodyMention) -> bool:
    """Whether it is an organisation of many states, which has an office here: "Ngân hàng Thế giới tại Việt Nam"."""
    return body.type is not None and body.type.sector == "foreign" and body.type.naming == "fixed"


def _as_abroad(page: Page, body: BodyMention) -> str:
    """The name of a body that Việt Nam has too, as the text has it for that of another state.

    "Quân đội nhân dân Lào", "Tòa án Tối cao Nhật Bản", "Ủy ban Đối ngoại Quốc hội Cuba".
    """
    written = page.text[body.start : body.end]
    name = body.label.removesuffix(_OURS)
    if _PEOPLES in name and _PEOPLES not in written.casefold():
        name = name.replace(f"{_PEOPLES} tối cao", "Tối cao")
    seat = name.startswith(_COMMITTEES) and written.endswith(_ASSEMBLY) and _ASSEMBLY not in name
    return f"{name} {_ASSEMBLY}" if seat else name
