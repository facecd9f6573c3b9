"""Precision, recall and F1 by kind, with intervals, and every fact missed or made up."""

import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bomay.apps.evaluation.keys import CLOSE, KINDS, Key, Keys, keys_of
from bomay.apps.evaluation.slices import slice_of

__all__ = ["Comparison", "KindScore", "Miss", "compare", "compare_slices"]

_SAMPLES = 1000
_SEED = 20200604
Counts = tuple[int, int, int]  # right, said, gold


@dataclass(frozen=True, slots=True)
class KindScore:
    """How well one kind of fact is read; `low` and `high` bound the F1 (95 %, bootstrap over documents)."""

    kind: str
    right: int
    said: int
    gold: int
    low: float
    high: float

    @property
    def precision(self) -> float:
        """The share of what was said that is right; 0.0 where nothing was said."""
        return self.right / self.said if self.said else 0.0

    @property
    def recall(self) -> float:
        """The share of gold that was said; 0.0 where there is none."""
        return self.right / self.gold if self.gold else 0.0

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall; 0.0 where nothing is right.

        >>> round(KindScore("people", right=3, said=4, gold=6, low=0, high=1).f1, 3)
        0.6
        """
        return _f1((self.right, self.said, self.gold))


@dataclass(frozen=True, slots=True, order=True)
class Miss:
    """One fact that gold has and the reading lacks ("-"), or the other way round ("+")."""

    document: str
    sign: str
    kind: str
    key: Key


@dataclass(frozen=True, slots=True)
class Comparison:
    """All scores, in the order of `KINDS`, all misses, and the gold documents that nothing was said about."""

    documents: int
    without_output: tuple[str, ...]
    scores: tuple[KindScore, ...]
    misses: tuple[Miss, ...]

    def score(self, kind: str) -> KindScore:
        """The score of one of `KINDS`; raises KeyError for another."""
        return {score.kind: score for score in self.scores}[kind]


def compare(gold: Mapping[str, Mapping[str, Any]], said: Mapping[str, Mapping[str, Any]]) -> Comparison:
    """The reading `said` against `gold`, both facts objects by document id.

    A gold document without output counts as all missed; a document without gold does not count.
    """
    pairs = _pairs(gold, said)
    scores = []
    for kind in KINDS:
        counts = [_count(kind, want[kind], have[kind]) for _, want, have in pairs]
        low, high = _interval(counts)
        scores.append(KindScore(kind, *_total(counts), low=low, high=high))
    misses = sorted(miss for name, want, have in pairs for miss in _misses(name, want, have))
    return Comparison(len(gold), tuple(sorted(set(gold) - set(said))), tuple(scores), tuple(misses))


def compare_slices(
    gold: Mapping[str, Mapping[str, Any]], said: Mapping[str, Mapping[str, Any]], *, by: str
) -> tuple[KindScore, ...]:
    """Scores of the kinds cut finer, `by` "relation" or "level": "changes appointed", "tenures commune"."""
    pairs = _pairs(gold, said)
    scores = []
    for kind in KINDS:
        sliced = [(_cut(by, kind, want[kind]), _cut(by, kind, have[kind])) for _, want, have in pairs]
        for name in sorted({part for pair in sliced for side in pair for part in side}):
            counts = [_count(kind, want.get(name, set()), have.get(name, set())) for want, have in sliced]
            low, high = _interval(counts)
            scores.append(KindScore(f"{kind} {name}", *_total(counts), low=low, high=high))
    return tuple(scores)


def _pairs(
    gold: Mapping[str, Mapping[str, Any]], said: Mapping[str, Mapping[str, Any]]
) -> list[tuple[str, Keys, Keys]]:
    return [(name, keys_of(facts), keys_of(said.get(name, {}))) for name, facts in gold.items()]


def _cut(by: str, kind: str, keys: set[Key]) -> dict[str, set[Key]]:
    parts: dict[str, set[Key]] = {}
    for key in keys:
        name = slice_of(by, kind, key)
        if name is not None:
            parts.setdefault(name, set()).add(key)
    return parts


def _misses(name: str, want: Keys, have: Keys) -> Iterator[Miss]:
    for kind in KINDS:
        if kind != CLOSE:
            yield from (Miss(name, "-", kind, key) for key in want[kind] - have[kind])
            yield from (Miss(name, "+", kind, key) for key in have[kind] - want[kind])


def _count(kind: str, want: set[Key], have: set[Key]) -> Counts:
    right = len(want & have)
    if kind == CLOSE:
        left = sorted(have - want)
        for key in sorted(want - have):
            near = next((other for other in left if _is_close(key, other)), None)
            if near is not None:
                left.remove(near)
                right += 1
    return right, len(have), len(want)


def _is_close(one: Key, other: Key) -> bool:
    """Whether two tenures of one person and role name bodies that differ by at most one word."""
    words, others = set(one[2].split()), set(other[2].split())
    return one[:2] == other[:2] and len(words ^ others) <= 1 and bool(words & others)


def _total(counts: Sequence[Counts]) -> Counts:
    return sum(c[0] for c in counts), sum(c[1] for c in counts), sum(c[2] for c in counts)


def _f1(counts: Counts) -> float:
    right, said, gold = counts
    return 2 * right / (said + gold) if right else 0.0


def _interval(counts: Sequence[Counts]) -> tuple[float, float]:
    """The 2.5th and 97.5th percentile of F1 over documents drawn again with replacement, always the same draws."""
    draw = random.Random(_SEED)
    sampled = sorted(_f1(_total(draw.choices(counts, k=len(counts)))) for _ in range(_SAMPLES)) if counts else [0.0]
    last = len(sampled) - 1
    return sampled[round(0.025 * last)], sampled[round(0.975 * last)]
