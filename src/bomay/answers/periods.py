"""A day as a reader gives it, as precisely as it is known: a day, a month or a year."""

import datetime
import re
from dataclasses import dataclass

from bomay.errors import QueryError
from bomay.model.partial_date import PartialDate

__all__ = ["Day", "Period", "to_period"]

_ISO = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")
_VIETNAMESE = re.compile(r"(?:(?:(\d{1,2})[-/.])?(\d{1,2})[-/.])?(\d{4})")


@dataclass(frozen=True, slots=True)
class Period:
    """The first and the last day that are meant; the same day where the very day is known."""

    first: datetime.date
    last: datetime.date

    def __str__(self) -> str:
        """As precise as it was given: "2020-06-04", "2020-06", "2020".

        >>> str(to_period("6/2020"))
        '2020-06'
        """
        first, last = self.first.isoformat(), self.last.isoformat()
        if first == last:
            return first
        return first[:7] if first[:7] == last[:7] else first[:4]


Day = datetime.date | Period | str | None


def to_period(given: Day) -> Period | None:
    """The days that are meant: "2020-06-04", "4/6/2020", "2020-06", "6/2020", "2020"; None stays None.

    Raises QueryError for anything else.

    >>> to_period("2/2020").last
    datetime.date(2020, 2, 29)
    """
    if given is None:
        return None
    if isinstance(given, Period):
        return given
    if isinstance(given, datetime.date):
        return Period(given, given)
    try:
        if iso := _ISO.fullmatch(given.strip()):
            year, month, day = iso.groups()
        elif said := _VIETNAMESE.fullmatch(given.strip()):
            day, month, year = said.groups()
        else:
            raise ValueError(given)
        date = PartialDate(int(year), int(month or 0), int(day or 0))
    except ValueError as error:
        raise QueryError(
            f"day {given!r}",
            "not a day, a month or a year",
            why="a day is needed to compare bounds with",
            fix="write YYYY-MM-DD, YYYY-MM or YYYY",
        ) from error
    return Period(date.earliest, date.latest)
