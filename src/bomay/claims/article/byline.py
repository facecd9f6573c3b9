"""Lines that hold nothing but who wrote an article, before the captions that close it."""

from bomay.mentions.words import UPPER
from bomay.text.lazy import lazy_pattern

__all__ = ["signs_line"]

_NAME = rf"[{UPPER}][^\W\d_]+(?: [{UPPER}][^\W\d_]*){{1,3}}"
_NOTED = r" \(?(?:ghi|thực hiện|lược ghi|tổng hợp|lược dịch)\)?"
_DATED = r" ?[-–] ?(?:Thứ (?:hai|ba|tư|năm|sáu|bảy)|Chủ nhật), \d{1,2}/\d{1,2}/\d{4}[^\n]{0,24}"
_LINE = lazy_pattern(rf"{_NAME}(?: ?[-–,] ?{_NAME}){{0,2}}(?P<noted>{_NOTED})?(?P<dated>{_DATED})?[ .]*")
_LONGEST = 160  # characters of three names with the hour
_CAPTIONS = 450
"""So many characters of captions may stand behind the line."""
_ENDS = tuple('.!?"”)…')


def signs_line(text: str, at: int) -> bool:
    """Whether the name at an offset stands in a line of names alone, between the article's last sentence and captions,
    or with the day and hour of printing.

    Where no full stop ends the line before it, which tells of another article then, the text names them only there.

    >>> signs_line("Hội nghị bế mạc.\\nNguyễn Văn A - Trần B\\nÔng C phát biểu.", 17)
    True
    >>> signs_line("Hội nghị bế mạc\\nNguyễn Văn A ghi\\nÔng C phát biểu.", 16)
    True
    >>> signs_line("Nguyễn Văn A - Trần B - Thứ sáu, 19/07/2024 18:40\\nHội nghị bế mạc.", 0)
    True
    >>> signs_line("Danh sách gồm:\\nNguyễn Văn A\\nTrần Văn B\\n", 15)
    False
    """
    start, end = text.rfind("\n", 0, at) + 1, text.find("\n", at)
    end = end if end >= 0 else len(text)
    line = _LINE.fullmatch(text, start, end) if end - start <= _LONGEST else None
    if line is None or line["dated"]:
        return line is not None
    if not 0 < start <= at or len(text) - end > _CAPTIONS or end - start > 80:
        return False
    before = text[:start].rstrip()
    if before[-1:] not in _ENDS and (before[-1:] in ":,;" or text.count(text[at:end]) > 1):
        return False
    following = text[end:].lstrip().split("\n", 1)[0]
    return line["noted"] is not None or (bool(following) and _LINE.fullmatch(following) is None)
