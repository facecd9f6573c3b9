"""How long a query may take and how much it may answer, and the errors that say so."""

import os
from dataclasses import dataclass

from bomay.errors import QueryError

__all__ = ["Limits", "limits_from_environment"]


@dataclass(frozen=True, slots=True)
class Limits:
    """The most that one query may take, wherever it is asked: seconds from asking to the last row, and rows.

    An answer over a limit is an error and never a short answer.
    """

    seconds: float = 60.0
    rows: int = 1_000_000

    def too_slow(self, where: str) -> QueryError:
        """The error of a query that was stopped at the time limit."""
        return QueryError(
            where,
            f"the query took longer than {self.seconds:g} s and was stopped",
            why="no query may hang who asks it",
            fix="ask for less (bind an input, add a pattern), or raise the limit: --timeout, BOMAY_QUERY_SECONDS",
        )

    def too_many(self, where: str) -> QueryError:
        """The error of a query with too many rows."""
        return QueryError(
            where,
            f"the answer has more than {self.rows} rows",
            why="a short answer would pass for a whole one",
            fix="add a LIMIT or bind an input, or raise the limit: --max-rows, BOMAY_QUERY_ROWS",
        )


def limits_from_environment() -> Limits:
    """The limits that BOMAY_QUERY_SECONDS and BOMAY_QUERY_ROWS set, else 60 s and a million rows.

    Raises QueryError where one of them is no number above 0.
    """
    usual = Limits()
    seconds = _number("BOMAY_QUERY_SECONDS", usual.seconds)
    return Limits(seconds, int(_number("BOMAY_QUERY_ROWS", usual.rows)))


def _number(name: str, usual: float) -> float:
    given = os.environ.get(name)
    if given is None:
        return usual
    try:
        found = float(given)
    except ValueError:
        found = 0.0
    if not 0 < found < float("inf"):
        raise QueryError(name, f"{given!r} is no number above 0", why="it is a limit", fix="give one, or unset it")
    return found
