"""Cells of the Party and the Youth Union, by number or hamlet, and committees of blocks of offices.

"Chi bộ 4", "Chi bộ Ngòi Nghìn", "Đảng ủy Khối cơ sở Bộ Xây dựng".
"""

import functools

from bomay.lexicon import BodyType, is_surname, load_lexicon
from bomay.mentions.bodies.open_name import open_name_end
from bomay.mentions.kinds import BodyMention
from bomay.mentions.page import Page
from bomay.mentions.words import capital_run
from bomay.text.lazy import lazy_pattern

__all__ = ["is_cell", "read_cell"]

_CELLS = frozenset({"chi-bo", "chi-doan"})
_BLOCK = "dang-uy"
_OF_BLOCK = " Khối"
_NUMBER = lazy_pattern(r"[ ](?:số )?\d{1,2}\b(?![/.,\-]\d)")


def is_cell(kind: BodyType) -> bool:
    """Whether bodies of this type are cells, or committees that a block of offices may have."""
    return kind.id in _CELLS or kind.id == _BLOCK


def read_cell(page: Page, at: int, *, end: int, kind: BodyType) -> BodyMention:
    """The cell whose common noun stands in [at, end), up to its number or the name of its hamlet."""
    if kind.id == _BLOCK:
        return _read_block(page, at, end=end, kind=kind)
    number = _NUMBER.match(page.text, end)
    run = capital_run(page.text, end + 1)
    stop = number.end() if number is not None else end
    if run is not None and len(run) == 2 and not is_surname(page.text[run.starts[0] : run.ends[0]]):
        stop = run.ends[-1]
    if stop == end:
        return BodyMention(at, end, kind, kind.label, None, None)
    return BodyMention(at, stop, None, f"{kind.label}{page.text[end:stop]}", None, None)


def _read_block(page: Page, at: int, *, end: int, kind: BodyType) -> BodyMention:
    """The committee of a block of offices, its name up to the ministry whose they are."""
    first = end + len(_OF_BLOCK)
    stop = open_name_end(page, end, kind.label) if page.text.startswith(_OF_BLOCK, end) else end
    if stop <= first:
        return BodyMention(at, end, kind, kind.label, None, None)
    owner = page.body_at(stop + 1)
    stop = owner[0] if owner is not None and owner[1].naming == "fixed" else stop
    label = f"{kind.label}{page.text[end:stop]}"
    known = _blocks().get(label.casefold())
    return BodyMention(at, stop, known, known.label if known is not None else label, None, None)


@functools.cache
def _blocks() -> dict[str, BodyType]:
    """The blocks' committees that the lexicon knows, by their names in small letters."""
    return {kind.label.casefold(): kind for kind in load_lexicon().body_types if kind.label.startswith("Đảng ủy Khối")}
