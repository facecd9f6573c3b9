"""Events: the article's own occasion, and every other that it dates."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from bomay.claims.article import Article, Sentence
from bomay.mentions.date import DateMention
from bomay.mentions.kinds import CueMention
from bomay.model import EventStatus, PartialDate

__all__ = ["Occasion", "find_occasions"]

_PLANNED = re.compile(r"\b(?:dự kiến|sẽ|sắp tới|chuẩn bị|tới đây|hướng tới|tiến tới|chào mừng)\b", re.IGNORECASE)
_TITLE_END = re.compile(r"[,.;:(\"\n]|\s(?:đã|do|để|nhằm|với sự|được|vào|từ ngày|ngày|tại|nhân)\s")
_OF_DOCUMENT = re.compile(
    r"(?:\d[\w]*[-/][\w/.-]*[A-ZĐ]\w*|[Ss]ố \d+|(?:quyết định|nghị quyết|chỉ thị|kết luận|công văn|thông báo|"
    r"kế hoạch|luật)[^.;,]{0,24})"
    r"[ ,(]*(?:ban hành |ký |ra )?(?:ngày )?$",
    re.IGNORECASE,
)
_OF_LIFE = re.compile(
    r"(?:sinh|mất|chính thức|vào Đảng|kết nạp(?: vào Đảng)?|nhập ngũ|kỷ niệm|thành lập|"
    r"truyền thống)[:,]?\s*(?:ngày|năm|vào ngày)?:?\s*$",
    re.IGNORECASE,
)
_DEADLINE = re.compile(
    r"\b(?:trước|kể từ|từ|đến|đến hết|hết|chậm nhất|muộn nhất|hiệu lực|thi hành|thời hạn)(?: (?:từ|vào|là|"
    r"trước))?\s*(?:ngày )?$",
    re.IGNORECASE,
)
_CLOSES = re.compile(r"\b(?:bế mạc|kết thúc|kéo dài|diễn ra đến|làm việc đến)\b[^,.;]{0,24}$", re.IGNORECASE)
_INSPECTION = re.compile(r"[Ủủ]y ban [Kk]iểm tra|UBKT")
_ON_PEOPLE = re.compile(r"[^.;]{0,50}?(?:công bố|trao|triển khai)[^.;,]{0,30}?[Qq]uyết định")
_OPENS = re.compile(r"(?:lễ |phiên )?(?:khai mạc|bế mạc)$", re.IGNORECASE)
_NO_OCCASION = re.compile(
    r"\b(?:đoàn|công tác|việc|qua|kết quả|kế hoạch|quá trình|nội dung|được|tự|đợt|thanh tra,?|giám sát,?|về|tăng cường|"
    r"nghị quyết|văn kiện|"
    r"phục vụ|trình|theo|từ|các kỳ|đường|sau|chương trình|lịch|chào mừng|diễn văn|tiến tới|trong tâm)\s$",
    re.IGNORECASE,
)
_DAYLESS = frozenset({"plenum", "congress", "session"})
_LEAD = 4


@dataclass(frozen=True, slots=True)
class Occasion:
    """One event as found: its type, its dates where stated, and the words that tell it."""

    type: str
    status: EventStatus
    start: PartialDate | None
    end: PartialDate | None
    sentence: Sentence
    cue: CueMention
    date: DateMention | None
    title: str


def find_occasions(article: Article) -> tuple[Occasion, ...]:
    """The events of an article in text order, the one that it is about first; each type and day once."""
    title = [cue for sentence in article.sentences if sentence.in_title for cue in _cues(sentence)]
    found: list[Occasion] = []
    lead: list[Occasion] = []
    for number, sentence in enumerate(article.sentences):
        cues = list(_cues(sentence))
        if not cues:
            continue
        dates = [] if sentence.in_title else list(_dates(article, sentence))
        if dates:
            found.extend(_dated(article, sentence, cues, dates))
        elif sentence.in_title or number <= _LEAD + len(title):
            lead.append(_undated(sentence, cues[0]))
    return tuple(_once([*_main(lead, found), *found]))


def _cues(sentence: Sentence) -> Iterator[CueMention]:
    """The words of a sentence that tell of an occasion, each with the type that stands for it."""
    cues = [event for _, cue in sentence.cues if (event := _as_event(cue)) is not None]
    text = sentence.page.text
    for number, cue in enumerate(cues):
        before = cues[number - 1] if number else None
        after = cues[number + 1] if number + 1 < len(cues) else None
        if _NO_OCCASION.search(text[max(sentence.start, cue.start - 14) : cue.start]):
            continue
        if not _is_opening(text, before, cue, after) and not _is_first_half(text, cue, after):
            yield cue._replace(form=_type(sentence, cue))


def _is_opening(text: str, before: CueMention | None, cue: CueMention, after: CueMention | None) -> bool:
    """Whether "khai mạc" or "bế mạc" stands with the noun that tells what was opened or closed."""
    if not _OPENS.search(text[cue.start : cue.end]):
        return False
    if after is not None and after.start - cue.end < 30:
        return True
    return before is not None and cue.start - before.end < 60


def _is_first_half(text: str, cue: CueMention, after: CueMention | None) -> bool:
    """Whether "thăm" is said with "làm việc": one working session."""
    if after is None or (cue.form, after.form) != ("visit", "working-session"):
        return False
    return not text[cue.end : after.start].strip(" ,và")


def _type(sentence: Sentence, cue: CueMention) -> str:
    """The type of the occasion, by what stands around its word."""
    text = sentence.page.text
    around = text[max(sentence.start, cue.start - 60) : min(sentence.end, cue.end + 60)]
    if cue.form == "session" and _INSPECTION.search(around):
        return "meeting"  # a kỳ họp of an Ủy ban Kiểm tra
    if cue.form in ("conference", "ceremony") and _ON_PEOPLE.match(text[cue.end : sentence.end]):
        return "personnel"
    return cue.form


def _as_event(cue: CueMention) -> CueMention | None:
    if cue.kind == "event":
        return cue
    return cue._replace(kind="event", form="reception") if cue.kind == "receive-guest" else None


def _dates(article: Article, sentence: Sentence) -> Iterator[DateMention]:
    """The dates of a sentence that may be an occasion's: no document's, no birthday."""
    for date in article.dates_in(sentence):
        if date.first is None or date.kind not in ("day", "month"):
            continue
        before = sentence.page.text[max(sentence.start, date.start - 44) : date.start]
        deadline = date.last is None and _DEADLINE.search(before)
        if not (_OF_DOCUMENT.search(before) or _OF_LIFE.search(before) or deadline or _CLOSES.search(before)):
            yield date


def _dated(
    article: Article, sentence: Sentence, cues: list[CueMention], dates: list[DateMention]
) -> Iterator[Occasion]:
    for number, date in enumerate(dates):
        until = dates[number + 1].start if number + 1 < len(dates) else sentence.end
        since = dates[number - 1].end if number else sentence.start
        fitting = [cue for cue in cues if date.kind == "day" or cue.form in _DAYLESS]
        after = [cue for cue in fitting if date.end <= cue.start < until]
        before = [cue for cue in fitting if since <= cue.start < date.start]
        near = bool(before) and date.start - before[-1].end < 60 and not _opens_clause(sentence, date)
        chosen = before[-1:] if near else after[:1] or before[-1:]
        if chosen:
            yield _occasion(article, sentence, chosen[0], date)


def _opens_clause(sentence: Sentence, date: DateMention) -> bool:
    """Whether the date begins its sentence or clause: "Ngày 4/6, …", "…; sáng 5/6, …"."""
    before = sentence.page.text[sentence.start : date.start].rstrip()
    return not before or before[-1] in ";:*)-" or len(before) < 12


def _occasion(article: Article, sentence: Sentence, cue: CueMention, date: DateMention) -> Occasion:
    status = _status(article, sentence, cue, date)
    return Occasion(cue.form, status, date.first, date.last, sentence, cue, date, _title(sentence, cue))


def _undated(sentence: Sentence, cue: CueMention) -> Occasion:
    return Occasion(cue.form, EventStatus.HELD, None, None, sentence, cue, None, _title(sentence, cue))


def _status(article: Article, sentence: Sentence, cue: CueMention, date: DateMention) -> EventStatus:
    published = article.document.published
    if published is not None and published.day and date.first is not None and date.first.day:
        return EventStatus.PLANNED if date.first > published else EventStatus.HELD
    near = sentence.page.text[max(sentence.start, cue.start - 60) : max(cue.end, date.end)]
    return EventStatus.PLANNED if _PLANNED.search(near) else EventStatus.HELD


def _title(sentence: Sentence, cue: CueMention) -> str:
    text = sentence.page.text
    match = _TITLE_END.search(text, cue.end, sentence.end)
    words = text[cue.start : match.start() if match else sentence.end].strip(" .")
    return words[:1].upper() + words[1:160]


def _main(lead: list[Occasion], dated: list[Occasion]) -> list[Occasion]:
    """The article's own event when no date stands with it: kept unless a dated event of its type is told."""
    if not lead:
        return []
    own = lead[0]
    return [] if any(event.type == own.type for event in dated[:2]) else [own]


def _once(events: list[Occasion]) -> Iterator[Occasion]:
    seen: set[tuple[str, PartialDate | None]] = set()
    for event in events:
        key = (event.type, event.start)
        if key not in seen:
            seen.add(key)
            yield event
