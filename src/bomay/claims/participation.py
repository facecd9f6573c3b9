"""Who does what at an event: chairs, speaks, attends, hosts, hands over, receives."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bomay.claims.act import is_past
from bomay.claims.article import Article, Sentence
from bomay.claims.part_reading import ASIDE, HANDS_OVER, VERBS, Reading
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
    speakers = {taking.person for taking in found if taking.part is Part.SPEAKER}
    aside = _speakers_aside(article, people, speakers) if speakers else frozenset[str]()
    return tuple(
        taking
        for taking in found
        if taking.part is not Part.SPEAKER or taking.person not in aside or _addresses(taking)
    )


def _speakers_aside(article: Article, people: People, speakers: set[str]) -> frozenset[str]:
    """Those of the speakers whom a sentence names that tells of talk on the sidelines or with the press."""
    return frozenset(
        name
        for sentence in article.sentences
        if not speakers.isdisjoint(named := set(_named(people, sentence))) and ASIDE.search(sentence.words)
        for name in named & speakers
    )


def find_appointees(article: Article, people: People, changes: Sequence[ChangeClaim]) -> Iterator[Taking]:
    """The people appointed where the article tells that a decision was handed over: its recipients.

    Source: annotation guide, "Events": an appointee is a recipient only where trao or nhận is said.
    """
    appointed = {c.person for c in changes if c.kind in _GIVEN_BY_DECISION and not is_past(article, c.date)}
    if not appointed:
        return
    for sentence in article.sentences:
        cue = next((cue for _, cue in sentence.cues if _hands_over(sentence, cue)), None)
        if cue is not None:
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
    verbs = [(at, cue) for at, cue in sentence.cues if cue.kind in VERBS]
    reading = Reading(people, referents, sentence) if verbs else None
    if reading is None or not any(reading.names):
        return
    for at, cue in verbs:
        for name, part, index in reading.parts(at, cue):
            mention = sentence.items[index]
            where = ((sentence, mention.start, mention.end), (sentence, cue.start, cue.end))
            yield Taking(name, part, sentence, article.evidence(f"tham-gia.{part.value}", *where))
