"""Where a foreign name ends beyond its capitals: initials, particles and the second half of a Korean given name."""

import re

from bomay.mentions.names.foreign import is_country
from bomay.mentions.names.foreign_name import is_vietnamese_syllable, looks_foreign
from bomay.mentions.words import WORD, capital_run
from bomay.text.lazy import lazy_pattern

__all__ = ["foreign_name_end", "initial_name_end"]

_INITIAL = lazy_pattern(r"[A-ZĐ]")
_INITIALS = lazy_pattern(r"[A-Z]\. ?[A-Z](?=\. ?[A-ZÀ-Þ][a-zà-ÿ])")
_AFTER_INITIAL = lazy_pattern(r"\. ?(?=[A-ZÀ-Þ][a-zà-ÿ])")
_PARTICLES = lazy_pattern(
    r" (?:(?:van|von|der|den|de|del|della|da|dos|di|du|bin|binti|bint|ibn|ter|ten|el|al)(?: ?- ?| )){1,3}(?=[A-ZÀ-Þ])"
)
_HALVES = lazy_pattern(r"(?: -|- | - )([a-z]{1,6})(?: ?- ?[a-z]{1,6})?\b")
_SPACED = lazy_pattern(r" ?- (?=[A-ZÀ-Þ][a-zà-ÿ])| -(?=[A-ZÀ-Þ][a-zà-ÿ])")
_ARTICLES = frozenset({"El", "Al"})
_SECOND_HALVES = frozenset({"Canel", "Knol", "Soriano", "Karrenbauer"})
"""Surnames that are told only as the second half of a double one: "Miguel Díaz - Canel Bermúdez"."""
_NUMBER = lazy_pattern(r" (?:I{2,3}|IV|VI{0,3}|I?X|XI{1,3}|XIV|XV|XVI{0,3})\b(?![/.,-]?\d)")
_LATIN = lazy_pattern(r"[A-Za-z .'’-]+")


def foreign_name_end(text: str, start: int, end: int) -> int:
    """The end of the foreign name [start, end), with what goes on after its capitals; `end` itself where nothing does.

    "Donald J" goes on ". Trump", "Alexander Van" goes on " der Bellen", "Kang Kyung" goes on " - wha".
    """
    while True:
        further = _over_initial(text, end) or _over_particles(text, start, end) or _over_hyphen(text, start, end)
        if not further:
            return _over_number(text, start, _over_halves(text, start, end))
        end = further


def _over_number(text: str, start: int, end: int) -> int:
    """Past the number of a king or pope: "Felipe VI", of one or two names that are no Vietnamese ones."""
    match = _NUMBER.match(text, end)
    return match.end() if match is not None and looks_foreign(text[start:end]) else end


def initial_name_end(text: str, start: int) -> int:
    """The end of a name that begins with an initial ("V. Volodin"); 0 where none stands at `start`."""
    if not _INITIAL.match(text, start) or text[start + 1 : start + 2] != ".":
        return 0
    further = _INITIALS.match(text, start)  # "A.D. Volkov"
    return _over_initial(text, further.end() if further is not None else start + 1)


def _over_initial(text: str, end: int) -> int:
    """Past the surname after an initial that ends at `end`: no Vietnamese word, which would begin a sentence."""
    if not text[end - 1].isupper() or text[end - 2 : end - 1].isalnum():
        return 0
    match = _AFTER_INITIAL.match(text, end)
    word = WORD.match(text, match.end()) if match is not None else None
    if word is None or is_vietnamese_syllable(word.group()) or len(word.group()) < 3:
        return 0
    return word.end()


def _over_particles(text: str, start: int, end: int) -> int:
    match = _PARTICLES.match(text, end)
    run = capital_run(text, match.end()) if match is not None else None
    if run is None or not looks_foreign(text[start : run.ends[0]]):
        return 0
    words = [text[first:last] for first, last in zip(run.starts, run.ends, strict=True)]
    own = next((at for at, word in enumerate(words) if at and is_vietnamese_syllable(word)), len(words))
    return run.ends[own - 1]  # "Luiz da Silva Souza", but not "Ursula von der Leyen Chủ tịch"


def _over_hyphen(text: str, start: int, end: int) -> int:
    """Past the capitals behind a hyphen with a blank: "Stefan - Radu Opreanu", "Miguel Dias - Canel"; 0 for none.

    One word before it is a given name, unless the text tells it as a surname ("ông Biden - Donald Trump"); of a longer
    name the two words stand together elsewhere, or the first is an article ("El - Sisi").
    """
    match = _SPACED.match(text, end)
    run = capital_run(text, match.end()) if match is not None else None
    if run is None:
        return 0
    last, following = text[start:end].rpartition(" ")[2], text[run.starts[0] : run.ends[0]]
    if not all(map(_may_join, (last, following))):
        return 0
    if following in _SECOND_HALVES and last not in _SECOND_HALVES:
        return run.ends[-1]
    if last in _ARTICLES or f"{last}-{following}" in text:
        return run.ends[0]
    if " " in text[start:end] or len(run) < 2 or _is_surname_there(text, last):
        return 0
    return run.ends[-1]


def _is_surname_there(text: str, word: str) -> bool:
    """Whether a text tells a foreigner's given name before the word: "Donald Trump", but not "Romania Stefan"."""
    firsts = re.finditer(rf"\b([A-ZÀ-Þ][\w'-]+) {re.escape(word)}\b", text)
    return any(looks_foreign(first[1]) and not is_country(first[1]) for first in firsts)


def _may_join(word: str) -> bool:
    return word in _ARTICLES or (not word.isupper() and looks_foreign(word))


def _over_halves(text: str, start: int, end: int) -> int:
    match = _HALVES.match(text, end)
    if match is None or text.count(" ", start, end) != 1 or not _LATIN.fullmatch(text, start, end):
        return end
    foreign = looks_foreign(text[start:end]) or not is_vietnamese_syllable(match.group(1))
    return match.end() if foreign else end
