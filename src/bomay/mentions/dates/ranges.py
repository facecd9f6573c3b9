"""Joins written dates into ranges: "14 đến 16/8", "4 và 5-6", "từ ngày 30/5 đến ngày 2/6/2020"."""

import re
from collections.abc import Iterator, Sequence

from bomay.mentions.dates.forms import Form, Part
from bomay.text.lazy import lazy_pattern

__all__ = ["join_ranges"]

_DAYS_BEFORE = lazy_pattern(
    r"(?<![\w./:-])([0-9]{1,2})((?:\s?[,&]\s?|\s?-\s?|\s(?:và|đến|tới)\s(?:hết\s)?(?:ngày\s)?)[0-9]{1,2})*"
    r"(\s?[,&]\s?|\s?-\s?|\s(?:và|đến|tới)\s(?:hết\s)?(?:ngày\s)?)$"
)
_CUE = lazy_pattern(r"(?:(?<!\w)(?:ngày|từ|sáng|trưa|chiều|tối|đêm|hôm|mùng|mồng)\s|\()$", re.IGNORECASE)
_BETWEEN = lazy_pattern(
    r"\s?(-|đến|tới|và|,)\s?(?:hết\s|cuối\s|sáng\s|chiều\s|tối\s)?(?:ngày\s|tháng\s|năm\s)?", re.IGNORECASE
)
_FROM = lazy_pattern(r"\b(?:[Tt]ừ|[Gg]iai đoạn) (?:năm |tháng )?$")
_NEAR_DAYS = 4  # "4 và 5-6" is one occasion; "3/5 và 20/7" are two days


def join_ranges(text: str, forms: Sequence[Form]) -> Iterator[Form]:
    """Forms in order, with days before a date and the two ends of a range made one; lone uncued ones left out."""
    held: Form | None = None
    for form in forms:
        form = _with_days_before(text, form, held.end if held else 0)
        joined = _join(text, held, form) if held else None
        if joined:
            held = joined
            continue
        if held and held.cued:
            yield held
        held = form
    if held and held.cued:
        yield held


def _with_days_before(text: str, form: Form, floor: int) -> Form:
    """ "14 đến " before "16/8", "24, 25 và " before "26-5"."""
    if form.rule not in ("ngay-thang", "ngay-thang-nam") or form.first is None or form.last is not None:
        return form
    window = max(floor, form.start - 40)
    match = _DAYS_BEFORE.search(text[window : form.start])
    if match is None:
        return form
    year, month, day = form.first
    first = int(match.group(1))
    start = window + match.start()
    cued = form.cued or _CUE.search(text[max(0, start - 12) : start]) is not None
    listed = "đến" not in match.group() and "tới" not in match.group() and "-" not in match.group()
    if not 1 <= first < day or not cued or (listed and day - first > _NEAR_DAYS):
        return form
    if not _CUE.search(text[max(0, start - 12) : start]) and "," in match.group():
        return form
    return form._replace(start=start, first=(year, month, first), last=form.first, cued=True)


def _join(text: str, left: Form, right: Form) -> Form | None:
    """One range of two neighbours, of like precision or told as its ends, or None."""
    if left.first is None or right.first is None or left.last or right.last or right.start - left.end > 20:
        return None
    match = _BETWEEN.fullmatch(text, left.end, right.start)
    years = _precision(left.first) == (False, False)
    cued = left.cued or right.cued or (years and _FROM.search(text[max(0, left.start - 12) : left.start]) is not None)
    alike = _precision(left.first) == _precision(right.first)
    mixed = cued and not (left.first[2] or right.first[2]) and _is_told_from(text, left, match)
    if match is None or not cued or not (alike or mixed):
        return None
    first, last = _with_year(left.first, right.first), right.first
    if first == last or (first[0] and last[0] and first > last) or (not last[0] and first[0]):
        return None
    if match.group(1) in ("và", ",") and not _are_near(first, last):
        return None
    rule = _joined_rule(left, right)
    return left._replace(end=right.end, first=first, last=last, rule=rule, cued=True)


def _is_told_from(text: str, left: Form, between: re.Match[str] | None) -> bool:
    """Whether two ends are told as such, so that one may be a year and the other a month: "từ 2011 đến 2/2016"."""
    told = between is not None and between[1] in ("đến", "tới", "-")
    return told and _FROM.search(text[max(0, left.start - 12) : left.start]) is not None


def _joined_rule(left: Form, right: Form) -> str:
    """The rule of a range: the two ends of an anniversary share day and month."""
    feast = left.first is not None and right.first is not None and left.first[1:] == right.first[1:]
    if left.rule == "ngay-ky-niem" or (feast and left.first is not None and left.first[2]):
        return "ngay-ky-niem"
    return right.rule


def _precision(part: Part) -> tuple[bool, bool]:
    return bool(part[1]), bool(part[2])


def _with_year(first: Part, last: Part) -> Part:
    """The first end, with the year of the last where it states none; a range over New Year begins the year before."""
    if first[0] or not last[0]:
        return first
    return (last[0] - (first[1:] > last[1:]), first[1], first[2])


def _are_near(first: Part, last: Part) -> bool:
    return first[:2] == last[:2] and 0 < last[2] - first[2] <= _NEAR_DAYS
