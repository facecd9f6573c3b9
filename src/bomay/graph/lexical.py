"""Whether a literal is written as its datatype wants."""

import datetime
import re

from pyoxigraph import Literal

from bomay.graph import terms as t

__all__ = ["is_valid"]

_INTEGER = re.compile(r"[+-]?\d+")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


def is_valid(literal: Literal) -> bool:
    """Whether the words fit the datatype; datatypes that the graph does not use pass.

    >>> is_valid(t.date_literal("2024-02-30"))
    False
    """
    value = literal.value
    if literal.datatype == t.XSD_DATE:
        return _DAY.fullmatch(value) is not None and _exists(value)
    if literal.datatype == t.XSD_INTEGER:
        return _INTEGER.fullmatch(value) is not None
    return literal.datatype != t.XSD_BOOLEAN or value in ("true", "false", "1", "0")


def _exists(day: str) -> bool:
    try:
        datetime.date.fromisoformat(day)
    except ValueError:
        return False
    return True
