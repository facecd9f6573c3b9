"""Units told by no name: in small letters before their house ("trưởng phòng quản lý vận tải Sở …"), by a number."""

from bomay.lexicon import load_lexicon
from bomay.mentions.bodies.body import read_body
from bomay.mentions.bodies.role_bodies import firm_by_last_word
from bomay.mentions.bodies.units import is_house, owned_by
from bomay.mentions.bodies.vocabulary import vocabulary
from bomay.mentions.kinds import BodyMention
from bomay.mentions.page import Page
from bomay.text.lazy import lazy_pattern

__all__ = ["numbered_quarter", "unit_in_small_letters"]

_KINDS = {"Phòng": "phong", "Khoa": "khoa"}
_FIELDS = lazy_pattern(
    r"(?P<name>(?:[^\W\d_A-ZĐ]+(?: - |[ -])){1,6}?[^\W\d_A-ZĐ]+)(?:,| của| thuộc|, thuộc)? (?=[A-ZĐ]|sở |công ty |bộ )"
)
_MORE = {
    *("kế", "tham", "xúc", "xét", "xử", "bổ", "hại", "cây", "thải", "rắn", "hoá", "hóa", "khách", "nghiệm"),
}
"""Syllables of fields of work that names of bodies in capitals seldom show."""
_NO_FIELD = lazy_pattern(r"và |.*\b(?:lãnh đạo|trưởng|phó)\b")
_SYLLABLE = lazy_pattern(r"[^\W\d_]+")
_HOUSES = lazy_pattern(
    r"(?:Sở|Công an|Công ty|Tổng công ty|Tập đoàn|Ngân hàng|Bệnh viện|Cục|Tổng cục|Chi cục|Trường|Đại học|Học viện|"
    r"Văn phòng|Thanh tra|Ủy ban nhân dân|Viện|Trung tâm|Ban|Bộ)\b"
)


_QUARTER = lazy_pattern(
    r"(?P<noun>[Tt]ổ dân phố|[Kk]hu phố|[Tt]hôn|[Xx]óm|[Ấấ]p|[Bb]ản)?(?P<number> ?(?:số )?\d{1,3}[A-Ca-c]?)"
    r"(?!\w|[/.-]\d| (?:tháng|năm|ngày|tuần|lần|người|nhiệm kỳ)\b)"
)
_QUARTERS = frozenset({"Tổ", "Khu phố", "Thôn", "Xóm", "Ấp", "Bản"})


def numbered_quarter(page: Page, at: int, noun: str) -> BodyMention | None:
    """The quarter or hamlet that a number names behind its head's role: "Tổ trưởng tổ dân phố 22", "Trưởng thôn 7".

    Of a "Tổ" only one whose noun says that people live there.
    """
    match = _QUARTER.match(page.text, at) if noun in _QUARTERS else None
    if match is None or (noun == "Tổ" and match["noun"] is None):
        return None
    head = match["noun"] or noun
    label = f"{head[0].upper()}{head[1:]} {match['number'].strip()}"
    return BodyMention(at, match.end(), None, label, None, None)


def unit_in_small_letters(page: Page, at: int, noun: str) -> BodyMention | None:
    """The division or ward of `noun` whose field of work begins at an offset, with the house named right behind it.

    None where the words are not those of which names of bodies are made, or where no house follows by its name.
    """
    if noun not in _KINDS or not page.text[at : at + 1].islower():
        return None
    match = _FIELDS.match(page.text, at)
    if match is None or _NO_FIELD.match(match["name"]):
        return None
    if not all(word in vocabulary() or word in _MORE for word in _SYLLABLE.findall(match["name"])):
        return None
    house = read_body(page, match.end(), depth=2, expected=True)
    if house is None:
        house = firm_by_last_word(page, match.end())
    elif not is_house(house) or not _HOUSES.match(house.label):
        house = None
    if house is None:
        return None
    name = f"{noun} {match['name'][0].upper()}{match['name'][1:]}"
    unit = BodyMention(at, match.end("name"), load_lexicon().body_type(_KINDS[noun]), name, None, None)
    return owned_by(unit, house)
