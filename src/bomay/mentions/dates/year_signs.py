"""Signs of the year of undated news: its lunar name, a sitting that lies ahead, the year that is to come."""

import re
from collections.abc import Iterator

from bomay.mentions.dates.forms import Form, Part
from bomay.text.lazy import lazy_pattern
from bomay.text.quick import Hinted

__all__ = [
    "NEWS_SINCE",
    "SENTENCE",
    "clause_before",
    "editions_of_day",
    "editions_told",
    "elects",
    "is_edition",
    "is_planned_behind",
    "is_reviewed",
    "kept_in",
    "kept_since",
    "lunar_years",
    "new_years",
    "next_year",
    "opens_congress",
    "opens_session",
    "session_ahead",
    "this_years",
    "turns_of_year",
]

_STEMS = ("Giáp", "Ất", "Bính", "Đinh", "Mậu", "Kỷ", "Canh", "Tân", "Nhâm", "Quý")
_BRANCHES = ("Tý", "Sửu", "Dần", "Mão", "Thìn", "Tỵ", "Ngọ", "Mùi", "Thân", "Dậu", "Tuất", "Hợi")
_GIAP_TY, _LAST = 1984, 2027  # later ones bear the names of years before, which news tells more: 1968 to 1983
# It begins with the name, whose capitals are fewer than the words that a year is called by.
_LUNAR = Hinted(rf"({'|'.join(_STEMS)}) ({'|'.join(_BRANCHES)})\b(?! ?\(?(?:năm )?\d)", *_BRANCHES)
# It begins with plain letters, and looks behind only after one matched: the engine then skips to them.
_NEW_YEAR = lazy_pattern(
    r"[TtXxN](?<!\w\w)(?:(?<=[Tt])ết|(?<=[Xx])uân|(?<=N)guyên đán)\b"
    rf"(?: \(?(?:{'|'.join(_STEMS)}) (?:{'|'.join(_BRANCHES)})\)?)?(?: năm)? ((?:19|20)\d\d)(?![\d/-])"
)
_CALLED = lazy_pattern(r"\b([Nn]ăm|[Xx]uân|[Tt]ết|Nguyên đán|cổ truyền)(?: mới)? \(?$")
_CALL_CHARS = 18  # of the longest that may stand before the name
_LATE = 10
_CLAUSE = 90  # characters
SENTENCE = 240  # characters between two dates of one sentence, at most
NEWS_SINCE = 1997  # official news of before is not on the web
_WILL = r"sẽ|dự kiến|đề xuất|chuẩn bị"
_SESSION = lazy_pattern(r"\bkỳ họp\b[^.;)]{0,60}$", re.IGNORECASE)
_OPENS = lazy_pattern(r"\bkỳ họp\b[^.;()]{0,60}\((?:sẽ )?(?:khai mạc|dự kiến)\b[^.;)]{0,30}$", re.IGNORECASE)
_FROM = lazy_pattern(r"\b[Tt]ừ (?:tháng )?$")
_SOON = lazy_pattern(r" (?:sắp )?tới(?: đây)?\b(?! nay| ngày| tháng| \d)")
_AHEAD = lazy_pattern(rf"\b(?:{_WILL}|theo quy định)\b", re.IGNORECASE)
_MIDDLE, _END = lazy_pattern(r"\bgiữa năm $"), lazy_pattern(r"\bcuối năm $")
_NEXT = lazy_pattern(r"\b(?:sẽ|dự kiến)\b[^.;]{0,40}\bsang năm $", re.IGNORECASE)
_CONGRESS = lazy_pattern(
    r"(?<!quyết )(?<!mừng )(?<!tới )(?<!kiện )(?<!bị )(?<!hiện )(?<!sau )(?<!trước )(?<!vào )\bĐại hội\b"
    r"(?! (?:đảng các cấp|thành viên))[^;\n]{0,60}$"
)
_TAKES_PLACE = lazy_pattern(r"\b(?:khai mạc|bế mạc|diễn ra|tổ chức|tiến hành|bước vào|dự|tham dự)\b")
_ELECTION = lazy_pattern(r"\bbầu cử\b[^.;\n]{0,90}$")
_EDITION = lazy_pattern(
    r"\b(?:lễ hội|liên hoan|festival|hội chợ|hội thi|hội thao|cuộc thi|năm du lịch|hội báo|đường hoa|hội hoa|kỳ thi|"
    r"triển lãm)(?: (?!(?:từ|được|đến|trước|sau|vào|hồi|trong|đã|và)\b)[^\s.,;:()]+){0,8}? (?:năm )?$",
    re.IGNORECASE,
)
_BARE_EDITION = Hinted(
    r"\b(?:[Ll]ễ hội|[Ll]iên hoan|[Ff]estival|[Hh]ội chợ|[Đđ]ường hoa|[Hh]ội hoa|[Tt]riển lãm|[Xx]uân quê hương|"
    r"[Nn]ăm [Dd]u lịch|World Cup)"
    r"(?: (?!(?:từ|được|đến|trước|sau|vào|hồi|trong|đã|và|tổng|năm)\b)[^\s.,;:()]+){0,8}? (20\d\d)\b"
    r"(?! ?[-–/]\d)",
    *("ễ hội", "iên hoan", "estival", "ội chợ", "ường hoa", "ội hoa", "riển lãm", "quê hương", "u lịch", "World Cup"),
)
_OF_DAY = lazy_pattern(
    r"\b(?:[Hh]ội nghị|[Dd]iễn đàn|[Ll]ễ hội|[Ll]iên hoan|[Ff]estival|[Hh]ội chợ|[Tt]riển lãm|[Hh]ội thi|[Cc]uộc thi|"
    r"[Nn]gày hội|[Dd]iễn tập|[Tt]uần lễ)(?: (?!(?:từ|được|đến|tới|trước|sau|vào|hồi|trong|đã|và|tổng|Tổng|giải|Giải|"
    r"kết|kế|nhiệm|công bố|báo cáo|triển khai|hướng|năm)\b)[^\s.,;:()]+){0,12}?,?(?: năm)? (20\d\d)\b(?! ?[-–/]\d)"
)
_ASIDE = lazy_pattern(r"\b(?:chuẩn bị|sẽ|mời|tiến tới|hướng tới|nhân|sau|trước|kể từ|đăng cai)\b")
_KEPT_SINCE = Hinted(
    r"\b(?:[Kk]ỷ niệm|[Nn]hân|[Mm]ừng)(?: dịp)? ([0-9]{2,3}) năm\b[^\n.;]{0,160}?"
    r"\((?:năm )?((?:18|19|20)\d\d) ?[-–] ?(?:năm )?((?:19|20)\d\d)\)",
    *("(18", "(19", "(20", "(năm "),
)
_TURN = Hinted(
    r"\bnăm (20\d\d)\b[^.;\n]{0,80}?\b(?:nhiệm vụ|kế hoạch|phương hướng|giải pháp|dự toán|chương trình)"
    r"(?:(?!\bđến\b)[^.;\n]){0,80}? (20\d\d)\b(?! ?[-–] ?20)",
    "năm 20",
)
_THIS_YEAR = Hinted(
    r"\bnăm (20\d\d) (?:đạt|là|ước|chỉ|có|tăng|giảm|xuất|thu)\b[^.;\n]{0,100}[;,.][^.;\n]{0,60}?"
    r"\b(?:quý \w+|tháng(?: đầu)?|tháng \d+)(?: của)? năm nay\b",
    "năm nay",
)
_RESULT = lazy_pattern(r",? (?:tăng|giảm|đạt|ước|có nhiều chuyển biến|tiếp tục)\b")
_YEARS_KEPT = lazy_pattern(r"\b([1-9][0-9]{1,2}) năm [Nn]gày\b")
_LEAD = 800  # characters
_PLANNED_BEHIND = lazy_pattern(rf",? [^.;,]{{0,40}}?\b(?:{_WILL})\b")


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


