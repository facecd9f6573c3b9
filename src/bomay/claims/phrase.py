"""A person with posts, ranks and honorifics before the name, and whether a verb or preposition has it as object."""

import re
from collections.abc import Sequence

from bomay.claims.article import Sentence
from bomay.mentions.kinds import BodyMention, CueMention, Item, Mark, PlaceMention, PostMention, RankMention

__all__ = ["is_object", "phrase_start"]

_OBJECT_OF = re.compile(
    r"\b(?:với|cho|của|tới|đến|về|bởi|từ|trước|mời|gặp|gửi|bầu|mong|chúc|tiếp|thăm|giúp|so với|cùng|thay mặt|thay|như|"
    r"vì|sang|chúc mừng|cảm ơn|đề nghị|yêu cầu|giao|giới thiệu|bổ nhiệm|phê chuẩn|miễn nhiệm|điều động|phân công|theo|"
    r"kỷ luật|cảnh cáo|khiển trách|khai trừ|cách chức|"
    r"biểu dương|tin tưởng|trao tặng|trao|tặng|viếng|tưởng niệm|tưởng nhớ|kỷ niệm|ngày sinh|ghi nhận|nguyên|để|"
    r"lời|bắt|đón|dâng hương|tháp tùng)"
    r"\s(?:các |hai |tới |cho |với |đến |đồng chí )?$",
    re.IGNORECASE,
)


def phrase_start(items: Sequence[Item], index: int) -> int:
    """The index where the posts, ranks and honorifics before a name begin."""
    start, called = index, False
    for place in range(index - 1, -1, -1):
        item = items[place]
        if isinstance(item, CueMention) and item.kind in ("honorific", "plural"):
            start, called = place, True
        elif isinstance(item, PostMention | RankMention | BodyMention | PlaceMention):
            start = place
        elif (
            called
            or not (isinstance(item, Mark) and item.sign in (",", "-", "/"))
            or not (place and isinstance(items[place - 1], PostMention))
        ):
            break
    return start


def is_object(sentence: Sentence, index: int) -> bool:
    """Whether what stands before a person makes it no subject: "chúc mừng đồng chí A", "với ông B", "thay mặt bà C"."""
    start = sentence.items[phrase_start(sentence.items, index)].start
    return _OBJECT_OF.search(sentence.page.text, max(sentence.start, start - 24), start) is not None
