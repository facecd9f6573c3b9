"""The sentences behind a thing in short, for the files and pages that show many things."""

import textwrap
from collections.abc import Iterable

from bomay.answers.results import Quote

__all__ = ["say_quotes"]

_SHOWN = 3
_LONG = 240  # letters of a sentence


def say_quotes(quotes: Iterable[Quote]) -> str:
    """The first sentences, each with where it was published, one a line.

    >>> say_quotes([])
    ''
    """
    said: dict[str, None] = {}
    for quote in quotes:
        if sentence := quote.sentence or quote.exact:
            where = ", ".join(filter(None, (quote.publisher, quote.published)))
            short = textwrap.shorten(sentence, _LONG, placeholder=" …")
            said.setdefault(f"«{short}» ({where or quote.article})")
    return "\n".join(list(said)[:_SHOWN])
