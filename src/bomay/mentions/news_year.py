"""The year of the news in an article without a publication date, from what its text says of years.

Each way of telling the year was measured on articles whose year is known; what tells it wrongly more often than one
time in five ("trong năm 2017", a lone "năm 2016") is no evidence, and the year stays open.
"""

import calendar
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from bomay.mentions.date_forms import Form, Part
from bomay.mentions.year_signs import is_planned_behind, lunar_years, next_year, opens_session, session_ahead

__all__ = ["find_news_day"]

_PLANNED = re.compile(
    r"\b(?:sẽ|dự kiến|hiệu lực|sắp|đến hết|chậm nhất|trước ngày|kể từ|tới đây|mục tiêu|phấn đấu|lộ trình|kết thúc|"
    r"tầm nhìn)\b"
    r"|(?:đến|vào|trước|hết|cuối(?! tháng)|dự toán|dự tính|hạn)(?:\s(?:ngày|tháng|năm|từ|cuối|quý\s\w+))*\s$",
    re.IGNORECASE,
)
_COMING = re.compile(r"\s?(?:sắp )?tới\b")
_ANNOUNCED = re.compile(r"\b(?:sẽ|dự kiến|trước ngày|chậm nhất|hiệu lực|diễn ra|sắp)\b", re.IGNORECASE)
_HAS_HAPPENED = re.compile(r"[^.;\n]{0,30}?\b(?:đã|vừa qua)\b")
_DOCUMENT = re.compile(
    r"(?:[0-9]\s?[/-]\s?[A-ZĐ][\w/-]*|[sS]ố\s[0-9]+|[Ll]uật|[Nn]ghị quyết|[Qq]uyết định|[Cc]hỉ thị|[Nn]ghị định|"
    r"Hiến pháp|Pháp lệnh|Thông tư|Quy định|BLHS)(?:\s[^\s.;0-9]+){0,6},?\s\(?(?:ngày\s|năm\s)?$"
)
_OF_LIFE = re.compile(
    r"\b(?:từ|sinh|SN|vào Đảng|kết nạp|chính thức:?|khóa|tốt nghiệp|nhập ngũ)\s(?:tháng\s|năm\s|ngày\s)*$",
    re.IGNORECASE,
)
_PART_OF_YEAR = re.compile(r"(?:tháng đầu|tháng cuối|đầu|nửa đầu|những tháng|còn lại của)\s(?:năm\s)?$", re.IGNORECASE)
_NEXT_YEARS_WORK = re.compile(r"(?:[Pp]háp lệnh|[Gg]iám sát|Quốc hội|QH|HĐND) (?:năm )?$")
_WORK = re.compile(
    r"(?:nhiệm vụ|kế hoạch|phương hướng|giải pháp|chương trình|công tác|chỉ tiêu|trọng tâm|triển khai),?"
    r"(?:\s[^\s.;0-9]+){0,8}\s(?:năm\s)?$",
    re.IGNORECASE,
)
_MONTHLY = re.compile(r"\b(?:thường kỳ|định kỳ)\s(?:tháng\s)?$")
_YEARS_SINCE = re.compile(r"\b([0-9]{2,3}) năm\b[^.;\n]{0,80}$")
_NEW_YEAR = re.compile(
    r"\b(?:[Tt]ết|[Xx]uân|Nguyên đán)\b(?: \(?(?:Giáp|Ất|Bính|Đinh|Mậu|Kỷ|Canh|Tân|Nhâm|Quý) (?:Tý|Sửu|Dần|Mão|Thìn|Tỵ|"
    r"Ngọ|Mùi|Thân|Dậu|Tuất|Hợi)\)?)?(?: năm)? ((?:19|20)\d\d)(?![\d/-])"
)
_KEPT = re.compile(r"[Kk]ỷ niệm ([0-9]{2,3}) năm\b")
_CONGRESS = re.compile(r"ại hội\b(?! (?:đảng các cấp|thành viên))[^;\n]{0,60}$")
_COMPARED = re.compile(r"(?:so với|cùng kỳ) (?:năm )?$")
_TOLD_AS_PAST = re.compile(r"\b(?:[Tt]rước đó|hồi|[Hh]ồi|đã|vừa|[Ss]au|từng|cuối)\b")
_NEWS_SINCE = 1997  # official news of before is not on the web
_YEAR_END = 9  # from September on next year's work is told
_LATELY, _THIS_SEASON, _LONG_AGO = 1, 3, 7  # months between what has happened and the news that tells it
_SOON = 3  # months to what the news says is to come
_APART = 2  # years between the last that is told as past and the news
_SPRING = 3
_OFTEN = 3
_LEAD = 600
_BESIDE = 600  # characters within which a document belongs to the news


