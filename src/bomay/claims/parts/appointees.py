"""To whom a decision on his post is handed over: the people appointed where the article tells of that.

Source: annotation guide, "Events": an appointee is a recipient only where trao or nhận is said.
"""

from collections.abc import Iterator, Sequence

from bomay.claims.acts.act import is_past
from bomay.claims.article.article import Article, Sentence
from bomay.claims.parts.occasion_reading import HANDS_OVER
from bomay.claims.parts.part_taken import Taking
from bomay.claims.people.people import People
from bomay.claims.people.phrase import phrase_start
from bomay.mentions.kinds import CueMention
from bomay.model import ChangeClaim, ChangeKind, Part
from bomay.text.lazy import lazy_pattern
from bomay.text.quick import holds_any

__all__ = ["find_appointees"]

_GIVEN_BY_DECISION = (ChangeKind.APPOINTED, ChangeKind.TRANSFERRED)
_DAYS_AGO = 14
_LATELY = "vừa qua, "
_TO_HIM = lazy_pattern(r"[^.;:]{0,120}? cho (?:tân |đồng chí |ông |bà )*")
_SEVERAL = lazy_pattern(r"\b(?:các|những|loạt|nhiều|hai|ba|[0-9]+)\b")
_DECISIONS = ("các quyết định", "các Quyết định")


def find_appointees(article: Article, people: People, changes: Sequence[ChangeClaim]) -> Iterator[Taking]:
    """The people appointed where the article tells that a decision was handed over: its recipients.

    Where it tells of one decision on somebody by name, nobody else was given it.
    """
    appointed = {
        change.person
        for change in changes
        if change.kind in _GIVEN_BY_DECISION and not is_past(article, change.date) and not _told_before(article, change)
    }
    if not appointed:
        return
    for sentence in article.sentences:
        cue = next((cue for _, cue in sentence.cues if _hands_over(sentence, cue)), None)
        if cue is not None:
            named = appointed & (set(_given_by_name(people, sentence, cue)) or _decided_on(people, sentence, cue))
            for name in sorted(named or appointed):
                evidence = article.evidence(f"tham-gia.{Part.RECIPIENT.value}", (sentence, cue.start, cue.end))
                yield Taking(name, Part.RECIPIENT, sentence, evidence)
            return


def _given_by_name(people: People, sentence: Sentence, cue: CueMention) -> Iterator[str]:
    """To whom a decision is handed over by name: "trao quyết định cho ông A, ông B"; others got none there."""
    given = False
    for index, item in sentence.names:
        start = sentence.items[phrase_start(sentence.items, index)].start
        given = given or _TO_HIM.fullmatch(sentence.page.text, cue.end, start) is not None
        if given and (name := people.name_of(sentence, item)) is not None:
            yield name


def _decided_on(people: People, sentence: Sentence, cue: CueMention) -> set[str]:
    """On whom one decision is that is handed over: "trao quyết định bổ nhiệm ông A giữ chức …"; of several nobody."""
    text = sentence.page.text
    several = holds_any(text, _DECISIONS, 0, len(text)) or _SEVERAL.search(text, max(cue.start - 8, 0), cue.end)
    if sentence.in_title or several:
        return set()
    behind = (people.name_of(sentence, item) for _, item in sentence.names if item.start > cue.end)
    return {name for name in behind if name is not None}


def _told_before(article: Article, change: ChangeClaim) -> bool:
    """Whether an appointment is told as one that came before the article's own occasion ("Trước đó, …", in May)."""
    now, date = article.document.published, change.date
    known = now is not None and date is not None and now.day and date.month
    if known and now and date and (now.earliest - date.latest).days > _DAYS_AGO:
        return True
    span = next(iter(change.evidence.spans), None)
    return span is not None and any(
        sentence.words.startswith("Trước đó") or (date is None and _LATELY in sentence.words)
        for sentence in article.sentences
        if not sentence.in_title
        and article.text.to_given(sentence.start, sentence.end).start <= span.start
        and span.end <= article.text.to_given(sentence.start, sentence.end).end
    )


def _hands_over(sentence: Sentence, cue: CueMention) -> bool:
    return cue.form == "personnel" and bool(HANDS_OVER.search(sentence.page.text, cue.start, cue.end))
