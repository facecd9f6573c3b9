"""A date of which perhaps only the year, or the year and month, is stated."""

import calendar
import datetime
import re
from dataclasses import dataclass

__all__ = ["PartialDate"]

_ISO = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")


@dataclass(frozen=True, slots=True, order=True)
class PartialDate:
    """A day, a month of a year, or a year: only the precision that the source states.

    Raises ValueError for a date that does not exist.

    >>> PartialDate.from_iso("2024-02").latest
    datetime.date(2024, 2, 29)
    """

    year: int
    month: int = 0  # 0: not stated
    day: int = 0  # 0: not stated

    def __post_init__(self) -> None:
        if self.day and not self.month:
            raise ValueError(f"a day without a month: {self.year}-?-{self.day}")
        datetime.date(self.year, self.month or 1, self.day or 1)

    @classmethod
    def from_iso(cls, text: str) -> "PartialDate":
        """Read "2024", "2024-07" or "2024-07-09"; raises ValueError for anything else."""
        match = _ISO.fullmatch(text)
        if match is None:
            raise ValueError(f"not a date of the form YYYY[-MM[-DD]]: {text!r}")
        return cls(*(int(part) if part else 0 for part in match.groups()))

    def to_iso(self) -> str:
        """The date in ISO 8601, cut to the stated precision.

        >>> PartialDate(2024, 7).to_iso()
        '2024-07'
        """
        return (
            f"{self.year:04d}" + (f"-{self.month:02d}" if self.month else "") + (f"-{self.day:02d}" if self.day else "")
        )

    @property
    def earliest(self) -> datetime.date:
        """The first day that the words allow."""
        return datetime.date(self.year, self.month or 1, self.day or 1)

    @property
    def latest(self) -> datetime.date:
        """The last day that the words allow."""
        month = self.month or 12
        return datetime.date(self.year, month, self.day or calendar.monthrange(self.year, month)[1])
