"""Names that a text cuts to an initial to hide who is meant: "anh Nguyễn Văn Đ. cho biết" names nobody."""

from collections.abc import Iterable

from bomay.claims.article.article import Sentence
from bomay.mentions.kinds import NameMention
from bomay.mentions.words import UPPER
from bomay.text.lazy import lazy_pattern

__all__ = ["hidden_names", "signed_initials"]

_WITHIN = rf"\.(?: ?(?:[(,;:]|(?![{UPPER}])[^\W\d_]))"
_GOES_ON = lazy_pattern(rf"{_WITHIN}|\.[A-ZĐ]\b")
"""The dot of an initial, within a sentence: "Đ. (mẹ anh)", "Đ., 20 tuổi", "Đ. xuống"; or before another, "T.N"."""
_CALLED = lazy_pattern(
    r"\b(?:[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Ee]m|[Cc]ô|[Cc]háu|[Bb]é|[Cc]hú|[Bb]ác|và|của|[Nn]gười tên) "
    r"([A-ZĐ][a-z]{0,2})(?=" + _WITHIN + ")"
)
_INITIALS = lazy_pattern(r"\.[A-ZĐ](?:\.[A-ZĐ])*\b")
_INITIAL = lazy_pattern(r"[A-ZĐ]|Ch|Gh|Kh|Ng|Ngh|Nh|Ph|Th|Tr")


def hidden_names(mentions: Iterable[tuple[Sentence, NameMention, int]]) -> frozenset[str]:
    """The names that end in an initial with its dot: somewhere the text goes on behind the dot, or calls one by it.

    A placeholder without a dot ("Nguyễn Văn A") is a name, and so is one whose dot may end the sentence.

    >>> [match[1] for match in _CALLED.finditer("Bà M. kêu lên. Gặp ông A. Theo anh Th., trời mưa.")]
    ['M', 'Th']
    """
    found: set[str] = set()
    called: dict[bool, frozenset[str]] = {}  # of the title and of the text: the initials that people are called by
    for sentence, item, _ in mentions:
        last, text = item.name.rpartition(" ")[2], sentence.page.text
        if len(last) > 3 or last == item.name or text[item.end : item.end + 1] != "." or not _INITIAL.fullmatch(last):
            continue
        if sentence.in_title not in called:
            called[sentence.in_title] = frozenset(match[1] for match in _CALLED.finditer(text))
        if len(last) > 1 or last in called[sentence.in_title] or _GOES_ON.match(text, item.end):
            found.add(item.name)
    return frozenset(found)


def signed_initials(text: str, end: int) -> bool:
    """Whether initials are glued to a name's last letter: a photographer's, "Ông Nguyễn Văn An T.N"."""
    return text[end : end + 1] == "." and _INITIALS.match(text, end) is not None
