"""Names that an article gives a road, and nobody: "đường Trần Phú … kẹt xe từ Trần Phú đến Lê Lợi"."""

from collections.abc import Sequence

from bomay.claims.article.article import Sentence
from bomay.mentions.kinds import CueMention, NameMention, PostMention, RankMention
from bomay.text.lazy import lazy_pattern

__all__ = ["roads_alone"]

_ROAD = lazy_pattern(r"(?:[Đđ]ường|[Pp]hố|[Đđ]ại lộ) ")
_OF_A_MAN = lazy_pattern(r" (?:sinh (?:năm|ngày)|quê|là|từng|tên thật|hy sinh)\b| \((?:1|20)\d|, (?:nguyên|cựu)\b")


def roads_alone(mentions: Sequence[tuple[Sentence, NameMention, int]]) -> frozenset[str]:
    """The names that the texts give a road, where no mention has a word, rank or post of a person before it.

    `mentions` are an article's, each with its sentence and its index there.
    """
    bare = {item.name for _, item, _ in mentions if item.full} - {
        item.name for sentence, item, index in mentions if _is_of_a_man(sentence, item, index)
    }
    if not bare:
        return frozenset()
    texts = {sentence.page.text for sentence, _, _ in mentions}
    lengths = {len(name) for name in bare}  # one pass over a text, however many names it holds
    places = ((text, road.end()) for text in texts for road in _ROAD.finditer(text))
    return frozenset(name for text, at in places for length in lengths if (name := text[at : at + length]) in bare)


def _is_of_a_man(sentence: Sentence, item: NameMention, index: int) -> bool:
    """Whether the words around a mention tell a person."""
    if item.honorific or _OF_A_MAN.match(sentence.page.text, item.end):
        return True
    before = sentence.items[index - 1] if index else None
    return type(before) in (PostMention, RankMention, CueMention)
