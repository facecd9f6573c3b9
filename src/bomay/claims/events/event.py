"""Events: the article's own occasion, and every other that it dates."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from bomay.claims.article.article import Article, Sentence
from bomay.claims.events.cue import find_cues
from bomay.claims.events.date import find_dates
from bomay.claims.events.dated import dated_in, is_reported
from bomay.claims.events.deciding_body import find_decision
from bomay.claims.events.frame import is_background
from bomay.claims.events.month import is_told_between, opens_clause
from bomay.claims.events.next import goes_on, goes_on_from, on_same_day
from bomay.claims.events.occasion import WEEK, Occasion, is_news
from bomay.claims.events.own_event import own_first
from bomay.claims.events.told import dated_occasion, undated_occasion
from bomay.claims.events.year import EXAM_OF_YEAR, year_behind, years_before
from bomay.mentions.dates.date import DateMention
from bomay.mentions.kinds import CueMention
from bomay.model import EventStatus
from bomay.text.lazy import lazy_pattern

__all__ = ["find_occasions"]

_HOSTS = lazy_pattern(r"\b(?<!đã )(?:đăng cai|chủ nhà)\b(?! thành công)")
_BY_NUMBER = lazy_pattern(r"(?: (?:Đảng|đảng|toàn quốc|đại biểu|Trung ương))* (?:lần thứ|[XVI]+\b|khóa|[0-9]+)")
_STEP = lazy_pattern(r"\b(?:[Tt]ại|[Ss]au|[Tt]ừ|[Tt]rước|[Tt]heo|[Qq]uyết|[Đđ]ến|[Nn]hư) $")
_TODAY = lazy_pattern(r"\b(?:sáng|trưa|chiều|tối|hôm) nay,? \(?(?:ngày )?(?:\d{1,2}[/-]\d{1,2}\b)?$")
_HELD_AT = lazy_pattern(r"\b(?:tại|dự)(?: buổi)?\s$", re.IGNORECASE)
_FAR = 60
_SUBJECT = 160  # from a day that opens its clause over a subject with long posts
_LEAD = 4


def find_occasions(article: Article) -> tuple[Occasion, ...]:
    """The events of an article in text order, the one that it is about first; each type and day once."""
    told = _Told(article, heading=sum(sentence.in_title for sentence in article.sentences))
    for number, sentence in enumerate(article.sentences):
        told.read(number, sentence)
    if not told.lead and not any(event.own for event in told.dated):
        told.lead.extend(told.later[:1])
    return own_first(article, lead=told.lead, dated=told.dated, days=told.days, yearly=told.yearly)


@dataclass(slots=True)
class _Told:
    """What an article has told so far: `heading` is how many of its sentences are the title's."""

    article: Article
    heading: int
    dated: list[Occasion] = field(default_factory=list)
    lead: list[Occasion] = field(default_factory=list)
    yearly: list[Occasion] = field(default_factory=list)  # told with their year alone
    later: list[Occasion] = field(default_factory=list)  # behind the lead: the article's own where the lead tells none
    days: list[tuple[Sentence, DateMention]] = field(default_factory=list)  # told in the lead without an occasion

    def read(self, number: int, sentence: Sentence) -> None:
        """Adds what one sentence tells."""
        cues = list(find_cues(sentence))
        in_lead = number <= _LEAD + self.heading
        framed = all(is_background(sentence, cue) for cue in cues)
        decision = _decision(self.article, sentence, in_lead=in_lead) if framed else None
        if not (cues or in_lead or decision):
            return
        dates = [] if sentence.in_title else list(find_dates(self.article, sentence, cues))
        days = [date for date in dates if date.kind == "day"]
        if decision is not None and cues:
            dates = self._decide_first(sentence, decision, cues[0], dates)
            days = [date for date in dates if date.kind == "day"]
            decision = None
        if cues and not (days or sentence.in_title):
            yearly = list(_of_years(self.article, sentence, cues, dates))
            self.yearly.extend(yearly)
            exams = [event for event in yearly if EXAM_OF_YEAR.match(event.title)]  # nobody spoke there
            cues = [cue for cue in cues if all(cue is not event.cue for event in exams)]
            others = (event for event in yearly if event not in exams)
            if not cues or any(not (in_lead and _is_of_this_year(self.article, event)) for event in others):
                return
        if decision is not None and (
            sentence.in_title or any(_dates_decision(sentence, decision, day) for day in days)
        ):
            cues = [decision]
            self.days.extend((sentence, day) for day in days if in_lead)
        elif decision is not None and in_lead and not is_reported(sentence, decision):
            self.later.append(replace(undated_occasion(sentence, decision), decided=True))
        if not cues:
            self.days.extend((sentence, day) for day in days if opens_clause(sentence, day) or _is_today(sentence, day))
        elif not dates and self.dated and goes_on(sentence, cues):
            self.dated.extend(
                on_same_day(self.article, goes_on_from(self.article, self.dated, sentence), sentence, cues)
            )
        elif told := list(dated_in(self.article, sentence, cues, dates)):
            decided = cues == [decision]
            if decided and "act" in sentence.tells and not sentence.in_title:
                told = [
                    event for event in told if is_news(self.article, event, within=WEEK)
                ]  # else a step of somebody's life
            self.dated.extend(
                replace(event, own=in_lead and is_news(self.article, event), decided=decided) for event in told
            )
        elif not days and not is_reported(sentence, cues[0]):
            self._read_undated(undated_occasion(sentence, cues[0]), number, in_lead=in_lead)

    def _decide_first(
        self, sentence: Sentence, decision: CueMention, cue: CueMention, dates: list[DateMention]
    ) -> list[DateMention]:
        """Adds what a body decided on a day before an occasion is named as its matter; gives the days that are left.

        "Sáng 5/6, Thường vụ Quốc hội cho ý kiến về việc chuẩn bị kỳ họp thứ 3, dự kiến khai mạc ngày 20/7."
        """
        first = [date for date in dates if date.start < min(decision.start, cue.start) and date.kind == "day"]
        if decision.end > cue.start or not any(_dates_decision(sentence, decision, date) for date in first):
            return dates
        told = dated_in(self.article, sentence, [decision], first)
        self.dated.extend(replace(event, own=is_news(self.article, event), decided=True) for event in told)
        return [date for date in dates if date not in first]

    def _read_undated(self, event: Occasion, number: int, *, in_lead: bool) -> None:
        text, start = event.sentence.page.text, event.cue.start
        if number > self.heading and _is_milestone(event):
            return
        if in_lead:
            self.lead.append(event)
        elif _HELD_AT.search(text, max(event.sentence.start, start - 12), start):
            self.later.append(event)


