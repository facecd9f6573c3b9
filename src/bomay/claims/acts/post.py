"""Which posts a personnel act gives or takes: after "giữ chức", "làm", "tham gia", or after the verb itself."""

import re
from collections.abc import Sequence

from bomay.claims.acts.act import Frame
from bomay.claims.acts.given import Given, to_given_posts
from bomay.claims.acts.next import is_whole, taken_up_at
from bomay.claims.acts.passive import is_passive
from bomay.claims.acts.source import source_posts
from bomay.claims.careers.taking import before_taking
from bomay.mentions.kinds import BodyMention, CueMention, Item, Mark, NameMention, PostMention, Scope
from bomay.mentions.sentence import FILLER
from bomay.model import ChangeKind
from bomay.text.lazy import lazy_pattern

__all__ = ["find_given", "find_next"]

_HOLD = lazy_pattern(
    r"(?:giữ|làm(?! việc)|(?<!và )(?<!\d )trở thành|tư cách|đảm nhiệm|đảm nhận|đảm trách|vào|"
    r"(?<!kiện toàn )(?<!kiện toàn được )(?<!nắm )chức(?: vụ| danh)?|"
    r"(?<!từ )(?:cương vị|vị trí)|"
    r"(?:phân công|giao|nhận) nhiệm vụ|"
    r"(?<!nguyên )(?<!từng )(?<!hiện )(?<!đang )(?<!vốn )(?<!không )là|trúng cử|đắc cử)(?:\s|$)"
)
_OTHERWISE = lazy_pattern(r"\b(?:còn|trong khi|thay)\b")  # "tái đắc cử còn Thủ tướng B về hưu"
_IS = lazy_pattern(r" (?:đang |từng |vốn )?là | đang (?:làm|giữ chức|giữ chức vụ) ")
_HELD_IT = lazy_pattern(r" (?:làm|giữ chức|giữ chức vụ) ")
_TO_HOLD = lazy_pattern(r" (?:\([^()]{1,60}\) )?(?:lần lượt )?(?:giữ|làm|đảm nhiệm|đảm nhận)\b")
_SUPPOSED = lazy_pattern(
    r"\b(?:khả năng|nếu|liệu|cụ thể|rằng)\b"
)  # "được bầu vào …, nên khả năng ông làm Chủ tịch nước"
_LATER = lazy_pattern(r"\b(?:rồi|sau đó là|tiếp đó là)\b")
_JOINS = lazy_pattern(r"\btham gia\b")
_BEFORE_THAT = ("trước đó", "trước đây")
_WHILE = ("khi ", "lúc ", "trong thời gian ")
_FAULT = lazy_pattern(
    r"\b(?:để|nhằm) (?:phản đối|ủng hộ|bày tỏ|tỏ|tranh|đấu tranh)\b|"
    r"\b(?:do|vì)\b[^,;]{0,40}\b(?:sai phạm|vi phạm|khuyết điểm)\b[^,;]{0,40}\b(?:trong|khi|thời|lúc)\b"
)
_GOES_OUT = lazy_pattern(r",?(?: và)? không (?:còn )?(?:tiếp tục )?tham gia ")
_APPOINTED = ("Bộ trưởng", "Thứ trưởng", "Phó Thủ tướng", "Giám đốc", "Phó Giám đốc", "Cục trưởng", "Vụ trưởng")
"""Posts of the state that are given by appointment."""
_BEFORE_NEXT = lazy_pattern(
    r"\btrước khi (?:trao|nhường|chuyển giao|bàn giao)\b|\bkhi (?:đã )?(?:kết thúc|hết|mãn) nhiệm kỳ\b"
)
_DOES_IT = lazy_pattern(
    r" (?:đã |vừa |cũng )?(?:tạm đình chỉ|đình chỉ|quyết định|ký|ban hành) (?!của|này|bổ nhiệm lại)"
)
"""Behind "và" and a post, what its holder does: "cho thôi chức Bí thư … và Chủ tịch nước tạm đình chỉ …"."""
_COUNT = lazy_pattern(r"(?: bổ sung)?(?: thêm)? (?:hai|ba|bốn|năm|0?\d) ")
_ARE = lazy_pattern(r"[^,.;()]{0,60}?(?: là| gồm| đối với| với|:) ")
"""Behind posts that are counted, who they are: "bầu bổ sung hai Phó Chủ tịch UBND tỉnh đối với ông A và ông B"."""
_INTO = lazy_pattern(r"\b(?:vào|tham gia)\b")


