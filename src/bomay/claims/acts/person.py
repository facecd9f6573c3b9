"""Whom a personnel act is done to: the object of the verb, the subject of a passive, or one just spoken of."""

import re
from collections.abc import Iterable

from bomay.claims.acts.act import Frame
from bomay.claims.acts.others import (
    KIN_WORDS,
    hands_over,
    is_agent,
    is_likened,
    is_of_kin,
    is_unread_after,
    tells_holder,
    tells_whose_kin,
)
from bomay.claims.acts.passive import is_passive
from bomay.claims.acts.refusal import follows_in_post, is_bodys_act, is_replaced
from bomay.claims.careers.taking import before_taking
from bomay.claims.people.phrase import phrase_start
from bomay.mentions.kinds import CueMention, Mark, NameMention, PostMention, RankMention, is_honorific
from bomay.mentions.sentence import FILLER
from bomay.mentions.words import UPPER
from bomay.model import ChangeKind
from bomay.text.lazy import lazy_pattern

__all__ = ["ends_speech", "find_person", "is_object"]

_GOES = lazy_pattern(r"(?i:nghỉ|từ chức|từ nhiệm|h[yi] sinh|trút|từ trần|qua đời|mất|tạ thế|tử vong|tử nạn|thiệt mạng)")
_QUOTES = lazy_pattern(r":? ?(?:“[^”]*$|(?<=[: ])\"[^\"]*$)")
_QUOTED = lazy_pattern(r"\s*[“\"]")
_FIRST_PERSON = lazy_pattern(r"\b(?:[Tt]ôi|[Cc]húng tôi)\b")
_FORMAL = frozenset({"ông", "bà", "đồng chí", "cụ", "ngài"})
_BY_BODY = lazy_pattern(rf"(?: \([^()]*\))?(?: (?:đã|vừa|cũng|tiếp tục|chính thức))* (?:được|bị) [{UPPER}\d][^,.;:]*$")
_ON_BEING = lazy_pattern(r"\b(?:sau khi|khi|ngay khi) (?:\w+ ){0,2}$")
_AFTER_BEING = lazy_pattern(r"\b(?:[Ss]au|[Tt]ừ|[Nn]gay) khi (?:bị|được|vừa được|đã bị) ?$")
_ON_ACT = lazy_pattern(r"\b(?:sau khi|trước khi|khi|việc|về)(?: \w+){0,2} $", re.IGNORECASE)
_FOR = lazy_pattern(r"\b(?:đối với|với|(?<!thay )cho|của)(?: (?:các )?(?:đồng chí|ông|bà)(?:, bà)?(?: sau)?:?)?\s$")
_IN_CASE = lazy_pattern(
    r"\b(?:(?:liên quan|dính líu)(?: đến| tới)?(?: (?:vụ|vụ án|vụ việc|đại án)(?: của)?)?|"
    r"(?:trong|từ|sau) (?:vụ|vụ án|vụ việc|đại án)(?: của)?)(?: (?:ông|bà|đồng chí|cựu|nguyên))*\s$"
)
_OF_SOME = lazy_pattern(
    r" (?:những|các|một số|nhiều|hàng loạt|\d+) (?:cán bộ|đảng viên|người|lãnh đạo|cá nhân)\b[^:;]*"
    r"\b(?:liên quan|dính líu|trong vụ|sai phạm)\b"
)
_AFTER_ALL = lazy_pattern(r"\b(?:sau khi|trước khi|khi|bởi|theo|vì|do)\b(?!.*(?:\b(?:gồm|như|là)\b|:))", re.DOTALL)
_TURNS = lazy_pattern(
    r"\b(?:nhưng|song|tuy nhiên|trao đổi với|trả lời|(?:[Cc]hiều|[Ss]áng|[Tt]ối) cùng ngày)\b[^.;]*, "
)
_DIRECTLY = lazy_pattern(r"(?: \([^()]*\))?,?(?: người)?(?: (?:đã|vừa|mới|sẽ|cũng))?(?: (?:được|bị|xin))? ")
_BESIDE = lazy_pattern(r" (?:(?:đã|vừa|mới) )?(?:bị|được) ")
_BY_FORM = lazy_pattern(r"\b(?:bằng|với|theo) (?:hình thức|mức)(?: kỷ luật)? $")
_COUNTED = lazy_pattern(r"(?<!ngày )(?<!tháng )(?<![\w/.-])(?:\d{1,2}|một|hai|ba|bốn|mấy|nhiều|một số|số) $")
"""Words that tell how many comrades: "kỷ luật 4 đồng chí nguyên là lãnh đạo Tập đoàn" is of nobody just spoken of."""
_RUN_ON = lazy_pattern(
    r"[^\W\d_A-ZĐ] (?:Tại|Theo|Sáng|Trưa|Chiều|Tối|Ngày|Hôm|Trước|Sau|Trong|Cũng|Trao đổi)\b(?! đó)[^.;]*, "
)
"""Where a heading without a full stop runs into the next sentence: "Xử lý kỷ luật chưa xong Tại cuộc họp, cử tri A"."""
_CALLED = lazy_pattern(rf" ([{UPPER}]\w*)")
"""A name that was not read as one: "ông Đức" is the man spoken of who is called so, "cô M." none of those."""
_BEHIND_COMMA = 12  # characters of an honorific, or of a short post
_ITEM_BEGINS = (";", ":")


