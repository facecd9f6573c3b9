"""Where paragraphs and sentences begin and end in a normalised text."""

import re
from collections.abc import Iterator

from bomay.text.lazy import lazy_pattern
from bomay.text.quick import holds_any

__all__ = ["paragraphs", "sentences"]

_LINE = lazy_pattern(r"[^\s](?:[^\n]*[^\s])?")
_UPPER = "A-ZÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬĐÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴ"
# An end mark, whatever closes with it, space, and then what may open a sentence.
_AFTER = rf"[\"')\]]*(?=\s+[\"'(\[\-*]*\s?[{_UPPER}\d])"
_END = lazy_pattern(rf"[.!?…]+{_AFTER}")
_OTHER_MARKS = "!?…"
_FULL_STOP = lazy_pattern(rf"\.+{_AFTER}")  # for most lines, which have no other mark: it begins with one fixed letter
# A credit below a picture ends with capitals, whatever the text goes on with: "Ảnh: Văn A/TTXVN Sau khi nghe …".
_CREDIT = lazy_pattern(rf"Ảnh: (?:[^\s.,;:]+ ){{0,3}}[^\s.,;:]*[{_UPPER}]{{2}}(?= [{_UPPER}][^\W\d_{_UPPER}])")
# A caption without a stop runs into the text, which then begins with the day: "ông A thăm xã B Sáng 5/6, ông A …".
_DAY = lazy_pattern(
    r"(?:(?:Sáng|Chiều|Tối|Trưa)(?: nay,?)?(?: ngày)?|Ngày|Hôm nay,?) "
    r"\(?\d{1,2} ?[/.-] ?\d{1,2}(?:[/.-]\d{4})?\)?, ?[^\d]"
)
_OF_THE_DAY = ("kỷ niệm ", "dịp ", "nhân ", "mừng ", "lễ ", "Lễ ", "vào ")
_TOKEN_CHARS = 14
# The longest of 180,000 sentences of official news has 2,417. Rules may look at a whole sentence for each mention in
# it: the limit keeps their work linear in the text.
_MOST_CHARS = 4000
# Never the last word of a sentence; forms in lower case, without the final stop.
_ABBREVIATIONS = frozenset(
    (
        *(
            "tp",
            "t.p",
            "tx",
            "t.x",
            "tt",
            "t.t",
            "t.ư",
            "gđ",
            "pgđ",
            "đ/c",
            "đc",
            "ông",
            "kh",
            "ct",
            "nxb",
            "stt",
            "đt",
        ),
        *("gs", "pgs", "ts", "ths", "th.s", "tskh", "bs", "bsck", "ks", "kts", "cn", "ls"),
        *("mr", "mrs", "ms", "dr", "st", "tr", "vd"),
    )
)
_CITY = frozenset({"tp", "t.p", "tx", "t.x"})
_OPENS = lazy_pattern(
    r"\s+(?:Ông|Theo|Tại|Ngoài|Các|Trong|Nếu|Cùng|Hiện|Sau|Ngày|Về|Những|Đây|Khi|Tuy nhiên|Đồng thời|Bà (?!Rịa))\b"
)
"""What opens a sentence and names no city."""
_NAME_BEFORE_INITIAL = lazy_pattern(rf"[{_UPPER}]\w+ ([{_UPPER}]\w+) $")
# Countries whose people's names begin with an initial behind them: "Thủ tướng Ấn Độ N. Modi".
_COUNTRIES = frozenset({"Ấn Độ", "Ba Lan", "Hà Lan", "Phần Lan", "Thái Lan", "Triều Tiên"})
# Letters that stand together, or last, in no Vietnamese word: "Donald J. Trump" is one name.
_FOREIGN = lazy_pattern(r"[fjwz]|[bdlmrsvx][b-df-hj-np-tv-z]|k[b-df-gj-np-tv-z]|[bdklrsvx]\b", re.IGNORECASE)


def paragraphs(text: str) -> Iterator[tuple[int, int]]:
    """The non-empty lines of a text as [start, end), without the space around them.

    >>> list(paragraphs("Một.\\n\\n  Hai. "))
    [(0, 4), (8, 12)]
    """
    for match in _LINE.finditer(text):
        yield match.span()


