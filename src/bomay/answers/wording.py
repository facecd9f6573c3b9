"""What a reader writes otherwise than the graph: titles before a name, other names and short forms of bodies."""

import re
from collections.abc import Iterable, Mapping
from functools import cache

from bomay.answers.names import post_key
from bomay.identity.names import fold
from bomay.lexicon.load import load_lexicon

__all__ = ["strip_titles", "write_out"]

_WORD = re.compile(r"[^\s.,]+")


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
    """
    forms, longest = _forms()
    words = post_key(text).split()
    written: list[str] = []
    at = 0
    while at < len(words):
        sizes = range(min(longest, len(words) - at), 0, -1)
        size = next((size for size in sizes if " ".join(words[at : at + size]) in forms), 0)
        written.append(forms[" ".join(words[at : at + size])] if size else words[at])
        at += size or 1
    return " ".join(written)


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
