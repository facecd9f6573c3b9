"""Cells of a row as plain Python values."""

import datetime

from bomay.answers.source import Row, to_python

__all__ = ["find_day", "find_text", "get_text", "is_true"]


def find_text(row: Row, column: str) -> str | None:
    """The cell's text; None where it is unbound."""
    return to_python(row[column])


def get_text(row: Row, column: str) -> str:
    """The text of a cell that the question always binds."""
    found = find_text(row, column)
    assert found is not None, f"the question leaves ?{column} unbound"
    return found


def find_day(row: Row, column: str) -> datetime.date | None:
    """The cell's day; None where it is unbound: not stated."""
    found = find_text(row, column)
    return datetime.date.fromisoformat(found) if found else None


def is_true(row: Row, column: str) -> bool:
    """Whether the cell is bound and true; Virtuoso 7.2.5 answers 1 for true."""
    return find_text(row, column) in ("true", "1")
