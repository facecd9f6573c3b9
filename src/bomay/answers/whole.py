"""A question asked of the whole graph, put so that the store reads each property once, from end to end.

Oxigraph joins a pattern to the rows that it has by looking each row up, which is best for the few rows of one person,
and joins a sub-SELECT as a table, by hash: the same rows, for those of a whole graph in a quarter of the time.
"""

import re

__all__ = ["ask_whole"]

_OPEN = re.compile(r" *VALUES \?\w+ \{ UNDEF \}\n?")
_GIVEN = re.compile(
    r'VALUES \?\w+ \{ (?:<|\w+:|"(?!\d{4}-\d{2}-\d{2}"))'
)  # things or texts: few rows; a day narrows little
_STATEMENT = re.compile(r"^(?P<indent> *)(?P<subject>\?\w+) (?P<pairs>[^{}()\n]+?) ?\.?$", re.MULTILINE)
_OPTIONAL = re.compile(r"OPTIONAL \{ (\?\w+) ([\w:-]+) (\?\w+) \}")
_PROPERTY = re.compile(r"[\w-]*:[\w-]+")
_CONSTANT = re.compile(r'(?m)^ *\?\w+ (?:.* ; )?(?!a )[\w:-]+ (?:"|true\b|\w+:)')


def ask_whole(query: str) -> str:
    """The query with its patterns as tables, where it is a question of `queries/` that no input narrows to few rows.

    Any other query is given back as it is; so is one that asks for a constant, since the store begins with that, and
    one that asks for some rows in any order, since it ends with them.

    >>> print(ask_whole("SELECT * {\\n  VALUES ?b { UNDEF }\\n  ?a a s:T ; s:p ?b .\\n  OPTIONAL { ?b s:q ?c }\\n}"))
    SELECT * {
      { SELECT ?a WHERE { ?a a s:T } } { SELECT ?a ?b WHERE { ?a s:p ?b } }
      OPTIONAL { SELECT ?b ?c WHERE { ?b s:q ?c } }
    }
    """
    some = "LIMIT" in query and "ORDER BY" not in query
    if some or not _OPEN.search(query) or _GIVEN.search(query) or _CONSTANT.search(query):
        return query
    tables = _OPTIONAL.sub(r"OPTIONAL { SELECT \1 \3 WHERE { \1 \2 \3 } }", _OPEN.sub("", query))
    return _STATEMENT.sub(_statement, tables)


def _statement(match: re.Match[str]) -> str:
    pairs = (pair.split(" ", 1) for pair in match["pairs"].split(" ; "))
    return match["indent"] + " ".join(_pattern(match["subject"], verb, value) for verb, value in pairs)


def _pattern(subject: str, verb: str, value: str) -> str:
    """A pattern as a table; as it is where its verb is a path or a variable, or its class one."""
    if (verb == "a" and value.startswith("?")) or not (verb == "a" or _PROPERTY.fullmatch(verb)):
        return f"{subject} {verb} {value} ."
    columns = f"{subject} {value}" if value.startswith("?") else subject
    return f"{{ SELECT {columns} WHERE {{ {subject} {verb} {value} }} }}"
