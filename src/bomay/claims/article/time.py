"""The time of an article itself, from which its history is told apart."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from bomay.mentions.dates.date import DateMention
from bomay.model import PartialDate
from bomay.text.lazy import lazy_pattern

__all__ = ["ArticleTime", "find_time", "is_birth"]

_BORN = lazy_pattern(r"(?<!\bhy )(?<!\bhi )\bsinh(?: ngày| năm| tháng)?:? ?$", re.IGNORECASE)
_BORN_CHARS = 14


class ArticleTime(NamedTuple):
    """When an article was written, as far as its publication and its dates tell.

    `now` is the day of publication, else the last day that the text names, a day of birth apart; `last_year` the last
    year that it names by itself or with a month. `likely` are the dates whose year no words state ("Sáng 29/5"), in an
    article without a day of publication: only other dates make their year likely.
    """

    now: PartialDate | None
    last_year: int
    likely: frozenset[PartialDate]

    @property
    def year(self) -> int:
        """The year of `now`, else the last year that the text names; 0 where it names none."""
        return self.now.year if self.now is not None else self.last_year


def is_birth(text: str, date: DateMention) -> bool:
    """Whether a date of a normalised text is told as one of birth: "sinh ngày 10/11/1945"."""
    return _BORN.search(text, max(0, date.start - _BORN_CHARS), date.start) is not None


def find_time(published: PartialDate | None, dates: Sequence[DateMention], text: str) -> ArticleTime:
    """The time of an article with these dates, which its normalised text tells."""
    named = [(date, date.first) for date in dates if date.first]
    last_year = max((first.year for date, first in named if date.kind in ("month", "year")), default=0)
    if published is not None:
        return ArticleTime(published, last_year, frozenset())
    now = max((first for date, first in named if date.kind == "day" and not is_birth(text, date)), default=None)
    return ArticleTime(now, last_year, frozenset(first for date, first in named if not date.year_stated))
