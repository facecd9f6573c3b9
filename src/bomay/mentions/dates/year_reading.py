"""What the text of undated news says of its year: every date in it, by what it is a sign of."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from bomay.mentions.dates.forms import Form, Part
from bomay.mentions.dates.year_signs import (
    NEWS_SINCE,
    SENTENCE,
    clause_before,
    editions_of_day,
    editions_told,
    elects,
    is_edition,
    is_planned_behind,
    is_reviewed,
    kept_in,
    kept_since,
    lunar_years,
    new_years,
    next_year,
    opens_congress,
    opens_session,
    session_ahead,
    this_years,
    turns_of_year,
)
from bomay.text.lazy import lazy_pattern

__all__ = ["SPRING", "Years", "read_years"]

SPRING = 3  # the last month of it
_PLANNED = lazy_pattern(
    r"\b(?:sẽ|dự kiến|hiệu lực|sắp|đến hết|chậm nhất|trước ngày|kể từ|tới đây|mục tiêu|phấn đấu|lộ trình|kết thúc|"
    r"tầm nhìn|ngày mai|điều chỉnh chương trình làm việc)\b"
    r"|(?:để|đến|vào|trước|hết|cuối(?! tháng)|dự toán|dự tính|hạn)(?:\s(?:ngày|tháng|năm|từ|cuối|quý\s\w+))*\s$",
    re.IGNORECASE,
)
_COMING = lazy_pattern(r"\s?(?:sắp )?tới\b")
_ANNOUNCED = lazy_pattern(r"\b(?:sẽ|dự kiến|trước ngày|chậm nhất|hiệu lực|diễn ra|sắp)\b", re.IGNORECASE)
_DONE = lazy_pattern(r"\b(?:đã|được|bị)\b(?:(?!\b(?:sẽ|dự kiến)\b)[^.;])* vào ngày $")
_SINCE = lazy_pattern(r"\bkể từ ngày $")
_NEXT_TERM = lazy_pattern(r"\b(?:[Qq]uy hoạch|[Cc]huẩn bị|[Nn]hân sự|[Tt]iến tới|[Hh]ướng tới|[Dd]ự kiến|sẽ)\b")
_TAKES_PLACE = lazy_pattern(r"(?<!đã )\b(?:diễn ra|tổ chức)\b")
_HAS_HAPPENED = lazy_pattern(r"(?:(?! mà )[^.;\n]){0,30}?\b(?:đã|vừa qua)\b")
_DOCUMENT = lazy_pattern(
    r"(?:[0-9]\s?[/-]\s?[A-ZĐ][\w/-]*|[sS]ố\s[0-9]+|[Ll]uật|[Nn]ghị quyết|[Qq]uyết định|[Cc]hỉ thị|[Nn]ghị định|"
    r"Hiến pháp|Pháp lệnh|Thông tư|Quy định|BLHS)(?:\s[^\s.;0-9]+){0,6},?\s\(?(?:ngày\s|năm\s)?$"
)
_OF_LIFE = lazy_pattern(
    r"\b(?:(?<!kể )từ|sinh|SN|vào Đảng|kết nạp|chính thức:?|khóa|tốt nghiệp|nhập ngũ)\s(?:tháng\s|năm\s|ngày\s)*$",
    re.IGNORECASE,
)
_PART_OF_YEAR = lazy_pattern(
    r"(?:tháng đầu|tháng cuối|đầu|nửa đầu|những tháng|còn lại của)\s(?:năm\s)?$", re.IGNORECASE
)
_NEXT_YEARS_WORK = lazy_pattern(r"(?:[Pp]háp lệnh|[Gg]iám sát|Quốc hội|QH|HĐND) (?:năm )?$")
_WORK = lazy_pattern(
    r"(?:nhiệm vụ|kế hoạch|phương hướng|giải pháp|chương trình|công tác|chỉ tiêu|trọng tâm|triển khai),?"
    r"(?:\s[^\s.;0-9]+){0,8}\s(?:năm\s)?$",
    re.IGNORECASE,
)
_MONTHLY = lazy_pattern(r"\b(?:thường kỳ|định kỳ)\s(?:tháng\s)?$")
_YEARS_SINCE = lazy_pattern(r"\b([0-9]{2,3}) năm\b[^.;\n]{0,80}$")
_KEPT = lazy_pattern(r"[Kk]ỷ niệm ([0-9]{2,3}) năm\b")
_CONGRESS = lazy_pattern(r"ại hội\b(?! (?:đảng các cấp|thành viên))[^;\n]{0,60}$")
_COMPARED = lazy_pattern(r"(?:so với|cùng kỳ) (?:năm )?$")
_TOLD_AS_PAST = lazy_pattern(r"\b(?:[Tt]rước đó|đã|vừa|[Ss]au|từng|cuối)\b")
_BACK_THEN = lazy_pattern(r"\b[Hh]ồi\b")
"""Told of a month of the year before; of an earlier month of the news' own year nobody would write the year."""
_LEAD = 600