def find_person(frame: Frame) -> tuple[int | None, str | None]:
    """Index of the name among the sentence's mentions (None where a pronoun stands for it) and the person's name.

    (None, None) where the words do not say whom.
    """
    left = _nearest(frame, range(frame.at - 1, -1, -1))
    while left is not None and any(is_no(frame, left[0]) for is_no in (is_agent, is_of_kin, is_likened)):
        left = _nearest(frame, range(left[0] - 1, -1, -1))
    if left is not None and _is_predecessor(frame, left[0]):
        return left
    if left is not None and _GOES.match(frame.sentence.page.text, frame.cue.start) and hands_over(frame):
        left = None
    if left is not None and _is_of_unnamed(frame, left[0]):
        return None, None
    right = _nearest(frame, range(frame.at + 1, frame.stop))
    if right is not None and (_is_of_other_act(frame, right[0]) or _stands_apart(frame, right[0])):
        right = None
    if left is not None and is_unread_after(frame, left[0]):
        return right if right is not None else (None, None)
    teller = left if left is not None and (_tells_it(frame, left[0]) or _tells_before(frame, left[0])) else None
    if teller is not None:
        left = None
    if _pronoun_after(frame):
        return None, left[1] if left is not None else _meant_by(frame, frame.at + 1, teller)
    passive = is_passive(frame)
    if right is not None and (left is None or not passive) and not _post_first(frame, right[0]):
        return right
    if passive and left is not None:
        return left
    if right is not None and passive and left is None and (pronoun := _subject_pronoun(frame)) is not None:
        return None, _meant_by(frame, pronoun)  # "đồng chí được cử làm Tổng Bí thư, là người đón A về nước"
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


def _is_predecessor(frame: Frame, name_at: int) -> bool:
    """Whether the verb tells what became of whom another follows: "… thay ông A đã luân chuyển về làm Bí thư"."""
    text, name = frame.sentence.page.text, frame.items[name_at]
    replaced = follows_in_post(text, frame.sentence.start, name=name.start)
    return replaced and _DIRECTLY.fullmatch(text, name.end, frame.cue.start) is not None


def _is_of_unnamed(frame: Frame, name_at: int) -> bool:
    """Whether a passive is said of the holder of a post told without his name, behind an act of the one named."""
    at = frame.at - 2 if _is_mark(frame, frame.at - 1, FILLER) else frame.at - 1
    post = frame.items[at]
    if type(post) is not PostMention or not _BESIDE.fullmatch(frame.sentence.page.text, post.end, frame.cue.start):
        return False
    between = frame.items[name_at + 1 : at]
    return any(type(item) is CueMention and item.kind == "act" for item in between)