def new_years(text: str) -> Iterator[int]:
    """The years of the Tết that a text names: "phiên khai xuân Đinh Dậu 2017"."""
    yield from (int(match[1]) for match in _NEW_YEAR.finditer(text))


def session_ahead(text: str, form: Form) -> Part | None:
    """The month of a sitting that is to come ("sẽ trình tại kỳ họp cuối năm 2018"), or of "tháng 11/2017 tới".

    None for any other date.
    """
    start = max(0, form.start - _CLAUSE)
    if form.rule == "thang" and form.first is not None and form.last is None and _SOON.match(text, form.end):
        return None if _FROM.search(text[max(0, form.start - 12) : form.start]) else form.first
    if (
        form.first is None
        or not _SESSION.search(text, start, form.start)
        or not _AHEAD.search(clause_before(text, form))
    ):
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


def clause_before(text: str, form: Form) -> str:
    """What leads up to a date in its sentence."""
    start = max(0, form.start - _CLAUSE)
    return text[max(start, text.rfind(". ", start, form.start), text.rfind("\n", start, form.start)) : form.start]


def opens_congress(text: str, form: Form, day: int) -> bool:
    """Whether a term is that of a congress which takes place on the day told at an offset of the same sentence.

    >>> from bomay.mentions.dates.forms import find_digit_forms
    >>> words = "Ngày 24/5, Đại hội Hội Nhà văn nhiệm kỳ 2017-2022 diễn ra."
    >>> [opens_congress(words, form, 5) for form in find_digit_forms(words) if form.rule == "nhiem-ky"]
    [True]
    """
    if not _with_day(text, form, day) or _CONGRESS.search(text, max(0, form.start - _CLAUSE), form.start) is None:
        return False
    return _TAKES_PLACE.search(text, min(day, form.start), max(day, form.end) + _CLAUSE) is not None


