"""Gold folders and facts files, checked as they are read."""

import json
from pathlib import Path
from typing import Any

from bomay.errors import InputError

__all__ = ["read_gold", "read_said"]

_WHY = "documents are paired by their id, and facts compared by their fields"
Json = dict[str, Any]


def read_gold(folder: Path) -> dict[str, Json]:
    """The gold facts of a folder (*.json), by document id; raises InputError where there are none or one is broken."""
    files = sorted(folder.glob("*.json"))
    if not files:
        raise InputError(
            str(folder), "no gold file", why="there is nothing to compare with", fix="give a folder of *.json"
        )
    return dict(_facts(file.read_bytes(), where=str(file)) for file in files)


def read_said(file: Path) -> dict[str, Json]:
    """The facts of a JSON Lines file, by document id; the last of several for one id counts. Raises InputError."""
    lines = file.read_bytes().split(b"\n")
    return dict(_facts(line, where=f"{file}:{n}") for n, line in enumerate(lines, 1) if line.strip())


def _facts(data: bytes, *, where: str) -> tuple[str, Json]:
    try:
        facts = json.loads(data)
        name = facts["document"]["id"]
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise InputError(
            where, f"not a facts object ({error!r})", why=_WHY, fix="write it with bomay extract"
        ) from error
    return name, facts
