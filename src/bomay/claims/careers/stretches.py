"""The posts of one sentence that are told of one person, parted by when they were held."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from bomay.claims.article.article import Article, Sentence
from bomay.claims.article.life import step_of_life
from bomay.claims.careers.card import posts_on_card, stated_posts
from bomay.claims.careers.held_then import is_held_now, is_stated_of_then
from bomay.claims.careers.held_time import chain_over, times_behind
from bomay.claims.careers.past_cue import is_of_many, past_cue, tells_holding, tells_past, tells_while
from bomay.claims.careers.taking import before_taking
from bomay.claims.careers.time import (
    Times,
    begins_clause,
    begun_behind,
    is_in_aside,
    is_left_for_next,
    nearest_time,
    times_in,
    times_of,
)
from bomay.claims.people.phrase import speaks
from bomay.mentions.kinds import PostMention, Scope
from bomay.model import TenureStatus
from bomay.text.lazy import lazy_pattern

__all__ = ["Stretch", "free_posts", "goes_on_in_life", "stretches_of"]

_DECIDES = lazy_pattern(
    r"(?: Việt Nam)?(?: đã| vừa)?(?: có| ra| ký| ban hành)?(?: các)?(?: quyết định| nghị quyết)?(?: về)?(?: việc)? "
)
_OF_OTHERS = lazy_pattern(
    r"\b(?:với|cho|của|cùng|theo|thay mặt|bởi|do|gặp|tiếp|trình|xin|mời|báo cáo|tháp tùng|được)\s"
    r"(?:các |đồng chí |ông |bà |vị )?$|"
    r"\b(?:Việt Nam|nước ta) (?:\w+ )?(?:đảm nhiệm|đảm nhận|giữ|làm)(?: \w+){0,4} $|"
    r"\b(?:hai|ba|bốn|các|những|nhiều|một số)\s$|\bứng viên [^,.;]{0,30}\bcho (?:chức vụ |chức danh |vị trí |ghế )?$"
)
_NOW_HE_IS = lazy_pattern(r"[^.;]{0,40}, (?:nay|hiện|hiện nay|nguyên|trước đó|từng)(?: đang)?(?: là| làm| giữ chức)? ?")
_OF_ACT = 80  # characters from an act to a post that it gives or takes
_AS = lazy_pattern(r"\b(?:vai trò|tư cách|trách nhiệm)(?: là| của)? $")
_BORN = lazy_pattern(r"\W*(?:sinh|quê)\b", re.IGNORECASE)
_WORKED = lazy_pattern(
    r"\b[Nn]guyên:? (?:là )?"
    r"(?:cán bộ|chiến sĩ|sĩ quan|giảng viên|giáo viên|phóng viên|chuyên viên|nhân viên|công nhân)\b"
)


class Stretch(NamedTuple):
    """Posts of one sentence that are told of one person, each with its time, and where the time stands."""

    posts: tuple[PostMention, ...]
    status: TenureStatus
    times: Times = ()
    span: tuple[int, int] | None = None


def goes_on_in_life(article: Article, sentence: Sentence) -> tuple[int, int] | None:
    """Where a sentence tells when a step of the life that the article tells came; None where it does not."""
    return step_of_life(sentence.page.text, sentence.start, in_life=sentence.start >= article.life_start)


def stretches_of(article: Article, sentence: Sentence) -> Iterator[Stretch]:
    """The posts of a sentence that are its person's, as held in the times that it tells, once, or now."""
    taking = before_taking(sentence)
    free = free_posts(sentence, taking[1] if taking is not None else 0)
    if not free:
        return
    for date in times_in(article, sentence):
        posts = tuple(post for post in free if post.start >= date.end and nearest_time(article, sentence, post) == date)
        if posts and tells_holding(sentence, date.end, posts) and begins_clause(sentence.words, date, sentence.start):
            yield Stretch(posts, *times_of(sentence.page.text, date, posts), (date.start, date.end))
            free = [post for post in free if post not in posts]
    for post in tuple(free):
        begun = begun_behind(article, sentence, post)
        if begun is not None:
            yield Stretch((post,), TenureStatus.FORMER, ((begun.first, None),), (begun.start, begun.end))
        elif is_left_for_next(sentence, post):
            yield Stretch((post,), TenureStatus.FORMER)
        else:
            continue
        free.remove(post)
    if chain := chain_over(article, sentence, free):
        yield Stretch(chain, TenureStatus.FORMER)
        free = [post for post in free if post not in chain]
    times = times_behind(article, sentence, free)
    over = {start for start, time in times.items() if time.status is TenureStatus.FORMER}
    if behind := tuple(post for post in free if post.start in over):
        yield Stretch(behind, TenureStatus.FORMER)
        free = [post for post in free if post not in behind]
    yield from _undated(article, sentence, free, taking)


