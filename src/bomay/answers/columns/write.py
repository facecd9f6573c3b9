"""The columns of a store as Parquet files, written while the store is built."""

from collections.abc import Iterator
from pathlib import Path

import pyoxigraph as ox

from bomay.answers.columns.fill import connect, fill
from bomay.answers.columns.tables import TABLES, question_of
from bomay.answers.local import LocalSource

__all__ = ["write_columns"]

_MEMORY = "256MB"  # that DuckDB may hold while it sorts a table; a longer one goes by way of the disk


def write_columns(store: ox.Store, folder: Path) -> None:
    """Write each table of the store to `folder`/TABLE.parquet: the same graph gives the same rows in the same order."""
    folder.mkdir()
    source = LocalSource(store, str(folder))
    database = connect(memory=_MEMORY)
    for table in TABLES:
        found = source.run(question_of(table))
        assert isinstance(found, ox.QuerySolutions)
        names = [variable.value for variable in found.variables]
        path = str(folder / f"{table}.parquet").replace("'", "''")
        fill(database, names, _rows(found), into=f"COPY ({{rows}}) TO '{path}' (FORMAT parquet, COMPRESSION zstd)")
    database.close()


def _rows(found: ox.QuerySolutions) -> Iterator[list[str | None]]:
    for solution in found:
        yield [None if term is None else getattr(term, "value", str(term)) for term in solution]
