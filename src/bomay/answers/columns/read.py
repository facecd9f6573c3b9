"""The tables of a graph wherever it is kept: out of the Parquet files beside a store, else by asking the source."""

from pathlib import Path
from typing import Any

from bomay.answers.columns.fill import connect, fill
from bomay.answers.columns.tables import TABLES, question_of
from bomay.answers.source import Source, to_python

__all__ = ["find_columns", "open_tables"]


def find_columns(where: Path) -> Path | None:
    """The folder with the columns of the store at a path; None where there is none: a file, an older build."""
    folder = where / "current" / "columns"
    return folder.resolve() if all((folder / f"{table}.parquet").is_file() for table in TABLES) else None


def open_tables(source: Source, columns: Path | None = None) -> Any:
    """A DuckDB connection with every table of TABLES: read where they lie, or filled with what the source answers."""
    database = connect()
    for table in TABLES:
        if columns is not None:
            path = str(columns / f"{table}.parquet").replace("'", "''")
            database.execute(f"CREATE VIEW {table} AS FROM read_parquet('{path}')")
            continue
        names, rows = source.select(question_of(table))
        values = ([to_python(row[name]) for name in names] for row in rows)
        fill(database, names, values, into=f"CREATE TABLE {table} AS {{rows}}")
    return database