def sentences(text: str) -> Iterator[tuple[int, int]]:
    """The sentences of a normalised text as [start, end), in order; none crosses a line, and none is
    longer than 4000 characters.

    A stop ends no sentence after an abbreviation ("TP.", "PGS.TS."), after a lone initial ("A. Tuấn", "Donald J. T",
    but "Nguyễn Văn A. Ông …" ends one), inside a number, and between two numbers.

    >>> text = "Ông A đến TP. Huế. Hội nghị có 1.234 đại biểu."
    >>> [text[start:end] for start, end in sentences(text)]
    ['Ông A đến TP. Huế.', 'Hội nghị có 1.234 đại biểu.']

    The city that goes without its name ends one too.

    >>> text = "Vì nhân dân TP. Ông A nói."
    >>> [text[start:end] for start, end in sentences(text)]
    ['Vì nhân dân TP.', 'Ông A nói.']

    The credit of a picture is one of its own.

    >>> text = "Ảnh: Văn A/TTXVN Sau khi nghe báo cáo, ông B phát biểu."
    >>> [text[start:end] for start, end in sentences(text)]
    ['Ảnh: Văn A/TTXVN', 'Sau khi nghe báo cáo, ông B phát biểu.']

    So is a caption that runs into the text; the name of a day is no such text.

    >>> text = "Ông A thăm xã B Sáng 5/6, ông A dự lễ kỷ niệm Ngày 27/7, thăm xã C."
    >>> [text[start:end] for start, end in sentences(text)]
    ['Ông A thăm xã B', 'Sáng 5/6, ông A dự lễ kỷ niệm Ngày 27/7, thăm xã C.']
    """
    marked = any(mark in text for mark in _OTHER_MARKS)
    credited = "Ảnh: " in text
    for line in _LINE.finditer(text):
        start, last = line.span()
        end = _END if marked and holds_any(text, _OTHER_MARKS, start, last) else _FULL_STOP
        for stop in _stops(text, end, start, last, credited=credited):
            yield from _in_reach(text, start, stop)
            start = stop
            while text[start].isspace():
                start += 1
        yield from _in_reach(text, start, last)


def _stops(text: str, end: re.Pattern[str], start: int, last: int, *, credited: bool) -> Iterator[int]:
    """Where sentences end within a line, in order."""
    pictures = [match.end() for match in _CREDIT.finditer(text, start, last)] if credited else []
    pictures = sorted({*pictures, *_run_ins(text, start, last)})
    for mark in end.finditer(text, start, last):
        while pictures and pictures[0] <= mark.end():
            start = pictures.pop(0)
            yield start
        if mark[0] != "." or _ends_sentence(text, mark.start(), start):
            start = mark.end()
            yield start
    yield from pictures


def _run_ins(text: str, start: int, last: int) -> Iterator[int]:
    """Where captions without a stop end, behind which the text begins with its day."""
    for day in _DAY.finditer(text, start + 2, last):
        end = day.start() - 1
        runs_in = text[end] == " " and (text[end - 1].isalnum() or text[end - 1] in ')"”')
        if runs_in and not text.endswith(_OF_THE_DAY, start, day.start()):
            yield end


def _in_reach(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The sentence, or one that goes on without end in pieces: cut behind a ";", a "," or a blank near the limit."""
    while end - start > _MOST_CHARS:
        near = start + _MOST_CHARS
        cuts = (text.rfind(mark, near - _MOST_CHARS // 4, near) for mark in "; ,")
        cut = next((at + 1 for at in cuts if at >= 0), near)
        yield start, cut
        start = cut
        while text[start].isspace():
            start += 1
    yield start, end


def _ends_sentence(text: str, stop: int, start: int) -> bool:
    """Whether the lone full stop at `stop` ends the sentence that begins at `start`."""
    before = text[max(start, stop - _TOKEN_CHARS) : stop]
    token = before.rsplit(" ", 1)[-1].lstrip("\"'([-")
    following = text[stop + 1 : stop + 4].lstrip()
    if following[:1].isdigit() and token[-1:].isdigit():
        return False
    lowered = token.lower()
    if lowered in _CITY and _OPENS.match(text, stop + 1) is not None:
        return True
    if lowered in _ABBREVIATIONS or lowered.rsplit(".", 1)[-1] in _ABBREVIATIONS:
        return False
    if len(token) == 1 and token.isupper():
        name = _NAME_BEFORE_INITIAL.search(text, max(start, stop - 40), stop - 1)
        return name is not None and _FOREIGN.search(name.group(1)) is None and name.group().strip() not in _COUNTRIES
    return not (len(token) == 3 and token[1] == "." and token[0].isupper() and token[2].isupper())
