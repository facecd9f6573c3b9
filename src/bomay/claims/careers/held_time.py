"""The time told right behind a post: "là Giám đốc Sở Y tế từ năm 2011 đến năm 2015", "Chủ tịch xã (2005-2010)"."""

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from bomay.claims.article.article import Article, Sentence
from bomay.claims.posts.one_office import end_of
from bomay.claims.posts.terms import term_is_over
from bomay.mentions.dates.date import DateMention
from bomay.mentions.kinds import PostMention
from bomay.model import PartialDate, TenureStatus
from bomay.text.lazy import lazy_pattern

__all__ = ["HeldTime", "chain_over", "is_life", "times_behind", "until_now"]

_UNTIL_NOW = lazy_pattern(r"[\s)]*(?:-|đến|cho đến|tới)\s*(?:nay|hiện nay|hiện tại|bây giờ)\b", re.IGNORECASE)
_UNTIL_END = lazy_pattern(r"[\s)]*(?:cho )?(?:đến|tới) (?:khi|lúc|ngày|đầu|giữa|cuối)\b")
_BEHIND = lazy_pattern(
    r"(?: Việt Nam)? ?(?P<said>\(|từ |(?:trong )?(?:giai đoạn|thời kỳ|các năm|những năm|khoảng thời gian) )?"
    r"(?:giai đoạn |từ )?(?:khoảng )?(?:ngày |tháng |năm )?"
)
_ALSO = lazy_pattern(r" (?:kiêm|và|đồng thời là|kiêm nhiệm) ")
_AS = lazy_pattern(
    r"\b(?:[Vv]ới|[Tt]rên|ở|Ở)(?: \w+)? (?:cương vị|vai trò|trách nhiệm|chức vụ|chức trách|tư cách)(?: là| của)? $"
)
_PARTY = frozenset({"Đảng ủy", "Ban cán sự đảng", "Ban Cán sự Đảng", "Đảng đoàn", "Ban Thường vụ Đảng ủy"})
_LIFE = 20  # a shorter range may be the years in a post
_KINDS = frozenset({"day", "month", "year", "period"})


class HeldTime(NamedTuple):
    """When a post was held, as told behind it: None where a bound is not told; `status` is what it is today, former if
    the time has ended, current if it is told to go on ("từ tháng 4/2016 đến nay"), None where the words do not say.
    """

    start: PartialDate | None
    end: PartialDate | None
    status: TenureStatus | None
    span: tuple[int, int]


def times_behind(article: Article, sentence: Sentence, posts: Sequence[PostMention]) -> dict[int, HeldTime]:
    """For each post (by its start) the time told behind it, or behind the one that it goes with."""
    found: dict[int, HeldTime] = {}
    following: tuple[int, HeldTime] | None = None
    for post in reversed(posts):
        time = _time_behind(article, sentence, end_of(post))
        between = sentence.page.text[end_of(post) : following[0]] if following is not None else ""
        if time is None and following is not None and (_ALSO.fullmatch(between) or (between == ", " and _leans(post))):
            time = following[1]
        following = (post.start, time) if time is not None else None
        if time is not None:
            found[post.start] = time
    return {start: time for start, time in found.items() if not _is_shared(sentence.page.text, posts, start, found)}


def chain_over(article: Article, sentence: Sentence, posts: Sequence[PostMention]) -> tuple[PostMention, ...]:
    """The posts in the part of whose holder one did something in years that are over, as told behind the last.

    "Trên cương vị Bí thư Đảng ủy, Giám đốc Sở Y tế giai đoạn 2008-2013, ông đã …"; () where no such words lead to them.
    """
    text, published = sentence.page.text, article.document.published
    first = posts[0].start if posts else 0
    if not posts or not _AS.search(text, max(sentence.start, first - 40), first):
        return ()
    chain = [posts[0]]
    for post in posts[1:]:
        if text[end_of(chain[-1]) : post.start].strip() not in (",", "và", "kiêm"):
            break
        chain.append(post)
    time = _time_behind(article, sentence, end_of(chain[-1]))
    over = time is not None and time.status is TenureStatus.FORMER
    over = over or (published is not None and term_is_over(chain[-1].term or "", "", published.year))
    return tuple(chain) if over else ()


def _leans(post: PostMention) -> bool:
    """Whether a post is one in the party of the body that the next one names: "Bí thư Đảng ủy, Giám đốc Công ty X"."""
    alone = (body.label in _PARTY and body.place is None and body.owner is None for body in post.bodies)
    return bool(post.bodies) and all(alone)


def _is_shared(text: str, posts: Sequence[PostMention], start: int, told: Mapping[int, HeldTime]) -> bool:
    """Whether a time in brackets may be that of several posts in turn: "từng là Chủ tịch UBND, Bí thư (1996-2012)"."""
    before = next((post for post in reversed(posts) if post.start < start), None)
    if before is None or before.start in told or text[end_of(before) : start].strip() != ",":
        return False
    return text[: told[start].span[0]].endswith("(") and told[start].end is not None


def is_life(sentence: Sentence, date: DateMention) -> bool:
    """Whether a range in brackets behind a name tells when a person lived: "ông Nguyễn Văn A (1917-2018)"."""
    if date.first is None or date.last is None or date.last.year - date.first.year < _LIFE or date.start == 0:
        return False
    at = date.start - 1
    named = any(at - 1 <= name.end <= at for _, name in sentence.names)
    return named and sentence.page.text[at] == "(" and sentence.page.text.startswith(")", date.end)


def until_now(text: str, at: int) -> bool:
    """Whether "đến nay" follows a time that ends at an offset."""
    return _UNTIL_NOW.match(text, at) is not None


def _time_behind(article: Article, sentence: Sentence, end: int) -> HeldTime | None:
    """The time that stands right behind a post which ends at an offset; None where none does.

    A range that goes on beyond the article's own time is a plan or a term, and no time of holding.
    """
    text = sentence.page.text
    date = next((date for date in article.dates_in(sentence) if date.start >= end), None)
    if date is None or date.first is None or date.kind not in _KINDS or not date.year_stated:
        return None
    joint = _BEHIND.fullmatch(text, end, date.start)
    if joint is None or date.start - end < 1:
        return None
    span = (date.start, date.end)
    if date.last is not None:
        if date.kind == "day" and date.first.year == date.last.year and date.first.month == date.last.month:
            return None  # "Bí thư Tỉnh ủy từ ngày 5 đến ngày 7/6 thăm …"
        is_over = _is_over(article, date.last, told=joint["said"] in ("từ ", "("))
        return HeldTime(date.first, date.last, TenureStatus.FORMER, span) if is_over else None
    if joint["said"] != "từ ":
        return None
    if until_now(text, date.end):
        return HeldTime(date.first, None, TenureStatus.CURRENT, span)
    ended = _UNTIL_END.match(text, date.end) is not None
    return HeldTime(date.first, None, TenureStatus.FORMER if ended else None, span)


def _is_over(article: Article, last: PartialDate, *, told: bool) -> bool:
    """Whether a time ended before the article: undated news tells so by "từ … đến …" (`told`) or by a later day."""
    now, published = article.time.now, article.document.published
    if published is None:
        return told or (now is not None and last.year < now.year)
    return last.year < published.year or (last.year == published.year and bool(last.month))
