"""The columns of a store as Parquet files, written while the store is built."""

from itertools import chain
from pathlib import Path

import pyoxigraph as ox

from bomay.answers.columns.fill import connect, fill_from, write_rows
from bomay.answers.columns.tables import TABLES, count_things, page_of, question_of
from bomay.answers.local import open_directory
from bomay.graph.memory import give_back

__all__ = ["write_columns"]

_PAGE = 3_000  # things whose rows the store gives at once, in the order of its index
_MEMORY = "64MB"  # that DuckDB may hold while it sorts a table; a longer one goes by way of the disk


def write_columns(store: Path, folder: Path) -> None:
    """Write each table of the store to `folder`/TABLE.parquet: the same graph gives the same rows in the same order.

    First the store gives all rows, then DuckDB takes them, so that their memory is not needed at once.
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
    question = question_of(table)
    counted = count_things(question)
    questions = [question]
    if counted is not None:
        total = int(_rows(store, counted)[1][0][0] or 0)
        questions = [page_of(question, start=start, size=_PAGE) for start in range(0, max(total, 1), _PAGE)]
    pages = (_rows(store, each) for each in questions)
    columns, first = next(pages)
    write_rows(path, columns, chain(first, chain.from_iterable(rows for _, rows in pages)))
    return columns


def _rows(store: Path, question: str) -> tuple[list[str], list[list[str | None]]]:
    """Columns and rows of one question.

    The store is opened for this question alone: until it is closed it keeps up to 128 MB of the words that it has read
    (Oxigraph sets RocksDB's `optimize_for_point_lookup(128)`, and nothing from outside lowers that).
    """
    found = open_directory(store).run(question)
    assert isinstance(found, ox.QuerySolutions)
    columns = [variable.value for variable in found.variables]
    rows = [[None if term is None else getattr(term, "value", str(term)) for term in row] for row in found]
    del found
    give_back()
    return columns, rows
