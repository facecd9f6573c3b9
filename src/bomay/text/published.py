"""The date on which an article appeared, from the ways in which sources write it."""

from bomay.model import PartialDate
from bomay.text.lazy import lazy_pattern

__all__ = ["read_published"]

_ISO = lazy_pattern(r"(\d{4}(?:-\d{2}(?:-\d{2})?)?)(?:[T\s]\s*\d{1,2}:\d{2}.*)?")
_DAY_FIRST = lazy_pattern(
    r"(?:\d{1,2}:\d{2}(?::\d{2})?,?\s+)?(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:[,\s].*\d{1,2}:\d{2}.*)?"
)


def read_published(text: str) -> PartialDate:
    """The date that `text` states: ISO ("2020-06-04", "2017", with a time behind it) or day first ("4/6/2020").

    Raises ValueError where it states none, or one that does not exist.

    >>> read_published("2020-06-04T08:15:00+07:00")
    PartialDate(year=2020, month=6, day=4)
    """
    text = text.strip()
    match = _ISO.fullmatch(text)
    if match:
        return PartialDate.from_iso(match[1])
    match = _DAY_FIRST.fullmatch(text)
    if match:
        day, month, year = (int(part) for part in match.groups())
        if not (day and month):
            raise ValueError(f"no such date: {text!r}")
        return PartialDate(year, month, day)
    raise ValueError(f"not a date: {text!r}")
