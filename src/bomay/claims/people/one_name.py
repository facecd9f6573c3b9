"""Whom a surname alone means, as Chinese and Korean leaders are called: "ông Tập" where one Tập Cận Bình is named.

Who is called by a given name from first to last ("bác sĩ Bình cho biết") is nobody here: no two articles would agree on
who that is, and what is told of him would be told of anybody of the name.
"""

from collections.abc import Iterable

from bomay.claims.article.article import Sentence
from bomay.lexicon.surnames import common_surnames
from bomay.mentions.kinds import NameMention

__all__ = ["SurnamedPeople", "goes_by_one_name"]

_TELL_A_PERSON = frozenset({"ông", "bà", "anh", "chị"})
_OPENING = frozenset({"ông", "bà"})
"""Those that tell a person at the head of a sentence too; "Anh" and "Chị" are given names of photographers."""
_GOES_ON = (".", "-", "'")


def goes_by_one_name(sentence: Sentence, item: NameMention) -> bool:
    """Whether one name stands behind a word, in small letters or at the head of a sentence, that tells a person.

    Elsewhere the word's capital is a name's own: "quận Hai Bà Trưng", "cầu Ông Lãnh", "Ảnh: Thái Anh".
    """
    if item.honorific not in _TELL_A_PERSON or not item.name.isalpha() or not item.name[1:].islower():
        return False
    text, start = sentence.page.text, item.start - len(item.honorific) - 1
    if text.startswith(_GOES_ON, item.end):
        return False  # "ông Ze'ev"
    return text.startswith(item.honorific, start) or (start == sentence.start and item.honorific in _OPENING)


class SurnamedPeople:
    """The people named in full, by the first word of their names.

    Surnames that are common at home are left out: "ông Lê" there is so called by his given name.
    """

    def __init__(self, names: Iterable[str]) -> None:
        self._bearers: dict[str, set[str]] = {}
        for name in names:
            if name.split(" ")[0] in common_surnames():
                continue
            self._bearers.setdefault(name.split(" ")[0], set()).add(name)

    def find(self, word: str) -> str | None:
        """The name in full of the only one so surnamed; None where nobody is, or two."""
        bearers = self._bearers.get(word, set())
        return next(iter(bearers)) if len(bearers) == 1 else None
