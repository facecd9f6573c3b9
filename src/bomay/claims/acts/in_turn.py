"""What a verb does to others too, each told in his turn: "bầu ông A làm X, ông B làm Y", "miễn nhiệm X đối với ông A và
Y đối với ông B"."""

from collections.abc import Iterator
from dataclasses import replace

from bomay.claims.acts.act import Act, Frame
from bomay.claims.acts.given import Given, to_given_posts
from bomay.claims.acts.heading import places_of
from bomay.claims.acts.person import is_object
from bomay.claims.acts.refusal import follows_in_post
from bomay.mentions.kinds import CueMention, Item, Mark, PostMention
from bomay.model import ChangeKind
from bomay.text.lazy import lazy_pattern

__all__ = ["in_turn"]

_GIVES = lazy_pattern(r"\b(?:làm|giữ|đảm nhiệm|đảm nhận)\s(?:các )?(?:chức(?: vụ| danh)?\s)?$")
_NEXT = lazy_pattern(r"\bđể (?:giữ|nhận|đảm|làm|chuyển)[^,.;]{0,40}$")
_AND = lazy_pattern(r",?(?: và|,)? (?:các )?(?:ông |bà |đồng chí )?")


def in_turn(frame: Frame, act: Act, person_at: int, *, post_first: bool) -> Iterator[Act]:
    """The like for others: "miễn nhiệm X đối với ông A và Y đối với ông B", "bầu ông A làm X, ông B làm Y"."""
    post: PostMention | None = None
    others: list[int] = []
    for index in range(person_at + 1, frame.stop):
        item = frame.items[index]
        if (type(item) is Mark and item.sign in (".", ":")) or _proposes(item):
            return
        if type(item) is PostMention:
            if others and not post_first and _gives(frame, others[-1], item):
                for other in others:
                    yield from _given_to(frame, act, other, item)
                others = []
            post = None if _is_next(frame, item) else item
        elif frame.name_at(index) is not None:
            if post is not None and post_first and is_object(frame, index):
                yield from _given_to(frame, act, index, post)
            post, others = None, [*others, index] if others and _with(frame, others[-1], index) else [index]


def _with(frame: Frame, first: int, second: int) -> bool:
    """Whether a name goes on with the one before it, who follows nobody: "ông B và bà C làm Phó Chủ tịch"."""
    text, names = frame.sentence.page.text, (frame.items[first], frame.items[second])
    joined = _AND.fullmatch(text, names[0].end, names[1].start) is not None
    return joined and not follows_in_post(text, frame.cue.end, name=names[0].start)


def _is_next(frame: Frame, post: PostMention) -> bool:
    """Whether a post is the one that somebody leaves another for: "… đối với ông A, để nhận nhiệm vụ mới là X"."""
    text = frame.sentence.page.text
    return frame.kind is ChangeKind.LEFT and _NEXT.search(text, frame.cue.end, post.start) is not None


def _proposes(item: Item) -> bool:
    return type(item) is CueMention and item.kind == "proposal"


def _gives(frame: Frame, name_at: int, post: PostMention) -> bool:
    """Whether "làm" or "giữ chức" stands between a name and a post, and the verb gives posts."""
    if frame.kind is ChangeKind.LEFT:
        return False
    return _GIVES.search(frame.sentence.page.text, frame.items[name_at].end, post.start) is not None


def _given_to(frame: Frame, act: Act, name_at: int, post: PostMention) -> Iterator[Act]:
    name, given = frame.name_at(name_at), to_given_posts(frame, (post,))
    given = given if given.posts else _under(act, post)
    if name is not None and name != act.person and given.posts:
        held = tuple(one for one in frame.posts_of(frame.chain_at(name_at)) if one not in given.posts)
        places = (*places_of(frame, name_at), *((frame.sentence, start, end) for start, end in given.spans))
        yield replace(
            act, person=name, posts=given.posts, places=places, held=held, terms=given.terms, acting=given.acting
        )


def _under(act: Act, post: PostMention) -> Given:
    """A deputy's post in the body of his head: "bầu ông A làm Chủ tịch Hội X; bà B làm Phó Chủ tịch"."""
    deputy = ((post.role.label, body) for role, body in act.posts if post.role.label.startswith(f"Phó {role}"))
    told = next(deputy, None)
    return Given((told,), ((post.start, post.end),)) if told is not None else Given()
