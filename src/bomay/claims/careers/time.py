"""Which of the posts behind a time were held in it: "Từ 2005 đến 2010 là A", "… lần lượt là A, B", "… là A rồi B"."""

import re
from collections.abc import Sequence

from bomay.claims.article.article import Article, Sentence
from bomay.claims.article.time import is_birth
from bomay.claims.careers.held_time import is_life, until_now
from bomay.claims.posts.one_office import end_of
from bomay.mentions.dates.date import DateMention
from bomay.mentions.kinds import PostMention
from bomay.model import PartialDate, TenureStatus
from bomay.text.lazy import lazy_pattern

__all__ = [
    "Times",
    "begins_clause",
    "begun_behind",
    "is_in_aside",
    "is_left_for_next",
    "leads_in",
    "nearest_time",
    "times_in",
    "times_of",
]

_BEFORE_THAT = lazy_pattern(r"\btrước (?:đó|đây)\b")

Times = tuple[tuple[PartialDate | None, PartialDate | None], ...]
"""Start and end of each post, in their order; empty: none is known."""

_NEAR = 40  # so few characters before a post the verb of holding it stands
_HOLDING = lazy_pattern(
    r"\b(?:(?<!hết )(?<!nhất )(?<!biệt )(?<!gọi )là|làm|giữ|đảm nhiệm|đảm nhận|công tác|"
    r"chức vụ|cương vị|vị trí|chức danh|kinh qua|trải qua|đảm trách|"
    r"(?<!sẽ )(?<!muốn )(?<!thể )(?<!để )(?<!định )(?<!vọng )(?<!hội )(?<!cho )trở thành)\b[^,;“\"]*$|^\W{0,3}:|: ?$"
)
_WORKED_AS = lazy_pattern(
    r"\b(?:là|làm|vị trí|chức vụ|cương vị|vai trò) "
    r"(?:cán bộ|chuyên viên|giáo viên|giảng viên|kỹ sư|bác sĩ|công nhân|phóng viên|nhân viên|sĩ quan)\b"
    r"[^;.:“\"]*, $"
)
_HELD_THEN = lazy_pattern(r"\b(?:từ (?:vị trí|cương vị|chức vụ|chức)|rời|thôi|sau khi|khi|lúc|từng)\b[^,;]*$")
_BEFORE = lazy_pattern(r"\btrước khi\b[^,;]*$")
_IN_TURN = lazy_pattern(
    r"\b(?:kinh qua|trải qua|lần lượt|(?:nhiều|các) (?:vị trí|chức vụ|cương vị|chức danh))\b", re.IGNORECASE
)
_AFTER_THAT = lazy_pattern(r"\b(?:rồi|sau đó|tiếp đó)\b")  # "Bộ trưởng từ 1987 đến 1991, sau đó là Chủ tịch nước"
_THEN = lazy_pattern(r"\b(?:rồi|sau đó|tiếp đó|trước khi|trở thành)\b")
_NEXT = lazy_pattern(
    r",? trước (?:khi|lúc) (?:được|bị|làm|trở thành|giữ|là|về|chuyển|nhận|lên|sang|đảm nhiệm|đảm nhận|nghỉ|thôi|rời|"
    r"qua đời)\b|"
    r",? (?:cho )?(?:đến|tới) (?:khi|lúc) (?:(?:ông|bà|đồng chí) (?:[A-ZĐÀ-Ỹ]\w* )?)?"
    r"(?:bị|được|nghỉ|về hưu|thôi|từ chức|từ nhiệm|qua đời|từ trần|mất|chuyển)\b"
)
_IN = lazy_pattern(r" vào (?:khoảng )?(?:đầu |giữa |cuối )?(?:năm |tháng )?")
_OWN_TIME = lazy_pattern(r" ?\((?:từ |tháng |năm )*\d")
_BEGINS = lazy_pattern(
    r"(?:^|[;:,.(“\"–-]|\b(?:từ|đến|tới|vào|trong|hồi|rồi|và|giai đoạn|sau đó|tiếp đó|khi|đầu|giữa|cuối))\W*"
    r"(?:đầu |giữa |cuối )?(?:năm |tháng |ngày )?$",
    re.IGNORECASE,
)


def begins_clause(words: str, date: DateMention, start: int) -> bool:
    """Whether a time begins what is told: not "kỳ thi năm 2019", "quan hệ năm 1995"; a period is nothing else.

    `words` are those of the sentence, which begins at the offset `start`.
    """
    return date.last is not None or _BEGINS.search(words[: date.start - start][-24:]) is not None


