"""The columns of a store as Parquet files, written while the store is built."""

from collections.abc import Iterator
from pathlib import Path

import pyoxigraph as ox

from bomay.answers.columns.fill import connect, fill
from bomay.answers.columns.tables import TABLES, question_of
from bomay.answers.local import open_directory
from bomay.graph.memory import give_back

__all__ = ["write_columns"]

_MEMORY = "64MB"  # that DuckDB may hold while it sorts a table; a longer one goes by way of the disk


def write_columns(store: Path, folder: Path) -> None:
    """Write each table of the store to `folder`/TABLE.parquet: the same graph gives the same rows in the same order.

    The store is opened anew for each table: what it has read stays in its memory until it is closed.
    """
    folder.mkdir()
    database = connect(memory=_MEMORY)
    for table in TABLES:
        path = str(folder / f"{table}.parquet").replace("'", "''")
        into = f"COPY ({{rows}}) TO '{path}' (FORMAT parquet, COMPRESSION zstd)"
        found = open_directory(store).run(question_of(table))
        assert isinstance(found, ox.QuerySolutions)
        fill(database, [variable.value for variable in found.variables], _rows(found), into=into)
        del found
        give_back()
    database.close()


def _rows(found: ox.QuerySolutions) -> Iterator[list[str | None]]:
    for solution in found:
        yield [None if term is None else getattr(term, "value", str(term)) for term in solution]
