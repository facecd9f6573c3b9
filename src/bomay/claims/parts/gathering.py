"""Events with the people who took part: each part goes to the occasion that its sentence tells."""

import re
from collections.abc import Sequence
from dataclasses import replace

from bomay.claims.article.article import Article, Sentence
from bomay.claims.article.sections import Sections
from bomay.claims.events.frame import is_background
from bomay.claims.events.occasion import Occasion
from bomay.claims.events.year import EXAM_OF_YEAR
from bomay.claims.parts.part_taken import Taking
from bomay.claims.parts.speech_words import ANSWERS_QUESTIONS
from bomay.mentions.kinds import CueMention
from bomay.model import ChangeClaim, ChangeKind, EventClaim, EventStatus, Part, ParticipationClaim
from bomay.text.lazy import lazy_pattern

__all__ = ["claim_events"]

_OPENING = 16  # characters before the date with which a sentence opens: "Cuối tháng 11/2018", "Trước đó, ngày 5/6"
_YEARS_BACK = 2
_GIFTS = ("trao", "tặng", "Trao", "Tặng")
_TELLS = lazy_pattern(r"(?:Cũng )?[Tt]heo|cho biết|cho hay|cho rằng|khẳng định|chia sẻ|thông tin|kể|nói|nhắc lại")
_WHERE = lazy_pattern(r"\b(?:tại|trong|ở|bên lề|sau|trước|ngay|nhân|dịp)\s(?:\w+\s){0,3}$", re.IGNORECASE)
_THERE = ("tại ", "ở ", "trong ", "chỉ đạo ")
_WELCOMES = lazy_pattern(
    r"(?:(?:Nhiệt liệt |Trân trọng |Chân thành )?(?:[Cc]hào mừng|[Hh]oan nghênh|[Cc]ảm ơn|[Cc]húc mừng)|Đánh giá|"
    r"Nhắc lại|Nhấn mạnh|Khẳng định|Cho rằng|Bày tỏ|Nhắc đến|Đề cập|Thông báo|Ghi nhận|Ấn tượng)\b[^.;:]*$"
)
"""How a sentence opens that greets or recalls an occasion: who speaks in it does so elsewhere."""
_SAYS = lazy_pattern(
    r"(?:(?:đã|cũng|nhiệt liệt|chân thành|tái|đồng thời) )*(?:nhấn mạnh|khẳng định|bày tỏ|đánh giá|cho biết|cho rằng|"
    r"cho hay|đề nghị|yêu cầu|tin tưởng|tin rằng|mong muốn|cảm ơn|hoan nghênh|thông báo|thông tin|nói|nhận xét|lý giải|"
    r"tuyên bố (?!khai mạc|bế mạc)|chúc mừng|ghi nhận|nhắc lại|kể|chia sẻ|nêu rõ)\b|(?:Cũng )?[Tt]heo\b",
    re.IGNORECASE,
)
"""Verbs, and "theo", behind which stands what somebody speaks of."""
_RECALLED = lazy_pattern(r"[^.;,]{0,90}\b(?:mới đây|vừa qua|gần đây|trước đây|sắp tới|thời gian tới)\b")
_WILL = "sẽ "
_ADDRESSES = ("phát biểu", "Phát biểu")
_ELECTION = ("cuộc bầu cử", "Cuộc bầu cử", "bầu cử", "Bầu cử", "tổng tuyển cử")
_JUDGING = frozenset({"meeting", "plenum"})
_IN_IT = lazy_pattern(r"\b(?:tại|trong|ở) (?:các |những )?(?:cuộc|buổi|phiên|kỳ|hội nghị)\b", re.IGNORECASE)
_STATE_VISIT = lazy_pattern(r"chuyến|chính thức|cấp [Nn]hà nước|hữu nghị|quyết định")


def claim_events(
    article: Article, occasions: Sequence[Occasion], takings: Sequence[Taking], changes: Sequence[ChangeClaim]
) -> tuple[EventClaim, ...]:
    """One claim per occasion, with its participations; a part told of no occasion of the article is left out."""
    blamed = {change.person for change in changes if change.kind is ChangeKind.DISCIPLINED}
    shares: dict[int, dict[tuple[str, str], ParticipationClaim]] = {index: {} for index in range(len(occasions))}
    sections = Sections(article.text.text)
    of_section = [sections.of(occasion.sentence) for occasion in occasions]
    for taking in takings:
        index, near = _told_at(occasions, of_section, taking, sections.of(taking.sentence))
        if index is not None and (
            _is_history(article, occasions[index], taking)
            or _only_gives(occasions[index], taking)
            or _only_announces(occasions[index], taking)
            or _only_elects(occasions[index], taking)
            or _only_mentions(occasions[index], taking)
            or (taking.person in blamed and _is_judged(occasions[index], taking))
        ):
            continue
        if index is not None and not (near and _is_of_another_day(article, occasions[index], taking)):
            claim = ParticipationClaim(agent=taking.person, part=taking.part, evidence=taking.evidence)
            shares[index].setdefault((taking.person, taking.part.value), claim)
    for index, occasion in enumerate(occasions):
        if occasion.type == "visit" and not _STATE_VISIT.search(occasion.sentence.words):
            _fill_visit(shares[index])
    return tuple(
        _to_claim(article, occasion, tuple(shares[index].values())) for index, occasion in enumerate(occasions)
    )


