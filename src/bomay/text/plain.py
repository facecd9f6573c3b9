"""A .txt or .md article: an optional YAML head, then the text."""

import re
from collections.abc import Iterator

from bomay.model import Document
from bomay.text.article import Head, to_document
from bomay.text.refused import Refused

__all__ = ["read_plain"]

_FRONT_MATTER = re.compile(r"---[ \t]*\r?\n(.*?)^---[ \t]*(?:\r?\n|\Z)", re.S | re.M)
_FIRST_LINE = re.compile(r"^\s*(\S.*?)\s*$", re.M)


def read_plain(text: str, *, where: str, stem: str) -> Iterator[Document | Refused]:
    """The one article of a text file.

    With front matter (id, title, published, source) the article's text is all that follows its closing line;
    without, it is the whole file and the first line that is not empty is the title. `stem` stands in for the id.
    """
    head, body, fault = _split(text)
    if fault:
        yield Refused(
            where,
            f"front matter that is not YAML: {fault}",
            "its id, title and date stay unknown; the text below it is read",
            'put values that hold ": " or quotes in double quotes',
        )
    yield from to_document(head or Head(title=_first_line(body)), body, where=where, id=stem)


def _split(text: str) -> tuple[Head | None, str, str | None]:
    """The head where there is one, the text below it, and what is wrong with the head's YAML."""
    match = _FRONT_MATTER.match(text)
    if match is None:
        return None, text, None
    import yaml

    try:
        fields = yaml.load(match[1], Loader=getattr(yaml, "CBaseLoader", yaml.BaseLoader))  # every value as written
    except yaml.YAMLError as error:
        return None, text[match.end() :], " ".join(str(error).split())
    if not isinstance(fields, dict):  # lines between two rules, not a head
        return None, text, None
    return Head.from_fields(fields), text[match.end() :], None


def _first_line(text: str) -> str | None:
    match = _FIRST_LINE.search(text)
    return match[1] if match else None
