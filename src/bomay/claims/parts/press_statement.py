"""Who only tells the press on some day what he says: "Chiều 8/8, ông A cho biết …", no occasion named.

Source: annotation guide, "Events": who speaks on the sidelines is no speaker of the event.
"""

from collections.abc import Iterator, Sequence

from bomay.claims.article.article import Article
from bomay.claims.events.cue import find_cues
from bomay.claims.parts.part_taken import Taking
from bomay.claims.people.phrase import phrase_start
from bomay.model import Part
from bomay.text.lazy import lazy_pattern

__all__ = ["without_press"]

_OPENING = 16  # characters before the day with which a sentence opens: "Trước đó, sáng 5/6"
_TOLD = lazy_pattern(r"(?:đã )?(?:cho biết|cho hay|xác nhận|thông tin)(?! (?:tại|trong))\b")
_THERE = lazy_pattern(r"\b(?:tại|trong|ở)\s(?:\w+\s){0,3}$")
_ADDRESSES = "phát biểu"


def without_press(article: Article, found: Sequence[Taking]) -> Iterator[Taking]:
    """Parts without the speech of those who only tell the press, up to where an occasion is told of them again."""
    telling: set[str] = set()
    for taking in found:
        if taking.part is not Part.SPEAKER or taking.sentence.in_title:
            yield taking
        elif _is_to_the_press(article, taking):
            telling.add(taking.person)
        elif taking.person not in telling:
            yield taking
        elif _ADDRESSES in taking.sentence.words.casefold() or _at_an_occasion(taking):
            telling.discard(taking.person)
            yield taking


def _is_to_the_press(article: Article, taking: Taking) -> bool:
    """Whether a day and the speaker open a sentence that names no occasion: "Sáng 5/8, ông A cho biết"."""
    sentence, text, verb = taking.sentence, taking.sentence.page.text, taking.verb
    if verb < 0 or not _TOLD.match(text, verb):
        return False
    day = next((date for date in article.dates_in(sentence) if date.kind == "day" and date.end < verb), None)
    index = next((index for index, name in sentence.names if name.end <= verb), None)
    if day is None or index is None or _at_an_occasion(taking):
        return False
    start = sentence.items[phrase_start(sentence.items, index)].start
    return day.start - sentence.start <= _OPENING and not text[day.end : start].strip(" ,")


def _at_an_occasion(taking: Taking) -> bool:
    """Whether a sentence says at what occasion somebody speaks, before the verb or behind "tại"."""
    sentence, text, verb = taking.sentence, taking.sentence.page.text, max(taking.verb, taking.sentence.start)
    cues = find_cues(sentence)
    return any(cue.start < verb or _THERE.search(text, max(verb, cue.start - 40), cue.start) for cue in cues)
