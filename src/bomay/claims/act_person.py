"""Whom a personnel act is done to: the object of the verb, the subject of a passive, or one just spoken of."""

import re
from collections.abc import Iterable

from bomay.claims.act import Frame
from bomay.claims.act_refusal import is_bodys_act, is_replaced
from bomay.claims.phrase import phrase_start
from bomay.mentions.kinds import CueMention, Item, Mark, NameMention, PostMention, RankMention, is_honorific
from bomay.mentions.sentence import FILLER
from bomay.model import ChangeKind

__all__ = ["find_person", "is_object", "is_passive", "joined_people", "listed_people"]

_BY_SUBJECT = re.compile(
    r"trúng cử|đắc cử|tái cử|tái đắc cử|chuyển công tác|thôi|nghỉ|rời|từ trần|từ chức|qua đời|mất|tạ thế|viên tịch",
    re.IGNORECASE,
)
_CLOSING = re.compile(r"[”\"]")
_QUOTES = re.compile(r":? ?(?:“[^”]*$|(?<=[: ])\"[^\"]*$)")
_ON_BEING = re.compile(r"\b(?:sau khi|khi|ngay khi) (?:\w+ ){0,2}$")
_OPENING = re.compile(r"“|\"[^\"]*\"")
_FOR = re.compile(r"\b(?:đối với|với|(?<!thay )cho|của)(?: (?:đồng chí|ông|bà))?\s$")
_BY_FORM = re.compile(r"\b(?:bằng|với|theo) (?:hình thức|mức)(?: kỷ luật)? $")
_ITEM_BEGINS = (";", ":")
_DOES = re.compile(r",? (?:sẽ|đã|cũng|được|giữ|làm|thay|đảm|phát biểu|cho|nói|bày tỏ|là)\b")
_GIVEN = re.compile(r" (?:lần lượt )?(?:làm|giữ|vào|tham gia)\b")
_JOINS = frozenset({",", "và"})
_OBJECT_JOINS = frozenset({",", "và", "-", ";"})  # "đối với ông A - Giám đốc Sở X; bà B - Giám đốc Sở Y"
_PASSIVE_BY = re.compile(r"\b(?:được|bị|do) [^,.;]{3,60}$")
_PASSIVE = re.compile(
    r"\b(?:được|bị|đã được|vừa được|tiếp tục được|tiếp tục|thôi|cho|nhận hình thức|"
    r"(?:nhận|chịu)(?: án| mức)? kỷ luật)\s*$"
)


def find_person(frame: Frame) -> tuple[int | None, str | None]:
    """Index of the name among the sentence's mentions (None where a pronoun stands for it) and the person's name.

    (None, None) where the words do not say whom.
    """
    left = _nearest(frame, range(frame.at - 1, -1, -1))
    if left is not None and _is_agent(frame, left[0]):
        left = _nearest(frame, range(left[0] - 1, -1, -1))
    right = _nearest(frame, range(frame.at + 1, frame.stop))
    if right is not None and (_is_of_other_act(frame, right[0]) or _stands_apart(frame, right[0])):
        right = None
    if left is not None and _unread_after(frame, left[0]):
        return right if right is not None else (None, None)
    if left is not None and _tells_it(frame, left[0]):
        left = None
    if _pronoun_after(frame):
        return (None, left[1]) if left is not None else (None, _meant_by(frame, frame.at + 1))
    passive = is_passive(frame)
    if right is not None and (left is None or not passive) and not _post_first(frame, right[0]):
        return right
    if passive and left is not None:
        return left
    if right is not None:
        return right
    if left is not None and _ends_item(frame, left[0]):
        return left
    apart = left is None or is_bodys_act(frame, left[0])
    beyond = _nearest(frame, range(frame.stop, len(frame.items))) if apart else None
    if beyond is not None and _does_alike(frame) and is_object(frame, beyond[0]):
        return beyond  # "miễn nhiệm chức … và cho thôi làm đại biểu Quốc hội đối với ông A"
    if frame.before is not None:
        return (left[0] if left is not None and left[1] == frame.before else None), frame.before
    pronoun = _pronoun_near(frame)
    return (None, _meant_by(frame, pronoun)) if pronoun is not None else (None, None)