def _fill_visit(shares: dict[tuple[str, str], ParticipationClaim]) -> None:
    """Adds to a visit that whoever is given something there is visited, and that a lone giver leads it.

    Source: annotation guide, "Events": a person visited is host, and recipient where given something.
    """
    parts = [claim.part for claim in shares.values()]
    givers = {claim.agent for claim in shares.values() if claim.part is Part.PRESENTER}
    for claim in tuple(shares.values()) if givers else ():
        leads = (claim.agent, Part.CHAIR.value) in shares
        if claim.part is Part.RECIPIENT and not leads and claim.agent not in givers:
            shares.setdefault((claim.agent, Part.HOST.value), replace(claim, part=Part.HOST))
        elif claim.part is Part.PRESENTER and len(givers) == 1 and Part.CHAIR not in parts:
            shares.setdefault((claim.agent, Part.CHAIR.value), replace(claim, part=Part.CHAIR))


def _told_at(
    occasions: Sequence[Occasion], of_section: Sequence[int], taking: Taking, section: int
) -> tuple[int | None, bool]:
    """The occasion to which a part belongs: of its sentence, of the kind named there, or the article's own.

    With it whether only its place in the article tells so. Where an article tells several news, it is one of the same
    news, if that tells any.
    """
    held = [index for index, occasion in enumerate(occasions) if occasion.status is EventStatus.HELD]
    held = [index for index in held if of_section[index] == section] or held
    told = taking.sentence
    held = [index for index in held if not _only_tells_of(occasions[index], taking)]
    held = [index for index in held if not _only_frames(occasions[index], taking)] or held
    before = [index for index in held if _is_before(occasions[index], told)]
    same = [index for index in before if occasions[index].sentence is told] or [
        index
        for index, occasion in enumerate(occasions)
        if occasion.sentence is told and not _only_tells_of(occasion, taking)
    ]
    if same:
        return same[-1], False
    spoken_of = [cue for _, cue in told.cues if cue.kind == "event" and _is_spoken_of(cue, taking)]
    named = {cue.form for _, cue in told.cues if cue.kind == "event" and cue not in spoken_of}
    others = (index for index in range(len(occasions)) if not _only_tells_of(occasions[index], taking))
    own: int | None = next((index for index in (*held, *others) if occasions[index].own), None)
    if section and held and of_section[held[0]] == section:
        own = held[0]
    if own is not None and occasions[own].type in named:
        return own, False
    of_kind = [index for index in held if occasions[index].type in named]
    if of_kind:
        return next((index for index in reversed(of_kind) if index in before), of_kind[0]), False
    near = [index for index in before if _same_paragraph(occasions[index].sentence, told)]
    near = [index for index in near if _has_day(occasions[index]) and not spoken_of]
    return (near[-1] if near else own), True


def _only_frames(occasion: Occasion, taking: Taking) -> bool:
    """Whether a visit is only why somebody acts in something else: "tiếp ông B nhân dịp ông sang thăm từ 3 đến 5/6"."""
    if (
        occasion.type != "visit"
        or occasion.end is None
        or (taking.sentence is occasion.sentence and taking.verb >= occasion.cue.start)
    ):
        return False
    return is_background(occasion.sentence, occasion.cue)


def _only_tells_of(occasion: Occasion, taking: Taking) -> bool:
    """Whether somebody is not said to speak at an occasion, but to tell of it: "ông A cho biết tỉnh đã tổ chức …"."""
    if taking.part is not Part.SPEAKER or taking.sentence is not occasion.sentence:
        return False
    text, verb, told = taking.sentence.page.text, max(taking.verb, taking.sentence.start), occasion.cue.start
    tells = _TELLS.match(text, verb)
    if tells is not None and tells.end() <= told and _WHERE.search(text, tells.end(), told) is None:
        return True
    return not occasion.own and _is_spoken_of(occasion.cue, taking)


def _is_spoken_of(cue: CueMention, taking: Taking) -> bool:
    """Whether an occasion is only what somebody speaks of: "đánh giá cao chuyến thăm", "Chào mừng chuyến thăm, …"."""
    if taking.part is not Part.SPEAKER:
        return False
    text, verb = taking.sentence.page.text, max(taking.verb, taking.sentence.start)
    says = _SAYS.match(text, verb)
    if cue.start < verb:
        opens = _WELCOMES.match(text, taking.sentence.start, cue.start)
        return opens is not None and _WHERE.search(text, taking.sentence.start, cue.start) is None
    if says is None or cue.start < says.end():
        return False
    recalled = _RECALLED.match(text, cue.end, taking.sentence.end)
    return recalled is not None or _WHERE.search(text, says.end(), cue.start) is None


def _is_history(article: Article, occasion: Occasion, taking: Taking) -> bool:
    """Whether an occasion lies years back, and the part is told elsewhere than in its own paragraph."""
    if occasion.start is None or _same_paragraph(occasion.sentence, taking.sentence):
        return False
    return article.time.year - occasion.start.year >= _YEARS_BACK


