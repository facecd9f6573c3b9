"""A sentence as a short list of typed mentions, with a mark for every stretch that no rule reads."""

import re
from bisect import bisect_left

from msgspec.structs import replace

from bomay.lexicon import Cue, is_surname
from bomay.lexicon.surnames import common_surnames
from bomay.mentions.bodies.body import read_body
from bomay.mentions.bodies.nouns import body_after_noun
from bomay.mentions.by_kind import Mentions, by_kind
from bomay.mentions.joints import ends_in_comma, is_after_own_head
from bomay.mentions.kinds import (
    CueMention,
    Item,
    Mark,
    NameMention,
    PlaceMention,
    PostMention,
    RankMention,
    is_honorific,
)
from bomay.mentions.names.foreign import read_country
from bomay.mentions.names.foreign_end import foreign_name_end, initial_name_end
from bomay.mentions.names.foreign_name import shows_foreigner
from bomay.mentions.names.name import CALL_FOREIGNERS, begins_full_name, begins_name, read_name
from bomay.mentions.names.place import read_place
from bomay.mentions.opening import Opening, said_by
from bomay.mentions.page import Page
from bomay.mentions.plural import is_plural
from bomay.mentions.posts.post import read_post
from bomay.mentions.words import UPPER, capital_run, last_before
from bomay.text.lazy import lazy_pattern

__all__ = ["FILLER", "read_items"]

FILLER = "~"
"""The sign of a mark that stands for words between mentions which no rule reads."""

_JOINER = lazy_pattern(r"(?:và|cùng)(?=[ ])")
_OF_STATES = frozenset(
    {"Tổng thống", "Phó Tổng thống", "Thủ tướng", "Phó Thủ tướng", "Bộ trưởng", "Thứ trưởng"}
    | {"Quốc vương", "Vua", "Nhà vua", "Nhật hoàng", "Nữ hoàng", "Thượng nghị sĩ", "Hạ nghị sĩ", "Nghị sĩ"}
    | {"Đại sứ", "Giáo hoàng", "Hoàng hậu", "Hoàng tử", "Công chúa"}
)
_STANDALONE = frozenset({"đồng chí", "ông", "bà", "anh", "chị"})
_BEFORE_NAMES = (RankMention, PostMention)
_PARTING = (Mark, NameMention, PlaceMention)
_OPENED_BY = ("", ".", "!", "?", ":", '"', "\n")
_ROAD = lazy_pattern(r"(?:[Đđ]ường|[Pp]hố|\d[A-Z]?) $")
_CREDITS = ("Ảnh: ", "ảnh: ")
_ADDRESS = frozenset({"Ông", "Bà", "Anh", "Chị", "Cô", "Cụ", "Từ"})  # they open sentences; few bear them as surnames
_MARKS = frozenset(',;:()-"')
_FIRM = lazy_pattern(rf"(?<!đốc )(?<!tịch )(?:[Cc]ông ty|[Tt]ập đoàn|[Nn]gân hàng)(?: [{UPPER}][^ ,;.]*){{1,5}}$")
_DEPUTIES = lazy_pattern(r" (?:đại biểu quốc hội|đbqh)\b", re.IGNORECASE)
_LISTS = frozenset({",", ";", "và", ":", "cùng"})


def read_items(page: Page, start: int, end: int) -> Mentions:
    """The mentions of one sentence [start, end) in order; unread stretches become marks with sign `FILLER`."""
    text, hits = page.text, page.hits
    items: list[Item] = []
    at = start
    for offset in page.places[bisect_left(page.places, start) : bisect_left(page.places, end)]:
        if offset < at:
            continue
        here, char = hits.get(offset), text[offset]
        item: Item | None
        if here is None:
            item = Mark(offset, offset + 1, char) if char in _MARKS else _read_stop(page, offset, items)
        elif here.lone_cue is not None and char.islower():
            length, kind, says = here.lone_cue
            item = CueMention(offset, offset + length, kind, says)
        elif here.needs_capital and char.islower():
            continue
        else:
            item = _read_opening(page, offset, here, items)
        if item is None or item.end > end:
            continue
        if at < offset and (between := text[at:offset]) != " " and between.strip(" \n\t."):
            items.append(Mark(at, offset, FILLER))
        if type(item) is Mark and item.sign == "," and items and ends_in_comma(items[-1], item, text):
            items[-1] = Mark(items[-1].start, item.end, ",")  # ", kiêm", ", đồng thời là"
            at = item.end
            continue
        items.append(item)
        at = item.end
    if text[at:end].strip(" \n\t.!?…"):
        items.append(Mark(at, end, FILLER))
    return by_kind(items)


