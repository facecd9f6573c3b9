"""Signs of the year of undated news: its lunar name, a sitting that lies ahead, the year that is to come."""

import re
from collections.abc import Iterator

from bomay.mentions.date_forms import Form, Part

__all__ = ["is_planned_behind", "lunar_years", "next_year", "opens_session", "session_ahead"]

_STEMS = ("Giáp", "Ất", "Bính", "Đinh", "Mậu", "Kỷ", "Canh", "Tân", "Nhâm", "Quý")
_BRANCHES = ("Tý", "Sửu", "Dần", "Mão", "Thìn", "Tỵ", "Ngọ", "Mùi", "Thân", "Dậu", "Tuất", "Hợi")
_GIAP_TY, _LAST = 1984, 2027  # later ones bear the names of years before, which news tells more: 1968 to 1983
_LUNAR = re.compile(
    r"\b([Nn]ăm|[Xx]uân|[Tt]ết|Nguyên đán|cổ truyền)(?: mới)? \(?"
    rf"({'|'.join(_STEMS)}) ({'|'.join(_BRANCHES)})\b(?! ?\(?(?:năm )?\d)"
)
_LATE = 10
_CLAUSE = 90  # characters
_WILL = r"sẽ|dự kiến|đề xuất|chuẩn bị"
_SESSION = re.compile(r"\bkỳ họp\b[^.;)]{0,60}$", re.IGNORECASE)
_OPENS = re.compile(r"\bkỳ họp\b[^.;()]{0,60}\((?:sẽ )?(?:khai mạc|dự kiến)\b[^.;)]{0,30}$", re.IGNORECASE)
_AHEAD = re.compile(rf"\b(?:{_WILL}|theo quy định)\b", re.IGNORECASE)
_MIDDLE, _END = re.compile(r"\bgiữa năm $"), re.compile(r"\bcuối năm $")
_NEXT = re.compile(r"\b(?:sẽ|dự kiến)\b[^.;]{0,40}\bsang năm $", re.IGNORECASE)
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
        name = (_STEMS.index(match[2]), _BRANCHES.index(match[3]))
        for number in range(_LAST - _GIAP_TY + 1):
            if (number % 10, number % 12) == name:
                yield _GIAP_TY + number - (month >= _LATE and match[1].lower() != "năm")


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
