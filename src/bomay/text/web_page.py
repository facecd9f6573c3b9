"""The article of an HTML page: its main text, title, date and address."""

from collections.abc import Iterator

from bomay.model import Document
from bomay.text.article import Head, to_document
from bomay.text.encoding import repair
from bomay.text.refused import Refused

__all__ = ["read_web_page"]


def read_web_page(data: bytes, *, where: str, id: str, source: str | None = None) -> Iterator[Document | Refused]:  # noqa: A002
    """The main text of a page as its document's text, with what its metadata states.

    The date is taken from the page's metadata only, never guessed from its text or address. `source` is the
    address where the caller knows it, else the page's own canonical address.
    """
    from trafilatura import bare_extraction
    from trafilatura.settings import Document as Page

    page = bare_extraction(
        data, include_comments=False, include_tables=True, with_metadata=True, date_extraction_params=_DATE_OPTIONS
    )
    if not isinstance(page, Page) or not page.text or not page.text.strip():
        yield Refused(
            where,
            "a page without an article",
            "no running text was found between menus and scripts",
            "give the article's own page, or its text as .txt",
        )
        return
    head = Head(
        title=repair(page.title) if page.title else None, published=page.date or None, source=source or page.url or None
    )
    yield from to_document(head, repair(page.text), where=where, id=id)


_DATE_OPTIONS = {"extensive_search": False, "original_date": True}