def _read_stop(page: Page, at: int, items: list[Item]) -> Item | None:
    """What is read where no form of the lexicon begins: a mark, "và", a name."""
    char = page.text[at]
    if char.isupper():
        return _read_name(page, at, items)
    if char not in "vc":
        return Mark(at, at + 1, "-")  # another dash
    joiner = _JOINER.match(page.text, at)
    return Mark(at, joiner.end(), joiner.group()) if joiner is not None else None


def _read_opening(page: Page, at: int, here: Opening, items: list[Item]) -> Item | None:
    """What is read where forms of the lexicon begin; a word of theirs may begin a name all the same."""
    char = page.text[at]
    if not char.isalnum():
        return Mark(at, at + 1, "-" if char in "–—" else char)
    capital = char.isupper()
    found = _read_hit(page, at, here, items) if capital or not here.needs_capital else None
    if found is None and capital and (at == 0 or not page.text[at - 1].isalnum()):
        return _read_name(page, at, items)
    return found


def _read_name(page: Page, at: int, items: list[Item]) -> Item | None:
    strong = _calls_for_name(page, at, items)
    if strong and type(items[-1]) is PostMention and not _may_follow(page, at, items[-1]):
        return None
    listed = strong or _is_listed(page.text, items)
    if not listed and not begins_name(page.text, at) and not page.text.endswith(CALL_FOREIGNERS, 0, at):
        return None
    if not strong and _goes_on_capitals(page, at, items):
        return None
    return read_name(page, at, strong=strong, listed=listed, honorific=_honorific(page, at, items))


def _goes_on_capitals(page: Page, at: int, items: list[Item]) -> bool:
    """Whether one or two capitals only go on a name of which no rule read the beginning: "Tân Sơn Nhất"."""
    text = page.text
    if at < 2 or text[at - 1] != " " or not text[at - 2].isalpha():
        return False
    start = text.rfind(" ", 0, at - 1) + 1
    if not text[start].isupper() or (items and items[-1].end > start):
        return False
    run = capital_run(text, at)
    if run is None:
        return False
    if last_before(text, start) in _OPENED_BY:
        word = text[start : at - 1]
        return len(run) == 2 and word not in _ADDRESS and (is_surname(word) or text.endswith(_CREDITS, 0, start))
    if len(run) < 3 or text[run.starts[0] : run.ends[0]] not in common_surnames():
        return True
    province = page.province_at(run.starts[-2])  # "Đền Trần Thái Bình"
    return read_country(page, start) is not None or (province is not None and province[0] >= run.ends[-1])


def _read_hit(page: Page, at: int, here: Opening, items: list[Item]) -> Item | None:
    cue = page.cue_at(at)
    if cue is not None and cue[1].kind == "event" and _outreaches(page, at, cue[0]):
        return CueMention(at, cue[0], "event", cue[1].says)
    post = read_post(page, at) if here.opens_post else None
    body = read_body(page, at) if here.body is not None else None
    if post is not None and (body is None or post.end >= body.end):
        return replace(post, plural=True) if is_plural(page.text, at, items) else post
    if body is not None:
        bearer = _read_name(page, at, items) if is_after_own_head(page, at, body, items) else None
        return bearer or body
    rank = page.rank_at(at) if here.rank is not None else None
    if rank is not None and _leads_on(page, rank[0]):
        return RankMention(at, rank[0], rank[1].label)
    place = read_place(page, at) if here.province is not None or "level" in here.cues else None
    if (
        place is not None
        and place.name
        and (place.kind or not _calls_for_name(page, at, items) or _before_name(page, place.end))
    ):
        return place
    if cue is not None:
        name = _surname(page, at, cue[0], items) if cue[1].kind != "honorific" else None  # "Ông" is a surname too
        return name or _read_cue(page, at, cue, items)
    return None


def _surname(page: Page, at: int, end: int, items: list[Item]) -> Item | None:
    """The name that begins here where the cue's word is rather a surname: "bà Hứa Thị C"."""
    word = page.text[at:end]
    if not word[0].isupper() or not is_surname(word) or not page.text[end + 1 : end + 2].isupper():
        return None
    return _read_name(page, at, items)


def _before_name(page: Page, end: int) -> bool:
    """Whether a person's name follows a place directly: "Bí thư Quảng Ninh Nguyễn Văn A"."""
    return page.text[end : end + 1] == " " and begins_full_name(page.text, end + 1)


def _outreaches(page: Page, at: int, end: int) -> bool:
    """Whether an event's word is longer than any label of a body or role here: "Hội nghị" is no Hội."""
    return at + page.hits[at].noun_length <= end