def _ends_item(frame: Frame, name_at: int) -> bool:
    """Whether the verb names the form of a discipline at the end of an item: "…; ông B bằng hình thức khai trừ"."""
    begins = frame.items[phrase_start(frame.items, name_at)].start
    said = frame.sentence.page.text[frame.sentence.start : begins].rstrip()
    return said.endswith(_ITEM_BEGINS) and _BY_FORM.search(frame.before_verb(32)) is not None


def _is_agent(frame: Frame, name_at: int) -> bool:
    """Whether the person is who does it: "ông A được Tổng thống B chỉ định làm Thủ tướng"."""
    start = frame.items[phrase_start(frame.items, name_at)].start
    said = frame.sentence.page.text[max(frame.sentence.start, start - 5) : start]
    return said.endswith(("được ", "bị ")) and _nearest(frame, range(name_at - 1, -1, -1)) is not None


def _is_of_other_act(frame: Frame, name_at: int) -> bool:
    """Whether the person is quoted with the verb, "… phân công A chỉ đạo", ông B nói, or followed in the post."""
    between = frame.sentence.page.text[frame.cue.end : frame.items[name_at].start]
    return is_replaced(frame, name_at) or (bool(_CLOSING.search(between)) and not _OPENING.search(between))


def _stands_apart(frame: Frame, name_at: int) -> bool:
    """Whether a comma parts the name from the post that the verb gives: "về bổ nhiệm Giám đốc Sở, ông A cho biết"."""
    posts = [index for index in range(frame.at + 1, name_at) if type(frame.items[index]) is PostMention]
    if not posts or posts[0] != frame.at + 1:
        return False
    after = frame.items[posts[0] + 1]
    return type(after) is Mark and after.sign == "," and is_honorific(frame.items[posts[0] + 2])


def _tells_it(frame: Frame, name_at: int) -> bool:
    """Whether the person only speaks of the act: "Ông A cho biết nhiều cán bộ nghỉ hưu", "Bà B nói: “… bị kỷ luật”"."""
    between = frame.sentence.page.text[frame.items[name_at].end : frame.cue.start]
    if _QUOTES.search(between):
        return True
    said = any(type(item) is CueMention and item.kind == "speak" for item in frame.items[name_at + 1 : frame.at])
    return said and not _ON_BEING.search(between)


def is_object(frame: Frame, name_at: int) -> bool:
    """Whether "đối với" or "cho" stands before the name."""
    return _FOR.search(frame.sentence.page.text, frame.cue.end, frame.items[name_at].start) is not None


def _does_alike(frame: Frame) -> bool:
    """Whether the next verb of the sentence tells an act of the same kind."""
    following = frame.items[frame.stop] if frame.stop < len(frame.items) else None
    return type(following) is CueMention and following.form == frame.kind.value


def is_passive(frame: Frame) -> bool:
    """Whether the verb is said of its subject: "ông A được bổ nhiệm", "ông A nghỉ hưu"."""
    said = frame.sentence.page.text[frame.cue.start : frame.cue.end]
    return said.startswith("được ") or bool(
        _PASSIVE.search(frame.before_verb(16)) or _PASSIVE_BY.search(frame.before_verb(70)) or _BY_SUBJECT.match(said)
    )


def _nearest(frame: Frame, order: Iterable[int]) -> tuple[int, str] | None:
    for index in order:
        name = frame.name_at(index)
        if name is not None:
            return index, name
        if type(frame.items[index]) is NameMention and _is_called(frame, index):
            return None  # "ông A cho rằng dù bà Thanh bị kỷ luật": whoever she is, it is not he
    return None


def _is_called(frame: Frame, index: int) -> bool:
    return index > 0 and is_honorific(frame.items[index - 1])


