"""What people have judged about identity: kept as a file of theirs, and put before all rules by every build."""

import csv
import datetime
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from bomay.errors import InputError
from bomay.identity.names import key

__all__ = ["COLUMNS", "Mention", "Ruling", "Verdict", "latest", "read_rulings", "write_rulings"]

COLUMNS = ("verdict", "name", "article", "other_name", "other_article", "by", "reason", "on")


class Verdict(StrEnum):
    """Same person; different people; looked at and left open, so that no rule joins them either."""

    SAME = "same"
    DIFFERENT = "different"
    UNSURE = "unsure"


@dataclass(frozen=True, slots=True, order=True)
class Mention:
    """A name in an article: what a ruling is about, since it outlives every change of the graph."""

    article: str
    name: str

    @property
    def place(self) -> tuple[str, str]:
        """The article and the key of the name."""
        return self.article, key(self.name)


@dataclass(frozen=True, slots=True, kw_only=True)
class Ruling:
    """A verdict of a reviewer on two mentions; `on` the day on which it was given."""

    verdict: Verdict
    one: Mention
    other: Mention
    by: str
    reason: str
    on: datetime.date

    @property
    def pair(self) -> tuple[tuple[str, str], ...]:
        """The two mentions without their order and spelling."""
        return tuple(sorted((self.one.place, self.other.place)))


def latest(rulings: Iterable[Ruling]) -> tuple[Ruling, ...]:
    """The last ruling on each pair, in an order of their own: the file's order settles only who came last."""
    by_pair = {ruling.pair: ruling for ruling in rulings}
    return tuple(by_pair[pair] for pair in sorted(by_pair))


def read_rulings(path: Path, *, unfilled: bool = False) -> tuple[Ruling, ...]:
    """The rulings of a CSV file in its order. Raises InputError with every line that cannot be taken.

    `unfilled`: the file is a list to be filled in; rows without a verdict are left out.
    """
    try:
        with path.open(encoding="utf-8-sig", newline="") as lines:
            table = list(csv.reader(lines))
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise InputError(
            str(path), f"cannot be read: {error}", why="judgements would be lost", fix="give a CSV file in UTF-8"
        ) from error
    if not table or tuple(table[0]) != COLUMNS:
        raise InputError(
            f"{path}:1",
            f"the first line is not {','.join(COLUMNS)}",
            why="judgements are read by their columns",
            fix="mend the first line, or let bomay review write the file",
        )
    faults: list[str] = []
    rows = [(number, row) for number, row in enumerate(table[1:], start=2) if row and not (unfilled and not row[0])]
    found = [ruling for number, row in rows if (ruling := _ruling(row, number, faults))]
    if faults:
        raise InputError(
            str(path),
            "; ".join(faults),
            why="a judgement that is not understood must not be passed over",
            fix="mend it",
        )
    return tuple(found)


def _ruling(row: list[str], number: int, faults: list[str]) -> Ruling | None:
    if len(row) != len(COLUMNS):
        faults.append(f"line {number} has {len(row)} columns instead of {len(COLUMNS)}")
        return None
    verdict, name, article, other_name, other_article, by, reason, on = (cell.strip() for cell in row)
    one, other = Mention(article, name), Mention(other_article, other_name)
    missing = [column for column, cell in zip(COLUMNS, row, strict=True) if not cell.strip()]
    found = [f"line {number} says no {', '.join(missing)}"] if missing else []
    if verdict and verdict not in list(Verdict):
        found.append(f"line {number}: verdict «{verdict}» is none of {', '.join(Verdict)}")
    if one.place == other.place:
        found.append(f"line {number} compares a mention with itself")
    try:
        day = datetime.date.fromisoformat(on)
    except ValueError:
        found.append(f"line {number}: «{on}» is no day of the form YYYY-MM-DD")
    faults += found
    return None if found else Ruling(verdict=Verdict(verdict), one=one, other=other, by=by, reason=reason, on=day)


def write_rulings(path: Path, rulings: Iterable[Ruling]) -> None:
    """Write the file whole, under another name first, so that a cut leaves the old one."""
    fresh = path.with_name(f"{path.name}.new")
    with fresh.open("w", encoding="utf-8", newline="") as out:
        table = csv.writer(out, lineterminator="\n")
        table.writerow(COLUMNS)
        table.writerows(_cells(rulings))
    os.replace(fresh, path)  # noqa: PTH105 - as in graph/store.py


def _cells(rulings: Iterable[Ruling]) -> Iterator[tuple[str, ...]]:
    for each in rulings:
        mentions = (each.one.name, each.one.article, each.other.name, each.other.article)
        yield (each.verdict.value, *mentions, each.by, each.reason, each.on.isoformat())
