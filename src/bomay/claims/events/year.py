"""Occasions of which only the year is told: "chuyến thăm Lào năm 2009", "Hội nghị cấp cao APEC 2017"."""

import re
from collections.abc import Iterator, Sequence

from bomay.claims.article.article import Sentence
from bomay.mentions.dates.date import DateMention
from bomay.mentions.kinds import CueMention
from bomay.model import PartialDate
from bomay.text.lazy import lazy_pattern

__all__ = ["EXAM_OF_YEAR", "year_behind", "years_before"]

_YEAR_BEHIND = lazy_pattern(
    r"(?P<name>(?:(?! và | do | để | với | nhằm | đã | sẽ | nhân )[^,.;:()\"“”\n–]){0,70}?)\s(?:[-–] )?"
    r"(?P<word>(?:(?:diễn ra |tổ chức )?(?:vào|hồi|trong|cuối|đầu|giữa)\s|được tổ chức\s)*năm\s)?"
    r"(?P<year>(?:19|20)\d\d)(?![\d/]|\s?-\s?\d)"
)
_NAMED = lazy_pattern(r"(?:^|\s)(?:[A-ZĐ][\w-]*|[IVX]+|\d{1,3})$|^\s[A-ZĐ]\w*(?:\s\w+){0,5}$")
_CAPTION = lazy_pattern(r"[^.;:]{0,120}, (?:vào )?năm (?P<year>(?:19|20)\d\d)\s*(?:\.|$)")
_OF_WORK = lazy_pattern(
    r"\b(?:công tác|nhiệm vụ|kế hoạch|kết quả|tổng kết|triển khai|ngân sách|dự toán|chương trình|chỉ tiêu|đánh giá|"
    r"quý|tháng|kỷ niệm|nghị quyết|luật|nhiệm kỳ|khóa|từ|đến|tới năm|giai đoạn|so|sơ kết|phương hướng|tuyển|học)\b",
    re.IGNORECASE,
)
_NOUN = lazy_pattern(
    r"(?:chuyến|hội nghị|đại hội|kỳ họp|diễn đàn|tuần lễ|giải|hội thi|cuộc thi|liên hoan|hội thao|hội diễn|triển lãm|"
    r"hội chợ|cuộc gặp|cuộc hội đàm|lễ|ngày hội|phiên họp|hội thảo|cuộc bầu cử)\b",
    re.IGNORECASE,
)
_GREAT = lazy_pattern(
    r"(?:hội nghị|diễn đàn|tuần lễ|giải|hội thi|cuộc thi|liên hoan|triển lãm|hội chợ)\b", re.IGNORECASE
)
_OF_BODY = lazy_pattern(r"\b(?:Ủy ban|Uỷ ban|Ban|Chủ tịch|Năm|năm|Tiểu ban|Hội đồng)\b")
_SITTING = lazy_pattern(
    r"[Kk]ỳ họp(?: thứ \w+)?(?:,? (?:của )?(?:Quốc hội|HĐND|Hội đồng nhân dân)(?: (?!có|sẽ|đã|về)[^\s,.;:()]+){0,5}?)?"
    r"(?:,? kh[óo][aá] \w+)?(?:,? \(?(?:vào |diễn ra |tổ chức )*(?:cuối|giữa|đầu)|(?<!họp)(?: của)?) "
    r"năm (?P<year>(?:19|20)\d\d)(?![\d/])"
)
EXAM_OF_YEAR = lazy_pattern(
    r"(?<!tuyển )kỳ thi [^,.;:()]{0,50}?(?:quốc gia|THPT|phổ thông)(?: (?!từ|kể|như|sau|trước)[^\s,.;:()]+){0,4}? "
    r"năm (?P<year>(?:19|20)\d\d)(?![\d/]|\s?-\s?\d)",
    re.IGNORECASE,
)
"""A yearly examination of the whole country, named with its year."""
_ELECTION = lazy_pattern(r"cuộc bầu cử\b", re.IGNORECASE)
_PLURAL = lazy_pattern(r"\b(?:các|những|nhiều|mọi|mỗi|\d+|hai|ba|bốn|năm)\s$", re.IGNORECASE)
_HELD = lazy_pattern(r"\b(?:đã|được|tổ chức|thực hiện|diễn ra|khai mạc|có|bắt đầu)(?: \w+)?\s$")
_CAME = lazy_pattern(r"(?:(?:đến|về|sang|tới) )?thăm\b|chuyến thăm\b|dâng hương|khánh thành|khởi công", re.IGNORECASE)
_ASIDE = lazy_pattern(r",\s(?:khi|nhân|trong|với|tại|trên|sau|cùng|lần đầu)\b[^,]*(?=,)")
_IN_YEAR = lazy_pattern(r"\b(?:vào|hồi|trong) (?:năm )?$")
_REACH = 150


