"""Whose words are told by the way: "Trả lời chất vấn của đại biểu A, …", "Đó là ý kiến của ông B tại hội nghị"."""

import re

from bomay.claims.parts.aside import is_aside
from bomay.claims.people.clause import Clause, Group
from bomay.claims.people.phrase import is_object, phrase_start
from bomay.text.lazy import lazy_pattern

__all__ = ["asks_or_answers", "find_questioned"]

_ASKS = lazy_pattern(
    r"(?<!ản )\b(?:câu hỏi(?: chất vấn)?|chất vấn|băn khoăn|thắc mắc|kiến nghị|ý kiến|phản ánh) của "
    r"(?:đại biểu|ĐB|ĐBQH|cử tri)(?: Quốc hội| HĐND)?(?: \(ĐB(?:QH)?\))? $",
    re.IGNORECASE,
)
_ANSWERS = lazy_pattern(r"(?<!văn )(?<!thư )(?<!bản )\btrả lời (?:chất vấn )?(?:của|đối với) $", re.IGNORECASE)
_PUTS = lazy_pattern(
    r"(?: ?\([^()]{1,60}\))?(?:,| -| đã| cũng)* (?:hỏi(?! (?:thăm|han|mua|cung|vợ|ý kiến))|gửi [^.;:]{0,60}?câu hỏi)\b"
)
"""Behind a deputy: "đại biểu A (Nghệ An) hỏi Bộ trưởng", "ông B gửi tới Bộ trưởng hai câu hỏi"."""
_DEPUTY = lazy_pattern(r"\b(?:đại biểu|ĐB|ĐBQH)(?: Quốc hội| HĐND)? $", re.IGNORECASE)
_DEPUTY_SAYS = lazy_pattern(
    r" ?\([^()\d]{2,40}\)(?:\s?: ?(?=[“\"A-ZĐ])|(?:,| đã| cũng| thì| lại| tiếp tục| rất| hoàn toàn| cơ bản| xin)* "
    r"(?:ủng hộ|tán thành|quan tâm|nhắc|phê bình|lên tiếng|cho ý kiến|có ý kiến|đồng ý|không đồng ý|tha thiết|bức xúc|"
    r"truy|chất vấn|gay gắt|nói|nêu|đặt ra|giơ biển|giơ bảng|lấy ví dụ|ví von|phản pháo|báo động|tranh luận|dẫn|"
    r"đồng tình|nhất trí|phản đối|phản biện|trăn trở)\b)"
)
"""Behind a deputy with his province: "ĐB A (Bến Tre): Dự báo …", "đại biểu A (Thái Bình) ủng hộ phương án"."""
_IS_OF = lazy_pattern(
    r"(?:^|\W)(?:Đó|Đây)(?: cũng| chính)? là (?:một trong những |những )?(?:lời )?(?:ý kiến|khẳng định|chia sẻ|"
    r"nhận định|phát biểu|yêu cầu|đề nghị|chỉ đạo|quan điểm|kiến nghị|đánh giá|thông tin|nhấn mạnh|mong muốn|lưu ý|"
    r"câu hỏi|băn khoăn|cảnh báo|nhận xét|trăn trở|đề xuất|tâm sự|lời)(?: \w+){0,3} của $"
)
"""Before a person whose words went before: "Đó là ý kiến của ông A tại hội nghị"."""
_AT = lazy_pattern(r"\b(?:tại|trong|ở) (?:\w+ ){0,3}$")
_FIRST_IS = lazy_pattern(
    r"\b[Nn]gười (?:đầu tiên|thứ \w+|tiếp theo|cuối cùng|mở đầu)[^,.;:]{0,30}\b(?:trả lời|giải trình|phát biểu|"
    r"đăng đàn|chất vấn|đặt câu hỏi)[^,.;:]{0,50} là $"
)
_REACH = 40


def asks_or_answers(words: str) -> bool:
    """Whether a sentence may tell of questions or answers.

    >>> asks_or_answers("Trả lời chất vấn của đại biểu A"), asks_or_answers("Đại biểu A dự họp")
    (True, False)
    """
    if any(word in words for word in (" của đại biểu ", " của ĐB", " của cử tri ", "rả lời ", " hỏi")):
        return True
    if ("ại biểu " in words or "ĐB" in words) and "(" in words:
        return True
    return " là " in words and any(word in words for word in ("Đó ", "Đây ", "gười "))


def find_questioned(clause: Clause) -> Group:
    """Those of a sentence whose question or answer it names; of written answers nobody's."""
    found: list[tuple[str, int]] = []
    for index, item in clause.sentence.names:
        start = clause.items[phrase_start(clause.items, index)].start
        since = max(clause.sentence.start, start - _REACH)
        answers = _ANSWERS.search(clause.text, since, start) and "," not in clause.text[start : item.start]
        puts = any(_PUTS.match(clause.text, end) for end in (item.end, clause.chain_end(index)))
        puts = puts and not is_object(clause.sentence, index)
        if answers or puts or _ASKS.search(clause.text, since, item.start) or _tells(clause, index):
            found.extend((name, index) for name in clause.names[index])
    return Group(tuple(found))


def _tells(clause: Clause, index: int) -> bool:
    """Whether a deputy is told to speak, or the words before are called somebody's at an occasion."""
    item = clause.items[index]
    if _DEPUTY.search(clause.text, max(clause.sentence.start, item.start - 20), item.start):
        return _DEPUTY_SAYS.match(clause.text, item.end) is not None and not is_object(clause.sentence, index)
    start = clause.items[phrase_start(clause.items, index)].start
    if _FIRST_IS.search(clause.text[max(clause.sentence.start, start - 110) : start]):
        return True
    of = _IS_OF.search(clause.text[max(clause.sentence.start, start - 60) : start])
    there = of and any(
        cue.kind == "event" and _AT.search(clause.text, max(item.end, cue.start - 24), cue.start)
        for _, cue in clause.sentence.cues
    )
    return bool(there) and not is_aside(clause.text, clause.sentence.start, clause.sentence.end)
