"""Whether a post is named only because its holder does something: "Năm 2014, Bộ trưởng Y tế có số phiếu thấp"."""

from collections.abc import Sequence

from bomay.claims.article.article import Sentence
from bomay.mentions.kinds import CueMention, Item, Mark, NameMention, PostMention
from bomay.mentions.sentence import FILLER

__all__ = ["holder_acts"]

_FEW_WORDS = 12  # characters


def _names_holder(following: Sequence[Item]) -> bool:
    """Whether a few words and "là" lead from a post to its holder: "Từ năm 1969, Chủ tịch nước thứ hai là ông A"."""
    short = type(following[0]) is Mark and following[0].end - following[0].start <= _FEW_WORDS
    verb = following[1] if short and len(following) > 1 else following[0]
    return type(verb) is CueMention and verb.kind == "is" and any(type(item) is NameMention for item in following)


def _goes_on(following: Sequence[Item]) -> bool:
    """Whether another post of the holder follows behind a comma."""
    comma, post = following
    return type(comma) is Mark and comma.sign == "," and type(post) is PostMention


def holder_acts(sentence: Sentence, at: int) -> bool:
    """Whether the holder of the post at an offset does what follows: "Năm 2014, Bộ trưởng Y tế có số phiếu thấp"."""
    index = next((index for index, post in sentence.posts if post.start == at), -1)
    while 0 <= index < len(sentence.items) - 2 and _goes_on(sentence.items[index + 1 : index + 3]):
        index += 2  # "năm 2019, Tổng Bí thư, Chủ tịch nước yêu cầu"
    following = sentence.items[index + 1 : index + 5] if index >= 0 else ()
    if not following or _names_holder(following):
        return False
    first = following[0]
    return type(first) is CueMention or (type(first) is Mark and first.sign == FILLER)