def _ends_item(frame: Frame, name_at: int) -> bool:
    """Whether the verb names the form of a discipline at the end of an item: "…; ông B bằng hình thức khai trừ"."""
    begins = frame.items[phrase_start(frame.items, name_at)].start
    said = frame.sentence.page.text[frame.sentence.start : begins].rstrip()
    return said.endswith(_ITEM_BEGINS) and _BY_FORM.search(frame.before_verb(32)) is not None


def _is_of_other_act(frame: Frame, name_at: int) -> bool:
    """Whether the person is quoted with the verb, "… phân công A chỉ đạo", ông B nói, or followed in the post."""
    between = frame.sentence.page.text[frame.cue.end : frame.items[name_at].start]
    if tells_whose_kin(between) or tells_holder(between) or _IN_CASE.search(between) or _OF_SOME.match(between):
        return True  # "bị kỷ luật vì liên quan vụ ông A"
    if _RUN_ON.search(between):
        return True
    if frame.kind is ChangeKind.DISCIPLINED and _TURNS.search(between):
        return True  # "bị kỷ luật nhưng vẫn làm lãnh đạo, cử tri A đề nghị"
    if is_passive(frame) and _AFTER_ALL.search(between):
        return True  # "bị kỷ luật sau khi phường nhận được đơn của bà A"
    return is_replaced(frame, name_at) or ends_speech(frame, name_at)


def ends_speech(frame: Frame, name_at: int) -> bool:
    """Whether a quotation that holds the verb ends before the name; marks around the verb alone hold no speech: bằng
    hình thức "cảnh cáo" đối với ông A."""
    text, begins = frame.sentence.page.text, frame.cue.end
    if text[frame.cue.start - 1 : frame.cue.start] == text[begins : begins + 1] == '"':
        begins += 1
    return text.count('"', begins, frame.items[name_at].start) % 2 == 1


def _stands_apart(frame: Frame, name_at: int) -> bool:
    """Whether a comma parts the name from the post that the verb gives: "về bổ nhiệm Giám đốc Sở, ông A cho biết".

    So it is also behind what the verb gave the holder of a post: "Quốc hội bầu Tổng Bí thư làm Chủ tịch nước, đại biểu
    A nói", and where another's post follows: "Sau khi bầu Chủ tịch nước, Chủ tịch Quốc hội A đọc tờ trình".
    """
    between = frame.sentence.page.text[frame.cue.end : frame.items[name_at].start]
    if _GOES.match(frame.sentence.page.text, frame.cue.start) and "," in between and not is_object(frame, name_at):
        return True  # "… cán bộ đã nghỉ việc, nghỉ hưu, Chủ nhiệm Ủy ban A cho biết"
    if not _is_post(frame, frame.at + 1) or _leads_to_subject(frame):
        return False
    given = _is_said(frame, frame.at + 2) and _is_post(frame, frame.at + 3)
    comma = frame.at + (4 if given else 2)
    if comma >= name_at or not _is_mark(frame, comma, ","):
        return False
    if given or is_honorific(frame.items[comma + 1]):
        return True
    acts = _is_mark(frame, name_at + 1, FILLER) or _is_speaking(frame, name_at + 1)
    return acts and _is_post(frame, comma + 1) and _ON_ACT.search(frame.before_verb(24)) is not None


def _leads_to_subject(frame: Frame) -> bool:
    """Whether a passive opens the sentence before its subject: "Sau khi bị cách chức Bí thư Thành ủy, ông A …"."""
    opens = is_passive(frame) and _AFTER_BEING.search(frame.before_verb(40)) is not None
    return opens and all(index > frame.at for index, _ in frame.sentence.names)


def _is_post(frame: Frame, index: int) -> bool:
    return index < len(frame.items) and type(frame.items[index]) is PostMention


def _is_mark(frame: Frame, index: int, sign: str) -> bool:
    item = frame.items[index] if index < len(frame.items) else None
    return type(item) is Mark and item.sign == sign


