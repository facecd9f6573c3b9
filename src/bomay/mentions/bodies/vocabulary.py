"""The words of which names of bodies are made, and those that end one: all data of the lexicon."""

import functools
from itertools import pairwise

from bomay.lexicon import BodyType, load_lexicon
from bomay.lexicon.marks import bare
from bomay.mentions.bodies.open_name_words import PREPOSITIONS
from bomay.text.lazy import lazy_pattern

__all__ = ["compound_end", "misprinted", "stop_words", "vocabulary", "word_pairs"]

_WORD = lazy_pattern(r"[^\W\d_][\w'-]*")


def compound_end(text: str, at: int) -> int:
    """Where the longest compound word that begins at this offset ends; `at` itself where none does.

    Only its first letter may be a capital: "Đăng ký", but not "Đăng Ký".
    """
    stop = text.find(" ", at, at + 8)
    if stop < 0:
        return at
    for form in _forms().get(text[at:stop].lower(), ()):
        end = at + len(form)
        if text.startswith(form[1:], at + 1) and not text[end : end + 1].isalnum():
            return end
    return at


@functools.cache
def _forms() -> dict[str, list[str]]:
    """The compounds by their first syllable, longest first."""
    found: dict[str, list[str]] = {}
    for word in load_lexicon().body_words:
        for form in word.forms if word.kind == "ghép" else ():
            found.setdefault(form.split(" ")[0].lower(), []).append(form)
    return {first: sorted(forms, key=len, reverse=True) for first, forms in found.items()}


@functools.cache
def stop_words() -> frozenset[str]:
    """The words that end a body's name."""
    return frozenset(form for word in load_lexicon().body_words if word.kind == "dứt" for form in word.forms)


@functools.cache
def vocabulary() -> frozenset[str]:
    """The lower-case syllables that names of bodies are made of: those of the lexicon's own forms, and some more."""
    lexicon = load_lexicon()
    words = {word for kind in lexicon.body_types for form in kind.forms for word in _WORD.findall(form)}
    more = {form for word in lexicon.body_words if word.kind == "nối" for form in word.forms}
    return frozenset({word for word in words if word.islower()} - stop_words() | more)


@functools.cache
def word_pairs() -> frozenset[tuple[str, str]]:
    """Pairs of syllables, one of which ends a name elsewhere, that stand together in names of the lexicon."""
    stops = stop_words() - PREPOSITIONS
    words = (_WORD.findall(form.lower()) for kind in load_lexicon().body_types for form in kind.forms)
    return frozenset(pair for found in words for pair in pairwise(found) if not stops.isdisjoint(pair))


def misprinted(label: str, kind: BodyType) -> tuple[BodyType, str]:
    """The department that a label names but for its marks ("Sở Tài nguyên và Môi trưởng"); as given where none does."""
    known = _departments().get(bare(label).casefold())
    return (known, known.label) if known is not None else (kind, label)


@functools.cache
def _departments() -> dict[str, BodyType]:
    kinds = (kind for kind in load_lexicon().body_types if kind.label.startswith("Sở "))
    return {bare(kind.label).casefold(): kind for kind in kinds}
