"""Words of occasions that tell of no single one: "các cuộc họp", "đã họp đến 6 lần", "đại hội các cấp"."""

import re

from bomay.mentions.kinds import CueMention
from bomay.text.lazy import lazy_pattern

__all__ = ["is_of_many"]

_GATHERING = lazy_pattern(
    r"phiên họp|cuộc họp|họp|hội nghị|kỳ họp|lễ|đại hội|hội thảo|(?:về |đến )?thăm|làm việc|giải|cuộc thi|"
    r"hội thi|liên hoan|triển lãm|hội chợ|diễn đàn"
)
_MANY = lazy_pattern(r"\b(?:các|những|nhiều|một số|mọi|mỗi)(?: (?:buổi|cuộc|chuyến|đợt))? $", re.IGNORECASE)
_COUNTED = lazy_pattern(r"\b(?:tổ chức|hơn|gần|được|mở|trên|có|là) (?:\d+|hai|ba|bốn) $")
_SEVERAL = lazy_pattern(r"\b(?:\d+|các|những|nhiều|mỗi)\s$")
_TIMES = lazy_pattern(r" (?:đến |tới |đã )?(?:\d+|hai|ba|bốn|nhiều|rất nhiều|hàng chục) lần\b| rất nhiều\b")
_SO_OFTEN = lazy_pattern(r"\b(?:\d+|hai|ba|bốn|năm|mấy|nhiều) lần (?:được )?$", re.IGNORECASE)
_OF_LEVELS = lazy_pattern(r"[^.;,:]{0,40}?\b(?:các cấp|cấp cơ sở)\b(?! (?:tỉnh|huyện) \w)")
_NEAR = 24  # characters before the word


def is_of_many(text: str, start: int, *, cue: CueMention) -> bool:
    """Whether a word for an occasion, in a sentence that begins at `start`, counts several or names a kind of them.

    An "đơn vị bầu cử" is where deputies stand, and no election.
    """
    words, opening = text[cue.start : cue.end].casefold(), max(start, cue.start - _NEAR)
    if words == "bầu cử":
        return text.endswith(("đơn vị ", "Đơn vị "), opening, cue.start)
    if words.startswith("chuyến") and _SEVERAL.search(text, opening, cue.start):
        return True
    if _GATHERING.match(words) is None:
        return False
    counted = any(pattern.search(text, opening, cue.start) for pattern in (_MANY, _COUNTED, _SO_OFTEN))
    kind = words.startswith("đại hội") and _OF_LEVELS.match(text, cue.end)
    return counted or bool(kind or _TIMES.match(text, cue.end))
