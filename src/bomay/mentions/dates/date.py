"""Dates that a text states, each with the precision of its words and a year that the article fixes."""

import datetime
import itertools
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from bomay.mentions.dates.forms import Form, Part, find_digit_forms
from bomay.mentions.dates.news_year import find_news_day
from bomay.mentions.dates.ranges import join_ranges
from bomay.mentions.dates.words import find_word_forms
from bomay.mentions.dates.year import YearSource, years_of_days
from bomay.model import PartialDate
from bomay.text.lazy import lazy_pattern

__all__ = ["RULES", "DateKind", "DateMention", "read_dates"]

DateKind = str
"""One of "day", "month", "quarter", "half", "year", "period", "term", "session", "anniversary"."""

_KINDS: dict[str, DateKind] = {
    "ngay-thang": "day",
    "ngay-thang-nam": "day",
    "hom-nay": "day",
    "hom-qua": "day",
    "ngay-mai": "day",
    "cung-ngay": "day",
    "hom-sau": "day",
    "thang": "month",
    "quy": "quarter",
    "nua-nam": "half",
    "nam": "year",
    "giai-doan": "period",
    "nhiem-ky": "term",
    "khoa": "session",
    "ngay-ky-niem": "anniversary",
}
RULES = tuple(_KINDS)
"""The ids of all rules for dates, as `dates.yaml` explains them."""

_BESIDE = (" ", ", ", " (", ", ngày ", " ngày ", " - ", " (ngày ")
_SHIFT_DAYS = {"hom-nay": 0, "hom-qua": -1, "ngay-mai": 1}
_COMING = lazy_pattern(r" (?:sắp )?tới\b")
_YEAR_TOLD = lazy_pattern(r" (?:của )?năm (ngoái|nay)\b")  # "hồi tháng 9 năm ngoái", whenever in the year that is told
_DOCUMENT_BEFORE = lazy_pattern(r"(?:(?:[A-ZĐ]{2}|số\s[0-9]+),?|(?:sinh|chính thức|Đảng):?)\s\(?(?:ngày:?\s)?$")


class DateMention(NamedTuple):
    """One date in the text: [start, end), its words, and what they fix.

    `first` is None where the article fixes no year (or the words no date: "khóa XIII"); `last` is the end of a
    range, else None. `year_stated` tells whether the words themselves hold the year. A "term" (nhiệm kỳ), a
    "period" (giai đoạn), a "session" (khóa) and an "anniversary" (Quốc khánh 2/9) say when nothing happens.
    """

    start: int
    end: int
    first: PartialDate | None
    last: PartialDate | None
    kind: DateKind
    year_stated: bool
    words: str
    rule: str


def read_dates(text: str, *, published: PartialDate | None) -> list[DateMention]:
    """Every date in `text` (NFC, dashes and spaces normalised), in order and without overlap.

    A missing year comes from `published` (the nearest past, or the coming one where the words plan), else from
    what the text says of its year; where neither fixes it, `first` is None.

    >>> [m.first.to_iso() for m in read_dates("Sáng 4/6, Tỉnh ủy họp.", published=PartialDate(2020, 6, 5)) if m.first]
    ['2020-06-04']
    """
    forms = list(join_ranges(text, _in_order(text)))
    news = None if published else find_news_day(text, forms)
    source = YearSource(published, _real(news) if news else None)
    if published is None or not published.day:
        source = replace(source, published=_today_beside(text, forms, source) or published)
    source = replace(source, told=years_of_days(text, forms, source))
    return list(_mentions(text, forms, source))


def _real(part: Part) -> PartialDate | None:
    """The date of a part; None where no calendar has it (29 February of a common year)."""
    try:
        return PartialDate(*part)
    except ValueError:
        return None


def _in_order(text: str) -> list[Form]:
    """All forms by place; of two that overlap the longer stays."""
    kept: list[Form] = []
    for form in sorted([*find_digit_forms(text), *find_word_forms(text)], key=lambda form: (form.start, -form.end)):
        if not kept or form.start >= kept[-1].end:
            kept.append(form)
    return kept


