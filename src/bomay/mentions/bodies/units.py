"""Units inside a body: divisions and departments, their fields of work, and the body that has them."""

from msgspec.structs import replace

from bomay.lexicon import BodyType, load_lexicon
from bomay.mentions.bodies.open_name import open_name_end
from bomay.mentions.bodies.open_name_words import STOP_PHRASE
from bomay.mentions.bodies.vocabulary import compound_end
from bomay.mentions.kinds import BodyMention
from bomay.mentions.names.place import read_place
from bomay.mentions.page import Page
from bomay.text.lazy import lazy_pattern

__all__ = ["fields_end", "is_division", "is_house", "mass_name_end", "numbered_unit", "owned_by", "unit_noun"]

_DIVISION = "Phòng "
_UNITS = (_DIVISION, "Vụ ")
_CENTRE = "Trung tâm "
_NOUNS = {_DIVISION: "phong", "Vụ ": "vu", _CENTRE: "trung-tam"}
_JOINT = lazy_pattern(r" (?:[-–&] |và )?|[-–] ?")
_DASH = lazy_pattern(r" ?[-–] ?(?=[a-zà-ỹđ])")
_OF_UNITS = frozenset({"cong-doan", "doan-thanh-nien", "chi-doan"})  # what follows is the unit's name
_COMMITTEE = "uy-ban-nhan-dan"
_UNITS_WITH_NUMBERS = ("Tổng cục", "Cục", "Vụ", "Phòng", "Ban", "Bệnh viện")
_NUMBERED = lazy_pattern(
    r"[ ](?:\d{1,2}|[IVX]{1,4})\b(?![/.,\-]?\d)(?![ ](?:tháng|năm|tuổi|người|đồng chí|cán bộ|cuộc|đợt|lần)\b)"
)
_HOW_HELD = ("chuyên trách", "kiêm nhiệm")  # of the post: "Phó Trưởng Ban Kinh tế Trung ương chuyên trách"


def is_division(kind: BodyType) -> bool:
    """Whether bodies of a type are divisions ("Phòng Nội vụ"), which a district, a department or a firm has."""
    return kind.label.startswith(_DIVISION) and kind.naming == "place-level"


def is_house(body: BodyMention) -> bool:
    """Whether a body read behind a division is one that has divisions, by name."""
    if body.type is None:
        return True
    return body.type.sector != "party" and (body.type.naming != "open" or body.label != body.type.label)


def owned_by(unit: BodyMention, owner: BodyMention) -> BodyMention:
    """The unit with the body that has it; a division of a people's committee is called by its place."""
    committee = owner.type is not None and owner.type.id == _COMMITTEE and owner.place is not None
    if committee and unit.type is not None and is_division(unit.type):
        return replace(unit, end=owner.end, place=owner.place)
    return replace(unit, end=owner.end, owner=owner)


def unit_noun(kind: BodyType) -> BodyType:
    """The type of a unit's noun alone, of which a unit of an unlisted name is: "Phòng", "Vụ", "Trung tâm"."""
    return load_lexicon().body_type(next(name for noun, name in _NOUNS.items() if kind.label.startswith(noun)))


def fields_end(page: Page, end: int, kind: BodyType) -> int:
    """Where a unit's name ends that goes on behind a known one: "Phòng Kế hoạch - Tài chính", "Vụ Tài chính Kế toán".

    `end` itself where no other field of work follows.
    """
    if kind.label.startswith(_CENTRE) and kind.naming == "owner":  # "Trung tâm Thông tin công tác tư tưởng"
        return open_name_end(page, end, kind.label) if _in_small_letters(page, end) > end else end
    if not kind.label.startswith(_UNITS):
        return end
    joint = _JOINT.match(page.text, end)
    if joint is None:
        return end
    at = joint.end()
    if page.text[at : at + 1].islower() and any(dash in joint.group() for dash in "-–"):
        stop = compound_end(page.text, at)  # "Vụ Tổ chức - biên chế"
        return stop if stop > at else end
    if not page.text[at : at + 1].isupper():
        return _fields_in_small_letters(page, end)
    stop = open_name_end(page, at, kind.label) if compound_end(page.text, at) > at else at
    return stop if stop > at else end


def mass_name_end(page: Page, end: int, kind: BodyType) -> int:
    """Where an association's name ends that goes on in small letters: "Hiệp hội Doanh nghiệp nhỏ và vừa Việt Nam"."""
    goes_on = kind.sector == "mass" and kind.id not in _OF_UNITS and _in_small_letters(page, end) > end
    return open_name_end(page, end, kind.label, expected=True) if goes_on else end


def numbered_unit(page: Page, at: int, *, end: int, kind: BodyType) -> BodyMention | None:
    """A unit with a number after a name that the lexicon knows: "Cục Bảo vệ chính trị 3"; or with more of its name."""
    if not kind.label.startswith(_UNITS_WITH_NUMBERS):
        return None
    number = _NUMBERED.match(page.text, end)
    stop = number.end() if number is not None else end
    goes_on = page.text[end + 1 : end + 2].islower() and not page.text.startswith(_HOW_HELD, end + 1)
    if number is None and goes_on and not STOP_PHRASE.match(page.text, end + 1):
        stop = compound_end(page.text, end + 1) if page.text[end : end + 1] == " " else end
        stop = end if stop == end + 1 else stop
    return BodyMention(at, stop, None, f"{kind.label}{page.text[end:stop]}", None, None) if stop > end else None


def _fields_in_small_letters(page: Page, end: int) -> int:
    """Where a field of work in small letters ends, with a second behind it: "… đường bộ - đường sắt"."""
    stop = _in_small_letters(page, end)
    if stop == end:
        return end
    dash = _DASH.match(page.text, stop)
    at = dash.end() if dash is not None else stop + 1
    second = compound_end(page.text, at) if dash is not None else _in_small_letters(page, stop)
    return second if page.text[at : at + 1].islower() and second > at else stop


def _in_small_letters(page: Page, end: int) -> int:
    """Where a name ends that a compound word in small letters closes: "Phòng Tham mưu an ninh"; `end` if none does."""
    at = end + 1
    if page.text[end:at] != " " or STOP_PHRASE.match(page.text, at) or page.cue_at(at) or read_place(page, at):
        return end
    stop = compound_end(page.text, at)
    return stop if stop > at else end
