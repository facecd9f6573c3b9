"""Facts that were read before, from the lines that `bomay extract` prints, so that a corpus is read once only."""

import gzip
import io
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from bomay.errors import InputError
from bomay.model import Document, Facts
from bomay.model.facts_json import from_json
from bomay.text import Refused

__all__ = ["FactsFile", "is_facts_file", "read_facts_file"]

_SUFFIXES = (".facts.jsonl", ".facts.jsonl.gz", ".facts.jsonl.zst")


def is_facts_file(source: str) -> bool:
    """Whether a source is a file of facts, by its name.

    >>> is_facts_file("news.facts.jsonl.gz"), is_facts_file("news.jsonl")
    (True, False)
    """
    return source.endswith(_SUFFIXES)


def read_facts_file(path: Path) -> Iterator[Facts | Refused]:
    """The facts of each line, without texts: their claims know where their quotes stand, not their words."""
    try:
        for number, line in enumerate(_lines(path), start=1):
            if line.strip():
                yield _read(line, f"{path}:{number}", None)
    except OSError as error:
        yield Refused(
            str(path), f"cannot be read ({error.strerror or error})", "its facts are missing", "check the path"
        )


def _lines(path: Path) -> Iterator[str]:
    if path.name.endswith(".gz"):
        with gzip.open(path, "rt", encoding="utf-8") as stream:
            yield from stream
    elif path.name.endswith(".zst"):
        import zstandard

        with path.open("rb") as raw, zstandard.ZstdDecompressor().stream_reader(raw) as packed:
            yield from io.TextIOWrapper(packed, encoding="utf-8")
    else:
        with path.open(encoding="utf-8") as stream:
            yield from stream


def _read(line: str, where: str, document: Document | None) -> Facts | Refused:
    try:
        return from_json(json.loads(line), text=document.text if document else "")
    except (ValueError, KeyError, TypeError) as error:
        return Refused(
            where,
            f"no facts of a document ({type(error).__name__}: {error})",
            "a line holds one object of the facts schema",
            "write it with bomay extract",
        )


class FactsFile:
    """Facts by document, for articles whose text is at hand; only positions of lines are kept in memory."""

    def __init__(self, path: Path) -> None:
        """Raises InputError where the file cannot be read."""
        self._path = path
        self._at: dict[tuple[str, str], int] = {}
        try:
            with path.open("rb") as stream:
                start = 0
                for line in stream:
                    self._note(line, start)
                    start += len(line)
        except OSError as error:
            raise InputError(
                str(path), f"cannot be read ({error.strerror or error})", why="no facts", fix="check the path"
            ) from error

    def _note(self, line: bytes, start: int) -> None:
        try:
            head: dict[str, Any] = json.loads(line)["document"]
        except (ValueError, KeyError, TypeError) as error:
            raise InputError(
                str(self._path), f"no facts at byte {start}: {error}", why="the line is broken", fix="extract it again"
            ) from error
        self._at[head["id"], head.get("sha256", "")] = start

    def find(self, document: Document) -> Facts | None:
        """The facts of a document whose text is the same as when they were read; None where there are none."""
        start = self._at.get((document.id, document.sha256))
        if start is None:
            return None
        with self._path.open("rb") as stream:
            stream.seek(start)
            return from_json(json.loads(stream.readline()), text=document.text)
