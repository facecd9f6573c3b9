"""Who issued a directive, where a passive verb behind its citation tells it: "được Thủ tướng Chính phủ ký ban hành"."""

import re
from collections.abc import Mapping

from bomay.claims.directives.bodies import Issuers
from bomay.mentions.dates.date import DateMention
from bomay.mentions.directives.issuer import IssuerMention
from bomay.text.lazy import lazy_pattern

__all__ = ["passed_on", "passive_issuer", "sentence_start"]

_PASSIVE = lazy_pattern(r"\s(?:đã\s|vừa\s|cũng\s)?(?:được|do|mà)\s")
_PASSIVE_VERB = lazy_pattern(r"[^.;:\n]{0,40}?\s(?:ký|ban hành|phê duyệt|thông qua)(?:\sban hành)?\b")
_PASSIVE_LATE = lazy_pattern(r"\s(?:về|quy định|phê chuẩn|phân cấp)\s[^.;:\n]{4,240}?\s(?:đã\s|vừa\s)?được\s")
_DONE = lazy_pattern(
    r"\s(?:thông qua|ban hành|ký ban hành|ký)(?=\s(?:vào|ngày|sáng|chiều|tối|hôm|cùng|tại)\b|[.,\n]|$)"
)
_PASSED_ON = lazy_pattern(
    r"((?:,?\s[^.;:,()\n]{4,40}?)?\s(?:ký|ban hành|thông qua|phê duyệt)(?:\sban hành)?\s)(?:vào\s)?"
    r"(?:(?:ngày|sáng|chiều|tối|hôm|trưa)\s)*"
)
_STOP = lazy_pattern(r"\n|(?<!TP)(?<!T\.P)(?<!Tp)(?<!TX)\.\s")
_WINDOW = 260  # characters of a sentence that may name who issued the directive


def passive_issuer(issuers: Issuers, start: int, end: int) -> IssuerMention | None:
    """The body that a passive verb behind the citation [start, end) tells to have issued it; None where none does.

    "được Thủ tướng Chính phủ ký ban hành", "do ông A, Phó Chủ tịch UBND huyện B ký".
    """
    text, gap = issuers.text, _PASSIVE.match(issuers.text, end)
    if gap is None:
        return _told_late(issuers, start, end)
    body = next(issuers.find(gap.end(), gap.end() + 90), None)
    if body is None or re.search(r"[.;:\n]", text[gap.end() : body.start]) or not _PASSIVE_VERB.match(text, body.end):
        return None
    return body


def _told_late(issuers: Issuers, start: int, end: int) -> IssuerMention | None:
    """ "Nghị quyết số 5 về việc … được Quốc hội thông qua chiều 25/10": the subject of its sentence, told first."""
    text, gap = issuers.text, _PASSIVE_LATE.match(issuers.text, end)
    body = issuers.at(gap.end()) if gap is not None and start == sentence_start(text, start) else None
    return body if body is not None and _DONE.match(text, body.end) else None


def passed_on(text: str, at: int, dates: Mapping[int, DateMention]) -> DateMention | None:
    """The day behind the passive verb that follows an offset: "được Quốc hội thông qua chiều 25/10"; None for none.

    `dates` are the text's, by where each begins.
    """
    gap = _PASSED_ON.match(text, at)
    if gap is None:
        return None
    date = next((dates[start] for start in range(gap.end(1), gap.end() + 1) if start in dates), None)
    return date if date is not None and date.kind == "day" else None


def sentence_start(text: str, at: int) -> int:
    """Where the sentence around `at` begins, or the window that is looked at; "TP. " ends none."""
    left = max(at - _WINDOW, 0)
    for match in _STOP.finditer(text, left, at):
        left = match.end()
    return left
