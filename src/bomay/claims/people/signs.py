"""What an article says of a person beside posts: the sex that an honorific shows, and the birth that it states."""

import re
from functools import cache

from bomay.lexicon import load_lexicon
from bomay.model import PartialDate
from bomay.text.lazy import lazy_pattern

__all__ = ["honorific_of", "read_born"]

_SEX = {"nam": "ông", "nữ": "bà"}
_WIFE = "phu nhân"
_COUPLE = lazy_pattern(r"\bông\s*(?:,|và|&)?\s*bà:?\s*$", re.IGNORECASE)
_BORN = lazy_pattern(
    r"\s*[,(]?\s*(?:sinh|SN|s\.n\.?)\s*(?:ngày|năm|:)?\s*:?\s*"
    r"(?:(?:(?P<day>\d{1,2})\s*(?:[/.-]|tháng)\s*)?(?P<month>\d{1,2})\s*(?:[/.-]|năm|,\s*năm)\s*)?(?P<year>19\d\d|20\d\d)(?!\d)"
)


@cache
def _sexes() -> dict[str, str]:
    words = load_lexicon().honorifics
    return {form.casefold(): _SEX[word.kind] for word in words if word.kind in _SEX for form in word.forms}


def honorific_of(form: str, before: str) -> str:
    """ "ông" or "bà" for an honorific that shows the sex, else ""; `before` is the text before the name.

    >>> honorific_of("chị", "gặp chị "), honorific_of("đồng chí", "đồng chí "), honorific_of("bà", "nhà ông bà ")
    ('bà', '', '')
    >>> honorific_of("phu nhân", "cùng phu nhân "), honorific_of("phu nhân", "Phu nhân Tổng Bí thư ")
    ('bà', '')
    """
    wife_of = form.casefold() == _WIFE and not before.casefold().endswith(f"{_WIFE} ")  # "Phu nhân Tổng Bí thư A"
    return "" if wife_of or _COUPLE.search(before) else _sexes().get(form.casefold(), "")


def read_born(after: str) -> PartialDate | None:
    """The birth that stands right after a name; None where none does.

    >>> read_born(", sinh ngày 30/4/1965, quê quán"), read_born(" (SN 1965)"), read_born(", quê quán")
    (PartialDate(year=1965, month=4, day=30), PartialDate(year=1965, month=0, day=0), None)
    """
    found = _BORN.match(after)
    if found is None:
        return None
    parts = (found["year"], found["month"], found["day"])
    try:
        return PartialDate(*(int(part) for part in parts if part))
    except ValueError:
        return None
