"""`bomay match`: many names at once, for compliance lists."""

import csv
import sys
from collections.abc import Iterable
from dataclasses import fields
from pathlib import Path
from typing import TYPE_CHECKING

import click

from bomay.apps.cli.asking import evidence_option, graph_options, open_asked, print_facts
from bomay.apps.cli.group import NOTHING_FOUND
from bomay.apps.cli.rows import format_option
from bomay.errors import InputError

if TYPE_CHECKING:
    from bomay.answers.matching import Asked

__all__ = ["command"]

_COLUMNS = ("row", "asked", "verdict", "score", "name", "posts", "reasons", "person")


@click.command("match")
@click.argument("names", metavar="NAMES.CSV")
@graph_options
@evidence_option
@format_option
@click.pass_context
def command(ctx: click.Context, /, names: str, *, evidence: bool, fmt: str, **where: str | None) -> None:
    """Match each row of NAMES.CSV (- for standard input) with the people of the graph: a score and its reasons.

    \b
      bomay match names.csv -f csv > matched.csv

    Columns of the file: name, and where known birth_year, post, body, province; others are passed over.
    verdict: match (a post, body, province or year of birth bears the name out), possible, none. Namesakes are many: a
    name alone is never a match, whatever its score. Up to three candidates a row, nearest first.
    """
    asked = _read(names)
    found = open_asked(where["store"], where["endpoint"]).match(asked)
    facts = [({name: getattr(one, name) for name in _COLUMNS}, one.evidence) for one in found]
    print_facts(facts, fmt, _COLUMNS, evidence=evidence)
    ctx.exit(0 if any(one.person for one in found) else NOTHING_FOUND)


def _read(names: str) -> "list[Asked]":
    try:
        if names == "-":
            return list(_rows(names, sys.stdin))
        with Path(names).open(encoding="utf-8-sig", newline="") as lines:
            return list(_rows(names, lines))
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise InputError(
            names, f"cannot be read: {error}", why="no names, no matches", fix="give a CSV file in UTF-8"
        ) from error


def _rows(where: str, lines: Iterable[str]) -> "Iterable[Asked]":
    from bomay.answers.matching import Asked

    table = csv.DictReader(lines)
    known = {field.name for field in fields(Asked)}
    if "name" not in (table.fieldnames or ()):
        raise InputError(
            where,
            f"its first line has no column 'name': {', '.join(table.fieldnames or ()) or 'it is empty'}",
            why="rows are read by the names of their columns",
            fix=f"let the first line name some of: {', '.join(sorted(known))}",
        )
    for row in table:
        yield Asked(**{column: (said or "") for column, said in row.items() if column in known})
