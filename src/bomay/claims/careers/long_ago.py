"""Posts told of days long past: "Năm 2009, Phó Thủ tướng A ký", "chuyến thăm của Chủ tịch nước A năm 2009"."""

import re
from collections.abc import Sequence

from bomay.claims.article.article import Article, Sentence
from bomay.claims.article.time import is_birth
from bomay.claims.people.phrase import phrase_start
from bomay.claims.posts.holdings import Holding
from bomay.claims.posts.one_office import end_of
from bomay.mentions.dates.date import DateMention
from bomay.text.lazy import lazy_pattern

__all__ = ["is_long_past"]

_ASIDE = lazy_pattern(r" ?\((?:[\d.]{1,5} ?[-–] ?)?(?:\d{1,2}[/.])?\d{1,2}[/.]((?:19|20)\d\d)(?:[,;) ])")
_OPENS = lazy_pattern(
    r"(?:\W|\b(?:vào|hồi|đến|tới|trong|đầu|cuối|giữa|khoảng|sáng|chiều|tối|trưa|đêm|ngày|tháng|năm|cụ thể|trước đó|"
    r"sau đó|tiếp đó|và|rồi|nhưng)\b)*",
    re.IGNORECASE,
)
"""What may stand between the begin of a clause and a date that opens it: "Cụ thể, vào ngày "; not "từ năm "."""
_LEADS_ON = lazy_pattern(
    r"(?:,| thì)?(?: (?:tại|ở|trong|trên|nhân|theo|trước)\b(?:(?! nói\b| cho (?:biết|hay)\b)[^,.;:“\"]){2,80},)?"
    r" (?:đích thân |chính |đồng chí |ông |bà )?"
)
_AS_HOLDER = lazy_pattern(
    r",? (?:với|trên|ở)(?: \w+)? (?:cương vị|vai trò|trách nhiệm|chức vụ|chức trách|tư cách)(?: là)? "
)
_IN_TERM = lazy_pattern(r"\W*(?:Trong |Ở )?[Nn]hiệm kỳ \d{4} ?[-–] ?(\d{4}),? (?:đồng chí |ông |bà )?")
_VISIT = lazy_pattern(
    r"\bchuyến (?:thăm|công du|đi|làm việc|công tác)\b(?P<middle>[^.;:()“\"]{0,90}?) của (?:[Nn]gài )?$"
)
_OF_VISIT = lazy_pattern(r"(?: [^,.;:()“\"]{2,50})?(?: (?:vào|hồi|trong|từ|đầu|cuối|giữa|ngày|tháng|năm))* ?")
_SIGNED = lazy_pattern(r" (?:ký|ban hành|phê duyệt|ký (?:ban hành|duyệt|phê duyệt))(?: (?:vào|hồi|ngày|tháng|năm))* ?")
_BY = lazy_pattern(r"\b(?:do|được) (?:chính )?$")
_DONE = lazy_pattern(
    r" (?:đã )?(?:(?:về|đến|vào|tới|sang|lên|ra) (?:thăm|dự|làm việc)|tuyên bố|ký|trao|quyết định|ra lệnh)\b"
    r"(?:(?!\b(?:được|do|từ|có|bị)\b)[^,.;:()“\"]){0,60}? (?:vào|hồi) (?:đầu |giữa |cuối |ngày |tháng |năm )*"
)
_FELL = lazy_pattern(
    r",?(?: đã)? (?:bị (?:ám sát|sát hại|lật đổ|hành quyết|xử bắn)|hy sinh|hi sinh|từ trần|qua đời|tạ thế|mất)\b"
    r"(?: [^,.;:()]{0,40}?)?(?: (?:vào|hồi|đầu|giữa|cuối|ngày|tháng|năm))* ?"
)
_JOINT = lazy_pattern(r"\)?(?:,|,? và|,? cùng)(?: với)? ")
_LONG = 5  # years after which the holder of an office named by the way has mostly left it: a term of office
_LONGER = 10  # of a visit in undated news, which may name years to come
_FOR_LIFE = frozenset({"Quốc vương", "Nhà vua", "Vua", "Nữ hoàng", "Giáo hoàng", "Trụ trì"})
_CLAUSE_BEGINS = 24  # characters: "Cụ thể, hồi đầu tháng "
_REACH = 130


def is_long_past(article: Article, sentence: Sentence, holding: Holding) -> bool:
    """Whether a date tells that the holder of posts was one years ago.

    Whoever holds them still is mostly told of without a date too, which overrides this.
    """
    return (
        _is_dated_past(article, sentence, holding)
        or _is_of_long_ago(article, sentence, holding)
        or _is_of_past_years(article, sentence, holding.posts[0].start)
        or _is_of_past_term(article, sentence, min(holding.posts[0].start, holding.name.start))
        or _is_in_old_picture(article, sentence)
    )


def _is_dated_past(article: Article, sentence: Sentence, holding: Holding) -> bool:
    """Whether a past day or month in brackets tells when the holder did what is told: "Thủ tướng A (6/1961)"."""
    aside = _ASIDE.match(sentence.page.text, holding.name.end)
    return aside is not None and int(aside[1]) < article.time.year


def _is_of_long_ago(article: Article, sentence: Sentence, holding: Holding) -> bool:
    """Whether what a holder did, or where he was, is dated years back."""
    dates = [date for date in article.dates_in(sentence) if _is_year_of_past(article, sentence, date)]
    if not dates or any(post.role.label in _FOR_LIFE for post in holding.posts):
        return False
    return _is_dated(article, sentence, holding, dates)


