"""Appointments of which only an accusation tells: "vụ lợi trong việc tiếp nhận, bổ nhiệm con trai là A làm X"."""

from bomay.claims.acts.act import Frame
from bomay.model import OPENING
from bomay.text.quick import Hinted

__all__ = ["is_blamed"]

_HANDLED = r"(?:tiếp nhận|quy hoạch|tuyển dụng|tuyển chọn|bổ nhiệm|điều động|luân chuyển|phân công|đề bạt)"
_BLAMED = Hinted(
    r"\b(?:vụ lợi|ưu ái|vun vén|gương mẫu|sai phạm|vi phạm|khuyết điểm|thiếu trách nhiệm)\b[^.;]{0,60}"
    rf"\btrong (?:(?:việc|quá trình|công tác) )?(?:thẩm định )?(?:{_HANDLED}\b.*|)$",
    *("vụ lợi", "ưu ái", "vun vén", "gương mẫu", "sai phạm", "vi phạm", "khuyết điểm", "trách nhiệm"),
)


def is_blamed(frame: Frame) -> bool:
    """Whether an appointment is told as the fault of him who made it, at a time that is not told.

    What is listed behind it is his fault too, up to the sentence's end. No such act is news: whether the post is held
    still, other words tell.
    """
    if frame.kind not in OPENING:
        return False
    return _BLAMED.search(frame.sentence.page.text, frame.sentence.start, frame.cue.start) is not None
