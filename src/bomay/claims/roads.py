"""Names that an article gives a road, and nobody: "đường Trần Phú … kẹt xe từ Trần Phú đến Lê Lợi"."""

import re
from collections.abc import Sequence

from bomay.claims.article import Sentence
from bomay.mentions.kinds import CueMention, NameMention, PostMention, RankMention

__all__ = ["roads_alone"]

_ROAD = ("đường ", "phố ", "Đường ", "Phố ", "đại lộ ", "Đại lộ ")
_OF_A_MAN = re.compile(r" (?:sinh (?:năm|ngày)|quê|là|từng|tên thật|hy sinh)\b| \((?:1|20)\d|, (?:nguyên|cựu)\b")


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
    return frozenset(name for name in bare if any(_is_road(text, name) for text in texts))


def _is_of_a_man(sentence: Sentence, item: NameMention, index: int) -> bool:
    """Whether the words around a mention tell a person."""
    if item.honorific or _OF_A_MAN.match(sentence.page.text, item.end):
        return True
    before = sentence.items[index - 1] if index else None
    return type(before) in (PostMention, RankMention, CueMention)


def _is_road(text: str, name: str) -> bool:
    return any(f"{word}{name}" in text for word in _ROAD)