@dataclass(slots=True)
class Years:
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
    kept: list[int] = field(default_factory=list)  # "44 năm ngày thống nhất", with "tháng 4-1975" in news of April
    elections: list[int] = field(default_factory=list)  # "bầu cử … nhiệm kỳ 2016-2021"
    editions: list[int] = field(default_factory=list)  # "lễ hội … năm 2017"
    reviewed: list[int] = field(default_factory=list)  # "số vụ năm 2016 tăng"
    turns: list[int] = field(default_factory=list)  # "công tác năm 2018 và nhiệm vụ năm 2019"
    programmes: list[int] = field(default_factory=list)  # "chương trình giám sát của Quốc hội năm 2018"
    congresses: list[int] = field(default_factory=list)  # "Đại hội … nhiệm kỳ 2019-2024"


def read_years(text: str, forms: Sequence[Form]) -> Years:
    """What the dates of a text say of the year of its news; empty where no day is told without a year."""
    years = Years()
    years.days.extend(
        (form.start, form.first) for form in forms if form.rule == "ngay-thang" and form.first and not form.first[0]
    )
    if years.days:
        _Reading(text, forms, years).read()
    return years


class _Reading:
    """One pass over the dates of a text; `news` is the day that it tells first."""

    def __init__(self, text: str, forms: Sequence[Form], years: Years) -> None:
        self.text, self.forms, self.years = text, forms, years
        self.news = years.days[0][1]
        self.days = {part[1:] for _, part in years.days}
        self.ages = dict(_ages(text, forms))
        self.life = text.find("sinh năm")

    def read(self) -> None:
        """Fills in the years."""
        if self.news[1] <= SPRING:
            self.years.feasts.extend(new_years(self.text))
        self.years.lunar.extend(lunar_years(self.text, self.news[1]))
        self.years.feasts.extend(kept_since(self.text))
        self.years.turns.extend(turns_of_year(self.text))
        self.years.parts.extend(this_years(self.text))
        self.years.editions.extend(editions_told(self.text))
        self.years.same.extend(editions_of_day(self.text, self.years.days[0][0]))
        for form in self.forms:
            self.years.feasts.extend(_since_that_day(self.text, form, self.years.days))
            if (kept := kept_in(self.text, form, self.news[1])) is not None:
                self.years.kept.append(kept)
            if form.first is not None and form.first[0]:
                self._frame(form, form.first)
                self._sort(form, form.first)

    def _frame(self, form: Form, first: Part) -> None:
        """What frames the day of the news: a visit of some days, the meeting of its month, a year's results."""
        if form.last and _is_short(first, form.last) and any(first[1:] <= day <= form.last[1:] for day in self.days):
            self.years.within.append(form.last[0])
        if form.rule == "thang" and _MONTHLY.search(self._before(form)) and (self.news[1] - first[1]) % 12 <= 1:
            self.years.monthly.append(first[0] + (self.news[1] < first[1]))
        if is_reviewed(self.text, form):
            self.years.reviewed.append(first[0])
        if is_edition(self.text, form):
            self.years.editions.append(first[0])

    def _sort(self, form: Form, first: Part) -> None:
        if form.rule == "ngay-ky-niem":
            self.years.feasts.extend(_feast(self.text, form))
        elif form.rule in ("nhiem-ky", "giai-doan"):
            self._term(form, first)
        elif form.rule == "ngay-thang-nam" and first[1:] in self.ages and first[0] < NEWS_SINCE:
            self.years.feasts.append(first[0] + self.ages[first[1:]])
        elif (ahead := session_ahead(self.text, form)) is not None:
            self.years.sessions.append(ahead)
        elif (coming := next_year(self.text, form)) is not None:
            self.years.nexts.append(coming)
        elif _HAS_HAPPENED.match(self.text, form.end) or not self._is_planned(form, first):
            clause = clause_before(self.text, form)
            if form.rule == "ngay-thang-nam" and first[1:] in self.days and not _OF_LIFE.search(self._before(form)):
                self.years.same.append(first[0])
            past = _HAS_HAPPENED.match(self.text, form.end) or _TOLD_AS_PAST.search(clause)
            if past is None and first[1:] > self.news[1:]:
                past = _BACK_THEN.search(clause)
            in_life = 0 <= self.life < form.start
            _note(self.years, form, self._before(form), past=past is not None, in_life=in_life)
        elif (first[2] or form.rule == "thang") and first[1:] != (12, 31) and self._is_announced(form):
            self.years.coming.append(first)

    def _term(self, form: Form, first: Part) -> None:
        """A term of office, which may be that of the congress or the election that the news is about."""
        if not _NEXT_TERM.search(clause_before(self.text, form)):
            self.years.since = max(self.years.since, (first[0], 0, 0))
        if form.rule != "nhiem-ky":
            return
        if form.start < _LEAD and _CONGRESS.search(self._before(form)):
            self.years.congresses.append(first[0])
        beside = self._days_beside(form)
        if any(opens_congress(self.text, form, at) for at, day in beside if day == self.news):
            self.years.within.append(first[0])
        if any(elects(self.text, form, at) for at, _ in beside):
            self.years.elections.append(first[0])

    def _days_beside(self, form: Form) -> Sequence[tuple[int, Part]]:
        """The days told without a year that may stand in one sentence with a date."""
        start = bisect_left(self.years.days, form.start - SENTENCE, key=lambda day: day[0])
        return self.years.days[start : bisect_left(self.years.days, form.end + SENTENCE, key=lambda day: day[0])]

    def _is_planned(self, form: Form, first: Part) -> bool:
        clause = clause_before(self.text, form)
        soon = first[2] > 0 and self.news[1:] < first[1:] and first[1] - self.news[1] <= 1
        return bool(
            _COMING.match(self.text, form.end)
            or (_PLANNED.search(clause) and not self._was_done(form, first, clause))
            or (soon and _TAKES_PLACE.search(clause))
            or (self.news[1] > SPRING and is_planned_behind(self.text, form) and not _WORK.search(self._before(form)))
            or opens_session(self.text, form)
        )

    def _was_done(self, form: Form, first: Part, clause: str) -> bool:
        """Whether a full day before that of the news is told as past: "số liệu được lấy vào ngày 25-9-2017", or begins
        what the news tells: "miễn nhiệm … kể từ ngày 2/1/2019" in news of 4/1."""
        if form.rule != "ngay-thang-nam" or first[1:] > self.news[1:]:
            return False
        begins = self.news[1] - first[1] <= 1 and _SINCE.search(clause) is not None
        return begins or (first[1:] < self.news[1:] and _DONE.search(clause) is not None)

    def _is_announced(self, form: Form) -> bool:
        return bool(_COMING.match(self.text, form.end) or _ANNOUNCED.search(clause_before(self.text, form)))

    def _before(self, form: Form) -> str:
        return self.text[max(0, form.start - 60) : form.start]


