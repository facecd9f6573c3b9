"""JSON Lines: one article a line, plain, gzip or zstd."""

import gzip
import hashlib
import io
import json
import zlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import BinaryIO

from bomay.model import Document
from bomay.text.article import Head, to_document
from bomay.text.encoding import repair
from bomay.text.refused import Refused

__all__ = ["read_json_lines", "unpacked"]

_ID_DIGITS = 16


@contextmanager
def unpacked(stream: BinaryIO, *, name: str) -> Iterator[BinaryIO]:
    """The stream, decompressed as the suffix of `name` says (.gz, .zst, or as it stands)."""
    if name.endswith(".gz"):
        with gzip.GzipFile(fileobj=stream) as unzipped:
            yield io.BufferedReader(unzipped)
    elif name.endswith(".zst"):
        import zstandard

        with zstandard.ZstdDecompressor().stream_reader(stream, read_across_frames=True) as unzipped:
            yield io.BufferedReader(unzipped)
    else:
        yield stream


def read_json_lines(stream: Iterable[bytes], *, where: str) -> Iterator[Document | Refused]:
    """The articles of a stream of JSON objects (id, title, published, source, text), in order, one at a time.

    The text is exactly the `text` string. An article without id takes its source as id, else a hash of its text.
    A line that cannot be read is refused with its number; a damaged archive is refused where it breaks off.
    """
    import zstandard

    number = found = 0
    lines = iter(stream)
    while True:
        try:
            line = next(lines, b"")
        except (EOFError, OSError, zlib.error, zstandard.ZstdError) as error:
            yield Refused(
                f"{where}:{number + 1}",
                f"the file is cut off or damaged here ({error})",
                f"{found} articles before it were read, none after it",
                "fetch or pack the file again",
            )
            return
        if not line:
            break
        number += 1
        if line.strip():
            found += 1
            yield from _read_line(line, where=f"{where}:{number}")
    if not found:
        yield Refused(where, "the file is empty", "an empty file has no facts", "leave it out")


def _read_line(line: bytes, *, where: str) -> Iterator[Document | Refused]:
    try:
        fields = json.loads(line.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        yield Refused(
            where, f"broken UTF-8 at byte {error.start}", "JSON Lines are UTF-8", "write this line again as UTF-8"
        )
        return
    except (ValueError, RecursionError) as error:
        yield Refused(
            where, f"not JSON ({error})", "each line is one JSON object", 'write {"id": …, "text": …} on one line'
        )
        return
    text = fields.get("text") if isinstance(fields, dict) else None
    if not isinstance(text, str):
        found = "an object without text" if isinstance(fields, dict) else "JSON that is no object"
        yield Refused(
            where, found, "the article's text is read from the field text", 'give it as "text": "…" in an object'
        )
        return
    if repair(text) != text:  # kept as it is: its spans must fit the line
        yield Refused(
            where,
            "a text in an old Vietnamese encoding",
            "its letters are others in Unicode, so hardly a fact will be read",
            "convert it to Unicode, or give it as .txt, where it is converted",
        )
    head = Head.from_fields(fields)
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    yield from to_document(head, text, where=where, id=head.source or digest[:_ID_DIGITS])
