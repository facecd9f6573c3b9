"""Police of a unit in the force's own shorthand: "CATP" is the city's, "CAH Phú Lương" that of the district."""

from bomay.lexicon import load_lexicon
from bomay.mentions.kinds import BodyMention, PlaceMention
from bomay.mentions.names.place import read_named_place
from bomay.mentions.page import Page
from bomay.text.lazy import lazy_pattern

__all__ = ["read_police"]

_SHORT = lazy_pattern(r"CA(TP|TX|T|Q|H|P|X)\b\.?")
_LEVELS = {
    "TP": "thành phố",
    "TX": "thị xã",
    "T": "tỉnh",
    "Q": "quận",
    "H": "huyện",
    "P": "phường",
    "X": "xã",
}


def read_police(page: Page, at: int) -> BodyMention | None:
    """The police named by its initials with those of its unit's level; None where no such initials stand.

    A name after them is the unit's; without one the article fixes it.
    """
    match = _SHORT.match(page.text, at)
    if match is None:
        return None
    kind = load_lexicon().body_type("cong-an")
    level = _LEVELS[match[1]]
    named = read_named_place(page, page.skip(match.end()), level)
    name = named.name if named is not None and not named.kind else ""
    end = named.end if named is not None and name else match.end()
    return BodyMention(at, end, kind, kind.label, PlaceMention(at, end, level, name), None)
