"""What a mention of a directive is, and the words for the types of directives."""

import functools
from dataclasses import dataclass
from typing import NamedTuple

from ahocorasick_rs import BytesAhoCorasick, MatchKind

from bomay.lexicon import load_lexicon
from bomay.text.single_bytes import small_letters

__all__ = ["CAPITAL", "DirectiveMention", "TypeWord", "find_type_words"]


CAPITAL = "A-ZĐÀÁẢÃẠĂẮẰẲẴẶÂẤẦẨẪẬÈÉẺẼẸÊẾỀỂỄỆÌÍỈĨỊÒÓỎÕỌÔỐỒỔỖỘƠỚỜỞỠỢÙÚỦŨỤƯỨỪỬỮỰỲÝỶỸỴ"
"""The capitals of Vietnamese, for a class of characters in a pattern."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DirectiveMention:
    """One directive as cited: [start, end) from its type word (or the number, where the word stands before a list).

    `number` is exact but without blanks; None where only `title` identifies it. `core` is what of a title says
    which directive it is, without its subject ("về …"). `rule` is the id of the rule.
    """

    start: int
    end: int
    type: str
    number: str | None = None
    title: str | None = None
    core: str | None = None
    rule: str


class TypeWord(NamedTuple):
    """A word for a type of directive in the text."""

    start: int
    end: int
    type: str


# Types of the word list that no citation in the news makes a directive.
_NOT_CITED = frozenset(("bao-cao", "chien-luoc", "cuong-linh", "dieu-le", "phuong-an", "quy-hoach", "quy-trinh"))
# Short forms and frequent misprints beside the forms of directive-types.ttl.
_MISPRINTS = {
    "quyết đinh": "Quyết định",
    "qđ": "Quyết định",
    "nđ": "Nghị định",
    "qui định": "Quy định",
    "qui chế": "Quy chế",
    "nghi quyết": "Nghị quyết",
    "nghi định": "Nghị định",
}
_OTHER_WORDS_LIST = (
    "bản án|cáo trạng|giấy phép|hợp đồng|biên bản|giấy chứng nhận|báo cáo|kháng nghị|giấy mời|hóa đơn|kết luận điều tra"
    "|hiệp định|công ước|nghị định thư|lệnh bắt|lệnh khám|chứng chỉ|thẻ|gói thầu|phiếu"
)
_OTHER_WORDS = tuple(_OTHER_WORDS_LIST.split("|"))
"""Words for papers that carry numbers too, but are no directive."""


_HALF_OF_LAW = ("kỷ ", "Kỷ ")
"""Before "luật" in "Quyết định kỷ luật số 45-QĐ/TW", which is no law."""


@functools.cache
def _scanner() -> tuple[BytesAhoCorasick, tuple[str, ...]]:
    types = dict(_MISPRINTS)
    for kind in load_lexicon().directive_types:
        if kind.id not in _NOT_CITED:
            types |= {form.lower(): kind.label for form in kind.forms}
    types |= dict.fromkeys(_OTHER_WORDS, "")
    scanner = BytesAhoCorasick([small_letters(form) for form in types], matchkind=MatchKind.LeftmostLongest)
    return scanner, tuple(types.values())


def find_type_words(text: str) -> list[TypeWord]:
    """The words for types of directives and of other papers (type "") in normalised text, in order."""
    scanner, types = _scanner()
    return [
        TypeWord(start, end, types[word])
        for word, start, end in scanner.find_matches_as_indexes(small_letters(text))
        if not (start and text[start - 1].isalnum()) and not text[end : end + 1].isalnum()
        if not (types[word] == "Luật" and text.endswith(_HALF_OF_LAW, 0, start))
        if end - start > 2
        or (text[end : end + 1] == " " and text[start - 1 : start] in (" ", "(", ""))  # "NĐ-CP" is none
    ]