def leads_in(words: str) -> bool:
    """Whether the words between a time and a post tell of holding it.

    >>> leads_in(", ông là "), leads_in(" đến trước khi làm "), leads_in(", chủ nhiệm nhận định: \\"Chính phủ và ")
    (True, False, False)
    """
    if _BEFORE.search(words) is not None:
        return False
    return _HOLDING.search(words[-_NEAR:]) is not None or _WORKED_AS.search(words) is not None


def begun_behind(article: Article, sentence: Sentence, post: PostMention) -> DateMention | None:
    """The month or year told behind a post as when its holder took it: "giữ chức Phó Giám đốc vào năm 2012"."""
    text = sentence.page.text
    date = next((date for date in times_in(article, sentence) if date.start >= end_of(post)), None)
    if date is None or date.first is None or date.last is not None or not date.year_stated:
        return None
    if date.first.year > article.time.last_year or _IN.fullmatch(text, end_of(post), date.start) is None:
        return None
    told = text[max(sentence.start, post.start - _NEAR) : post.start]
    return date if _HOLDING.search(told) is not None else None


def is_left_for_next(sentence: Sentence, post: PostMention) -> bool:
    """Whether a post is told as held up to the next: "làm Giám đốc Sở Y tế trước khi được bầu làm Bí thư"."""
    text = sentence.page.text
    told = text[max(sentence.start, post.start - _NEAR) : post.start]
    return _NEXT.match(text, end_of(post)) is not None and _HOLDING.search(told) is not None


def times_of(text: str, date: DateMention, posts: Sequence[PostMention]) -> tuple[TenureStatus, Times]:
    """How the posts behind a time stand to the article, and the time of each.

    The time ends with the first of "X, sau đó Y"; of "X rồi Y" it begins the one and ends the other. Of several held in
    turn, "lần lượt giữ các chức vụ …", it is the time of none, nor of one held then or some time in it: "Tháng 3/2015,
    từ vị trí X", "Giai đoạn 2011-2016 ông từng là X".
    """
    in_turn = len(posts) > 1 and _IN_TURN.search(text, date.end, posts[0].start)
    in_turn = in_turn or _AFTER_THAT.search(text, date.end, posts[0].start)
    if in_turn or _HELD_THEN.search(text[date.end : posts[0].start]):
        return TenureStatus.FORMER, ()
    size = len(posts)
    first = next((at for at in range(1, size) if _THEN.search(text, posts[at - 1].end, posts[at].start)), size)
    goes_on = first == size and until_now(text, date.end)
    within = first < size and "rồi" in text[posts[first - 1].end : posts[first].start].split()
    ends = date.last if within and not _OWN_TIME.match(text, posts[-1].end) else None
    times = ((date.first, None if within else date.last),) * first + ((None, ends),) * (size - first)
    return TenureStatus.CURRENT if goes_on else TenureStatus.FORMER, times


def times_in(article: Article, sentence: Sentence) -> list[DateMention]:
    """The periods, months and years of a sentence in which posts may have been held; no day of birth."""
    last = _last_year(article)
    return [
        date
        for date in article.dates_in(sentence)
        if date.kind in ("day", "month", "year", "period")
        and date.first is not None
        and (last is None or date.first.year <= last)
        and (date.last is not None or date.kind in ("month", "year"))
        and not is_life(sentence, date)
        and not is_birth(sentence.page.text, date)
    ]


def _last_year(article: Article) -> int | None:
    """The last year in which a post may have been held; None where nothing tells when the article was written."""
    if article.document.published is not None or article.time.now is None:
        return article.time.now.year if article.time.now is not None else None
    return max(article.time.now.year, article.time.last_year)  # the last day that it names may lie far back


def is_in_aside(text: str, at: int, *, until: int) -> bool:
    """Whether brackets around what stands `at` an offset close before another: "X (bầu tháng 1/2016); Y".

    >>> is_in_aside("X (bầu 1/2016); Y", 3, until=16), is_in_aside("X, bầu 1/2016 (2 lần); Y", 3, until=23)
    (True, False)
    """
    closes = text.find(")", at, until)
    return closes >= 0 and text.find("(", at, closes) < 0


def nearest_time(article: Article, sentence: Sentence, post: PostMention) -> DateMention | None:
    """The time told last before a post; None where there is none, or where the post was held before it."""
    before = [date for date in times_in(article, sentence) if date.end <= post.start]
    if not before or _BEFORE_THAT.search(sentence.page.text, before[-1].end, post.start):
        return None  # "từ năm 2007, trước đó ông làm Bí thư …"
    outside = [date for date in before if not is_in_aside(sentence.page.text, date.end, until=post.start)]
    return (outside or before)[-1]
