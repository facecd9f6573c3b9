"""Where the lexicon's surface forms stand in a text: one Aho-Corasick pass, whole words only."""

import functools
import re
from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from ahocorasick_rs import AhoCorasick

from bomay.lexicon import BodyType, Cue, FusedForm, Rank, Role, load_cues, load_lexicon
from bomay.lexicon.places import Place, load_places

__all__ = ["Hit", "Hits", "Payload", "scan"]

Payload = Role | FusedForm | BodyType | Rank | Cue | Place

_NOT_WORD = re.compile(r"[\W_]")


class Hit(NamedTuple):
    """One surface form found: where it ends and what it stands for."""

    end: int
    payload: Payload


Hits = dict[int, list[Hit]]
"""For each start offset the hits that begin there, longest first."""


def scan(text: str) -> Hits:
    """All surface forms of the lexicon in normalised text, by their start.

    Case is ignored here (a caller that needs capitals looks at the text); punctuation inside a form must
    agree with the text only in length, so that "VH-TT&DL" is found and word edges cost nothing.
    """
    scanner, payloads = _scanner()
    shadow = " " + _shadow(text) + " "
    hits: defaultdict[int, list[Hit]] = defaultdict(list)
    for pattern, start, end in scanner.find_matches_as_indexes(shadow, overlapping=True):
        here = hits[start]
        for payload in payloads[pattern]:
            here.append(Hit(end - 2, payload))
    for here in hits.values():
        if len(here) > 1:
            here.sort(key=lambda hit: -hit.end)
    return hits


def _shadow(text: str) -> str:
    lower = text.lower()
    if len(lower) != len(text):  # a letter such as İ grows in lower case: offsets come first
        lower = "".join(char.lower() if len(char.lower()) == 1 else char for char in text)
    return _NOT_WORD.sub(" ", lower)


@functools.cache
def _scanner() -> tuple[AhoCorasick, list[tuple[Payload, ...]]]:
    forms: defaultdict[str, list[Payload]] = defaultdict(list)
    for form, payload in _forms():
        known = forms[f" {_shadow(form)} "]
        if payload not in known:
            known.append(payload)
    return AhoCorasick(list(forms)), [tuple(payloads) for payloads in forms.values()]


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
