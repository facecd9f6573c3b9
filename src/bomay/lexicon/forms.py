"""How surface forms are spelled and compared."""

import re
import unicodedata

__all__ = ["form_key", "new_tones", "spelling_fault"]

_MARKS = "\u0300\u0301\u0303\u0309\u0323"
_PAIRS = [("o", "a"), ("o", "e"), ("u", "y"), ("O", "A"), ("O", "a"), ("U", "Y"), ("U", "y"), ("O", "E"), ("O", "e")]
_NEW = {
    unicodedata.normalize("NFC", first + second + mark): unicodedata.normalize("NFC", first + mark + second)
    for first, second in _PAIRS
    for mark in _MARKS
}
_OLD_TONE = re.compile(rf"(?<![qQ])(?:{'|'.join(_NEW)})(?!\w)")
_NOT_WORD = re.compile(r"[\W_]")


def form_key(form: str) -> str:
    """What two forms share when a text cannot tell them apart: case and the kind of punctuation do not count.

    >>> form_key("VH-TT&DL") == form_key("vh tt-dl")
    True
    """
    return _NOT_WORD.sub(" ", form.casefold())


def new_tones(text: str) -> str:
    """The text in NFC with the tone mark on the first vowel of an open oa, oe, uy ("quý" stays).

    >>> new_tones("uỷ ban Hoà Bình, quý III")
    'ủy ban Hòa Bình, quý III'
    """
    return _OLD_TONE.sub(lambda found: _NEW[found.group()], unicodedata.normalize("NFC", text))


def spelling_fault(text: str) -> str | None:
    """What is wrong with the spelling of an entry's text; None where nothing is."""
    if not unicodedata.is_normalized("NFC", text):
        return "is not in NFC"
    if _OLD_TONE.search(text):
        return "has an old tone placement"
    if text != " ".join(text.split()):
        return "has spaces to spare"
    return None