def find_given(frame: Frame, person_at: int | None, begins: int = 0) -> Given:
    """The posts that the act gives or takes; what stands with the person's name as a title is none of them.

    `begins` is the index of the first mention that may be one, where it is not the first after the verb.
    """
    chain = frame.chain_at(person_at)
    own = {post.start for post in chain.posts} if chain is not None else set()
    own |= _of_others(frame, person_at) | _of_object(frame, person_at)
    sources = {post.start for post in source_posts(frame)}
    behind = _behind(frame, person_at) - _of_others(frame, person_at)
    joins = _INTO if frame.kind is ChangeKind.ELECTED else _JOINS
    posts: list[PostMention] = []
    seats: list[BodyMention] = []
    ends = taken_up_at(frame, frame.at) if frame.kind is ChangeKind.LEFT else None
    held_before = _held_before(frame)
    for index in range(begins or frame.at + 1, len(frame.items) if ends is None else ends):
        item = frame.items[index]
        if posts and ((index >= frame.stop and not begins) or (type(item) is NameMention and index != person_at)):
            break
        if (index == frame.stop and seats and _begins_anew(frame)) or _is_past_bracket(frame, item):
            break
        if item.start >= held_before or _leads_away(frame, index, person_at, given=bool(posts or seats)):
            break
        if index == frame.stop and _turns(frame):
            begins = taken_up_at(frame, frame.stop) or 0
            if frame.kind is ChangeKind.LEFT or not begins:
                break
        if index < begins:
            continue
        if type(item) is BodyMention and (_said_before(frame, index, joins) or _continues(frame, index, seats)):
            seats.append(item)
        elif (
            type(item) is PostMention
            and item.start not in sources
            and not _is_said_of(frame, person_at, item)
            and (
                _is_target(frame, index, own, posts)
                or (item.start in behind and _is_joined(frame, index, posts))
                or (_continues(frame, index, seats) and is_whole(item))
            )
        ):
            if _is_later(frame, posts, item) or _is_appointed_only(frame, item, elected=bool(posts or seats)):
                break
            posts.append(item)
        elif type(item) is Mark and item.sign in (";", FILLER) and posts and not _goes_out(frame, posts[-1]):
            break
        elif type(item) is Mark and item.sign == ";" and person_at is not None and person_at > index:
            break  # "bổ sung nội dung …; sau đó, Thống đốc A báo cáo"
    return to_given_posts(frame, tuple(posts), tuple(seats), chain.posts if chain is not None else ())


def _is_appointed_only(frame: Frame, post: PostMention, *, elected: bool) -> bool:
    """Whether a post that nobody is elected to stands behind a seat, or is what the elected is: "được bầu vào Ban Chấp
    hành Trung ương và giữ chức Bộ trưởng", "trúng cử là Bộ trưởng A"."""
    if frame.kind is not ChangeKind.ELECTED or not post.role.label.startswith(_APPOINTED):
        return False
    return elected or frame.sentence.page.text.endswith("là ", frame.cue.end, post.start)


def _goes_out(frame: Frame, post: PostMention) -> bool:
    """Whether the person leaves seats too: "thôi giữ chức Chủ tịch và không tiếp tục tham gia Đoàn Chủ tịch"."""
    return frame.kind is ChangeKind.LEFT and _GOES_OUT.match(frame.sentence.page.text, post.end) is not None


def _held_before(frame: Frame) -> int:
    """Where it is told what was held before the act, or the sentence's end: "Trước khi được bổ nhiệm, ông làm …"."""
    taking = before_taking(frame.sentence)
    return taking[1] if taking is not None and taking[1] >= frame.cue.end else frame.sentence.end


