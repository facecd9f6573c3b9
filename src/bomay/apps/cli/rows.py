"""Rows on stdout in every format that the commands offer."""

import csv
import json
import sys
import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, TypeVar

import click

__all__ = ["FORMATS", "format_option", "print_rows"]

FORMATS = ("table", "json", "jsonl", "csv", "tsv", "md")
Row = Mapping[str, object]
Decorated = TypeVar("Decorated", bound=Callable[..., Any])


def format_option(function: Decorated) -> Decorated:
    """The option -f/--format of a command that prints rows; the command takes it as `fmt`."""
    return click.option(
        "-f",
        "--format",
        "fmt",
        type=click.Choice(FORMATS),
        default="table",
        show_default=True,
        help="Form of the rows.",
    )(function)


def print_rows(rows: Iterable[Row], fmt: str, columns: Sequence[str]) -> None:
    """Print rows to stdout.

    table, csv, tsv and md hold `columns`, in their order; json and jsonl hold every key of the rows. A missing or
    None value is an empty cell (null in JSON); lists are joined by "; ". A table is as wide as its cells.
    """
    if fmt == "json":
        click.echo(json.dumps([dict(row) for row in rows], ensure_ascii=False, indent=1, default=str))
    elif fmt == "jsonl":
        for row in rows:
            click.echo(json.dumps(dict(row), ensure_ascii=False, default=str))
    elif fmt == "csv":
        writer = csv.writer(sys.stdout, lineterminator="\n")
        writer.writerow(columns)
        writer.writerows([_cell(row.get(column)) for column in columns] for row in rows)
    else:
        lines = {"table": _table, "tsv": _tsv, "md": _markdown}[fmt]
        cells = [[_one_line(row.get(column)) for column in columns] for row in rows]
        for line in lines([list(columns), *cells]):
            click.echo(line)


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list | tuple):
        return "; ".join(_cell(item) for item in value)
    if isinstance(value, Mapping):
        return json.dumps(dict(value), ensure_ascii=False, default=str)
    return str(value)


def _one_line(value: object) -> str:
    return " ".join(_cell(value).split())


def _width(text: str) -> int:
    """The columns that a terminal gives the text: none for a combining mark, two for a wide letter."""
    if text.isascii():
        return len(text)
    return sum(
        0 if unicodedata.combining(char) else 2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in text
    )


def _pad(cells: Sequence[str], widths: Sequence[int]) -> list[str]:
    return [cell + " " * (width - _width(cell)) for cell, width in zip(cells, widths, strict=True)]


def _widths(table: Sequence[Sequence[str]]) -> list[int]:
    return [max(_width(cell) for cell in column) for column in zip(*table, strict=True)]


def _table(table: Sequence[Sequence[str]]) -> Iterable[str]:
    widths = _widths(table)
    yield "  ".join(_pad(table[0], widths)).rstrip()
    yield "  ".join("-" * width for width in widths)
    for cells in table[1:]:
        yield "  ".join(_pad(cells, widths)).rstrip()


def _tsv(table: Sequence[Sequence[str]]) -> Iterable[str]:
    return ("\t".join(cells) for cells in table)


def _markdown(table: Sequence[Sequence[str]]) -> Iterable[str]:
    escaped = [[cell.replace("\\", "\\\\").replace("|", "\\|") for cell in cells] for cells in table]
    widths = [max(3, width) for width in _widths(escaped)]
    yield f"| {' | '.join(_pad(escaped[0], widths))} |"
    yield f"| {' | '.join('-' * width for width in widths)} |"
    for cells in escaped[1:]:
        yield f"| {' | '.join(_pad(cells, widths))} |"
