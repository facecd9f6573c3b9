"""Bills: laws that a text only speaks of as drafts, and those that it tells as passed."""

import re

from bomay.text.lazy import lazy_pattern

__all__ = ["is_beside_bill", "is_called_bill", "is_in_force", "is_in_list_of_bills", "is_passed"]

_BILL = lazy_pattern(
    r"(?:dự án|dự thảo)\s(?:các\s)?(?:bộ\s)?(?:luật|pháp lệnh)|dự luật|dự án(?:\s(?:gồm|về|sau|sau đây|khác))*\s?:"
    r"|trình Quốc hội (?:thông qua|cho ý kiến)\s?:"
    r"|cho ý kiến (?:tại [^.;:]{4,50}, gồm|(?:về |vào |đối với )?(?:các |[0-9]+ )?(?:dự|luật))"
    r"|chương trình xây dựng",
    re.IGNORECASE,
)
_BESIDE = lazy_pattern(
    r"(?:dự án|dự thảo|xây dựng|soạn thảo|nên (?:làm|có|ban hành)|sớm ban hành|sẽ thông qua|"
    r"xem xét,? thông qua|trình Quốc hội)\s(?:các\s)?$",
    re.IGNORECASE,
)
_CALLED = lazy_pattern(r"dự (?:án|thảo)\s(?:bộ\s)?$|dự\s$", re.IGNORECASE)
_IN_FORCE = lazy_pattern(r"(?:quy định (?:của|tại|trong)|tuân thủ|(?:thực hiện|chấp hành) nghiêm)\s$")
_OF_OTHER_LAWS = lazy_pattern(r"(?:quy định (?:của|tại|trong)|đồng bộ với|thống nhất với) các (?:bộ )?luật\b[^;:]*$")
_APPLIED = lazy_pattern(
    r"(?:(?:quy định|[Đđ]iều [0-9]+)(?: của| tại| trong)?|tuân thủ|chấp hành|vi phạm|[Cc]ăn cứ(?: vào)?|[Tt]heo|"
    r"khoản [0-9]+|so với|thi hành,?|thực hiện|sửa(?: đổi)?(?:,? bổ sung)?(?: toàn diện)?)\s$"
)
_STANDS = lazy_pattern(
    r",?\s(?:hiện hành|hiện nay|hiện tại|cũ|có hiệu lực|còn tồn tại|đã bộc lộ|vừa thông qua|đã (?:có|quy định)|"
    r"(?:đã )?được (?:Quốc hội|ban hành|thông qua))"
)
_TO_COME = lazy_pattern(
    r"(?<!\w)(?:sẽ|dự kiến|chưa|nếu|trước khi|xem xét|để|trình|lùi|rút|đề nghị|chờ|sớm|cho ý kiến|kỳ họp tới)(?!\w)",
    re.IGNORECASE,
)
_PASSES = lazy_pattern(
    r"(?:(?:đã|vừa|chính thức|(?:bấm|ấn|nhấn) nút)\s[^.;:\n]{0,40}?|Quốc hội\s)thông qua\s"
    r"(?:(?:toàn văn|toàn bộ|dự thảo|dự án)\s)*$"
)
_PASSED = lazy_pattern(
    r"\s(?:(?:đã|vừa|mới|chính thức)\s)+được\s(?:[^.;:,\n]{0,40}?\s)?thông qua\b|"
    r"\sđược (?:các đại biểu )?Quốc hội\s(?:[^.;:,\n]{0,30}?\s)?thông qua\b|\s(?:vừa|đã) thông qua\b"
)
_SENTENCE = 200  # characters of a sentence looked at
_LIST = 600  # characters of a list of bills


def is_beside_bill(before: str) -> bool:
    """Whether the words before a law's name tell a draft: "dự thảo Luật …", "sớm ban hành Luật …"."""
    return _BESIDE.search(before) is not None


def is_called_bill(text: str, at: int) -> bool:
    """Whether the law named at an offset is called a bill there.

    >>> is_called_bill("dự án Luật Giá", 6), is_called_bill("theo Luật Giá", 5)
    (True, False)
    """
    return _CALLED.search(text, max(0, at - 12), at) is not None


def is_in_force(text: str, start: int, end: int) -> bool:
    """Whether the words around a law's name [start, end) tell it as one that holds: "vi phạm Luật Giá hiện hành"."""
    return _STANDS.match(text, end) is not None or (
        _APPLIED.search(text, max(0, start - 24), start) is not None and not text.startswith((" mới", " lần này"), end)
    )


def is_in_list_of_bills(text: str, at: int) -> bool:
    """ "cho ý kiến vào 6 dự án luật, trong đó có: Luật …": a bill is spoken of before in the sentence."""
    if _IN_FORCE.search(text, max(0, at - 24), at):
        return False
    bill = _BILL.search(text, _sentence_start(text, at, _LIST), at)
    return bill is not None and _OF_OTHER_LAWS.search(text, bill.end(), at) is None


def is_passed(text: str, start: int, end: int) -> bool:
    """Whether the sentence tells that the bill named in [start, end) was passed.

    >>> text = "Quốc hội đã thông qua dự thảo Luật Giá. Luật Điện lực sẽ được thông qua."
    >>> is_passed(text, 30, 38), is_passed(text, 40, 53)
    (True, False)
    """
    left = _sentence_start(text, start, _SENTENCE)
    told = _PASSES.search(text, left, start) or _PASSED.match(text, end)
    if told is None or _TO_COME.search(text, left, start) is not None:
        return False
    return _TO_COME.search(text, end, max(end, told.end())) is None


def _sentence_start(text: str, at: int, reach: int) -> int:
    """Where the sentence around an offset begins, or what of it is looked at."""
    start = max(0, at - reach)
    return max(start, text.rfind(". ", start, at), text.rfind("\n", start, at))
