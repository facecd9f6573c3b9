"""Missions abroad, which envoys' posts mean without their noun: "Đại sứ Việt Nam tại Lào", "Tổng Lãnh sự Mỹ tại …".

Source: Law on Representative Missions 33/2009/QH12, articles 2 and 4 (embassies, consulates, permanent missions).
"""

import functools

from bomay.lexicon import Role, is_surname
from bomay.mentions.kinds import BodyMention
from bomay.mentions.names.foreign import read_country
from bomay.mentions.names.foreign_name import is_vietnamese_syllable
from bomay.mentions.names.place import read_place
from bomay.mentions.page import Page
from bomay.mentions.words import capital_run
from bomay.text.lazy import lazy_pattern

__all__ = ["mission_of"]

_NOUNS = {
    "Đại sứ": "Đại sứ quán",
    "Đại biện": "Đại sứ quán",
    "Tổng Lãnh sự": "Tổng Lãnh sự quán",
    "Trưởng phái đoàn": "Phái đoàn",
}
_STAFF = ("Tham tán", "Tùy viên")
_STYLE = lazy_pattern(
    r"(?:[Đđ]ặc mệnh [Tt]oàn quyền |nước |Cộng hòa [Xx]ã hội [Cc]hủ nghĩa |CHXHCN |Cộng hòa |của |danh dự )*"
)
_PERMANENT = lazy_pattern(r"(?:[Đđ]ại diện )?(?:[Tt]hường trực )?(?:của |nước )?")
_HOME = "Việt Nam"
_UNIONS = lazy_pattern(r"Liên minh [Cc]hâu Âu|EU|Liên [Hh]ợp [Qq]uốc|LHQ")
_WRITTEN_OUT = {"eu": "Liên minh châu Âu", "lhq": "Liên hợp quốc", "liên hợp quốc": "Liên hợp quốc"}
_APART = lazy_pattern(r",? (?:tại )?(Đại sứ quán|Tổng Lãnh sự quán|Phái đoàn) ")
_AT = lazy_pattern(r"(?: \((?:EU|LHQ)\))? (?:tại|ở|bên cạnh) ")
_JOINS = lazy_pattern(r"(?:,| và) ")
_ALSO_AT = lazy_pattern(r",? (?:kiêm nhiệm|kiêm)(?: tại| ở)? ")


def mission_of(page: Page, end: int, role: Role) -> BodyMention | None:
    """The mission that the words behind an envoy's role tell: "… Việt Nam tại Lào" -> Đại sứ quán Việt Nam tại Lào.

    None for other roles, and where the words name no sending state, or none that receives the staff of a mission.
    """
    noun = _noun(role.label)
    if not noun:
        return None
    apart = _APART.match(page.text, end)  # "Tham tán Công sứ, Đại sứ quán Việt Nam tại Lào"
    at = apart.end() if apart is not None else page.skip(end)
    noun = apart[1] if apart is not None else noun
    style = (_PERMANENT if noun == "Phái đoàn" else _STYLE).match(page.text, at)
    permanent = style.group().strip() if style is not None and noun == "Phái đoàn" else ""
    start = style.end() if style is not None else at
    home = _power(page, start)
    if home is None:
        return None
    said = _AT.match(page.text, home[0])
    host = _host(page, said.end()) if said is not None else None
    if host is None and (noun == "Phái đoàn" or role.label.startswith(_STAFF)):
        return None
    if host is not None and host[1] == _WRITTEN_OUT["lhq"]:
        noun = "Phái đoàn"  # "Đại sứ Việt Nam tại Liên hợp quốc"
    kind = permanent.removesuffix("của").removesuffix("nước").strip().lower()
    label = " ".join(word for word in (noun, kind, home[1]) if word)
    end = _over_others(page, host[0]) if host else home[0]
    return BodyMention(at, end, None, f"{label} tại {host[1]}" if host else label, None, None)


def _over_others(page: Page, end: int) -> int:
    """Past the countries that an envoy is accredited to as well: "tại Anh kiêm nhiệm Ireland và Iceland"."""
    also = _ALSO_AT.match(page.text, end)
    while also is not None and (country := read_country(page, also.end())) is not None:
        end = country[0]
        also = _JOINS.match(page.text, end)
    return end


@functools.cache  # of the labels of roles, which are few
def _noun(label: str) -> str:
    base = label.removeprefix("Phó ")
    if label.startswith(_STAFF):
        return "Đại sứ quán"
    return next((noun for head, noun in _NOUNS.items() if base.casefold().startswith(head.casefold())), "")


def _power(page: Page, at: int) -> tuple[int, str] | None:
    """End and name of the state or union that begins here."""
    if page.text.startswith(_HOME, at):
        return at + len(_HOME), _HOME
    union = _UNIONS.match(page.text, at)
    if union is not None:
        return union.end(), _WRITTEN_OUT.get(union.group().lower(), union.group())
    return read_country(page, at)


def _host(page: Page, at: int) -> tuple[int, str] | None:
    """End and name of the state, union or city that receives a mission, without the name of who leads it."""
    power = _power(page, at)
    if power is not None:
        return power
    place = read_place(page, at) if page.cue_at(at, "level") is not None else None
    if place is not None and place.name:
        return place.end, f"{'Thành phố' if place.kind == 'thành phố' else place.kind.capitalize()} {place.name}"
    run = capital_run(page.text, at)
    if run is None:
        return None
    words = [page.text[start:end] for start, end in zip(run.starts, run.ends, strict=True)]
    stop = next((index for index in range(1, len(words)) if _begins_person(words[index:], words[0])), len(words))
    return run.ends[stop - 1], page.text[at : run.ends[stop - 1]]


def _begins_person(words: list[str], city: str) -> bool:
    """Whether a person's name begins here, behind a city's: "Busan Đoàn Phương A", "Quảng Châu John Smith"."""
    if is_surname(words[0]) and 2 <= len(words) <= 4:
        return True
    return is_vietnamese_syllable(city) and not is_vietnamese_syllable(words[0])
