"""Units of the country as written: "tỉnh Thái Nguyên", "T.P Thái Nguyên", "Quận 1", or a bare "tỉnh"."""

import functools

from bomay.lexicon.places import load_places
from bomay.lexicon.surnames import is_surname
from bomay.mentions.kinds import PlaceMention
from bomay.mentions.names.foreign_name import is_vietnamese_syllable
from bomay.mentions.page import Page
from bomay.mentions.words import capital_run
from bomay.text.lazy import lazy_pattern

__all__ = ["is_unit", "read_named_place", "read_place", "read_short_place"]

_DOTS = lazy_pattern(r"[. ]*")
_NUMBER = lazy_pattern(r"(?:số )?\d{1,2}\b(?![/.\-]\d)")
_MOST_WORDS = 5
_CALLED = ("Ông", "Bà", "Anh", "Chị")
_HALVED = ("xã", "phường", "thị trấn")
_HALVES = ("Đông", "Tây", "Nam", "Bắc", "Trung", "Thượng", "Hạ")
"""Words by which the halves of a commune were told apart: "xã Tân Hòa Đông"."""
_SHORT_LEVELS = {"Q": "quận", "H": "huyện", "P": "phường", "X": "xã"}
_SHORT = lazy_pattern(r"([QHPX])\.[ ]?(?=\w)")


def read_place(page: Page, at: int) -> PlaceMention | None:
    """The unit that begins here: a level word with its name, a level word alone (name ""), or a province's name.

    A name without level word counts only if the gazetteer knows it as a province; see `read_named_place` for a
    position where a place is expected.
    """
    level = page.cue_at(at, "level")
    if level is None:
        province = page.province_at(at)
        return PlaceMention(at, province[0], "", province[1].name) if province else None
    end, cue = level
    match = _DOTS.match(page.text, end)
    name_start = match.end() if match else end
    named = _name_after(page, name_start, cue.says) if name_start > end else None
    return PlaceMention(at, named[0], cue.says, named[1]) if named else PlaceMention(at, end, cue.says, "")


def read_named_place(page: Page, at: int, level: str) -> PlaceMention | None:
    """As `read_place`, but where a place of this level is expected ("Huyện ủy Phú Lương"): a bare name counts."""
    found = read_place(page, at) or read_short_place(page, at)
    if found is not None:
        return found
    if level == "province":
        return _former_province(page, at)
    named = _name_after(page, at, "")
    return PlaceMention(at, named[0], "", named[1]) if named else None


def _former_province(page: Page, at: int) -> PlaceMention | None:
    """A province of old whose name a lower unit bears now, as after "Tỉnh ủy": "Sơn Tây", "Hà Đông"."""
    run = capital_run(page.text, at)
    if run is None or len(run) != 2:
        return None
    name = page.text[run.starts[0] : run.ends[-1]]
    return PlaceMention(at, run.ends[-1], "", name) if is_unit(name) else None


def read_short_place(page: Page, at: int) -> PlaceMention | None:
    """The unit that begins here with the first letter of its level word, as after "UBND": "Q. 1", "H.Củ Chi"."""
    match = _SHORT.match(page.text, at)
    named = _name_after(page, match.end(), _SHORT_LEVELS[match[1]]) if match else None
    return PlaceMention(at, named[0], _SHORT_LEVELS[match[1]], named[1]) if match and named else None


def _name_after(page: Page, at: int, kind: str) -> tuple[int, str] | None:
    """End and name of the place whose name begins at `at`; None where no name stands there."""
    number = _NUMBER.match(page.text, at)
    if number and kind in ("quận", "phường", "xã", "thị trấn", "ấp", "thôn", "khu phố"):
        return number.end(), number.group()
    province = page.province_at(at)
    run = capital_run(page.text, at)
    if run is None:
        return None
    if page.text[at : run.ends[0]] in _CALLED and _is_person(page.text, run.starts[1:], run.ends[1:]):
        return None  # "giao cho chủ tịch phường Ông Nguyễn Văn A cho biết …": a headline run into the text
    known = _known_words(page.text, at, run.ends)
    cut = known == 1 or (known + 1 == len(run) and province is None)
    if 0 < known < len(run) and cut and _is_person(page.text, run.starts, run.ends):
        return None  # "Phó Bí thư Thành ủy Lê Thanh A", though a commune is called Lê Thanh
    if known and (kind or known > 1) and (province is None or run.ends[known - 1] > province[0]):
        half = kind in _HALVED and len(run) == known + 1 and page.text[run.starts[known] : run.ends[known]] in _HALVES
        end = run.ends[known if half else known - 1]
        return end, page.text[at:end]
    if province:
        return province[0], province[1].name
    if not kind or _is_person(page.text, run.starts, run.ends):
        return None
    if kind == "thành phố" and len(run) == 1 and is_vietnamese_syllable(page.text[at : run.ends[0]]):
        return None  # "lãnh đạo TP.Ghi nhận …": no city bears a name of one syllable that no list knows
    end = _unknown_end(page, run.starts, run.ends)
    return end, page.text[at:end]


def _is_person(text: str, starts: tuple[int, ...], ends: tuple[int, ...]) -> bool:
    """Whether an unknown name after a level word is a person's: "Phó Chủ tịch UBND TP Nguyễn Văn A"."""
    return 3 <= len(starts) <= 4 and is_surname(text[starts[0] : ends[0]])


def _known_words(text: str, at: int, ends: tuple[int, ...]) -> int:
    """How many words of the run make the longest name that the gazetteer knows; 0 where none does."""
    for count in range(min(len(ends), _MOST_WORDS), 0, -1):
        if is_unit(text[at : ends[count - 1]]):
            return count
    return 0


@functools.lru_cache(maxsize=4096)
def is_unit(name: str) -> bool:
    """Whether the gazetteer knows a unit of that name, at any level and time."""
    return bool(load_places().by_name(name))


def _unknown_end(page: Page, starts: tuple[int, ...], ends: tuple[int, ...]) -> int:
    """Where a place's name that no gazetteer knows ends: before a person's surname, a role or a body."""
    for index in range(1, min(len(starts), _MOST_WORDS)):
        start = starts[index]
        rest = len(starts) - index
        if 2 <= rest <= 4 and is_surname(page.text[start : ends[index]]) and index >= 1:
            return ends[index - 1]
        body = page.body_at(start)
        if page.role_at(start) or page.fused_at(start) or (body is not None and body[0] > ends[index]):
            return ends[index - 1]
    return ends[min(len(ends), _MOST_WORDS) - 1]
