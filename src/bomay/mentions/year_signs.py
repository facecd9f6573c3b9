"""Signs of the year of undated news: its lunar name, a sitting that lies ahead, the year that is to come."""

import re
from collections.abc import Iterator

from bomay.mentions.date_forms import Form, Part

__all__ = [
    "SENTENCE",
    "elects",
    "is_edition",
    "is_planned_behind",
    "is_reviewed",
    "kept_in",
    "lunar_years",
    "next_year",
    "opens_congress",
    "opens_session",
    "session_ahead",
]

_STEMS = ("Giáp", "Ất", "Bính", "Đinh", "Mậu", "Kỷ", "Canh", "Tân", "Nhâm", "Quý")
_BRANCHES = ("Tý", "Sửu", "Dần", "Mão", "Thìn", "Tỵ", "Ngọ", "Mùi", "Thân", "Dậu", "Tuất", "Hợi")
_GIAP_TY, _LAST = 1984, 2027  # later ones bear the names of years before, which news tells more: 1968 to 1983
# It begins with the name, whose capitals are fewer than the words that a year is called by.
_LUNAR = re.compile(rf"({'|'.join(_STEMS)}) ({'|'.join(_BRANCHES)})\b(?! ?\(?(?:năm )?\d)")
_CALLED = re.compile(r"\b([Nn]ăm|[Xx]uân|[Tt]ết|Nguyên đán|cổ truyền)(?: mới)? \(?$")
_CALL_CHARS = 18  # of the longest that may stand before the name
_LATE = 10
_CLAUSE = 90  # characters
SENTENCE = 240  # characters between two dates of one sentence, at most
_WEB = 1997
_WILL = r"sẽ|dự kiến|đề xuất|chuẩn bị"
_SESSION = re.compile(r"\bkỳ họp\b[^.;)]{0,60}$", re.IGNORECASE)
_OPENS = re.compile(r"\bkỳ họp\b[^.;()]{0,60}\((?:sẽ )?(?:khai mạc|dự kiến)\b[^.;)]{0,30}$", re.IGNORECASE)
_AHEAD = re.compile(rf"\b(?:{_WILL}|theo quy định)\b", re.IGNORECASE)
_MIDDLE, _END = re.compile(r"\bgiữa năm $"), re.compile(r"\bcuối năm $")
_NEXT = re.compile(r"\b(?:sẽ|dự kiến)\b[^.;]{0,40}\bsang năm $", re.IGNORECASE)
_CONGRESS = re.compile(
    r"(?<!quyết )(?<!mừng )(?<!tới )(?<!kiện )(?<!bị )(?<!hiện )(?<!sau )(?<!trước )(?<!vào )\bĐại hội\b"
    r"(?! (?:đảng các cấp|thành viên))[^;\n]{0,60}$"
)
_TAKES_PLACE = re.compile(r"\b(?:khai mạc|bế mạc|diễn ra|tổ chức|tiến hành|bước vào|dự|tham dự)\b")
_ELECTION = re.compile(r"\bbầu cử\b[^.;\n]{0,90}$")
_EDITION = re.compile(
    r"\b(?:lễ hội|liên hoan|festival|hội chợ|hội thi|hội thao|cuộc thi|năm du lịch|hội báo|đường hoa|hội hoa|kỳ thi|"
    r"triển lãm)(?: (?!(?:từ|được|đến|trước|sau|vào|hồi|trong|đã|và)\b)[^\s.,;:()]+){0,8}? (?:năm )?$",
    re.IGNORECASE,
)
_RESULT = re.compile(r",? (?:tăng|giảm|đạt|ước|có nhiều chuyển biến|tiếp tục)\b")
_YEARS_KEPT = re.compile(r"\b([1-9][0-9]{1,2}) năm [Nn]gày\b")
_LEAD = 800  # characters
_PLANNED_BEHIND = re.compile(rf",? [^.;,]{{0,40}}?\b(?:{_WILL})\b")


def lunar_years(text: str, month: int) -> Iterator[int]:
    """The years of the lunar names that a text calls its year, its spring or its Tết by; `month` is that of the news.

    One of sixty has the name, and none that is to come after 2027: "Tết Mậu Thân" is that of 1968. From October on the
    coming Tết is told.

    >>> list(lunar_years("Ông A qua đời vào tháng 8 năm Mậu Tuất.", 10)), list(lunar_years("chúc Tết Đinh Dậu", 1))
    ([2018], [2017])
    >>> list(lunar_years("chuẩn bị đón Xuân Kỷ Hợi", 12)), list(lunar_years("Tổng tiến công Tết Mậu Thân", 1))
    ([2018], [])
    """
    for match in _LUNAR.finditer(text):
        called = _CALLED.search(text, max(0, match.start() - _CALL_CHARS), match.start())
        if called is None:
            continue
        name = (_STEMS.index(match[1]), _BRANCHES.index(match[2]))
        for number in range(_LAST - _GIAP_TY + 1):
            if (number % 10, number % 12) == name:
                yield _GIAP_TY + number - (month >= _LATE and called[1].lower() != "năm")