def _leads_away(frame: Frame, index: int, person_at: int | None, *, given: bool) -> bool:
    """Whether what stands at an index tells that posts behind it are none of the act's; some are `given` already."""
    item = frame.items[index]
    if _BEFORE_NEXT.search(frame.sentence.page.text, frame.cue.end, item.start):
        return (
            True  # "được bổ nhiệm tạm thời trước khi trao lại cho Thủ tướng đương nhiệm", "… sau khi hết nhiệm kỳ làm"
        )
    if type(item) is CueMention:
        if item.kind == "past" and item.form.startswith(_WHILE):
            return True  # "trúng cử Ủy viên …, khi đang giữ chức Trưởng ban"
        if item.kind == "past" and given and item.form in _BEFORE_THAT:
            return True  # "được điều động làm Giám đốc Sở X, trước đó ông là Phó Giám đốc Sở Y"
        if item.kind == "speak" and person_at is not None and index > person_at > frame.at:
            return True  # "khi được bầu, Bí thư A khẳng định đoàn có Tổng Bí thư B 22 năm làm đại biểu"
        return given and item.kind == "proposal"  # "giữ chức Phó Bí thư và giới thiệu để bầu giữ chức Chủ tịch"
    if _is_next_item(frame, index, person_at):
        return True
    if frame.kind is not ChangeKind.LEFT:
        return False
    if type(item) is NameMention and person_at is not None and index > person_at:
        return True  # "Sau khi miễn nhiệm ông A, bà B giữ quyền …"
    fault = type(item) is PostMention and _FAULT.search(frame.sentence.page.text, frame.cue.end, item.start)
    return bool(fault)  # "bị cách chức do vi phạm trong quá trình làm Giám đốc"


def _is_next_item(frame: Frame, index: int, person_at: int | None) -> bool:
    """Whether another is told of behind a semicolon: "ông A được điều động đến công tác tại X; ông B … giữ chức Y"."""
    if person_at is None or person_at > frame.at or frame.name_at(index) is None:
        return False
    text = frame.sentence.page.text
    return ";" in text[frame.cue.end : frame.items[index].start]


def _of_object(frame: Frame, person_at: int | None) -> set[int]:
    """Where the posts begin that stand before a name behind which "giữ chức" tells what the act gives."""
    if person_at is None or person_at < frame.at:
        return set()
    if _TO_HOLD.match(frame.sentence.page.text, frame.items[person_at].end) is None:
        return set()
    return {item.start for item in frame.items[frame.at : person_at] if type(item) is PostMention}


def _behind(frame: Frame, person_at: int | None) -> set[int]:
    """Where the posts begin that stand behind the person's name, unless the verb is done to him before it names him."""
    chain = frame.chain_at(person_at)
    if chain is None or person_at is None or (person_at > frame.at and is_passive(frame)):
        return set()
    return {post.start for post in chain.posts if post.start > chain.name.end}


def _is_later(frame: Frame, given: Sequence[PostMention], post: PostMention) -> bool:
    """Whether the verb's date is not a post's: "Năm 2014, ông A được bổ nhiệm làm Phó Chủ tịch X rồi Chủ tịch X"."""
    if not given or not given[-1].bodies:
        return False
    return bool(_LATER.search(frame.sentence.page.text, given[-1].end, post.start)) and frame.date() is not None


def _begins_anew(frame: Frame) -> bool:
    """Whether the next verb is told apart: "được bầu vào Bộ Chính trị, được phân công làm …", or with its own date."""
    begins = frame.items[frame.stop].start
    dated = any(frame.cue.end <= date.start < begins for date in frame.article.dates_in(frame.sentence))
    return dated or frame.sentence.page.text.endswith(", được ", frame.cue.end, begins)


def _is_said_of(frame: Frame, person_at: int | None, post: PostMention) -> bool:
    """Whether the sentence only says what the person is: "Trước khi được bổ nhiệm làm X, ông A là Thứ trưởng"."""
    if person_at is None or person_at < frame.at or not is_passive(frame):
        return False
    text = frame.sentence.page.text
    name = frame.items[person_at]
    if _IS.fullmatch(text, name.end, post.start) is not None:
        return True
    told = any(type(item) is PostMention for item in frame.items[frame.at : person_at])
    apart = told and "," in text[frame.cue.end : name.start]  # "Trước khi được phê chuẩn làm X, ông A làm Giám đốc"
    return apart and _HELD_IT.fullmatch(text, name.end, post.start) is not None


def _is_past_bracket(frame: Frame, item: Item) -> bool:
    """Whether a bracket or quotation, open at the verb, closes before a mention: "(… được miễn nhiệm) nên ông B"."""
    between = frame.sentence.page.text[frame.cue.end : item.start]
    return between.count(")") > between.count("(") or between.count("”") > between.count("“")


def _turns(frame: Frame) -> bool:
    """Whether the next verb takes where this one gives, or gives where it takes: "điều động ông A thôi giữ chức …"."""
    following = frame.items[frame.stop]
    ends = type(following) is CueMention and following.form == ChangeKind.LEFT
    return ends is not (frame.kind is ChangeKind.LEFT)