def _since_that_day(text: str, form: Form, days: Sequence[tuple[int, Part]]) -> Iterator[int]:
    """The year in which what happened on the news' own day is kept: "Lễ kỷ niệm 30 năm …", with "ngày 1/7/1989"."""
    first = form.first
    if first is None or form.rule != "ngay-thang-nam" or not first[0] or first[0] >= NEWS_SINCE:
        return
    for start, (_, month, day) in days[:1]:
        kept = _KEPT.search(text, max(0, start - 40), start + 160) if (month, day) == first[1:] else None
        if kept is not None:
            yield first[0] + int(kept.group(1))


def _is_short(first: Part, last: Part) -> bool:
    """Whether a range is one of some days, such as a visit takes."""
    return first[0] == last[0] and first[2] > 0 and last[1] - first[1] <= 1


def _feast(text: str, form: Form) -> Iterator[int]:
    """The year in which an anniversary is kept: "(21/6/1925 - 21/6/2017)", "92 năm Ngày … (21/6/1925)"."""
    if form.last is not None:
        yield form.last[0]
    elif (
        form.first is not None
        and form.first[0] < NEWS_SINCE
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


def _note(years: Years, form: Form, before: str, *, past: bool, in_life: bool) -> None:
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
        if "hương trình" in before:
            years.programmes.append(year)
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
