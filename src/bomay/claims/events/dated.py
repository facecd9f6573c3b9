"""Which occasion of a sentence each of its dates is said of."""

import re
from collections.abc import Iterator

from bomay.claims.article.article import Article, Sentence
from bomay.claims.events.behind import has_days_behind, is_dated_behind, on_journey
from bomay.claims.events.cue import is_vague
from bomay.claims.events.frame import is_ahead, is_aside, is_background, is_over, is_told_as_over
from bomay.claims.events.month import is_told_between, may_be_dayless, opens_clause
from bomay.claims.events.occasion import Occasion
from bomay.claims.events.told import dated_occasion
from bomay.mentions.dates.date import DateMention
from bomay.mentions.kinds import CueMention
from bomay.text.lazy import lazy_pattern

__all__ = ["dated_in", "is_act", "is_reported"]

_TELLS_OF_DAY = lazy_pattern(
    r", [^.;]*\b(?:cho biết|cho hay|cho rằng|nói|khẳng định|nhấn mạnh|nêu rõ)(?: thêm)?[,:]? (?:rằng,? )?"
    r"(?:(?:vào|hôm|từ|sáng|chiều|tối|ngày) )*$"
)
_ACT = lazy_pattern(
    r"(?:đến |tới )?(?:dâng hương|dâng hoa|đặt vòng hoa|viếng|thắp hương|thăm|tặng quà|chúc|tiếp|họp|"
    r"hội đàm|hội kiến|trồng cây|"
    r"có buổi làm việc)\b",
    re.IGNORECASE,
)
_AND_ATTENDS = lazy_pattern(r"(?:,| và| rồi)(?: đã| cũng| sau đó)? (?:dự|tham dự|chủ trì)(?: buổi| cuộc)? $")
_JOURNEY = lazy_pattern(r"\b(?:chuyến|lên đường|rời|sang|chính thức|cấp [Nn]hà nước|nhận lời)\b", re.IGNORECASE)
_SAYING = frozenset(
    {"cho biết", "cho hay", "cho rằng", "chia sẻ", "khẳng định", "nhấn mạnh", "đề nghị", "yêu cầu", "nói"}
)
_ANOTHERS = lazy_pattern(r"\)(?:,| và) (?:của )?(?=[A-ZĐÔ]|ông|bà)[^,.;()]{4,60} \((?:ngày |tháng )?")
_ELSEWHERE = lazy_pattern(r"(?:,| và)(?: sau đó)? (?:tại|ở) [^.;,()]{3,40} (?:vào )?(?:(?:sáng|chiều|tối|ngày) )*")
_FAR, _IN_NAME = 60, 110
_MARK = lazy_pattern(r"[,.;:(]|\b(?:đã|sẽ|khi|nếu|mà)\b")
_NEAR = 40  # characters before an occasion in which the verb of attending stands
_LONGEST = 400  # of a sentence that tells who does what
_YEARS_BACK = 2


def is_reported(sentence: Sentence, cue: CueMention) -> bool:
    """Whether an occasion is told within what somebody says: "Ông A cho biết: … đến thăm"; not "… , tại cuộc họp"."""
    if sentence.page.text.endswith((", tại ", ", trong ", " tại "), sentence.start, cue.start):
        return False
    return any(
        word.kind in ("speak", "proposal") and word.form in _SAYING and word.end <= cue.start
        for _, word in sentence.cues
    )


