"""Whether words around a post tell that it was held when something happened, not when the article appeared."""

import re

from bomay.claims.article.article import Article, Sentence
from bomay.claims.careers.held_time import chain_over
from bomay.claims.careers.long_ago import is_long_past
from bomay.claims.careers.sentenced import has_fallen
from bomay.claims.careers.taking import before_taking
from bomay.claims.posts.holder_told import told_before_that, told_of_then
from bomay.claims.posts.holdings import Holding
from bomay.claims.posts.one_office import end_of
from bomay.claims.posts.posts_before import excludes
from bomay.mentions.kinds import PostMention, Scope
from bomay.text.lazy import lazy_pattern
from bomay.text.quick import Ending

__all__ = ["is_before_taking", "is_held_now", "is_stated_of_then", "left_by_now", "tells_past_of", "tells_then"]

_THEN = Ending(
    r"\b(?:lúc này|lúc đó|lúc ấy|lúc bấy giờ|bấy giờ|khi đó|khi ấy|khi này|hồi đó|thời điểm (?:đó|này|ấy)|"
    r"lúc đương chức|đương thời)"
    r"(?: (?:đang|mới|còn|vẫn))?(?: (?:là|làm|giữ chức|giữ chức vụ|đảm nhiệm|giữ cương vị))? $|"
    r"\btrước(?: đây| đó| kia)? (?:là|làm|giữ chức|giữ chức vụ) $",
    "đó này ấy giờ chức thời đang mới còn vẫn là làm vụ nhiệm vị",
    re.IGNORECASE,
)
_THEN_BEHIND = lazy_pattern(
    r"(?:,? (?:(?:vào|tại|ở) )?(?:thời điểm|lúc|khi|thời|hồi) (?:đó|ấy|bấy giờ|này|(?:xảy ra|diễn ra)[^,.;()]{0,30})|"
    r",? (?:thuộc )?(?:nhiệm kỳ|khóa) trước)"
    r"(?= ?[),.;–-]|$)"
)
"""Words behind a post that tell the same: "ông A (Giám đốc Sở X vào thời điểm đó)"."""
_HE_THEN = lazy_pattern(r" (?:khi|lúc|hồi) (?:đó|ấy|bấy giờ),? (?:đã|từng|cũng|ký|chỉ đạo)\b")
"""Words behind a name that tell the same of the post before it: "Chủ tịch Quốc hội A khi đó đã tổng kết …"."""
_THEN_OPENS = lazy_pattern(
    r"\W*(?:(?:Vào|Tại|Ở) )?(?:lúc|khi|hồi|thời|thời điểm) (?:đó|ấy|bấy giờ),? "
    r"(?:thì )?(?:ông|bà|đồng chí|anh|chị)\b",
    re.IGNORECASE,
)
"""What opens a sentence on what somebody was then: "Khi đó, ông A là Giám đốc Sở X"."""
_WHILE = Ending(
    r"(?<!trước )(?<!Trước )\b(?:(?:trong )?(?:thời gian|thời kỳ|giai đoạn|thời điểm)|khi|lúc|thời|hồi)(?: còn| đang)?"
    r" (?:là|làm|giữ|đảm nhiệm|đảm nhận|đảm trách)(?: các)?(?: chức vụ| cương vị| chức danh| chức| vị trí)? $|"
    r"\b(?:đi lên|bắt đầu|trưởng thành|khởi đầu) từ (?:vị trí|cương vị|một)(?: một)? $|\btừ một $|"
    r"\btừng (?:là|làm|giữ|đảm nhiệm|đảm nhận)(?: các)?(?: chức vụ| cương vị| chức danh| chức| vị trí)? $|"
    r"\b(?-i:nguyên) (?:là|các|hai|ba) $",
    "là làm giữ nhiệm nhận trách các vụ vị danh chức trí một hai ba",
    re.IGNORECASE,
)
_WHEN_HE = Ending(
    r"(?<!từ )(?<!Từ )(?<!sau )(?<!Sau )(?<!trước )(?<!Trước )(?<!đến )(?<!Đến )(?<!tới )(?<!Tới )"
    r"\b(?:(?:trong|vào|ở|đây là|đó là|trùng với) (?:suốt )?(?:thời gian|giai đoạn|thời kỳ|thời điểm)(?: mà)?|"
    r"(?:dưới|từ|trong) thời|(?<!đồng )(?<!Đồng )thời|"
    r"khi|lúc|thời điểm (?:này|đó|ấy)|lúc (?:này|đó|bấy giờ)|khi (?:đó|ấy)|(?:hồi|thời) (?:đó|ấy)),? "
    r"(?:đồng chí |ông |bà )?$",
    "gian đoạn thời kỳ điểm mà khi lúc này đó ấy giờ chí ông bà gian, mà, khi, lúc, này, đó, ấy, giờ,",
    re.IGNORECASE,
)
"""Words before one who is then told to hold a post: "trong thời gian bà A giữ chức vụ X"."""
_REIGN = lazy_pattern(
    r"(?:\b(?:từng|nguyên|cựu|cũ|(?:19|20)\d\d)\b[^.;]{0,90}\b(?:dưới|trong)|\b(?:từ|hồi|vào))"
    r" thời(?: kỳ)?(?: chính quyền)?(?: của)? $"
)
"""Words before him in whose time something was: "từng là Bộ trưởng dưới thời Tổng thống A", "từ thời Chủ tịch B"."""
_AT_THAT_TIME = lazy_pattern(
    r"\W*(?:(?:tại|vào|ở) )?(?:thời điểm|lúc|khi) (?:xảy ra|diễn ra|ký|phê duyệt|ban hành)\b[^.;:]{0,60}?,? "
    r"(?:ông |bà |đồng chí )?",
    re.IGNORECASE,
)
"""What opens a sentence on what somebody was when it happened: "Thời điểm xảy ra vụ việc, ông A là Phó Chủ tịch X"."""
_STILL = lazy_pattern(r" còn (?:đang )?(?:là|làm|giữ|đảm nhiệm|đảm nhận)\b")
_ONCE_WHEN = lazy_pattern(r"\b(?:[Kk]hi|[Ll]úc|[Tt]hời|[Gg]iai đoạn|[Tt]hời gian|[Tt]hời điểm) [^,;:]*$")
"""What stands before and behind the name in "khi Chủ tịch UBND tỉnh A còn làm Giám đốc Sở Y tế"."""
_DEPARTED = lazy_pattern(
    r"\bra đi của (?:các|hai|ba|bốn|nhiều|một loạt|hàng loạt|một số) [^.;:]{0,60}?(?:như|là|gồm):? "
)
_FORMERLY = lazy_pattern(r"\s*Trước (?:đó|đây),? (?:thì )?(?:ông |bà |đồng chí )?")
_TAKING = lazy_pattern(r"\b[Tt]rước khi (?:là|làm|giữ|đảm nhiệm|nhận|về giữ)(?: chức vụ| cương vị| chức)? $")
"""Words after which what a verb says of the holder is older than the post: "Trước khi làm X, ông A là Y"."""
_NOW = lazy_pattern(
    r"\b(?P<day>hiện|hiện nay|hiện tại|nay)(?: đang| vẫn)?(?: là| giữ| làm| đảm nhiệm)?(?: chức| chức vụ)? $"
)
_SEATS = ("Ủy viên", "Đại biểu", "Thành viên")  # go with any office


