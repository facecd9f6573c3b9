"""Whether a person's name shows by its form that its bearer is of another state."""

import functools
import re

from bomay.lexicon.marks import bare
from bomay.lexicon.surnames import is_surname
from bomay.mentions.words import SYLLABLE, WORD, CapitalRun
from bomay.text.lazy import lazy_pattern

__all__ = [
    "ends_in_vietnamese",
    "is_vietnamese_syllable",
    "looks_foreign",
    "of_uplands",
    "shows_foreigner",
    "shows_foreigners",
]

_NEVER = lazy_pattern(r"aa|ee|ii|oo|uu|(?<!u)y[aou]|\bk[aou]|\bc[eiy]", re.IGNORECASE)
_PLAIN = lazy_pattern(r"[A-Za-z .'-]+")
_TITLES = frozenset({"Dato", "Datuk", "Samdech", "Sheikh", "Tengku"})
_UPLAND = lazy_pattern(
    r"Ks|Rm|Rơ|(?:Ro|Rah|Siu|Nie|Mlo|Kpa|Nay|Alang|Briu|Bkrong|Eban|Ka|Kon|[HKY])(?= |$)|"
    r"[HKY]['’]|\w*[ơƠưƯăĂêÊ]|Niê|Mlô|Brí|Đ"
)
"""How the names of Vietnam's upland peoples begin: their syllables are no Kinh ones either."""


@functools.lru_cache(maxsize=4096)
def looks_foreign(name: str) -> bool:
    """Whether a name cannot be a Vietnamese person's: its syllables are not Vietnamese, nor of an upland people.

    A Chinese, Lao or Khmer name in Vietnamese letters does not show what it is: False.

    >>> looks_foreign("Narendra Modi"), looks_foreign("Vô-la-chít"), looks_foreign("Lý Văn A"), looks_foreign("Ksor B")
    (True, True, False, False)
    """
    words = name.split(" ")
    if of_uplands(name):
        return False
    if any("-" in word and word.rpartition("-")[2].islower() for word in words):
        return True
    if is_surname(words[0]) and _PLAIN.fullmatch(name) is None:
        return False
    return not all(map(is_vietnamese_syllable, words))


def of_uplands(name: str) -> bool:
    """Whether a name begins as those of Vietnam's upland peoples do: "Ksor B", "Êban Y B"."""
    return _UPLAND.match(name.partition(" ")[0]) is not None


def shows_foreigner(word: str) -> bool:
    """Whether one word alone is a foreigner's name: long enough, in ordinary case, and not Vietnamese.

    >>> shows_foreigner("Jaishankar"), shows_foreigner("Jean-Marc"), shows_foreigner("ASEAN"), shows_foreigner("Minh")
    (True, True, False, False)
    """
    ordinary = all(part[1:].islower() for part in word.split("-"))
    return len(word) > 3 and ordinary and word not in _TITLES and looks_foreign(word)


def shows_foreigners(text: str, start: int, *, end: int) -> bool:
    """Whether the word [start, end) of a text and the one behind it are both a foreigner's name.

    >>> shows_foreigners("Ủy ban Jaishankar Subrahmanyam", 7, end=17)
    True
    """
    following = WORD.match(text, end + 1)
    return following is not None and all(map(shows_foreigner, (text[start:end], following.group())))


def is_vietnamese_syllable(word: str) -> bool:
    """Whether a word could be a Vietnamese syllable, its marks aside."""
    return _NEVER.search(word) is None and SYLLABLE.fullmatch(bare(word)) is not None


def ends_in_vietnamese(text: str, run: CapitalRun) -> bool:
    """Whether the last two words of a run could both be Vietnamese syllables."""
    return all(is_vietnamese_syllable(text[run.starts[index] : run.ends[index]]) for index in (-2, -1))
