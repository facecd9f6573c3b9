"""Everyone whom a personnel act is done to: those whom a list joins to the person it names first."""

import re

from bomay.claims.acts.act import GATHER, Frame
from bomay.claims.acts.aside import aside_end
from bomay.claims.acts.others import is_of_kin
from bomay.claims.acts.person import ends_speech, is_object
from bomay.mentions.kinds import CueMention, Item, Mark, NameMention, PostMention, RankMention, is_honorific
from bomay.mentions.sentence import FILLER
from bomay.model import ChangeKind
from bomay.text.lazy import lazy_pattern

__all__ = ["dead_together", "joined_people", "listed_people"]

_DOES = lazy_pattern(r",? (?:sẽ|đã|cũng|được|giữ|làm|thay|đảm|phát biểu|cho|nói|bày tỏ|là)\b")
_ONLY_TOLD_OFF = lazy_pattern(r"(?:và|,|;) (?:kiểm điểm|phê bình|nhắc nhở|rút kinh nghiệm)\b[^.;]{0,80}$")
_GIVEN = lazy_pattern(r" (?:lần lượt )?(?:làm|giữ|vào|tham gia)\b")
_DIRECTLY = lazy_pattern(r"(?: \([^()]*\))?(?: (?:đã|cùng|đều|bị))* ")
_SEVERAL = lazy_pattern(r"\b(?:hai|ba|bốn|các|những) (?:ông|bà|anh|chị|đồng chí|cán bộ|nhân sự)\b", re.IGNORECASE)
_WHO_IS = lazy_pattern(r"\b(?:người|ứng viên|nhân vật)\b|\([^()]*$")
_JOINS = frozenset({",", "và"})
_OBJECT_JOINS = frozenset({",", "và", "-", ";"})  # "đối với ông A - Giám đốc Sở X; bà B - Giám đốc Sở Y"


def joined_people(frame: Frame, person_at: int | None, person: str) -> list[str]:
    """The person, with those joined by a list: "cho đồng chí A và đồng chí B"."""
    names = [person]
    if person_at is None:
        return names
    if person_at < frame.at:
        return _joined_before(frame, person_at, names)
    single = not _is_called_plural(frame, person_at)
    joins = _OBJECT_JOINS if is_object(frame, person_at) else _JOINS
    closes = 0
    for index in range(person_at + 1, frame.stop):
        item = frame.items[index]
        name = frame.name_at(index)
        closes = aside_end(frame, index) or closes
        if index <= closes:
            continue  # "miễn nhiệm ông A (ngày 21/3) và ông B"
        if name is not None and name not in names:
            if single and _sign_before(frame, index) == "," and not _is_bare_object(frame, index, joins):
                break  # "miễn nhiệm ông A, bà B giữ quyền …": the subject of what follows
            if _sign_before(frame, index) == ";" and _does_next(frame, index):
                break
            if frame.kind is ChangeKind.LEFT and joins is _OBJECT_JOINS and _holds_another(frame, index):
                break  # "miễn nhiệm Bộ trưởng … đối với ông A và Tổng Thanh tra Chính phủ B": of another post
            names.append(name)
        elif not (type(item) in (NameMention, RankMention, PostMention) or is_honorific(item)) and not (
            type(item) is Mark and item.sign in joins
        ):
            break
    return names


def _holds_another(frame: Frame, index: int) -> bool:
    """Whether a post with its body stands right before a name that "và" joins: what its bearer left is that."""
    before = frame.items[index - 1]
    return type(before) is PostMention and bool(before.bodies) and _sign_before(frame, index) == "và"


def _is_bare_object(frame: Frame, index: int, joins: frozenset[str]) -> bool:
    """Whether a name after a comma goes on with a list of objects: "miễn nhiệm … đối với bà A, B, C nghỉ hưu"."""
    if frame.kind is not ChangeKind.LEFT and _GIVEN.match(frame.sentence.page.text, frame.items[index].end):
        return True  # "bầu ông A, ông B làm …"
    before = frame.items[index - 1]
    bare = type(before) is Mark and before.sign == ","
    return bare and joins is _OBJECT_JOINS and not _does_next(frame, index)


def _does_next(frame: Frame, index: int) -> bool:
    """Whether a verb follows a name and its posts: the person does what comes, and is no object of what was told."""
    at = index + 1
    while at < len(frame.items) and type(frame.items[at]) in (PostMention, RankMention):
        at += 1
    following = frame.items[at] if at < len(frame.items) else None
    if type(following) is CueMention:
        return following.form != ChangeKind.LEFT.value  # "…, C nghỉ hưu theo quy định" is still the list
    return _DOES.match(frame.sentence.page.text, frame.items[at - 1].end) is not None