def tells_past_of(article: Article, sentence: Sentence, holding: Holding) -> bool:
    """Whether the words before a chain of posts, or a time beside it, tell that all of it was held in the past."""
    text, first = sentence.page.text, holding.posts[0].start
    return (
        bool(_WHILE.search(text, max(sentence.start, first - 40), first))
        or _is_of_reign(sentence, first)
        or len(chain_over(article, sentence, holding.posts)) == len(holding.posts)
        or _has_departed(sentence, first)
        or is_long_past(article, sentence, holding)
        or has_fallen(sentence, holding)
    )


def _is_of_reign(sentence: Sentence, first: int) -> bool:
    """Whether words that end at an offset tell in whose time something was: "có từ thời Thủ tướng A"."""
    text = sentence.page.text
    near = text.find(" thời ", max(sentence.start, first - 32), first) >= 0
    return near and _REIGN.search(text, sentence.start, first) is not None


def is_before_taking(sentence: Sentence, holding: Holding) -> bool:
    """Whether the first post of a chain is one that its holder got later: "Trước khi làm X, ông A là Y"."""
    start, taking = holding.posts[0].start, before_taking(sentence)
    if taking is not None and taking[1] <= holding.name.start and (holding.predicated or holding.said):
        return True
    return _TAKING.search(sentence.page.text, max(sentence.start, start - 40), start) is not None


