"""Date and issuer of the directives that a text cites, from the words after and before each citation."""

import re
from collections.abc import Sequence
from dataclasses import replace

from bomay.claims.directives.before import told_before
from bomay.claims.directives.bodies import Issuers
from bomay.claims.directives.passive import passed_on, passive_issuer
from bomay.claims.directives.told import TIMES, TOGETHER, Detail, signed_on
from bomay.mentions.dates.date import DateMention
from bomay.mentions.directives.issuer import IssuerMention
from bomay.mentions.directives.kinds import DirectiveMention
from bomay.mentions.directives.number import fits_suffix
from bomay.model import PartialDate
from bomay.text.lazy import lazy_pattern

__all__ = ["read_details"]

_DATE_GAP = lazy_pattern(
    r"\s?,?\s?\(?(?:(?:được\s)?(?:ra|ban hành|ký|ký ban hành|đề|thông qua|phát đi|phát hành)\s|vào\s)*"
    r"(ngày\s|tháng\s|năm\s|hồi tháng\s)?",
    re.IGNORECASE,
)
_ISSUER_GAP = lazy_pattern(
    r"\s?\)?,?\s(?:là\s)?(?:của|do)\s(?:chính\s)?|"
    r",\s(?=Hội nghị\s(?:lần thứ\s)?[^,.;()\n]{1,24}Ban Chấp hành Trung ương|Hội nghị Trung ương\s)"
)
_ASIDE = lazy_pattern(r"\s?\([^()\n]{1,70}\)(?=,?\s(?:của|ngày))")
_QUOTED = lazy_pattern(r",?\s(?:(?:[Vv]ề|về việc|quy định về)\s)?\"[^\"\n]{4,260}\"(?=,?\s(?:của|ngày))")
_AND_BODY = lazy_pattern(r"\s?(?:-|,|và)\s")
_LINK = lazy_pattern(
    r"\s?\)?(?:[,;]\s?|\s)(và\s|cùng\s|cũng như\s|hoặc\s|cùng với\s)?(?:các\s|với\s)?\(?(?:số\s?:?\s)?"
)
_GHOST = lazy_pattern(r",?\s(?:và|cũng như|cùng)\s(?:[Cc]ông điện|[Cc]ông văn|[Tt]hông báo)\s(?=ngày\s)")
_AT = lazy_pattern(r"(?:tại|theo|trong|căn cứ|bằng)\s$", re.IGNORECASE)
_LAW_MAKERS = {
    "Luật": ("Quốc hội",),
    "Bộ luật": ("Quốc hội",),
    "Hiến pháp": ("Quốc hội",),
    "Pháp lệnh": ("Ủy ban Thường vụ Quốc hội", "Quốc hội"),
    "Nghị định": ("Chính phủ", "Hội đồng Chính phủ", "Hội đồng Bộ trưởng", "Thủ tướng Chính phủ"),
}
_DOING = lazy_pattern(r"(?:việc|sau khi|khi)\s(?:thông qua|ban hành|ký)\s$")
_COMMA = lazy_pattern(r"\)?,\s")
_DOES = {  # what a body does by a directive of its own: "Trong Kết luận 929, Thanh tra Chính phủ đã chỉ ra …"
    "Kết luận": lazy_pattern(r"\s(?:đã\s|cũng\s)?(?:chỉ ra|chỉ rõ|nêu|xác định|kết luận|kiến nghị)\b"),
    "Quyết định": lazy_pattern(r"\s(?:đã\s|cũng\s)?quyết định\b"),
}
_DOES_THERE = lazy_pattern(  # not only as it tells: "Tại Quyết định số 326, Thủ tướng Chính phủ đã bổ sung …"
    r"\s(?:(?:đã|cũng|vừa)\s)*(?:giao|yêu cầu|chỉ đạo|phê duyệt|phê chuẩn|bổ sung|quy định|đồng ý|cho phép|chấp thuận|"
    r"điều chỉnh|thành lập|nêu|đề nghị|kiến nghị|quyết định|thống nhất|kết luận|xác định|cử)\b"
)
_THERE = lazy_pattern(r"(?:^|[.,;:\n]\s?|đó\s)(?:[Tt]ại|[Bb]ằng)\s$")
_OF_MAKER = lazy_pattern(r"\w+(?: \w+){1,2}? của (?=\S)")


def read_details(
    issuers: Issuers, mentions: Sequence[DirectiveMention], dates: Sequence[DateMention], *, dated: bool
) -> list[Detail]:
    """Date and issuer of each mention, in order; `dated`: the publication is known, and fixes a year left out."""
    text = issuers.text
    by_start = {date.start: date for date in dates if date.kind in TIMES and date.last is None}
    details = [_after(issuers, mention, by_start, dated) for mention in mentions]
    details = _shared(issuers, details, by_start)
    told = _shared_on(text, [told_before(issuers, detail, dates, dated) for detail in details])
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