def session_ahead(text: str, form: Form) -> Part | None:
    """The month of a sitting that is to come: "sẽ trình tại kỳ họp cuối năm 2018"; None for any other date."""
    start = max(0, form.start - _CLAUSE)
    if form.first is None or not _SESSION.search(text, start, form.start) or not _AHEAD.search(_before(text, form)):
        return None
    before = text[max(0, form.start - 20) : form.start]
    month = form.first[1] or (5 if _MIDDLE.search(before) else 10 if _END.search(before) else 0)
    return (form.first[0], month, 0) if month else None


def opens_session(text: str, form: Form) -> bool:
    """Whether a sitting opens then, be it past or to come: "kỳ họp thứ 6 (khai mạc cuối tháng 10/2018)"."""
    return _OPENS.search(text, max(0, form.start - _CLAUSE), form.start) is not None


def next_year(text: str, form: Form) -> int | None:
    """The year that the news calls the coming one: "dự kiến sang năm 2017"; None for any other date."""
    if form.rule != "nam" or form.first is None or form.last is not None:
        return None
    return form.first[0] if _NEXT.search(text, max(0, form.start - _CLAUSE), form.start) else None


def is_planned_behind(text: str, form: Form) -> bool:
    """Whether a year is that of a plan told behind it: "Trong năm 2018 và năm 2019, Chính phủ dự kiến trình …"."""
    return form.rule == "nam" and _PLANNED_BEHIND.match(text, form.end) is not None


def _before(text: str, form: Form) -> str:
    """What leads up to a date in its sentence."""
    start = max(0, form.start - _CLAUSE)
    return text[max(start, text.rfind(". ", start, form.start), text.rfind("\n", start, form.start)) : form.start]


def opens_congress(text: str, form: Form, day: int) -> bool:
    """Whether a term is that of a congress which takes place on the day told at an offset of the same sentence.

    >>> from bomay.mentions.date_forms import find_digit_forms
    >>> words = "Ngày 24/5, Đại hội Hội Nhà văn nhiệm kỳ 2017-2022 diễn ra."
    >>> [opens_congress(words, form, 5) for form in find_digit_forms(words) if form.rule == "nhiem-ky"]
    [True]
    """
    if not _with_day(text, form, day) or _CONGRESS.search(text, max(0, form.start - _CLAUSE), form.start) is None:
        return False
    return _TAKES_PLACE.search(text, min(day, form.start), max(day, form.end) + _CLAUSE) is not None


def _with_day(text: str, form: Form, day: int) -> bool:
    """Whether a date stands in one sentence with the day told at an offset."""
    start, end = min(day, form.start), max(day, form.end)
    return end - start <= SENTENCE and ". " not in text[start:end] and "\n" not in text[start:end]


def elects(text: str, form: Form, day: int) -> bool:
    """Whether a term is that of those elected on the day told at an offset: "bầu cử … nhiệm kỳ 2016-2021, 22/5"."""
    return (
        form.rule == "nhiem-ky"
        and _with_day(text, form, day)
        and _ELECTION.search(text, max(0, form.start - 120), form.start) is not None
    )


def is_edition(text: str, form: Form) -> bool:
    """Whether a year tells which of the yearly occasions is meant: "lễ hội chọi trâu Đồ Sơn năm 2017"."""
    if form.rule != "nam" or form.last is not None:
        return False
    return _EDITION.search(text, max(0, form.start - _CLAUSE), form.start) is not None


def is_reviewed(text: str, form: Form) -> bool:
    """Whether a year's results are told: "số vụ năm 2016 tăng 25%"."""
    return form.rule == "nam" and form.last is None and _RESULT.match(text, form.end) is not None


def kept_in(text: str, form: Form, month: int) -> int | None:
    """The year in which what happened in a month long ago is kept; `month` is that of the news.

    "44 năm ngày thống nhất", with "tháng 4-1975" elsewhere in news of April: 2019. None for any other date.
    """
    first = form.first
    if first is None or first[1] != month or not 0 < first[0] < _WEB:
        return None
    kept = {int(match[1]) for match in _YEARS_KEPT.finditer(text, 0, _LEAD)}
    return first[0] + kept.pop() if len(kept) == 1 else None