def dated_in(
    article: Article, sentence: Sentence, cues: list[CueMention], dates: list[DateMention]
) -> Iterator[Occasion]:
    """The occasions of a sentence that have a date, each with its own."""
    cues = [cue for cue in cues if not is_background(sentence, cue) or has_days_behind(sentence, cue, dates)] or cues
    cues = [cue for cue in cues if cue is cues[-1] or not is_aside(sentence, cue, dates)]
    dates = [date for date in dates if date.kind == "day"] or dates
    last: CueMention | None = None
    told: set[int] = set()  # an occasion is dated once: what else its sentence dates is another matter
    for number, date in enumerate(dates):
        until = dates[number + 1].start if number + 1 < len(dates) else sentence.end
        since = dates[number - 1].end if number else sentence.start
        fitting = [cue for cue in cues if date.kind == "day" or may_be_dayless(sentence, cue, date)]
        after = [cue for cue in fitting if date.end <= cue.start < until and not is_ahead(sentence, cue, date.end)]
        before = [cue for cue in fitting if since <= cue.start < date.start]
        near = bool(before) and _is_near(sentence, before[-1], date) and not opens_clause(sentence, date)
        if near and after and is_told_between(sentence, before[-1].end, date.start):
            near = False  # "Tại buổi lễ, ông A nêu rõ, ngày 2/9/1945, Bác Hồ đã đọc …"
        if near and after and before[-1].start in told:
            near = False  # it has its day: "dự khai giảng, chiều 5/6 tiếp ông B"
        if after and (
            is_told_as_over(sentence, date.end, after[0])
            or (number + 1 < len(dates) and is_told_between(sentence, date.end, after[0].start))
        ):
            after = []  # the day on which somebody tells of an occasion on another day
        again = sentence.page.text[since : date.start] if number else ""
        if last is not None and (_ANOTHERS.fullmatch(again) or _ELSEWHERE.fullmatch(again)):
            yield dated_occasion(article, sentence, last, date)  # "chuyến thăm của ông A (1/2017) và ông B (9/2016)"
            continue
        chosen = on_journey(sentence, before, date) or (before[-1:] if near else after[:1] or before[-1:])
        if chosen and number + 1 < len(dates) and is_dated_behind(sentence, chosen[0], dates[number + 1]):
            continue
        if chosen and chosen[0].start not in told and not _stands_for_another(article, sentence, chosen[0], date):
            told.add(chosen[0].start)
            last = chosen[0] if date.start > chosen[0].end else None
            yield dated_occasion(article, sentence, chosen[0], date)
            if len(dates) == 1 and date.last is None:
                next_told = after[:1] if is_over(sentence, chosen[0]) else []
                others = (
                    cue for cue in cues if cue.form != chosen[0].form and (is_act(sentence, cue) or cue in next_told)
                )
                yield from (dated_occasion(article, sentence, cue, date) for cue in others)


def _is_near(sentence: Sentence, cue: CueMention, date: DateMention) -> bool:
    """Whether a date stands close behind an occasion, or ends its name: "cuộc họp … cho ý kiến … chiều 21/2"."""
    apart = date.start - cue.end
    return apart < _FAR or (apart < _IN_NAME and not _MARK.search(sentence.page.text, cue.end, date.start))


def _stands_for_another(article: Article, sentence: Sentence, cue: CueMention, date: DateMention) -> bool:
    """Whether "Tại cuộc gặp, …" only says where something was told that happened on a day named behind.

    So with an occasion of any name and a day of years ago: "Tại lễ kỷ niệm, bà A ôn lại sự kiện ngày 20/5/1947".
    """
    if date.start < cue.end:
        return False
    if _TELLS_OF_DAY.search(sentence.page.text, cue.end, date.start):
        return True
    long_ago = date.first is not None and article.time.year - date.first.year >= _YEARS_BACK
    return (long_ago or is_vague(cue, sentence.page.text)) and sentence.page.text.startswith(",", cue.end)


def is_act(sentence: Sentence, cue: CueMention) -> bool:
    """Whether an occasion is told by a verb of its own, so that it shares its sentence's one day."""
    text = sentence.page.text
    if text.endswith("sang ", 0, cue.start) or _receives_before(sentence, cue):
        return False  # a guest's journey, told with who received him
    attends = _AND_ATTENDS.search(text, max(sentence.start, cue.start - _NEAR), cue.start)
    if attends is not None and _JOURNEY.search(text, max(sentence.start, cue.start - _LONGEST), attends.start()):
        return False  # what a journey is for
    return bool(attends or _ACT.match(text, cue.start, cue.end)) and not is_reported(sentence, cue)


def _receives_before(sentence: Sentence, cue: CueMention) -> bool:
    """Whether a visit is told of a guest who is received: "chủ trì lễ đón ông A thăm và làm việc tại Việt Nam"."""
    text = sentence.page.text
    visits = cue.form == "visit" or text.startswith("thăm", cue.start)
    return visits and any(
        other.end <= cue.start
        and (
            other.form == "reception"
            or other.kind == "receive-guest"
            or text.startswith(("lễ đón", "Lễ đón"), other.start)
        )
        for _, other in sentence.cues
    )
