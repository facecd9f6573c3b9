"""Journeys and conferences that frame what an article tells: "Trong khuôn khổ chuyến thăm Lào, ông A …".

Source: annotation guide, "Events": every other event that an article names as held or planned; who travels leads a
visit. A frame has no day of its own here: what the article dates stands among its occasions.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from bomay.claims.article.article import Article, Sentence
from bomay.claims.people.people import People
from bomay.claims.people.phrase import is_object, phrase_start
from bomay.mentions.names.foreign import read_country
from bomay.model import EventClaim, EventStatus, Part, ParticipationClaim
from bomay.text.lazy import lazy_pattern

__all__ = ["with_framed"]

_LEAD = 8  # sentences in which an article tells what frames it
_FRAMED = ("rong khuôn khổ", "hân dịp ", "hân chuyến", "iếp tục ", "ết thúc ")
_VISIT = lazy_pattern(
    r"\b(?:[Tt]rong khuôn khổ|[Nn]hân(?: dịp)?|[Tt]iếp tục|[Kk]ết thúc(?: tốt đẹp)?) "
    r"(?:sang thăm|(?:chuyến )?thăm)(?:,| và)? "
    r"(?:(?:cấp [Nn]hà nước|chính thức|hữu nghị|làm việc|lần đầu tiên|tới|đến|sang|tại|nước)(?:,| và)? )*"
)
_CONFERENCE = lazy_pattern(
    r"(?:\b[Nn]hân (?:dịp )?(?:sang )?|(?<=và ))(?:tham )?dự (?=Hội nghị|Diễn đàn|Tuần lễ|Đối thoại)"
)
_HOME = "Việt Nam"
_OWN = lazy_pattern(r" (?:\w+ ){0,4}của (?:đồng chí |ông |bà |ngài )?")
_BEHIND_COMMA = lazy_pattern(r"(?:(?!, [Đđ]oàn|, (?:hai|các) )[^;:]){0,240},\s*(?:(?:và|đồng chí|ông|bà|ngài)\s)*")
_REACH = 400  # characters, with ranks and posts before the name
_TITLE_END = lazy_pattern(r"[,.;:(\"“\n]|\s(?:do|tại|theo|của|từ|diễn ra)\s")


class _Frame(NamedTuple):
    """A journey or conference named as a frame: its words begin at `start`, who goes there is told behind `end`."""

    kind: str
    part: Part
    sentence: Sentence
    start: int
    end: int


def with_framed(article: Article, people: People, events: Sequence[EventClaim]) -> tuple[EventClaim, ...]:
    """All events, with the visit and the conference that frame an article whose events tell none of the kind.

    Where one is told, who is said to travel or attend has his part in it.
    """
    told = list(events)
    for sentence in article.sentences[:_LEAD]:
        if sentence.in_title or not any(words in sentence.words for words in _FRAMED):
            continue
        for frame in _frames(sentence):
            who = _whose(people, frame)
            if who is None:
                continue
            framed = _claim(article, frame, who)
            place = next((place for place, event in enumerate(told) if event.type == frame.kind), None)
            if place is None:
                told.append(framed)
            elif _overlap(told[place], framed):
                told[place] = _with_part(told[place], framed.participants[0])
    return tuple(told)


def _frames(sentence: Sentence) -> Iterator[_Frame]:
    text = sentence.page.text
    for match in _VISIT.finditer(text, sentence.start, sentence.end):
        country = read_country(sentence.page, match.end())
        end = match.end() + len(_HOME) if text.startswith(_HOME, match.end()) else country[0] if country else None
        if end is not None:
            yield _Frame("visit", Part.CHAIR, sentence, text.index("thăm", match.start()), end)
    for match in _CONFERENCE.finditer(text, sentence.start, sentence.end):
        yield _Frame("conference", Part.ATTENDEE, sentence, match.end(), match.end())


def _overlap(event: EventClaim, framed: EventClaim) -> bool:
    """Whether an event was read from the words of a frame."""
    spans = event.evidence.spans
    return any(one.start < other.end and other.start < one.end for one in spans for other in framed.evidence.spans)


def _with_part(event: EventClaim, part: ParticipationClaim) -> EventClaim:
    if any((known.agent, known.part) == (part.agent, part.part) for known in event.participants):
        return event
    return replace(event, participants=(*event.participants, part))


def _whose(people: People, frame: _Frame) -> tuple[str, int, int] | None:
    """Who travels or attends: the first behind a comma who is no verb's object, or he whose visit it is said to be."""
    sentence, end, text = frame.sentence, frame.end, frame.sentence.page.text
    for index, item in sentence.names:
        if item.start > end + _REACH:
            return None
        name = people.name_of(sentence, item)
        if name is None or item.start < end:
            continue
        start = sentence.items[phrase_start(sentence.items, index)].start
        if _OWN.fullmatch(text, end, start):
            return name, item.start, item.end
        if _BEHIND_COMMA.fullmatch(text, end, start) and not is_object(sentence, index):
            return name, item.start, item.end
    return None


def _claim(article: Article, frame: _Frame, who: tuple[str, int, int]) -> EventClaim:
    name, start, end = who
    sentence, text = frame.sentence, frame.sentence.page.text
    stop = _TITLE_END.search(text, frame.end, sentence.end)
    words = sentence, frame.start, stop.start() if stop else sentence.end
    title = text[words[1] : words[2]].strip()
    told = article.evidence(f"tham-gia.{frame.part.value}", (sentence, start, end), words)
    return EventClaim(
        type=frame.kind,
        status=EventStatus.HELD,
        title=(title[:1].upper() + title[1:160]) or None,
        start=None,
        end=None,
        participants=(ParticipationClaim(agent=name, part=frame.part, evidence=told),),
        evidence=article.evidence(f"su-kien.{frame.kind}", words),
    )
