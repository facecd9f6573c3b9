"""CSV on the Web: a folder of tables with the file that says what every column means, and the same as Parquet."""

import csv
import io
import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from bomay.answers.interchange.records import Records
from bomay.answers.interchange.tables import TABLES, Table, rows_of

__all__ = ["to_csvw", "write_csvw"]

_SQL = {"anyURI": "VARCHAR", "string": "VARCHAR", "date": "DATE", "integer": "BIGINT", "boolean": "BOOLEAN"}
_METADATA = "csv-metadata.json"


def to_csvw(records: Records) -> dict[str, str]:
    """The texts of all files by name: csv-metadata.json and a .csv for each table.

    Source: W3C, Metadata Vocabulary for Tabular Data, 2015.
    """
    rows = rows_of(records)
    files = {f"{table.name}.csv": _csv(table, rows[table.name]) for table in TABLES}
    return {_METADATA: _metadata(), **files}


def write_csvw(records: Records, folder: Path) -> list[Path]:
    """Write all files of `to_csvw` into a folder, and each table as Parquet beside its CSV; gives their paths."""
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for name, text in to_csvw(records).items():
        path = folder / name
        path.write_text(text, encoding="utf-8", newline="")
        written.append(path)
    return written + [_parquet(table, folder) for table in TABLES]


def _csv(table: Table, rows: Sequence[Sequence[object]]) -> str:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(column.name for column in table.columns)
    writer.writerows([_cell(value) for value in row] for row in rows)
    return out.getvalue()


def _cell(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return "" if value is None else str(value)


def _metadata() -> str:
    whole = {
        "@context": ["http://www.w3.org/ns/csvw", {"@language": "en"}],
        "dialect": {"encoding": "utf-8", "lineTerminators": ["\n"]},
        "tables": [_described(table) for table in TABLES],
    }
    return json.dumps(whole, ensure_ascii=False, indent=1) + "\n"


def _described(table: Table) -> dict[str, Any]:
    columns: list[Mapping[str, str]] = [
        {"name": one.name, "titles": one.name, "datatype": one.datatype, "dc:description": one.says}
        for one in table.columns
    ]
    schema: dict[str, Any] = {"columns": columns, "primaryKey": [one.name for one in table.columns[: table.keys]]}
    referring = [one for one in table.columns if one.refers]
    if referring:
        schema["foreignKeys"] = [
            {
                "columnReference": one.name,
                "reference": {"resource": f"{one.refers}.csv", "columnReference": _key_of(one.refers)},
            }
            for one in referring
        ]
    return {"url": f"{table.name}.csv", "dc:description": f"A row is {table.says}.", "tableSchema": schema}


def _key_of(name: str) -> str:
    return next(table.columns[0].name for table in TABLES if table.name == name)


def _parquet(table: Table, folder: Path) -> Path:
    """The table's CSV as Parquet, days as dates and numbers as numbers."""
    import duckdb

    made = folder / f"{table.name}.parquet"
    columns = {one.name: _SQL[one.datatype] for one in table.columns}
    form = "header = true, auto_detect = false, delim = ',', quote = '\"', escape = '\"', new_line = '\\n'"
    with duckdb.connect() as database:
        database.execute("SET threads = 1")  # one thread writes the same bytes each time
        given = str(folder / f"{table.name}.csv").replace("'", "''")
        rows = f"SELECT * FROM read_csv('{given}', columns = {columns}, {form})"
        database.execute(
            f"COPY ({rows}) TO '{str(made).replace(chr(39), chr(39) * 2)}' (FORMAT parquet, COMPRESSION zstd)"
        )
    return made
