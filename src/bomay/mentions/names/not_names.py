"""Capitalised words that name nobody: places and houses abroad, words of firms and of the press."""

import functools

from bomay.lexicon import load_lexicon
from bomay.mentions.names.foreign_name import looks_foreign, of_uplands
from bomay.mentions.words import CapitalRun, last_before
from bomay.text.lazy import lazy_pattern

__all__ = [
    "after_place",
    "begins_no_name",
    "ends_firm",
    "ends_heading",
    "is_half_name",
    "is_of_committee",
    "is_of_memorial",
    "is_of_press",
    "is_place_like_a_name",
    "names_a_firm",
    "names_an_organisation",
    "names_nobody",
]

_COMMON_NOUN = lazy_pattern(
    r"(?:(?:Đoàn )?Khối|Luật|Tết|Tiếng|Khu|Bang|Ngành|Miếu|Chùa|Đền|Tòa|Festival|Website|Lớp|Tổ|Quân khu|Cty|Báo|"
    r"(?<=Nghĩa )Trang|Xa [Ll]ộ|Quân [Gg]iải|Cù [Ll]ao|"
    r"Hoàng [Tt]hành|Nha (?:Thông|Khí|Học|Công chánh)|"
    r"Phó (?:Chủ|Trưởng|Bí|Giám|Thủ|Tổng|Chánh|Cục|Viện)|Cung (?:Văn hóa|Độc|Hội nghị|Thiếu nhi|Thể thao|điện)|"
    r"Vương quốc|Hoàng gia|Hoàng cung)\b"
)
_FIRMS = (
    "Công ty",
    "công ty",
    "Cty",
    "TNHH",
    "Cổ phần",
    "cổ phần",
    "CP",
    "Tập đoàn",
    "Doanh nghiệp",
    "HTX",
    "Hợp tác xã",
)
_OF_FIRM = lazy_pattern(rf"(?:{'|'.join(_FIRMS)}) (?=((?:[^ \n]+ ){{0,5}}[^ \n]+))")
_FIRM_BEFORE = lazy_pattern(
    r"(?:^|\n|[,;(] ?|\b(?:[Tt]hăm|[Tt]ại|của|và|cho|với|từ|Tết|ở|là|về|mừng) )"
    r"(?:Công ty|Cty|Xí nghiệp|Doanh nghiệp|HTX|Hợp tác xã|Cơ sở)(?: (?:TNHH|CP|MTV|cổ phần|một thành viên))*"
    r"(?: [^ ,.;:()\"“”\n]+){1,5} $"
)
_SHORT = 2  # words of a name that might be a firm's as well
_MARKS = ",.;:)”\"'…!?"
_GRAVES = lazy_pattern(
    r"(?:[Nn]ghĩa [Tt]rang|[Đđ]ài tưởng niệm|[Đđ]ền(?: tưởng niệm)?|\b[Bb]ia)(?: [Aa]nh hùng)? [Ll]iệt s[ĩỹ] $|"
    r"(?:[Vv]ăn phòng|VP) (?:[Ll]uật sư|LS) $|VPLS $"
)
_NOBODY = frozenset({("", "Đoàn Việt Nam"), ("liệt sĩ", "Gạc Ma"), ("liệt sỹ", "Gạc Ma"), ("", "Mùa Đông")})
"""A team, the fallen of a reef and a palace, with the word before them."""
_MEMORIAL = lazy_pattern(
    r"(?:[Ll]ăng|[Tt]ượng(?: đài)?|[Cc]hiến dịch|Bảo tàng|[Kk]hu (?:tưởng niệm|lưu niệm|di tích)|"
    r"Nhà (?:tưởng niệm|sàn)|[Đđ]ền thờ|Đài tưởng niệm|(?:tư tưởng|đạo đức|phong cách)(?: của)?)"
    r"(?: (?:Chủ tịch|Bác|Bác Hồ))? $"
)
_PAPER = lazy_pattern(r"(?:(\w+) )?[Bb]áo $")
_NO_PAPER = frozenset({"nhà", "thông", "cảnh", "dự", "tình", "họp", "trình", "tố", "khai", "điện", "mật"})
_PRESS = lazy_pattern(r"(?:[Nn]hật báo|[Tt]uần báo|\b[Tt]ờ(?: báo)?|[Hh]ãng tin|[Tt]ạp chí) $")
_CITIES = frozenset({"Hà Nội", "Đà Nẵng", "Hải Phòng", "Cần Thơ", "Huế", "Sài Gòn", "Hồ Chí Minh"})
_SENTENCE_BEGINS = ("", "\n", ".", "!", "?", '"', "“", "(", ":")


