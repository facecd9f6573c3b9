"""What a text tells of one directive beside its number, and the day that its words mean."""

import re
from dataclasses import dataclass, field

from bomay.mentions.dates.date import DateMention
from bomay.mentions.directives.issuer import IssuerMention
from bomay.mentions.directives.kinds import DirectiveMention
from bomay.model import PartialDate
from bomay.text.lazy import lazy_pattern

__all__ = ["TIMES", "TOGETHER", "Detail", "signed_on"]

_YEAR_IN_NUMBER = lazy_pattern(r"/((?:19|20)[0-9]{2})(?:/|$)")
TIMES = ("day", "month", "year")
TOGETHER = ("Bộ Chính trị", "Ban Bí thư Trung ương Đảng")
"""Bodies that issue what is theirs together: "Kết luận số … của Bộ Chính trị, Ban Bí thư"."""


@dataclass(frozen=True, slots=True)
class Detail:
    """What a text says of one cited directive besides its number: when it was signed and who issued it.

    `spans` are where date and issuers stand. Several issuers made it together.
    """

    mention: DirectiveMention
    date: PartialDate | None = None
    issuers: tuple[IssuerMention, ...] = ()
    spans: tuple[tuple[int, int], ...] = ()
    end: int = field(default=0)


def signed_on(date: DateMention, mention: DirectiveMention, dated: bool) -> PartialDate | None:
    """The date where its year is stated, fixed by the publication, or told by the number itself."""
    if date.year_stated:
        return date.first
    year = _YEAR_IN_NUMBER.search(mention.number or "")
    numbers = [int(part) for part in re.findall(r"[0-9]+", date.words)]
    if year and len(numbers) == 2 and date.kind == "day":
        try:
            return PartialDate(int(year.group(1)), numbers[1], numbers[0])
        except ValueError:
            return None
    return date.first if dated else None
