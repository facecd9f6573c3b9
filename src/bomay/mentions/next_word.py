"""Where a name ends before a capital that a lost stop or blank has glued to it: "Nguyễn Văn A Lãnh đạo xã cho biết"."""

from bomay.lexicon.surnames import is_surname
from bomay.mentions.words import CapitalRun
from bomay.text.lazy import lazy_pattern

__all__ = ["before_next_word"]

_HALVES = {
    "Lãnh": ("đạo",),
    "Cử": ("tri",),
    "Chi": ("nhánh", "cục", "bộ"),
    "Cách": ("mạng",),
    "Ranh": ("giới",),
    "Vật": ("lý",),
    "Văn": ("hóa", "phòng"),
    "Tiếp": ("đó", "theo"),
    "Đại": ("biểu", "diện"),
    "Chủ": ("tịch", "nhiệm"),
    "Phát": ("biểu",),
    "Tham": ("dự", "gia"),
    "Giám": ("đốc",),
    "Thay": ("mặt",),
    "Kết": ("luận", "thúc"),
    "Hiện": ("nay", "tại"),
    "Bộ": ("trưởng",),
    "Chúng": ("ta", "tôi"),
    "Đồng": ("thời", "chí"),
    "Nhân": ("dịp",),
    "Thực": ("hiện",),
    "Cũng": ("theo", "trong", "tại"),
    "Ngay": ("sau",),
    "Nội": ("dung",),
    "Nguồn": ("tin",),
}
"""First halves of common words that no name ends in, with the second halves in small letters."""
_LONGEST = 7  # letters of a second half, with the blank before it
_GLUED = lazy_pattern(
    r"-(?:Phó|Chủ|Giám|Trưởng|Bí|Ủy|Thứ|Bộ|Tổng|Chánh|Cục|Vụ|Viện|Hiệu|người|nguyên|quyền|Nguyên|Quyền|Chi|Đại)$"
)
"""A dash without blanks before a post: "ông Nguyễn Văn A-Phó Chủ tịch UBND huyện"."""


def before_next_word(text: str, run: CapitalRun) -> CapitalRun:
    """The run of a name without the first half of a common word at its end, or what a dash glues to it.

    >>> from bomay.mentions.words import capital_run
    >>> def name(text):
    ...     run = before_next_word(text, capital_run(text, 0))
    ...     return text[run.starts[0] : run.ends[-1]]
    >>> name("Nguyễn Văn An Cử tri hỏi"), name("Nguyễn Văn An-Phó Chủ tịch"), name("Nguyễn Văn Cử trình bày")
    ('Nguyễn Văn An', 'Nguyễn Văn An', 'Nguyễn Văn Cử')
    >>> name("Nguyễn Thị Minh Bà Minh nói")
    'Nguyễn Thị Minh'
    """
    if len(run) < 2:
        return run
    starts, ends = run.starts, run.ends
    last = text[starts[-1] : ends[-1]]
    if last in _HALVES:
        after = text[ends[-1] + 1 : ends[-1] + _LONGEST + 1].split(" ", 1)[0].rstrip(",.:;)")
        if after in _HALVES[last]:
            return before_next_word(text, CapitalRun(starts[:-1], ends[:-1]))
    if "-" in last and (glued := _GLUED.search(last)) is not None and is_surname(text[starts[0] : ends[0]]):
        return CapitalRun(starts, (*ends[:-1], starts[-1] + glued.start()))
    for index in range(2, len(run) - 1):
        if text.startswith(("Bà ", "Ông "), starts[index]) and (
            text[starts[index + 1] : ends[index + 1]] == text[starts[index - 1] : ends[index - 1]]
        ):
            return CapitalRun(starts[:index], ends[:index])
    return run
