"""One personnel act as read from a sentence, and the frame of words that it is read from."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import filterfalse, islice
from typing import NamedTuple

from bomay.claims.article.article import Article, Sentence
from bomay.claims.bodies.chains import complete_bodies
from bomay.claims.bodies.resolve import resolve_body
from bomay.claims.people.people import People
from bomay.claims.posts.holdings import Holding
from bomay.mentions.dates.date import DateMention
from bomay.mentions.kinds import CueMention, Item, NameMention, Scope
from bomay.model import OPENING, Body, ChangeKind, PartialDate
from bomay.text.lazy import lazy_pattern

__all__ = ["GATHER", "SECRETARIAT", "Act", "Frame", "Post", "called_by", "is_past", "is_seat"]

SECRETARIAT = "ban-bi-thu-trung-uong-dang"
GATHER = frozenset({"attend", "chair", "speak", "present", "receive", "receive-guest"})
"""The kinds of cues that tell who is at an occasion, to whom no act is done."""

Post = tuple[str, Body]
"""A role with the body that it is held in."""

_YEAR_OF_ACT = lazy_pattern(
    r"(?:^|[,;:.(]|\b(?:từ|vào|đến|tới|sang|hồi|đầu|giữa|cuối|tháng|trong|ngay|nhiệm|đó|xác định|rằng)) ?(?:năm )?$",
    re.IGNORECASE,
)
_ON_THAT_DAY = lazy_pattern(
    r"(?:(?! và )[^,;:.()]){0,110} vào (?:ngày |tháng |năm |đầu |giữa |cuối |sáng |chiều |tối )*"
)
_OWN_SUBJECT = lazy_pattern(r", (?:ông|bà|đồng chí) [^,]*?\b(?:có|đã|xin|được|bị|là|làm|cho)\b")
_OTHER_TIME = ("trước đó", "sau đó", "năm ngoái", "năm trước", "tháng trước", "năm sau", "tháng sau")
_AFTER = lazy_pattern(r"\bsau khi [^,;]*$")
_OF_BASIS = lazy_pattern(
    r"(?:[Qq]uy định|Luật|Nghị định|[Kk]ết luận|Chỉ thị|Hướng dẫn|Điều lệ) (?:số )?(?=\S*[\dA-ZĐ])[\w/.-]+"
    r"(?: - [\w-]+)?,? \(?(?:ngày )?$"
)
_OF_LIFE = lazy_pattern(
    r"\b(?:(?<!h[iy] )sinh|SN|vào Đảng|kết nạp(?: vào)?(?: Đảng)?|nhập ngũ):? ?(?:ngày |năm |tháng )?:? ?$"
)
_UNTIL = lazy_pattern(
    r"\b(?:[Tt]ừ|[Tt]háng|[Nn]gày) (?:tháng |năm |ngày )?\d[\d/-]*(?: đến| tới| -) (?:tháng |năm |ngày )?$"
)
"""Words before the end of a time, where its beginning is written in another way: "Từ 2003 đến tháng 6/2008"."""
_BEGUN = lazy_pattern(r"\b[Tt]ừ (?:năm )?((?:19|20)\d\d) (?:đến|tới) ")
_BEHIND = 6  # characters from a verb to the date right behind it: "qua đời năm 1994", "từ trần vào 5/6"
_ON_TO = lazy_pattern(r" (?:đến|tới|-) (?:tháng |năm )?\d")
_TO_NOW = lazy_pattern(r" (?:đến|tới|cho đến) nay\b")
_HELD = ("(", "(từ ", "(từ tháng ", "(từ năm ")
_PAST_MONTHS = 3  # an act that lies so far before the article is told as history


@dataclass(frozen=True, slots=True)
class Act:
    """What is done to one person: the posts given or taken, when, and where the words for it stand."""

    kind: ChangeKind
    person: str
    posts: tuple[Post, ...]
    date: PartialDate | None
    places: tuple[tuple[Sentence, int, int], ...]
    held: tuple[Post, ...] = ()  # what the person holds by the words beside the name
    source: tuple[Post, ...] = ()  # what a transfer is told to lead from
    terms: tuple[tuple[Post, str], ...] = ()  # the posts whose term is stated, each with it
    acting: frozenset[Post] = frozenset()  # those that are told as held for the time being
    renews: bool = False  # whether the posts were the person's before: "tái đắc cử", "bổ nhiệm lại"

    @property
    def members(self) -> frozenset[Post]:
        """Seats in committees that come with the post: "tham gia Ban Chấp hành"."""
        return frozenset(filter(is_seat, self.posts))


def is_seat(post: Post) -> bool:
    """Whether a post is a seat among others, beside which any office is held: the Party's secretaries' is one too."""
    return post[0] == "Ủy viên" or (post[0] == "Bí thư" and post[1].type == SECRETARIAT)


def called_by(posts: Sequence[Post]) -> tuple[Post, ...]:
    """The post that the dead is called by: the first of those he held to the end that is no seat, or the seat.

    Source: annotation guide, "Changes": the post of a death is empty only where none is named.
    """
    return tuple([*filterfalse(is_seat, posts), *posts][:1])


class Frame(NamedTuple):
    """One verb of a personnel act: its index among the sentence's mentions, where the next verb stands, what it does.

    `recent` are the people whom a pronoun may mean, the likeliest first; `before` is whom the act before it in the
    sentence is done to.
    """

    article: Article
    people: People
    sentence: Sentence
    at: int
    stop: int
    kind: ChangeKind
    recent: tuple[str, ...] = ()
    before: str | None = None

    @property
    def cue(self) -> CueMention:
        """The verb."""
        cue = self.sentence.items[self.at]
        assert type(cue) is CueMention
        return cue

    @property
    def said(self) -> str:
        """The verb as it is written."""
        return self.sentence.page.text[self.cue.start : self.cue.end]

    @property
    def items(self) -> tuple[Item, ...]:
        """All mentions of the sentence."""
        return self.sentence.items

    def before_verb(self, length: int) -> str:
        """Up to so many characters before the verb, within the sentence."""
        return self.sentence.page.text[max(self.sentence.start, self.cue.start - length) : self.cue.start]

    def name_at(self, index: int) -> str | None:
        """The person whom the mention at an index names; None where it names none."""
        item = self.items[index]
        return self.people.name_of(self.sentence, item) if type(item) is NameMention else None

    def index_of(self, name: str) -> int | None:
        """Where the person is named first among the mentions of the sentence; None where nowhere."""
        return next((index for index, _ in self.sentence.names if self.name_at(index) == name), None)

    def chain_at(self, index: int | None) -> Holding | None:
        """The chain of posts that stands with the name at an index."""
        if index is None:
            return None
        start = self.items[index].start
        return next((holding for holding in self.sentence.holdings if holding.name.start == start), None)

    def posts_of(self, holding: Holding | None, first: int | None = None, *, held: bool = False) -> Iterator[Post]:
        """The posts of a chain (of its `first` ones), each with its body as the article fixes it.

        `held` leaves out those that the person is called by as a former holder.
        """
        posts = holding.posts if holding is not None else ()
        for post, bodies in islice(zip(posts, complete_bodies(posts), strict=True), first):
            if held and post.scope is Scope.FORMER:
                continue
            for body in bodies:
                yield post.role.label, resolve_body(body, self.article.context)

    def _is_of_act_before(self, date: DateMention) -> bool:
        """Whether a day stands in brackets behind another act: "Sau khi A được bầu làm X (tháng 10), HĐND bầu …"."""
        text = self.sentence.page.text
        if date.end > self.cue.start or not text.startswith(")", date.end):
            return False
        before = [cue.end for _, cue in self.sentence.cues if cue.kind == "act" and cue.end < date.start]
        opens = text.rfind("(", self.sentence.start, date.start)
        return bool(before) and before[-1] < opens and not text[opens + 1 : date.start].strip().startswith("cùng")

    def _names_a_thing(self, date: DateMention) -> bool:
        """Whether a date is a thing's or a life's: "kỳ thi năm 2017-2018", "Quy định số … ngày …", "sinh ngày …"."""
        text = self.sentence.page.text
        before = text[max(self.sentence.start, date.start - 24) : date.start]
        if _OF_LIFE.search(before) or _UNTIL.search(before):
            return True
        if date.kind == "day":
            return _OF_BASIS.search(text, max(self.sentence.start, date.start - 60), date.start) is not None
        if date.last is not None and (self.kind not in OPENING or before.endswith(_HELD)):
            return True  # "Giám đốc Sở (từ 6/2012 đến 2/2016)": how long a post was held
        news = self.article.document.published
        if date.kind == "year" and news is not None and date.first is not None and date.first.year > news.year:
            return True  # "mục tiêu đến năm 2030, Bộ trưởng A, sau khi được phê chuẩn, nói"
        if self.kind not in OPENING and _TO_NOW.match(text, date.end):
            return True  # "kỷ luật ông A vì vi phạm từ năm 2015 đến nay"
        begins = _ON_TO.match(text, date.end) is not None or 0 <= date.start - self.cue.end <= _BEHIND
        return date.kind == "year" and (date.last is not None or not (begins or _YEAR_OF_ACT.search(before)))

    def date(self) -> PartialDate | None:
        """The day, month or year that the sentence states nearest before the verb, or else after it."""
        if self.sentence.in_title:
            return None
        inside = [
            date
            for date in self.article.dates_in(self.sentence)
            if date.kind in ("day", "month", "year")
            and date.first is not None
            and not self._names_a_thing(date)
            and not self._is_of_act_before(date)
        ]
        following = self.items[self.stop] if self.stop < len(self.items) else None
        if type(following) is NameMention:  # "bổ nhiệm ông A giữ chức X thay ông B đã nghỉ hưu từ ngày 1/6"
            inside = [date for date in inside if date.start < following.start]
        right_behind = [date for date in inside if 0 <= date.start - self.cue.end <= _BEHIND]
        own = [date for date in inside if self.is_dated_behind(date)]
        chosen = right_behind or own or [date for date in inside if date.start < self.cue.start][-1:] or inside[:1]
        opens = not chosen and self.kind in OPENING
        begun = _BEGUN.search(self.before_verb(80)) if opens else None
        if begun is not None:
            return PartialDate(int(begun[1]))
        if not chosen or self._at_another_time(chosen[0]) or self._is_of_another_clause(chosen[0]):
            return None
        return chosen[0].first

    def is_dated_behind(self, date: DateMention) -> bool:
        """Whether a day behind the verb is its own: "được bầu làm Viện trưởng vào tháng 4/2016"."""
        until = self.items[self.stop].start if self.stop < len(self.items) else self.sentence.end
        text = self.sentence.page.text
        return date.start < until and _ON_THAT_DAY.fullmatch(text, self.cue.end, date.start) is not None

    def _is_of_another_clause(self, date: DateMention) -> bool:
        """Whether a date behind the verb is of a clause with a subject of its own: "bị cách chức, ông A xin …"."""
        return _OWN_SUBJECT.search(self.sentence.page.text, self.cue.end, date.start) is not None

    def _at_another_time(self, date: DateMention) -> bool:
        """Whether words between the date and the verb set the verb at another time: "vì hơn một tháng trước đó …"."""
        between = self.sentence.page.text[date.end : self.cue.start]
        after = date.kind == "day" and _AFTER.search(between) is not None  # "Ngày 23/9, sau khi ông A qua đời, bà B …"
        after = after and "cùng ngày" not in self.sentence.words
        return after or any(words in between for words in _OTHER_TIME)


def is_past(article: Article, date: PartialDate | None) -> bool:
    """Whether a date lies three months or more before the article's own time; False where either is not known."""
    if date is None:
        return False
    now, last_year, likely = article.time
    if now is None:
        return date.year < last_year
    if date in likely:
        return False
    if date.year != now.year or not date.month or not now.month:
        return date.year < now.year
    return now.month - date.month >= _PAST_MONTHS
