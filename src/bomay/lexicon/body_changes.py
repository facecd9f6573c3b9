"""Bodies of the whole country that became others: ministries and party commissions, by the decisions that say so."""

import csv
import datetime
from dataclasses import dataclass
from functools import cache

from bomay.errors import VocabularyError
from bomay.lexicon.files import ontology_file

__all__ = ["NamedChange", "load_body_changes"]

COLUMNS = ["id", "day", "kind", "originals", "results", "source", "example"]
_KINDS = ("merged", "renamed")


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedChange:
    """The bodies `originals` ended before `day`, on which `results` began. One that keeps its name is another body."""

    id: str
    day: datetime.date
    kind: str
    originals: tuple[str, ...]
    results: tuple[str, ...]
    source: str


@cache
def load_body_changes() -> tuple[NamedChange, ...]:
    """The rows of body-changes.csv. Raises VocabularyError for a row that is broken, has no source or no example."""
    with ontology_file("body-changes.csv").open(encoding="utf-8", newline="") as lines:
        header, *rows = list(csv.reader(lines))
    if header != COLUMNS:
        raise _broken("1", f"the first line is not {','.join(COLUMNS)}")
    return tuple(_change(row, str(number)) for number, row in enumerate(rows, start=2))


def _change(row: list[str], line: str) -> NamedChange:
    if len(row) != len(COLUMNS) or not all(row):
        raise _broken(line, "a column is missing or empty")
    change_id, day, kind, originals, results, source, example = row
    names = (*originals.split(";"), *results.split(";"))
    if kind not in _KINDS:
        raise _broken(line, f"kind {kind!r} is none of {', '.join(_KINDS)}")
    if not any(name in example for name in names):
        raise _broken(line, "the example names none of its bodies")
    try:
        first = datetime.date.fromisoformat(day)
    except ValueError as error:
        raise _broken(line, f"{day!r} is no day") from error
    return NamedChange(
        id=change_id,
        day=first,
        kind=kind,
        originals=tuple(originals.split(";")),
        results=tuple(results.split(";")),
        source=source,
    )


def _broken(line: str, found: str) -> VocabularyError:
    return VocabularyError(
        f"ontology/body-changes.csv:{line}", found, why="bodies would be told apart wrongly", fix="mend the row"
    )