def _only_gives(occasion: Occasion, taking: Taking) -> bool:
    """Whether a lead is told only by a gift, elsewhere than the occasion, and the occasion is no visit to the given."""
    if taking.part is not Part.CHAIR or occasion.type == "visit" or taking.sentence is occasion.sentence:
        return False
    return taking.verb >= 0 and taking.sentence.page.text.startswith(_GIFTS, taking.verb)


def _only_mentions(occasion: Occasion, taking: Taking) -> bool:
    """Whether an occasion told by its year alone is only spoken of: "ông A nói về chuyến thăm Lào năm 2009".

    Who answered "tại kỳ họp cuối năm 2017" spoke there.
    """
    if occasion.own or occasion.start is None or occasion.start.month:
        return False
    told, text = taking.sentence, taking.sentence.page.text
    if told is not occasion.sentence or EXAM_OF_YEAR.match(occasion.title):
        return True
    spoke = taking.part is Part.SPEAKER
    return spoke and not (
        0 <= taking.verb < occasion.cue.start and text.endswith(_THERE, told.start, occasion.cue.start)
    )


def _only_announces(occasion: Occasion, taking: Taking) -> bool:
    """Whether somebody speaks of an occasion that is still to come: "ông A cho biết Chủ tịch nước sẽ thăm Lào"."""
    if occasion.status is not EventStatus.PLANNED or taking.part is not Part.SPEAKER:
        return False
    sentence = taking.sentence
    text, verb = sentence.page.text, max(taking.verb, 0)
    if text.startswith(_ADDRESSES, verb) or (occasion.type == "session" and ANSWERS_QUESTIONS.match(text, verb)):
        return False
    return text.find(_WILL, sentence.start, max(taking.verb, sentence.start)) < 0


def _only_elects(occasion: Occasion, taking: Taking) -> bool:
    """Whether somebody is told to speak or lead where there is only an election, which has neither."""
    if taking.part not in (Part.SPEAKER, Part.CHAIR):
        return False
    return occasion.sentence.page.text.startswith(_ELECTION, occasion.cue.start)


def _is_judged(occasion: Occasion, taking: Taking) -> bool:
    """Whether what somebody who is disciplined did is only judged there: "họp kỷ luật ông A … Ông A thừa nhận"."""
    if taking.part is not Part.SPEAKER or occasion.type not in _JUDGING:
        return False
    text = taking.sentence.page.text
    return not text.startswith(_ADDRESSES, max(taking.verb, 0)) and not _IN_IT.search(taking.sentence.words)


def _is_of_another_day(article: Article, occasion: Occasion, taking: Taking) -> bool:
    """Whether the sentence of a part opens with a day or month that is not the occasion's: "Cuối tháng 11, ông A …"."""
    told = taking.sentence
    if _is_told_of_past(article, occasion, taking):
        return True
    opening = (date for date in article.dates_in(told) if date.start - told.start <= _OPENING and date.last is None)
    date = next(opening, None)
    if date is None or date.first is None or occasion.start is None or not occasion.start.day:
        return False
    if 0 <= taking.verb < date.end or date.kind not in ("day", "month"):
        return False
    day, first, last = date.first, occasion.start, occasion.end or occasion.start
    if not day.day:
        return (day.year, day.month) != (first.year, first.month)
    return not first <= day <= last


def _is_told_of_past(article: Article, occasion: Occasion, taking: Taking) -> bool:
    """Whether a part is told of a year long before the occasion: "khi về nước năm 1989, ông A làm việc tại …"."""
    year = occasion.start.year if occasion.start is not None else article.time.year
    dates = [date for date in article.dates_in(taking.sentence) if date.first and date.end <= taking.verb]
    last = dates[-1] if dates else None
    if last is None or last.first is None or taking.part is Part.SPEAKER:
        return False
    return year - (last.last or last.first).year >= _YEARS_BACK


def _is_before(occasion: Occasion, told: Sentence) -> bool:
    return occasion.sentence.in_title == told.in_title and occasion.sentence.start <= told.start


def _has_day(occasion: Occasion) -> bool:
    """Whether an occasion is no more than named by its month: then what is said behind it was not said there."""
    return occasion.start is None or bool(occasion.start.day) or occasion.own


def _same_paragraph(first: Sentence, second: Sentence) -> bool:
    return first.page.line_of(first.start) == second.page.line_of(second.start)


def _to_claim(article: Article, occasion: Occasion, participants: tuple[ParticipationClaim, ...]) -> EventClaim:
    places = [(occasion.sentence, occasion.cue.start, occasion.cue.end)]
    if occasion.date is not None:
        places.append((occasion.day_sentence or occasion.sentence, occasion.date.start, occasion.date.end))
    return EventClaim(
        type=occasion.type,
        status=occasion.status,
        title=occasion.title or None,
        start=occasion.start,
        end=occasion.end,
        participants=participants,
        evidence=article.evidence(f"su-kien.{occasion.type}", *places),
    )
