"""Who issued a directive, as its citation names it: "Bộ Chính trị", "UBND tỉnh Thái Nguyên", "Thanh tra TP".

Only bodies that issue directives are known here (`ontology/lexicon/issuers.csv`); an officer stands for the body.
"""

import csv
import functools
import re
from collections.abc import Iterator
from typing import NamedTuple

from bomay.lexicon.files import ontology_file
from bomay.lexicon.places import load_places
from bomay.mentions.directives.kinds import CAPITAL
from bomay.text.lazy import lazy_pattern

__all__ = ["LEVELS", "IssuerMention", "find_issuers", "issuer_at", "place_after"]

LEVELS = {
    **{word: word for word in ("tỉnh", "thành phố", "huyện", "quận", "thị xã", "xã", "phường", "thị trấn")},
    **dict.fromkeys(("tp.", "tp", "t.p", "thủ đô"), "thành phố"),
    **dict.fromkeys(("tx.", "tx"), "thị xã"),
}
"""The words for a unit's level, as written in small letters, and their canonical form."""

_LEVEL = lazy_pattern(
    r"(?:của\s|trực thuộc\s)?(thành phố|thị xã|thị trấn|thủ đô|tỉnh|huyện|quận|phường|xã|T\.?P|TX)\b\.?(?!\w)",
    re.IGNORECASE,
)
_WORD = lazy_pattern(rf"\s?([{CAPITAL}][\w'’]*|-(?=\s?[{CAPITAL}]))")
_HCM = lazy_pattern(r"\s?(?:T\.?P\.?\s?)?(?:HCM|Hồ Chí Minh)\b")
_OFFICER = (
    r"(?:(?:Phó\s|Quyền\s)?(?:Chủ tịch|Bí thư|Bộ trưởng|Thứ trưởng|Tổng Giám đốc|Giám đốc|Chủ nhiệm"
    r"|Trưởng(?=\s(?:Ban|Phòng|Công an))|Thống đốc|Chánh án"
    r"|Viện trưởng|Chánh Thanh tra|Tổng Thanh tra|Chánh Văn phòng|Tổng (?=Kiểm toán))\s)?"
)
_HEAD = r"(?:Phó\s|Quyền\s)?Chủ tịch"
_LEVEL_WORD = r"(?:thành phố|thị xã|thị trấn|tỉnh|huyện|quận|phường|xã|TP|TX)"
_TERM = lazy_pattern(r"\s?,?\s\(?[Kk]hóa\s(?:[IVX]+|[0-9]{1,2})\)?")
_BODY_OF_PARTY = {
    "tỉnh": "Tỉnh ủy",
    "thành phố": "Thành ủy",
    "huyện": "Huyện ủy",
    "quận": "Quận ủy",
    "thị xã": "Thị ủy",
}


class IssuerMention(NamedTuple):
    """A body as the text names it; `level` and `place` are "" where unstated, and `kind` tells how its name is made."""

    start: int
    end: int
    kind: str
    label: str
    owner: str = ""
    level: str = ""
    place: str = ""


@functools.cache
def _table() -> dict[str, dict[str, str]]:
    """Per kind the keys of the forms, and the names they stand for."""
    found: dict[str, dict[str, str]] = {}
    with ontology_file("lexicon/issuers.csv").open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            found.setdefault(row["kind"], {})[_key(row["form"])] = row["name"]
    return found


def _either(kind: str) -> str:
    forms = sorted(_table()[kind], key=len, reverse=True)  # keys: a blank may stand beside every "&" and "-"
    return "|".join(
        re.escape(form).replace(r"\ ", r"\s").replace(r"\&", r"\s?&\s?").replace(r"\-", r"\s?-\s?") for form in forms
    )


@functools.cache
def _pattern() -> re.Pattern[str]:
    return re.compile(
        rf"(?<!\w)(?:(?P<head>{_HEAD})\s(?={_LEVEL_WORD}\.?\s)|{_OFFICER}(?:"
        rf"(?P<fixed>{_either('fixed')})(?!\w)(?!\s(?:nước\s[A-Z]|Nga|Mỹ|Lào|Trung Quốc))"
        rf"|(?<=bộ trưởng\s)(?P<ministry>{_either('field')})(?!\w)"
        rf"|(?P<owner>(?:{_either('owner')})\s)?(?:"
        rf"(?P<party>{_either('party')})(?!\w)|(?P<branch>đảng bộ)\s(?=tỉnh|thành|huyện|quận|thị|xã|phường|TP)"
        rf"|(?P<state>{_either('state')})(?!\w)"
        rf"|(?P<dept>bộ|sở|phòng)\s(?P<field>{_either('field')})(?!\w))))",
        re.IGNORECASE,
    )


