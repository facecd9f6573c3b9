"""Terms of office that were over when the article appeared: who is told of with one no longer holds the post."""

from collections.abc import Iterable
from dataclasses import replace

from bomay.model import Body, PartialDate, TenureClaim, TenureStatus
from bomay.text.lazy import lazy_pattern

__all__ = ["settle_terms", "term_is_over"]

_YEARS = lazy_pattern(r"\d{4}\s?-\s?(\d{4})")
_NUMBER = lazy_pattern(r"\b(?:[IVXL]+|\d{1,2})\b")
_DIGITS = {"I": 1, "V": 5, "X": 10, "L": 50}
_LASTS = 5
_CENTRAL, _CENTRAL_NAME = "ban-chap-hanh-trung-uong-dang", "Ban Chấp hành Trung ương Đảng"
_PARTY = frozenset({_CENTRAL, "bo-chinh-tri", "ban-bi-thu-trung-uong-dang"})
_FIRST_YEARS = {"quoc-hoi": (14, 2016), **dict.fromkeys(_PARTY, (12, 2016))}
"""A numbered term of each body with the year in which it began; since 1976 and 1991 each lasts five years.

Source: Hiến pháp 2013, Điều 71; Điều lệ Đảng Cộng sản Việt Nam, Điều 13.
"""


def settle_terms(claims: Iterable[TenureClaim], published: PartialDate | None) -> list[TenureClaim]:
    """The claims, those told as held in a term that was over on the day of publication as former ones."""
    return [
        replace(claim, status=TenureStatus.FORMER)
        if claim.status is TenureStatus.CURRENT
        and published is not None
        and term_is_over(claim.term or "", _committee(claim.body), published.year)
        else claim
        for claim in claims
    ]


def _committee(body: Body) -> str:
    """The type of the body whose terms a body of it keeps: those of the Central Committee for its Standing Board."""
    return _CENTRAL if body.name.endswith(_CENTRAL_NAME) else body.type


def term_is_over(term: str, body: str, year: int) -> bool:
    """Whether the last of the terms named ended before a year; in its last year a term still goes on.

    >>> term_is_over("khóa X, XI", "bo-chinh-tri", 2024), term_is_over("khóa 12, 13", "bo-chinh-tri", 2024)
    (True, False)
    >>> term_is_over("nhiệm kỳ 2011-2016", "uy-ban-nhan-dan", 2018)
    True
    """
    years = _YEARS.findall(term)
    if years:
        return max(map(int, years)) < year
    numbers = [_value(number) for number in _NUMBER.findall(term)]
    if not numbers or body not in _FIRST_YEARS:
        return False
    known, began = _FIRST_YEARS[body]
    last = max(numbers)
    return began + (last - known + 1) * _LASTS < year


def _value(number: str) -> int:
    if number.isdigit():
        return int(number)
    values = [_DIGITS[letter] for letter in number]
    pairs = zip(values, [*values[1:], 0], strict=True)
    return sum(-value if value < following else value for value, following in pairs)
