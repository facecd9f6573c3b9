"""Terms of office of the bodies that a congress or an election makes anew: the years that "khóa XIII" stands for."""

import csv
import re
from functools import cache

from bomay.lexicon.files import ontology_file

__all__ = ["term_years"]

_YEARS = re.compile(r"(\d{4}) ?- ?(\d{4})")
_NUMBER = re.compile(r"[IVXL]+\b|\d{1,2}\b")
_ROMAN = {6: "VI", 7: "VII", 8: "VIII", 9: "IX", 10: "X", 11: "XI", 12: "XII", 13: "XIII", 14: "XIV", 15: "XV"}
_SAME_TERM = {"bo-chinh-tri", "ban-bi-thu-trung-uong-dang"}
"""Bodies that the Central Committee elects for its own term (Điều lệ Đảng Cộng sản Việt Nam 2011, Điều 17)."""


def term_years(body: str | None, term: str) -> tuple[int, int] | None:
    """The first and last year of the latest term that the words name, for a type of body; None where not known.

    Years that the words state are taken; a number is looked up in terms.csv.

    >>> term_years("quoc-hoi", "khóa XIV, XV"), term_years("tinh-uy", "2020-2025"), term_years("tinh-uy", "khóa X")
    ((2021, 2026), (2020, 2025), None)
    """
    stated = _YEARS.search(term)
    if stated is not None:
        return int(stated[1]), int(stated[2])
    kind = "ban-chap-hanh-trung-uong-dang" if body in _SAME_TERM else body
    known = [_terms().get((kind or "", _roman(number))) for number in _NUMBER.findall(term)]
    return max((years for years in known if years is not None), default=None)


def _roman(number: str) -> str:
    return _ROMAN.get(int(number), "") if number.isdigit() else number


@cache
def _terms() -> dict[tuple[str, str], tuple[int, int]]:
    with ontology_file("terms.csv").open(encoding="utf-8", newline="") as lines:
        return {(row["body"], row["term"]): (int(row["from"]), int(row["until"])) for row in csv.DictReader(lines)}
