"""The unit that a body is of, as written behind its name: "UBND tỉnh Thái Nguyên", "Công an TP. Vinh"."""

from bomay.lexicon import BodyType
from bomay.lexicon.surnames import is_surname
from bomay.mentions.bodies.tail import past_brackets
from bomay.mentions.kinds import PlaceMention
from bomay.mentions.names.place import read_named_place, read_place, read_short_place
from bomay.mentions.page import Page
from bomay.mentions.words import capital_run
from bomay.text.lazy import lazy_pattern

__all__ = ["read_jurisdiction"]

_OF = lazy_pattern(r"(?:của |thuộc |trực thuộc )?")


def read_jurisdiction(page: Page, end: int, kind: BodyType) -> tuple[PlaceMention | None, int]:
    """The place after a body's label and where it ends."""
    at = page.skip(past_brackets(page, end))  # "Phòng Tài nguyên - Môi trường (TN&MT) huyện Đông Anh"
    match = _OF.match(page.text, at)
    start = match.end() if match else at
    level = "district" if "district" in kind.levels else next(iter(kind.levels), "")
    place = (
        read_named_place(page, start, level)
        if kind.naming != "place-level"
        else read_place(page, start) or read_short_place(page, start) or _bare(page, start, kind)
    )
    if place is None:
        return None, end
    return place, place.end


def _bare(page: Page, at: int, kind: BodyType) -> PlaceMention | None:
    """A place without level word after a state body: only one that the gazetteer knows, and no person's name."""
    run = capital_run(page.text, at)
    if run is None or (is_surname(page.text[at : run.ends[0]]) and len(run) >= 3):
        return None
    found = read_named_place(page, at, "district")
    return found if found and found.name and len(found.name.split()) > 1 else None
