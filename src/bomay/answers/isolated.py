"""A graph of this machine, kept by a process of its own that is killed when a query runs over its time."""

import json
import os
import select
import subprocess
import sys
import threading
import time
import weakref
from collections.abc import Iterator
from pathlib import Path

import pyoxigraph as ox

from bomay.answers.limits import Limits
from bomay.answers.ordering import select_sorted
from bomay.answers.query_text import check_form
from bomay.answers.source import Row
from bomay.errors import BomayError, QueryError, StoreError

__all__ = ["IsolatedSource"]

_ERRORS: dict[str, type[BomayError]] = {"QueryError": QueryError, "StoreError": StoreError}
_HEAD = 5  # bytes: the kind of a frame, and its length


class IsolatedSource:
    """A store directory or an RDF file, asked through a worker process: no query can hang or fell the caller.

    A query over the limits of `limits` raises QueryError; the worker is killed, and the next query starts another.
    Raises StoreError where the graph cannot be opened. May be shared by threads: one query is asked at a time.
    """

    def __init__(self, path: Path, limits: Limits) -> None:
        self.name = str(path)
        self._path = path
        self.limits = limits
        self._lock = threading.Lock()
        self._worker: _Worker | None = _Worker(path)

    def select(self, query: str) -> tuple[tuple[str, ...], list[Row]]:
        """Columns and rows of a SELECT query, in its order."""
        check_form(query, "select")
        return select_sorted(query, self._select)

    def _select(self, query: str) -> tuple[tuple[str, ...], list[Row]]:
        found = ox.parse_query_results(self._answer(query), ox.QueryResultsFormat.TSV)
        assert isinstance(found, ox.QuerySolutions)
        columns = tuple(variable.value for variable in found.variables)
        return columns, [dict(zip(columns, solution, strict=True)) for solution in found]

    def ask(self, query: str) -> bool:
        """The yes or no of an ASK query."""
        check_form(query, "ask")
        return self._answer(query) == b"true"

    def construct(self, query: str) -> list[ox.Triple]:
        """The distinct triples of a CONSTRUCT or DESCRIBE query, sorted."""
        check_form(query, "graph")
        found = ox.parse(self._answer(query), ox.RdfFormat.N_TRIPLES)
        return sorted({quad.triple for quad in found}, key=str)

    def quads(self) -> Iterator[ox.Quad]:
        """All quads of the graph; the time limit holds for each piece of them, the row limit not at all."""
        worker = _Worker(self._path)  # its own, so that it may be read slowly and left half read
        rest = b""
        for piece in self._pieces(worker, form="quads", query=""):
            lines, newline, rest = (rest + piece).rpartition(b"\n")
            yield from ox.parse(lines + newline, ox.RdfFormat.N_QUADS)
        yield from ox.parse(rest, ox.RdfFormat.N_QUADS)
        worker.kill()

    def _answer(self, query: str) -> bytes:
        """The whole answer; a worker that did not end its answer is never asked again."""
        with self._lock:
            worker = self._worker or _Worker(self._path)
            self._worker = None
            answer = b"".join(self._pieces(worker, form="query", query=query))
            self._worker = worker
        return answer

    def _pieces(self, worker: "_Worker", *, form: str, query: str) -> Iterator[bytes]:
        """The answer as it comes."""
        deadline = time.monotonic() + self.limits.seconds
        worker.ask({"form": form, "query": query, "rows": self.limits.rows})
        while (frame := worker.frame(deadline))[0] == b"d":
            yield frame[1]
            if form == "quads":
                deadline = time.monotonic() + self.limits.seconds
        kind, content = frame
        if kind in (b"m", b"x"):
            self._worker = self._worker or worker
        elif kind != b"e":
            worker.kill()
        self._check(kind, content)

    def _check(self, kind: bytes, content: bytes) -> None:
        """Raise what the last frame of an answer says; `t` is our own for time that ran out, `g` for a worker gone."""
        if kind == b"x":
            raise _error(content)
        if kind == b"m":
            raise self.limits.too_many(self.name)
        if kind == b"t":
            raise self.limits.too_slow(self.name)
        if kind == b"g":
            raise StoreError(
                self.name,
                "the process that answers ended in the middle of a query",
                why="it was killed, or ran out of memory",
                fix="ask for less; if it happens again, rebuild the store: bomay build",
            )


class _Worker:
    """One running worker; killed at the latest when nobody refers to it any more."""

    def __init__(self, path: Path) -> None:
        package = str(Path(__file__).resolve().parents[2])
        paths = os.pathsep.join(filter(None, (package, os.environ.get("PYTHONPATH"))))
        process = subprocess.Popen(
            [sys.executable, "-m", "bomay.answers.worker", str(path)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env=os.environ | {"PYTHONPATH": paths},
            start_new_session=True,  # an interrupt at the terminal is the caller's alone
        )
        self._process = process
        self.kill = weakref.finalize(self, _end, process)
        kind, content = self.frame(None)  # opening a graph is no query: it takes the time that it takes
        if kind == b"x":
            self.kill()
            raise _error(content)

    def ask(self, asked: dict[str, str | int]) -> None:
        """Send one query."""
        assert self._process.stdin is not None
        try:
            self._process.stdin.write(json.dumps(asked).encode() + b"\n")
            self._process.stdin.flush()
        except BrokenPipeError:
            return  # told by the frame that does not come

    def frame(self, deadline: float | None) -> tuple[bytes, bytes]:
        """The next frame; kind `t` where none came by the deadline, `g` where the worker is gone."""
        head = self._read(_HEAD, deadline)
        if isinstance(head, str):
            return head.encode(), b""
        content = self._read(int.from_bytes(head[1:], "big"), deadline)
        return (content.encode(), b"") if isinstance(content, str) else (head[:1], content)

    def _read(self, size: int, deadline: float | None) -> bytes | str:
        assert self._process.stdout is not None
        pipe = self._process.stdout.fileno()
        read = bytearray()
        while len(read) < size:
            wait = None if deadline is None else max(0.0, deadline - time.monotonic())
            if not select.select([pipe], [], [], wait)[0]:
                return "t"
            if not (piece := os.read(pipe, size - len(read))):
                return "g"
            read += piece
        return bytes(read)


def _end(process: subprocess.Popen[bytes]) -> None:
    process.kill()
    for pipe in (process.stdin, process.stdout):
        if pipe is not None:
            try:
                pipe.close()
            except BrokenPipeError:
                continue  # what was left to send has no reader any more
    process.wait()


def _error(content: bytes) -> BomayError:
    told = json.loads(content)
    return _ERRORS[told["kind"]](told["where"], told["found"], why=told["why"], fix=told["fix"])
