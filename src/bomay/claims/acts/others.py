"""Names before a verb that are not of whom it is done to: who does it, whose kin it is done to, a name left unread."""

import re

from bomay.claims.acts.act import Frame
from bomay.claims.people.phrase import phrase_start
from bomay.mentions.kinds import CueMention, Mark, NameMention, PostMention, RankMention, is_honorific
from bomay.text.lazy import lazy_pattern

__all__ = [
    "KIN_WORDS",
    "hands_over",
    "is_agent",
    "is_likened",
    "is_of_kin",
    "is_unread_after",
    "tells_holder",
    "tells_whose_kin",
]

_BY = lazy_pattern(r"\b(?:được|bị)(?: (?:chính quyền|chính phủ|đương kim|đích thân))* $")
_LIKE = lazy_pattern(
    r"\b(?:tương tự|giống)(?: như)?(?: với)?(?: trường hợp)?(?: của)?(?: (?:ông|bà|đồng chí))? $", re.IGNORECASE
)
_KIN = lazy_pattern(
    r"\b(?:[Pp]hu nhân|[Pp]hu quân|[Vv]ợ|[Cc]hồng|[Cc]on (?:trai|gái|rể|dâu|nuôi|đầu|út)|"
    r"(?:[Ee]m|[Cc]háu) (?:trai|gái|ruột|rể|dâu)|"
    r"anh (?:trai|ruột|rể)|chị (?:gái|ruột|dâu)|"
    r"(?:thân|nhạc) (?:phụ|mẫu)|cha|(?<!công )(?<!tuyên )(?<!ban )bố|mẹ)"
    r"(?P<of> của)?(?: (?:cố|cựu|nguyên|đương kim))* $"
)
KIN_WORDS = frozenset({"phu nhân", "vợ", "chồng", "con trai", "con gái", "mẹ"})
"""Words that call somebody by his tie to another; alone they stand for nobody named."""
_KIN_IS = lazy_pattern(r",[^,]*\b(?:bố|cha|mẹ|vợ|chồng|con|anh|chị|em)\b[^,]{0,20} là (?:ông |bà |anh |chị )?$")
_WHO_WAS = lazy_pattern(r"\b(?:lúc|khi) (?:đó|ấy|này) là (?:ông |bà |đồng chí )?$")
_HANDS = lazy_pattern(r"\b(?:trao|ký|công bố)(?: các)? quyết định (?:về việc |cho )?$")
_WHO = lazy_pattern(r"(\w[\w-]*),? người (?:(?:vừa|đã|mới|từng) )*(?:được|bị)\b[^,.;]*$")


def is_agent(frame: Frame, name_at: int) -> bool:
    """Whether the person is who does it: "được Tổng thống B chỉ định", "bị chính quyền Tổng thống B cách chức"."""
    start = frame.items[phrase_start(frame.items, name_at)].start
    text = frame.sentence.page.text
    return _BY.search(text, max(frame.sentence.start, start - 32), start) is not None


def is_likened(frame: Frame, name_at: int) -> bool:
    """Whether the person is only whom the subject is likened to: "ông A, tương tự như trường hợp ông B, bị …"."""
    start = frame.items[phrase_start(frame.items, name_at)].start
    text = frame.sentence.page.text
    return _LIKE.search(text, max(frame.sentence.start, start - 40), frame.items[name_at].start) is not None


def is_of_kin(frame: Frame, name_at: int) -> bool:
    """Whether the name only tells whose kin somebody is: "bà A, phu nhân Phó Thủ tướng B, trúng cử"; "con trai của B".

    A name right behind the word is that of the kin: "vợ Nguyễn Thị A".
    """
    if frame.sentence.page.text.startswith(", người ", frame.items[name_at].end):
        return False  # "em trai của bà B, người từng bị miễn nhiệm …": she
    begins = phrase_start(frame.items, name_at)
    start = frame.items[begins].start
    said = frame.sentence.page.text[max(frame.sentence.start, start - 40) : start]
    led = begins < name_at
    kin = frame.items[begins] if led else None
    if type(kin) is CueMention and kin.form in KIN_WORDS:
        return begins + 1 < name_at
    match = _KIN.search(said)
    return match is not None and (led or match["of"] is not None)


def is_unread_after(frame: Frame, name_at: int) -> bool:
    """Whether somebody whose name was not read stands between the name and the verb: behind an honorific, or told of by
    "…, người vừa được"."""
    text = frame.sentence.page.text
    for index in range(name_at + 1, frame.at):
        item = frame.items[index]
        named = type(frame.items[index + 1]) in (NameMention, PostMention, RankMention)
        if is_honorific(item) and not named and text[item.end + 1 : item.end + 2].isupper():
            return True
    who = _WHO.search(text, frame.items[name_at].end, frame.cue.start)
    if who is None or not who[1][0].isupper():
        return False
    read = (item for item in frame.items[name_at + 1 : frame.at] if type(item) is not Mark)
    return not any(item.start <= who.start(1) < item.end for item in read)


def hands_over(frame: Frame) -> bool:
    """Whether a decision on the act is handed over, which is done by whoever stands before it: "trao quyết định nghỉ
    hưu cho ông A"."""
    return _HANDS.search(frame.before_verb(40)) is not None


def tells_whose_kin(between: str) -> bool:
    """Whether the words from a verb to a name tell that he is kin of whom it is done to: ", bố bà là ông A"."""
    return _KIN_IS.search(between) is not None


def tells_holder(between: str) -> bool:
    """Whether the words from a verb to a name tell who held another post: "Thư ký của Bộ trưởng, lúc đó là ông A"."""
    return _WHO_WAS.search(between) is not None
