"""The body that a division named alone is of: "Trưởng phòng Kế hoạch" in the news of one department."""

from bomay.claims.context import Context
from bomay.mentions.kinds import BodyMention, PlaceMention
from bomay.mentions.units import is_division

__all__ = ["house_of"]

_DIVISION = "Phòng"
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
    if kind.label != _DIVISION and not is_division(kind):
        return None
    return next((body for body in context.bodies if context.department and body.label == context.department), None)


def _only_district(context: Context) -> PlaceMention | None:
    """The only unit below a province that the article names; None where it names several, or a department."""
    found = {(seen.kind, seen.name) for kind in _OF_DISTRICT for seen in context.of_kind.get(kind, ())}
    if len(found) != 1 or context.department:
        return None
    kind, name = found.pop()
    return PlaceMention(0, 0, kind, name)
