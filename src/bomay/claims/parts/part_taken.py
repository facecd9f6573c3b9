"""One person's part at an occasion, as a sentence tells it."""

from typing import NamedTuple

from bomay.claims.article.article import Sentence
from bomay.model import Evidence, Part

__all__ = ["Taking"]


class Taking(NamedTuple):
    """One person's part, told in one sentence."""

    person: str
    part: Part
    sentence: Sentence
    evidence: Evidence
    verb: int = -1  # where the verb begins that tells it; -1: none does
