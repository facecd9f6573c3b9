"""Posts that words before them deny: "không phải là Ủy viên", "không còn giữ chức Giám đốc"."""

from bomay.text.quick import Ending

__all__ = ["is_denied", "is_held_no_more"]

_ENDS = "là làm giữ nhiệm nhận kiêm chức vụ vị danh một"
_HOLDING = r"(?:là|làm|giữ|đảm nhiệm|đảm nhận|kiêm(?: nhiệm)?)(?: chức(?: vụ| danh)?| cương vị| vị trí)?(?: một)? $"
_NEVER = Ending(rf"(?<!thôi )\b(?:không|chẳng|chưa)(?: phải| hề| từng| bao giờ)? {_HOLDING}", _ENDS)
_NO_MORE = Ending(rf"\b(?:không|chẳng|chả) còn(?: tiếp tục)? {_HOLDING}", _ENDS)
_REACH = 40


def is_denied(text: str, start: int) -> bool:
    """Whether the words before an offset say that a post there is not held, or not yet.

    >>> text = "Ông A không phải là Bộ trưởng, không chỉ là Chủ tịch."
    >>> is_denied(text, text.index("Bộ")), is_denied(text, text.index("Chủ"))
    (True, False)
    """
    return _NEVER.search(text, max(0, start - _REACH), start) is not None


def is_held_no_more(text: str, start: int) -> bool:
    """Whether the words before an offset say that a post there is held no longer.

    >>> text = "Ông A không còn giữ chức Giám đốc, không là Bộ trưởng."
    >>> is_held_no_more(text, text.index("Giám")), is_held_no_more(text, text.index("Bộ"))
    (True, False)
    """
    return _NO_MORE.search(text, max(0, start - _REACH), start) is not None