def _is_said(frame: Frame, index: int) -> bool:
    item = frame.items[index] if index < len(frame.items) else None
    return type(item) is CueMention and item.kind == "is"


def _is_speaking(frame: Frame, index: int) -> bool:
    item = frame.items[index] if index < len(frame.items) else None
    return type(item) is CueMention and item.kind == "speak"


def _tells_it(frame: Frame, name_at: int) -> bool:
    """Whether the person only speaks of the act: "Ông A cho biết nhiều cán bộ nghỉ hưu", "Bà B nói: “… bị kỷ luật”"."""
    between = frame.sentence.page.text[frame.items[name_at].end : frame.cue.start]
    if _QUOTES.search(between):
        return True
    said = any(type(item) is CueMention and item.kind == "speak" for item in frame.items[name_at + 1 : frame.at])
    if said and _BY_BODY.match(between):
        return False  # "ông A được Ủy ban Mặt trận Tổ quốc nhất trí bầu làm Chủ tịch": they, not he
    return said and not _ON_BEING.search(between)


def _tells_before(frame: Frame, name_at: int) -> bool:
    """Whether the person only tells what another was before: "ông A cho biết, trước khi được bầu làm X, ông B …"."""
    taking = before_taking(frame.sentence)
    if taking is None or not frame.items[name_at].end <= taking[0] < frame.cue.start < taking[1]:
        return False
    return any(0 <= name.start - taking[1] <= _BEHIND_COMMA for _, name in frame.sentence.names)


def is_object(frame: Frame, name_at: int) -> bool:
    """Whether "đối với" or "cho" stands before the name."""
    return _FOR.search(frame.sentence.page.text, frame.cue.end, frame.items[name_at].start) is not None


def _does_alike(frame: Frame) -> bool:
    """Whether the next verb of the sentence tells an act of the same kind."""
    following = frame.items[frame.stop] if frame.stop < len(frame.items) else None
    return type(following) is CueMention and following.form == frame.kind.value


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
    return next((index for index in alone if not ends_speech(frame, index)), None)


def _subject_pronoun(frame: Frame) -> int | None:
    """Index of an honorific before the verb that stands for its subject, without a name; None where none does."""
    alone = (at for at in range(frame.at) if is_honorific(frame.items[at]) and _stands_alone(frame, at))
    return next(alone, None)


def _meant_by(frame: Frame, pronoun: int, teller: tuple[int, str] | None = None) -> str | None:
    """The likeliest person whom the article may call so; None where there is none, or `teller` may be called so too."""
    said = frame.sentence.page.text[frame.items[pronoun].start : frame.items[pronoun].end].casefold()
    if teller is not None and frame.people.may_be(teller[1], said):
        return None  # "ông A cảm ơn những người đã bầu ông": himself, or whom he speaks of
    if frame.kind is ChangeKind.DIED and (
        said not in _FORMAL
        or _QUOTED.match(frame.sentence.page.text, frame.sentence.start)
        or _FIRST_PERSON.search(frame.sentence.page.text, frame.sentence.start, frame.sentence.end)
    ):
        return None  # "nghe tivi thông báo bác qua đời": of whom they speak, the news need not
    called = _CALLED.match(frame.sentence.page.text, frame.items[pronoun].end)
    recent = (name for name in frame.recent if called is None or name.endswith(called[0]))
    return next((name for name in recent if frame.people.may_be(name, said)), None)


def _stands_alone(frame: Frame, index: int) -> bool:
    following = frame.items[index + 1] if index + 1 < len(frame.items) else None
    item = frame.items[index]
    several = type(item) is CueMention and item.form.startswith(("các", "hai", "ba "))
    kin = type(item) is CueMention and item.form in KIN_WORDS
    counted = _COUNTED.search(frame.sentence.page.text, frame.sentence.start, item.start) is not None
    named = type(following) in (NameMention, PostMention, RankMention)
    return not (several or counted or kin or named)
