"""Posts that one person cannot hold at once, as laws say or as the news that was read shows throughout."""

import csv
from dataclasses import dataclass
from functools import cache

from bomay.errors import VocabularyError
from bomay.lexicon.files import ontology_file

__all__ = ["Exclusion", "load_exclusive_posts"]

COLUMNS = ["id", "roles", "types", "other_roles", "other_types", "where", "source", "example"]
_WHERE = ("any", "same-unit", "other-unit")


@dataclass(frozen=True, slots=True, kw_only=True)
class Exclusion:
    """Roles and body types (none: any body) that exclude others, anywhere, in one unit, or in two of one level."""

    id: str
    posts: tuple[frozenset[str], frozenset[str]]
    others: tuple[frozenset[str], frozenset[str]]
    where: str
    source: str


@cache
def load_exclusive_posts() -> tuple[Exclusion, ...]:
    """The rows of exclusive-posts.csv. Raises VocabularyError for a row that is broken, has no source or no example."""
    with ontology_file("exclusive-posts.csv").open(encoding="utf-8", newline="") as lines:
        header, *rows = list(csv.reader(lines))
    if header != COLUMNS:
        raise _broken("1", f"the first line is not {','.join(COLUMNS)}")
    return tuple(_exclusion(row, str(number)) for number, row in enumerate(rows, start=2))


def _exclusion(row: list[str], line: str) -> Exclusion:
    if len(row) != len(COLUMNS) or not all(row[index] for index in (0, 1, 3, 5, 6, 7)):
        raise _broken(line, "a column is missing or empty")
    if row[5] not in _WHERE:
        raise _broken(line, f"where {row[5]!r} is none of {', '.join(_WHERE)}")
    return Exclusion(
        id=row[0], posts=(_ids(row[1]), _ids(row[2])), others=(_ids(row[3]), _ids(row[4])), where=row[5], source=row[6]
    )


def _ids(cell: str) -> frozenset[str]:
    return frozenset(cell.split(";")) if cell else frozenset()


def _broken(line: str, found: str) -> VocabularyError:
    return VocabularyError(
        f"ontology/exclusive-posts.csv:{line}", found, why="a tenure would be closed wrongly", fix="mend the row"
    )
