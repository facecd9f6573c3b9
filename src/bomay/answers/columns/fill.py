"""Rows of SPARQL answers into columns: by way of a CSV file, so that memory does not grow with the table."""

import csv
import os
import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from bomay.answers.columns.tables import cast

__all__ = ["connect", "fill", "fill_from", "write_rows"]


def connect(*, memory: str | None = None) -> Any:
    """A DuckDB of this process, in memory; it fetches no extension, and gives way to disk where memory is short.

    `memory` is how much it may hold before it does ("64MB"), in one thread, since each has buffers of its own; None
    leaves DuckDB its own share of the machine.
    """
    import duckdb

    database = duckdb.connect(config={"autoinstall_known_extensions": False, "temp_directory": tempfile.gettempdir()})
    if memory is not None:
        database.execute(f"SET memory_limit = '{memory}'; SET threads = 1")
    return database


def fill(database: Any, columns: Sequence[str], rows: Iterable[Sequence[str | None]], *, into: str) -> None:
    """Run the statement `into`, of which {rows} stands for the distinct rows, sorted, each column of its type."""
    handle, name = tempfile.mkstemp(suffix=".csv")
    os.close(handle)
    try:
        write_rows(Path(name), columns, rows)
        fill_from(database, Path(name), columns, into=into)
    finally:
        Path(name).unlink()


def write_rows(path: Path, columns: Sequence[str], rows: Iterable[Sequence[str | None]]) -> None:
    """Write rows to a CSV file for `fill_from`."""
    with path.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream, lineterminator="\n")
        writer.writerow(columns)
        writer.writerows(rows)


def fill_from(database: Any, path: Path, columns: Sequence[str], *, into: str) -> None:
    """As `fill`, of rows that `write_rows` wrote."""
    name = str(path).replace("'", "''")
    read = f"read_csv('{name}', header=true, all_varchar=true, delim=',', quote='\"', escape='\"', nullstr='')"
    selected = f"SELECT DISTINCT {', '.join(map(cast, columns))} FROM {read} ORDER BY ALL"
    database.execute(into.replace("{rows}", selected))
