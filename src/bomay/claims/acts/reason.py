"""Retirements told only as the reason of another act: "miễn nhiệm Ủy viên UBND tỉnh đối với ông A do nghỉ hưu"."""

from bomay.claims.acts.act import Frame
from bomay.model import ChangeKind

__all__ = ["is_reason"]

_BECAUSE = (" do ", " vì ", " vì lý do ", " do đến tuổi ")


def is_reason(frame: Frame) -> bool:
    """Whether the verb only tells why somebody left what a verb before it takes from him."""
    if frame.kind is not ChangeKind.LEFT or not frame.said.casefold().startswith("nghỉ"):
        return False
    if not frame.before_verb(16).endswith(_BECAUSE):
        return False
    return any(index < frame.at and cue.kind == "act" and cue.form == "left" for index, cue in frame.sentence.cues)
