"""Sentences that open with a foreigner's family name alone: "Primakov từng là Ngoại trưởng"."""

from bomay.claims.article import Sentence
from bomay.claims.people import People
from bomay.mentions.foreign_name import shows_foreigner
from bomay.mentions.kinds import Mark
from bomay.mentions.sentence import FILLER
from bomay.mentions.words import capital_run

__all__ = ["opened_by"]


def opened_by(people: People, sentence: Sentence) -> list[str] | None:
    """The people of the article whose name a sentence may open with, where no mention of one stands there.

    None where it opens with no foreign name; an empty list where with that of nobody who is known.
    """
    text, start = sentence.page.text, sentence.page.skip(sentence.start)
    first = sentence.items[0] if sentence.items else None
    run = capital_run(text, start) if type(first) is Mark and first.sign == FILLER else None
    if run is None or not shows_foreigner(text[run.starts[0] : run.ends[0]]):
        return None
    words = set(text[run.starts[0] : run.ends[-1]].split(" "))
    return [claim.name for claim in people.claims if words <= set(claim.name.split(" "))]
