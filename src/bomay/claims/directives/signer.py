"""Who issued a directive, as the sentence tells before its citation: who signs, or who decided by it."""

import re

from bomay.claims.directives.bodies import Issuers
from bomay.mentions.directives.issuer import IssuerMention
from bomay.text.lazy import lazy_pattern

__all__ = ["decider", "signer"]

_BY = lazy_pattern(r"(?:tại|bằng|theo|trong)\s(?:các\s)?\(?$")
_WORK_OF = lazy_pattern(
    r"(?:đề nghị|ý kiến|chỉ đạo|yêu cầu|báo cáo|kiến nghị|chấp thuận|hướng dẫn|phê duyệt|kết luận|tờ trình)\scủa\s$"
)
_SAYS = lazy_pattern(r"(?:\scho (?:biết|hay),?(?:\s(?:cơ quan|đơn vị) này)?)?")
_LATER_NAMES = ("(", "nay là ", "trước là ", "trước đây là ")
_CALLED_NOW = lazy_pattern(r"\s\((?:nay|trước|trước đây) là [^()\n]{1,60}\)")
_ON_BEHALF = lazy_pattern(r"(?:thay mặt|ủy quyền của|ủy nhiệm của)\s$", re.IGNORECASE)
_NO_SUBJECT = lazy_pattern(r"(?:của|với|cho|gửi|tại|thuộc)\s$")
_DECIDED = lazy_pattern(
    r"\s(?:đã\s|vừa\s)?(?:phê duyệt|ban hành|chấp thuận|công nhận|thành lập|giao|quy định|thông qua|đồng ý"
    r"|quyết định|cho phép|điều chỉnh|thống nhất)\b"
)
_AT_ONCE = lazy_pattern(r"\s(?:(?:đã|vừa|cũng)\s)*(?:có ý kiến|phê duyệt|chấp thuận|đồng ý|thống nhất|trả lời)\s")
_ACTED = lazy_pattern(
    r"\s(?:(?:đã|cũng|vừa)\s)*(?:thi hành|quyết định|ban hành|phê duyệt|thành lập|cảnh cáo|khiển trách|phân công|"
    r"điều động|bổ nhiệm|chuẩn y|chỉ định|công nhận|cho phép)\b[^.;:,()\n]{0,160}\("
)
_OTHER_SUBJECT = lazy_pattern(
    r"[;:]|\.\s|(?<!\w)(?:của|gửi|cho biết|theo|về|với|được|bị|để|yêu cầu|đề nghị|căn cứ|thực hiện|triển khai"
    r"|khi|vì|nếu|mà|trao|công bố|kết luận|Sở|Cục)(?!\w)"
)


def signer(issuers: Issuers, left: int, *, verb: int) -> IssuerMention | None:
    """The body for which the signer signs, else the last body before the verb that nothing parts from it."""
    text = issuers.text
    bodies = [body for body in issuers.find(left, verb + 1) if not text.endswith(_LATER_NAMES, 0, body.start)]
    for body in bodies:
        if _ON_BEHALF.search(text, max(left, body.start - 24), body.start):
            return body
    called = _CALLED_NOW.match(text, bodies[-1].end) if bodies else None
    said = _SAYS.match(text, called.end() if called else bodies[-1].end) if bodies else None
    if said is None or verb - bodies[-1].end > 90 or _OTHER_SUBJECT.search(text, said.end(), verb):
        return None
    return None if _NO_SUBJECT.search(text, max(left, bodies[-1].start - 7), bodies[-1].start) else bodies[-1]


def _acted(issuers: Issuers, left: int, start: int) -> IssuerMention | None:
    """Who did what a citation in brackets decided: "bị Ủy ban Kiểm tra Trung ương cảnh cáo (Quyết định số 715 …)"."""
    bodies = list(issuers.find(left, start))
    return bodies[-1] if bodies and _ACTED.fullmatch(issuers.text, bodies[-1].end, start) else None


def decider(issuers: Issuers, left: int, *, start: int) -> IssuerMention | None:
    """ "được UBND tỉnh phê duyệt tại Quyết định …", "Sở A có ý kiến tại …", "đề nghị của Bộ B tại công văn …"."""
    text = issuers.text
    by = _BY.search(text, left, start)
    if by is None:
        return _acted(issuers, left, start) if text.endswith("(", left, start) else None
    for body in reversed(list(issuers.find(left, by.start()))):
        if body.end >= by.start() - len(" (") and _WORK_OF.search(text, left, body.start):
            return body
        if _AT_ONCE.fullmatch(text, body.end, by.start()) and not _NO_SUBJECT.search(text, left, body.start):
            return body
        said = re.search(r"(?:được|do|đã được)\s$", text[max(left, body.start - 9) : body.start])
        if said and _DECIDED.match(text, body.end) and not re.search(r"[;\n]", text[body.end : by.start()]):
            return body
    return None
