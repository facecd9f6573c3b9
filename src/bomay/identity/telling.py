"""Of which time the sentences around a claim tell: that of their article, or another; and which years are guessed.

Both need the text; of facts without one nothing is known, and every claim is taken as told of its article's time.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator

from bomay.model import Evidence, Facts, Span, TenureStatus
from bomay.text.lazy import lazy_pattern
from bomay.text.surroundings import surroundings

__all__ = ["guessed_changes", "guessed_tenures", "told_of_other_times"]

_ENDED = lazy_pattern(r"(?:nguyên|cựu|cố)\b", re.IGNORECASE)
_THEN = lazy_pattern(
    r"\b(?:khi đó|khi ấy|khi này|lúc đó|lúc ấy|lúc này là|lúc bấy giờ|bấy giờ|hồi đó|hồi ấy|thời điểm (?:đó|ấy)|"
    r"đương thời|đương chức|sinh thời|khi còn|thời còn|tiền nhiệm|phần mộ|tưởng nhớ|tưởng niệm|mặc niệm|"
    r"qua các thời kỳ|trong thời gian (?:ông|bà|đồng chí|làm|giữ|đảm nhiệm))\b|\((?:khi|lúc)\b",
    re.IGNORECASE,
)
_CHARGES = (
    r"bắt|bắt giam|bắt tạm giam|khởi tố|truy tố|tạm giam|khai trừ|cách chức|kỷ luật|kỉ luật|kết án|tuyên án|tuyên phạt|"
    r"cáo buộc|can|cáo|điều tra|xét xử"
)
_ACCUSED = lazy_pattern(
    rf"\bbị (?:{_CHARGES})\b|\b(?:bắt tạm giam|khởi tố|truy tố|thi hành kỷ luật|đề nghị kỷ luật|xem xét kỷ luật|"
    r"khai trừ|vi phạm, khuyết điểm|khuyết điểm, vi phạm|chịu trách nhiệm)\b",
    re.IGNORECASE,
)
_CHARGED = lazy_pattern(rf"\bbị\b[^.;:]{{0,50}}?\b(?:{_CHARGES})\b")
_SAYS = lazy_pattern(
    r"\b(?:cho biết|cho hay|nói|khẳng định|chỉ đạo|yêu cầu|đề nghị|phát biểu|nhấn mạnh|thông tin|chia sẻ)\b"
)
_TERM = lazy_pattern(r"\bnhiệm kỳ (?:\d{4}\s?[-–]\s?)?\d{4}", re.IGNORECASE)
_YEAR = lazy_pattern(r"(?<![\d.,/])(?:[0-3]?\d\s?[./-]\s?){0,2}((?:19|20)\d\d)(?![\d.,]\d|\d|/[A-ZĐ])")


def told_of_other_times(facts: Facts, *, year: int | None) -> frozenset[int]:
    """The tenures (by their number in `facts`) that every sentence tells of another time than the article's `year`.

    So a sentence does that says "khi đó", names earlier years only, or tells of whom it accuses or mourns: it gives
    the post of then. A post that is somewhere called "nguyên" is not one of now, wherever else the word is left out,
    nor is any post of whom a sentence tells the arrest.
    """
    if not facts.document.text:
        return frozenset()
    held = [(number, each) for number, each in enumerate(facts.tenures) if each.status is not TenureStatus.FORMER]
    told = {number: _sentences(facts, each.evidence) for number, each in held}
    charged = {each.person for number, each in held if any(_is_charged(words, each.person) for words in told[number])}
    return frozenset(
        number
        for number, each in held
        if each.person in charged or _is_past(facts, each.evidence) or _all_tell_then(told[number], year)
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


def _is_charged(sentence: str, person: str) -> bool:
    """Whether the person is the one of whom the sentence tells an arrest or a charge: no verb of speech between."""
    after = sentence.rpartition(person.rpartition(" ")[2])[2]
    charge = _CHARGED.search(after)
    return charge is not None and _SAYS.search(after, 0, charge.end()) is None


def _is_past(facts: Facts, evidence: Evidence) -> bool:
    """Whether a mention of the post says that it is one no more."""
    text, title = facts.document.text, facts.document.title or ""
    quotes = [_words(text, span) for span in evidence.spans] + [_words(title, span) for span in evidence.title_spans]
    return any(_ENDED.match(quote) for quote in quotes)


def _all_tell_then(sentences: set[str], year: int | None) -> bool:
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
