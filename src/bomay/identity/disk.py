"""Rows laid aside on disk and read again in an order of their own, so that memory does not grow with them."""

import sqlite3
from collections.abc import Iterator
from itertools import groupby
from operator import itemgetter
from types import TracebackType
from typing import Any

__all__ = ["Disk", "DiskRow"]

DiskRow = tuple[Any, ...]

_PAGES_KB = 2 << 10  # that SQLite keeps in memory, and that each sort may take before it goes by way of the disk
_WAITING = 64  # rows of a table before they are written


class Disk:
    """Tables of a private SQLite database; a context manager.

    Small tables never leave memory. Larger ones lie in a file that has no name and ends with the process, in the
    directory for temporary files that SQLite finds (SQLITE_TMPDIR, TMPDIR, else /var/tmp).
    """

    def __init__(self) -> None:
        self._base = sqlite3.connect("", isolation_level=None)
        self._base.execute(f"PRAGMA cache_size = -{_PAGES_KB}")
        for pragma in ("journal_mode = OFF", "synchronous = OFF", "secure_delete = OFF"):
            self._base.execute(f"PRAGMA {pragma}")
        self._base.execute("BEGIN")
        self._waiting: dict[str, list[DiskRow]] = {}
        self._insert: dict[str, str] = {}

    def __enter__(self) -> "Disk":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __del__(self) -> None:
        self.close()

    def close(self) -> None:
        """Give the space back."""
        self._base.close()

    def create(self, table: str, *columns: str) -> None:
        """Begin a table of these columns."""
        self._base.execute(f"CREATE TABLE {table} ({', '.join(columns)})")
        self._insert[table] = f"INSERT INTO {table} VALUES ({', '.join('?' * len(columns))})"
        self._waiting[table] = []

    def put(self, table: str, *row: object) -> None:
        """Add a row to a table."""
        waiting = self._waiting[table]
        waiting.append(row)
        if len(waiting) >= _WAITING:
            self._write(table)

    def ask(self, query: str, *values: object) -> Iterator[DiskRow]:
        """The answer to a query in SQL, over all rows that were put so far; nothing is put to its tables meanwhile."""
        for table, waiting in self._waiting.items():
            if waiting:
                self._write(table)
        return self._base.execute(query, values)

    def groups(self, table: str, *columns: str) -> Iterator[tuple[Any, list[DiskRow]]]:
        """The rows of a table in the order of these columns, all that agree in the table's first column at a time.

        >>> with Disk() as disk:
        ...     disk.create("seen", "name", "day")
        ...     for name, day in (("B", 2), ("A", 3), ("B", 1)):
        ...         disk.put("seen", name, day)
        ...     list(disk.groups("seen", "name", "day"))
        [('A', [('A', 3)]), ('B', [('B', 1), ('B', 2)])]
        """
        for value, rows in groupby(self.ask(f"SELECT * FROM {table} ORDER BY {', '.join(columns)}"), key=itemgetter(0)):
            yield value, list(rows)

    def index(self, table: str, *columns: str) -> None:
        """Let rows be found at once by the first of these columns; for a table that is complete."""
        self.ask(f"CREATE INDEX {table}_by_{columns[0]} ON {table} ({', '.join(columns)})")

    def _write(self, table: str) -> None:
        self._base.executemany(self._insert[table], self._waiting[table])
        self._waiting[table].clear()
