"""Events: the article's own occasion, and every other that it dates."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from bomay.claims.article import Article, Sentence
from bomay.mentions.date import DateMention
from bomay.mentions.kinds import CueMention
from bomay.model import EventStatus, PartialDate

__all__ = ["Occasion", "find_occasions"]

_PLANNED = re.compile(r"\b(?:dự kiến|sẽ|sắp tới|chuẩn bị|tới đây|hướng tới|tiến tới|chào mừng)\b", re.IGNORECASE)
_TITLE_END = re.compile(r"[,.;:(\"\n]|\s(?:đã|do|để|nhằm|với sự|được|vào|từ ngày|ngày|tại|nhân)\s")
_LEAD = 4


@dataclass(frozen=True, slots=True)
class Occasion:
    """One event as found: its type, its dates where stated, and the words that tell it."""

    type: str
    status: EventStatus
    start: PartialDate | None
    end: PartialDate | None
    sentence: Sentence
    cue: CueMention
    date: DateMention | None
    title: str


def find_occasions(article: Article) -> tuple[Occasion, ...]:
    """The events of an article in text order, the one that it is about first; each type and day once."""
    title = [cue for sentence in article.sentences if sentence.in_title for cue in _cues(sentence)]
    found: list[Occasion] = []
    lead: list[Occasion] = []
    for number, sentence in enumerate(article.sentences):
        cues = list(_cues(sentence))
        if not cues:
            continue
        dates = [] if sentence.in_title else list(_dates(article, sentence))
        if dates:
            found.extend(_dated(article, sentence, cues, dates))
        elif sentence.in_title or number <= _LEAD + len(title):
            lead.append(_undated(article, sentence, cues[0]))
    return tuple(_once([*_main(lead, found), *found]))


def _cues(sentence: Sentence) -> Iterator[CueMention]:
    for item in sentence.items:
        if isinstance(item, CueMention) and item.kind == "event":
            yield item


def _dates(article: Article, sentence: Sentence) -> Iterator[DateMention]:
    for date in article.dates:
        if sentence.start <= date.start < sentence.end and date.kind == "day" and date.first is not None:
            yield date


def _dated(
    article: Article, sentence: Sentence, cues: list[CueMention], dates: list[DateMention]
) -> Iterator[Occasion]:
    for number, date in enumerate(dates):
        until = dates[number + 1].start if number + 1 < len(dates) else sentence.end
        after = [cue for cue in cues if date.end <= cue.start < until]
        since = dates[number - 1].end if number else sentence.start
        before = [cue for cue in cues if since <= cue.start < date.start]
        chosen = after[:1] or before[-1:]
        if chosen:
            yield _occasion(article, sentence, chosen[0], date)


def _occasion(article: Article, sentence: Sentence, cue: CueMention, date: DateMention) -> Occasion:
    status = _status(article, sentence, cue, date)
    return Occasion(cue.form, status, date.first, date.last, sentence, cue, date, _title(sentence, cue))


def _undated(article: Article, sentence: Sentence, cue: CueMention) -> Occasion:
    return Occasion(cue.form, EventStatus.HELD, None, None, sentence, cue, None, _title(sentence, cue))


def _status(article: Article, sentence: Sentence, cue: CueMention, date: DateMention) -> EventStatus:
    published = article.document.published
    if published is not None and published.day and date.first is not None and date.first.day:
        return EventStatus.PLANNED if date.first > published else EventStatus.HELD
    near = sentence.page.text[max(sentence.start, cue.start - 60) : max(cue.end, date.end)]
    return EventStatus.PLANNED if _PLANNED.search(near) else EventStatus.HELD


def _title(sentence: Sentence, cue: CueMention) -> str:
    text = sentence.page.text
    match = _TITLE_END.search(text, cue.end, sentence.end)
    words = text[cue.start : match.start() if match else sentence.end].strip(" .")
    return words[:1].upper() + words[1:160]


def _main(lead: list[Occasion], dated: list[Occasion]) -> list[Occasion]:
    """The article's own event when no date stands with it: kept unless a dated event of its type is told."""
    if not lead:
        return []
    own = lead[0]
    return [] if any(event.type == own.type for event in dated[:2]) else [own]


def _once(events: list[Occasion]) -> Iterator[Occasion]:
    seen: set[tuple[str, PartialDate | None]] = set()
    for event in events:
        key = (event.type, event.start)
        if key not in seen:
            seen.add(key)
            yield event