def is_held_now(text: str, post: PostMention) -> bool:
    """Whether "hiện là" before a post tells that it is held now, behind others that were: "nguyên X (hiện là Y)"."""
    return _NOW.search(text, max(0, post.start - 32), post.start) is not None


def left_by_now(holding: Holding, text: str) -> frozenset[int]:
    """Starts of the posts that another one, told as held now, shows to be left: "Phó Chủ tịch X (nay là Chánh án Y)".

    "Nay là", or "hiện là" in brackets, tells so of every office beside it; "hiện là" behind a comma only of one that
    does not go with it: "Bí thư Tỉnh ủy, hiện là Trưởng đoàn đại biểu Quốc hội tỉnh".
    """
    posts = holding.posts[holding.header :]
    for at, now in enumerate(posts[1:], start=1):
        match = _NOW.search(text, max(posts[at - 1].end, now.start - 32), now.start)
        if match is not None and now.scope is not Scope.ACTING:
            turned = match["day"] == "nay" or text[: match.start()].endswith("(")
            left = (post for post in posts[:at] if not post.role.label.startswith(_SEATS))
            return frozenset(post.start for post in left if turned or excludes(post, now))
    return frozenset()


def tells_then(sentence: Sentence, holding: Holding, post: PostMention) -> bool:
    """Whether a post is told of the time that the text is in: "ông A, lúc đó là Giám đốc …", "Bí thư khi đó là A"."""
    text, name = sentence.page.text, holding.name
    if post.start < name.end:
        if told_before_that(text, sentence.start, post=post.start) and " là " in text[end_of(post) : name.start]:
            return True
        return told_of_then(text, end_of(post), name=name.start) or _HE_THEN.match(text, name.end) is not None
    if _THEN.search(text, name.end, post.start) or _THEN_BEHIND.match(text, end_of(post)):
        return True
    if _STILL.match(text, name.end) and _ONCE_WHEN.search(text, max(sentence.start, name.start - 80), name.start):
        return True
    if holding.predicated and (_opens_before(sentence, holding) or _opens_then(sentence, holding)):
        return True
    return holding.predicated and _WHEN_HE.search(text, max(sentence.start, name.start - 40), name.start) is not None


def is_stated_of_then(sentence: Sentence, post: PostMention) -> bool:
    """Whether a post that a sentence says of its subject was held then: "Ông A lúc đó là X", "Khi đó, ông là X"."""
    text = sentence.page.text
    if _THEN_OPENS.match(text, sentence.start, post.start):
        return True
    return _THEN.search(text, max(sentence.start, post.start - 48), post.start) is not None


def _opens_then(sentence: Sentence, holding: Holding) -> bool:
    """Whether the words before a name tell when it was that he was something: "Lúc xảy ra vụ việc, ông A là X"."""
    return _AT_THAT_TIME.fullmatch(sentence.page.text, sentence.start, holding.name.start) is not None


def _opens_before(sentence: Sentence, holding: Holding) -> bool:
    """Whether a sentence of several people opens with what came later: "Trước đó, ông A là X, còn bà B là Y".

    The life of one alone is read as such. What was decided then is told by the act.
    """
    if len({name.name for _, name in sentence.names}) < 2:
        return False
    taking = before_taking(sentence)
    begin = taking[1] if taking is not None else sentence.start
    words = sentence.page.text[begin : sentence.names[0][1].start] if taking is None else ""
    acts = any(cue.kind in ("act", "proposal") and cue.start >= begin for _, cue in sentence.cues)
    opens = _FORMERLY.fullmatch(words) is not None if taking is None else begin <= holding.name.start
    return opens and not acts


def _has_departed(sentence: Sentence, start: int) -> bool:
    """Whether posts at an offset are listed as of those who left: "sự ra đi của các lãnh đạo như Chủ tịch nước A"."""
    if "ra đi của" not in sentence.words:
        return False
    listed = _DEPARTED.search(sentence.page.text, sentence.start, start)
    told = ("speak", "act", "attend")
    return listed is not None and not any(
        cue.kind in told and listed.end() <= cue.start < start for _, cue in sentence.cues
    )
