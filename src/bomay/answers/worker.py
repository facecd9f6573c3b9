"""The process that holds a graph of this machine and answers its queries, so that a query can be killed.

`python -m bomay.answers.worker PATH` reads one JSON object a line from standard input and writes frames to standard
output: a letter, the length of what follows as four bytes, and that. `r` ready, `d` a piece of the answer, `e` its
end, `m` too many rows, `x` an error as JSON.
"""

import json
import sys
from pathlib import Path
from typing import IO, BinaryIO, cast

import pyoxigraph as ox

from bomay.answers.local import LocalSource, open_local
from bomay.errors import BomayError

__all__ = ["main"]

_PIECE = 1 << 16


class _TooManyError(Exception):
    """The answer has more lines than it may."""


class _Pieces:
    """A file that writes what it is given as frames, and stops at a number of lines."""

    def __init__(self, out: BinaryIO, most: int | None) -> None:
        self._out = out
        self._most = most
        self._lines = 0
        self._held = bytearray()

    def write(self, data: bytes) -> int:
        """Take a part of the answer."""
        if self._most is not None:
            self._lines += data.count(b"\n")
            if self._lines > self._most:
                raise _TooManyError
        self._held += data
        if len(self._held) >= _PIECE:
            self.flush()
        return len(data)

    def flush(self) -> None:
        """Send what is held."""
        if self._held:
            _write_frame(self._out, b"d", bytes(self._held))
            self._held.clear()


def _write_frame(out: BinaryIO, kind: bytes, content: bytes = b"") -> None:
    """Write one frame and send it off."""
    out.write(kind + len(content).to_bytes(4, "big") + content)
    out.flush()


def main(path: str, *, lines: BinaryIO, out: BinaryIO) -> None:
    """Open the graph, then answer line by line until the caller is gone."""
    try:
        source = open_local(Path(path))
    except BomayError as error:
        _write_frame(out, b"x", _told(error))
        return
    _write_frame(out, b"r")
    for line in lines:
        asked = json.loads(line)
        try:
            _answer(source, asked, out)
        except BomayError as error:
            _write_frame(out, b"x", _told(error))
        except _TooManyError:
            _write_frame(out, b"m")
        else:
            _write_frame(out, b"e")


def _answer(source: LocalSource, asked: dict[str, str | int], out: BinaryIO) -> None:
    rows = int(asked["rows"])
    if asked["form"] == "quads":
        pieces = _Pieces(out, None)
        source.dump(cast(IO[bytes], pieces))
    else:
        found = source.run(str(asked["query"]))
        if isinstance(found, ox.QuerySolutions):
            pieces = _Pieces(out, rows + 1)  # and the line of columns
            found.serialize(cast(IO[bytes], pieces), format=ox.QueryResultsFormat.TSV)
        elif isinstance(found, ox.QueryTriples):
            pieces = _Pieces(out, rows)
            found.serialize(cast(IO[bytes], pieces), format=ox.RdfFormat.N_TRIPLES)
        else:
            pieces = _Pieces(out, None)
            pieces.write(b"true" if found else b"false")
    pieces.flush()


def _told(error: BomayError) -> bytes:
    told = {"kind": type(error).__name__, "where": error.where, "found": error.found}
    return json.dumps(told | {"why": error.why, "fix": error.fix}).encode()


if __name__ == "__main__":
    main(sys.argv[1], lines=sys.stdin.buffer, out=sys.stdout.buffer)
