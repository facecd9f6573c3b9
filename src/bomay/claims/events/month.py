"""Occasions that only a month or year dates: which may be told so, and how near the words must stand."""

import re

from bomay.claims.article.article import Sentence
from bomay.claims.events.cue import is_vague
from bomay.mentions.dates.date import DateMention
from bomay.mentions.kinds import CueMention
from bomay.text.lazy import lazy_pattern

__all__ = ["is_told_between", "may_be_dayless", "opens_clause"]

_OF_A_YEAR = lazy_pattern(r"(?:về |đến |tới |sang )?(?:thăm|khánh thành|khởi công|dâng hương)|[Đđ]ại hội|chuyến thăm")
_IN_MONTH = lazy_pattern(r"(?:\b(?:vào|hồi|trong|tháng|cuối|đầu|giữa)|[^\s,.] )$|\($|^ ?$", re.IGNORECASE)
_MARKS = lazy_pattern(r"[,.:()]|\b(?:sau|trước|về|trong)\b")
_COUNTED = lazy_pattern(r"\b(?:[0-9]+|các|nhiều|những|mỗi|hai|ba|bốn|năm) (?:\w+ )?$", re.IGNORECASE)
_DAYLESS = frozenset({"plenum", "congress", "session"})
_PASSIVE = lazy_pattern(r"[^,;:]{0,70}?\b(?:được tổ chức|đã diễn ra|diễn ra|tổ chức|khai mạc)\b[^,;:]{0,40}")
_CAPTION = lazy_pattern(r"[^.;:]{0,130}, (?:tháng )?")  # of a photograph: "Ông A thăm công ty B, tháng 4.2022."
_ENDS = lazy_pattern(r"\s*\.?\s*$")
_NEXT_CLAUSE = lazy_pattern(r"; (?:(?:trước|sau|tiếp) đó|cũng|còn|và),?(?: vào| trong)?(?: ngày| sáng| chiều| tối)?$")
_WITH = lazy_pattern(r" với (?!nhau\b)[^,.;:()]{3,90}")
"""With whom one met, between the occasion and its month: "buổi làm việc với UBND tỉnh X vào tháng 8/2016"."""
_FAR = 60
_NAME = 110  # the longest name of an occasion that no mark parts from its month


def may_be_dayless(sentence: Sentence, cue: CueMention, date: DateMention) -> bool:
    """Whether an occasion is great enough to be told by its month, or is told right beside it; a year tells few."""
    text = sentence.page.text
    if date.kind == "year":
        after = 0 <= cue.start - date.end < _FAR and opens_clause(sentence, date) and date.last is None
        between = text[date.end + 2 : cue.start]
        return after and bool(_OF_A_YEAR.match(text, cue.start)) and "," not in between and " sẽ" not in between
    if _CAPTION.fullmatch(text, cue.end, date.start) and _ENDS.match(text, date.end, sentence.end):
        return True
    if cue.form in _DAYLESS or text.startswith(("chuyến", "Chuyến"), cue.start):
        return True
    first, last = sorted(((cue.start, cue.end), (date.start, date.end)))
    between = text[first[1] : last[0]]
    gap = last[0] - first[1]
    vague = is_vague(cue, text) and not (cue.end < date.start and _WITH.fullmatch(between))
    if " để " in between or ";" in between or vague or is_told_between(sentence, first[1], last[0]):
        return False
    return (
        (
            gap < _FAR
            or (cue.end < date.start and gap < _NAME and not _MARKS.search(between[:-1]))
            or (cue.end < date.start and _PASSIVE.fullmatch(between) is not None)
        )
        and _IN_MONTH.search(text, max(sentence.start, date.start - 8), date.start) is not None
        and not (_COUNTED.search(text, max(sentence.start, cue.start - 16), cue.start))
    )


def is_told_between(sentence: Sentence, start: int, end: int) -> bool:
    """Whether a verb of speech stands between an occasion and a date, which then belongs to what is said."""
    return any(word.kind in ("speak", "proposal") and start <= word.start < end for _, word in sentence.cues)


def opens_clause(sentence: Sentence, date: DateMention) -> bool:
    """Whether the date begins its sentence or clause: "Ngày 4/6, …", "…; sáng 5/6, …"."""
    before = sentence.page.text[sentence.start : date.start].rstrip()
    return not before or before[-1] in ";:*)-" or len(before) < 12 or _NEXT_CLAUSE.search(before) is not None
