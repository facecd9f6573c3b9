"""The body that a role with a place or a country alone means: "Bí thư Quảng Ninh", "Tổng thống Nga"."""

from bomay.lexicon import Role, load_lexicon
from bomay.mentions.kinds import BodyMention
from bomay.mentions.names.foreign import read_country
from bomay.mentions.names.place import read_place
from bomay.mentions.page import Page
from bomay.mentions.words import UNCLE_HO

__all__ = ["body_by_place"]

_HEADS_OF_COUNTRIES = frozenset(
    {
        "Tổng thống",
        "Phó Tổng thống",
        "Thủ tướng",
        "Phó Thủ tướng",
        "Phó Thủ tướng thứ nhất",
        "Thủ hiến",
        "Chủ tịch",
        "Chủ tịch nước",
    }
    | {"Phó Chủ tịch nước", "Quốc vương", "Vua", "Nhà vua", "Nữ hoàng", "Hoàng hậu"}
    | {"Toàn quyền", "Đại diện Thương mại", "Cố vấn An ninh quốc gia"}
)
_PARTY_HEADS = frozenset({"Bí thư", "Phó Bí thư", "Phó Bí thư Thường trực"})
_OF_PLACES = _PARTY_HEADS | {"Chủ tịch", "Phó Chủ tịch", "Phó Chủ tịch Thường trực"}
_PARTY_OF_LEVEL = {
    "tỉnh": "tinh-uy",
    "thành phố": "thanh-uy",
    "huyện": "huyen-uy",
    "quận": "quan-uy",
    "thị xã": "thi-uy",
    "xã": "dang-uy",
    "phường": "dang-uy",
    "thị trấn": "dang-uy",
    "đặc khu": "dang-uy",
}


def body_by_place(page: Page, at: int, role: Role, *, start: int) -> BodyMention | None:
    """The body that a role with a place or country alone means: "Chủ tịch tỉnh", "Tổng thống Nga"."""
    country = read_country(page, at)
    if country is not None and role.label in _HEADS_OF_COUNTRIES:
        return BodyMention(start, country[0], None, country[1], None, None, country[1])
    place = read_place(page, at) if role.label in _OF_PLACES else None
    province = page.province_at(at)
    level = place.kind or (province[1].kind if province is not None else "") if place is not None else ""
    if place is None or not level or (not place.kind and page.text.startswith(UNCLE_HO, at)):
        return None
    party = _PARTY_OF_LEVEL.get(level, "") if role.label in _PARTY_HEADS else "uy-ban-nhan-dan"
    if not party:
        return None
    kind = load_lexicon().body_type(party)
    return BodyMention(start, place.end, kind, kind.label, place, None)
