"""Resolutions known by what they are about: "Quốc hội đã thông qua Nghị quyết về chương trình giám sát năm 2018".

Of those on posts only what is written as a name: "thông qua Nghị quyết bầu Chủ tịch nước", no "nghị quyết bầu …".
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from bomay.mentions.directives.kinds import DirectiveMention, TypeWord
from bomay.text.lazy import lazy_pattern

__all__ = ["read_subjects", "with_subjects"]

_HEAD = lazy_pattern(
    r"\s(?:về(?:\sviệc)?|việc|thành lập|phê chuẩn|sửa đổi,? bổ sung|thí điểm|điều chỉnh|sắp xếp|quy định)"
    r"\s(?=\S+\s\S+\s\S+)"
)
_QUESTIONS = lazy_pattern(
    r"\s(?:về\s)?(?:hoạt động\s)?chất vấn(?:\svà trả lời chất vấn)?\stại\s[Kk]ỳ họp thứ\s\w+(?:,?\sQuốc hội khóa\s\w+)?"
)
# What is carried out is known by its maker and its subject: "kết quả thực hiện Nghị quyết của Quốc hội về kế hoạch …".
_OF_BODY = lazy_pattern(
    r"\scủa (?:Quốc hội|[UỦ](?:ỷ|y) ban [Tt]hường vụ Quốc hội|UBTVQH|Bộ Chính trị|Ban Bí thư|Chính phủ"
    r"|Ban Chấp hành Trung ương(?: Đảng)?|(?:HĐND|Hội đồng nhân dân)\s[^.,;:\n]{2,40}?)"
    r"\svề(?:\sviệc)?\s(?=\S+\s\S+\s\S+)"
)
_CARRIED_OUT = lazy_pattern(r"(?:thực hiện|triển khai|[Tt]heo|[Cc]ăn cứ)\s$")
_PERSONNEL = lazy_pattern(
    r"\s(?:về\s)?(?:việc\s)?"
    r"(?:phê chuẩn (?:việc|đề nghị|kết quả|danh sách|bổ nhiệm|miễn|bầu|cách|[TP]\S+ đoàn)|xác nhận|bầu|miễn nhiệm|"
    r"bãi nhiệm|cho thôi|bổ nhiệm|chuyển sinh hoạt|nhân sự|kết quả|cơ cấu(?! lại)|số lượng|điều động|chấp thuận|"
    r"tạm đình chỉ|xử lý kỷ luật|kỷ luật)\b"
)
_OF_PEOPLE = lazy_pattern(r"\b(?:miễn nhiệm|bổ nhiệm|kết quả bầu|nhân sự|tư cách đại biểu|với (?:ông|bà|đồng chí))\b")
# What approves a proposal or an appointment is known by that: "phê chuẩn bổ nhiệm Bộ trưởng | với ông A".
_APPROVED = lazy_pattern(r"phê chuẩn (?:việc )?(?:đề nghị|bổ nhiệm)\b[^,;]{10,160}?(?=\s(?:đối )?với\s)")
_VAGUE = lazy_pattern(
    r"\s(?:về\s)?(?:hoạt động\s)?(?:chất vấn|giám sát chuyên đề)\b|\s(?:về\s)?(?:cơ chế|chính sách) đặc thù(?=[.,;])|"
    r"[^.;\n]{0,80}\s(?:này|đó|trên)(?=[\s.,;])(?!\sđịa bàn)"
)
_ADOPTED = lazy_pattern(
    r"(?:(?:đã|vừa|đồng thời|cũng|quyết nghị:?|(?:bấm|ấn|nhấn) nút)\s[^.;\n]{0,60}?|(?:đã|vừa)\s)[Tt]hông qua\s?"
    r"(?:(?:toàn văn|toàn bộ|nội dung cơ bản|các văn kiện sau(?: đây)?|dự thảo|các nghị quyết|[0-9]+ nghị quyết)"
    r"[:,]?\s?)*"
    r"[:-]?\s?-?\s?$|"
    r"(?:đã|vừa)\s(?:(?<=vừa\s)có\s|ký\s|ký ban hành\s|ban hành\s|ra\s)$",
    re.IGNORECASE,
)
_VOTED_ON = lazy_pattern(r"(?<!\w)thông qua\s(?:toàn văn\s|toàn bộ\s)?$")
_VOTES = lazy_pattern(r"[0-9]\s?/\s?[0-9]+\s(?:ĐB|đại biểu)|tán thành|tham gia biểu quyết")
_TO_COME = lazy_pattern(
    r"(?<!\w)(?:sẽ|dự kiến|chưa|nếu|trước khi|xem xét|trình|lùi|rút|đề nghị|kiến nghị|chờ|sớm|"
    r"cho ý kiến|cần|phải|mong)(?!\w)",
    re.IGNORECASE,
)
_ADOPTED_LATE = lazy_pattern(
    r"\s(?:(?:vừa|đã|chính thức)\s)*được\s(?:(?:các\s)?đại biểu\s)?"
    r"(?:Quốc hội|HĐND|Hội đồng nhân dân|Ủy ban Thường vụ Quốc hội)"
    r"\s[^.;\n]{0,50}?thông qua\b"
)
_LISTED = lazy_pattern(r"(?:;|\.\s-|\svà|,)\s(?:[Bb]iểu quyết thông qua\s)?$")
_GOES_ON = (
    "sau khi|trong đó|sẽ|đã|vừa|được|bằng hình thức|có hiệu lực|nhằm|để|trong (?:buổi|phiên|ngày|sáng|chiều)|từ ngày|"
    "vào (?:sáng|chiều|ngày|cuối)|"
    "đối với (?:các )?(?:ông|bà|đồng chí)|"
    "(?<!đối )với (?:tỉ lệ|tỷ lệ|số phiếu|tổng mức|[0-9.,]+|trên|hơn|(?:tuyệt )?(?:đại )?đa số)|"
    "tại (?:phiên|kỳ|hội nghị|buổi)|"
    "và (?:[Nn]ghị quyết|[Ll]uật|biểu quyết|các nghị quyết|một số|thông qua|Quốc hội)|"
    r"(?<=20[0-9]{2}\s)(?:Với|Chiều|Sáng|Ngày|Kết|Theo|Dưới|Quốc|Ủy|Phó|Chủ)"
)
_GOES_ON_BEHIND_COMMA = (
    "trong đó|theo đó|với|nhằm|qua đó|để|đồng thời|được|có hiệu lực|đây|tạo|góp phần|là|làm|cho phép|yêu cầu|nêu|"
    "thay thế|chỉ rõ|chính là|và|đặt mục tiêu|bổ sung vào|Quốc hội|HĐND|ông|bà|sau khi|do|giao|căn cứ|biểu quyết|"
    "[Cc]hủ (?:nhiệm|tịch)|[Bb]ộ trưởng|(?:Phó )?Thủ tướng|đại biểu|năm (?:nay|tới)|"
    "[Nn]ghị quyết|[Ll]uật|diễn ra|đạt tỷ lệ|thông qua|đã|từ đó|tuy nhiên"
)
_END = lazy_pattern(
    rf"(?<!TP)\.(?=\W|$)|…|[;:\n(\"“”]|\s[-–]\s(?=[A-ZĐÁÂẢ]|đây)"
    rf"|\s(?:{_GOES_ON})\b|,\s(?:{_GOES_ON_BEHIND_COMMA})\b"
)
_DRAFT = ("dự thảo ", "Dự thảo ", "dự án ")
_TYPES = ("Nghị quyết", "Chỉ thị")
_SENTENCE = 240
_NEAR = 50  # characters before what passed it that may tell of days ahead
_NEAR_VOTES = 100  # characters behind what passed it that may count the votes
_GAP = 60  # characters between a number and the subject
_MOST = 260
_FEWEST_WORDS = 4


def read_subjects(text: str, words: Sequence[TypeWord]) -> Iterator[DirectiveMention]:
    """The resolutions that a body is told to have passed, named by their subject; no drafts."""
    last = -1  # end of the one before, where a list may go on
    for word in words:
        if word.type not in _TYPES:
            continue
        end = _subject_end(text, word)
        if end is None:
            continue
        if _is_adopted(text, word, end, last):
            last = end
            yield _mention(text, word, end)


def with_subjects(
    text: str, numbered: Sequence[DirectiveMention], *, subjects: Sequence[DirectiveMention]
) -> list[DirectiveMention]:
    """The numbered directives, each with the subject that is told behind it where others are known by that alone."""
    return [
        next((replace(one, core=other.core) for other in subjects if _tells(text, one, other)), one) for one in numbered
    ]


def _tells(text: str, numbered: DirectiveMention, other: DirectiveMention) -> bool:
    subject = text[other.start : other.end].partition(" về ")[2] if numbered.type == other.type else ""
    return bool(subject) and text.find(subject, numbered.end, numbered.end + _GAP + len(subject)) >= 0


def _subject_end(text: str, word: TypeWord) -> int | None:
    """Where the subject that follows a type word ends; None where none identifies a resolution."""
    at, named = word.end, text[word.start].isupper()
    questions = _QUESTIONS.match(text, at)
    if questions is not None:
        return questions.end()
    personnel = _PERSONNEL.match(text, at)
    head = (named and personnel) or _HEAD.match(text, at) or (named and _carried_out(text, word))
    if not head or (personnel and not named) or _VAGUE.match(text, at):
        return None
    stop = _END.search(text, head.end(), at + _MOST)
    end = stop.start() if stop else min(len(text), at + _MOST)
    if (stop is None and end < len(text)) or (not named and _OF_PEOPLE.search(text, at, end)):
        return None
    return end if len(text[at:end].split()) > _FEWEST_WORDS - bool(personnel) else None


def _carried_out(text: str, word: TypeWord) -> re.Match[str] | None:
    """The words that tell who made a resolution that is carried out, up to its subject; no act on posts."""
    match = _OF_BODY.match(text, word.end)
    if match is None or _CARRIED_OUT.search(text, max(0, word.start - 12), word.start) is None:
        return None
    return None if _PERSONNEL.match(text, match.end() - 1) else match


def _is_adopted(text: str, word: TypeWord, end: int, last: int) -> bool:
    if (last >= 0 and _LISTED.fullmatch(text, last, word.start)) or _carried_out(text, word):
        return True
    if text[word.end : end].find("chất vấn tại") >= 0:
        return not text.endswith(_DRAFT, 0, word.start)
    left = max(0, word.start - _SENTENCE)
    left = max(left, text.rfind(". ", left, word.start - 3), text.rfind("\n", left, word.start))
    adopted = _ADOPTED.search(text, left, word.start)
    if adopted is not None:
        return _TO_COME.search(text, max(left, adopted.start() - _NEAR), word.start) is None
    if _VOTED_ON.search(text, left, word.start) and _VOTES.search(text, left, end + _NEAR_VOTES):
        return _TO_COME.search(text, left, word.start) is None
    return _ADOPTED_LATE.match(text, end) is not None and _TO_COME.search(text, left, word.start) is None


def _mention(text: str, word: TypeWord, end: int) -> DirectiveMention:
    approved = _APPROVED.search(text, word.end, end)
    title = text[word.start : approved.end() if approved else end].rstrip(" ,-")
    core = " ".join(title[word.end - word.start :].lower().replace(",", "").split())
    return DirectiveMention(
        start=word.start, end=end, type=word.type, title=title[0].upper() + title[1:], core=core, rule="noi-dung"
    )
