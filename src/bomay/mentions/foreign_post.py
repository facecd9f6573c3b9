"""Cities and provinces of other states that one governs."""

import re

from bomay.lexicon import Role
from bomay.mentions.foreign_name import looks_foreign
from bomay.mentions.kinds import BodyMention
from bomay.mentions.not_names import after_place
from bomay.mentions.page import Page
from bomay.mentions.words import capital_run

__all__ = ["governed_place"]

_GOVERNORS = re.compile(r"(?:Phó )?(?:Thống đốc|Thị trưởng|Tỉnh trưởng|Đô trưởng|Thủ hiến|Toàn quyền)")
_PARTY_HEADS = frozenset({"Bí thư", "Phó Bí thư"})
_LEVEL = re.compile(r"(?:(?:tỉnh|thành phố|TP\.?|[Bb]ang|vùng|thủ đô|đặc khu|lãnh thổ|quận) )?")
_TWO_WORDS = frozenset({"New", "San", "Los", "Las", "Saint", "Santa", "Rio", "Port", "Kuala", "El", "La", "Le", "Nova"})
"""Words that begin a place's name of two words or more."""


def governed_place(page: Page, role: Role, *, start: int, at: int) -> BodyMention | None:
    """The foreign city or province that a governor or mayor is of: "Thống đốc Tokyo Yuriko A" -> Tokyo.

    None where the words after the role are rather a person's name, or a place of Vietnam.
    """
    governs = _GOVERNORS.fullmatch(role.label) is not None
    if not governs and role.label not in _PARTY_HEADS:
        return None
    match = _LEVEL.match(page.text, at)
    first = match.end() if match else at
    run = capital_run(page.text, first)
    if run is None:
        return None
    count = after_place(page.text, run)
    if not count and governs and looks_foreign(page.text[first : run.ends[-1]]):
        count = _words_of_place(page.text[first : run.ends[-1]].split(" "), has_level=first > at)
    if not count:
        return None
    end = run.ends[count - 1]
    return BodyMention(start, end, None, page.text[first:end], None, None)


def _words_of_place(words: list[str], *, has_level: bool) -> int:
    """How many of the words are the place: what is left must be a name of two words, or nothing."""
    head = 2 if words[0] in _TWO_WORDS else 1
    if len(words) >= head + 2:
        return head
    return len(words) if has_level and len(words) <= head + 1 else 0
