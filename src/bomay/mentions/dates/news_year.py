"""The year of the news in an article without a publication date, from what its text says of years.

Each way of telling the year was measured on articles whose year is known; what tells it wrongly more often than one
time in five ("trong năm 2017", a lone "năm 2016") is no evidence, and the year stays open.
"""

import calendar
from collections.abc import Iterator, Sequence

from bomay.mentions.dates.forms import Form, Part
from bomay.mentions.dates.year_reading import SPRING, Years, read_years
from bomay.mentions.dates.year_signs import NEWS_SINCE

__all__ = ["find_news_day"]

_WINTER, _DECEMBER = 2, 12  # when a year's results are told
_YEAR_END = 9  # from September on next year's work is told
_LATELY, _THIS_SEASON, _LONG_AGO = 1, 3, 7  # months between what has happened and the news that tells it
_SOON = 3  # months to what the news says is to come
_APART = 2  # years between the last that is told as past and the news
_OFTEN = 3
_BESIDE = 600  # characters within which a document belongs to the news


def find_news_day(text: str, forms: Sequence[Form]) -> Part | None:
    """The day of the news with its year, for an article without a date; None where nothing certain fixes the year.

    >>> from bomay.mentions.dates.forms import find_digit_forms
    >>> words = "Tối 8/6, tại Hà Nội diễn ra lễ kỷ niệm 92 năm Ngày Báo chí (21/6/1925 - 21/6/2017)."
    >>> from bomay.mentions.dates.ranges import join_ranges
    >>> find_news_day(words, list(join_ranges(words, list(find_digit_forms(words)))))
    (2017, 6, 8)
    """
    years = read_years(text, forms)
    if not years.days:
        return None
    _, (_, month, day) = years.days[0]
    for certain in (years.within, years.monthly):
        if len(set(certain)) == 1:
            return certain[0], month, day
    if years.turns and (month >= _YEAR_END or month <= SPRING):
        return max(years.turns) + (month <= SPRING), month, day
    told = max([years.since[0], *years.past, *(date[0] for date, _ in years.events)])
    for year, floor in _candidates(years, month, day):
        leap_day = (month, day) == (2, 29) and not calendar.isleap(year)
        if year >= max(floor, NEWS_SINCE) and (year, month, day) >= years.since and year >= told and not leap_day:
            return year, month, day
    return None


def _candidates(years: Years, month: int, day: int) -> Iterator[tuple[int, int]]:
    """Years that the text speaks for, the surest first, each with the year that it must not lie before."""
    latest = max([0, *years.work, *years.parts])
    if years.feasts:
        yield min(year for year in years.feasts if year >= min(max(years.feasts), years.since[0])), 0
    if years.kept:
        yield max(years.kept), 0
    if years.lunar:
        yield max(years.lunar), 0
    if years.same:
        yield max(years.same), 0
    if years.parts and max(years.parts) not in years.programmes:
        yield max(years.parts), 0
    if years.nexts:
        yield min(years.nexts) - 1, 0
    for ahead in sorted(years.sessions):
        yield ahead[0] - (month > ahead[1]), 0
    if years.work:
        year = max(years.work)
        if year - 1 in (*years.past, *years.work):
            yield (year - 1, 0) if month >= _YEAR_END else (year, latest)
    if years.elections and month < _YEAR_END:
        yield max(years.elections), latest
    if len(set(years.editions)) == 1 and month <= _YEAR_END:
        yield years.editions[0], latest
    if years.congresses:
        yield max(years.congresses), latest
    for date in sorted(years.coming):
        year = date[0] - ((month, day if date[2] else 0) > date[1:])
        soon = (date[0] - year) * 12 + date[1] - month <= (_SOON if date[2] else _LATELY)
        if soon and (not years.told or year <= years.told + _APART):
            yield year, latest
    for date, told_as_past in sorted(years.events, reverse=True):
        year = date[0] + ((month, day) < date[1:])
        age = (year - date[0]) * 12 + month - date[1]
        if year > date[0]:
            near = told_as_past and age <= _LONG_AGO
        else:
            near = age <= (_THIS_SEASON if told_as_past else _LATELY if date[2] else -1)
        if near:
            yield year, latest
    if years.documents:
        at, date = max(years.documents, key=lambda document: document[1])
        beside = any(0 < at - place < _BESIDE for place, _ in years.days)
        if beside and date[1:] <= (month, day) and month - date[1] <= _LATELY:
            yield date[0], latest
    yield from _named_most(years, month)
    if years.reviewed and max(years.reviewed) == years.told and (month <= _WINTER or month == _DECEMBER):
        yield years.told + (month <= _WINTER), 0


def _named_most(years: Years, month: int) -> Iterator[tuple[int, int]]:
    """The last year that is named, where it is named often, or in spring, or dated, together with the year before."""
    last = max([years.told, *years.past, *years.work])
    compared = last - 1 in (*years.past, *years.spans)
    if years.past.count(last) >= _OFTEN or (compared and (month <= SPRING or last not in years.past)):
        yield last, 0
