"""Of which time the sentences around a claim tell: that of their article, or another; and which years are guessed.

Both need the text; of facts without one nothing is known, and every claim is taken as told of its article's time.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator

from bomay.model import Evidence, Facts, Span, TenureStatus
from bomay.text.surroundings import surroundings

__all__ = ["guessed_changes", "guessed_tenures", "told_of_other_times"]

_ENDED = re.compile(r"(?:nguyên|cựu|cố)\b", re.IGNORECASE)
_THEN = re.compile(
    r"\b(?:khi đó|khi ấy|khi này|lúc đó|lúc ấy|lúc này là|lúc bấy giờ|bấy giờ|hồi đó|hồi ấy|thời điểm (?:đó|ấy)|"
    r"đương thời|đương chức|sinh thời|khi còn|thời còn|tiền nhiệm|phần mộ|tưởng nhớ|tưởng niệm|mặc niệm|"
    r"qua các thời kỳ|trong thời gian (?:ông|bà|đồng chí|làm|giữ|đảm nhiệm))\b|\((?:khi|lúc)\b",
    re.IGNORECASE,
)
_ACCUSED = re.compile(
    r"\bbị (?:can|cáo|bắt|khởi tố|truy tố|tạm giam|khai trừ|cách chức|kỷ luật|kỉ luật|kết án|tuyên|cáo buộc)\b|"
    r"\b(?:bắt tạm giam|khởi tố|truy tố|thi hành kỷ luật|đề nghị kỷ luật|xem xét kỷ luật|khai trừ|"
    r"vi phạm, khuyết điểm|khuyết điểm, vi phạm|chịu trách nhiệm)\b",
    re.IGNORECASE,
)
_TERM = re.compile(r"\bnhiệm kỳ (?:\d{4}\s?[-–]\s?)?\d{4}", re.IGNORECASE)
_YEAR = re.compile(r"(?<![\d.,/])(?:[0-3]?\d\s?[./-]\s?){0,2}((?:19|20)\d\d)(?![\d.,]\d|\d|/[A-ZĐ])")


def told_of_other_times(facts: Facts, *, year: int | None) -> frozenset[int]:
    """The tenures (by their number in `facts`) that every sentence tells of another time than the article's `year`.

    So a sentence does that says "khi đó", names earlier years only, or tells of whom it accuses or mourns: it gives
    the post of then. A post that is somewhere called "nguyên" is not one of now, wherever else the word is left out.
    """
    if not facts.document.text:
        return frozenset()
    return frozenset(
        number
        for number, tenure in enumerate(facts.tenures)
        if tenure.status is not TenureStatus.FORMER and _of_other_time(facts, tenure.evidence, year)
    )


def guessed_changes(facts: Facts) -> frozenset[int]:
    """The changes of an article without a date whose year none of their sentences names: it was inferred."""
    return frozenset(
        _guessed(facts, ((each.evidence, each.date.year if each.date else None) for each in facts.changes))
    )


def guessed_tenures(facts: Facts) -> frozenset[int]:
    """The tenures of an article without a date with a start or end whose year none of their sentences names."""
    starts = _guessed(facts, ((each.evidence, each.start.year if each.start else None) for each in facts.tenures))
    ends = _guessed(facts, ((each.evidence, each.end.year if each.end else None) for each in facts.tenures))
    return frozenset(starts) | frozenset(ends)


def _guessed(facts: Facts, dated: Iterable[tuple[Evidence, int | None]]) -> Iterator[int]:
    if not facts.document.text or facts.document.published is not None:
        return
    for number, (evidence, year) in enumerate(dated):
        if year is not None and not any(str(year) in words for words in _sentences(facts, evidence)):
            yield number


def _of_other_time(facts: Facts, evidence: Evidence, year: int | None) -> bool:
    text, title = facts.document.text, facts.document.title or ""
    quotes = [_words(text, span) for span in evidence.spans] + [_words(title, span) for span in evidence.title_spans]
    if any(_ENDED.match(quote) for quote in quotes):
        return True
    sentences = _sentences(facts, evidence)
    return bool(sentences) and all(_tells_then(sentence, year) for sentence in sentences)


def _tells_then(sentence: str, year: int | None) -> bool:
    if _THEN.search(sentence) or _ACCUSED.search(sentence):
        return True
    years = [int(found) for found in _YEAR.findall(_TERM.sub("", sentence))]
    return year is not None and bool(years) and max(years) < year


def _sentences(facts: Facts, evidence: Evidence) -> set[str]:
    """The sentences that the evidence touches; of the title, all of it."""
    text, title = facts.document.text, facts.document.title or ""
    found = {_words(text, surroundings(text).of(span)) for span in evidence.spans}
    return found | ({_words(title, Span(0, len(title)))} if evidence.title_spans else set())


def _words(text: str, span: Span) -> str:
    return unicodedata.normalize("NFC", text[span.start : span.end])