def _is_of_this_year(article: Article, event: Occasion) -> bool:
    """Whether an occasion told with its year alone may be the one that the article reports on."""
    now = article.time.now
    return now is None or event.start is None or event.start.year == now.year


def _of_years(
    article: Article, sentence: Sentence, cues: Sequence[CueMention], dates: Sequence[DateMention]
) -> Iterator[Occasion]:
    """The occasions of which a sentence tells the year alone."""
    for cue in cues:
        if date := year_behind(sentence, cue):
            told = dated_occasion(article, sentence, cue, date)
            hosts = _HOSTS.search(sentence.page.text, max(sentence.start, cue.start - 60), cue.start)
            yield replace(told, status=EventStatus.PLANNED) if hosts else told
    for cue, date in years_before(sentence, cues, dates):
        told = dated_occasion(article, sentence, cue, date)
        where = not sentence.page.text.startswith(",", date.end)  # "Gặp ông A vào năm 2015 tại lễ kỷ niệm …"
        yield replace(told, status=EventStatus.HELD) if where else told


def _decision(article: Article, sentence: Sentence, *, in_lead: bool) -> CueMention | None:
    """What a body is told to decide, in a sentence that dates it or stands in the lead."""
    return find_decision(sentence) if in_lead or article.dates_in(sentence) else None


def _dates_decision(sentence: Sentence, decision: CueMention, date: DateMention) -> bool:
    """Whether a date is that of a decision: near it, and no one is told to say something between."""
    first, last = sorted(((decision.start, decision.end), (date.start, date.end)))
    reach = _SUBJECT if opens_clause(sentence, date) else _FAR
    return last[0] - first[1] < reach and not is_told_between(sentence, first[1], last[0])


def _is_milestone(event: Occasion) -> bool:
    """Whether a congress or plenum is named by its number as a step of somebody's way: "Tại Đại hội XIII của Đảng"."""
    text, cue, sentence = event.sentence.page.text, event.cue, event.sentence
    if event.type not in ("congress", "plenum") or not _BY_NUMBER.match(text, cue.end, sentence.end):
        return False
    return _STEP.search(text, max(sentence.start, cue.start - 12), cue.start) is not None


def _is_today(sentence: Sentence, date: DateMention) -> bool:
    """Whether a day is the one on which the news was written: "tại Hà Nội sáng nay (10/5)"."""
    return _TODAY.search(sentence.page.text, max(sentence.start, date.start - 20), date.end) is not None
