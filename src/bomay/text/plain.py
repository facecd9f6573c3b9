"""A .txt or .md article: an optional YAML head, then the text."""

import re
import unicodedata
from collections.abc import Iterator

from bomay.model import Document
from bomay.text.article import Head, to_document
from bomay.text.lazy import lazy_pattern
from bomay.text.refused import Refused

__all__ = ["read_plain"]

_FRONT_MATTER = lazy_pattern(r"---[ \t]*\r?\n(.*?)^---[ \t]*(?:\r?\n|\Z)", re.S | re.M)
_LINE = lazy_pattern(r"^[^\S\n]*(\S.*?)[^\S\n]*$", re.M)
# What stands above the headline where a page was copied whole: links that skip to the text, the first item of a menu.
_PAGE_FURNITURE = frozenset(
    {"truy cập nội dung luôn", "bỏ qua nội dung", "chuyển đến nội dung chính", "nhảy đến nội dung", "trang chủ"}
    | {"skip to content", "skip to main content", "home"}
)


def read_plain(text: str, *, where: str, stem: str) -> Iterator[Document | Refused]:
    """The one article of a text file.

    With front matter (id, title, published, source) the article's text is all that follows its closing line. Without,
    it is the whole file and its first line is the title, a blank one or a page's "skip to content" left aside. `stem`
    stands in for the id.
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
    """The first line with words that is no furniture of a page."""
    lines = (match[1] for match in _LINE.finditer(text))
    return next((line for line in lines if unicodedata.normalize("NFC", line).lower() not in _PAGE_FURNITURE), None)
