"""Sentences that open with a foreigner's family name alone: "Primakov từng là Ngoại trưởng"."""

from bomay.claims.article.article import Sentence
from bomay.claims.people.people import People
from bomay.mentions.kinds import Mark
from bomay.mentions.names.foreign_name import shows_foreigner
from bomay.mentions.sentence import FILLER
from bomay.mentions.words import WORD, capital_run

__all__ = ["opened_by"]


def opened_by(people: People, sentence: Sentence) -> list[str] | None:
    """The people of the article whose name a sentence may open with, where no mention of one stands there.

    None where it opens with no foreign name; an empty list where with that of nobody who is known.
    """
    first = sentence.items[0] if sentence.items else None
    if type(first) is not Mark or first.sign != FILLER:
        return None
    text, start = sentence.page.text, sentence.page.skip(sentence.start)
    word = WORD.match(text, start)
    run = capital_run(text, start) if word is not None and shows_foreigner(word.group()) else None
    if run is None:
        return None
    words = set(text[run.starts[0] : run.ends[-1]].split(" "))
    return [claim.name for claim in people.claims if words <= set(claim.name.split(" "))]