def find_next(frame: Frame, person_at: int | None, at: int) -> Given:
    """The posts given after those that the verb at an index takes: "thôi giữ chức X, giữ chức Y"."""
    begins = taken_up_at(frame, at)
    if begins is None:
        return Given()
    return find_given(frame._replace(kind=ChangeKind.APPOINTED), person_at, begins)


def _of_others(frame: Frame, person_at: int | None) -> set[int]:
    """Where posts begin that lead to another name: "… bầu ông A giữ chức Chủ tịch", Tổng Bí thư Trần Văn B nói."""
    person = frame.items[person_at].start if person_at is not None else -1
    others = (holding for holding in frame.sentence.holdings if holding.name.start != person and not holding.header)
    return {post.start for holding in others for post in holding.posts if post.start < holding.name.start}


def _continues(frame: Frame, index: int, seats: list[BodyMention]) -> bool:
    """Whether the body goes on a list of bodies joined: "tham gia Ban Chấp hành, Ban Thường vụ"."""
    before = frame.items[index - 2] if index >= 2 else None
    mark = frame.items[index - 1]
    following = frame.items[index + 1] if index + 1 < len(frame.items) else None
    if type(following) is CueMention and following.kind == "speak":
        return False  # "…, Cổng thông tin điện tử Chính phủ cho biết"
    return bool(seats) and before is seats[-1] and type(mark) is Mark and mark.sign in (",", "và")


def _is_target(frame: Frame, index: int, own: set[int], taken: Sequence[PostMention]) -> bool:
    post = frame.items[index]
    if type(post) is PostMention and post.scope is Scope.FORMER and frame.kind is not ChangeKind.LEFT:
        return False  # "người vừa được bổ nhiệm nguyên là Phó Bí thư Tỉnh ủy"
    if _said_before(frame, index, _HOLD) or (frame.kind is ChangeKind.LEFT and _said_before(frame, index, _GOES_OUT)):
        return True
    if frame.items[index].start in own:
        return False
    previous = frame.items[index - 1]
    if index - 1 == frame.at and (_assigns(frame, index) or _is_of_object(frame, index)):
        return False
    if index - 1 == frame.at or (type(previous) is PostMention and (previous in taken or not taken)):
        return True
    if index - 2 == frame.at and _COUNT.fullmatch(frame.sentence.page.text, frame.cue.end, post.start):
        return _ARE.match(frame.sentence.page.text, post.end) is not None
    return _is_joined(frame, index, taken)


def _is_joined(frame: Frame, index: int, taken: Sequence[PostMention]) -> bool:
    """Whether a post goes on the list of those taken: "giữ chức Bộ trưởng, Bí thư Ban cán sự đảng …"."""
    previous = frame.items[index - 1]
    joined = type(previous) is Mark and previous.sign in (",", "và")
    if _DOES_IT.match(frame.sentence.page.text, frame.items[index].end):
        return False
    return joined and bool(taken) and frame.items[index - 2] is taken[-1]


def _is_of_object(frame: Frame, index: int) -> bool:
    """Whether the post right behind the verb is what its object holds: "bầu Chủ tịch nước làm Tổng Bí thư"."""
    following = frame.items[index + 1] if index + 1 < len(frame.items) else None
    return type(following) is CueMention and following.kind == "is"


def _assigns(frame: Frame, index: int) -> bool:
    """Whether the verb gives a task to the holder of a post: "phân công Phó Bí thư Thành ủy chỉ đạo trực tiếp"."""
    following = frame.items[index + 1] if index + 1 < len(frame.items) else None
    said = frame.said
    passive = frame.before_verb(8).endswith(("được ", "bị "))
    filler = type(following) is Mark and following.sign == FILLER
    return said.endswith(("phân công", "giao")) and not passive and (filler or type(following) is CueMention)


def _said_before(frame: Frame, index: int, pattern: re.Pattern[str]) -> bool:
    """Whether the words between this mention and the name, post or body before it match, and go on with no other."""
    start = frame.sentence.start
    for item in reversed(frame.items[:index]):
        if type(item) in (NameMention, PostMention, BodyMention):
            start = item.end
            break
    words = frame.sentence.page.text[start : frame.items[index].start]
    match = pattern.search(words)
    return match is not None and not _OTHERWISE.search(words, match.end()) and not _SUPPOSED.search(words)
