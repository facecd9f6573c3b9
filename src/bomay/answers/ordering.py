"""Rows in the order that a query asks for, sorted here and not by the store.

A store works its sort keys out anew at each comparison (in Oxigraph that is half the time of a long answer), some
stores order text by their own collation, and Virtuoso 7.2.5 repeats rows that it orders by an expression.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import pyoxigraph as ox

from bomay.answers.source import Row, Term

__all__ = ["Key", "NotSortableError", "select_sorted", "sort_rows", "split_order"]

_EXPRESSION = r'(?:\?\w+|STR\(\?\w+\)|COALESCE\((?:\?\w+|STR\(\?\w+\)|""|, )+\))'
_CONDITION = re.compile(rf"(?:(DESC|ASC)\(({_EXPRESSION})\)|({_EXPRESSION}))\s*")
_ORDER = re.compile(rf"^(?P<head>.*\}}[^{{}}]*?)\bORDER BY\s+(?P<keys>(?:{_CONDITION.pattern})+)\Z", re.DOTALL)
_PART = re.compile(r'(STR\()?\?(\w+)|""')
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_XSD = "http://www.w3.org/2001/XMLSchema#"
_PLAIN = {_XSD + "string", _XSD + "boolean"}

Rows = tuple[tuple[str, ...], list[Row]]


class NotSortableError(Exception):
    """The store alone knows the order of these values."""


@dataclass(frozen=True, slots=True)
class Key:
    """One condition of an ORDER BY: the first of its columns that is bound, as text where `text` says so."""

    columns: tuple[str, ...]
    text: bool
    down: bool
    empty: bool = False  # whether no bound column counts as the empty text


def split_order(query: str) -> tuple[str, tuple[Key, ...]]:
    """The query without the ORDER BY at its end, and its keys; the query as it is and no keys where it must stay.

    It stays where a LIMIT follows, or where anything but columns, STR(column) and COALESCE of these is ordered by.

    >>> split_order("SELECT ?a { ?a ?b ?c } ORDER BY DESC(STR(?a))")
    ('SELECT ?a { ?a ?b ?c } ', (Key(columns=('a',), text=True, down=True, empty=False),))
    >>> split_order("SELECT ?a { ?a ?b ?c } ORDER BY ?a LIMIT 3")[1]
    ()
    """
    found = _ORDER.match(query.rstrip())
    if not found or "#" in found["head"].rsplit("\n", 1)[-1]:
        return query, ()
    return found["head"], tuple(_key(match) for match in _CONDITION.finditer(found["keys"]))


def _key(match: re.Match[str]) -> Key:
    parts = list(_PART.finditer(match[2] or match[3]))
    names = tuple(part[2] for part in parts if part[2])
    return Key(names, any(part[1] for part in parts), match[1] == "DESC", any(not part[2] for part in parts))


def select_sorted(query: str, ask: Callable[[str], Rows]) -> Rows:
    """The answer to a SELECT query that `ask` gives, in the query's order."""
    unordered, keys = split_order(query)
    columns, rows = ask(unordered)
    if not keys:
        return columns, rows
    try:
        return columns, sort_rows(rows, keys)
    except NotSortableError:
        return ask(query)


def sort_rows(rows: list[Row], keys: Sequence[Key]) -> list[Row]:
    """The rows by these keys: unbound, then IRIs, then literals of one kind, as SPARQL 1.1 §15.1 has it.

    Raises NotSortableError for a column that is not in the rows, and for values whose order the standard leaves open.
    """
    for key in reversed(keys):
        terms = _terms(rows, key)
        if not key.text and len({term.datatype for term in terms if isinstance(term, ox.Literal)}) > 1:
            raise NotSortableError
        values = [_value(term, key) for term in terms]
        order = sorted(range(len(rows)), key=values.__getitem__, reverse=key.down)  # equal rows keep their order
        rows = [rows[at] for at in order]
    return rows


_UNBOUND, _IRI, _LITERAL = 0, 1, 2


def _terms(rows: list[Row], key: Key) -> list[Term | None]:
    """For each row the first of the key's columns that is bound."""
    first, *others = key.columns
    try:
        terms = [row[first] for row in rows]
        for name in others:
            terms = [row[name] if term is None else term for term, row in zip(terms, rows, strict=True)]
    except KeyError as error:
        raise NotSortableError from error
    return terms


def _value(term: Term | None, key: Key) -> tuple[int, str | int]:
    if term is None:
        return (_LITERAL, "") if key.empty else (_UNBOUND, "")
    return (_LITERAL, _text(term)) if key.text else _own(term)


def _text(term: Term) -> str:
    if isinstance(term, (ox.Literal, ox.NamedNode)):
        return term.value
    raise NotSortableError


def _own(term: Term) -> tuple[int, str | int]:
    if isinstance(term, ox.NamedNode):
        return _IRI, term.value
    if isinstance(term, ox.Literal) and not term.language:
        kind = term.datatype.value
        if kind in _PLAIN or (kind == _XSD + "date" and _DAY.fullmatch(term.value)):
            return _LITERAL, term.value
        if kind == _XSD + "integer":
            return _LITERAL, int(term.value)
    raise NotSortableError
