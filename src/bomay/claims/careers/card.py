"""Posts that a sentence states of its subject: by "là", or behind the age and home of who is presented."""

from collections.abc import Sequence
from itertools import pairwise

from bomay.claims.article.article import Sentence
from bomay.claims.posts.walk import over_ranks
from bomay.mentions.kinds import CueMention, Item, Mark, NameMention, PostMention, RankMention, is_honorific
from bomay.mentions.sentence import FILLER
from bomay.text.lazy import lazy_pattern

__all__ = ["posts_on_card", "stated_posts"]

_CARD = lazy_pattern(r"^\W*(?:Ông|Bà|Đồng chí)? ?[Qq]uê\b|\b\d\d tuổi\b|\bsinh (?:năm|ngày)\b|[,;] quê(?: quán)?\b")
_OTHER_CLAUSE = lazy_pattern(r"\b(?:người|rằng|biết|thấy|nói|hỏi|khi|nếu|mà|nhận xét|coi|xem)\b")
"""Words after which "là" tells nothing of the sentence's subject: "Chị A bất ngờ biết người vừa hỏi là Bộ trưởng"."""
_ANY_MAN = lazy_pattern(r"\W*(?:Một|Mỗi|Những|Các|Người|Mọi|Bất cứ)\b")  # "Một đồng chí không chỉ là chủ tịch"
_NOW = lazy_pattern(r"\W*(?:Hiện|Hiện nay|Hiện tại),? (?:ông|bà|đồng chí|anh|chị) ")
_AMIDST = lazy_pattern(r"\b(?:khi|được|giao|giúp|cùng|với|do|cho|để|nhưng|mà)\b")
_QUIET = frozenset({"honorific", "none", "plural", "event"})


def stated_posts(sentence: Sentence, free: list[PostMention]) -> tuple[PostMention, ...]:
    """The posts that the sentence says of its subject by "là": "Đồng chí là đại biểu Quốc hội khóa XIV"."""
    items = sentence.items if not _ANY_MAN.match(sentence.words) else ()
    now = _NOW.match(sentence.words) is not None  # "Hiện ông giữ chức Giám đốc Sở X"
    for index, item in enumerate(items[:-1]):
        if type(item) is not CueMention or item.kind != "is":
            continue
        if not (now or sentence.page.text.endswith("là", item.start, item.end)):
            continue
        behind = items[over_ranks(items, index + 1) :]
        after = next((each for each in behind if not _is_learning(each)), None)
        if type(after) is not PostMention or not (after is behind[0] or after.term):
            continue  # "Ông là tiến sĩ; đại biểu Quốc hội khóa XIV", but not "Ông là tiến sĩ; Giám đốc …"
        told = after in free and _of_subject(items[:index])
        if told and not _OTHER_CLAUSE.search(sentence.page.text, sentence.start, item.start):
            posts = [post for post in free if post.start >= after.start]
            pairs = enumerate(pairwise(posts), start=1)
            text = sentence.page.text
            apart = [at for at, (one, other) in pairs if _AMIDST.search(text, one.end, other.start)]
            return tuple(posts[: apart[0]] if apart else posts)
    return ()


def _is_learning(item: Item) -> bool:
    """Whether a mention may be part of what somebody is by learning: "tiến sĩ điều khiển học; …"."""
    return type(item) is Mark or (type(item) is CueMention and item.kind == "chair")


def posts_on_card(sentence: Sentence, free: list[PostMention]) -> tuple[PostMention, ...]:
    """The posts that follow age and home in a sentence about one person: "Ông A 58 tuổi, quê …; Đại biểu Quốc hội"."""
    if not free:
        return ()
    opening = sentence.page.text[sentence.start : free[0].start]
    before = [item for item in sentence.items if item.start < free[0].start]
    apart = bool(before) and type(before[-1]) is Mark and before[-1].sign in (",", ";")
    quiet = _QUIET | {"is"} if apart else _QUIET  # "Ông quê ở X, là tiến sĩ luật; Ủy viên Bộ Chính trị"
    doing = any(type(item) is CueMention and item.kind not in quiet for item in before)
    return tuple(free) if _CARD.search(opening) and not doing and _of_subject(before) else ()


def _of_subject(before: Sequence[Item]) -> bool:
    """Whether a person, by name or as "đồng chí", is what the sentence begins with."""
    first = next((item for item in before if not (type(item) is Mark and item.sign == FILLER)), None)
    return type(first) in (NameMention, RankMention) or is_honorific(first)
