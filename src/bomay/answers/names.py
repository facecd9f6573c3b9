"""Finding a thing by what a reader types: exactly, then without diacritics, then with typing errors."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Generic, Literal, TypeVar

from bomay.identity.names import fold
from bomay.identity.names import key as exact_key

__all__ = ["Match", "NameIndex", "number_key", "post_key"]

T = TypeVar("T")

_NEAR = 88.0  # least similarity (0-100) that counts as a typing error: one letter in eight
_AS_NEAR = 3.0  # points behind the nearest that still count as meant
_HINT = 60.0  # least similarity worth naming when nothing is found
_LONG_WORD = 4  # letters; a shorter word with another letter is another word: Nam, Nội
_EXACT_FORM = 100.0
_FOLDED_FORM = 99.0

# What a reader abbreviates in a post or a body; written folded, as whole words.
_SHORT = {
    "ubnd": "uy ban nhan dan",
    "hdnd": "hoi dong nhan dan",
    "mttq": "mat tran to quoc",
    "ubmttq": "uy ban mat tran to quoc",
    "bch": "ban chap hanh",
    "btv": "ban thuong vu",
    "bct": "bo chinh tri",
    "tw": "trung uong",
    "tu": "trung uong",
    "qh": "quoc hoi",
    "dbqh": "dai bieu quoc hoi",
    "ubkt": "uy ban kiem tra",
    "tp": "thanh pho",
    "tx": "thi xa",
    "chqs": "chi huy quan su",
    "vn": "viet nam",
    "hcm": "ho chi minh",
    "tphcm": "thanh pho ho chi minh",
    "ct": "chu tich",
    "pct": "pho chu tich",
    "tctw": "to chuc trung uong",
    "ttcp": "thu tuong chinh phu",
}
_WORD = re.compile(r"\w+")
_OF_ASSEMBLY = re.compile(r"(\buy ban (?!thuong vu quoc hoi).+?)(?: cua)? quoc hoi$")


def post_key(text: str) -> str:
    """A folded post or body with its abbreviations written out and its punctuation dropped.

    A committee of the National Assembly is written with the assembly or without: both have one key.

    >>> post_key("Chủ tịch UBND TP. Thái Nguyên"), post_key("Chủ nhiệm Ủy ban Kinh tế của Quốc hội")
    ('chu tich uy ban nhan dan thanh pho thai nguyen', 'chu nhiem uy ban kinh te')
    """
    words = _WORD.findall(fold(text).replace("t.p", "tp").replace("t.u", "tu").replace("t.w", "tw"))
    return _OF_ASSEMBLY.sub(r"\1", " ".join(_SHORT.get(word, word) for word in words))


def number_key(text: str) -> str:
    """A directive's number without the ways to space it, "số" before it, or diacritics.

    >>> number_key("số 35 CT/TW") == number_key("35-CT/TW") == number_key("Chỉ thị 35–ct/tw")
    True
    """
    folded = fold(text)
    found = re.search(r"\d.*", folded.split(" ngay ")[0])
    return re.sub(r"[^a-z0-9/]", "", found.group() if found else folded).lstrip("0")


@dataclass(frozen=True, slots=True)
class Match(Generic[T]):
    """A thing found, the name under which it was, and how near that is to what was typed (100: the very letters)."""

    thing: T
    name: str
    score: float


class NameIndex(Generic[T]):
    """Things by their names. `key` gives the form under which two spellings of one name are equal.

    Typing errors are forgiven as `typos` says: "letters" anywhere in a name; "words" within words of four letters and
    more, one letter a word, since "Bí thư" and "Phó Bí thư" of one body are near and yet two posts; "none" where each
    sign counts, as in a number.
    """

    def __init__(
        self,
        named: Iterable[tuple[str, T]],
        *,
        key: Callable[[str], str] = fold,
        typos: Literal["letters", "words", "none"] = "words",
    ) -> None:
        self._key = key
        self._fits = {"letters": _any_words, "words": _same_words, "none": _no_words}[typos]
        self._exact: dict[str, list[tuple[str, T]]] = {}
        self._folded: dict[str, list[tuple[str, T]]] = {}
        for name, thing in named:
            self._exact.setdefault(exact_key(name), []).append((name, thing))
            self._folded.setdefault(self._key(name), []).append((name, thing))

    def find(self, text: str) -> list[Match[T]]:
        """All things of the nearest kind of match: the very letters, else folded, else with typing errors."""
        if found := self._exact.get(exact_key(text)):
            return _matches(found, _EXACT_FORM)
        if found := self._folded.get(self._key(text)):
            return _matches(found, _FOLDED_FORM)
        near = [match for match in self._near(text, _NEAR) if self._fits(self._key(text), self._key(match.name))]
        return [match for match in near if match.score >= near[0].score - _AS_NEAR]

    def near(self, text: str, limit: int = 5) -> list[str]:
        """Names worth offering where nothing was found, nearest first."""
        return list(dict.fromkeys(match.name for match in self._near(text, _HINT)))[:limit]

    def _near(self, text: str, least: float) -> list[Match[T]]:
        from rapidfuzz import fuzz, process

        hits = process.extract(self._key(text), list(self._folded), scorer=fuzz.ratio, score_cutoff=least, limit=20)
        ranked = sorted(hits, key=lambda hit: (-hit[1], hit[0]))
        return [match for key, score, _ in ranked for match in _matches(self._folded[key], min(score, 98.0))]


def _any_words(asked: str, known: str) -> bool:
    return True


def _no_words(asked: str, known: str) -> bool:
    return False


def _same_words(asked: str, known: str) -> bool:
    """Whether the words are the same but for one letter in words of four letters and more."""
    from rapidfuzz.distance import OSA

    pairs = list(zip(asked.split(), known.split(), strict=False))
    return len(asked.split()) == len(known.split()) and all(
        one == other or (min(len(one), len(other)) >= _LONG_WORD and OSA.distance(one, other) == 1)
        for one, other in pairs
    )


def _matches(found: list[tuple[str, T]], score: float) -> list[Match[T]]:
    return [Match(thing, name, round(score, 1)) for name, thing in sorted(found, key=lambda pair: pair[0])]
