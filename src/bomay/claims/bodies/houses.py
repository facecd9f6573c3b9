"""The body that a division named alone is of: "Trưởng phòng Kế hoạch" in the news of one department."""

from bomay.claims.bodies.context import Context
from bomay.mentions.bodies.units import is_division
from bomay.mentions.kinds import BodyMention, PlaceMention
from bomay.text.lazy import lazy_pattern

__all__ = ["house_of", "led_by", "ministry_having"]

_DIVISION = "Phòng"
_UNITS = ("Phòng ", "Vụ ")  # which have a party cell, and no committee
_LARGE_UNITS = ("Phòng Cảnh sát", "Phòng An ninh")  # of the police, which have one
_COMMITTEES = frozenset({"dang-uy", "ban-can-su-dang"})
_OF_NO_DEPARTMENT = lazy_pattern(
    r"Phòng (?:Cảnh sát|An ninh|P[AC]\d|Thương mại và [Cc]ông nghiệp|.*(?:tội phạm|ma túy))|.* (?:huyện|quận|thị xã) "
)
"""Divisions of the police and the prosecution, and what only is called so: a department has none of these."""
_OF_ANY_MINISTRY = lazy_pattern(
    r"Cục (?:Tổ chức [Cc]án bộ|Công nghệ thông tin|Kế hoạch(?: và| -|,)? [Tt]ài chính|Pháp chế)|"
    r"Trung tâm (?:Công nghệ )?[Tt]hông tin|Ban Quản lý [Dd]ự án(?: [Đđ]ầu tư [Xx]ây dựng)?|Hội đồng [Kk]ỷ luật"
)
"""Units that any ministry may have, called alike: the name alone says nothing of whose they are."""
_OF_DISTRICT = ("quận", "huyện", "thị xã")


def house_of(unit: BodyMention, context: Context) -> BodyMention | PlaceMention | None:
    """The one department or district that the article names and that has such a division; None where none is fixed.

    A division of a district's committee ("Phòng Nội vụ") is of the district; any other, of the department.
    """
    kind = unit.type
    if kind is None or unit.owner is not None or unit.place is not None or not unit.label.startswith(f"{_DIVISION} "):
        return None
    if is_division(kind) and kind.levels:
        return _only_district(context)
    if (kind.label != _DIVISION and not is_division(kind)) or _OF_NO_DEPARTMENT.match(unit.label):
        return None
    if not context.department:
        return None
    return next((body for body in context.bodies if body.label == context.department), None)


def led_by(committee: BodyMention, context: Context) -> BodyMention | None:
    """The body whose committee it is: for that of a post beside a division's ("Đảng ủy viên, Trưởng phòng X Sở Y") the
    house of the division, which has a party cell only; None where no house is told.

    One that the text itself calls the division's ("Đảng ủy Phòng Cảnh sát cơ động") covers its name.
    """
    owner = committee.owner
    assert owner is not None
    named = committee.start < owner.start and committee.end >= owner.end
    of_party = committee.type is not None and committee.type.id in _COMMITTEES
    small = owner.label.startswith(_UNITS) and not owner.label.startswith(_LARGE_UNITS)
    if named or not of_party or not small:
        return owner
    house = owner.owner or house_of(owner, context)
    return house if type(house) is BodyMention else None


def ministry_having(unit: str, context: Context) -> str:
    """The one ministry that the article names, for a unit that every ministry has; "" for other units, and of several.

    "Trung tâm Công nghệ thông tin" in news of one ministry.
    """
    if context.ministry is None or not _OF_ANY_MINISTRY.fullmatch(unit):
        return ""
    return context.ministry.label


def _only_district(context: Context) -> PlaceMention | None:
    """The only unit below a province that the article names; None where it names several, or a department."""
    found = {(seen.kind, seen.name) for kind in _OF_DISTRICT for seen in context.of_kind.get(kind, ())}
    if len(found) != 1 or context.department:
        return None
    kind, name = found.pop()
    return PlaceMention(0, 0, kind, name)
