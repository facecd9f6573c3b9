"""Who does what at an event: chairs, speaks, attends, hosts, hands over, receives."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bomay.claims.article import Article, Sentence
from bomay.claims.people import People
from bomay.claims.referents import Referents, subject_names
from bomay.mentions.kinds import CueMention, Item, Mark, NameMention
from bomay.mentions.sentence import FILLER
from bomay.model import Evidence, Part

__all__ = ["Taking", "find_takings"]

_LED_BY_SUBJECT = frozenset({"visit", "ceremony", "working-session"})
_GIVEN_TO = re.compile(r"\b(?:cho|tặng|đến|tới|chúc mừng|đối với)\b")


@dataclass(frozen=True, slots=True)
class Taking:
    """One person's part, told in one sentence."""

    person: str
    part: Part
    sentence: Sentence
    evidence: Evidence


def find_takings(article: Article, people: People, referents: Referents) -> tuple[Taking, ...]:
    """All parts that people take, in text order; courtesies and speech on the sidelines are left out."""
    return tuple(taking for sentence in article.sentences for taking in _of_sentence(article, people, referents, sentence))


def _of_sentence(article: Article, people: People, referents: Referents, sentence: Sentence) -> Iterator[Taking]:
    items = sentence.items
    for at, item in enumerate(items):
        if not isinstance(item, CueMention):
            continue
        for name, part, index in _parts(people, referents, sentence, at, item):
            mention = items[index]
            where = ((sentence, mention.start, mention.end), (sentence, item.start, item.end))
            yield Taking(name, part, sentence, article.evidence(f"tham-gia.{part.value}", *where))


def _parts(
    people: People, referents: Referents, sentence: Sentence, at: int, cue: CueMention
) -> Iterator[tuple[str, Part, int]]:
    left = _group_left(people, referents, sentence, at)
    right = _group_right(people, referents, sentence, at)
    if cue.kind == "chair":
        yield from _all(left or right[:1], Part.CHAIR)
    elif cue.kind == "speak":
        yield from _all((left[-1:] if left else right[:1]), Part.SPEAKER)
    elif cue.kind == "attend":
        yield from _all(right if _lists(sentence.items, at) else left, Part.ATTENDEE)
    elif cue.kind == "present":
        yield from _all(left, Part.PRESENTER)
        if left and right:
            yield from _all(right, Part.RECIPIENT)
    elif cue.kind == "receive":
        yield from _all(left, Part.RECIPIENT)
    elif cue.kind == "receive-guest":
        yield from _all(left, Part.HOST)
        yield from _all(right[:1], Part.CHAIR)
    elif cue.kind == "event" and cue.form in _LED_BY_SUBJECT and left:
        yield from _all(left, Part.CHAIR)
        if cue.form == "visit":
            yield from _all(right, Part.HOST)


def _all(group: Sequence[tuple[str, int]], part: Part) -> Iterator[tuple[str, Part, int]]:
    for name, index in group:
        yield name, part, index


def _lists(items: Sequence[Item], at: int) -> bool:
    """Whether the verb stands before its list: "Dự hội nghị có các đồng chí …", "Cùng dự: …"."""
    return not any(isinstance(item, NameMention) for item in items[:at])


def _group_left(people: People, referents: Referents, sentence: Sentence, at: int) -> list[tuple[str, int]]:
    """The subject before the verb: the nearest person, with those joined to him by a list."""
    found: list[tuple[str, int]] = []
    fillers = 0
    for index in range(at - 1, -1, -1):
        item = sentence.items[index]
        names = subject_names(people, referents, sentence, index)
        if names:
            found.extend((name, index) for name in names)
            fillers = 0
        elif isinstance(item, Mark) and item.sign == FILLER:
            fillers += 1
            if found and fillers:
                break
        elif isinstance(item, Mark) and item.sign == ":" and found:
            break
    return found[::-1]


def _group_right(people: People, referents: Referents, sentence: Sentence, at: int) -> list[tuple[str, int]]:
    found: list[tuple[str, int]] = []
    for index in range(at + 1, len(sentence.items)):
        names = subject_names(people, referents, sentence, index)
        found.extend((name, index) for name in names)
    return found
