"""The columns of a store as Parquet files, written while the store is built."""

from collections.abc import Iterator
from pathlib import Path

import pyoxigraph as ox

from bomay.answers.columns.fill import connect, fill_from, write_rows
from bomay.answers.columns.tables import TABLES, question_of
from bomay.answers.local import open_directory
from bomay.graph.memory import give_back

__all__ = ["write_columns"]

_MEMORY = "64MB"  # that DuckDB may hold while it sorts a table; a longer one goes by way of the disk


def write_columns(store: Path, folder: Path) -> None:
    """Write each table of the store to `folder`/TABLE.parquet: the same graph gives the same rows in the same order.

    First the store gives all rows, then DuckDB takes them, so that their memory is not needed at once. The store is
    opened anew for each table: what it has read stays in its memory until it is closed.
    """
    folder.mkdir()
    columns = {table: _write_rows(store, table, folder / f"{table}.csv") for table in TABLES}
    database = connect(memory=_MEMORY)
    for table in TABLES:
        rows, path = folder / f"{table}.csv", str(folder / f"{table}.parquet").replace("'", "''")
        into = f"COPY ({{rows}}) TO '{path}' (FORMAT parquet, COMPRESSION zstd)"
        fill_from(database, rows, columns[table], into=into)
        rows.unlink()
    database.close()


def _write_rows(store: Path, table: str, path: Path) -> list[str]:
    """Write the rows of a table, and give its columns."""
    found = open_directory(store).run(question_of(table))
    assert isinstance(found, ox.QuerySolutions)
    columns = [variable.value for variable in found.variables]
    write_rows(path, columns, _rows(found))
    del found
    give_back()
    return columns


def _rows(found: ox.QuerySolutions) -> Iterator[list[str | None]]:
    for solution in found:
        yield [None if term is None else getattr(term, "value", str(term)) for term in solution]
