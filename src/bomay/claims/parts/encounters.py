"""Who is guest and who host where two only meet: "A gặp B", "Tại cuộc gặp B, A …", "A và B tiến hành hội đàm".

Source: annotation guide, "Events": of a reception the receiver is host, of a delegation its leader chair; of two who
meet abroad the one who travelled is the guest, which only the rest of the article tells.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import NamedTuple

from bomay.claims.parts.part_taken import Taking
from bomay.claims.parts.travellers import Travellers
from bomay.claims.people.clause import Clause, Group
from bomay.claims.people.phrase import phrase_start
from bomay.model import Part
from bomay.text.lazy import lazy_pattern

__all__ = ["MET", "Encounter", "find_encounter", "settle_encounters"]

MET = "tham-gia.gap"
"""The rule of parts that are settled only when it is known who travelled."""
_OTHER = {Part.HOST: Part.CHAIR, Part.CHAIR: Part.HOST}
_VERB = lazy_pattern(r"gặp(?: (?:gỡ|lại|song phương))*(?:,? (?:và )?trao đổi)?(?: với)?\b", re.IGNORECASE)
_NOUN = lazy_pattern(
    r"(?:(?:có )?(?:cuộc|buổi) (?:gặp(?: gỡ)?|tiếp xúc|hội đàm|hội kiến)|hội đàm|hội kiến)"
    r"(?: (?:song phương|cấp cao|ngắn|hẹp|riêng))*(?: với)?\b",
    re.IGNORECASE,
)
_MET_BY_NAME = lazy_pattern(
    r"(?:có )?(?:cuộc|buổi) (?:gặp(?: gỡ)?|tiếp xúc)(?: (?:song phương|ngắn|riêng))*(?: với)?\b", re.IGNORECASE
)
_LAST_OF = lazy_pattern(r"\b(?:đầu tiên|cuối cùng|được|muốn|từng|nếu|khi|vừa|lại|để) $")
_NEAR = 45
_HAS = lazy_pattern(r"\bcó (?:hàng loạt |các |nhiều |những |một số )*$")
_AT = lazy_pattern(r"\b(?:tại|trong) (?:các |những )?$", re.IGNORECASE)
_TOGETHER = lazy_pattern(r"\b(?:tiến hành|bước vào|bắt đầu|có) (?:cuộc )?$")
_ALONE = lazy_pattern(r"(?: (?:hẹp|chính thức|mở rộng|cấp cao))*(?=[.,;:]|\s*$| (?:với sự|tại|ở|để|về|trong|và) |\n)")
_BEFORE_MET = lazy_pattern(r" (?:(?:với|lại) )?(?:đồng chí |ông |bà |ngài )?")
_LIST_OF_MET = lazy_pattern(r"[^.;:]{0,50}\b(?:lãnh đạo|nguyên thủ|nhà lãnh đạo)\b[^.;:]{0,60}(?:như|gồm|là|có)?:? ?")


class Encounter(NamedTuple):
    """Who is told first, and whom he meets."""

    first: Group
    met: Group


def find_encounter(clause: Clause, at: int) -> Encounter | None:
    """The two sides whom the word of a meeting brings together; None where it tells no such two."""
    text, start = clause.text, clause.items[at].start
    before = clause.before(at, 24)
    verb, noun = _VERB.match(text, start), _NOUN.match(text, start)
    held = _MET_BY_NAME.match(text, start) if text.startswith("có ", start) or _HAS.search(before) else None
    if told := verb or held:
        first = clause.subject(at).last() or clause.opening_subject(at)
        behind = bool(first) and first.people[0][1] > at
        if first and (behind or (clause.gap(first, at) <= _NEAR and not _LAST_OF.search(before))):
            return _with_met(clause, at, first, told.end())
        return None
    if noun is None:
        return None
    if _AT.search(before):
        first = clause.subject_after(at)
        return _with_met(clause, at, first, noun.end()) if first and not clause.left(at) else None
    both = clause.left(at)
    if _TOGETHER.search(before) and len(both.people) == 2 and _ALONE.match(text, clause.items[at].end):
        return Encounter(both.first(), both.last())
    return None


def _with_met(clause: Clause, at: int, first: Group, end: int) -> Encounter | None:
    """An encounter with those told directly behind its word, or listed as leaders."""
    own = first.people[0]
    met = Group(tuple(takewhile(lambda found: found[0] != own[0] and found[1] != own[1], clause.right(at).people)))
    if not met:
        return None
    between = clause.text[end : clause.items[phrase_start(clause.items, met.people[0][1])].start]
    near = not between.strip() or _BEFORE_MET.fullmatch(between) is not None
    return Encounter(first, met) if near or _LIST_OF_MET.fullmatch(between) else None


def settle_encounters(found: Sequence[Taking], travellers: Travellers) -> Iterator[Taking]:
    """Parts with both sides of a meeting right; where none is known to travel, only who met the other."""
    sides: defaultdict[tuple[int, int], list[Taking]] = defaultdict(list)
    for taking in found:
        if taking.evidence.rule == MET:
            sides[id(taking.sentence), taking.verb].append(taking)
    for taking in found:
        if taking.evidence.rule != MET:
            yield taking
            continue
        both = sides[id(taking.sentence), taking.verb]
        first = {side.person for side in both if side.part is Part.CHAIR}
        met = {side.person for side in both if side.part is Part.HOST}
        if first & travellers.all and not met & travellers.all:
            yield taking
        elif met & travellers.all and not first & travellers.all:
            yield taking._replace(part=_OTHER[taking.part])
        elif taking.part is Part.CHAIR and _VERB.match(taking.sentence.page.text, taking.verb):
            yield taking
