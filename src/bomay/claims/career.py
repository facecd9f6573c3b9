"""Careers: posts told of one person in a list or with the years in which they were held."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from bomay.claims.alternate import with_alternate
from bomay.claims.article import Article, Sentence
from bomay.claims.bodies import resolve_body
from bomay.claims.card import posts_on_card, stated_posts
from bomay.claims.career_time import (
    Times,
    begins_clause,
    begun_behind,
    is_left_for_next,
    nearest_time,
    times_in,
    times_of,
)
from bomay.claims.chains import complete_bodies
from bomay.claims.held_time import times_behind
from bomay.claims.life import step_of_life, tells_of_birth
from bomay.claims.past_cue import is_of_many, past_cue, tells_holding, tells_past
from bomay.claims.people import People
from bomay.claims.pronouns import whose_posts
from bomay.mentions.kinds import CueMention, Item, Mark, PostMention, Scope
from bomay.mentions.sentence import FILLER
from bomay.model import TenureClaim, TenureStatus

__all__ = ["claim_careers", "most_named", "tells_career"]

_DECIDES = re.compile(
    r"(?: Việt Nam)?(?: đã| vừa)?(?: có| ra| ký| ban hành)?(?: các)?(?: quyết định| nghị quyết)?(?: về)?(?: việc)? "
)
_OF_OTHERS = re.compile(
    r"\b(?:với|cho|của|cùng|theo|thay mặt|bởi|do|gặp|tiếp|trình|xin|mời|báo cáo|tháp tùng|được)\s"
    r"(?:các |đồng chí |ông |bà |vị )?$|"
    r"\b(?:hai|ba|bốn|các|những|nhiều|một số)\s$|\bứng viên [^,.;]{0,30}\bcho (?:chức vụ |chức danh |vị trí |ghế )?$"
)
_BESIDES = re.compile(r"\s*(?:Ông|Bà|Đồng chí|Anh|Chị)(?: [A-ZĐÀ-Ỹ]\w*){0,5}(?: cũng)? (?:đồng thời|kiêm|kiêm nhiệm)\b")
_AGE = re.compile(r"(?:Ông|Bà|Đồng chí|\w+ (?:tướng|tá|úy|đô đốc|sĩ|sư))(?: [A-ZĐÀ-Ỹ]\w*){2,5},? \(?\d\d tuổi\b")
_ALIAS = re.compile(r"\b(?:tên (?:thật|khai sinh|thường gọi)|bí danh)\b")
_BORN = re.compile(r"\W*(?:sinh|quê)\b", re.IGNORECASE)
_BEFORE_TAKING = re.compile(
    r"\s*(?:Trước năm \d{4}|(?:Sau khi|Khi|Sau) (?:tốt nghiệp|ra trường)[^.;]{0,140}?),? (?=ông|bà|đồng chí|anh|chị)|"
    r"\s*Trước khi (?:[^,.;]{1,60} )?(?:được|bị|làm|là|giữ|đảm nhiệm|đảm nhận|nhận|về|trở thành|sang|chuyển|"
    r"luân chuyển|điều động|bổ nhiệm|lên|tới|đến|tham gia|vào|nghỉ|từ nhiệm|thôi|đắc cử|trúng cử|công tác|ngồi|rời)\b"
    r"[^,.;]{0,140}, "
)
_COUNTRYMAN = re.compile(r"\b(?:cùng quê|đồng hương|cùng làng)\b")  # "Quê ông ở Nghệ An, cùng quê với ông B"


class _Stretch(NamedTuple):
    """Posts of one sentence that are told of one person, each with its time, and where the time stands."""

    posts: tuple[PostMention, ...]
    status: TenureStatus
    times: Times = ()
    span: tuple[int, int] | None = None


def claim_careers(article: Article, people: People) -> list[TenureClaim]:
    """Former tenures that the article lists of a person: "từng giữ các chức vụ: …", "Từ 2005 đến 2010: …"."""
    found: list[TenureClaim] = []
    subject: str | None = None
    born: str | None = None
    hero = most_named(people)
    before: _Stretch | None = None
    last: Sentence | None = None
    for sentence in article.sentences:
        if sentence.in_title:
            continue
        names = names_in(people, sentence)
        begins = sentence.end > article.life_start and not _COUNTRYMAN.search(sentence.words)
        if begins and (tells_of_birth(article.text.text, sentence.start, sentence.end) or _AGE.match(sentence.words)):
            alone = len(names) == 1 and hero not in names and not _ALIAS.search(sentence.words)
            born = names[0] if alone else hero
        told_before = born or subject
        person = whose_posts(people, sentence, names, told_before)
        subject = names[0] if names and person != told_before else subject
        if person is not None and len(names) < 2 and sentence.posts:
            stretches = list(_stretches(article, sentence)) or list(_going_on(article, sentence, last, before))
            for stretch in stretches:
                found.extend(_claims(article, sentence, person, stretch))
            before = stretches[-1] if stretches else None
        else:
            before = None
        last = sentence
    return found


def _going_on(
    article: Article, sentence: Sentence, last: Sentence | None, before: _Stretch | None
) -> Iterator[_Stretch]:
    """Posts that a life goes on with: "Ông đồng thời làm …" in the time told `before`, or a sentence of posts alone.

    `last` is the sentence before it; the posts of a list are held still where it tells no time and no act.
    """
    if sentence.end <= article.life_start or last is None:
        return
    listed = _is_list(sentence)
    if not listed and (before is None or not _BESIDES.match(sentence.page.text, sentence.start)):
        return
    posts = tuple(_free_posts(sentence))
    times = [date for date in times_in(article, last) if date.last is not None]
    if before is not None and before.span is not None:
        yield before._replace(posts=posts, times=before.times[-1:] * len(posts), span=None)
    elif listed and len(times) == 1:
        yield _Stretch(posts, TenureStatus.FORMER, ((times[0].first, times[0].last),) * len(posts))
    elif (
        listed
        and all(post.term for post in posts)
        and not times_in(article, last)
        and "act" not in last.tells
        and article.document.published is not None
    ):
        yield _Stretch(posts, TenureStatus.CURRENT)


def _is_list(sentence: Sentence) -> bool:
    """Whether a sentence holds posts and the marks between them, and nothing else: "Đại biểu Quốc hội khóa XIV."."""
    return bool(sentence.posts) and all(
        type(item) is PostMention or (type(item) is Mark and item.sign != FILLER) for item in sentence.items
    )


def most_named(people: People) -> str | None:
    """The person whom the article names most often."""
    counts = {claim.name: len(claim.evidence.spans) + 2 * len(claim.evidence.title_spans) for claim in people.claims}
    return max(counts, key=lambda name: counts[name], default=None)


def names_in(people: People, sentence: Sentence) -> list[str]:
    """The people whom a sentence names, each once, in order."""
    names = [people.name_of(sentence, item) for _, item in sentence.names]
    return [name for name in dict.fromkeys(names) if name is not None]


def tells_career(article: Article, sentence: Sentence, at: int) -> bool:
    """Whether the post at this offset, given to a person by a verb, is told as past or with the years it was held."""
    past = any(cue.kind == "past" and cue.start < at for _, cue in sentence.cues)
    taking = _BEFORE_TAKING.match(sentence.page.text, sentence.start)
    return (
        past
        or (taking is not None and taking.end() <= at)
        or any(date.end <= at for date in times_in(article, sentence))
    )


def _stretches(article: Article, sentence: Sentence) -> Iterator[_Stretch]:
    taking = _BEFORE_TAKING.match(sentence.page.text, sentence.start)
    free = _free_posts(sentence, taking.end() if taking is not None else 0)
    next_step = step_of_life(sentence.page.text, sentence.start, in_life=sentence.start >= article.life_start)
    if not free:
        return
    for date in times_in(article, sentence):
        posts = tuple(post for post in free if post.start >= date.end and nearest_time(article, sentence, post) == date)
        if posts and tells_holding(sentence, date.end, posts) and begins_clause(sentence.words, date, sentence.start):
            yield _Stretch(posts, *times_of(sentence.page.text, date, posts), (date.start, date.end))
            free = [post for post in free if post not in posts]
    for post in tuple(free):
        begun = begun_behind(article, sentence, post)
        if begun is not None:
            yield _Stretch((post,), TenureStatus.FORMER, ((begun.first, None),), (begun.start, begun.end))
        elif is_left_for_next(sentence, post):
            yield _Stretch((post,), TenureStatus.FORMER)
        else:
            continue
        free.remove(post)
    ranges = times_behind(article, sentence, free)
    if behind := tuple(post for post in free if post.start in ranges and ranges[post.start].over):
        yield _Stretch(behind, TenureStatus.FORMER)
        free = [post for post in free if post not in behind]
    if taking is not None:
        posts = tuple(post for post in free if post.start >= taking.end())
        if posts:
            yield _Stretch(posts, TenureStatus.FORMER, span=taking.span())
        return
    if next_step is not None:
        posts = tuple(post for post in free if post.start >= next_step[1])
        if posts and tells_holding(sentence, next_step[1], posts):
            yield _Stretch(posts, TenureStatus.FORMER, span=next_step)
            return
    cue = past_cue(sentence)
    if cue is not None:
        posts = tuple(post for post in free if post.start >= cue.end)
        if posts and tells_past(sentence, cue, posts) and not is_of_many(sentence, posts[0]):
            yield _Stretch(posts, TenureStatus.FORMER, span=(cue.start, cue.end))
        ahead = stated_posts(sentence, [post for post in free if post.end <= cue.start and post.term])
        yield from _in_order(ahead)  # "Ông A là Ủy viên Trung ương Đảng khóa XII, XIII; từng làm Bí thư Tỉnh ủy"
        return
    card = posts_on_card(sentence, free)
    once = tuple(post for post in free if post.scope is Scope.FORMER and post not in card)
    if once and _BORN.match(sentence.page.text, sentence.start) and not is_of_many(sentence, once[0]):
        yield _Stretch(once, TenureStatus.FORMER)
    dated = article.document.published is not None  # else nothing tells whether the terms on a card are over
    stated = stated_posts(sentence, free)
    for each in _in_order(stated or card):
        if stated or dated or each.status is TenureStatus.FORMER:
            yield each


def _in_order(posts: tuple[PostMention, ...]) -> Iterator[_Stretch]:
    """Posts of one chain: held now up to "nguyên", and once from there on.

    "A là Giám đốc …, nguyên Phó Giám đốc …", "A, sinh năm 1930; nguyên: Bí thư Tỉnh ủy …; Đại biểu …".
    """
    over = next((index for index, post in enumerate(posts) if post.scope is Scope.FORMER), len(posts))
    if over:
        yield _Stretch(posts[:over], TenureStatus.CURRENT)
    if over < len(posts):
        yield _Stretch(posts[over:], TenureStatus.FORMER)


def _free_posts(sentence: Sentence, start: int = 0) -> list[PostMention]:
    """The posts that belong to no name, and those that a verb predicates of the sentence's only name.

    Acts before `start` are another clause's: "Trước khi luân chuyển về X, ông A là Y".
    """
    holdings = sentence.holdings
    held = {post.start for holding in holdings if not holding.predicated for post in holding.posts}
    acts = [cue.start for _, cue in sentence.cues if cue.kind == "act" and cue.start >= start]
    return [
        post
        for index, post in sentence.posts
        if post.start not in held
        and not any(0 <= post.start - act < 80 or _does(sentence, post, act) for act in acts)
        and not _speaks(sentence.items, index)
        and not _OF_OTHERS.search(sentence.page.text, max(sentence.start, post.start - 48), post.start)
    ]


def _speaks(items: Sequence[Item], index: int) -> bool:
    """Whether the holder of a post only says what follows: "năm 2018, Bộ trưởng khẳng định …"."""
    following = items[index + 1] if index + 1 < len(items) else None
    return type(following) is CueMention and following.kind in ("speak", "proposal")


def _does(sentence: Sentence, post: PostMention, act: int) -> bool:
    """Whether the holder of a post is who decides the act: "Bộ trưởng Bộ Công an quyết định bổ nhiệm ông A"."""
    return post.end <= act and _DECIDES.fullmatch(sentence.page.text, post.end, act) is not None


def _claims(article: Article, sentence: Sentence, person: str, stretch: _Stretch) -> Iterator[TenureClaim]:
    times = dict(zip((post.start for post in stretch.posts), stretch.times, strict=False))
    behind = times_behind(article, sentence, stretch.posts)
    for group in _groups(sentence, stretch.posts):
        for post, bodies in zip(group, complete_bodies(group), strict=True):
            own = behind.get(post.start)
            start, end = (own.start, own.end) if own else times.get(post.start, (None, None))
            for mention in bodies:
                places = [(sentence, post.start, max(post.end, mention.end))]
                spans = (stretch.span, own.span if own else None)
                places += [(sentence, *span) for span in spans if span is not None]
                yield from with_alternate(
                    TenureClaim(
                        person=person,
                        role=post.role.label,
                        body=resolve_body(mention, article.context),
                        status=TenureStatus.FORMER if own and own.over else stretch.status,
                        start=start,
                        end=end,
                        term=post.term or None,
                        evidence=article.evidence("qua-trinh-cong-tac", *places),
                    )
                )


def _groups(sentence: Sentence, posts: Sequence[PostMention]) -> Iterator[tuple[PostMention, ...]]:
    """The posts in runs that share bodies: parted at semicolons and at unread words."""
    breaks = [item.start for item in sentence.items if type(item) is Mark and item.sign in (";", ".")]
    group: list[PostMention] = []
    for post in posts:
        if group and any(group[-1].end <= at < post.start for at in breaks):
            yield tuple(group)
            group = []
        group.append(post)
    yield from [tuple(group)] if group else []
