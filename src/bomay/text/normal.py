"""A normalised copy of a text for reading, with the way back to the characters as given."""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from bomay.model import Span
from bomay.text.lazy import lazy_pattern

__all__ = ["Normal"]

_SPACES = "\t\r\v\f\x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
_BREAKS = "\u2028\u2029"
_DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212"
_DOUBLE_QUOTES = "“”„‟«»"
_SINGLE_QUOTES = "‘’‚‛´ʼ"
# Eth and African D look like Đ and are typed for it; they are no Vietnamese letters.
_ONE_TO_ONE = (
    dict.fromkeys(_SPACES, " ")
    | dict.fromkeys(_BREAKS, "\n")
    | dict.fromkeys(_DASHES, "-")
    | dict.fromkeys(_DOUBLE_QUOTES, '"')
    | dict.fromkeys(_SINGLE_QUOTES, "'")
    | {"Ð": "Đ", "Ɖ": "Đ", "ð": "đ"}
)
_REPLACED = lazy_pattern("[" + re.escape("".join(_ONE_TO_ONE)) + "]")

# The tone stands on the first vowel of an open oa, oe, uy ("hòa", "thủy"); after q the u is no vowel ("quý").
_TONED = {
    plain + toned: moved + vowel
    for plain, vowel, old, new in (
        ("o", "a", "àáảãạ", "òóỏõọ"),
        ("o", "e", "èéẻẽẹ", "òóỏõọ"),
        ("u", "y", "ỳýỷỹỵ", "ùúủũụ"),
    )
    for toned, moved in zip(old, new, strict=True)
}
_TONED |= {old.upper(): new.upper() for old, new in _TONED.items()} | {
    old.capitalize(): new.capitalize() for old, new in _TONED.items()
}
# Four patterns with a fixed first letter scan twice as fast as one with a class of four.
_OLD_TONES = tuple(
    lazy_pattern(pattern)
    for pattern in (
        r"o[àáảãạèéẻẽẹ](?!\w)",
        r"u(?<![qQ]u)[ỳýỷỹỵ](?!\w)",
        r"O[ÀÁẢÃẠÈÉẺẼẸàáảãạèéẻẽẹ](?!\w)",
        r"U(?<![qQ]U)[ỲÝỶỸỴỳýỷỹỵ](?!\w)",
    )
)

_INVISIBLE = "\u00ad\u200b\u200c\u200d\u2060\ufeff"
_MARKS = "\u0300-\u036f"
_PARTED = r"(?<=\b[A-ZĐ]) ['’‘] (?=[^\W\d_])"
# A letter with marks or invisible characters behind it; or the apostrophe of a name that blanks part: "Điểu K ' Ré".
_CLUSTER = lazy_pattern(f"{_PARTED}|[^{_MARKS}{_INVISIBLE}]?[{_MARKS}{_INVISIBLE}]+")
_APOSTROPHES = (" ' ", " ’ ", " ‘ ")
_APOSTROPHE = lazy_pattern(_PARTED)
_DROPPED = str.maketrans("", "", _INVISIBLE)


class Normal:
    """A text normalised for reading: `text` is the copy, `given` the original.

    The copy is composed (NFC), has plain spaces, dashes and quotes, tones where the current spelling puts them
    ("hoà" -> "hòa", "uỷ" -> "ủy"), no invisible characters and no blanks around the apostrophe of a name
    ("K ’ Bốt" -> "K'Bốt"). Normalising twice is normalising once.

    >>> normal = Normal("Uy\u0309 ban nhân dân – hoà giải")
    >>> normal.text
    'Ủy ban nhân dân - hòa giải'
    >>> normal.to_given(0, 2).of(normal.given) == "Uy\u0309"
    True
    """

    __slots__ = ("_ends", "_starts", "given", "text")

    def __init__(self, given: str) -> None:
        self.given = given
        self._starts: list[int] | None = None  # None: both texts have the same offsets
        self._ends: list[int] | None = None
        composed = given
        if not (unicodedata.is_normalized("NFC", given) and not _has_dropped(given)):
            composed, self._starts, self._ends = _compose(given)
        self.text = _replace(composed)

    def to_given(self, start: int, end: int) -> Span:
        """The span in the text as given that the non-empty range [start, end) of the copy was made from."""
        if self._starts is None or self._ends is None:
            return Span(start, end)
        return Span(self._starts[start], self._ends[end - 1])


def _has_dropped(text: str) -> bool:
    """Whether the copy leaves out characters: invisible ones, or blanks around an apostrophe."""
    if any(char in text for char in _INVISIBLE):
        return True
    return any(mark in text for mark in _APOSTROPHES) and _APOSTROPHE.search(text) is not None


def _replace(text: str) -> str:
    """The text with every replacement that keeps its length."""
    text = _REPLACED.sub(lambda match: _ONE_TO_ONE[match[0]], text)
    for pattern in _OLD_TONES:
        text = pattern.sub(lambda match: _TONED[match[0]], text)
    return text


def _compose(given: str) -> tuple[str, list[int], list[int]]:
    """The composed text, and for each of its characters where its letter starts and ends in the text as given."""
    parts: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for start, end, composed in _pieces(given):
        parts.append(composed)
        if len(composed) == end - start:
            starts += range(start, end)
            ends += range(start + 1, end + 1)
        else:
            starts += [start] * len(composed)
            ends += [end] * len(composed)
    return "".join(parts), starts, ends


def _pieces(given: str) -> Iterator[tuple[int, int, str]]:
    """The text cut into letters that change and stretches that do not, each with its composed form."""
    done = 0
    for match in _CLUSTER.finditer(given):
        start, end = match.span()
        yield from _plain_pieces(given, done, start)
        yield start, end, _letter(match[0])
        done = end
    yield from _plain_pieces(given, done, len(given))


def _plain_pieces(given: str, start: int, end: int) -> Iterator[tuple[int, int, str]]:
    stretch = given[start:end]
    if unicodedata.is_normalized("NFC", stretch):
        yield start, end, stretch
    else:  # letters with a twin of their own, such as the Ångström sign
        yield from ((at, at + 1, _letter(given[at])) for at in range(start, end))


@lru_cache(4096)
def _letter(cluster: str) -> str:
    if cluster in _APOSTROPHES:
        return "'"
    return unicodedata.normalize("NFC", cluster.translate(_DROPPED))
