"""Facts against gold facts: which are the same, and how good the reading is by kind."""

from bomay.apps.evaluation.compare import Comparison, KindScore, Miss, compare, compare_slices
from bomay.apps.evaluation.files import read_gold, read_said
from bomay.apps.evaluation.keys import KINDS, keys_of
from bomay.apps.evaluation.slices import SLICES
from bomay.apps.evaluation.spelling import plain_spelling

__all__ = [
    "KINDS",
    "SLICES",
    "Comparison",
    "KindScore",
    "Miss",
    "compare",
    "compare_slices",
    "keys_of",
    "plain_spelling",
    "read_gold",
    "read_said",
]
