"""Words before a name that tell how it stands: a phrase that opens the sentence, a tie of kin."""

import re

__all__ = ["begins_predicate", "is_in_kins_aside", "is_of_others", "opens_phrase", "tells_of_kin"]

_OF_OTHERS = re.compile(
    r"\b(?:của|cho|theo|với|bởi|[Tt]hay mặt|[Tt]hừa (?:ủy|uỷ)|giúp|trở thành|"
    r"hỏi|chất vấn|điện thoại|đủ|thiếu|hợp đồng|[Ss]a thải)\s$|"
    r"\b(?:\d+|hai|ba|bốn|năm|một số|bổ nhiệm|bầu)\s$"
)
_HEADS_OF_STATE = frozenset({"Chủ tịch nước", "Thủ tướng", "Tổng Bí thư", "Chủ tịch Quốc hội"})  # named by post alone

_LONGEST = 80
_PHRASE = re.compile(
    r"\s*(?:Theo|Thăm|Tiếp|Đón|Chào|Chào mừng|Gặp|Hội đàm|Hội kiến|Trao đổi|Trả lời|Phát biểu|Nói|Chúc mừng|Cùng|"
    r"Đối với|Nhận lời|Thay mặt|Trong|Tại|Sau|Nhân|Khi|Liên quan|Về|Trước|Cảm ơn|Tiễn|Chia buồn|Viếng|Hưởng ứng|"
    r"Đáp lời|Báo cáo|Trao|Tặng|Tặng hoa)\b"
)
_PREDICATE = re.compile(r"\s*(?:phải|cần|nên|đã|sẽ|đang|có thể|vừa|cũng|không|chưa)\s")
_KIN = re.compile(r"\b(?:vợ|chồng|con|con (?:trai|gái|rể|dâu)|em|em (?:trai|gái|ruột)|anh trai|chị gái|cháu|cha|mẹ)\b")

_ASIDE = re.compile(
    r"(?:,| -| –) (?:là )?(?:vợ|chồng|con|cháu|(?:con|em|cháu) (?:trai|gái|rể|dâu|ruột)|anh (?:trai|rể)|"
    r"chị (?:gái|dâu)|cha|bố|mẹ)(?: của)? (?:ông|bà|anh|chị|đồng chí)? ?"
)
_DOES = re.compile(r"(?: \([^()]{0,40}\))?,? (?:đang |đã |từng )?(?:là|làm|giữ|đảm nhiệm)\b")
_BY = re.compile(r"\bdo (?:ông|bà|anh|chị|đồng chí)? ?$")


def opens_phrase(text: str, start: int, *, name: int) -> bool:
    """Whether a name, at its offset, is the object of words that open the sentence: "Theo ông A", "Thăm gia đình bà B".

    >>> opens_phrase("Theo ông A, Bí thư", 0, name=9), opens_phrase("Ông A, Bí thư", 0, name=4)
    (True, False)
    """
    return name - start <= _LONGEST and "," not in text[start:name] and _PHRASE.match(text, start, name) is not None


def begins_predicate(text: str, start: int) -> bool:
    """Whether words go on as what a subject before them does: "phải chỉ đạo"; not "cho biết", which sloppy news adds.

    >>> begins_predicate(" phải chỉ đạo", 0), begins_predicate(" cho biết", 0)
    (True, False)
    """
    return _PREDICATE.match(text, start) is not None


def tells_of_kin(text: str, start: int, *, end: int) -> bool:
    """Whether the words between two names make the second kin of the first: "bà A, vợ ông B".

    >>> tells_of_kin("bà A, vợ ông B", 4, end=13), tells_of_kin("bà A, ông B", 4, end=10)
    (True, False)
    """
    return _KIN.search(text, start, end) is not None


def is_in_kins_aside(text: str, *, first: tuple[int, int], second: tuple[int, int]) -> bool:
    """Whether the second of two names, as ranges, only tells whose kin the first is, of whom a verb behind tells.

    >>> text = "do ông A, chồng bà B, làm giám đốc"
    >>> is_in_kins_aside(text, first=(7, 8), second=(19, 20))
    True
    >>> is_in_kins_aside("ông A, bà B, làm giám đốc", first=(4, 5), second=(10, 11))
    False
    """
    if _ASIDE.fullmatch(text, first[1], second[0]) is None or _DOES.match(text, second[1]) is None:
        return False
    return text.startswith(",", second[1]) or _BY.search(text, max(0, first[0] - 12), first[0]) is not None


def is_of_others(text: str, start: int, *, role: str) -> bool:
    """Whether a preposition gives the post at an offset to somebody else: "báo cáo với Chủ tịch nước, ông A …".

    Who leads the state is named by the post alone: "Theo Chủ tịch nước, Thượng tướng A là …".
    """
    if role in _HEADS_OF_STATE and text[max(0, start - 5) : start] == "Theo ":
        return True
    return _OF_OTHERS.search(text, max(0, start - 16), start) is not None
