"""The dates of a sentence that may be an occasion's: no document's, no birthday, no deadline."""

import datetime
import re
from collections.abc import Iterator, Sequence

from bomay.claims.article.article import Article, Sentence
from bomay.lexicon.numbers import NUMBERS
from bomay.mentions.dates.date import DateMention
from bomay.mentions.kinds import CueMention
from bomay.model import PartialDate
from bomay.text.lazy import lazy_pattern

__all__ = ["closes_after_days", "find_dates", "first_day", "is_closing"]

_OF_DOCUMENT = lazy_pattern(
    r"(?:\d[\w]*[-/][\w/.-]*[A-ZĐ]\w*(?: - [A-ZĐ][\w-]*)?|[Ss]ố \d+|"
    r"\b(?:quyết định|nghị quyết|chỉ thị|kết luận|công văn|thông báo|"
    r"(?<!sở )(?<!bộ )kế hoạch|luật|thông cáo|văn bản|công điện|(?<!bí )thư|(?<!máy )(?<!ủy )(?<!ưu )(?<!iệt )điện|"
    r"bài viết|danh sách|thông tin từ|nghị định|thông tư|hiệp định|"
    r"thỏa thuận)\b[^.;,]{0,24}|\bđơn (?:xin|đề nghị|tố cáo|khiếu nại)\b[^.;,]{0,60})"
    r"[ ,(]*(?:ban hành |ký |ra )?(?:ngày )?$",
    re.IGNORECASE,
)
_AT_SITTING = lazy_pattern(r"\b[Ll]uật [^.;,]{0,60}\b(?:sáng|chiều|tối)(?: ngày)? $")  # no law is of a morning
# "Thực hiện Quyết định của Bộ Chính trị, ngày 5/6, đoàn công tác …": without its number a paper has no day.
_ORDERED = lazy_pattern(
    r"(?:\([^()]*\) )?(?:Thực hiện|Thừa [uủ][yỷ] quyền|Theo|Triển khai|Căn cứ)\b[^\d;.]{0,120}, ngày "
)
# "(như) thông tin từ Bộ B, ngày 5/6 (tức mùng 6 Tết), …", not "Nghị quyết của Chính phủ, ngày 5/6, của …".
_UNNUMBERED = lazy_pattern(r"(?:^|[^\W\d]) [^\W\d]+, (?:vào )?ngày $")
_GOES_ON = lazy_pattern(r"(?: tới đây| tới| vừa qua)?(?: \([^()]*\))?,(?! (?:của|về|do|có hiệu lực)\b)")
_OF_ACT = lazy_pattern(
    r"(?<!lễ )(?<!ảnh )\b(?:ký kết|ký|ban hành|thông qua|hiệu lực|khởi tố|bắt giữ|xuất bản|phát sóng|ghi hình|chụp|"
    r"đăng tải)"
    r" (?:từ |vào |hôm )?(?:ngày |tháng )?$",
    re.IGNORECASE,
)
_PASSED_AT = lazy_pattern(
    r",? (?:đã )?thông qua (?:vào )?ngày $"
)  # "Quốc hội khóa XIV, kỳ họp thứ 3, thông qua ngày …"
_NUMBER_OF_SITTING = lazy_pattern(r" (?:thứ )?[\wăâêôơư]+(?:,? (?:khóa|khoá) \w+)?|")
_BEGINS = lazy_pattern(
    r"(?:diễn ra|tổ chức|khai mạc|bắt đầu|mở cửa|trưng bày|kéo dài)(?: \w+){0,3} từ (?:ngày )?$", re.IGNORECASE
)
_OF_MONTH = lazy_pattern(r"\b(?:thường kỳ|định kỳ|giao ban)(?: tháng)? $")  # what a meeting is on, not when it is
_OF_PLACE = lazy_pattern(r"\bnơi (?!đây|này|diễn ra|làm việc|ở\b)[^.;]{0,80}$")  # "tại bến A, nơi Bác ra đi ngày …"
_NOT_ONCE = lazy_pattern(r" giờ Việt Nam|(?: và (?:ngày )?\d{1,2}[/-]\d{1,2})? (?:hàng|hằng|mỗi) năm| âm lịch")
_OF_LIFE = lazy_pattern(
    r"(?:sinh|mất|(?<!đón )(?<!tiễn )(?<!thăm )chính thức|vào Đảng|kết nạp(?: vào Đảng)?|nhập ngũ|kỷ niệm|thành lập|"
    r"truyền thống)[:,]?\s*(?:ngày|năm|vào ngày)?:?\s*$",
    re.IGNORECASE,
)
_DEADLINE = lazy_pattern(
    r"\b(?:trước|kể từ|từ|đến|đến hết|hết|chậm nhất|muộn nhất|hiệu lực|thi hành|thời hạn)(?: (?:từ|vào|là|"
    r"trước))?\s*(?:ngày )?$",
    re.IGNORECASE,
)
_CLOSES = lazy_pattern(r"\b(?:bế mạc|kết thúc|kéo dài|diễn ra đến|làm việc đến)\b[^,.;]{0,24}$", re.IGNORECASE)
_ENDS = lazy_pattern(r"\bbế mạc\b", re.IGNORECASE)
_AFTER_DAYS = lazy_pattern(r"[^.;]{0,140}?\b(?:bế mạc|kết thúc) (?:[^.;,\d]{0,24} )?sau \w+ ngày\b")
_DAYS = lazy_pattern(
    r"\b(\d+|hai|ba|bốn|năm|sáu|bảy)(?:,5)? ngày(?: rưỡi)? (?:làm việc|diễn ra|họp|thảo luận)", re.IGNORECASE
)
_UP_TO = lazy_pattern(r"(?:-\s*)?Đến ngày $")  # "Đến ngày 31/3, tại cuộc họp, …" tells a day and no deadline
_THERE = lazy_pattern(
    r",? (?:tại|trong) (?:cuộc|buổi|phiên|hội nghị|kỳ|lễ)\b|"
    r",? (?!các|những|nhiều|toàn|cả|đã|sẽ|\d)"
    r"(?:(?!\b(?:phải|xong|hoàn thành|hoàn tất|chưa|vẫn|sẽ|mới)\b)[^.;])*[.;]?\s*$",
    re.IGNORECASE,
)
_IN_A_ROW = 9  # more days of work have days off between them
_OPENING = 30
_HELD = (":", " là ", ", là ", " giữ ", " làm ")
_KINDS = frozenset({"day", "month", "year"})


