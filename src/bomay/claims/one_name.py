"""People whom an article calls by one name from first to last: "bác sĩ Bình cho biết"; and "ông Tập" by his surname."""

import re
from collections.abc import Iterable

from bomay.claims.article import Article, Sentence
from bomay.mentions.kinds import NameMention
from bomay.mentions.words import UPPER

__all__ = ["OneNames", "goes_by_one_name"]

_TELL_A_PERSON = frozenset({"ông", "bà", "anh", "chị", "bác sĩ", "luật sư", "thầy giáo", "cô giáo"})
_OPENING = frozenset({"ông", "bà", "bác sĩ", "luật sư"})
"""Those that tell a person at the head of a sentence too; "Anh" and "Chị" are given names of photographers."""
_NO_NAMES = frozenset(
    {"Công", "Táo", "Hai", "Ba", "Tư", "Năm", "Sáu", "Bảy", "Tám", "Chín", "Mười", "Út", "Cả"}
    | {"Bộ", "Tài", "Lớn", "Ỉn", "Giáo", "Chủ", "Điều", "Quốc"}
    | {"Nguyễn", "Trần", "Phạm", "Phan", "Trương", "Đỗ", "Ngô", "Bùi", "Đặng", "Huỳnh"}
)
"""The kitchen's gods, how the south counts brothers, first halves of common nouns, and surnames alone."""
_NAMED = re.compile(
    rf"(?<!\w)(?!(?:Ông|Bà|Anh|Chị|Bác|Cô|Thầy)\b)[{UPPER}]\w*[ .-](?=(?P<last>[{UPPER}][^\W\d_]+)(?!\w))"
)
"""A capital before another: of what may be a name in full, which the reader may have passed by."""


_GOES_ON = ".-'"
_INITIAL = 2  # letters of an initial, before its dot


def goes_by_one_name(sentence: Sentence, item: NameMention) -> bool:
    """Whether one name stands behind a word, in small letters or at the head of a sentence, that tells a person.

    Elsewhere the word's capital is a name's own: "quận Hai Bà Trưng", "cầu Ông Lãnh", "Ảnh: Thái Anh".
    """
    if item.honorific not in _TELL_A_PERSON or item.name in _NO_NAMES or not item.name.isalpha():
        return False
    text, start = sentence.page.text, item.start - len(item.honorific) - 1
    if not item.name[1:].islower() or text[item.end : item.end + 1] in _GOES_ON[len(item.name) > _INITIAL :]:
        return False  # "bà Th. kể", "ông Ze'ev"
    return text.startswith(item.honorific, start) or (start == sentence.start and item.honorific in _OPENING)


class OneNames:
    """Whom a name of one word means: the one man named who is so surnamed or called, else one named so alone."""

    def __init__(self, names: Iterable[str], article: Article) -> None:
        self._bearers: dict[str, set[str]] = {}
        for name in names:
            words = name.split(" ")
            for word in (words[0], words[-1]):
                self._bearers.setdefault(word, set()).add(name)
        self._unread = frozenset(
            match["last"]
            for text in {sentence.page.text for sentence in article.sentences}
            for match in _NAMED.finditer(text)
        )

    def find(self, word: str) -> str | None:
        """The person's name; None where two bear it, or where a name that ends so stands there and was not read."""
        bearers = self._bearers.get(word, set())
        if bearers:
            return next(iter(bearers)) if len(bearers) == 1 else None
        return None if word in self._unread else word
