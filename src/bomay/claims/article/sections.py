"""The parts of an article that tells several news one below the other: each begins with a star."""

from bisect import bisect_right

from bomay.claims.article.article import Sentence
from bomay.text.lazy import lazy_pattern

__all__ = ["Sections"]

_BEGINS = lazy_pattern(r"(?:^|(?<=\n)|(?<=[.!?)”\"] )|(?<=TTXVN ))\*{1,3} ?(?=[A-ZĐÀ-Ỹ])(?!Tại )")


class Sections:
    """Where the news of one text begin.

    >>> Sections("Ngày 1/6, ông A thăm xã B. * Cùng ngày, bà C thăm xã D.").starts
    (27,)
    >>> Sections("Ngày 1/6, ông A thăm xã B.\\n*** * Tại buổi thăm, ông A tặng quà. 2 * 3.").starts
    ()
    """

    def __init__(self, text: str) -> None:
        self.starts = tuple(match.start() for match in _BEGINS.finditer(text)) if "*" in text else ()

    def of(self, sentence: Sentence) -> int:
        """The number of the news to which a sentence belongs: 0 for the first, and for the title."""
        return 0 if sentence.in_title else bisect_right(self.starts, sentence.start)
