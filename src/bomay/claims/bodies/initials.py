"""Initials that an article explains once ("gìn giữ hòa bình (GGHB)") and then uses inside names of bodies."""

import functools
import unicodedata

from bomay.lexicon import load_lexicon
from bomay.text.lazy import lazy_pattern

__all__ = ["explained_initials", "first_letter", "spell_out"]

_IN_BRACKETS = lazy_pattern(r"\(([A-ZĐ]{3,9})\)")
_INITIALS = lazy_pattern(r"\b[A-ZĐ]{3,9}\b")
_SHORTEST = 4  # shorter ones of the lexicon stand for several things
_COUNTRY = " VN"  # at a name's end; inside it is a firm's own
_REACH = 90


def explained_initials(text: str) -> dict[str, str]:
    """The initials in brackets whose letters begin the words before them, each with those words.

    >>> explained_initials("lực lượng gìn giữ hòa bình (GGHB) lên đường (Ảnh: CTV)")
    {'GGHB': 'gìn giữ hòa bình'}
    """
    found: dict[str, str] = {}
    for match in _IN_BRACKETS.finditer(text):
        words = text[max(0, match.start() - _REACH) : match.start()].split()[-len(match[1]) :]
        if "".join(map(first_letter, words)) == match[1]:
            found.setdefault(match[1], " ".join(words))
    return found


def spell_out(name: str, explained: dict[str, str]) -> str:
    """A body's name with its initials written out: those that the article explains, else those of the lexicon.

    >>> spell_out("Hội Sinh viên VN", {}), spell_out("Công ty VN Pharma", {})
    ('Hội Sinh viên Việt Nam', 'Công ty VN Pharma')
    """
    if name.endswith(_COUNTRY):
        name = f"{name.removesuffix(_COUNTRY)} Việt Nam"
    if not _INITIALS.search(name):
        return name
    return _INITIALS.sub(lambda match: explained.get(match[0]) or _known().get(match[0]) or match[0], name)


@functools.cache
def _known() -> dict[str, str]:
    words = load_lexicon().abbreviations
    return {form: word.forms[0] for word in words for form in word.forms if len(form) >= _SHORTEST and form.isupper()}


def first_letter(word: str) -> str:
    """The capital of a word's first letter without its marks; "Đ" is a letter of its own."""
    letter = word[:1].upper()
    if letter == "Đ":
        return letter
    return unicodedata.normalize("NFD", letter)[:1]