def _is_called_plural(frame: Frame, person_at: int) -> bool:
    """Whether "các đồng chí" or a list to its "và" makes the names one after another all objects of the verb."""
    near = frame.items[max(frame.at, person_at - 4) : person_at]
    plural = any(_is_plural(item) for item in near)
    colon = any(type(item) is Mark and item.sign == ":" for item in near)
    named = [index for index in range(person_at + 1, frame.stop) if type(frame.items[index]) is NameMention]
    return plural or colon or any(_sign_before(frame, index) in ("và", "cùng", ";") for index in named)


def _is_plural(item: Item) -> bool:
    return type(item) is CueMention and item.form.startswith(("các", "hai", "ba ", "những"))


def _sign_before(frame: Frame, index: int) -> str:
    """The mark before a name, past honorifics, ranks and posts of its own."""
    at = index - 1
    while at > 0 and (is_honorific(frame.items[at]) or type(frame.items[at]) in (RankMention, PostMention)):
        at -= 1
    item = frame.items[at]
    return item.sign if type(item) is Mark else ""


def _joined_before(frame: Frame, person_at: int, names: list[str]) -> list[str]:
    """The subjects of a passive: "các đồng chí A và B được bầu giữ chức …"."""
    in_brackets = False
    several = _are_several(frame, person_at)
    for index in range(person_at - 1, -1, -1):
        item = frame.items[index]
        name = frame.name_at(index)
        if type(item) is Mark and item.sign in ("(", ")"):
            in_brackets = item.sign == ")"
        elif in_brackets:
            continue
        elif name is not None and is_of_kin(frame, index):
            break
        elif name is not None and name not in names:
            names.insert(0, name)
        elif several and (type(item) in (PostMention, RankMention) or (type(item) is Mark and item.sign in "-;")):
            continue  # "các ông A - Giám đốc Sở X - và B - Giám đốc Sở Y - bị khiển trách"
        elif not (_joins(item) or is_honorific(item)):
            if type(item) is CueMention and item.kind == "act" and _sign_before(frame, person_at) == ",":
                return [frame.name_at(person_at) or names[-1]]  # "miễn nhiệm ông A, ông B được bầu làm …"
            break
    return names


def _are_several(frame: Frame, person_at: int) -> bool:
    """Whether "hai ông" before the subject, or "và" right before it, makes those named before it subjects too."""
    text = frame.sentence.page.text
    if _WHO_IS.search(text, frame.items[person_at].end, frame.cue.start):
        return False  # "… và ông B, người vừa được bầu", "… và ông B (đã bị khai trừ)"
    if any(_is_plural(item) for item in frame.items[:person_at]) or _SEVERAL.search(
        text, frame.sentence.start, frame.items[person_at].start
    ):
        return True
    guests = any(cue.kind in GATHER for index, cue in frame.sentence.cues if index < person_at)
    return _sign_before(frame, person_at) == "và" and not guests


def dead_together(frame: Frame, person_at: int | None) -> list[str]:
    """Those who died together: "anh A (SN 1988) và anh B (SN 1976) tử vong tại chỗ"."""
    if (
        person_at is None
        or person_at > frame.at
        or not _DIRECTLY.fullmatch(frame.sentence.page.text, frame.items[person_at].end, frame.cue.start)
    ):
        return []
    name = frame.name_at(person_at)
    return _joined_before(frame, person_at, [name]) if name is not None else []


def _joins(item: Item) -> bool:
    return type(item) is Mark and item.sign in _JOINS


def listed_people(frame: Frame, person_at: int | None, person: str) -> list[str]:
    """Everyone named between the verb and the next one: whom a discipline is told of."""
    if person_at is None:
        return [person]
    if person_at < frame.at:
        return _joined_before(frame, person_at, [person])
    names: list[str] = []
    for index in range(person_at, frame.stop):
        name = frame.name_at(index)
        if name is not None and ends_speech(frame, index):
            break  # "… kỷ luật ông A", ông B nói
        if (
            name is not None
            and names
            and _ONLY_TOLD_OFF.search(frame.sentence.page.text, frame.cue.end, frame.items[index].start)
        ):
            break  # "khiển trách ông A và kiểm điểm rút kinh nghiệm đối với ông B"
        if name is not None and name not in names:
            names.append(name)
        if _parts(frame, index):
            break  # "cảnh cáo ông A; riêng ông B chưa xét kỷ luật"
    return names


def _parts(frame: Frame, index: int) -> bool:
    """Whether a semicolon with words that no rule reads ends the list here."""
    item = frame.items[index]
    following = frame.items[index + 1] if index + 1 < len(frame.items) else None
    filler = type(following) is Mark and following.sign == FILLER
    return type(item) is Mark and item.sign == ";" and filler
