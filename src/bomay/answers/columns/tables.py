"""The tables, each filled by one question of `queries/columns/`; a column that ends in a date's name holds days."""

import re

from bomay.answers.queries import queries_folder

__all__ = ["TABLES", "cast", "count_things", "page_of", "question_of"]

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
_THINGS = re.compile(r"^  \{ (SELECT \?.*) \}$", re.MULTILINE)
_DAYS = ("_min", "_max", "founded", "dissolved")


def question_of(table: str) -> str:
    """The SPARQL question that fills a table: valid as it stands, without inputs.

    REDUCED, not DISTINCT: a store may give a row more than once, so that it need not remember all; `fill` does.
    """
    return (queries_folder() / "columns" / f"{table}.rq").read_text(encoding="utf-8")


def count_things(question: str) -> str | None:
    """The question how many things a table has rows of; None where its question does not begin with them.

    >>> print(count_things("# A, B\\nSELECT ?a ?b WHERE {\\n  { SELECT ?a WHERE { ?a a ex:A } }\\n  ?a ex:b ?b .\\n}"))
    # A, B
    SELECT (COUNT(*) AS ?count) WHERE {
      { SELECT ?a WHERE { ?a a ex:A } }
    }
    """
    found = _THINGS.search(question)
    if found is None:
        return None
    prefixes = question[: question.index("\nSELECT")]
    return f"{prefixes}\nSELECT (COUNT(*) AS ?count) WHERE {{\n{found[0]}\n}}"


def page_of(question: str, *, start: int, size: int) -> str:
    """The question for the rows of `size` things from number `start` on, of a question that begins with things.

    >>> print(page_of("SELECT ?a ?b WHERE {\\n  { SELECT ?a WHERE { ?a a ex:A } }\\n  ?a ex:b ?b\\n}", start=2, size=5))
    SELECT ?a ?b WHERE {
      { SELECT ?a WHERE { ?a a ex:A } OFFSET 2 LIMIT 5 }
      ?a ex:b ?b
    }
    """
    return _THINGS.sub(rf"  {{ \1 OFFSET {start} LIMIT {size} }}", question)


def cast(column: str) -> str:
    """The SQL that gives a column its type: days are days, all else is text.

    >>> cast("start_min"), cast("name")
    ('CAST(start_min AS DATE) AS start_min', 'name')
    """
    return f"CAST({column} AS DATE) AS {column}" if column.endswith(_DAYS) else column