def _undated(
    article: Article, sentence: Sentence, free: list[PostMention], taking: tuple[int, int] | None
) -> Iterator[Stretch]:
    """What the posts that no time dates are: held once, by words of the past, or now."""
    span = taking if taking is not None else goes_on_in_life(article, sentence)
    posts = tuple(post for post in free if span is not None and post.start >= span[1])
    if span is not None and posts and (span is taking or tells_holding(sentence, span[1], posts)):
        yield Stretch(posts, TenureStatus.FORMER, span=span)
        return
    if taking is not None:
        return
    cue = past_cue(sentence)
    if cue is not None:
        posts = tuple(post for post in free if post.start >= cue.end)
        if posts and tells_past(sentence, cue, posts) and not is_of_many(sentence, posts[0]):
            now = next((at for at, post in enumerate(posts) if is_held_now(sentence.page.text, post)), len(posts))
            if now:
                yield Stretch(posts[:now], TenureStatus.FORMER, span=(cue.start, cue.end))
            if now < len(posts):
                yield Stretch(posts[now:], TenureStatus.CURRENT)
        ahead = stated_posts(sentence, [post for post in free if post.end <= cue.start and post.term])
        yield from _in_order(ahead)  # "Ông A là Ủy viên Trung ương Đảng khóa XII, XIII; từng làm Bí thư Tỉnh ủy"
        return
    card = posts_on_card(sentence, free)
    was = bool(free) and _WORKED.search(sentence.page.text, sentence.start, free[0].start) is not None
    once = tuple(post for post in free if (was or post.scope is Scope.FORMER) and post not in card)
    text = sentence.page.text
    told = once and (_BORN.match(text, sentence.start) or _AS.search(text, sentence.start, once[0].start))
    if told and not is_of_many(sentence, once[0]):
        yield Stretch(once, TenureStatus.FORMER)
    dated = article.document.published is not None  # else nothing tells whether the terms on a card are over
    stated = stated_posts(sentence, free)
    if stated and is_stated_of_then(sentence, stated[0]):
        yield Stretch(stated, TenureStatus.FORMER)
        return
    for each in _in_order(stated or card):
        if stated or dated or each.status is TenureStatus.FORMER:
            yield each


def _in_order(posts: tuple[PostMention, ...]) -> Iterator[Stretch]:
    """Posts of one chain: held now up to "nguyên", and once from there on.

    "A là Giám đốc …, nguyên Phó Giám đốc …", "A, sinh năm 1930; nguyên: Bí thư Tỉnh ủy …; Đại biểu …".
    """
    over = next((index for index, post in enumerate(posts) if post.scope is Scope.FORMER), len(posts))
    if over:
        yield Stretch(posts[:over], TenureStatus.CURRENT)
    if over < len(posts):
        yield Stretch(posts[over:], TenureStatus.FORMER)


def free_posts(sentence: Sentence, start: int = 0) -> list[PostMention]:
    """The posts that belong to no name, and those that a verb predicates of the sentence's only name.

    Acts before `start` are another clause's: "Trước khi luân chuyển về X, ông A là Y".
    """
    holdings = sentence.holdings
    held = {post.start for holding in holdings if not holding.predicated for post in holding.posts}
    acts = [cue.start for _, cue in sentence.cues if cue.kind == "act" and cue.start >= start]
    found: list[PostMention] = []
    other: PostMention | None = None
    text = sentence.page.text
    for index, post in sentence.posts:
        of_other = _OF_OTHERS.search(text, max(sentence.start, post.start - 48), post.start) is not None
        goes_on = other is not None and _NOW_HE_IS.fullmatch(text, other.end, post.start) is not None
        other = post if of_other or goes_on else None
        if (
            other is None
            and post.start not in held
            and not any(_decides(sentence, post, act) for act in acts)
            and not speaks(sentence.items, index)
        ):
            found.append(post)
    return found


def _decides(sentence: Sentence, post: PostMention, act: int) -> bool:
    """Whether an act gives or takes a post, or is its holder's; not one "vì sai phạm trong thời gian giữ chức …"."""
    text = sentence.page.text
    near = 0 <= post.start - act < _OF_ACT and not tells_while(text, act, post.start)
    return (near and not is_in_aside(text, act, until=post.start)) or _does(sentence, post, act)


def _does(sentence: Sentence, post: PostMention, act: int) -> bool:
    """Whether the holder of a post is who decides the act: "Bộ trưởng Bộ Công an quyết định bổ nhiệm ông A"."""
    return post.end <= act and _DECIDES.fullmatch(sentence.page.text, post.end, act) is not None
