"""Countries after a post or a body of a foreign state."""

import functools
import re

from bomay.lexicon import load_lexicon
from bomay.lexicon.surnames import is_surname
from bomay.mentions.names.foreign_name import is_vietnamese_syllable
from bomay.mentions.page import Page
from bomay.mentions.words import WORD, capital_run
from bomay.text.lazy import lazy_pattern

__all__ = ["begins_name", "is_country", "over_country", "read_country", "read_party"]

_BEFORE = lazy_pattern(
    r"\(?(?:Cộng hòa (?:Dân chủ |Liên bang |Hồi giáo |Nhân dân |Xã hội Chủ nghĩa |Ả ?[Rr]ập )*|nước |CH |Vương quốc |"
    r"Liên bang |CHLB |CHDCND |Nhà nước |Đảng Nhân dân Cách mạng |Đảng Nhân dân |Đảng Cộng sản |ĐCS |Quốc hội |của |"
    r"tỉnh )*",
    re.IGNORECASE,
)
_BEGIN_BEFORE = frozenset("(cnvlđqtCNVLĐQT")
"""The characters with which such words begin."""
_IS_WORD = lazy_pattern(
    r"Pháp (?:luật|chế|lý|y|trị|quyền|đình|danh|lệnh)\b|Mỹ (?:thuật|nghệ|phẩm|quan)\b|Anh (?:hùng|ninh|em|ngữ|văn)\b|"
    r"Đức (?:dục|độ)\b|Ý (?:thức|kiến|chí)\b|Nga (?:ngữ|văn)\b"
)
"""Words that begin with a country's name: "Vụ Pháp luật" is of no foreign state."""
_PARTY = lazy_pattern(
    r"(?:Đảng |đảng (?=[CNLDX]))((?:Cộng sản|Nhân dân Cách mạng|NDCM|Nhân dân|Lao động|Dân chủ|Cộng hòa|Xã hội) )?"
)
_UNION = "Liên bang "
_WRITTEN_OUT = {"NDCM ": "Nhân dân Cách mạng "}


def read_party(page: Page, at: int) -> tuple[int, str, str] | None:
    """End, name and country of the foreign party that begins here: "Đảng Cộng sản Ấn Độ"; None where none does."""
    match = _PARTY.match(page.text, at)
    country = read_country(page, match.end()) if match else None
    if match is None or country is None:
        return None
    kind = match[1] or ""
    union = _UNION if page.text.startswith(_UNION, match.end()) else ""  # "Đảng Cộng sản Liên bang Nga"
    return country[0], f"Đảng {_WRITTEN_OUT.get(kind, kind)}{union}{country[1]}", country[1]


def read_country(page: Page, at: int) -> tuple[int, str] | None:
    """End and short name of the foreign country that begins here; None where none does."""
    found = _name_at(page, at)
    if found is not None:
        return found
    if page.text[at : at + 1] not in _BEGIN_BEFORE:
        return None
    match = _BEFORE.match(page.text, at)
    return _name_at(page, match.end()) if match and match.end() > at else None


def is_country(words: str) -> bool:
    """Whether words are a country's name, whole."""
    return words in (name for name, _ in _countries().get(words[:2], ()))


def _name_at(page: Page, start: int) -> tuple[int, str] | None:
    if not page.text[start : start + 1].isupper():
        return None
    for name, label in _countries().get(page.text[start : start + 2], ()):
        after = start + len(name)
        if page.text.startswith(name, start) and not page.text[after : after + 1].isalnum():
            if " " not in name and _IS_WORD.match(page.text, start):
                return None
            return start + len(name), label
    return None


@functools.cache
def _countries() -> dict[str, list[tuple[str, str]]]:
    """The names of countries with their short names, by their first two letters, longest first."""
    names = {form: country.label for country in load_lexicon().countries for form in country.forms}
    found: dict[str, list[tuple[str, str]]] = {}
    for name in sorted(names, key=len, reverse=True):
        found.setdefault(name[:2], []).append((name, names[name]))
    return found


def begins_name(page: Page, country: tuple[int, str]) -> bool:
    """Whether a country's short name is only the first syllable of a longer one: "Công ty TNHH Mỹ Hưng"."""
    following = WORD.match(page.text, country[0] + 1) if page.text.startswith(" ", country[0]) else None
    word = following.group() if following is not None else ""
    return " " not in country[1] and word[:1].isupper() and is_vietnamese_syllable(word) and not is_surname(word)


def over_country(page: Page, stop: int) -> int:
    """Past "tại X" after an embassy's name."""
    if not page.text.startswith(" tại ", stop):
        return stop
    run = capital_run(page.text, stop + 5)
    country = read_country(page, stop + 5)
    return country[0] if country is not None else (run.ends[-1] if run is not None else stop)
