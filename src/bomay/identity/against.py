"""What forbids that two sightings of a name are one person."""

import datetime
from collections.abc import Callable
from functools import lru_cache

from bomay.identity.bodies import MERGER_DAY
from bomay.identity.jurisdiction import lineage, same_province
from bomay.identity.traits import Days, Traits, Work
from bomay.lexicon.places import Place, load_places

__all__ = ["AGAINST", "DOUBTS", "conflict"]

_HANDOVER = datetime.timedelta(days=60)  # two units may name one person for a while when he moves
_AFTER_DEATH = datetime.timedelta(days=31)
_STEPS = 2


def conflict(one: Traits, other: Traits, *, leave_out: frozenset[str] = frozenset(), doubt: bool = False) -> str:
    """Why two cannot be one person, in words; "" if nothing speaks against it.

    `doubt` counts `DOUBTS` too, for joins by little evidence. `leave_out` names kinds that are not to count, for
    measuring what each is worth.
    """
    kinds = AGAINST | DOUBTS if doubt else AGAINST
    return next((why for kind, find in kinds.items() if kind not in leave_out and (why := find(one, other))), "")


def _death(one: Traits, other: Traits) -> str:
    for dead, living in ((one, other), (other, one)):
        if dead.died and living.last_active and living.last_active > dead.died + _AFTER_DEATH:
            return "một người đã từ trần, người kia còn giữ chức vụ sau đó"
    return ""


def _sex(one: Traits, other: Traits) -> str:
    if one.honorific and other.honorific and one.honorific != other.honorific:
        return "một người là ông, người kia là bà"
    return ""


def _birth(one: Traits, other: Traits) -> str:
    if one.born is None or other.born is None:
        return ""
    apart = one.born.latest < other.born.earliest or other.born.latest < one.born.earliest
    return f"sinh {one.born.to_iso()} và sinh {other.born.to_iso()}" if apart else ""


def _places(one: Traits, other: Traits) -> str:
    if any(
        _exclude(unit, elsewhere) and _at_once(days, others)
        for unit, days in one.units.items()
        for elsewhere, others in other.units.items()
    ):
        return "giữ chức vụ ở hai địa phương trong cùng một thời gian"
    return ""


def _posts(one: Traits, other: Traits) -> str:
    """Two full-time posts at once; not counted where one is told of both: then the other was told amiss."""
    if {work[0] for work in one.works} & {work[0] for work in other.works}:
        return ""
    if any(
        _rival(work, another) and _at_once(days, others)
        for work, days in one.works.items()
        for another, others in other.works.items()
    ):
        return "giữ hai chức vụ chuyên trách trong cùng một thời gian"
    return ""


def _at_once(one: Days, other: Days) -> bool:
    return not (one[1] <= other[0] + _HANDOVER or other[1] <= one[0] + _HANDOVER)


@lru_cache(maxsize=8192)
def _exclude(one: Place, other: Place) -> bool:
    """Two provinces, or two units of one level below: no one holds posts in both at once."""
    province_of = load_places().province_of
    if not same_province(province_of(one), province_of(other)):
        return True
    return one.level == other.level != "province" and lineage(one) != lineage(other)


def _rival(one: Work, other: Work) -> bool:
    """Two full-time posts of different bodies, but for those of one unit that go together."""
    together = one[1] == other[1] and one[2].group != "" and one[2].group == other[2].group
    return one[0] != other[0] and not together


def _step_down(one: Traits, other: Traits) -> str:
    """A full-time post two ranks or more below one that was held before, but for the year of the mergers."""
    for before, after in ((one, other), (other, one)):
        if any(
            last < first < MERGER_DAY and high - low >= _STEPS
            for high, (_, last) in before.ranks.items()
            for low, (first, _) in after.ranks.items()
        ):
            return "chức vụ sau thấp hơn hẳn chức vụ trước"
    return ""


def _retired(one: Traits, other: Traits) -> str:
    """Told by former posts alone while the other holds a post."""
    for past, active in ((one, other), (other, one)):
        if past.former and active.active and _at_once(past.former, active.active):
            return "một người chỉ được nhắc theo chức vụ cũ khi người kia đang giữ chức vụ"
    return ""


AGAINST: dict[str, Callable[[Traits, Traits], str]] = {
    "death": _death,
    "sex": _sex,
    "birth-year": _birth,
    "two-places": _places,
    "two-posts": _posts,
}
"""Each kind of evidence against, by its name."""

DOUBTS: dict[str, Callable[[Traits, Traits], str]] = {"step-down": _step_down, "retired": _retired}
"""What speaks against a join by little evidence only."""
