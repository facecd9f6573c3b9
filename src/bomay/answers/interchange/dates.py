"""Two bounds as the partial date that other forms know: a day, a month or a year, or nothing."""

import datetime

__all__ = ["bounds_of", "partial"]


def partial(earliest: datetime.date | None, latest: datetime.date | None) -> str | None:
    """The one day, whole month or whole year between the bounds; None where they bound no such thing.

    >>> partial(datetime.date(2016, 6, 1), datetime.date(2016, 6, 30))
    '2016-06'
    >>> partial(None, datetime.date(2016, 6, 30)) is None
    True
    """
    if earliest is None or latest is None:
        return None
    if earliest == latest:
        return earliest.isoformat()
    whole = earliest.day == 1 and (latest + datetime.timedelta(days=1)).day == 1 and earliest.year == latest.year
    if whole and earliest.month == latest.month:
        return f"{earliest:%Y-%m}"
    return f"{earliest:%Y}" if whole and (earliest.month, latest.month) == (1, 12) else None


def bounds_of(date: str) -> tuple[datetime.date, datetime.date]:
    """The first and the last day of a partial date. Raises ValueError for anything else.

    >>> bounds_of("2020-02")[1]
    datetime.date(2020, 2, 29)
    """
    parts = [int(part) for part in date.split("-")]
    if len(parts) == 3:
        day = datetime.date(*parts)
        return day, day
    year, month = parts[0], parts[1] if len(parts) > 1 else 0
    following = datetime.date(year + (month in (0, 12)), month % 12 + 1 if month else 1, 1)
    return datetime.date(year, month or 1, 1), following - datetime.timedelta(days=1)