def issuer_at(text: str, at: int) -> IssuerMention | None:
    """The body (or the officer who stands for it) that begins here; None where none does."""
    match = _pattern().match(text, at)
    return _mention(text, match) if match else None


def find_issuers(text: str, start: int, end: int) -> Iterator[IssuerMention]:
    """Every body that issues directives within [start, end), in order."""
    at = start
    while (match := _pattern().search(text, at, end)) is not None:
        mention = _mention(text, match)
        at = match.end()
        if mention is not None:
            at = max(at, mention.end)
            yield mention


def _mention(text: str, match: re.Match[str]) -> IssuerMention | None:
    table, said = _table(), match.groupdict()
    start, end = match.span()
    if said["fixed"]:
        return _fixed(text, match)
    if said["head"]:
        level, place, end = place_after(text, end - 1)
        return IssuerMention(start, end, "state", "Ủy ban nhân dân", "", level, place) if place else None
    owner = table["owner"][_key(said["owner"])] if said["owner"] else ""
    if said["ministry"]:
        return IssuerMention(start, end, "fixed", "Bộ " + table["field"][_key(said["ministry"])])
    if said["field"]:
        name = said["dept"].capitalize() + " " + table["field"][_key(said["field"])]
        if said["dept"].lower() == "bộ":
            return IssuerMention(start, end, "fixed", f"{owner} {name}".strip())
        level, place, end = place_after(text, end)
        return IssuerMention(start, end, "state", name, owner, level, place)
    if said["branch"]:
        level, place, end = place_after(text, end - 1)
        label = _BODY_OF_PARTY.get(level, "Đảng ủy")
        return IssuerMention(start, end, "party", label, "" if owner == "Ban Chấp hành" else owner, level, place)
    kind = "party" if said["party"] else "state"
    label = table[kind][_key(said[kind] or "")]
    level, place, end = place_after(text, end)
    if label == "Công an" and not level and not place and not text[start].isupper():
        return None
    return IssuerMention(
        start, end, kind, label, "" if kind == "party" and owner == "Ban Chấp hành" else owner, level, place
    )


def _fixed(text: str, match: re.Match[str]) -> IssuerMention | None:
    start, end = match.span()
    written = match.group("fixed")
    name = _table()["fixed"][_key(written)]
    before = text[max(0, start - 4) : start + len(match.group()) - len(written)]
    if name in ("Thủ tướng Chính phủ", "Chủ tịch nước") and "Phó " in text[max(0, start - 4) : end]:
        return None  # a deputy signs, but does not stand for the office
    if name == "Chính phủ" and re.search(r"[Tt]ướng\s$", before):
        return None
    if name == "Quốc hội" and match.group().lower().startswith("phó chủ tịch"):
        return IssuerMention(start, end, "fixed", name)
    term = _TERM.match(text, end)
    return IssuerMention(start, term.end() if term else end, "fixed", name)


def _key(form: str) -> str:
    """A form without regard to capitals and to blanks beside "&" and "-": "TN - MT" and "TN-MT" are one."""
    return re.sub(r"\s*([&-])\s*", r"\1", " ".join(form.lower().split()))


def place_after(text: str, at: int) -> tuple[str, str, int]:
    """Level and bare name of the unit written after a body's label, "" where unstated, and where it ends."""
    hcm = _HCM.match(text, at)
    if hcm:
        return "thành phố", "Hồ Chí Minh", hcm.end()
    start = at + 1 if text[at : at + 1] == " " else at
    match = _LEVEL.match(text, start)
    level = LEVELS[match.group(1).lower().rstrip(".").replace("t.p", "tp")] if match else ""
    end = match.end() if match else at
    named = _name(text, end, level, needs_known=not match)
    if named is None:
        return level, "", end
    return level, named[1], named[0]


def _name(text: str, at: int, level: str, *, needs_known: bool) -> tuple[int, str] | None:
    """The longest run of capitals that the gazetteer knows; after a level word also a number ("quận 8").

    One word alone must be a unit of that level: "… huyện Lâm Văn A" tells of no huyện Lâm, though a xã is called so.
    """
    hcm = _HCM.match(text, at)
    if hcm:
        return hcm.end(), "Hồ Chí Minh"
    ends: list[int] = []
    end = at
    while len(ends) < 5 and (match := _WORD.match(text, end)) is not None:
        end = match.end()
        ends.append(end)
    number = re.match(r"\s([0-9]{1,2})(?![0-9/.-])", text[at : at + 5])
    if not ends:
        return (at + number.end(), number.group(1)) if number and not needs_known else None
    for stop in reversed(ends):
        name = text[at:stop].strip()
        units = load_places().by_name(name)
        if units and (" " in name or not level or any(unit.kind == level for unit in units)):
            return stop, name
    return None  # the gazetteer is complete: what it does not know is a person's name