@dataclass(slots=True)
class _Years:
    """What one article says of years."""

    days: list[tuple[int, Part]] = field(default_factory=list)  # told without a year, each with its place
    since: Part = (0, 0, 0)  # the last date told as past: the news is no older
    told: int = 0  # the last year of a date told as past, terms and plans apart
    feasts: list[int] = field(default_factory=list)  # years in which an anniversary is kept
    within: list[int] = field(default_factory=list)  # years of a visit or meeting of some days that holds the news' day
    monthly: list[int] = field(default_factory=list)  # years of the meeting of the news' own month
    same: list[int] = field(default_factory=list)  # years of a full date whose day the news tells without year
    parts: list[int] = field(default_factory=list)  # "6 tháng đầu năm 2017"
    work: list[int] = field(default_factory=list)  # "nhiệm vụ năm 2017"
    spans: list[int] = field(default_factory=list)  # ends of "2011-2015"
    past: list[int] = field(default_factory=list)  # any other year
    events: list[tuple[Part, bool]] = field(default_factory=list)  # dates of what happened, and whether told as past
    documents: list[tuple[int, Part]] = field(default_factory=list)
    coming: list[Part] = field(default_factory=list)  # days that the news says are to come
    sessions: list[Part] = field(default_factory=list)  # months of sittings that the news says are to come
    nexts: list[int] = field(default_factory=list)  # "dự kiến sang năm 2017"
    lunar: list[int] = field(default_factory=list)  # "năm Mậu Tuất"
    congresses: list[int] = field(default_factory=list)  # "Đại hội … nhiệm kỳ 2019-2024"


def find_news_day(text: str, forms: Sequence[Form]) -> Part | None:
    """The day of the news with its year, for an article without a date; None where nothing certain fixes the year.

    >>> from bomay.mentions.date_forms import find_digit_forms
    >>> words = "Tối 8/6, tại Hà Nội diễn ra lễ kỷ niệm 92 năm Ngày Báo chí (21/6/1925 - 21/6/2017)."
    >>> from bomay.mentions.date_ranges import join_ranges
    >>> find_news_day(words, list(join_ranges(words, list(find_digit_forms(words)))))
    (2017, 6, 8)
    """
    years = _read(text, forms)
    if not years.days:
        return None
    _, (_, month, day) = years.days[0]
    for certain in (years.within, years.monthly):
        if len(set(certain)) == 1:
            return certain[0], month, day
    told = max([years.since[0], *years.past, *(date[0] for date, _ in years.events)])
    for year, floor in _candidates(years, month, day):
        leap_day = (month, day) == (2, 29) and not calendar.isleap(year)
        if year >= max(floor, _NEWS_SINCE) and (year, month, day) >= years.since and year >= told and not leap_day:
            return year, month, day
    return None


