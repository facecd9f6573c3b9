"""The whole sentence around a quote."""

from bisect import bisect_right
from functools import lru_cache

from bomay.model import Span
from bomay.text.normal import Normal
from bomay.text.sentences import sentences

__all__ = ["Surroundings", "surroundings"]


class Surroundings:
    """The sentences of one text as given, and which of them a span touches."""

    def __init__(self, given: str) -> None:
        normal = Normal(given)
        self._spans = [normal.to_given(start, end) for start, end in sentences(normal.text)]
        self._starts = [span.start for span in self._spans]

    def of(self, span: Span) -> Span:
        """From the start of the sentence where the span begins to the end of the one where it ends.

        >>> Surroundings("Một câu. Hai câu.").of(Span(9, 12))
        Span(start=9, end=17)
        """
        first = bisect_right(self._starts, span.start) - 1
        last = bisect_right(self._starts, max(span.start, span.end - 1)) - 1
        start = self._spans[first].start if first >= 0 else span.start
        end = self._spans[last].end if last >= 0 else span.end
        return Span(min(start, span.start), max(end, span.end))


@lru_cache(maxsize=2)
def surroundings(given: str) -> Surroundings:
    """The surroundings of a text; the last two are kept, since claims and citations of one article ask in turn."""
    return Surroundings(given)
