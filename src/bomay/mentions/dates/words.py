"""Dates in words: "tháng 7", "quý I/2020", "khóa XIII", "hôm nay", "cùng ngày"."""

import re
from collections.abc import Iterator

from bomay.mentions.dates.forms import Form
from bomay.text.lazy import lazy_pattern

__all__ = ["find_word_forms"]

_MONTH = lazy_pattern(r"tháng (1[0-2]|0?[1-9])(?![0-9]|\s?[/.-]\s?[0-9]|\snăm\s[0-9]|\w)", re.IGNORECASE)
_QUARTER = lazy_pattern(
    r"quý ((?-i:[Ii][Vv]|[Ii]{1,3}|[1-4]))(?!\w)(?:\s?[/.-]\s?([12][0-9]{3})|\snăm\s([12][0-9]{3}))?(?![0-9])",
    re.IGNORECASE,
)
_SESSION = lazy_pattern(r"kh(?:óa|oá) ([IVX]{1,5}|[0-9]{1,2})(?![\w/-])", re.IGNORECASE)
_TODAY = lazy_pattern(
    r"(?<!\w)(?:(?:(?:ngày|sáng|trưa|chiều|tối|đêm) )?hôm|sáng|trưa|chiều|tối|đêm) (nay|qua|mai)(?!\w)", re.IGNORECASE
)
_TOMORROW = lazy_pattern(r"(?<!\w)ngày mai(?!\w)", re.IGNORECASE)
_SAME_DAY = lazy_pattern(r"(?:(?:sáng|trưa|chiều|tối|đêm) )?cùng ngày(?!\w)(?!\s\(?[0-9])", re.IGNORECASE)
_NEXT_DAY = lazy_pattern(r"(?<!\w)(?:(?:một|1) ngày sau|(?:ngày )?hôm sau)(?: đó)?(?=,)", re.IGNORECASE)
_TIMES = (
    "ôm",
    "áng",
    "rưa",
    "iều",
    "ối",
    "êm",
    "ÔM",
    "ÁNG",
    "RƯA",
    "IỀU",
    "ỐI",
    "ÊM",
)  # of hôm, sáng, trưa, chiều, tối, đêm
_QUARTERS = {"i": 1, "ii": 2, "iii": 3, "iv": 4}
_GENERATION = lazy_pattern(r"(?:thế hệ|như|có|Việt Nam|đất nước|cuộc sống|xã hội) (?:ngày )?$", re.IGNORECASE)


def find_word_forms(text: str) -> Iterator[Form]:
    """Dates in words, form after form (not in the order of the text)."""
    yield from _at(text, "háng ", _MONTH, 1)
    yield from _at(text, "uý ", _QUARTER, 1)
    yield from _at(text, "óa ", _SESSION, 2)
    for literal in (" nay", " qua", " mai"):
        yield from _at(text, literal, _TODAY, 9, behind=_TIMES)
    yield from _at(text, "gày mai", _TOMORROW, 1)
    yield from _at(text, "ùng ngày", _SAME_DAY, 6)
    for literal in ("ngày sau", "hôm sau"):
        yield from _at(text, literal, _NEXT_DAY, 9)


def _at(
    text: str, literal: str, pattern: re.Pattern[str], back: int, *, behind: tuple[str, ...] = ("",)
) -> Iterator[Form]:
    """Matches of `pattern` around a literal: `str.find` passes over the rest at memory speed.

    `behind` are the endings one of which stands before the literal.
    """
    at, done = text.find(literal), 0
    while at >= 0:
        near = text.endswith(behind, 0, at)
        match = pattern.search(text, max(done, at - back), at + len(literal) + 24) if near else None
        if match and match.start() <= at < match.end():
            done = match.end()
            form = _form(text, match, pattern)
            if form is not None:
                yield form
        at = text.find(literal, at + len(literal))


def _form(text: str, match: re.Match[str], pattern: re.Pattern[str]) -> Form | None:
    start, end = match.span()
    if pattern is _MONTH:
        return Form(start, end, (0, int(match.group(1)), 0), None, "thang")
    if pattern is _QUARTER:
        number = match.group(1).lower()
        month = 3 * (_QUARTERS.get(number) or int(number)) - 2
        year = int(match.group(2) or match.group(3) or 0)
        return Form(start, end, (year, month, 0), (year, month + 2, 0), "quy")
    if pattern is _SESSION:
        return Form(start, end, None, None, "khoa")
    if pattern is _SAME_DAY:
        return Form(start, end, None, None, "cung-ngay")
    if pattern is _NEXT_DAY:
        return Form(start, end, None, None, "hom-sau")
    if pattern is _TOMORROW:
        return Form(start, end, None, None, "ngay-mai")
    if _GENERATION.search(text[max(0, start - 16) : start]):
        return None  # "thế hệ hôm nay" is no day
    return Form(start, end, None, None, {"n": "hom-nay", "q": "hom-qua", "m": "ngay-mai"}[match.group(1)[0].lower()])
