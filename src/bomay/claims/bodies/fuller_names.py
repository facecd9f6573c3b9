"""The name in full of a body that an article calls by a part of it: by its noun, its initials, or without its noun."""

import functools
from collections.abc import Mapping, Sequence

from bomay.claims.bodies.initials import first_letter
from bomay.lexicon import load_lexicon
from bomay.text.lazy import lazy_pattern

__all__ = ["firm_called", "fuller"]

_FIRMS = ("Công ty", "Tổng công ty", "Tập đoàn", "Ngân hàng", "Hợp tác xã")
_NEVER_SHORT = frozenset({"Đoàn", "Hội", "Ban", "Đảng"})
"""Nouns that alone mean a body of their own ("Đoàn" the Youth Union), not the one named before."""
_BY_INITIALS = lazy_pattern(r"(?P<noun>[^\W\d_]\w+(?: [^\W\d_]\w*)*) (?P<initials>[A-ZĐ]{3,6})")
_UNIVERSITY = "Đại học "
_SMALL_WORDS = frozenset({"và", "của", "về", "các", "cho"})


def fuller(label: str, names: Sequence[str], short_names: Mapping[str, str]) -> str:
    """The article's fullest name of a body named in short ("Trung tâm"), as it is written first; the label itself
    where that is unclear.

    `names` are those of the article's bodies in order, `short_names` the initials that it explains in brackets.

    >>> fuller("Cục NTBD", ["Cục Nghệ thuật Biểu diễn", "Cục NTBD"], {})
    'Cục Nghệ thuật Biểu diễn'
    >>> fuller("Tập đoàn AVC", ["Tập đoàn AVC"], {"AVC": "Tập đoàn Vận tải Hòa Bình"})
    'Tập đoàn Vận tải Hòa Bình'
    """
    start = label.casefold() + " "
    found = [name for name in names if name.casefold().startswith(start)]
    if label in _NEVER_SHORT or (label[:1].islower() and sum(map(_is_firm, names)) > len(found)):
        return label  # "chủ tịch tập đoàn" where several firms are told of
    other = _by_initials(label, names, short_names) or _spelled_out(label, names)
    longest = max(found, key=len, default="") or other
    return longest if all(longest.casefold().startswith(name.casefold()) for name in found) else label


def firm_called(brand: str, names: Sequence[str]) -> str:
    """The firm that an article calls by its own name alone ("Chủ tịch Bình Minh Oil"); the name where that is unclear.

    >>> firm_called("Bình Minh Oil", ["Công ty Bình Minh Oil"]), firm_called("Lào", ["Công ty Lào"])
    ('Công ty Bình Minh Oil', 'Lào')
    """
    if brand in _countries():
        return brand
    found = {f"{noun} {brand}" for noun in _FIRMS} & set(names)
    return found.pop() if len(found) == 1 else brand


def _is_firm(name: str) -> bool:
    return name.startswith(_FIRMS)


def _by_initials(label: str, names: Sequence[str], short_names: Mapping[str, str]) -> str:
    """The body of that noun whose initials a label has ("Cục NTBD"); "" where the article names none, or several."""
    match = _BY_INITIALS.fullmatch(label)
    if match is None:
        return ""
    noun = f"{match['noun']} "
    explained = short_names.get(match["initials"], "")
    if explained.startswith(noun):
        return explained
    found = {name for name in names if name.startswith(noun) and _initials(name[len(noun) :]) == match["initials"]}
    return found.pop() if len(found) == 1 else ""


def _initials(name: str) -> str:
    return "".join(first_letter(word) for word in name.split() if word not in _SMALL_WORDS)


def _spelled_out(label: str, names: Sequence[str]) -> str:
    """A firm's name with its legal form, a university's with its noun, where the article gives one name that ends so;
    else the label.
    """
    if label.startswith(_UNIVERSITY):
        school = f"Trường {label}"
        return school if school in names else label
    noun = next((noun for noun in _FIRMS if label.startswith(f"{noun} ")), None)
    own = label.removeprefix(f"{noun} ") if noun is not None else ""
    words = own.split()
    if len(words) < 2 or not all(word[0].isupper() for word in words):
        return label
    others = [name for name in names if _is_firm(name) and name != label]
    alike = [name for name in others if name.endswith(f" {own}") and name.startswith(f"{noun} ")]
    whole = [name for name in others if name.endswith(f" {label}")]  # "Công ty cổ phần Tập đoàn A" of "Tập đoàn A"
    found = alike or whole
    return found[0] if len(found) == 1 else label


@functools.cache
def _countries() -> frozenset[str]:
    return frozenset(country.label for country in load_lexicon().countries)
