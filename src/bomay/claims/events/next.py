"""What a report goes on with, without a day of its own: "Tiếp đó, … đã đến thăm …", "Trước đó, đoàn đã dâng hương"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from bomay.claims.article.article import Article, Sentence
from bomay.claims.events.dated import is_act, is_reported
from bomay.claims.events.frame import is_background
from bomay.claims.events.occasion import Occasion, is_news
from bomay.claims.events.told import title_of
from bomay.mentions.kinds import CueMention
from bomay.model import EventStatus
from bomay.text.lazy import lazy_pattern

__all__ = ["goes_on", "goes_on_from", "on_same_day"]

_GOES_ON = lazy_pattern(
    r"(?:Tiếp đó|(?:Ngay s|S)au đó|Tiếp theo|"
    r"(?:(?:Ngay )?(?<!đó, )[Ss]au|Kết thúc) (?:[Ll]ễ|buổi|[Hh]ội nghị|cuộc|hội đàm|khi)|"
    r"Tiếp tục chương trình|(?:Trong b|B)uổi (?:sáng|chiều|tối),)(?!\w)|"
    r"(?:Cũng t|T)ại (?:hội nghị|buổi \w+|cuộc họp|kỳ họp),? (?:đã )?diễn ra\b"
)
_BESIDE = lazy_pattern(
    r"(?:Trước đó(?! \w+ ngày)|(?:Cũng )?(?:nhân |trong )?dịp này|Trước khi (?:vào |dự|làm việc|khai mạc|diễn ra)|"
    r"Nhân chuyến (?:thăm|công tác)|Trong chương trình|Tại đây)\b",
    re.IGNORECASE,
)
"""How a sentence opens that tells what was done beside an occasion: a rite or a visit, no journey."""
_RITE = lazy_pattern(r"(?:đến |tới )?(?:dâng hương|dâng hoa|đặt vòng hoa|viếng|thắp hương)\b", re.IGNORECASE)
_CALLED = lazy_pattern(
    r"(?:(?:đến|tới|về) )?(?:thăm|kiểm tra|khảo sát|thị sát|tham quan)(?! dò)\b(?! chính thức| cấp)", re.IGNORECASE
)
_RITE_ATTENDED = lazy_pattern(r"\bdự $")
_FAR_OFF = lazy_pattern(r"\b(?:mời|gửi|chính thức|cấp [Nn]hà nước|sẽ|từng|giao|yêu cầu|chỉ đạo|đề nghị|sang)\b")
_YEARS_BACK, _DAYS = 2, 3
_ONLY_RITES = ("Trước đó", "Tại đây")
_ANY_TIME = ("Sau đó", "Ngay sau đó")  # behind which an inspection may be of another day
_TAKES_PLACE = ("diễn ra ", "chứng kiến ", "đã có ")
_WITH_VERB = lazy_pattern(r"có (?:cuộc|buổi) (?:hội đàm|hội kiến|gặp|trao đổi|làm việc)")
_DOES = lazy_pattern(r"\b(?:đã|tiếp tục|có|và) (?:(?:đi|trực tiếp|cùng) )?$")
_AFTER_NAMED = lazy_pattern(r"(?:(?:Ngay )?[Ss]au(?: khi)?|Kết thúc)(?: buổi)? ?")
_WAS_HELD = lazy_pattern(r"[^.;:,]{0,80}? (?:đã được (?:long trọng )?tổ chức|(?:đã )?diễn ra (?:ngay )?sau đó)\b")


def goes_on(sentence: Sentence, cues: Sequence[CueMention]) -> bool:
    """Whether a sentence without a day goes on with the report, or tells of a rite that was held."""
    text, start = sentence.page.text, sentence.start
    if _GOES_ON.search(text, start, cues[-1].start) or _BESIDE.match(text, start):
        return True
    return not sentence.in_title and any(_was_held(sentence, cue) for cue in cues)


def goes_on_from(article: Article, dated: Sequence[Occasion], sentence: Sentence) -> Occasion:
    """The occasion that a report goes on from: its first, or on a journey of many days the one told just before.

    The one that the sentence names where it does: "Sau lễ đón, Chủ tịch nước và Tổng thống đã hội đàm".
    """
    first, last = dated[0], dated[-1]
    if first.end is None:
        return first
    named = next((cue for _, cue in sentence.cues if cue.kind == "event"), None)
    if named is not None and _AFTER_NAMED.fullmatch(sentence.page.text, sentence.start, named.start):
        told = next((event for event in reversed(dated) if event.type == named.form), first)
        return replace(told, own=is_news(article, told))
    return last if sentence.page.text[last.sentence.end : sentence.start].isspace() else first


def on_same_day(
    article: Article, before: Occasion, sentence: Sentence, cues: Sequence[CueMention]
) -> Iterator[Occasion]:
    """What a report goes on with happened on the day of what it told first: the first act, and the rites beside it."""
    if not before.own or before.status is not EventStatus.HELD or _is_history(article, before):
        return
    beside = _BESIDE.match(sentence.page.text, sentence.start) is not None
    if before.end is not None and not (beside and _is_short_stay(before)):
        return
    told = [
        cue
        for cue in cues
        if (_is_beside(sentence, cue) if beside else _is_next(sentence, cue)) and not is_background(sentence, cue)
    ]
    day = before.day_sentence or before.sentence
    for cue in told if beside else told[:1]:
        yield replace(
            before, type=cue.form, sentence=sentence, cue=cue, title=title_of(sentence, cue), day_sentence=day
        )


def _is_history(article: Article, before: Occasion) -> bool:
    """Whether what was told before lies years back, so that a report cannot go on from it."""
    return before.start is not None and article.time.year - before.start.year >= _YEARS_BACK


def _is_short_stay(before: Occasion) -> bool:
    """Whether somebody stayed for two or three days in one place: what he did beside is of those days."""
    if before.start is None or before.end is None or before.type not in ("visit", "working-session"):
        return False
    return bool(before.start.day) and (before.end.latest - before.start.earliest).days < _DAYS


def _is_next(sentence: Sentence, cue: CueMention) -> bool:
    """Whether an occasion is told as done next: by a verb of its own, or as one that took place in the other."""
    text = sentence.page.text
    took_place = text.endswith(_TAKES_PLACE, sentence.start, cue.start) or _WITH_VERB.match(text, cue.start)
    return bool(is_act(sentence, cue) or took_place or _was_held(sentence, cue) or _does(sentence, cue))


def _does(sentence: Sentence, cue: CueMention) -> bool:
    """Whether somebody is told to work with others or to inspect next: "Ngay sau hội nghị, ông A đã kiểm tra …"."""
    text = sentence.page.text
    if cue.form == "visit" and (not _CALLED.match(text, cue.start) or text.startswith(_ANY_TIME, sentence.start)):
        return False
    if cue.form not in ("visit", "working-session") or not _GOES_ON.match(text, sentence.start):
        return False
    done = _DOES.search(text, max(sentence.start, cue.start - 24), cue.start)
    return done is not None and not is_reported(sentence, cue)


def _is_beside(sentence: Sentence, cue: CueMention) -> bool:
    """Whether an occasion is told as done beside another: "Dịp này, đoàn đã đến viếng …", no journey, nothing asked."""
    text = sentence.page.text
    if _FAR_OFF.search(text, sentence.start, min(cue.end + 12, sentence.end)):
        return False
    if cue.form == "visit":
        return _CALLED.match(text, cue.start) is not None and not text.startswith(_ONLY_RITES, sentence.start)
    first = text.startswith("Trước khi ", sentence.start)
    attended = first and _RITE_ATTENDED.search(text, max(sentence.start, cue.start - 4), cue.start)
    rite = cue.form == "ceremony" and (attended or _RITE.match(text, cue.start))
    return bool(rite or _was_held(sentence, cue))


def _was_held(sentence: Sentence, cue: CueMention) -> bool:
    """Whether it is told that a rite was held: "Lễ tiễn đã được tổ chức trọng thể", "buổi tọa đàm diễn ra sau đó"."""
    return _WAS_HELD.match(sentence.page.text, cue.end, sentence.end) is not None
