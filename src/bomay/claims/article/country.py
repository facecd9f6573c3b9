"""The foreign country that an article is about: for officials whom it names without their country."""

import functools
import re
from collections import Counter, defaultdict

from bomay.claims.article.article import Article
from bomay.lexicon import is_surname, load_lexicon
from bomay.mentions.names.foreign_name import is_vietnamese_syllable
from bomay.text.lazy import lazy_pattern

__all__ = ["countries_named", "country_at", "country_of_article", "foremost"]

_AHEAD = 3
"""How many times oftener than any other the country must be named."""
_BEFORE = lazy_pattern(r"([^\W\d_]+),? $")
_NEXT = lazy_pattern(r" ([^\W\d_]+)")


def country_of_article(article: Article) -> str:
    """The one foreign country that the article names, or names at least three times as often as any other; "" for none.

    >>> from bomay.claims.article.article import read_article
    >>> from bomay.model import Document
    >>> country_of_article(read_article(Document(id="a", text="Quốc hội Nhật Bản họp. Nhật Bản và Lào bàn.")))
    ''
    >>> country_of_article(read_article(Document(id="a", text="Quốc hội Nhật Bản họp ở Tokyo.")))
    'Nhật Bản'
    """
    counts = Counter(countries_named(article.text.text))
    for country in countries_named(article.title.text):
        counts[country] += 2
    return foremost(counts)


def foremost(counts: Counter[str]) -> str:
    """The one country counted, or counted at least three times as often as any other; "" for none."""
    ranked = counts.most_common(2)
    if not ranked or (len(ranked) > 1 and ranked[0][1] < _AHEAD * ranked[1][1]):
        return ""
    return ranked[0][0]


def countries_named(text: str) -> list[str]:
    """The short names of the foreign countries that a text names, in its order, as often as it names them.

    >>> countries_named("Tin từ Nga và Nhật Bản; phía Nga đồng ý, anh Tuấn Anh nói")
    ['Nga', 'Nhật Bản', 'Nga']
    """
    pattern, labels = _pattern()
    return [labels[match.group()] for match in pattern.finditer(text) if not _is_part_of_name(text, match)]


def country_at(text: str, at: int) -> tuple[str, int]:
    """The short name of the foreign country that stands at an offset, and where it ends; "" for none.

    >>> country_at("Tổng thống Hoa Kỳ", 11), country_at("Tổng thống Hoa Kỳ", 0)
    (('Mỹ', 17), ('', 0))
    """
    pattern, labels = _pattern()
    match = pattern.match(text, at)
    return (labels[match.group()], match.end()) if match and not _is_part_of_name(text, match) else ("", at)


def _is_part_of_name(text: str, match: re.Match[str]) -> bool:
    """Whether a country's name is part of another name: "Tuấn Anh", "Mỹ Đình", "Anh Dũng", "Dương Trung Quốc"."""
    if " " in match.group():
        before = _BEFORE.search(text, max(0, match.start() - 20), match.start())
        return before is not None and is_surname(before.group(1))  # "ông Dương Trung Quốc"
    if len(match.group()) > 4:
        return False
    before = _BEFORE.search(text, max(0, match.start() - 20), match.start())
    after = _NEXT.match(text, match.end())
    follows = (
        after is not None
        and after.group(1)[0].isupper()
        and (is_vietnamese_syllable(after.group(1)) or after.group(1).startswith("Latin"))
    )
    return before is None or before.group(1)[0].isupper() or follows


@functools.cache
def _pattern() -> tuple[re.Pattern[str], dict[str, str]]:
    labels = {form: country.label for country in load_lexicon().countries for form in country.forms}
    rests: defaultdict[str, list[str]] = defaultdict(list)
    for form in sorted(labels, key=len, reverse=True):
        rests[form[0]].append(re.escape(form[1:]))
    # By their first letter, and what stands before it is looked at behind it: the engine then skips to such letters.
    forms = "|".join(rf"{first}(?<!\w{first})(?:{'|'.join(rest)})" for first, rest in rests.items())
    return re.compile(rf"(?:{forms})\b"), labels
