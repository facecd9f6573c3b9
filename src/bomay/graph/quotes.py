"""The quotes of one article: where each stands, its words, and the words around it."""

from collections.abc import Iterator

from pyoxigraph import Literal, NamedNode

from bomay.graph import terms as t
from bomay.graph.iris import Iris
from bomay.model import Document, Evidence, Span
from bomay.text.surroundings import surroundings

__all__ = ["Quotes"]

AROUND_CHARS = 32  # enough to find the quote again after a small edit, as the Web Annotation model advises

Place = tuple[str, Span]


class Quotes:
    """Mints one selector a quote and describes each once, however many claims rest on it.

    Of a document without its text (facts read earlier) only the positions are known.
    """

    def __init__(self, document: Document, iris: Iris) -> None:
        self._fields = {"text": document.text, "title": document.title or ""}
        self._id, self._iris = document.id, iris
        self._used: dict[NamedNode, Place] = {}

    def nodes(self, evidence: Evidence) -> Iterator[NamedNode]:
        """The selectors of one claim's evidence."""
        for field, spans in (("text", evidence.spans), ("title", evidence.title_spans)):
            for span in spans:
                node = self._iris.selector(self._id, field, span.start, span.end)
                self._used[node] = (field, span)
                yield node

    def used(self) -> tuple[NamedNode, ...]:
        """Every selector handed out, in the order of first use."""
        return tuple(self._used)

    def pairs(self, selector: NamedNode) -> Iterator[tuple[NamedNode, NamedNode | Literal]]:
        """What one selector says: position, quote, up to 32 characters on each side, the whole sentence."""
        field, span = self._used[selector]
        given = self._fields[field]
        yield t.TYPE, t.TEXT_POSITION_SELECTOR
        yield t.START, t.int_literal(span.start)
        yield t.END, t.int_literal(span.end)
        yield t.IN_FIELD, t.text(field)
        if given:
            yield t.TYPE, t.TEXT_QUOTE_SELECTOR
            yield t.EXACT, t.text(span.of(given))
            yield t.PREFIX, t.text(given[max(0, span.start - AROUND_CHARS) : span.start])
            yield t.SUFFIX, t.text(given[span.end : span.end + AROUND_CHARS])
            whole = surroundings(given).of(span) if field == "text" else Span(0, len(given))
            yield t.SENTENCE, t.text(whole.of(given))