def _candidates(years: _Years, month: int, day: int) -> Iterator[tuple[int, int]]:
    """Years that the text speaks for, the surest first, each with the year that it must not lie before."""
    latest = max([0, *years.work, *years.parts])
    if years.feasts:
        yield min(year for year in years.feasts if year >= min(max(years.feasts), years.since[0])), 0
    if years.lunar:
        yield max(years.lunar), 0
    if years.same:
        yield max(years.same), 0
    if years.parts:
        yield max(years.parts), 0
    if years.nexts:
        yield min(years.nexts) - 1, 0
    for ahead in sorted(years.sessions):
        yield ahead[0] - (month > ahead[1]), 0
    if years.work:
        year = max(years.work)
        if year - 1 in (*years.past, *years.work):
            yield (year - 1, 0) if month >= _YEAR_END else (year, latest)
    if years.congresses:
        yield max(years.congresses), latest
    for date in sorted(years.coming):
        year = date[0] - ((month, day if date[2] else 0) > date[1:])
        soon = (date[0] - year) * 12 + date[1] - month <= (_SOON if date[2] else _LATELY)
        if soon and (not years.told or year <= years.told + _APART):
            yield year, latest
    if years.events:
        date, told_as_past = max(years.events)
        year = date[0] + ((month, day) < date[1:])
        age = (year - date[0]) * 12 + month - date[1]
        if year > date[0]:
            near = told_as_past and age <= _LONG_AGO
        else:
            near = age <= (_THIS_SEASON if told_as_past and date[2] else _LATELY if date[2] else -1)
        if near:
            yield year, latest
    if years.documents:
        at, date = max(years.documents, key=lambda document: document[1])
        beside = any(0 < at - place < _BESIDE for place, _ in years.days)
        if beside and date[1:] <= (month, day) and month - date[1] <= _LATELY:
            yield date[0], latest
    yield from _named_most(years, month)


def _named_most(years: _Years, month: int) -> Iterator[tuple[int, int]]:
    """The last year that is named, where it is named often, or in spring, or dated, together with the year before."""
    last = max([years.told, *years.past, *years.work])
    compared = last - 1 in (*years.past, *years.spans)
    if years.past.count(last) >= _OFTEN or (compared and (month <= _SPRING or last not in years.past)):
        yield last, 0


def _read(text: str, forms: Sequence[Form]) -> _Years:
    years = _Years()
    for form in forms:
        if form.rule == "ngay-thang" and form.first and not form.first[0]:
            years.days.append((form.start, form.first))
    days = {part[1:] for _, part in years.days}
    ages = dict(_ages(text, forms)) if years.days else {}
    life = text.find("sinh năm") if years.days else -1
    if years.days:
        years.feasts.extend(_of_new_year(text, years.days))
        years.lunar.extend(lunar_years(text, years.days[0][1][1]))
    for form in forms if years.days else ():
        years.feasts.extend(_since_that_day(text, form, years.days))
        if form.first is None or not form.first[0]:
            continue
        before = text[max(0, form.start - 60) : form.start]
        if (
            form.last
            and _is_short(form.first, form.last)
            and any(form.first[1:] <= day <= form.last[1:] for day in days)
        ):
            years.within.append(form.last[0])
        if form.rule == "thang" and _MONTHLY.search(before) and (years.days[0][1][1] - form.first[1]) % 12 <= 1:
            years.monthly.append(form.first[0] + (years.days[0][1][1] < form.first[1]))
        if form.rule == "ngay-ky-niem":
            years.feasts.extend(_feast(text, form))
        elif form.rule in ("nhiem-ky", "giai-doan"):
            years.since = max(years.since, (form.first[0], 0, 0))
            if form.rule == "nhiem-ky" and form.start < _LEAD and _CONGRESS.search(before):
                years.congresses.append(form.first[0])
        elif form.rule == "ngay-thang-nam" and form.first[1:] in ages and form.first[0] < _NEWS_SINCE:
            years.feasts.append(form.first[0] + ages[form.first[1:]])
        elif (ahead := session_ahead(text, form)) is not None:
            years.sessions.append(ahead)
        elif (coming := next_year(text, form)) is not None:
            years.nexts.append(coming)
        elif _HAS_HAPPENED.match(text, form.end) or not (
            _COMING.match(text, form.end)
            or _PLANNED.search(_clause(text, form))
            or (years.days[0][1][1] > _SPRING and is_planned_behind(text, form) and not _WORK.search(before))
            or opens_session(text, form)
        ):
            if form.rule == "ngay-thang-nam" and form.first[1:] in days and not _OF_LIFE.search(before):
                years.same.append(form.first[0])
            past = _HAS_HAPPENED.match(text, form.end) or _TOLD_AS_PAST.search(_clause(text, form))
            _note(years, form, before, past=past is not None, in_life=0 <= life < form.start)
        elif (
            (form.first[2] or form.rule == "thang")
            and form.first[1:] != (12, 31)
            and (_COMING.match(text, form.end) or _ANNOUNCED.search(_clause(text, form)))
        ):
            years.coming.append(form.first)
    return years


