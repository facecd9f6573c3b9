"""The tables, each filled by one question of `queries/columns/`; a column that ends in a date's name holds days."""

from bomay.answers.queries import queries_folder

__all__ = ["TABLES", "cast", "question_of"]

TABLES = (
    "acts",
    "articles",
    "bodies",
    "citations",
    "directives",
    "events",
    "honorifics",
    "mergers",
    "participations",
    "people",
    "places",
    "posts",
    "successions",
    "tenures",
    "types",
)
_DAYS = ("_min", "_max", "founded", "dissolved")


def question_of(table: str) -> str:
    """The SPARQL question that fills a table: valid as it stands, without inputs.

    REDUCED, not DISTINCT: a store may give a row more than once, so that it need not remember all; `fill` does.
    """
    return (queries_folder() / "columns" / f"{table}.rq").read_text(encoding="utf-8")


def cast(column: str) -> str:
    """The SQL that gives a column its type: days are days, all else is text.

    >>> cast("start_min"), cast("name")
    ('CAST(start_min AS DATE) AS start_min', 'name')
    """
    return f"CAST({column} AS DATE) AS {column}" if column.endswith(_DAYS) else column