def _is_dated(article: Article, sentence: Sentence, holding: Holding, dates: Sequence[DateMention]) -> bool:
    """Whether one of the dates tells of a holder, or of him before whom "và" or a comma joins him to."""
    index = next((index for index, name in sentence.names if name is holding.name), None)
    start = min(holding.posts[0].start, holding.name.start)
    if index is not None:
        start = min(start, sentence.items[phrase_start(sentence.items, index)].start)
    end = _end(holding)
    text = sentence.page.text
    before = next((each for each in sentence.holdings if _JOINT.fullmatch(text, _end(each), start)), None)
    if before is not None and _is_dated(article, sentence, before, dates):
        return True
    signs = _BY.search(text, max(sentence.start, start - 12), start) and text.startswith(" ký ", end)
    return any(
        (date.end <= start and _opens_clause(sentence, date, None if signs else start))
        or (date.start >= end and _closes(sentence, date, (start, end)))
        or _is_of_visit(article, sentence, date, (start, end))
        for date in dates
    )


def _is_year_of_past(article: Article, sentence: Sentence, date: DateMention) -> bool:
    """Whether one date, with its year, lies a term of office or more before the article."""
    if date.first is None or date.last is not None or not date.year_stated:
        return False
    return date.first.year <= article.time.year - _LONG and not is_birth(sentence.page.text, date)


def _end(holding: Holding) -> int:
    return max(holding.name.end, *map(end_of, holding.posts))


def _opens_clause(sentence: Sentence, date: DateMention, start: int | None) -> bool:
    """Whether a date opens the clause and leads on to a holder at `start`; None: wherever in the clause he stands."""
    text = sentence.page.text
    first = max(sentence.start, date.start - _CLAUSE_BEGINS)
    begins = max(text.rfind(sign, first, date.start) + 1 for sign in ",;:") or (
        first if first == sentence.start else -1
    )
    opens = begins >= 0 and _OPENS.fullmatch(text, begins, date.start) is not None
    return opens and (start is None or _LEADS_ON.fullmatch(text, date.end, start) is not None)


def _is_of_visit(article: Article, sentence: Sentence, date: DateMention, holder: tuple[int, int]) -> bool:
    """Whether a date is that of a holder's visit: "chuyến thăm năm 2009 của Chủ tịch nước A", "… của A năm 2009"."""
    text, (start, end) = sentence.page.text, holder
    visit = _VISIT.search(text, max(sentence.start, start - _REACH), start)
    if visit is None or date.first is None:
        return False
    if article.document.published is None and date.first.year > article.time.year - _LONGER:
        return False
    if date.end <= start:
        return visit.start("middle") <= date.start
    return date.start >= end and _OF_VISIT.fullmatch(text, end, date.start) is not None


def _closes(sentence: Sentence, date: DateMention, holder: tuple[int, int]) -> bool:
    """Whether a date behind a holder, with no other name between, dates what he did."""
    text, (start, end) = sentence.page.text, holder
    if date.start - end > _REACH or any(end <= name.start < date.start for _, name in sentence.names):
        return False
    if _BY.search(text, max(sentence.start, start - 12), start) and _SIGNED.fullmatch(text, end, date.start):
        return True
    return bool(_DONE.fullmatch(text, end, date.start) or _FELL.fullmatch(text, end, date.start))


def _is_of_past_years(article: Article, sentence: Sentence, first: int) -> bool:
    """Whether years that are over stand before posts: "từ tháng 4/2014 đến tháng 11/2015, với cương vị Bí thư …"."""
    return any(
        date.last is not None
        and date.last.year < article.time.year
        and _AS_HOLDER.fullmatch(sentence.page.text, date.end, first) is not None
        for date in article.dates_in(sentence)
        if date.end < first
    )


_SHOWN = lazy_pattern(
    r"(?:,|\b(?:tại|trong|nhân|ở|đến|tới|sang|thăm|gặp|tiếp)\b[^,.;:]*?)"
    r"(?: (?:vào|hồi|ngày|tháng|năm|đầu|cuối|giữa))* ?$"
)
_SINCE = lazy_pattern(
    r"\b(?:từ|kể từ|thành lập|kỷ niệm|sinh|Luật|Nghị quyết|Quyết định|Chỉ thị|số|ban hành|xây dựng|khởi công|so với|"
    r"đến năm|cho biết|nhiệm kỳ|giai đoạn|được|do)\b"
)
_PICTURED = lazy_pattern(r"[ .]*(?:\)?[ .]*[-–]? ?\(?Ảnh\b.*)?", re.DOTALL)


def _is_of_past_term(article: Article, sentence: Sentence, first: int) -> bool:
    """Whether a term that is over opens what is told of a holder: "Nhiệm kỳ 2010-2015, ông A là Bí thư …"."""
    term = _IN_TERM.match(sentence.page.text, sentence.start, sentence.end)
    return term is not None and term.end() >= first and int(term[1]) < article.time.year


def _is_in_old_picture(article: Article, sentence: Sentence) -> bool:
    """Whether a line tells whom a picture of years ago shows: "Bộ trưởng A và Bộ trưởng B, năm 1986"."""
    last = next(iter(article.dates_in(sentence)[-1:]), None)
    if last is None or not _is_year_of_past(article, sentence, last) or not sentence.names:
        return False
    text, named = sentence.page.text, sentence.names[-1][1].end
    if named > last.start or _PICTURED.fullmatch(text, last.end, sentence.end) is None:
        return False
    if _SINCE.search(text, named, last.start) or _SHOWN.search(text, named, last.start) is None:
        return False
    return not any(cue.kind in ("act", "speak", "is", "past") for _, cue in sentence.cues)
