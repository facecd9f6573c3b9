"""The day of an act that is told without one: that of its decision, or of the occasion at which its news has it."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from msgspec import structs

from bomay.claims.article.article import Article, Sentence
from bomay.claims.events.occasion import Occasion
from bomay.mentions.dates.date import DateMention
from bomay.model import ChangeClaim, ChangeKind, EventStatus, PartialDate
from bomay.text.lazy import lazy_pattern

__all__ = ["with_days"]

_GATHERINGS = frozenset({"session", "plenum", "congress", "conference", "meeting"})
"""The types of occasions at which people are elected and disciplined."""
_DECIDES = _GATHERINGS | {"personnel", "ceremony"}
_AT_ANOTHER_TIME = lazy_pattern(
    r"\b(?:[Tt]rước (?:đó|đây|khi)|[Ss]au khi|[Ss]au đó|từng|[Kk]hi|[Hh]ồi|[Cc]ách đây|[Vv]ừa qua|mới đây|gần đây|"
    r"ngày trước|tuần trước|tháng trước|năm trước|năm ngoái|nguyên nhân|lần trước|lúc|[Hh]iện(?: nay)?)\b"
)
_BEFALLEN = ("đã bị ", "đã thi hành ", "đã kỷ luật ")
_NAMED = lazy_pattern(
    r"(?:Cũng )?[Tt]ại ((?:[Hh]ội nghị|[Đđ]ại hội|[Kk]ỳ họp|[Pp]hiên họp) (?:[A-ZĐ]|lần|thứ|\d)[^,]*),"
)
_DECISION = lazy_pattern(r"[Qq]uyết định (?:số )?([\w/.-]+(?: ?- ?[\w/]+)?),? (?:ngày )?$")
_ON_STAFF = lazy_pattern(
    r"[^.;]{0,100}?\b(?:về|việc|v/v) (?:việc )?(?:điều động|bổ nhiệm|chỉ định|phân công|luân chuyển|chuẩn y|nhân sự|"
    r"công tác cán bộ|cho thôi|thôi (?:giữ|tham gia|làm))\b"
)
_SIGNED = frozenset({ChangeKind.APPOINTED, ChangeKind.TRANSFERRED, ChangeKind.LEFT})
"""The acts that a decision does by being signed; who is elected is so at a gathering."""
_EARLIER = ("Trước đó", "Trước đây")


def with_days(
    article: Article, occasions: Sequence[Occasion], changes: Sequence[ChangeClaim]
) -> tuple[ChangeClaim, ...]:
    """The changes, those without a date dated by the decision that the article cites, or by the occasion of the news.

    Decisions of several days date none; a meeting of several days gives the month.
    Source: annotation guide, "Changes": the date is stated, or fixed by the article's own event.
    """
    if all(change.date is not None for change in changes):
        return tuple(changes)
    days = _Days(article, [occasion for occasion in occasions if _decides(occasion)])
    return tuple(days.dated(change) for change in changes)


def _decides(occasion: Occasion) -> bool:
    return occasion.type in _DECIDES and occasion.status is EventStatus.HELD and _day_of(occasion) is not None


def _day_of(occasion: Occasion) -> PartialDate | None:
    """The day of an occasion; of one of several days the month; None where it is not known so well."""
    start, end = occasion.start, occasion.end
    if start is None or not start.month or not start.day:
        return None
    if end is None or end == start:
        return start
    same = (end.year, end.month) == (start.year, start.month)
    return PartialDate(start.year, start.month) if same else None


class _Days:
    """The days that an article fixes for its acts: the one on which a decision was signed, and those of occasions."""

    def __init__(self, article: Article, deciding: Sequence[Occasion]) -> None:
        self.article = article
        self.deciding = deciding
        self.sentences = [sentence for sentence in article.sentences if not sentence.in_title]
        self.starts = [article.text.to_given(sentence.start, sentence.end).start for sentence in self.sentences]
        self.signed = self._signing_day()

    def dated(self, change: ChangeClaim) -> ChangeClaim:
        """The change with the day that the article fixes for it, and where that stands as evidence."""
        if change.date is not None or change.kind is ChangeKind.DIED:
            return change
        spans = change.evidence.spans
        index = bisect_right(self.starts, spans[0].start) - 1 if spans else -1
        if index >= 0 and self._is_of_another_time(index):
            return change
        if change.kind is ChangeKind.DISCIPLINED and any(word in self.sentences[index].words for word in _BEFALLEN):
            return change  # what had befallen him before
        if self.signed is not None and change.kind in _SIGNED:
            return self._with(change, self.signed.first, self.signed)
        occasion = self._told_at(change, index)
        return change if occasion is None else self._with(change, _day_of(occasion), _date_of(occasion))

    def _with(self, change: ChangeClaim, day: PartialDate | None, where: DateMention | None) -> ChangeClaim:
        spans = {*change.evidence.spans}
        if where is not None:
            spans.add(self.article.text.to_given(where.start, where.end))
        return replace(change, date=day, evidence=structs.replace(change.evidence, spans=tuple(sorted(spans))))

    def _signing_day(self) -> DateMention | None:
        """Where the one day stands on which decisions on people were signed that the article cites; None of several."""
        found = [
            date for sentence in self.sentences for date in self.article.dates_in(sentence) if _signs(sentence, date)
        ]
        return found[0] if len({date.first for date in found}) == 1 else None

    def _is_of_another_time(self, index: int) -> bool:
        """Whether a sentence, or one before it in its paragraph, is set at another time than the news."""
        sentence = self.sentences[index]
        if any(map(_is_a_day, self.article.dates_in(sentence))) or _AT_ANOTHER_TIME.search(sentence.words):
            return True
        if '"' in sentence.words or "“" in sentence.words:
            return True  # somebody tells of it
        named = _NAMED.match(sentence.words)
        if named is not None and not any(named[1] in occasion.sentence.words for occasion in self.deciding):
            return True
        line = sentence.page.line_of(sentence.start)
        while index and sentence.page.line_of(self.sentences[index - 1].start) == line:
            index -= 1
            if self.sentences[index].words.startswith(_EARLIER):
                return True
        return False

    def _told_at(self, change: ChangeClaim, index: int) -> Occasion | None:
        """The occasion at which a sentence has an act: the article's own, or of several the one told right there."""
        fitting = self._fitting(change.kind)
        several = len({_day_of(occasion) for occasion in fitting}) > 1
        if not several or index < 0:
            return next((occasion for occasion in fitting if occasion.own and not several), None)
        sentence = self.sentences[index]
        line = sentence.page.line_of(sentence.start)
        near = [
            occasion
            for occasion in fitting
            if not occasion.sentence.in_title
            and occasion.sentence.start <= sentence.start
            and line - occasion.sentence.page.line_of(occasion.sentence.start) <= 1
        ]
        return near[-1] if near and _is_there(change, near[-1]) else None

    def _fitting(self, kind: ChangeKind) -> list[Occasion]:
        """The occasions at which such acts are done: a gathering elects, decisions are handed over where told so."""
        if kind in _SIGNED:
            handed = [occasion for occasion in self.deciding if occasion.type == "personnel"]
            return handed or [*self.deciding]
        return [occasion for occasion in self.deciding if occasion.type in _GATHERINGS] or [*self.deciding]


def _is_there(change: ChangeClaim, occasion: Occasion) -> bool:
    """Whether an occasion, one of several, is of the place whose post is given: no congress of another province."""
    place = change.body.place.partition(" ")[2] if change.body is not None else ""
    return place in occasion.sentence.words


def _signs(sentence: Sentence, date: DateMention) -> bool:
    """Whether a day is that of a decision on people: "Quyết định số 12-QĐNS/TW ngày 21/6/2019 … về việc điều động"."""
    if date.kind != "day" or date.first is None:
        return False
    cited = _DECISION.search(sentence.page.text, max(sentence.start, date.start - 60), date.start)
    on_staff = _ON_STAFF.match(sentence.page.text, date.end, sentence.end) is not None
    return cited is not None and ("QĐNS" in cited[1] or on_staff)


def _date_of(occasion: Occasion) -> DateMention | None:
    """Where the text has the day of an occasion; None where only a title does."""
    where = occasion.day_sentence or occasion.sentence
    return None if where.in_title else occasion.date


def _is_a_day(date: DateMention) -> bool:
    """Whether a date tells when something was done: no term, and no year of a gathering."""
    return date.kind in ("day", "month") and date.last is None