def names_an_organisation(text: str, run: CapitalRun) -> bool:
    """Whether a word of the run is one of firms, papers and houses: "Japan Times", "Star Telecom"."""
    words = text[run.starts[0] : run.ends[-1]].split(" ")
    return not _organisation_words().isdisjoint(words)


def names_a_firm(text: str, run: CapitalRun) -> bool:
    """Whether the text calls a firm so: "Giám đốc Sao Mai" where it tells of "Công ty TNHH Sao Mai".

    >>> from bomay.mentions.words import capital_run
    >>> text = "Công ty Cường Hưng vi phạm. Ông A, Giám đốc Cường Hưng, nói."
    >>> run = capital_run(text, text.rindex("Cường"))
    >>> run is not None and names_a_firm(text, run)
    True
    """
    name = text[run.starts[0] : run.ends[-1]]
    return name in _firms_of(text)


def ends_firm(text: str, run: CapitalRun) -> bool:
    """Whether two words end the name of a firm told before, in which nobody's post is: "thăm Công ty Dệt An Bình".

    >>> from bomay.mentions.words import capital_run
    >>> text = "thăm Công ty Dệt lụa Hà Bình; Giám đốc Công ty Dệt lụa Hà Bình"
    >>> [ends_firm(text, run) for at in (21, 55) if (run := capital_run(text, at))]
    [True, False]
    """
    at = run.starts[0]
    return len(run) == _SHORT and _FIRM_BEFORE.search(text, max(0, at - 80), at) is not None


@functools.lru_cache(maxsize=2)  # of an article's title and text: asked for each name, told once
def _firms_of(text: str) -> frozenset[str]:
    """What follows the words for firms in a text: all beginnings of it, of one word to six."""
    found: set[str] = set()
    for match in _OF_FIRM.finditer(text):
        words = match[1].split(" ")
        found.update(" ".join(words[: count + 1]).rstrip(_MARKS) for count in range(len(words)))
    return frozenset(found)


def is_of_press(text: str, at: int) -> bool:
    """Whether a paper or an agency is told right before a name: "nhật báo La Tercera", "báo Văn Nghệ".

    >>> is_of_press("in trên báo Văn Nghệ", 12), is_of_press("nhà báo Văn An", 8)
    (True, False)
    """
    if _PRESS.search(text, max(0, at - 12), at) is not None:
        return True
    paper = _PAPER.search(text, max(0, at - 12), at) if text.startswith("áo ", at - 3) else None
    return paper is not None and (paper[1] or "").lower() not in _NO_PAPER


def names_nobody(text: str, run: CapitalRun, *, honorific: str) -> bool:
    """Whether what bears a name is told before: graves of the fallen ("nghĩa trang liệt sĩ Trường Sơn"), a law office
    ("Văn phòng luật sư Vạn Lý"); or the word is a place's own ("khu du lịch Bà Nà Hills", "miếu Bà Chúa Xứ").
    """
    start = run.starts[0]
    if _GRAVES.search(text, max(0, start - 24), start) or (honorific, text[start : run.ends[-1]]) in _NOBODY:
        return True
    if text.startswith(("Tết ", "Thái Bình Dương"), start):
        return True  # "mang đến cho trẻ em Tết Trung thu"
    return honorific == "bà" and len(run) > 1 and text.startswith(("Nà ", "Chúa "), start)


