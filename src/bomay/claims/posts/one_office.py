"""Posts beside a name that are not its bearer's: one man does not hold two of the state's highest offices at once."""

from collections.abc import Sequence

from bomay.claims.posts.holdings import Holding
from bomay.mentions.kinds import PostMention, Scope
from bomay.text.lazy import lazy_pattern
from bomay.text.quick import Hinted

__all__ = ["end_of", "own_posts"]

_HIGHEST = frozenset({"Tổng Bí thư", "Chủ tịch nước", "Thủ tướng"})
_TOGETHER = frozenset({"Tổng Bí thư", "Chủ tịch nước"})  # one man held both in 2018–2021 and in 2024
_LOWER = frozenset(
    {"Phó Thủ tướng", "Phó Thủ tướng Thường trực", "Bộ trưởng", "Thứ trưởng", "Chánh án", "Viện trưởng", "Phó Chủ tịch"}
    | {"Tổng Thanh tra", "Phó Tổng Thanh tra", "Thống đốc", "Tổng Kiểm toán", "Chủ nhiệm", "Chánh Văn phòng"}
    | {"Giám đốc", "Phó Giám đốc", "Cục trưởng", "Vụ trưởng", "Tổng cục trưởng", "Tư lệnh", "Tổng Tham mưu trưởng"}
)
_CHAIRED = lazy_pattern(r"Hội đồng Dân tộc|Hội (?!đồng)|Liên hiệp|Tổng Liên đoàn|Ủy ban Trung ương Mặt trận")
_HIGH_BODIES = ("Bộ Chính trị", "Ban Bí thư", "Ban Chấp hành Trung ương", "Quân ủy Trung ương", "Quốc hội", "Chính phủ")
_LOCAL = ("Tỉnh ủy", "Thành ủy", "Ủy ban nhân dân", "Hội đồng nhân dân")
_IS_ANOTHERS = lazy_pattern(r" là (?:ông|bà|đồng chí|anh|chị) ")
_SERVES = Hinted(
    r"(?<!, )(?<!ặc )(?<!là )(?<!làm )(?<!kiêm )"
    r"\b(?:[Cc]ố vấn|[Tt]rợ lý|[Đđ]ặc phái viên|[Pp]hái viên)\b[^,.;:]{0,60} của (?:[Nn]gài )?$",
    *("ố vấn", "rợ lý", "hái viên"),
)
_ACTS = lazy_pattern(
    r" (?!(?:và|cùng|kiêm|làm|dẫn đầu|đứng đầu|chủ trì|khóa|khoá|nhiệm kỳ|Việt|nước|của|từ|đương)\b)[a-zà-ỹđ]"
)
_SUPPOSED = lazy_pattern(
    r"\b(?:[Nn]ếu|[Gg]iả sử|[Kk]hả năng|muốn|mong|đề cử|ủng hộ|đề xuất|kỳ vọng)(?: \w+)? (?:ông|bà|đồng chí|anh|chị) $"
)
_BESIDES = lazy_pattern(r"\b(?:kiêm|đồng thời)\b")


def own_posts(holding: Holding, text: str) -> Holding | None:
    """The holding without posts that belong to somebody else; None where none is left.

    Out go the posts of whom the bearer serves ("Cố vấn của Thủ tướng A"), a post behind the name that is another's ("…
    ông A, Chủ tịch Quốc hội là bà B"), that is of several, or that is one of the highest and acts itself ("Theo ông A,
    Thủ tướng đã yêu cầu"), and one of the highest offices beside a lower or another one nearer to the name ("báo cáo
    Thủ tướng, Bộ trưởng A nói").
    """
    if holding.predicated and _SUPPOSED.search(text, max(0, holding.name.start - 30), holding.name.start):
        return None  # "Nếu ông A làm Chủ tịch nước"
    his = [post for post in holding.posts if not _is_anothers(holding, post, text)]
    own = [post for post in his if not _too_high(holding, post, his, text)]
    if len(own) == len(holding.posts):
        return holding
    if not own:
        return None
    header = sum(post in own for post in holding.posts[: holding.header])
    said = sum(post in own for post in holding.posts[len(holding.posts) - holding.said :]) if holding.said else 0
    once = sum(post in own for post in holding.posts_once)
    return holding._replace(posts=tuple(own), header=header, said=said, once=once)


def _is_anothers(holding: Holding, post: PostMention, text: str) -> bool:
    if post.start < holding.name.end:
        if _SERVES.search(text, max(0, holding.posts[0].start - 90), holding.posts[0].start):
            return True  # "Cố vấn An ninh quốc gia của Thủ tướng Nguyễn Văn A": who bears the name serves
        return (
            _is_highest(post)
            and post in holding.posts[: holding.header]
            and text.startswith(" là ", end_of(post))
            and "," in text[end_of(post) : holding.name.start]
        )
    if holding.predicated or holding.said:
        return False
    if post.plural and holding.posts[0].start < holding.name.start:
        return True  # "Chủ tịch Quốc hội A, các Phó Chủ tịch Quốc hội"
    end = end_of(post)
    if _IS_ANOTHERS.match(text, end):
        return True
    if not _is_highest(post) or post.scope is Scope.FORMER:
        return False
    others = [each for each in holding.posts if each is not post and each.start > holding.name.end]
    if others and (post.start < max(each.start for each in others) or any(map(_is_central, others))):
        return False
    return text.endswith(", ", holding.name.end, post.start) and _ACTS.match(text, end) is not None


def _too_high(holding: Holding, post: PostMention, his: Sequence[PostMention], text: str) -> bool:
    """Whether a nearer post of the name cannot be held beside one of the highest offices."""
    if not _is_highest(post) or post.scope is Scope.FORMER:
        return False
    distance = _distance(holding, post)
    for other in his:
        nearer = other is not post and _distance(holding, other) < distance and other.scope is not Scope.FORMER
        if nearer and _is_apart(post, other):
            first, last = sorted((post, other), key=lambda each: each.start)
            return _BESIDES.search(text, first.end, last.start) is None
    return False


def end_of(post: PostMention) -> int:
    """Where a post ends with the bodies that it names."""
    return max([post.end, *(body.end for body in post.bodies)])


def _distance(holding: Holding, post: PostMention) -> int:
    return holding.name.start - post.end if post.start < holding.name.start else post.start - holding.name.end


def _is_highest(post: PostMention) -> bool:
    assembly = post.role.label == "Chủ tịch" and any(body.label == "Quốc hội" for body in post.bodies)
    return assembly or post.role.label in _HIGHEST


def _is_central(post: PostMention) -> bool:
    """Whether a post is one that who holds the highest offices holds besides."""
    return _is_highest(post) or any(body.label.startswith(_HIGH_BODIES) for body in post.bodies)


def _is_apart(post: PostMention, other: PostMention) -> bool:
    """Whether two posts are not held at once, one of them being one of the highest."""
    if _is_highest(other):
        return post.role.label != other.role.label and not {post.role.label, other.role.label} <= _TOGETHER
    local = other.role.label in ("Bí thư", "Chủ tịch", "Phó Bí thư") and any(
        body.label.startswith(_LOCAL) for body in other.bodies
    )
    chairs = other.role.label == "Chủ tịch" and any(_CHAIRED.match(body.label) for body in other.bodies)
    return local or chairs or other.role.label in _LOWER
