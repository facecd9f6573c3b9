"""Patterns that are tried only where they can match: most of a text is passed over at the speed of memory."""

import re
import sys
from collections.abc import Iterator, Sequence

from bomay.text.lazy import lazy_pattern

__all__ = ["Ending", "Hinted", "holds_any"]


def holds_any(text: str, words: Sequence[str], start: int, end: int) -> bool:
    """Whether one of some words stands in [start, end), be it as a part of another."""
    for word in words:  # noqa: SIM110 (a generator costs more than the look)
        if text.find(word, start, end) >= 0:
            return True
    return False


class Hinted:
    """A pattern whose every match holds one of a few fixed words, its hints: where none stands, it is not tried.

    A pattern without regard to case takes its hints in small letters.

    >>> pattern = Hinted(r"(?:trả lời|nói với) báo", "trả lời", "nói với")
    >>> pattern.search("Ông A trả lời báo chí"), pattern.search("Ông A phát biểu")
    (<re.Match object; span=(6, 17), match='trả lời báo'>, None)
    """

    __slots__ = ("_folds", "hints", "pattern")

    def __init__(self, pattern: str, *hints: str, flags: int = 0) -> None:
        self.pattern = lazy_pattern(pattern, flags)
        self.hints = hints
        self._folds = bool(flags & re.IGNORECASE)

    def search(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """The first match in [start, end), as of the pattern alone."""
        look, begin = (text[start:end].lower(), 0) if self._folds else (text, start)
        for hint in self.hints:  # the look of `holds_any`, which costs two calls here for each sentence and rule
            if look.find(hint, begin, end) >= 0:
                return self.pattern.search(text, start, end)
        return None

    def finditer(self, text: str, start: int = 0, end: int = sys.maxsize) -> Iterator[re.Match[str]]:
        """Every match in [start, end), as of the pattern alone."""
        return self.pattern.finditer(text, start, end) if self._may_match(text, start, end) else iter(())

    def _may_match(self, text: str, start: int, end: int) -> bool:
        if self._folds:
            return holds_any(text[start:end].lower(), self.hints, 0, end)
        return holds_any(text, self.hints, start, end)


class Ending:
    """A pattern for what leads up to a place: it ends in one of a few words, given in small letters, and a blank.

    >>> pattern = Ending(r"\\b(?:so với|của)\\s$", "với của")
    >>> pattern.search("cao so với ", 0, 11), pattern.search("cao hơn ", 0, 8)
    (<re.Match object; span=(4, 11), match='so với '>, None)
    """

    __slots__ = ("last", "pattern")

    def __init__(self, pattern: str, last: str, flags: int = 0) -> None:
        self.pattern = lazy_pattern(pattern, flags)
        self.last = frozenset(last.split())

    def search(self, text: str, start: int, end: int) -> re.Match[str] | None:
        """The first match in [start, end), as of the pattern alone."""
        begins = text.rfind(" ", start, end - 1) + 1 or start
        word = text[begins : end - 1].lower()
        if word not in self.last and (word.isalnum() or len(word) < 2 or word[:-1].isalnum()):
            return None  # in "(của" and the like the pattern finds the word
        return self.pattern.search(text, start, end)