def _post_first(frame: Frame, name_at: int) -> bool:
    """Whether a post stands between verb and name that is the target, not the name's own title."""
    posts = [index for index in range(frame.at + 1, name_at) if type(frame.items[index]) is PostMention]
    if not posts:
        return False
    between = frame.items[posts[-1] + 1 : name_at]
    return any(type(item) is Mark and item.sign == FILLER for item in between)


def _pronoun_after(frame: Frame) -> bool:
    """Whether "đồng chí" or "ông" alone follows the verb as its object."""
    following = (*frame.items[frame.at + 1 : frame.at + 3], None, None)
    return is_honorific(following[0]) and _stands_alone(frame, frame.at + 1)


def _pronoun_near(frame: Frame) -> int | None:
    """Index of an honorific near the verb that stands for one person, without a name; None where none does."""
    near = range(max(0, frame.at - 3), min(len(frame.items), frame.at + 4))
    alone = (index for index in near if is_honorific(frame.items[index]) and _stands_alone(frame, index))
    return next(alone, None)


def _meant_by(frame: Frame, pronoun: int) -> str | None:
    """The likeliest person whom the article may call so; None where there is none."""
    said = frame.sentence.page.text[frame.items[pronoun].start : frame.items[pronoun].end].casefold()
    return next((name for name in frame.recent if frame.people.may_be(name, said)), None)


def _unread_after(frame: Frame, name_at: int) -> bool:
    """Whether an honorific between the name and the verb calls somebody whose name was not read."""
    text = frame.sentence.page.text
    for index in range(name_at + 1, frame.at):
        item = frame.items[index]
        named = type(frame.items[index + 1]) in (NameMention, PostMention, RankMention)
        if is_honorific(item) and not named and text[item.end + 1 : item.end + 2].isupper():
            return True
    return False


def _stands_alone(frame: Frame, index: int) -> bool:
    following = frame.items[index + 1] if index + 1 < len(frame.items) else None
    item = frame.items[index]
    several = type(item) is CueMention and item.form.startswith(("các", "hai", "ba "))
    return not several and type(following) not in (NameMention, PostMention, RankMention)


def joined_people(frame: Frame, person_at: int | None, person: str) -> list[str]:
    """The person, with those joined by a list: "cho đồng chí A và đồng chí B"."""
    names = [person]
    if person_at is None:
        return names
    if person_at < frame.at:
        return _joined_before(frame, person_at, names)
    single = not _is_called_plural(frame, person_at)
    joins = _OBJECT_JOINS if is_object(frame, person_at) else _JOINS
    for index in range(person_at + 1, frame.stop):
        item = frame.items[index]
        name = frame.name_at(index)
        if name is not None and name not in names:
            if single and _sign_before(frame, index) == "," and not _is_bare_object(frame, index, joins):
                break  # "miễn nhiệm ông A, bà B giữ quyền …": the subject of what follows
            if _sign_before(frame, index) == ";" and _does_next(frame, index):
                break
            names.append(name)
        elif not (type(item) in (NameMention, RankMention, PostMention) or is_honorific(item)) and not (
            type(item) is Mark and item.sign in joins
        ):
            break
    return names


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
    plural = any(type(item) is CueMention and item.form.startswith(("các", "hai", "ba ", "những")) for item in near)
    colon = any(type(item) is Mark and item.sign == ":" for item in near)
    named = [index for index in range(person_at + 1, frame.stop) if type(frame.items[index]) is NameMention]
    return plural or colon or any(_sign_before(frame, index) in ("và", "cùng", ";") for index in named)


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
    for index in range(person_at - 1, -1, -1):
        item = frame.items[index]
        name = frame.name_at(index)
        if type(item) is Mark and item.sign in ("(", ")"):
            in_brackets = item.sign == ")"
        elif in_brackets:
            continue
        elif name is not None and name not in names:
            names.insert(0, name)
        elif not (_joins(item) or is_honorific(item)):
            break
    return names


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
        if name is not None and _CLOSING.search(frame.sentence.page.text, frame.cue.end, frame.items[index].start):
            break  # "… kỷ luật ông A", ông B nói
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
