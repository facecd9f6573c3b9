"""What the sentence tells before it cites a directive: who signed or issued it, and on which day."""

from collections.abc import Sequence
from dataclasses import replace

from bomay.claims.directives.bodies import Issuers
from bomay.claims.directives.passive import sentence_start
from bomay.claims.directives.signer import decider, signer
from bomay.claims.directives.told import TIMES, TOGETHER, Detail, signed_on
from bomay.mentions.dates.date import DateMention
from bomay.mentions.directives.issuer import IssuerMention
from bomay.text.lazy import lazy_pattern

__all__ = ["told_before"]

_VERB = lazy_pattern(
    r"\s(ban hành|phát hành|ký|ra|có|thông qua|gửi)(?:\s(?:ban hành|liên tiếp|tiếp|một|các|hai|ba|luôn|thêm|kèm|ngay"
    r"|số|cả|nhiều|toàn văn|toàn bộ|dự thảo|dự án|[0-9]+))*(?:\s|\svăn bản:\s\"?)$"
)
_OTHER_ACT = lazy_pattern(
    r"[;:]|\.\s|cho biết|thông tin|công bố|trao|họp|tổ chức|diễn ra|theo|căn cứ|xem xét|báo cáo|phát biểu|sinh"
)
_GROUNDS = lazy_pattern(r",\s(?:căn cứ|trên cơ sở|xét|theo đề nghị)\s[^;:\n]{3,200},\s")
_OPINION = lazy_pattern(
    r" (?:(?:đã|vừa|cũng) )*(?:có ý kiến|trả lời|phúc đáp|phê duyệt|chấp thuận|đồng ý) (?:tại|bằng) (?:\w+ )?"
)
_NOMINAL = lazy_pattern(r"(?<!quyết định )(?<!thống nhất )(?<!thống nhất cao )việc\s$")
_FROM = lazy_pattern(r"(?:[Tt]ừ|đến|[Tt]rước|[Ss]au)\s(?:ngày\s)?$")  # but "Đến ngày 2/6, …" tells the day
_AND_BODY = lazy_pattern(r"(?:,|,? và) ")


def told_before(issuers: Issuers, detail: Detail, dates: Sequence[DateMention], dated: bool) -> Detail:
    """What the sentence says before the citation: who signed or issued it, and on which day."""
    text, start = issuers.text, detail.mention.start
    left = sentence_start(text, start)
    verb = _VERB.search(text, max(left, start - 40), start)
    if verb and _NOMINAL.search(text, left, verb.start(1)):
        verb = None  # "ông A nhấn mạnh việc ban hành Quy định 144"
    if not detail.issuers:
        body = signer(issuers, left, verb=verb.start()) if verb else decider(issuers, left, start=start)
        if body is not None:
            bodies = (*_with_twin(issuers, left, body), body)
            detail = replace(detail, issuers=bodies, spans=(*detail.spans, (bodies[0].start, body.end)))
    if not verb and detail.date is None and detail.issuers:
        return _on_the_day(issuers, detail, [date for date in dates if left <= date.start < start], dated)
    if verb and detail.date is None and verb.group(1) != "gửi":
        near = [
            date
            for date in dates
            if left <= date.start and date.end <= verb.start() and date.kind in TIMES and not date.last
        ]
        if near and _FROM.search(text, max(left, near[-1].start - 14), near[-1].start):
            near = []
        if near and not _OTHER_ACT.search(text, _after_grounds(text, near[-1].end, detail.issuers), verb.start()):
            signed = signed_on(near[-1], detail.mention, dated)
            if signed is not None:
                detail = replace(detail, date=signed, spans=(*detail.spans, (near[-1].start, near[-1].end)))
    return detail


def _on_the_day(issuers: Issuers, detail: Detail, dates: Sequence[DateMention], dated: bool) -> Detail:
    """The day before who gave an opinion by a paper of his: "ngày 20/12, Ban Tổ chức có ý kiến tại Công văn số …"."""
    body, start = detail.issuers[-1], detail.mention.start
    day = next((date for date in dates if issuers.text[date.end : body.start] in (" ", ", ")), None)
    if day is None or day.kind != "day" or day.last or not _OPINION.fullmatch(issuers.text, body.end, start):
        return detail
    signed = signed_on(day, detail.mention, dated)
    return replace(detail, date=signed, spans=(*detail.spans, (day.start, day.end))) if signed else detail


def _with_twin(issuers: Issuers, left: int, body: IssuerMention) -> tuple[IssuerMention, ...]:
    """The Bộ Chính trị that stands with the Ban Bí thư: "Bộ Chính trị và Ban Bí thư vừa ban hành …"."""
    before = [other for other in issuers.find(left, body.start) if other.end < body.start]
    twin = before[-1] if before and body.label in TOGETHER and before[-1].label in TOGETHER else None
    return (twin,) if twin and _AND_BODY.fullmatch(issuers.text, twin.end, body.start) else ()


def _after_grounds(text: str, end: int, issuers: tuple[IssuerMention, ...]) -> int:
    """Where the issuer stands, if only grounds part it from the day: "ngày 10/7, căn cứ Luật X, UBND tỉnh ban hành"."""
    parted = bool(issuers) and _GROUNDS.fullmatch(text, end, issuers[0].start) is not None
    return issuers[0].end if parted else end
