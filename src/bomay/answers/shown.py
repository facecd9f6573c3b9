"""Answers as tables: in a notebook, for pandas, for polars."""

import html
from collections.abc import Iterable
from dataclasses import fields, is_dataclass
from typing import Any, TypeVar

from bomay.errors import QueryError

__all__ = ["Answers", "to_html"]

T = TypeVar("T")
_LONG = 200  # characters of a cell that a notebook shows


class Answers(list[T]):
    """The things that a lookup found, a list that a notebook shows as a table and that turns into data frames.

    >>> Answers().to_rows()
    []
    """

    def to_rows(self) -> list[dict[str, Any]]:
        """One row a thing, its own fields as columns; what it holds of other things is told in words."""
        return [{field.name: _cell(getattr(one, field.name)) for field in _fields(one)} for one in self]

    def to_pandas(self) -> Any:
        """The rows as a pandas DataFrame. Raises QueryError where pandas is not installed."""
        try:
            import pandas
        except ImportError as error:
            raise _missing("pandas") from error
        return pandas.DataFrame(self.to_rows())

    def to_polars(self) -> Any:
        """The rows as a polars DataFrame. Raises QueryError where polars is not installed."""
        try:
            import polars
        except ImportError as error:
            raise _missing("polars") from error
        return polars.DataFrame(self.to_rows(), infer_schema_length=None)

    def _repr_html_(self) -> str:
        return to_html(self.to_rows())


def to_html(rows: list[dict[str, Any]]) -> str:
    """The rows as an HTML table, all text escaped, columns that are empty throughout left out.

    >>> to_html([{"name": "<b>", "post": None}])
    '<table><thead><tr><th>name</th></tr></thead><tbody><tr><td>&lt;b&gt;</td></tr></tbody></table>'
    """
    columns = [name for name in (rows[0] if rows else {}) if any(row[name] not in (None, "") for row in rows)]
    head = "".join(f"<th>{html.escape(name)}</th>" for name in columns)
    lines = ("".join(f"<td>{_short(row[name])}</td>" for name in columns) for row in rows)
    body = "".join(f"<tr>{line}</tr>" for line in lines)
    return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"


def _fields(one: object) -> Iterable[Any]:
    assert is_dataclass(one), "lookups answer with dataclasses"
    return fields(one)


def _cell(value: Any) -> Any:
    """A plain value as it is; of several things what each is called; quotes as their sentences."""
    if isinstance(value, tuple):
        return "; ".join(dict.fromkeys(_called(one) for one in value)) or None
    return value


def _called(one: Any) -> str:
    if not is_dataclass(one):
        return str(one)
    for name in ("sentence", "post_name", "label", "name", "article"):
        if found := getattr(one, name, None):
            return str(found)
    return str(getattr(one, "iri", ""))


def _short(value: object) -> str:
    text = "" if value is None else str(value)
    return html.escape(text if len(text) <= _LONG else text[: _LONG - 1] + "…")


def _missing(library: str) -> QueryError:
    return QueryError(
        f"to_{library}", f"{library} is not installed", why="the data frame is its own", fix=f"pip install {library}"
    )
