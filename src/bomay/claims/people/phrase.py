"""A person with posts, ranks and honorifics before the name, and whether a verb or preposition has it as object."""

import re
from collections.abc import Sequence

from bomay.claims.article.article import Sentence
from bomay.mentions.kinds import BodyMention, CueMention, Item, Mark, PlaceMention, PostMention, RankMention
from bomay.text.lazy import lazy_pattern
from bomay.text.quick import Ending

__all__ = ["before_place", "ends_in_verb", "is_kin", "is_object", "phrase_start", "speaks"]

_VERBS = (
    "với|cho|của|(?<!sắp )(?<!gian )tới|đến|về|bởi|từ|trước|mời|gặp|gửi|bầu|mong|chúc|tiếp|thăm|giúp|so với|cùng|"
    "thay mặt|thay|như|vì|sang|chúc mừng|chào mừng|cảm ơn|đề nghị|yêu cầu|giao|giới thiệu|bổ nhiệm|phê chuẩn|"
    "miễn nhiệm|điều động|phân công|theo|kỷ luật|cảnh cáo|khiển trách|khai trừ|cách chức|biểu dương|tin tưởng|"
    "trao tặng|trao|tặng|viếng|tưởng niệm|tưởng nhớ|kỷ niệm|ngày sinh|ghi nhận|nguyên|để|lời|bắt|đón|"
    "dâng hương|tháp tùng"
)
_PLURALS = "các|hai|tới|cho|với|đến|đồng chí"
_LAST_WORDS = " ".join(words.split(" ")[-1] for words in (*_VERBS.split("|"), *_PLURALS.split("|")))
_OBJECT_OF = Ending(rf"\b(?:{_VERBS})\s(?:(?:{_PLURALS}) )?$", _LAST_WORDS, re.IGNORECASE)
_DEPUTY = frozenset({"đại biểu", "đb", "đbqh", "đại biểu quốc hội"})
_LED_BY = (PostMention, RankMention, BodyMention, PlaceMention)
_IN_PICTURE = lazy_pattern(
    r"\((?:thứ|người|hàng|bìa|ngoài|đứng|ngồi|giữa|trái|phải|bên|ở giữa|áo|mặc|đội|đeo|cầm)\b[^()]{0,40}\)",
    re.IGNORECASE,
)


def before_place(items: Sequence[Item], text: str, index: int) -> int:
    """Before brackets that end right before an index and tell where in a picture somebody stands; else the index.

    "Ông A (thứ ba từ phải sang) và ông B trao quà".
    """
    inside = items[max(0, index - 3) : index]
    if len(inside) < 3 or not all(type(item) is Mark for item in inside):
        return index
    shown = _IN_PICTURE.fullmatch(text, inside[0].start, inside[-1].end)
    return index - 3 if shown is not None else index


def phrase_start(items: Sequence[Item], index: int) -> int:
    """The index where the posts, ranks and honorifics before a name begin."""
    start, called = index, False
    for place in range(index - 1, -1, -1):
        item = items[place]
        if type(item) is CueMention and item.kind in ("honorific", "plural"):
            start, called = place, True
        elif type(item) in _LED_BY:
            start = place
        elif (
            called
            or not (type(item) is Mark and item.sign in (",", "-", "/"))
            or not (place and type(items[place - 1]) is PostMention)
        ):
            break
    return start


def is_object(sentence: Sentence, index: int) -> bool:
    """Whether what stands before a person makes it no subject: "chúc mừng đồng chí A", "với ông B", "thay mặt bà C"."""
    first = phrase_start(sentence.items, index)
    start = sentence.items[first].start
    if sentence.page.text.endswith("quyền của ", sentence.start, start) and any(
        type(item) is Mark and item.sign == "," for item in sentence.items[first:index]
    ):
        return False  # "Thừa ủy quyền của Bộ trưởng Bộ Quốc phòng, Trung tướng A trao …"
    if first < index and _is_next_deputy(sentence, first, index):
        return False
    return ends_in_verb(sentence.page.text, max(sentence.start, start - 24), start)


def _is_next_deputy(sentence: Sentence, first: int, index: int) -> bool:
    """Whether only a comma parts a deputy from whose post goes before: "Chất vấn Bộ trưởng, đại biểu A hỏi"."""
    post = sentence.items[index - 1]
    if type(post) is not PostMention or index - first < 3 or type(sentence.items[index - 2]) is not Mark:
        return False
    return sentence.page.text[post.start : post.end].casefold() in _DEPUTY


def is_kin(sentence: Sentence, index: int) -> bool:
    """Whether only a person's family or aides are named: "gia đình đồng chí A", "cán bộ giúp việc Thủ tướng"."""
    start = sentence.items[phrase_start(sentence.items, index)].start
    return sentence.page.text.endswith(("gia đình ", "thân nhân ", "giúp việc "), sentence.start, start)


def ends_in_verb(text: str, start: int, end: int) -> bool:
    """Whether [start, end) ends in a verb or preposition that takes an object.

    >>> ends_in_verb("chúc mừng ông", 0, 10), ends_in_verb("chúc mừng ông", 0, 13), ends_in_verb("gặp các ông", 0, 8)
    (True, False, True)
    """
    return _OBJECT_OF.search(text, start, end) is not None


def speaks(items: Sequence[Item], index: int) -> bool:
    """Whether who is mentioned at an index says what follows: "Bộ trưởng khẳng định …", "ông A đề nghị …"."""
    following = items[index + 1] if index + 1 < len(items) else None
    return type(following) is CueMention and following.kind in ("speak", "proposal")
