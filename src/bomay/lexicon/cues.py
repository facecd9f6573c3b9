"""Small words that tell what happens to whom: level words, honorifics, "nguyên", verbs of taking part."""

import csv
import functools
from dataclasses import dataclass

from bomay.lexicon.files import ontology_file

__all__ = ["Cue", "load_cues"]


@dataclass(frozen=True, slots=True)
class Cue:
    """A surface form of cues.csv: its kind, and what it says in canonical words ("TP" says "thành phố")."""

    id: str
    form: str
    kind: str
    says: str


@functools.cache
def load_cues() -> tuple[Cue, ...]:
    """All cues, in the order of the file."""
    with ontology_file("lexicon/cues.csv").open(encoding="utf-8", newline="") as lines:
        return tuple(Cue(row["id"], row["form"], row["kind"], row["says"]) for row in csv.DictReader(lines))