def _today_beside(text: str, forms: Sequence[Form], source: YearSource) -> PartialDate | None:
    """The publication day that the text tells by writing it beside "sáng nay": "Sáng nay, 8/2"."""
    for deictic, form in itertools.pairwise(forms):
        if deictic.rule == "hom-nay" and form.first and _is_beside(text, deictic, form):
            return source.fill(form.first, words="")
    return None


def _is_beside(text: str, deictic: Form, form: Form) -> bool:
    """Whether a form tells the day of a word like "hôm nay" right behind it."""
    if form.first is None or form.last is not None or not form.rule.startswith("ngay-thang"):
        return False
    return text[deictic.end : form.start] in _BESIDE


def _mentions(text: str, forms: Sequence[Form], source: YearSource) -> Iterator[DateMention]:
    last_day: PartialDate | None = None
    one_day = False
    for form, following in itertools.zip_longest(forms, forms[1:]):
        if following is not None and form.rule in _SHIFT_DAYS and _is_beside(text, form, following):
            continue  # "hôm nay 28/11" is the day that it names, whenever its page was published
        first, last = _resolve(text, form, source, last_day)
        kind = _KINDS[form.rule]
        yield DateMention(
            start=form.start,
            end=form.end,
            first=first,
            last=last,
            kind=kind,
            year_stated=bool(form.first and form.first[0]),
            words=text[form.start : form.end],
            rule=form.rule,
        )
        if kind == "day" and not _DOCUMENT_BEFORE.search(text[max(0, form.start - 16) : form.start]):
            told = last or first
            if last is None or not one_day:  # talks "cùng ngày" are not on the last day of the visit just told
                last_day = told if told is None or told.day else last_day
            one_day = one_day or last is None


def _resolve(
    text: str, form: Form, source: YearSource, last_day: PartialDate | None
) -> tuple[PartialDate | None, PartialDate | None]:
    """What the words fix, as first and last date."""
    if form.rule == "cung-ngay":
        return last_day or _shifted(source.published, 0), None
    if form.rule == "hom-sau":
        return _shifted(last_day, 1), None
    if form.rule in _SHIFT_DAYS:
        return _shifted(source.published, _SHIFT_DAYS[form.rule]), None
    if form.first is None:
        return None, None
    if not form.first[0] and form.last is None and (told := _YEAR_TOLD.match(text, form.end)):
        here = source.published or source.news
        year = here.year - (told[1] != "nay") if here else 0
        return source.fill((year, *form.first[1:]), words="") if year else None, None
    stated = form.first[0] and (form.last is None or form.last[0])
    words = "" if stated else _sentence(text, form.start, form.end)
    first = source.fill(form.first, words=words)
    last = source.fill(form.last, words=words) if form.last else None
    behind = text.endswith(("hồi ", "hôm "), 0, form.start) and not (stated or _COMING.match(text, form.end))
    if behind and first and source.published and source.published.month and first > source.published:
        first = source.fill((first.year - 1, first.month, first.day), words="")  # "hồi tháng 9" lies behind
    if first and last and first > last and not stated:
        first = source.fill((first.year - 1, first.month, first.day), words="")
    return (first, last) if last or not form.last else (None, None)


def _shifted(published: PartialDate | None, days: int) -> PartialDate | None:
    """The day so many days after another; of one known by its year or month only, that year or month of its own."""
    if published is None or not published.day:
        return published if days == 0 else None
    day = published.earliest + datetime.timedelta(days=days)
    return PartialDate(day.year, day.month, day.day)


def _sentence(text: str, start: int, end: int) -> str:
    """The words around [start, end), up to the full stops or lines beside it."""
    left = max(
        text.rfind(". ", max(0, start - 200), start), text.rfind("\n", max(0, start - 200), start), start - 200, 0
    )
    stops = [at for at in (text.find(". ", end, end + 120), text.find("\n", end, end + 120)) if at >= 0]
    return text[left : min(stops, default=end + 120)]
