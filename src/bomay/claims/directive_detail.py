"""Date and issuer of the directives that a text cites, from the words after and before each citation."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from bomay.claims.directive_passive import passed_on, passive_issuer, sentence_start
from bomay.claims.directive_signer import decider, signer
from bomay.mentions.date import DateMention
from bomay.mentions.directive_issuer import IssuerMention, issuer_at
from bomay.mentions.directive_kinds import DirectiveMention
from bomay.mentions.directive_number import fits_suffix
from bomay.model import PartialDate

__all__ = ["Detail", "read_details"]

_DATE_GAP = re.compile(
    r"\s?,?\s?\(?(?:(?:được\s)?(?:ra|ban hành|ký|ký ban hành|đề|thông qua)\s|vào\s)*(ngày\s|tháng\s|năm\s"
    r"|hồi tháng\s)?",
    re.IGNORECASE,
)
_ISSUER_GAP = re.compile(
    r"\s?\)?,?\s(?:là\s)?(?:của|do)\s(?:chính\s)?|"
    r",\s(?=Hội nghị\s(?:lần thứ\s)?[^,.;()\n]{1,24}Ban Chấp hành Trung ương)"
)
_ASIDE = re.compile(r"\s?\([^()\n]{1,70}\)(?=,?\s(?:của|ngày))")
_QUOTED = re.compile(r",?\s(?:(?:[Vv]ề|về việc|quy định về)\s)?\"[^\"\n]{4,260}\"(?=,?\s(?:của|ngày))")
_AND_BODY = re.compile(r"\s?(?:-|,|và)\s")
_LINK = re.compile(r"\s?\)?(?:[,;]\s?|\s)(và\s|cùng\s|cũng như\s|hoặc\s|cùng với\s)?(?:các\s|với\s)?\(?(?:số\s?:?\s)?")
_GHOST = re.compile(r",?\s(?:và|cũng như|cùng)\s(?:[Cc]ông điện|[Cc]ông văn|[Tt]hông báo)\s(?=ngày\s)")
_VERB = re.compile(
    r"\s(ban hành|phát hành|ký|ra|có|thông qua|gửi)(?:\s(?:ban hành|liên tiếp|tiếp|một|các|hai|ba|luôn|thêm|kèm|ngay"
    r"|số|cả|nhiều|toàn văn|toàn bộ|dự thảo|dự án|[0-9]+))*(?:\s|\svăn bản:\s\"?)$"
)
_OTHER_ACT = re.compile(
    r"[;:]|\.\s|cho biết|thông tin|công bố|trao|họp|tổ chức|diễn ra|theo|căn cứ|xem xét|báo cáo|phát biểu|sinh"
)
_GROUNDS = re.compile(r",\s(?:căn cứ|trên cơ sở|xét|theo đề nghị)\s[^;:\n]{3,200},\s")
_YEAR_IN_NUMBER = re.compile(r"/((?:19|20)[0-9]{2})(?:/|$)")
_AT = re.compile(r"(?:tại|theo|trong|căn cứ|bằng)\s$", re.IGNORECASE)
_LAW_MAKERS = {
    "Luật": ("Quốc hội",),
    "Bộ luật": ("Quốc hội",),
    "Hiến pháp": ("Quốc hội",),
    "Pháp lệnh": ("Ủy ban Thường vụ Quốc hội", "Quốc hội"),
}
_DOING = re.compile(r"(?:việc|sau khi|khi)\s(?:thông qua|ban hành|ký)\s$")
_COMMA = re.compile(r"\)?,\s")
_DOES = {  # what a body does by a directive of its own: "Trong Kết luận 929, Thanh tra Chính phủ đã chỉ ra …"
    "Kết luận": re.compile(r"\s(?:đã\s|cũng\s)?(?:chỉ ra|chỉ rõ|nêu|xác định|kết luận|kiến nghị)\b"),
    "Quyết định": re.compile(r"\s(?:đã\s|cũng\s)?quyết định\b"),
}
_DOES_THERE = re.compile(  # not only as it tells: "Tại Quyết định số 326, Thủ tướng Chính phủ đã bổ sung …"
    r"\s(?:(?:đã|cũng|vừa)\s)*(?:giao|yêu cầu|chỉ đạo|phê duyệt|phê chuẩn|bổ sung|quy định|đồng ý|cho phép|chấp thuận|"
    r"điều chỉnh|thành lập|nêu|đề nghị|kiến nghị|quyết định|thống nhất|kết luận|xác định|cử)\b"
)
_THERE = re.compile(r"(?:^|[.,;:\n]\s?|đó\s)(?:[Tt]ại|[Bb]ằng)\s$")
_NOMINAL = re.compile(r"(?<!quyết định )(?<!thống nhất )(?<!thống nhất cao )việc\s$")
_OF_MAKER = re.compile(r"(?:Nghị quyết|Chỉ thị) của (?=\S)")
_FROM = re.compile(r"(?:[Tt]ừ|đến|[Tt]rước|[Ss]au)\s(?:ngày\s)?$")  # but "Đến ngày 2/6, …" tells the day
_TIMES = ("day", "month", "year")


@dataclass(frozen=True, slots=True)
class Detail:
    """What a text says of one cited directive besides its number: when it was signed and who issued it.

    `spans` are where date and issuers stand. Several issuers made it together.
    """

    mention: DirectiveMention
    date: PartialDate | None = None
    issuers: tuple[IssuerMention, ...] = ()
    spans: tuple[tuple[int, int], ...] = ()
    end: int = field(default=0)


def read_details(
    text: str, mentions: Sequence[DirectiveMention], dates: Sequence[DateMention], *, dated: bool
) -> list[Detail]:
    """Date and issuer of each mention, in order; `dated`: the publication is known, and fixes a year left out."""
    by_start = {date.start: date for date in dates if date.kind in _TIMES and date.last is None}
    details = [_after(text, mention, by_start, dated) for mention in mentions]
    details = _shared(text, details, by_start)
    told = _shared_on(text, [_before(text, detail, dates, dated) for detail in details])
    return [_without_other_makers(detail) for detail in told]


def _without_other_makers(detail: Detail) -> Detail:
    """A law without an issuer who makes no laws: "Luật Đất đai và Kế hoạch số 15 của UBND huyện".

    Source: Luật Ban hành văn bản quy phạm pháp luật 80/2015/QH13, Điều 4.
    """
    makers = _LAW_MAKERS.get(detail.mention.type)
    if makers is None or not detail.issuers or all(issuer.label in makers for issuer in detail.issuers):
        return detail
    told = {(issuer.start, issuer.end) for issuer in detail.issuers}
    return replace(detail, issuers=(), spans=tuple(span for span in detail.spans if span not in told))


def _after(text: str, mention: DirectiveMention, dates: dict[int, DateMention], dated: bool) -> Detail:
    """What follows the number: "ngày 30/5/2019 của Bộ Chính trị", in either order, past brackets and quotations."""
    detail = _made_by(text, Detail(mention, end=mention.end))
    for _ in range(4):
        at = detail.end
        if detail.date is None and (found := _date_at(text, at, mention, dates, dated)):
            detail = replace(
                detail, date=found[0], end=found[1].end, spans=(*detail.spans, (found[1].start, found[1].end))
            )
        elif not detail.issuers and (bodies := _issuers_at(text, at, mention)):
            spans = tuple((body.start, body.end) for body in bodies)
            detail = replace(detail, issuers=bodies, end=bodies[-1].end, spans=(*detail.spans, *spans))
        elif aside := (_ASIDE.match(text, at) or _QUOTED.match(text, at)):
            detail = replace(detail, end=aside.end())
        else:
            break
    if not detail.issuers:
        body = passive_issuer(text, mention.start, detail.end)
        if body is None:
            return _subject_after(text, detail)
        detail = replace(detail, issuers=(body,), spans=(*detail.spans, (body.start, body.end)))
    elif not text.startswith((" do ", ", do "), mention.end):
        return detail
    day = passed_on(text, detail.issuers[-1].end, dates) if detail.date is None else None
    signed = _signed(day, mention, dated) if day is not None else None
    return replace(detail, date=signed, spans=(*detail.spans, (day.start, day.end))) if day and signed else detail


def _made_by(text: str, detail: Detail) -> Detail:
    """ "Nghị quyết của Quốc hội về …": what a title tells of who made it."""
    match = _OF_MAKER.match(text, detail.mention.start) if detail.mention.title else None
    body = issuer_at(text, match.end()) if match else None
    return replace(detail, issuers=(body,), spans=((body.start, body.end),)) if body is not None else detail


def _date_at(
    text: str, at: int, mention: DirectiveMention, dates: dict[int, DateMention], dated: bool
) -> tuple[PartialDate | None, DateMention] | None:
    gap = _DATE_GAP.match(text, at)
    date = dates.get(gap.end()) if gap else None
    if gap is None or date is None or not (gap.group(1) or date.first is None or date.first.day):
        return None
    if not gap[0].strip(" ,(") and not any(letter.isdigit() for letter in date.words):
        return None  # "quán triệt Chỉ thị 35 sáng nay"
    return _signed(date, mention, dated), date


def _signed(date: DateMention, mention: DirectiveMention, dated: bool) -> PartialDate | None:
    """The date where its year is stated, fixed by the publication, or told by the number itself."""
    if date.year_stated:
        return date.first
    year = _YEAR_IN_NUMBER.search(mention.number or "")
    numbers = [int(part) for part in re.findall(r"[0-9]+", date.words)]
    if year and len(numbers) == 2 and date.kind == "day":
        try:
            return PartialDate(int(year.group(1)), numbers[1], numbers[0])
        except ValueError:
            return None
    return date.first if dated else None


def _issuers_at(text: str, at: int, mention: DirectiveMention) -> tuple[IssuerMention, ...]:
    """The body after "của", or several that issued it together."""
    gap = _ISSUER_GAP.match(text, at)
    first = issuer_at(text, gap.end()) if gap else None
    if first is None:
        return ()
    found = [first]
    while "liên tịch" in mention.type and (gap := _AND_BODY.match(text, found[-1].end)):
        body = issuer_at(text, gap.end())
        if body is None:
            break
        found.append(body)
    return tuple(found)


def _subject_after(text: str, detail: Detail) -> Detail:
    """ "Tại Công văn số …, UBND tỉnh đề nghị …", "cùng với việc thông qua luật số …, Quốc hội cũng …"."""
    start = detail.mention.start
    doing = _DOING.search(text, max(0, start - 26), start)
    if detail.issuers or not (doing or _AT.search(text, max(0, start - 8), start)):
        return detail
    comma = _COMMA.match(text, detail.end)
    body = issuer_at(text, comma.end()) if comma else None
    if body is None:
        return detail
    there = _THERE.search(text, max(0, start - 14), start) is not None
    told = _DOES_THERE if there else _DOES.get(detail.mention.type)
    does = told is not None and told.match(text, body.end) is not None
    if not (doing or does or fits_suffix(detail.mention.number or "", body.label)):
        return detail
    return replace(detail, issuers=(body,), spans=(*detail.spans, (body.start, body.end)))


def _shared(text: str, details: list[Detail], dates: dict[int, DateMention]) -> list[Detail]:
    """An issuer after a list belongs to all of one kind, and to both of "A và B"; of an unlike list to its last."""
    out = list(details)
    for last in range(len(out) - 1, 0, -1):
        if not out[last].issuers:
            continue
        first, joined = last, ""
        while first and not out[first - 1].issuers and (link := _link(text, out[first - 1], out[first])) is not None:
            first, joined = first - 1, link if first == last else joined
        before = out[first:last]
        alike = all(detail.mention.type == out[last].mention.type for detail in before)
        if before and (alike or (len(before) == 1 and joined.strip() not in ("", ","))):
            body = out[last].issuers
            for index in range(first, last):
                out[index] = replace(out[index], issuers=body, spans=(*out[index].spans, (body[0].start, body[-1].end)))
    return [_with_ghost(text, detail, dates) for detail in out]


def _shared_on(text: str, details: list[Detail]) -> list[Detail]:
    """What one body issued, told before a list, is all that the list holds: "UBND tỉnh ban hành Quyết định A và B".

    So is the day on which it did.
    """
    out = list(details)
    for index in range(1, len(out)):
        before, this = out[index - 1], out[index]
        body = before.issuers
        if not body or this.issuers or body[0].start > before.mention.start or _link(text, before, this) is None:
            continue
        alike = this.mention.type == before.mention.type
        if alike or fits_suffix(this.mention.number or "", body[0].label):
            told = [span for span in before.spans if span[1] <= before.mention.start]
            day = before.date if this.date is None and len(told) == len(before.spans) > 1 else None
            spans = (*this.spans, *told) if day else (*this.spans, (body[0].start, body[-1].end))
            out[index] = replace(this, issuers=body, date=this.date or day, spans=spans)
    return out


def _link(text: str, left: Detail, right: Detail) -> str | None:
    """The conjunction between two citations that stand in one list; "" for a comma, None where they do not."""
    match = _LINK.fullmatch(text, left.end, right.mention.start)
    return (match.group(1) or "") if match else None


def _with_ghost(text: str, detail: Detail, dates: dict[int, DateMention]) -> Detail:
    """ "Chỉ thị số 26/CT-TTg cũng như Công điện ngày 2/2/2017 của Thủ tướng": an unnumbered second gives its issuer."""
    ghost = None if detail.issuers else _GHOST.match(text, detail.end)
    date = dates.get(ghost.end() + 5) if ghost else None
    bodies = _issuers_at(text, date.end, detail.mention) if date else ()
    return (
        replace(detail, issuers=bodies, spans=(*detail.spans, (bodies[0].start, bodies[0].end))) if bodies else detail
    )


def _before(text: str, detail: Detail, dates: Sequence[DateMention], dated: bool) -> Detail:
    """What the sentence says before the citation: who signed or issued it, and on which day."""
    start = detail.mention.start
    left = sentence_start(text, start)
    verb = _VERB.search(text, max(left, start - 40), start)
    if verb and _NOMINAL.search(text, left, verb.start(1)):
        verb = None  # "ông A nhấn mạnh việc ban hành Quy định 144"
    if not detail.issuers:
        body = signer(text, left, verb=verb.start()) if verb else decider(text, left, start=start)
        if body is not None:
            detail = replace(detail, issuers=(body,), spans=(*detail.spans, (body.start, body.end)))
    if verb and detail.date is None and verb.group(1) != "gửi":
        near = [
            date
            for date in dates
            if left <= date.start and date.end <= verb.start() and date.kind in _TIMES and not date.last
        ]
        if near and _FROM.search(text, max(left, near[-1].start - 14), near[-1].start):
            near = []
        if near and not _OTHER_ACT.search(text, _after_grounds(text, near[-1].end, detail.issuers), verb.start()):
            signed = _signed(near[-1], detail.mention, dated)
            if signed is not None:
                detail = replace(detail, date=signed, spans=(*detail.spans, (near[-1].start, near[-1].end)))
    return detail


def _after_grounds(text: str, end: int, issuers: tuple[IssuerMention, ...]) -> int:
    """Where the issuer stands, if only grounds part it from the day: "ngày 10/7, căn cứ Luật X, UBND tỉnh ban hành"."""
    parted = bool(issuers) and _GROUNDS.fullmatch(text, end, issuers[0].start) is not None
    return issuers[0].end if parted else end
