"""Verbs that go on with a plan: what is only meant to be done with the one is with the other."""

from bomay.claims.acts.act import Frame
from bomay.text.lazy import lazy_pattern

__all__ = ["goes_on"]

_ON_PLAN = lazy_pattern(r"\b(?:chương trình|quy trình|kế hoạch|phương án|dự kiến|xem xét)(?: \w+){0,2} $")
_GOES_ON = lazy_pattern(r"[^;:.]*\b(?:và|hoặc) ")


def goes_on(refused: Frame, frame: Frame) -> bool:
    """Whether a verb goes on with one that was refused: "chương trình bầu Chủ tịch nước với ông A và bầu ông B"."""
    between = frame.sentence.page.text[refused.cue.end : frame.cue.start]
    return _GOES_ON.fullmatch(between) is not None and _ON_PLAN.search(refused.before_verb(40)) is not None
