"""Short names of ministries, each with the full one that it stands for and the days on which that ministry existed."""

import csv
import datetime
from dataclasses import dataclass
from functools import cache

from bomay.errors import VocabularyError
from bomay.lexicon.files import ontology_file

__all__ = ["MinistryName", "load_ministry_names"]

COLUMNS = ["form", "name", "first_day", "last_day", "source", "example"]


@dataclass(frozen=True, slots=True, kw_only=True)
class MinistryName:
    """A short name and the full one; `last_day` is None where the ministry exists still."""

    form: str
    name: str
    first_day: datetime.date
    last_day: datetime.date | None
    source: str
    example: str

    def covers(self, day: datetime.date) -> bool:
        """Whether the ministry existed on a day."""
        return self.first_day <= day and (self.last_day is None or day <= self.last_day)


@cache
def load_ministry_names() -> dict[str, tuple[MinistryName, ...]]:
    """The rows of ministry-names.csv by their short names. Raises VocabularyError for a broken row."""
    with ontology_file("ministry-names.csv").open(encoding="utf-8", newline="") as lines:
        header, *rows = list(csv.reader(lines))
    if header != COLUMNS:
        raise _broken("1", f"the first line is not {','.join(COLUMNS)}")
    found: dict[str, tuple[MinistryName, ...]] = {}
    for number, row in enumerate(rows, start=2):
        ministry = _ministry(row, str(number))
        found[ministry.form] = (*found.get(ministry.form, ()), ministry)
    return found


def _ministry(row: list[str], line: str) -> MinistryName:
    if len(row) != len(COLUMNS) or not all(row[index] for index in (0, 1, 2, 4, 5)):
        raise _broken(line, "a column is missing or empty")
    form, name, first, last, source, example = row
    if not name.startswith(f"{form} ") and not name.startswith(f"{form},"):
        raise _broken(line, f"{name!r} does not begin with {form!r}")
    try:
        days = datetime.date.fromisoformat(first), datetime.date.fromisoformat(last) if last else None
    except ValueError as error:
        raise _broken(line, f"{first!r} or {last!r} is no day") from error
    return MinistryName(form=form, name=name, first_day=days[0], last_day=days[1], source=source, example=example)


def _broken(line: str, found: str) -> VocabularyError:
    return VocabularyError(
        f"ontology/ministry-names.csv:{line}", found, why="a ministry would get a wrong name", fix="mend the row"
    )
