"""How surface forms are spelled and compared."""

import re
import unicodedata

__all__ = ["form_key", "is_well_spelled", "joined_otherwise", "new_tones"]

_MARKS = "\u0300\u0301\u0303\u0309\u0323"
_PAIRS = [("o", "a"), ("o", "e"), ("u", "y"), ("O", "A"), ("O", "a"), ("U", "Y"), ("U", "y"), ("O", "E"), ("O", "e")]
_NEW = {
    unicodedata.normalize("NFC", first + second + mark): unicodedata.normalize("NFC", first + mark + second)
    for first, second in _PAIRS
    for mark in _MARKS
}
_OPEN_PAIR = re.compile(
    r"[oOuU][àáảãạèéẻẽẹÀÁẢÃẠÈÉẺẼẸỳýỷỹỵỲÝỶỸỴ](?!\w)"
)  # a look-behind for "q" costs ten times as much
_AND = re.compile(r" và ")
_JOINT = re.compile(r" và |, | - |(?<=[A-ZĐ])-(?=[A-ZĐ])")
_WHOLE = ("Bộ ", "Sở ")
"""Beginnings of names that are whole whatever sign joins them: a blank is lost there, and a comma parts no list."""
_NOT_WORD = re.compile(r"[\W_]")


def form_key(form: str) -> str:
    """What two forms share when a text cannot tell them apart: case and the kind of punctuation do not count.

    >>> form_key("VH-TT&DL") == form_key("vh tt-dl")
    True
    """
    return _NOT_WORD.sub(" ", form.casefold())


def joined_otherwise(form: str) -> tuple[str, ...]:
    """The other ways in which the parts of a name are joined in writing; none for a name of one part.

    >>> joined_otherwise("Bộ Kế hoạch và Đầu tư")
    ('Bộ Kế hoạch - Đầu tư', 'Bộ Kế hoạch-Đầu tư', 'Bộ Kế hoạch- Đầu tư')
    >>> joined_otherwise("Sở TN-MT")
    ('Sở TN - MT', 'Sở TN- MT')
    """
    signs = (" - ", "-", "- ") if form.startswith(_WHOLE) else (" - ", "-")
    ways = [joined.sub(sign, form) for joined in (_AND, _JOINT) for sign in signs]
    return tuple(way for way in dict.fromkeys(ways) if way != form)


def new_tones(text: str) -> str:
    """The text in NFC with the tone mark on the first vowel of an open oa, oe, uy ("quý" stays).

    >>> new_tones("uỷ ban Hoà Bình, quý III")
    'ủy ban Hòa Bình, quý III'
    """
    text = unicodedata.normalize("NFC", text)
    return _OPEN_PAIR.sub(lambda found: _NEW[found.group()] if _is_old(found) else found.group(), text)


def is_well_spelled(text: str) -> bool:
    """Whether the text is in NFC with the new tone placement throughout.

    >>> is_well_spelled("Ủy ban"), is_well_spelled("Uỷ ban")
    (True, False)
    """
    return unicodedata.is_normalized("NFC", text) and not any(map(_is_old, _OPEN_PAIR.finditer(text)))


def _is_old(found: re.Match[str]) -> bool:
    """Whether a match of an open pair has its mark in the old place: not "quý", where u belongs to the consonant."""
    before = found.string[found.start() - 1] if found.start() else ""
    return found.group() in _NEW and before not in ("q", "Q")
