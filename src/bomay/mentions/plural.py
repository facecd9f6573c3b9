"""Whether a post is told of several people: "các Phó Thủ tướng", "2 đại biểu Quốc hội", "bốn Phó Chủ tịch"."""

import re
from collections.abc import Sequence

from bomay.mentions.kinds import CueMention, Item
from bomay.text.quick import Ending

__all__ = ["is_plural"]

_REACH = 24
_COUNTED = Ending(
    r"(?<!quận )(?<!khóa )(?<!phường )(?<!số )(?<!lần )(?<!thứ )(?<!tháng )(?<!ngày )(?<!năm )(?<!khu )(?<!khoản )"
    r"\b(?:[2-9]|1\d|hai|ba|bốn|sáu|bảy|tám|chín|mười) $",
    f"{' '.join(map(str, range(2, 20)))} hai ba bốn sáu bảy tám chín mười",
    re.IGNORECASE,
)


def is_plural(text: str, at: int, before: Sequence[Item]) -> bool:
    """Whether a plural or a number stands right before the post at an offset; `before` are the mentions before it."""
    last = before[-1] if before else None
    if type(last) is CueMention and not text[last.end : at].strip(" ."):
        return last.kind == "plural" or last.form.startswith(("các", "hai", "ba "))
    return _COUNTED.search(text, max(0, at - _REACH), at) is not None
