"""Dates written in digits, as numbers that may still lack their year.

Each form has an id; `ontology/lexicon/rules/dates.yaml` says what it reads, with the examples and
counterexamples that are its tests.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from bomay.text.lazy import lazy_pattern

__all__ = ["Form", "Part", "find_digit_forms"]

Part = tuple[int, int, int]  # year, month, day; 0: not stated in these words


class Form(NamedTuple):
    """One written date: its place in the text, its first part, and its last part where it is a range.

    `first` is None where the words alone fix nothing ("hôm nay"). `cued` False: a bare "4/6" that only
    its neighbour can show to be a date.
    """

    start: int
    end: int
    first: Part | None
    last: Part | None
    rule: str
    cued: bool = True


# It begins with a plain class of digits, and looks behind only after one matched: the engine then skips to digits.
_NUMBER = lazy_pattern(
    r"([0-9](?<![\w./,:][0-9])[0-9]{0,3})(?![0-9])(?:"
    r"\s?[/.-]\s?([0-9]{1,2})\s?[/.-]\s?([0-9]{4})(?![0-9]|/[A-ZĐ])"
    r"|\s?[/.-]\s?([0-9]{1,4})(?![0-9])(?:\s?[/.-]\s?([0-9]{2})(?![0-9]))?"
    r"(?!\s[Tt]háng\s[0-9])"
    r"(?!(?!-[0-9]{1,2}/(?:[0-9]{4}|[0-9]{1,2}(?:/[0-9]{4})?)(?![0-9/]))[/.-]?[0-9]|[/-][A-ZĐ]|\s?%)"
    r"|\s[Tt]háng\s([0-9]{1,2})(?![0-9])(?:(?:\s?,?\snăm\s|\s?[/.-]\s?)([0-9]{4})(?![0-9]))?"
    r"|(?:,)?\snăm\s([12][089][0-9]{2})(?![0-9])"
    r"|(?<=[12][089][0-9]{2}))"
)
_CUE = lazy_pattern(
    r"(?:(?<!\w)(?:ngày|sáng|trưa|chiều|tối|đêm|khuya|sớm|hôm|nay|qua|mai|mùng|mồng|vào|kể từ|chủ nhật|thứ \w+"
    r"|khai mạc|chậm nhất|dự kiến)|[0-9](?:h|g|giờ|'|\s?giờ)(?:[0-9]{1,2}'?(?:\sphút)?)?),?\s?(?:\(|(?<=\s))$",
    re.IGNORECASE,
)
_CUE_CHARS = 40  # before a number, in which a cue stands
_FEAST_CHARS = 110
_WEAK_CUE = lazy_pattern(r"(?<!\w)(?:từ|đến|hết|trước|sau|tới)\s$", re.IGNORECASE)
_SHARE = lazy_pattern(
    r"\s(?:số|tổng|chiều|thời|chặng|đại biểu|diện|dân|ủy|uỷ|phiếu|nhu|cán|thành|tuần|quãng|người|hộ|xã|lần|năm|tháng)\b"
)
_NOT_DATE = lazy_pattern(
    r"(?:đường|phố|viên|số|trường|rạp|máy|cầu|hầm|km|lộ|binh|lệ|điểm|mục|điều|khoản|bảng|cấp|đội|cỡ|hạng|quý)\s$",
    re.IGNORECASE,
)
_NOT_DATE_CHARS = 8
_FEAST = lazy_pattern(
    r"(?:kỷ niệm|kỉ niệm|nhân dịp|dịp|(?:nghỉ|ngày)\s(?:lễ|[Tt]ết)|chào mừng|Quốc khánh"
    r"|Ngày (?=[A-ZĐ]|thành lập|truyền thống|sinh|mất|hội)|(?:kỷ niệm|nhân|mừng|năm)\s[Nn]gày)[^.;\n]{0,60}$"
)
_FEAST_DAY = lazy_pattern(r"(?:kỷ niệm(?:\s[^\s,.;]+){0,2}|(?<!\w)nhân|mừng|dịp)\sngày\s$")
_PLAIN_DAY = lazy_pattern(
    r"(?:(?:diễn ra|tổ chức|khai mạc|vào|trong|từ|đến|hôm|,)\s(?:ngày\s)?|"
    r"(?:sáng|chiều|tối|trưa)\s(?:ngày\s)?(?:[0-9]{1,2}\s?&\s?)?|"
    r"từ\s(?:ngày\s)?[0-9]{1,2}(?:/[0-9]{1,2})?\s?(?:[-–]|đến)\s?(?:ngày\s)?)$"
)
_TERM_CUE = lazy_pattern(r"(?:nhiệm k[ỳì]|kh[óo][aá])\s\(?$", re.IGNORECASE)
_PERIOD_CUE = lazy_pattern(r"(?:giai đoạn|năm học|thời kỳ|kế hoạch|niên khóa|niên độ)\s\(?$", re.IGNORECASE)
_YEAR_CUE = lazy_pattern(r"(?<!\w)năm\s$", re.IGNORECASE)
_TO_NOW = lazy_pattern(r"\s?(?:[-–]|đến)\s?nay\b")  # behind a year without its word: "Từ 2015 đến nay"
_HALF_CUE = lazy_pattern(r"(?:6|sáu)\stháng\s(đầu|cuối)\snăm\s$", re.IGNORECASE)
_MONTH_CUE = lazy_pattern(r"tháng\s$", re.IGNORECASE)
_MONTHS_CUE = lazy_pattern(r"(?:tháng|quý)\s(?:[0-9]{1,2}(?:,| và| đến| -|-)?\s?)*$", re.IGNORECASE)
_QUARTER_CUE = lazy_pattern(r"quý\s$", re.IGNORECASE)

_DAYS_OF_MONTH = lazy_pattern(r"[0-9]{1,2}\s?-\s?[0-9]{1,2}[/.]1[0-2]")  # "13-15/11" are days of November, no year 2011

_CURRENT_CENTURY = 2000  # for a year of two digits; official news begins with the web


def find_digit_forms(text: str) -> Iterator[Form]:
    """Dates in digits, in the order of the text; impossible ones ("31/2/2024", "13/24") are left out."""
    for match in _NUMBER.finditer(text):
        head, month, year, second, third, month_word, month_year, year_word = match.groups()
        start, end = match.span()
        before = text[max(0, start - _CUE_CHARS) : start]
        if month:
            form = _full(text, match.span(), (head, month, year), before)
        elif month_word:
            form = _day(start, end, (int(month_year or 0), int(month_word), int(head)))
        elif year_word and (int(head) > 12 or before.endswith("số ")):  # "Kết luận số 35 năm 2022"
            form = _year(match.start(8), end, int(year_word), text[max(0, match.start(8) - 110) : match.start(8)])
        elif year_word:
            form = _part_of_year(start, end, int(head), int(year_word), before) if _MONTHS_CUE.search(before) else None
        elif second is None:
            form = _year(start, end, int(head), before)
            if len(head) == 4 and 1800 <= int(head) <= 2199 and _TO_NOW.match(text, end):
                form = form and form._replace(cued=True)
        elif len(head) == 4:
            form = _years(start, end, (head, second, third), before)
        elif len(head) > 2:
            continue
        else:
            form = _joined(text, match, before)
        if form is not None:
            yield form


def _joined(text: str, match: re.Match[str], before: str) -> Form | None:
    """Numbers joined by / . or -: day and month, with or without year, or month and year."""
    head, second, third = match.group(1, 4, 5)
    start, end = match.span()
    if len(second) == 4:
        if third is None and not before.endswith(("số ", "/", "QĐ ", "định ", "quyết ", "thị ")):
            return _part_of_year(start, end, int(head), int(second), before)
        return None
    if len(second) > 2:
        return None
    if third is not None and _DAYS_OF_MONTH.fullmatch(match.group()):  # which `join_ranges` adds the first day to
        return _day(match.start(4), end, (0, int(third), int(second)), cued=False)
    if third is not None:
        year = str(_CURRENT_CENTURY + int(third))
        return _full(text, match.span(), (head, second, year), before) if _CUE.search(before) else None
    if _NOT_DATE.search(before[-_NOT_DATE_CHARS:]):
        return None
    return _day_without_year(text, match, before)


def _full(text: str, place: tuple[int, int], numbers: tuple[str, str, str], before: str) -> Form | None:
    """Day, month and year in digits; after the word tháng two months of a year ("tháng 4-6/2020")."""
    start, end = place
    day, month, year = map(int, numbers)
    if _MONTH_CUE.search(before):
        return _months(start, end, year, day, month)
    return _day(start, end, (year, month, day), rule="ngay-ky-niem" if _is_feast(text, start) else "ngay-thang-nam")


def _day_without_year(text: str, match: re.Match[str], before: str) -> Form | None:
    """A bare "4/6": a date where a word before it, brackets, or a feast day says so."""
    start, end = match.span()
    part = (0, int(match.group(4)), int(match.group(1)))
    if _MONTH_CUE.search(before):
        return _months(start, end, 0, part[2], part[1])
    if _is_feast(text, start):
        return _day(start, end, part, rule="ngay-ky-niem")
    if _CUE.search(before):
        return _day(start, end, part)
    after = text[end : end + 12]
    bracketed = before.endswith("(") and after.startswith((")", ",", " - ", "-", " và", " đến"))
    weak = _WEAK_CUE.search(before) and not _SHARE.match(after) and "-" not in match.group()
    return _day(start, end, part, cued=bool(bracketed or weak))


def _is_feast(text: str, start: int) -> bool:
    """Whether a date is named for what happened on it once; "ngày 4/6" with a plain "ngày" before it seldom is."""
    before = text[max(0, start - _FEAST_CHARS) : start]
    if before.endswith("ngày "):
        return _FEAST_DAY.search(before) is not None
    return _FEAST.search(before) is not None and _PLAIN_DAY.search(before) is None


def _day(start: int, end: int, part: Part, *, rule: str = "", cued: bool = True) -> Form | None:
    year, month, day = part
    if not (1 <= month <= 12 and 1 <= day <= (29 if month == 2 else 31 - (month in (4, 6, 9, 11)))):
        return None
    if year and (not 1800 <= year <= 2199 or (month == 2 and day == 29 and year % 4)):
        return None
    return Form(start, end, part, None, rule or ("ngay-thang-nam" if year else "ngay-thang"), cued)


def _months(start: int, end: int, year: int, first: int, last: int) -> Form | None:
    return Form(start, end, (year, first, 0), (year, last, 0), "thang") if 1 <= first < last <= 12 else None


def _part_of_year(start: int, end: int, number: int, year: int, before: str) -> Form | None:
    """ "7/2020", "tháng 7 năm 2020", "quý 1/2020"."""
    if not 1800 <= year <= 2199:
        return None
    if _QUARTER_CUE.search(before):
        return None  # read with its word
    return Form(start, end, (year, number, 0), None, "thang") if 1 <= number <= 12 else None


def _year(start: int, end: int, year: int, before: str) -> Form | None:
    """A year with the word năm, or one that a range may end with."""
    half = _HALF_CUE.search(before)
    if half:
        first = 1 if half.group(1).lower() == "đầu" else 7
        return Form(start - len(half.group()), end, (year, first, 0), (year, first + 5, 0), "nua-nam")
    return Form(start, end, (year, 0, 0), None, "nam", _YEAR_CUE.search(before) is not None)


def _years(start: int, end: int, numbers: tuple[str, str, str | None], before: str) -> Form | None:
    """ "2015 - 2020": a term, a plan's period, or the years from and to."""
    first, last, third = numbers
    if third is not None:
        return _day(start, end, (int(first), int(last), int(third))) if len(last) == 2 and len(third) == 2 else None
    if len(last) != 4 or not 1800 <= int(first) <= int(last) <= 2199:
        return None
    rule = "nhiem-ky" if _TERM_CUE.search(before) else "giai-doan" if _PERIOD_CUE.search(before) else "nam"
    return Form(start, end, (int(first), 0, 0), (int(last), 0, 0), rule)
