"""The word lists that are tables: one surface form a row; rows of one id are one word."""

import csv
import re
from dataclasses import dataclass
from pathlib import Path

from bomay.errors import VocabularyError
from bomay.lexicon.checks import FIX_COMMAND, faults_of_spelling
from bomay.lexicon.forms import form_key
from bomay.lexicon.schemes import Fault

__all__ = ["COLUMNS", "TABLES", "Word", "read_table"]

COLUMNS = ("id", "form", "kind", "valid_from", "valid_to", "source", "example")
TABLES = {
    "surnames": frozenset({"họ", "họ phổ biến", "chữ đầu"}),
    "body_words": frozenset({"nối", "dứt", "ghép"}),
    "honorifics": frozenset({"nam", "nữ", "chung"}),
    "abbreviations": frozenset({"đầy đủ", "viết tắt"}),
    "countries": frozenset({"tên", "tên khác", "viết tắt"}),
    "not_names": frozenset({"nơi chốn", "nơi như tên người", "chữ như tên người", "từ tổ chức"}),
}
"""Each table under ontology/lexicon/ with the kinds that its rows may have."""

_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_DAY = re.compile(r"(\d{4}(-\d{2}(-\d{2})?)?)?")


@dataclass(frozen=True, slots=True)
class Word:
    """One word: its id, the form of its first row, all its forms, and the kind of its first row."""

    id: str
    label: str
    forms: tuple[str, ...]
    kind: str


def read_table(name: str, folder: Path) -> tuple[tuple[Word, ...], list[Fault]]:
    """The words of one table in the order of the file, and everything that is wrong with it.

    Raises `VocabularyError` where the file cannot be read at all.
    """
    path = folder / "lexicon" / f"{name}.csv"
    try:
        with path.open(encoding="utf-8", newline="") as lines:
            table = list(csv.reader(lines))
    except (OSError, UnicodeDecodeError) as error:
        raise VocabularyError(
            path.name, str(error), why="the table cannot be read", fix="restore it, in UTF-8"
        ) from error
    if not table or tuple(table[0]) != COLUMNS:
        return (), [Fault(path.name, f"the first line is not {','.join(COLUMNS)}", "mend the header")]
    faults = faults_of_spelling(path)
    grouped: dict[str, list[list[str]]] = {}
    seen: dict[str, str] = {}
    last = ""
    for number, row in enumerate(table[1:], start=2):
        where = f"{path.name}:{number}"
        found = list(_faults_of_row(row, TABLES[name]))
        faults += [Fault(where, fault) for fault in found]
        if len(row) != len(COLUMNS):
            continue
        if row[0] < last:
            faults.append(Fault(where, f"id «{row[0]}» is out of order", FIX_COMMAND))
        last = row[0]
        owner = seen.setdefault(form_key(row[1]), row[0])
        if owner != row[0] or row[1] in (known[1] for known in grouped.get(row[0], ())):
            faults.append(Fault(where, f"form «{row[1]}» stands at {owner} too", "keep it once"))
        grouped.setdefault(row[0], []).append(row)
    words = (Word(key, rows[0][1], tuple(row[1] for row in rows), rows[0][2]) for key, rows in grouped.items())
    return tuple(words), faults


def _faults_of_row(row: list[str], kinds: frozenset[str]) -> list[str]:
    if len(row) != len(COLUMNS):
        return [f"{len(row)} columns instead of {len(COLUMNS)}"]
    key, form, kind, valid_from, valid_to, source, example = row
    faults = [f"«{text}» has spaces to spare" for text in row if text != text.strip() or "  " in text]
    if not _ID.fullmatch(key):
        faults.append(f"id «{key}» is not made of a-z, 0-9 and hyphens")
    if kind not in kinds:
        faults.append(f"kind «{kind}» is none of {', '.join(sorted(kinds))}")
    if not (_DAY.fullmatch(valid_from) and _DAY.fullmatch(valid_to)):
        faults.append("a day is not of the form YYYY[-MM[-DD]]")
    if not source or form_key(form) not in form_key(example) or not form:
        faults.append(f"form «{form}» has no source, or an example that does not show it")
    return faults
