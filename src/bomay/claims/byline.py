"""Lines that hold nothing but who wrote an article, before the captions that close it."""

import re

from bomay.mentions.words import UPPER

__all__ = ["signs_line"]

_NAME = rf"[{UPPER}][^\W\d_]+(?: [{UPPER}][^\W\d_]*){{1,3}}"
_LINE = re.compile(rf"{_NAME}(?: ?[-–,] ?{_NAME}){{0,2}}[ .]*")
_CAPTIONS = 450
"""So many characters of captions may stand behind the line."""
_ENDS = tuple('.!?"”)…')


def signs_line(text: str, at: int) -> bool:
    """Whether the name at an offset stands in a line of names alone, between the article's last sentence and captions.

    >>> signs_line("Hội nghị bế mạc.\\nNguyễn Văn A - Trần B\\nÔng C phát biểu.", 17)
    True
    >>> signs_line("Danh sách gồm:\\nNguyễn Văn A\\nTrần Văn B\\n", 15)
    False
    """
    start, end = text.rfind("\n", 0, at) + 1, text.find("\n", at)
    if not 0 < start <= at or end < 0 or len(text) - end > _CAPTIONS or end - start > 80:
        return False
    if not _LINE.fullmatch(text, start, end) or text[:start].rstrip()[-1:] not in _ENDS:
        return False
    following = text[end:].lstrip().split("\n", 1)[0]
    return bool(following) and _LINE.fullmatch(following) is None
