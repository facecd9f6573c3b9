"""When something came that a sentence tells by the time since what the one before it told: "Hai tháng sau đó, …"."""

import re

from bomay.claims.article.article import Article, Sentence
from bomay.lexicon.numbers import NUMBERS
from bomay.model import PartialDate
from bomay.text.lazy import lazy_pattern

__all__ = ["date_after"]

_LATER = lazy_pattern(
    rf"\s*({'|'.join(NUMBERS)}|\d{{1,2}}) (tháng|năm) sau(?: đó)?, (?:tại [^.;:,]{{3,60}}, )?(?:ông|bà|đồng chí)\b",
    re.IGNORECASE,
)


def date_after(article: Article, sentence: Sentence, last: Sentence | None) -> PartialDate | None:
    """The month or year that a sentence's opening words fix with the date that the `last` sentence told last.

    Months need a month to count from, and years give no more than a year: "vào tháng 10/2020. Hai tháng sau đó, ông …"
    is December 2020.
    """
    told = _LATER.match(sentence.page.text, sentence.start, sentence.end) if last is not None else None
    if told is None or last is None or sentence.in_title:
        return None
    days = (date for date in article.dates_in(last) if date.kind in ("day", "month", "year") and date.last is None)
    since = [date.first for date in days if date.first is not None]
    if not since:
        return None
    count = int(told[1]) if told[1].isdigit() else NUMBERS[told[1].casefold()]
    if told[2].casefold() == "năm":
        return PartialDate(since[-1].year + count)
    if not since[-1].month:
        return None
    months = since[-1].year * 12 + since[-1].month - 1 + count
    return PartialDate(months // 12, months % 12 + 1)
