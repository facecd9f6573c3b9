"""The rows of a query as plain values, with the sentences behind each."""

from collections.abc import Iterable
from functools import cached_property
from typing import Any

from bomay.answers.evidence import fetch_row_evidence
from bomay.answers.results import Quote
from bomay.answers.shown import Answers
from bomay.answers.source import Row, Source, to_python

__all__ = ["Rows"]


class Rows(Answers[dict[str, str | None]]):
    """The rows of a SELECT query, each a dict of plain values; a notebook shows them, pandas and polars take them.

    `columns` are in the query's order. `evidence` holds for each row the quotes that it stands on, fetched when asked.
    """

    def __init__(self, source: Source, columns: tuple[str, ...], rows: Iterable[Row]) -> None:
        self._source = source
        self._cells = list(rows)
        self.columns = columns
        super().__init__({name: to_python(row[name]) for name in columns} for row in self._cells)

    @cached_property
    def evidence(self) -> list[tuple[Quote, ...]]:
        """For each row, in order, the quotes behind what it tells; none for a row of counts."""
        return fetch_row_evidence(self._source, self._cells)

    def to_rows(self) -> list[dict[str, Any]]:
        """The rows as they are."""
        return [dict(row) for row in self]
