"""Whether a discipline was decided: "đã xem xét, quyết định thi hành kỷ luật", not "đề nghị … quyết định kỷ luật"."""

import re

from bomay.text.lazy import lazy_pattern

__all__ = ["is_decided_discipline"]

_DECIDES = lazy_pattern(
    r"\b(?:quyết định|biểu quyết)(?: (?:đồng ý|thống nhất|về việc))?(?: (?:thi hành|xử lý))?"
    r"(?: kỷ luật(?:[^.;:]{0,60}:| (?:bằng |với )?(?:hình thức|mức))?)? $"
)
_ASKED = lazy_pattern(
    r"(?<!theo )(?<!xét )\b(?:đề nghị|kiến nghị|đề xuất)\b(?! của)|"
    r"\b(?:sẽ|nếu|có thể|nguy cơ|chờ|thẩm quyền|yêu cầu|trình|báo cáo|giao|chưa|không|dự kiến|để|(?<!ban )chỉ đạo)\b"
    r"[^,;]{0,60},? ?(?:và )?$",
    re.IGNORECASE,
)


def is_decided_discipline(before: str) -> bool:
    """Whether the words before the verb end in a decision that nobody is only asked for, or may make some day.

    >>> is_decided_discipline("Theo đề nghị của Ủy ban Kiểm tra, Ban Bí thư đã xem xét, quyết định ")
    True
    >>> is_decided_discipline("Ủy ban Kiểm tra đề nghị Ban Bí thư xem xét, quyết định ")
    False
    """
    decides = _DECIDES.search(before)
    return decides is not None and _ASKED.search(before[: decides.start()]) is None
