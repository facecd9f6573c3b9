"""Where in a text something stands."""

from msgspec import Struct

__all__ = ["NO_EVIDENCE", "Evidence", "Span"]


class Span(Struct, frozen=True, order=True, gc=False):
    """Half-open range [start, end) in characters of a document's text (or title) exactly as given.

    >>> Span(2, 5).of("xxabcxx")
    'abc'
    """

    start: int
    end: int

    def of(self, text: str) -> str:
        """The characters that the span covers."""
        return text[self.start : self.end]


class Evidence(Struct, frozen=True, kw_only=True, gc=False):
    """The places that together let a reader confirm one fact, and the rule that read it.

    `spans` lie in the document's text, `title_spans` in its title; both sorted. `rule` is the id of the rule.
    """

    spans: tuple[Span, ...] = ()
    title_spans: tuple[Span, ...] = ()
    rule: str = ""


NO_EVIDENCE = Evidence()
"""For facts that come without places, such as annotations."""
