"""The network as two Parquet files: its nodes, its edges."""

import tempfile
from pathlib import Path
from typing import Any

from bomay.answers.exports.tables import to_edge_csv, to_node_csv

__all__ = ["to_parquet"]

_TYPES = {
    "weight": "DOUBLE",
    "count": "BIGINT",
    "first_year": "BIGINT",
    "last_year": "BIGINT",
    "first_day": "DATE",
    "last_day": "DATE",
    "founded": "DATE",
    "dissolved": "DATE",
}  # all others are text


def to_parquet(graph: Any) -> tuple[bytes, bytes]:
    """The edges and the nodes, columns as in the CSV files, days as dates and numbers as numbers."""
    return _parquet(to_edge_csv(graph)), _parquet(to_node_csv(graph))


def _parquet(text: str) -> bytes:
    import duckdb

    columns = {name: _TYPES.get(name, "VARCHAR") for name in text.split("\n", 1)[0].split(",")}
    with tempfile.TemporaryDirectory() as folder, duckdb.connect() as database:
        given, made = Path(folder, "rows.csv"), Path(folder, "rows.parquet")
        given.write_text(text, encoding="utf-8")
        database.execute("SET threads = 1")  # one thread writes the same bytes each time
        form = "header = true, auto_detect = false, delim = ',', quote = '\"', escape = '\"', new_line = '\\n'"
        rows = f"SELECT * FROM read_csv('{given}', columns = {columns}, {form})"
        database.execute(f"COPY ({rows}) TO '{made}' (FORMAT parquet, COMPRESSION zstd)")
        return made.read_bytes()