def _read_cue(page: Page, at: int, cue: tuple[int, Cue], items: list[Item]) -> Item | None:
    end, found = cue
    if page.text[end - 3 : end] == " Vụ":
        end -= 3  # "giữ chức Vụ trưởng": the capital begins the post
    if found.kind == "chair" and _DEPUTIES.match(page.text, end):
        return CueMention(at, at + len("làm"), "is", "làm")  # "làm Trưởng đoàn ĐBQH tỉnh": a post
    if found.kind == "attend" and page.text[end - 4 : end + 9].casefold() == "đoàn chủ tịch":
        return None  # "tham gia Đoàn Chủ tịch": a seat in it
    if found.kind == "list":
        return Mark(at, end, ":")
    if found.kind == "then":
        return Mark(at, end, ",")
    if found.kind in ("former", "acting"):
        return None  # read_post reads them with their role
    if found.kind == "level":
        return PlaceMention(at, end, found.says, "")
    if found.kind == "honorific":
        short = " " not in page.text[at:end]
        if short and page.text[at].isupper() and _ROAD.search(page.text, max(0, at - 10), at):
            return None  # "126 đường Ông Ích Khiêm"
        if (
            short
            and found.form != "ngài"
            and page.text[at].isupper()
            and items
            and type(items[-1]) is not Mark
            and _adjacent(page, items[-1], at)
        ):
            return None  # a syllable of a name: "Vũ Hoàng Anh"
        if found.says not in _STANDALONE and not _leads_on(page, end):
            return None
    return CueMention(at, end, found.kind, said_by(found))


def _leads_on(page: Page, end: int) -> bool:
    """Whether a capital, a role or a rank follows: what an honorific or a rank stands before."""
    at = end
    while page.text[at : at + 1] in (" ", ".", ":", ","):
        at += 1
    return page.text[at : at + 1].isupper() or page.role_at(at) is not None or page.fused_at(at) is not None


def _adjacent(page: Page, item: Item, at: int) -> bool:
    return not page.text[item.end : at].strip(" .")


def _calls_for_name(page: Page, at: int, items: list[Item]) -> bool:
    """Whether the mention before this offset is one that stands before names."""
    if not items:
        return False
    last = items[-1]
    if type(last) is Mark:
        head = items[-2] if last.sign == ":" and len(items) > 1 else None
        if type(head) is PostMention:
            return head.plural and _lists_people(page, at, head.role.body_noun)
        return head is not None and is_honorific(head) and not _adjacent(page, last, at)
    return (type(last) in _BEFORE_NAMES or is_honorific(last)) and _adjacent(page, last, at)


def _lists_people(page: Page, at: int, noun: str) -> bool:
    """Whether two words and a comma stand here, as names do behind a heading: "các Ủy viên …: Thuận Hữu, …".

    Not what the posts are of: "4 Bộ trưởng: Công Thương, Nội vụ …".
    """
    run = capital_run(page.text, at)
    listed = run is not None and len(run) > 1 and page.text[run.ends[-1] : run.ends[-1] + 1] in (",", ";", "(")
    return listed and body_after_noun(page.text, at, noun=noun) is None


def _may_follow(page: Page, at: int, post: PostMention) -> bool:
    """Whether a name that may follow a post stands here: of two words, or foreign after a post of a state.

    A given name alone is none ("Trưởng khoa Lịch sử …"), nor is what may be a firm ("Giám đốc Sample").
    """
    run = capital_run(page.text, at)
    if run is None:
        return False
    if len(run) > 1 or initial_name_end(page.text, at) or foreign_name_end(page.text, at, run.ends[0]) > run.ends[0]:
        return True
    return post.role.label in _OF_STATES and shows_foreigner(page.text[at : run.ends[0]])


def _is_listed(text: str, items: list[Item]) -> bool:
    """Whether a name stands in a list of names: after a comma or "và", with a name or "đồng chí" before it."""
    last = items[-1] if items else None
    if type(last) is not Mark or last.sign not in _LISTS:
        return False
    if last.sign == "," and _FIRM.search(text, max(0, last.start - 48), last.start):
        return False  # "tập đoàn FLC, Vạn Thịnh Phát, …": more firms
    for item in items:  # noqa: SIM110 (a generator costs more than the look)
        if type(item) is NameMention or is_honorific(item):
            return True
    return False


def _honorific(page: Page, at: int, items: list[Item]) -> str:
    for item in reversed(items[-4:]):
        if type(item) is CueMention and item.kind == "honorific":
            return item.form
        if type(item) in _PARTING:
            return ""
    return ""
