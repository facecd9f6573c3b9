"""Capitalised words and runs of them: what a name of anything is written with."""

import functools
import re

from msgspec import Struct

from bomay.text.lazy import lazy_pattern

__all__ = [
    "SYLLABLE",
    "UNCLE_HO",
    "UPPER",
    "WORD",
    "CapitalRun",
    "capital_run",
    "last_before",
    "ordinary_case",
]

UPPER = "".join(char for char in map(chr, range(0x41, 0x1EFA)) if char.isupper() and not 0x370 <= ord(char) < 0x1E00)
"""The capital letters of Latin script, Vietnamese ones included, as a character class of `re`."""

_LOWER = UPPER.lower()

# Longer words and runs are no names; without limits, text made of capitals would be gone over for each of its words.
_WORD = rf"[{UPPER}][\w'’]{{0,40}}(?:-[\w'’]{{1,40}}){{0,8}}"
WORD = lazy_pattern(_WORD)
"""One capitalised word."""

SYLLABLE = lazy_pattern(
    r"(?:b|ch?|d|gh?|gi|h|kh?|l|m|n|ngh?|nh|ph?|qu|r|s|th?|tr|v|x)?[aeiouy]{1,3}(?:ch?|m|n|ng|nh|p|t)?", re.IGNORECASE
)
"""A Vietnamese syllable in bare letters."""

UNCLE_HO = "Hồ Chí Minh"
"""The man; the city of that name is written with its level word, and "Chủ tịch" is part of how he is called."""

_RUN = lazy_pattern(rf"{_WORD}(?:[ ]{_WORD}){{0,39}}")


_OPENERS = frozenset(
    {"Theo", "Ông", "Tại", "Với", "Những", "Trước", "Trên", "Sau", "Nhưng", "Nếu"}
    | {"Về", "Cùng", "Ngoài", "Tuy", "Bên", "This", "According"}
)
"""Words that begin a sentence and are part of no name behind another word; "Ảnh:" begins a credit."""
_LATE_OPENERS = frozenset(
    {"Các", "Để", "Được", "Ưu", "Người", "Ngày", "Bài", "Đây", "Là", "Làm", "Trao"} | {"Trong", "Khi", "Cuộc"}
)
"""Words that do so behind a whole name of three words: they are given names too."""
_TIMES_OF_DAY = frozenset({"Sáng", "Trưa", "Chiều", "Tối"})
_HALVES = {"Đối": (" với",), "Trong": (" khi", " đó", " năm", " dự t", " buổi", " thời")}
"""Capitals that begin a word or phrase of two syllables, with the beginning of the second."""
_MAY_BEGIN = _OPENERS | _LATE_OPENERS | _TIMES_OF_DAY | _HALVES.keys() | {"Ảnh"}
"""All words that may begin a sentence behind others."""
_THAT_DAY = lazy_pattern(r" (?:nay|qua|ngày|\d)")
_GLUED = lazy_pattern(rf"([{UPPER}](?=[{_LOWER}]*[^a-zA-Z])[{_LOWER}]+)[{UPPER}][{_LOWER}]")
_AFTER = 5  # characters behind a word that tell whether it begins a sentence


class CapitalRun(Struct, frozen=True, gc=False):
    """Neighbouring capitalised words: their starts and ends, all offsets into the text."""

    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def __len__(self) -> int:
        return len(self.starts)


def capital_run(text: str, start: int, *, before: int = 0) -> CapitalRun | None:
    """The capitalised words that stand at `start`, parted by single spaces; None where none does.

    `before` counts the words of the same name that stand before them: none of these begins a sentence.

    >>> capital_run("ông Nguyễn Văn A nói", 4)
    CapitalRun(starts=(4, 11, 15), ends=(10, 14, 16))
    >>> capital_run("Hoàng BìnhThủ tướng", 0)
    CapitalRun(starts=(0, 6), ends=(5, 10))
    """
    match = _RUN.match(text, start)
    if match is None:
        return None
    starts: list[int] = []
    ends: list[int] = []
    at = start
    for word in match.group().split(" "):
        end = at + len(word)
        told = before + len(starts)
        if told and word in _MAY_BEGIN and _begins_sentence(word, text[end : end + _AFTER], told):
            break  # a caption without its full stop: "Hội Du lịch Đà Nẵng Theo …"
        starts.append(at)
        if not word[1:].islower() and (glued := _GLUED.match(word)) is not None:
            ends.append(at + glued.end(1))
            break  # two lines without the blank between them: "Nguyễn Văn BìnhThủ tướng"
        ends.append(end)
        at = end + 1
    return CapitalRun(tuple(starts), tuple(ends)) if starts else None


def _begins_sentence(word: str, after: str, before: int) -> bool:
    """Whether a word behind `before` others begins what a lost full stop parted from them."""
    if (word in _TIMES_OF_DAY and _THAT_DAY.match(after)) or (word in _HALVES and after.startswith(_HALVES[word])):
        return True  # "… Nguyễn Văn A Chiều nay 25-5, …", "… Đối với …"
    return word in _OPENERS or (word == "Ảnh" and after.startswith(":")) or (before > 2 and word in _LATE_OPENERS)


def last_before(text: str, at: int) -> str:
    """The last character before an offset that is no blank; "" where none stands there."""
    while at and text[at - 1] == " ":
        at -= 1
    return text[at - 1 : at]


@functools.lru_cache(maxsize=4096)
def ordinary_case(name: str) -> str:
    """A name in capitals as it is usually written; any other name as it stands.

    >>> ordinary_case("NGUYỄN VĂN A"), ordinary_case("Y Thanh Hà Niê Kđăm")
    ('Nguyễn Văn A', 'Y Thanh Hà Niê Kđăm')
    """
    if name.isupper() and sum(map(str.isalpha, name)) > 2:
        return " ".join("-".join(part.capitalize() for part in word.split("-")) for word in name.split(" "))
    return name
