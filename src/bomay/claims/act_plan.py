"""Verbs that go on with a plan: what is only meant to be done with the one is with the other."""

import re

from bomay.claims.act import Frame

__all__ = ["goes_on"]

_ON_PLAN = re.compile(r"\b(?:chương trình|quy trình|kế hoạch|phương án|dự kiến|xem xét)(?: \w+){0,2} $")
_GOES_ON = re.compile(r"[^;:.]*\b(?:và|hoặc) ")


def goes_on(refused: Frame, frame: Frame) -> bool:
    """Whether a verb goes on with one that was refused: "chương trình bầu Chủ tịch nước với ông A và bầu ông B"."""
    between = frame.sentence.page.text[refused.cue.end : frame.cue.start]
    return _GOES_ON.fullmatch(between) is not None and _ON_PLAN.search(refused.before_verb(40)) is not None
