"""What a reader writes otherwise than the graph: titles before a name, other names and short forms of bodies."""

import re
from collections.abc import Iterable, Mapping
from functools import cache

from bomay.answers.names import post_key
from bomay.identity.names import fold
from bomay.lexicon.load import load_lexicon

__all__ = ["strip_titles", "write_out"]

_WORD = re.compile(r"[^\s.,]+")
_UNITS = {"tinh", "thanh", "thi", "huyen", "quan", "xa", "phuong"}  # first words of what a local unit is called
_OF_MINISTRIES = (["bo", "truong"], ["thu", "truong"])  # "Bộ trưởng Công an" heads the Bộ Công an


def strip_titles(name: str) -> str:
    """The name without the honorifics, ranks and degrees in front of it; at least two words of a name stay.

    Source: the word lists of honorifics and ranks.

    >>> strip_titles("đồng chí Thiếu tướng, GS.TS Trần Thị B")
    'Trần Thị B'
    """
    titles, longest = _titles()
    found = list(_WORD.finditer(name))
    at = 0
    while at < len(found) - 2:
        sizes = range(min(longest, len(found) - 2 - at), 0, -1)
        words = [fold(match.group()) for match in found]
        size = next((size for size in sizes if " ".join(words[at : at + size]) in titles), 0)
        if not size:
            break
        at += size
    return name[found[at].start() :].strip() if found else name.strip()


def write_out(text: str) -> str:
    """A folded post or body with every short form and other name of a body written as the graph writes it.

    >>> write_out("Thứ trưởng BNV") == write_out("thu truong Bo Noi vu")
    True
    >>> write_out("Bộ trưởng GTVT"), write_out("MTTQ Việt Nam tỉnh A")
    ('bo truong bo giao thong van tai', 'uy ban mat tran to quoc viet nam tinh a')
    """
    forms, longest = _forms()
    words = post_key(text).split()
    written: list[str] = []
    at = 0
    while at < len(words):
        ministry = written[-2:] in _OF_MINISTRIES
        for size in range(min(longest, len(words) - at), 0, -1):
            said = " ".join(words[at : at + size])
            if ministry and f"bo {said}" in forms:
                written += forms[f"bo {said}"].split()
                break
            if said in forms:
                written += _of_level(forms[said], words[at + size : at + size + 1]).split()
                break
        else:
            size = 1
            written.append(words[at])
        at += size
    return " ".join(written)


def _of_level(label: str, after: list[str]) -> str:
    """The label, or that of the local body where a local unit follows: "MTTQ Việt Nam tỉnh A" is no central body."""
    forms, _ = _forms()
    local = label.replace("trung uong ", "")
    named = (local, local.removesuffix(" viet nam")) if after and after[0] in _UNITS else ()
    return next((name for name in named if name in forms), label)


@cache
def _titles() -> tuple[frozenset[str], int]:
    lexicon = load_lexicon()
    forms = [form for word in lexicon.honorifics for form in word.forms]
    forms += [form for rank in lexicon.ranks for form in rank.forms]
    keys = frozenset(" ".join(_WORD.findall(fold(form))) for form in forms)
    return keys, _longest(keys)


@cache
def _forms() -> tuple[Mapping[str, str], int]:
    """Other form -> label, folded; a form that several bodies share stands for none of them."""
    types = load_lexicon().body_types
    labels = {post_key(one.label) for one in types}
    meant: dict[str, set[str]] = {}
    for one in types:
        for form in one.forms:
            meant.setdefault(post_key(form), set()).add(post_key(one.label))
    forms = {form: next(iter(of)) for form, of in meant.items() if len(of) == 1 and form not in labels}
    kept = {form: label for form, label in forms.items() if form}
    return kept | {label: label for label in labels}, _longest({*kept, *labels})


def _longest(phrases: Iterable[str]) -> int:
    return max(len(phrase.split()) for phrase in phrases)
