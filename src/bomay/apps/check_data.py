"""Check the word lists: schema, order, spelling, duplicates, links. `--fix` sorts them and mends the spelling.

python -m bomay.apps.check_data [--fix]
"""

import csv
import io
import sys
from pathlib import Path

import click

from bomay.errors import VocabularyError
from bomay.lexicon.checks import FIX_COMMAND, faults_of_spelling
from bomay.lexicon.files import ontology_file
from bomay.lexicon.forms import new_tones
from bomay.lexicon.load import read_schemes
from bomay.lexicon.schemes import SCHEMES, Fault
from bomay.lexicon.tables import TABLES, read_table

__all__ = ["faults_of_data", "fix_data", "main"]


def faults_of_data(folder: Path) -> list[Fault]:
    """All faults of the word lists in a folder laid out as ontology/."""
    _, faults = read_schemes(folder)
    for name in TABLES:
        faults += read_table(name, folder)[1]
    for path in sorted((folder / "lexicon").glob("*.csv")):
        if path.stem not in TABLES:
            faults += faults_of_spelling(path) + _faults_of_other_table(path)
    return faults


def _faults_of_other_table(path: Path) -> list[Fault]:
    """Rows of a table with columns of its own that say the same twice, or that are broken off."""
    with path.open(encoding="utf-8", newline="") as lines:
        header, *rows = list(csv.reader(lines)) or [[]]
    faults = []
    seen: dict[tuple[str, ...], int] = {}
    for number, row in enumerate(rows, start=2):
        if len(row) != len(header):
            found = f"{len(row)} columns instead of {len(header)}"
            faults.append(Fault(f"{path.name}:{number}", found, "give it as many as the first line"))
        if tuple(row) in seen:
            faults.append(Fault(f"{path.name}:{number}", f"repeats line {seen[tuple(row)]}", "keep it once"))
        seen[tuple(row)] = number
    return faults


def fix_data(folder: Path) -> list[Path]:
    """Sort the word lists by id, bring them to NFC and the new tone placement; gives the files that changed."""
    changed = []
    for path in [folder / scheme.file for scheme in SCHEMES.values()]:
        changed += _rewrite(path, _sorted_blocks(path.read_text(encoding="utf-8")))
    for path in [folder / "lexicon" / f"{name}.csv" for name in TABLES]:
        changed += _rewrite(path, _sorted_rows(path.read_text(encoding="utf-8")))
    return changed


def _rewrite(path: Path, text: str) -> list[Path]:
    fixed = new_tones(text)
    if fixed == path.read_text(encoding="utf-8"):
        return []
    path.write_text(fixed, encoding="utf-8")
    return [path]


def _sorted_blocks(text: str) -> str:
    """The Turtle with its concepts sorted by id; each is a block of lines, the prefixes and the scheme come first."""
    blocks = [block.strip("\n") for block in text.split("\n\n") if block.strip()]
    head = [block for block in blocks if block.startswith(("@prefix", "<"))]
    rest = [block for block in blocks if not block.startswith(("@prefix", "<"))]
    return "\n\n".join(head + sorted(rest, key=lambda block: block.split(" ", 1)[0])) + "\n"


def _sorted_rows(text: str) -> str:
    header, *rows = csv.reader(io.StringIO(text))
    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerows([header, *sorted(rows, key=lambda row: row[:1])])
    return out.getvalue()


def main() -> int:
    """Print every fault; 0 where there is none, 1 otherwise."""
    folder = ontology_file("roles.ttl").parent
    try:
        if "--fix" in sys.argv[1:]:
            for path in fix_data(folder):
                click.echo(f"rewrote {path.name}", err=True)
        faults = faults_of_data(folder)
    except VocabularyError as error:
        click.echo(str(error), err=True)
        return 1
    for fault in faults:
        click.echo(f"{fault.where}: {fault.found}\n  fix: {fault.fix}", err=True)
    if faults:
        click.echo(f"{len(faults)} faults in the word lists; {FIX_COMMAND} mends order and spelling", err=True)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