def _of_new_year(text: str, days: Sequence[tuple[int, Part]]) -> Iterator[int]:
    """The year of the Tết that a text names, in news of its season: "phiên khai xuân Đinh Dậu 2017"."""
    if days[0][1][1] <= _SPRING:
        yield from (int(match.group(1)) for match in _NEW_YEAR.finditer(text))


def _since_that_day(text: str, form: Form, days: Sequence[tuple[int, Part]]) -> Iterator[int]:
    """The year in which what happened on the news' own day is kept: "Lễ kỷ niệm 30 năm …", with "ngày 1/7/1989"."""
    first = form.first
    if first is None or form.rule != "ngay-thang-nam" or not first[0] or first[0] >= _NEWS_SINCE:
        return
    for start, (_, month, day) in days[:1]:
        kept = _KEPT.search(text, max(0, start - 40), start + 160) if (month, day) == first[1:] else None
        if kept is not None:
            yield first[0] + int(kept.group(1))


def _is_short(first: Part, last: Part) -> bool:
    """Whether a range is one of some days, such as a visit takes."""
    return first[0] == last[0] and first[2] > 0 and last[1] - first[1] <= 1


def _clause(text: str, form: Form) -> str:
    """What leads up to a date in its sentence."""
    start = max(0, form.start - 90)
    return text[max(start, text.rfind(". ", start, form.start), text.rfind("\n", start, form.start)) : form.start]


def _feast(text: str, form: Form) -> Iterator[int]:
    """The year in which an anniversary is kept: "(21/6/1925 - 21/6/2017)", "92 năm Ngày … (21/6/1925)"."""
    if form.last is not None:
        yield form.last[0]
    elif (
        form.first is not None
        and form.first[0] < _NEWS_SINCE
        and (years := _YEARS_SINCE.search(text, max(0, form.start - 100), form.start))
    ):
        yield form.first[0] + int(years.group(1))


def _ages(text: str, forms: Sequence[Form]) -> Iterator[tuple[tuple[int, int], int]]:
    """The days of which an anniversary without a year is kept: "35 năm ngày … (12/7)"."""
    for form in forms:
        if form.rule == "ngay-ky-niem" and form.first and not form.first[0]:
            years = _YEARS_SINCE.search(text, max(0, form.start - 60), form.start)
            if years is not None:
                yield form.first[1:], int(years.group(1))


def _note(years: _Years, form: Form, before: str, *, past: bool, in_life: bool) -> None:
    """Notes one date told as past as what it speaks for."""
    end = form.last or form.first or (0, 0, 0)
    since = (
        form.first if form.first and (form.first[2] or form.rule == "nam") else end
    )  # news may be told within a range of days
    year, single = end[0], form.last is None
    if form.rule in ("quy", "nua-nam") or (form.rule == "nam" and _PART_OF_YEAR.search(before)):
        years.parts.append(year)
    elif form.rule == "nam" and single and _NEXT_YEARS_WORK.search(before):
        years.work.append(year - 1)
    elif form.rule == "nam" and single and _WORK.search(before):
        years.work.append(year)
    else:
        years.since = max(years.since, since)
        years.told = max(years.told, since[0])
        if form.rule == "nam" and not single:
            years.spans.append(year)  # "nhiệm kỳ 2005-2010, 2010-2015"
            return
        if _COMPARED.search(before):
            return
        if _DOCUMENT.search(before):
            if form.rule == "ngay-thang-nam":
                years.documents.append((form.start, end))
        elif not _OF_LIFE.search(before):
            if form.rule == "nam":
                years.past.append(year)
            elif not in_life:
                years.events.append((end, past))