def find_dates(article: Article, sentence: Sentence, cues: Sequence[CueMention]) -> Iterator[DateMention]:
    """The dates of a sentence that may be an occasion's, in text order."""
    for date in article.dates_in(sentence):
        if date.first is None or date.kind not in _KINDS or _opens_career_line(sentence, date):
            continue
        if _NOT_ONCE.match(sentence.page.text, date.end):
            continue  # said beside the day where it happened, or of a day that comes back
        if date.kind == "month" and _OF_MONTH.search(
            sentence.page.text, max(sentence.start, date.start - 20), date.start
        ):
            continue
        told = [cue for cue in cues if cue.end <= date.start]
        since = max((cue.end for cue in told if cue.form == "personnel"), default=0)
        before = sentence.page.text[max(sentence.start, date.start - 60, since) : date.start]
        beside = before[-max(1, date.start - told[-1].end) :] if told else before
        deadline = date.last is None and _DEADLINE.search(before) and not _BEGINS.search(before)
        deadline = deadline and not (
            _UP_TO.fullmatch(before) and _THERE.match(sentence.page.text, date.end, sentence.end)
        )
        closes = _CLOSES.search(before) and not _ENDS.search(before)
        of_paper = _OF_DOCUMENT.search(beside) and not (_AT_SITTING.search(beside) or _is_ordered(sentence, date))
        of_place = told and _OF_PLACE.search(sentence.page.text, told[-1].end, date.start)
        passed = told and told[-1].form == "session" and _is_passed_at(sentence, told[-1], date)
        other = of_paper or of_place or _OF_LIFE.search(before) or (_OF_ACT.search(before) and not passed)
        if not (other or deadline or closes):
            yield date


def _is_ordered(sentence: Sentence, date: DateMention) -> bool:
    """Whether a day is not of the paper named before it, but of what it ordered: "Theo kế hoạch của X, ngày 5/6, …"."""
    text = sentence.page.text
    if _GOES_ON.match(text, date.end) is None:
        return False
    told = max(sentence.start, date.start - 24)
    return bool(_UNNUMBERED.search(text[told : date.start]) or _ORDERED.fullmatch(text, sentence.start, date.start))


def _is_passed_at(sentence: Sentence, sitting: CueMention, date: DateMention) -> bool:
    """Whether the day on which an act was passed is told of the sitting that passed it, which ends right before."""
    told = sentence.page.text[sitting.end : date.start]
    passed = _PASSED_AT.search(told)
    return passed is not None and _NUMBER_OF_SITTING.fullmatch(told, 0, passed.start()) is not None


def _opens_career_line(sentence: Sentence, date: DateMention) -> bool:
    """Whether the date tells since or till when someone held a post: "Từ 01/2011 - 9/2015: …", "Từ 1/2011 đến … là"."""
    months = date.last is not None or date.kind == "month"
    opens = date.start - sentence.start < _OPENING
    return months and opens and sentence.page.text.startswith(_HELD if date.last is not None else ":", date.end)


def is_closing(sentence: Sentence, date: DateMention) -> bool:
    """Whether the date is that of an occasion's last day: "phiên bế mạc chiều 28/6"."""
    return _CLOSES.search(sentence.page.text, max(sentence.start, date.start - 44), date.start) is not None


def closes_after_days(sentence: Sentence, cue: CueMention, date: DateMention) -> bool:
    """Whether an occasion that a day opens is told to end on it: "Ngày 24/10, đại hội bế mạc sau 4 ngày làm việc"."""
    return date.end <= cue.start and _AFTER_DAYS.match(sentence.page.text, cue.start, sentence.end) is not None


def first_day(sentence: Sentence, date: DateMention) -> PartialDate | None:
    """The day on which an occasion began whose last day is told with its length ("sau hai ngày làm việc")."""
    days = _DAYS.search(sentence.words)
    if days is None or date.first is None or not date.first.day:
        return None
    length = NUMBERS.get(days.group(1).casefold()) or int(days.group(1))
    if length > _IN_A_ROW:
        return None
    day = date.first.earliest - datetime.timedelta(days=length - 1)
    return PartialDate(day.year, day.month, day.day)
