"""Cells of the Party and the Youth Union, by their number or hamlet: "Chi bộ 4", "Chi bộ Ngòi Nghìn"."""

import re

from bomay.lexicon import BodyType, is_surname
from bomay.mentions.kinds import BodyMention
from bomay.mentions.page import Page
from bomay.mentions.words import capital_run

__all__ = ["is_cell", "read_cell"]

_CELLS = frozenset({"chi-bo", "chi-doan"})
_NUMBER = re.compile(r"[ ](?:số )?\d{1,2}\b(?![/.,\-]\d)")


def is_cell(kind: BodyType) -> bool:
    """Whether bodies of this type are cells."""
    return kind.id in _CELLS


def read_cell(page: Page, at: int, *, end: int, kind: BodyType) -> BodyMention:
    """The cell whose common noun stands in [at, end), up to its number or the name of its hamlet."""
    number = _NUMBER.match(page.text, end)
    run = capital_run(page.text, end + 1)
    stop = number.end() if number is not None else end
    if run is not None and len(run) == 2 and not is_surname(page.text[run.starts[0] : run.ends[0]]):
        stop = run.ends[-1]
    if stop == end:
        return BodyMention(at, end, kind, kind.label, None, None)
    return BodyMention(at, stop, None, f"{kind.label}{page.text[end:stop]}", None, None)