def year_behind(sentence: Sentence, cue: CueMention) -> DateMention | None:
    """The year that closes an occasion's name; None where a year is that of the work it deals with.

    The word năm needs a preposition or a name before it ("chuyến thăm Mỹ vào năm 2015", "lần thứ I năm 2024"); a bare
    year needs a name ("APEC 2017").
    """
    text = sentence.page.text
    caption = _CAPTION.match(text, cue.end, sentence.end) if cue.form == "visit" else None
    if caption is not None:
        return _year(text, caption.start("year"), caption.end("year"))
    named = (_SITTING if cue.form == "session" else EXAM_OF_YEAR).match(text, cue.start, sentence.end)
    if named is not None:
        return _year(text, named.start("year"), named.end("year"))
    opening = max(sentence.start, cue.start - 10)
    of_prize = cue.form == "ceremony" and text.endswith("tại ", opening, cue.start)  # of that year, given in the next
    if not _NOUN.match(text, cue.start) or of_prize or _PLURAL.search(text, opening, cue.start):
        return None
    match = _YEAR_BEHIND.match(text, cue.end, sentence.end)
    if match is None or _OF_WORK.search(match["name"]):
        return None
    word = match["word"] or ""
    if not word and (_OF_BODY.search(match["name"]) or not _GREAT.match(text, cue.start)):
        return None
    if word in ("", "năm ") and not (_NAMED.search(match["name"]) or _ELECTION.match(text, cue.start)):
        return None
    return _year(text, match.start("year"), match.end("year"))


def years_before(
    sentence: Sentence, cues: Sequence[CueMention], dates: Sequence[DateMention]
) -> Iterator[tuple[CueMention, DateMention]]:
    """Each year that opens a clause, with the occasion told as held behind it: "Năm 2005, X đã tổ chức Hội nghị …"."""
    text = sentence.page.text
    for date in dates:
        if date.kind != "year" or date.last is not None:
            continue
        if not text.startswith(",", date.end):
            yield from ((cue, date) for cue in cues if _is_where(text, date, cue))
            continue
        for cue in cues:
            between = text[date.end : cue.start] if 0 < cue.start - date.end < _REACH else ";"
            between = _ASIDE.sub("", between)
            if ";" in between or "," in between[1:] or " sẽ" in between or _PLURAL.search(between):
                continue
            if _CAME.match(text, cue.start) or (_NOUN.match(text, cue.start) and _HELD.search(between)):
                yield cue, date
                break


def _is_where(text: str, date: DateMention, cue: CueMention) -> bool:
    """Whether an occasion is where something was in that year: "Gặp ông A một lần vào năm 2015 tại lễ kỷ niệm …"."""
    told = text[date.end : cue.start] in (" tại ", " trong ", " ở ") if cue.start > date.end else False
    return told and _IN_YEAR.search(text, max(0, date.start - 12), date.start) is not None


def _year(text: str, start: int, end: int) -> DateMention:
    year = PartialDate(int(text[start:end]))
    return DateMention(start, end, year, None, "year", True, text[start:end], "nam")
