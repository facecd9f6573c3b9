"""Who is told to hold a post: "Giám đốc Sở Y tế hiện là ông A", "Bí thư Tỉnh ủy lúc đó là bà B"."""

import re

from bomay.claims.posts.walk import Walk
from bomay.mentions.kinds import BodyMention, CueMention, NameMention, PostMention
from bomay.mentions.sentence import FILLER
from bomay.text.lazy import lazy_pattern
from bomay.text.quick import Ending

__all__ = ["holder_told_at", "told_before_that", "told_of_then"]

_DAY = (
    r"(?:vào )?(?:lúc này|lúc đó|lúc ấy|lúc bấy giờ|bấy giờ|khi đó|khi ấy|hồi đó|thời đó|thời ấy|"
    r"thời điểm (?:đó|này|ấy)),? "
)
_THEN = lazy_pattern(rf" {_DAY}(?:đang )?(?:là )?(?:(?:ông|bà|đồng chí) )?")
_NOW = lazy_pattern(r" (?:(?:hiện|hiện nay|hiện tại|hiện giờ) )?(?:đang |vẫn )?là (?:ông|bà|đồng chí) ")
_IS_HE = lazy_pattern(rf" (?:{_DAY}|(?:hiện|hiện nay|hiện tại|hiện giờ) )(?:đang )?là (?:ông|bà|đồng chí) ")
_ASIDE = lazy_pattern(r"\b(?:của|bởi|do|với|cho|theo) $")
"""Words before a post that is named only to say whose work something is: "tờ trình của Giám đốc Sở X lúc đó là A"."""
_BEFORE_NAME = frozenset({"ông", "bà", "đồng chí"})
_GIVEN = lazy_pattern(
    r"\b(?:giới thiệu|dự kiến|đề cử|đề xuất|đề nghị|nhân sự|phương án|sẽ|nếu|mong|muốn|đồn|có thể|thay|kế nhiệm|"
    r"chức danh|chức vụ|chức|vị trí|cương vị|trường hợp|người|nguyện vọng)\b",
    re.IGNORECASE,
)
"""Words before a post after which it is one to be given, or somebody else's."""
_ONCE = lazy_pattern(r"\b(?:(?:19|20)\d\d|tháng \d|trước đó|trước đây|từng|khi|thời)\b", re.IGNORECASE)
"""Words that set the post at a day which is not the article's."""
_BEFORE_THAT = lazy_pattern(
    r"\W*(?:trước đó|trước đây|(?:vào |tại )?thời điểm (?:đó|ấy)|khi (?:đó|ấy)|lúc (?:đó|ấy|bấy giờ)|bấy giờ|"
    r"hồi (?:đó|ấy)),? (?:thì |chức )?",
    re.IGNORECASE,
)
"""Words that open a clause and put what it tells before the news: "Trước đó, Giám đốc Sở Y tế là ông A"."""
_OF_ANOTHER = Ending(
    r"\b(?:vợ|chồng|con|cháu|mẹ|cha|bố|phu nhân|cố vấn|trợ lý|thư ký|giúp việc|tư cách|là|làm)(?: của)? $",
    "vợ chồng con cháu mẹ cha bố nhân vấn lý ký việc cách là làm của",
    re.IGNORECASE,
)


def holder_told_at(walk: Walk, at: int) -> int:
    """Index of the post that the words before the name at `at` tell him to hold; -1 where they tell none.

    The post names its body, or is one of a single body; nobody is named before it, and nothing given or proposed.
    """
    index = at - 1
    while index > 0 and _links(walk, index):
        index -= 1
    post = walk.post(index)
    if post is None or index == at - 1 or post.plural or not (post.bodies or post.role.of_body):
        return -1
    end, start = max([post.end, *(body.end for body in post.bodies)]), walk.items[at].start
    then = told_of_then(walk.text, end, name=start)
    if not then and _NOW.fullmatch(walk.text, end, start) is None:
        return -1
    aside = _IS_HE.fullmatch(walk.text, end, start) is not None and _ASIDE.search(walk.text, 0, post.start) is not None
    return index if aside or _opens(walk, index, then=then) else -1


def told_of_then(text: str, start: int, *, name: int) -> bool:
    """Whether the words from a post's end to the `name` behind it tell of an earlier day: "Thủ tướng lúc đó là A"."""
    return _THEN.fullmatch(text, start, name) is not None


def told_before_that(text: str, begin: int, *, post: int) -> bool:
    """Whether the words from a clause's begin to a post, whose holder "là" names, set it before the news.

    >>> told_before_that("Trước đó, Giám đốc là ông A", 0, post=10), told_before_that("Giám đốc là ông A", 0, post=0)
    (True, False)
    """
    return _BEFORE_THAT.fullmatch(text, begin, post) is not None


def _links(walk: Walk, index: int) -> bool:
    """Whether a mention may stand between a post and its holder: a verb of holding, an honorific, words of the day."""
    item = walk.items[index]
    if type(item) is CueMention:
        return item.kind == "is" or item.form in _BEFORE_NAME
    return walk.sign(index) in (FILLER, ",")


def _opens(walk: Walk, index: int, *, then: bool) -> bool:
    """Whether the post at an index begins what is told, up to a semicolon before it: no name, other post or act."""
    first = 1 + max((at for at in range(index) if walk.sign(at) == ";"), default=-1)
    begin, start = walk.items[first].start, walk.items[index].start
    for item in walk.items[first:index]:
        if type(item) in (NameMention, PostMention, BodyMention):
            return False
        if type(item) is CueMention and item.kind in ("act", "proposal", "is", "speak"):
            return False
    if told_before_that(walk.text, begin, post=start):
        return True
    if _GIVEN.search(walk.text, begin, start) or (not then and _ONCE.search(walk.text, begin, start)):
        return False
    return not _OF_ANOTHER.search(walk.text, begin, start)
