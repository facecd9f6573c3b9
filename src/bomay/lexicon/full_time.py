"""Posts that take the whole of a person's time: who is seen in two of them at once is two people."""

import csv
from dataclasses import dataclass
from functools import cache, lru_cache

from bomay.lexicon.files import ontology_file
from bomay.lexicon.places import place_key

__all__ = ["FullTime", "full_time_post", "load_full_time"]

_MINISTRY, _CENTRAL = place_key("Bộ") + " ", " " + place_key("Trung ương")


@dataclass(frozen=True, slots=True)
class FullTime:
    """Roles that head or help to head a kind of body; posts of one `group` in one unit go together ("": none do)."""

    body: str
    roles: frozenset[str]
    group: str


@cache
def load_full_time() -> tuple[FullTime, ...]:
    """The rows of full-time-posts.csv, those of the longest names first."""
    with ontology_file("full-time-posts.csv").open(encoding="utf-8", newline="") as lines:
        rows = [
            FullTime(place_key(row["body"]), frozenset(map(place_key, row["roles"].split(";"))), row["group"])
            for row in csv.DictReader(lines)
        ]
    return tuple(sorted(rows, key=lambda row: (-len(row.body), row.body)))


@lru_cache(maxsize=4096)
def full_time_post(role: str, body: str, *, central: bool = False) -> FullTime | None:
    """The kind of full-time post that a role in a body is; None where none is listed.

    `central` asks for bodies of the whole country only: ministries, and what is "Trung ương" by name.

    >>> full_time_post("Giám đốc", "Sở Nội vụ tỉnh Thái Nguyên").body
    'sở'
    >>> full_time_post("Ủy viên", "Tỉnh ủy Thái Nguyên") is None
    True
    """
    said, name = place_key(role), place_key(body)
    if central and not (name.startswith(_MINISTRY) or name.endswith(_CENTRAL)):
        return None
    row = next((row for row in load_full_time() if name == row.body or name.startswith(f"{row.body} ")), None)
    return row if row is not None and said in row.roles else None
