"""Who asked and who answered, told by the way: "Trả lời chất vấn của đại biểu A, …", "sau phần trả lời của ông B"."""

import re

from bomay.claims.clause import Clause, Group
from bomay.claims.phrase import is_object, phrase_start

__all__ = ["asks_or_answers", "find_questioned"]

_ASKS = re.compile(
    r"(?<!ản )\b(?:câu hỏi(?: chất vấn)?|chất vấn|băn khoăn|thắc mắc|kiến nghị|ý kiến|phản ánh) của "
    r"(?:đại biểu|ĐB|ĐBQH|cử tri)(?: Quốc hội| HĐND)?(?: \(ĐB(?:QH)?\))? $",
    re.IGNORECASE,
)
_ANSWERS = re.compile(r"(?<!văn )(?<!thư )(?<!bản )\btrả lời (?:chất vấn )?(?:của|đối với) $", re.IGNORECASE)
_PUTS = re.compile(
    r"(?: ?\([^()]{1,60}\))?(?:,| -| đã| cũng)* (?:hỏi(?! (?:thăm|han|mua|cung|vợ|ý kiến))|gửi [^.;:]{0,60}?câu hỏi)\b"
)
"""Behind a deputy: "đại biểu A (Nghệ An) hỏi Bộ trưởng", "ông B gửi tới Bộ trưởng hai câu hỏi"."""
_REACH = 40


def asks_or_answers(words: str) -> bool:
    """Whether a sentence may tell of questions or answers.

    >>> asks_or_answers("Trả lời chất vấn của đại biểu A"), asks_or_answers("Đại biểu A dự họp")
    (True, False)
    """
    return any(word in words for word in (" của đại biểu ", " của ĐB", " của cử tri ", "rả lời ", " hỏi"))


def find_questioned(clause: Clause) -> Group:
    """Those of a sentence whose question or answer it names; of written answers nobody's."""
    found: list[tuple[str, int]] = []
    for index, item in clause.sentence.names:
        start = clause.items[phrase_start(clause.items, index)].start
        since = max(clause.sentence.start, start - _REACH)
        answers = _ANSWERS.search(clause.text, since, start) and "," not in clause.text[start : item.start]
        puts = any(_PUTS.match(clause.text, end) for end in (item.end, clause.chain_end(index)))
        puts = puts and not is_object(clause.sentence, index)
        if answers or puts or _ASKS.search(clause.text, since, item.start):
            found.extend((name, index) for name in clause.names[index])
    return Group(tuple(found))
