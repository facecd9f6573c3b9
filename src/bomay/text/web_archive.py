"""The articles of a web archive (WARC)."""

import zlib
from collections.abc import Iterator
from typing import BinaryIO

from bomay.model import Document
from bomay.text.refused import Refused
from bomay.text.web_page import read_web_page

__all__ = ["read_web_archive"]


def read_web_archive(stream: BinaryIO, *, where: str) -> Iterator[Document | Refused]:
    """The articles of a .warc or .warc.gz, in order, each with its address as id and source.

    Only answers with status 200 that are HTML count as pages; other records are no articles and pass unsaid.
    """
    from warcio.bufferedreaders import ChunkedDataException
    from warcio.exceptions import ArchiveLoadFailed

    # warcio takes headers of a broken record as present (AttributeError) and lengths as numbers (ValueError)
    broken = (ArchiveLoadFailed, ChunkedDataException, EOFError, OSError, AttributeError, ValueError, zlib.error)
    pages, found = _pages(stream), 0
    while True:
        try:
            address, data = next(pages, ("", b""))
        except broken as error:
            yield Refused(
                where,
                f"not a web archive, or damaged ({' '.join(str(error).split())})",
                f"{found} pages before this point were read, none after it",
                "fetch it again, or pack it record by record as .warc.gz",
            )
            return
        if not address:
            break
        found += 1
        yield from read_web_page(data, where=f"{where} {address}", id=address, source=address)
    if not found:
        yield Refused(
            where, "a web archive without pages", "only HTML answers with status 200 are read", "check the crawl"
        )


def _pages(stream: BinaryIO) -> Iterator[tuple[str, bytes]]:
    """The address and the bytes of each page."""
    from warcio.archiveiterator import ArchiveIterator

    for record in ArchiveIterator(stream):
        address = record.rec_headers.get_header("WARC-Target-URI")
        if record.rec_type == "response" and address and _is_page(record.http_headers):
            yield address, record.content_stream().read()


def _is_page(headers: object) -> bool:
    from warcio.statusandheaders import StatusAndHeaders

    if not isinstance(headers, StatusAndHeaders):
        return False
    kind = headers.get_header("Content-Type") or ""
    return headers.get_statuscode() == "200" and kind.lower().startswith(("text/html", "application/xhtml"))