def _with_day(text: str, form: Form, day: int) -> bool:
    """Whether a date stands in one sentence with the day told at an offset."""
    return _is_of_one_sentence(text, min(day, form.start), max(day, form.end))


def _is_of_one_sentence(text: str, start: int, end: int) -> bool:
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
    if first is None or first[1] != month or not 0 < first[0] < NEWS_SINCE:
        return None
    kept = {int(match[1]) for match in _YEARS_KEPT.finditer(text, 0, _LEAD)}
    return first[0] + kept.pop() if len(kept) == 1 else None


def kept_since(text: str) -> Iterator[int]:
    """The years in which an anniversary is kept whose years are told: "kỷ niệm 40 năm quan hệ (1977-2017)".

    >>> list(kept_since("nhân kỷ niệm 40 năm quan hệ (1977-2017), trong hơn 10 năm (1979-1989)"))
    [2017]
    """
    for match in _KEPT_SINCE.finditer(text):
        if int(match[3]) - int(match[2]) == int(match[1]):
            yield int(match[3])


def turns_of_year(text: str) -> Iterator[int]:
    """The years whose results are told beside the next year's tasks: "công tác năm 2018 và nhiệm vụ năm 2019".

    >>> list(turns_of_year("tổng kết công tác năm 2018 và nhiệm vụ năm 2019, kế hoạch năm 2016 và 2020"))
    [2018]
    """
    yield from (int(match[1]) for match in _TURN.finditer(text) if int(match[2]) == int(match[1]) + 1)


def this_years(text: str) -> Iterator[int]:
    """The years that the news calls its own beside the last one's figures: "năm 2016 đạt 94 triệu; quý 1 năm nay …"."""
    yield from (int(match[1]) + 1 for match in _THIS_YEAR.finditer(text))


def editions_told(text: str) -> Iterator[int]:
    """The years by which yearly occasions are named without the word năm: "mùa lễ hội 2017", "Festival Huế 2016"."""
    yield from (int(match[1]) for match in _BARE_EDITION.finditer(text))


def editions_of_day(text: str, day: int) -> Iterator[int]:
    """The years in the names of occasions told of the day at an offset: "Diễn đàn Đầu tư A 2017 khai mạc sáng 15/10".

    >>> list(editions_of_day("Diễn đàn Đầu tư A 2017 khai mạc sáng 15/10.", 35))
    [2017]
    """
    for match in _OF_DAY.finditer(text, max(0, day - SENTENCE), day + SENTENCE):
        start, end = min(day, match.start()), max(day, match.end())
        aside = _ASIDE.search(text, max(start, match.start() - 60), match.start())
        if aside is None and _is_of_one_sentence(text, start, end):
            yield int(match[1])
