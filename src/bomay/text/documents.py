"""Every form of source to a stream of documents."""

import os
import sys
from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path
from typing import BinaryIO

from bomay.errors import InputError
from bomay.model import Document
from bomay.text.encoding import decode
from bomay.text.json_lines import read_json_lines, unpacked
from bomay.text.plain import read_plain
from bomay.text.refused import Refused
from bomay.text.web_archive import read_web_archive
from bomay.text.web_page import read_web_page

__all__ = ["SUFFIXES", "read_documents"]

_PLAIN = (".txt", ".md")
_PAGES = (".html", ".htm")
_LINES = (".jsonl", ".jsonl.gz", ".jsonl.zst")
_ARCHIVES = (".warc", ".warc.gz")
SUFFIXES = _PLAIN + _PAGES + _LINES + _ARCHIVES


def read_documents(sources: Iterable[str | Path], *, stdin: BinaryIO | None = None) -> Iterator[Document | Refused]:
    """The articles of all sources, one at a time, in order; nothing is raised for a source that cannot be read.

    A source is a file (see `SUFFIXES`), a folder of such files (read with its subfolders, sorted; names that begin
    with a dot or README are passed over), or "-" for `stdin` (default: standard input): JSON Lines or one text.
    What cannot be read comes as `Refused` where it stood; the rest is still read.
    """
    for source in sources:
        if str(source) == "-":
            yield from _read_stdin(stdin or sys.stdin.buffer)
        else:
            yield from _read_path(Path(source))


def _read_stdin(stream: BinaryIO) -> Iterator[Document | Refused]:
    first = b""
    for line in stream:
        first += line
        if line.strip():
            break
    if first.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{"):
        yield from read_json_lines(chain(first.splitlines(keepends=True), stream), where="-")
    else:
        yield from _read_text(first + stream.read(), where="-", stem="stdin")


def _read_path(path: Path) -> Iterator[Document | Refused]:
    where = str(path)
    try:
        if not path.exists():
            yield Refused(where, "no such file or folder", "nothing can be read from it", "check the path")
        elif path.is_dir():
            yield from _read_folder(path)
        elif path.name.endswith(SUFFIXES):
            yield from _read_file(path, where=where)
        else:
            yield Refused(
                where,
                f"a kind of file that is not read ({path.suffix or 'no suffix'})",
                f"articles come as {', '.join(SUFFIXES)}",
                "convert it to one of these",
            )
    except OSError as error:
        yield Refused(
            where, f"cannot be opened ({error.strerror or error})", "nothing was read from it", "check its permissions"
        )


def _read_folder(folder: Path) -> Iterator[Document | Refused]:
    unreadable: list[OSError] = []
    empty = True
    for root, folders, names in os.walk(folder, onerror=unreadable.append):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            if name.endswith(SUFFIXES) and not name.startswith((".", "README")):
                empty = False
                yield from _read_path(Path(root, name))
    for error in unreadable:
        empty = False
        yield Refused(
            str(error.filename),
            f"cannot be opened ({error.strerror})",
            "its files were not read",
            "check its permissions",
        )
    if empty:
        yield Refused(
            str(folder),
            "a folder without articles",
            f"articles are files that end in {', '.join(SUFFIXES)}",
            "give the folder that holds them",
        )


def _read_file(path: Path, *, where: str) -> Iterator[Document | Refused]:
    if path.name.endswith(_PLAIN):
        yield from _read_text(path.read_bytes(), where=where, stem=path.stem)
    elif path.name.endswith(_PAGES):
        data = path.read_bytes()
        if data.strip():
            yield from read_web_page(data, where=where, id=path.stem)
        else:
            yield Refused(where, "the file is empty", "an empty file has no facts", "leave it out")
    elif path.name.endswith(_LINES):
        with path.open("rb") as stream, unpacked(stream, name=path.name) as lines:
            yield from read_json_lines(lines, where=where)
    else:
        with path.open("rb") as stream:
            yield from read_web_archive(stream, where=where)


def _read_text(data: bytes, *, where: str, stem: str) -> Iterator[Document | Refused]:
    try:
        text = decode(data, where=where)
    except InputError as error:
        yield Refused(error.where, error.found, error.why, error.fix)
        return
    yield from read_plain(text, where=where, stem=stem)
