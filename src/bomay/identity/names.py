"""When two names are written the same: spelling is folded, letters and tones never are."""

import functools
import re
import unicodedata

from bomay.lexicon.marks import bare
from bomay.text.lazy import lazy_pattern

__all__ = ["fold", "key"]

_TONES = "\u0300\u0301\u0303\u0309\u0323"  # huyền, sắc, ngã, hỏi, nặng
_APOSTROPHES = str.maketrans("’‘ʼ`´", "'''''")
_WORD = lazy_pattern(r"[^\W\d_]+(?:[\u0300-\u036f][^\W\d_]*)*")
_GAPS = lazy_pattern(r"[\s\u00a0\u200b]+")
_DASHES = lazy_pattern(r"\s*[-‐‑‒–—−]\s*")


@functools.lru_cache(maxsize=8192)
def key(name: str) -> str:
    """The form in which two spellings of one name are equal.

    Folded are Unicode form, case, spaces, dashes, apostrophes and the place of the tone mark in its syllable
    (hoà = hòa, uỷ = ủy).
    Every letter and every tone counts: Lê Minh Hùng is not Lê Minh Hưng.

    >>> key("Nguyễn Thị HOÀ") == key("nguyễn  thị hòa")
    True
    >>> key("Lê Minh Hùng") == key("Lê Minh Hưng")
    False
    """
    plain = unicodedata.normalize("NFD", name).casefold().translate(_APOSTROPHES)
    spaced = _DASHES.sub("-", _GAPS.sub(" ", plain)).strip()
    return unicodedata.normalize("NFC", _WORD.sub(_tone_last, spaced))


def _tone_last(match: re.Match[str]) -> str:
    word = match.group()
    tones = "".join(mark for mark in word if mark in _TONES)
    return "".join(letter for letter in word if letter not in _TONES) + tones if tones else word


@functools.lru_cache(maxsize=8192)
def fold(name: str) -> str:
    """The name without diacritics, in lower case; for looking up only, never for telling people apart.

    >>> fold("Đặng Thị Hoà")
    'dang thi hoa'
    """
    plain = bare(name.casefold().translate(_APOSTROPHES))
    return _GAPS.sub(" ", _DASHES.sub("-", plain)).strip()
