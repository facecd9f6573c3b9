"""Bodies whose head noun a role has swallowed ("Bộ trưởng Công an"), by what follows the noun."""

import functools
from dataclasses import dataclass, field

from bomay.lexicon import BodyType, load_lexicon

__all__ = ["body_after_noun"]

_NOUNS = (
    "Bộ",
    "Ban",
    "Cục",
    "Vụ",
    "Sở",
    "Phòng",
    "Ủy ban",
    "Văn phòng",
    "Viện",
    "Tòa án",
    "Đoàn",
    "Thanh tra",
    "Công an",
)


@dataclass(slots=True)
class _Rests:
    """What may follow one noun: the rest of each form (case folded) with its body, and the lengths, longest first."""

    bodies: dict[str, BodyType] = field(default_factory=dict)
    lengths: list[int] = field(default_factory=list)


def body_after_noun(text: str, at: int, *, noun: str) -> tuple[int, BodyType] | None:
    """End and type of the longest body whose name goes on at `at` after the noun; None where none does."""
    rests = _rests_by_noun().get(noun.casefold())
    if rests is None:
        return None
    for length in rests.lengths:
        end = at + length
        kind = rests.bodies.get(text[at:end].casefold())
        if kind is not None and not text[end : end + 1].isalnum():
            return end, kind
    return None


@functools.cache
def _rests_by_noun() -> dict[str, _Rests]:
    found: dict[str, _Rests] = {}
    for kind in load_lexicon().body_types:
        for form in kind.forms:
            for noun in _NOUNS:
                if form.startswith(noun + " "):
                    rests = found.setdefault(noun.casefold(), _Rests())
                    rest = form[len(noun) + 1 :].casefold()
                    for written in {rest, rest.replace(" và ", " & ")}:  # "Bộ trưởng Kế hoạch & Đầu tư"
                        rests.bodies.setdefault(written, kind)
    for rests in found.values():
        rests.lengths = sorted({len(rest) for rest in rests.bodies}, reverse=True)
    return found
