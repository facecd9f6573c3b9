"""Where the lexicon's surface forms stand in a text: one Aho-Corasick pass, whole words only."""

import functools
from collections import defaultdict
from collections.abc import Iterable

from ahocorasick_rs import BytesAhoCorasick

from bomay.lexicon import load_cues, load_lexicon
from bomay.lexicon.places import load_places
from bomay.mentions.opening import Opening, Payload, open_with
from bomay.text.single_bytes import BLANKED, small_letters

__all__ = ["Hits", "scan"]

_BLANK = ord(" ")
Hits = dict[int, Opening]
"""For each start offset the forms that begin there."""


def scan(text: str) -> Hits:
    """All surface forms of the lexicon in normalised text, by their start.

    Case is ignored here (a caller that needs capitals looks at the text); punctuation inside a form must
    agree with the text only in length, so that "VH-TT&DL" is found and word edges cost nothing.
    """
    scanner, openings = _scanner()
    found = scanner.find_matches_as_indexes(b" %b " % _shadow(text), overlapping=True)
    # Matches come by their end: of those with one start the longest is last, and it knows the shorter ones.
    return {start: openings[pattern] for pattern, start, _ in found}


def _shadow(text: str) -> bytes:
    """The text in small letters, a byte for each character, a blank for all that is no letter or digit."""
    return small_letters(text).translate(BLANKED)


@functools.cache
def _scanner() -> tuple[BytesAhoCorasick, "_Openings"]:
    payloads: defaultdict[bytes, list[Payload]] = defaultdict(list)
    for form, payload in _forms():
        known = payloads[b" %b " % _shadow(form)]
        if payload not in known:
            known.append(payload)
    return BytesAhoCorasick(list(payloads)), _Openings(payloads)


class _Openings(dict[int, Opening]):
    """What begins where each form stands, by its number: made when it is first found, since a page has few of them."""

    def __init__(self, payloads: dict[bytes, list[Payload]]) -> None:
        super().__init__()
        self._payloads = payloads
        self._forms = list(payloads)

    def __missing__(self, number: int) -> Opening:
        form, payloads = self._forms[number], self._payloads
        edges = [at + 1 for at, byte in enumerate(form) if byte == _BLANK]
        starts = [start for edge in reversed(edges) if (start := form[:edge]) in payloads]
        return self.setdefault(
            number, open_with((len(start) - 2, payload) for start in starts for payload in payloads[start])
        )


def _forms() -> Iterable[tuple[str, Payload]]:
    lexicon = load_lexicon()
    for group in (lexicon.roles, lexicon.body_types, lexicon.ranks):
        for entry in group:
            for form in entry.forms:
                yield form, entry
    for fused in lexicon.fused_forms:
        yield fused.form, fused
    for cue in load_cues():
        yield cue.form, cue
    gazetteer = load_places()
    latest = {place.name: place for place in gazetteer.provinces}
    for province in latest.values():
        for name in gazetteer.names_of(province):
            yield name, province