def is_of_committee(text: str, run: CapitalRun) -> bool:
    """Whether two words that are no foreigner's stand behind a party committee: "Bí thư Huyện ủy Kon Sample"."""
    whole = text[run.starts[0] : run.ends[-1]]
    here = len(run) == _SHORT and text.endswith("ủy ", 0, run.starts[0])
    return here and not (looks_foreign(whole) or of_uplands(whole))


def is_of_memorial(text: str, at: int) -> bool:
    """Whether what bears Hồ Chí Minh's name is told right before: "Lăng Chủ tịch", "học tập phong cách Bác"."""
    return _MEMORIAL.search(text[max(0, at - 34) : at]) is not None


def is_place_like_a_name(name: str) -> bool:
    """Whether a range or an island, or what a paper is called, is written as a surname and a given name are.

    >>> is_place_like_a_name("Trường Sơn"), is_place_like_a_name("Trường Chinh")
    (True, False)
    """
    return name in _places_like_names()


def after_place(text: str, run: CapitalRun) -> int:
    """How many words of the run are the place or house that it begins with: "Lầu Năm Góc David A" -> 3; 0 for none."""
    places = _places().get(text[run.starts[0] : run.ends[0]], {})
    begun = (count for count, names in places.items() if count <= len(run) and _words(text, run, count) in names)
    return next(begun, 0)


def _words(text: str, run: CapitalRun, count: int) -> str:
    return text[run.starts[0] : run.ends[count - 1]]


def begins_no_name(text: str, run: CapitalRun) -> bool:
    """Whether the run begins with a common noun ("Khối Dân vận") or with "Từ", "from", at the head of a sentence."""
    start = run.starts[0]
    if _COMMON_NOUN.match(text, start):
        return True
    if len(run) == 2 and text.startswith(("Hàng ", "Lò "), start):
        return True  # streets of Hà Nội
    whence = len(run) == 2 or (len(run) == 3 and text[run.starts[1] : run.ends[-1]] in _CITIES)
    return whence and text.startswith("Từ ", start) and last_before(text, start) in _SENTENCE_BEGINS


def ends_heading(text: str, run: CapitalRun) -> bool:
    """Whether the run ends a line that is all in capitals: "NHÀ LÃNH ĐẠO GẦN GŨI, THÂN TÌNH" names nobody."""
    start, end = run.starts[0], run.ends[-1]
    line = text[text.rfind("\n", 0, start) + 1 : end]
    return line.isupper() and len(line) > end - start and text[end : end + 1] in ("", "\n")


def is_half_name(text: str, start: int) -> bool:
    """Whether an "Anh" or "em" before the run is no honorific: "CLB Hoàng Anh Gia Lai", "trẻ em Hà Nội"."""
    if text.endswith(("trẻ em ", "con em ", "chị em "), 0, start):
        return True
    before = text[max(0, start - 24) : start].split(" ")[-3:-1]
    return len(before) == 2 and before[1] == "Anh" and before[0][:1].isupper()


@functools.cache
def _places_like_names() -> frozenset[str]:
    return frozenset(
        form for word in load_lexicon().not_names if word.kind.endswith("như tên người") for form in word.forms
    )


@functools.cache
def _organisation_words() -> frozenset[str]:
    return frozenset(form for word in load_lexicon().not_names if word.kind == "từ tổ chức" for form in word.forms)


@functools.cache
def _places() -> dict[str, dict[int, frozenset[str]]]:
    """The names of places by their first word and, longest first, their number of words."""
    found: dict[str, dict[int, set[str]]] = {}
    names = [form for word in load_lexicon().not_names if word.kind.startswith("nơi") for form in word.forms]
    for name in sorted(names, key=lambda name: -name.count(" ")):
        words = name.split(" ")
        found.setdefault(words[0], {}).setdefault(len(words), set()).add(name)
    return {word: {count: frozenset(names) for count, names in by.items()} for word, by in found.items()}