def _after(issuers: Issuers, mention: DirectiveMention, dates: dict[int, DateMention], dated: bool) -> Detail:
    """What follows the number: "ngày 30/5/2019 của Bộ Chính trị", in either order, past brackets and quotations."""
    text, detail = issuers.text, _made_by(issuers, Detail(mention, end=mention.end))
    for _ in range(4):
        at = detail.end
        if detail.date is None and (found := _date_at(text, at, mention, dates, dated)):
            detail = replace(
                detail, date=found[0], end=found[1].end, spans=(*detail.spans, (found[1].start, found[1].end))
            )
        elif not detail.issuers and (bodies := _issuers_at(issuers, at, mention)):
            spans = tuple((body.start, body.end) for body in bodies)
            detail = replace(detail, issuers=bodies, end=bodies[-1].end, spans=(*detail.spans, *spans))
        elif aside := (_ASIDE.match(text, at) or _QUOTED.match(text, at)):
            detail = replace(detail, end=aside.end())
        else:
            break
    if not detail.issuers:
        body = passive_issuer(issuers, mention.start, detail.end)
        if body is None:
            return _subject_after(issuers, detail)
        detail = replace(detail, issuers=(body,), spans=(*detail.spans, (body.start, body.end)))
    elif not text.startswith((" do ", ", do "), mention.end):
        return detail
    day = passed_on(text, detail.issuers[-1].end, dates) if detail.date is None else None
    signed = signed_on(day, mention, dated) if day is not None else None
    return replace(detail, date=signed, spans=(*detail.spans, (day.start, day.end))) if day and signed else detail


def _made_by(issuers: Issuers, detail: Detail) -> Detail:
    """ "Nghị quyết của Quốc hội về …", "Quyết định của UBND tỉnh A (số 45 …)": what is told between type and name."""
    match = _OF_MAKER.match(issuers.text, detail.mention.start, detail.mention.end)
    body = issuers.at(match.end()) if match else None
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
    return signed_on(date, mention, dated), date


def _issuers_at(issuers: Issuers, at: int, mention: DirectiveMention) -> tuple[IssuerMention, ...]:
    """The body after "của", or several that issued it together."""
    gap = _ISSUER_GAP.match(issuers.text, at)
    first = issuers.at(gap.end()) if gap else None
    if first is None:
        return ()
    found = [first]
    while ("liên tịch" in mention.type or first.label in TOGETHER) and (
        gap := _AND_BODY.match(issuers.text, found[-1].end)
    ):
        body = issuers.at(gap.end())
        if body is None or (first.label in TOGETHER and body.label not in TOGETHER):
            break
        found.append(body)
    return tuple(found)


def _subject_after(issuers: Issuers, detail: Detail) -> Detail:
    """ "Tại Công văn số …, UBND tỉnh đề nghị …", "cùng với việc thông qua luật số …, Quốc hội cũng …"."""
    text, start = issuers.text, detail.mention.start
    doing = _DOING.search(text, max(0, start - 26), start)
    if detail.issuers or not (doing or _AT.search(text, max(0, start - 8), start)):
        return detail
    comma = _COMMA.match(text, detail.end)
    body = issuers.at(comma.end()) if comma else None
    if body is None:
        return detail
    there = _THERE.search(text, max(0, start - 14), start) is not None
    told = _DOES_THERE if there else _DOES.get(detail.mention.type)
    does = told is not None and told.match(text, body.end) is not None
    if not (doing or does or fits_suffix(detail.mention.number or "", body.label)):
        return detail
    return replace(detail, issuers=(body,), spans=(*detail.spans, (body.start, body.end)))


def _shared(issuers: Issuers, details: list[Detail], dates: dict[int, DateMention]) -> list[Detail]:
    """An issuer after a list belongs to all of one kind, and to both of "A và B"; of an unlike list to its last."""
    text, out = issuers.text, list(details)
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
    return [_with_ghost(issuers, detail, dates) for detail in out]


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


def _with_ghost(issuers: Issuers, detail: Detail, dates: dict[int, DateMention]) -> Detail:
    """ "Chỉ thị số 26/CT-TTg cũng như Công điện ngày 2/2/2017 của Thủ tướng": an unnumbered second gives its issuer."""
    ghost = None if detail.issuers else _GHOST.match(issuers.text, detail.end)
    date = dates.get(ghost.end() + 5) if ghost else None
    bodies = _issuers_at(issuers, date.end, detail.mention) if date else ()
    return (
        replace(detail, issuers=bodies, spans=(*detail.spans, (bodies[0].start, bodies[0].end))) if bodies else detail
    )
