"""Who does what at an event: chairs, speaks, attends, hosts, hands over, receives."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bomay.claims.act import is_past
from bomay.claims.article import Article, Sentence
from bomay.claims.part_reading import ASIDE, HANDS_OVER, Reading
from bomay.claims.people import People
from bomay.claims.referents import Referents
from bomay.mentions.kinds import CueMention
from bomay.model import ChangeClaim, ChangeKind, Evidence, Part

__all__ = ["Taking", "find_appointees", "find_takings"]

_GIVEN_BY_DECISION = (ChangeKind.APPOINTED, ChangeKind.TRANSFERRED)


@dataclass(frozen=True, slots=True)
class Taking:
    """One person's part, told in one sentence."""

    person: str
    part: Part
    sentence: Sentence
    evidence: Evidence


def find_takings(article: Article, people: People, referents: Referents) -> tuple[Taking, ...]:
    """All parts that people take, in text order; courtesies and speech on the sidelines are left out."""
    found = [taking for sentence in article.sentences for taking in _of_sentence(article, people, referents, sentence)]
    aside = {
        name for sentence in article.sentences if ASIDE.search(sentence.words) for name in _named(people, sentence)
    }
    return tuple(
        taking
        for taking in found
        if taking.part is not Part.SPEAKER or taking.person not in aside or _addresses(taking)
    )


def find_appointees(article: Article, people: People, changes: Sequence[ChangeClaim]) -> Iterator[Taking]:
    """The people appointed where the article tells that a decision was handed over: its recipients.

    Source: annotation guide, "Events": an appointee is a recipient only where trao or nhận is said.
    """
    appointed = {c.person for c in changes if c.kind in _GIVEN_BY_DECISION and not is_past(article, c.date)}
    for sentence in article.sentences:
        cue = next((cue for _, cue in sentence.cues if _hands_over(sentence, cue)), None)
        if cue is not None and appointed:
            for name in sorted(appointed):
                evidence = article.evidence(f"tham-gia.{Part.RECIPIENT.value}", (sentence, cue.start, cue.end))
                yield Taking(name, Part.RECIPIENT, sentence, evidence)
            return


def _hands_over(sentence: Sentence, cue: CueMention) -> bool:
    return cue.form == "personnel" and bool(HANDS_OVER.search(sentence.page.text, cue.start, cue.end))


def _named(people: People, sentence: Sentence) -> Iterator[str]:
    for _, item in sentence.names:
        name = people.name_of(sentence, item)
        if name is not None:
            yield name


def _addresses(taking: Taking) -> bool:
    """Whether the speech is one to the occasion, not to the press."""
    return "phát biểu" in taking.sentence.words.casefold()


def _of_sentence(article: Article, people: People, referents: Referents, sentence: Sentence) -> Iterator[Taking]:
    if not sentence.cues:
        return
    reading = Reading(people, referents, sentence)
    for at, cue in sentence.cues:
        for name, part, index in reading.parts(at, cue):
            mention = sentence.items[index]
            where = ((sentence, mention.start, mention.end), (sentence, cue.start, cue.end))
            yield Taking(name, part, sentence, article.evidence(f"tham-gia.{part.value}", *where))
