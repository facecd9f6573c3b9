"""The articles of a web archive (WARC)."""

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
    from warcio.archiveiterator import ArchiveIterator
    from warcio.exceptions import ArchiveLoadFailed

    found = 0
    try:
        for record in ArchiveIterator(stream):
            if record.rec_type != "response" or not _is_page(record.http_headers):
                continue
            found += 1
            address = record.rec_headers.get_header("WARC-Target-URI")
            yield from read_web_page(
                record.content_stream().read(), where=f"{where} {address}", id=address, source=address
            )
    except (ArchiveLoadFailed, EOFError, OSError) as error:
        yield Refused(
            where,
            f"not a web archive, or damaged ({' '.join(str(error).split())})",
            f"{found} pages before this point were read, none after it",
            "fetch it again, or pack it record by record as .warc.gz",
        )
        return
    if not found:
        yield Refused(
            where, "a web archive without pages", "only HTML answers with status 200 are read", "check the crawl"
        )


def _is_page(headers: object) -> bool:
    from warcio.statusandheaders import StatusAndHeaders

    if not isinstance(headers, StatusAndHeaders):
        return False
    kind = headers.get_header("Content-Type") or ""
    return headers.get_statuscode() == "200" and kind.lower().startswith(("text/html", "application/xhtml"))
