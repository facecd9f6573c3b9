"""The term behind a post or body: "khóa XI, XII", "nhiệm kỳ 2020-2025"."""

from bomay.text.lazy import lazy_pattern

__all__ = ["read_term"]

_TERM = lazy_pattern(
    r"[ ]?[,(]?[ ]?((?:các |hai |ba |bốn |liên tục )?(?:khóa|Khóa)[ ](?:[IVXL]+|\d{1,2})\b(?: \(dự khuyết\))?"
    r"(?:(?:[,;]| và|[ ]?[-–]|\.(?=\d))[ ]?(?:[IVXL]+|\d{1,2})\b(?! (?:người|đồng chí|ủy viên|đại biểu|thành viên)))*|"
    r"(?:nhiệm kỳ|Nhiệm kỳ|NK)[ ]\d{4}[ ]?-[ ]?\d{4})(?:[ ]?[,(]?[ ]?(?:nhiệm kỳ|NK)[ ]\d{4}[ ]?-[ ]?\d{4})?\)?"
)
_COUNT = lazy_pattern(r"(?:hai|ba|bốn|liên tục) ")


def read_term(text: str, end: int) -> tuple[int, str]:
    """End and words of the term that follows a post or body ("khóa XIII", "nhiệm kỳ 2020-2025"); "" where none does.

    >>> read_term("Tỉnh ủy khóa 15, 16", 7), read_term("Tỉnh ủy khóa 16, 11 người được bầu", 7)
    ((19, 'khóa 15, 16'), (15, 'khóa 16'))
    """
    match = _TERM.match(text, end)
    return (match.end(), _COUNT.sub("", match.group(1))) if match is not None else (end, "")
