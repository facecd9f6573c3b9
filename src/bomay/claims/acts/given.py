"""The posts that a personnel act gives or takes, with the bodies that the text fixes for them."""

from collections.abc import Sequence
from dataclasses import dataclass

from bomay.claims.acts.act import SECRETARIAT, Frame, Post
from bomay.claims.acts.agent import body_of_agent, body_of_next
from bomay.claims.acts.places import placed_by_next
from bomay.claims.bodies.chains import PARTY_GROUPS, complete_bodies, with_following
from bomay.claims.bodies.resolve import KIND_OF_PARTY, is_nameless, resolve_body
from bomay.mentions.dates.term import read_term
from bomay.mentions.kinds import BodyMention, PostMention, Scope
from bomay.model import ChangeKind
from bomay.text.lazy import lazy_pattern

__all__ = ["Given", "to_given_posts"]

_SENT = lazy_pattern(r"\b(?:công tác (?:tại|ở)|về|đến|tại)\s$")
_SEATS = {SECRETARIAT: "Bí thư", "quoc-hoi": "Đại biểu", "hoi-dong-nhan-dan": "Đại biểu"}


@dataclass(frozen=True, slots=True)
class Given:
    """The posts of an act, and the ranges of the text that name them."""

    posts: tuple[Post, ...] = ()
    spans: tuple[tuple[int, int], ...] = ()
    terms: tuple[tuple[Post, str], ...] = ()  # the posts whose term is stated, each with it
    acting: frozenset[Post] = frozenset()  # those told as held for the time being: "quyền Bộ trưởng"
    is_nameless: bool = False  # whether a post is given or taken whose body has no name


def to_given_posts(
    frame: Frame,
    posts: tuple[PostMention, ...],
    seats: tuple[BodyMention, ...] = (),
    own: Sequence[PostMention] = (),
) -> Given:
    """Posts and seats with their bodies as the article fixes them; a seat takes its owner from what follows it.

    `own` are the posts that stand with the person's name.
    """
    found: list[Post] = []
    spans: list[tuple[int, int]] = []
    terms: list[tuple[Post, str]] = []
    following: BodyMention | None = None
    acting: set[Post] = set()
    nameless = False
    for post, bodies in zip(posts, complete_bodies(posts), strict=True):
        for body in bodies or _workplace(frame, post) or _own_body(frame, post, own) or _told(frame, post):
            body = placed_by_next(frame, post, _group_left(frame, body, own))
            following = following or body
            resolved = resolve_body(body, frame.article.context)
            if is_nameless(resolved):
                nameless = True
                continue
            found.append((post.role.label, resolved))
            if post.scope is Scope.ACTING:
                acting.add(found[-1])
            if post.term:
                terms.append((found[-1], post.term))
            spans.append((post.start, max(post.end, body.end)))
    for seat in reversed([_group_left(frame, seat, own) for seat in seats]):
        following = _committee(seat, following) or with_following(seat, following)
        committee = resolve_body(following, frame.article.context)
        found.append((_SEATS.get(committee.type, "Ủy viên"), committee))
        term = read_term(frame.sentence.page.text, seat.end)[1]
        if term:
            terms.append((found[-1], term))
        spans.append((seat.start, seat.end))
    return Given(tuple(found), tuple(spans), tuple(terms), frozenset(acting), nameless)


def _workplace(frame: Frame, post: PostMention) -> tuple[BodyMention, ...]:
    """The body that a mover is sent to work at: "đến công tác tại Ban Tổ chức Tỉnh ủy, giữ chức Phó Trưởng ban"."""
    text = frame.sentence.page.text
    between = (item for item in frame.items[frame.at :] if type(item) is BodyMention and item.end < post.start)
    sent = [body for body in between if _SENT.search(text, max(frame.cue.end, body.start - 16), body.start)]
    return tuple(sent[-1:])


def _told(frame: Frame, post: PostMention) -> tuple[BodyMention, ...]:
    """The body that gives the post, or that of the deputy told next."""
    return body_of_agent(frame, post) or body_of_next(frame, post)


def _own_body(frame: Frame, post: PostMention, own: Sequence[PostMention]) -> tuple[BodyMention, ...]:
    """The body of the like post that the person holds: "ông A, Phó Bí thư Huyện ủy X, được bầu giữ chức Bí thư".

    A post held no more gives its body to one above it, unless the new one comes beside another: "kiêm chức danh …".
    """
    besides = "kiêm" in frame.sentence.page.text[frame.cue.end : post.start]
    for held, bodies in zip(own, complete_bodies(own), strict=True):
        if held.scope is Scope.FORMER and (besides or held.role.label == post.role.label):
            continue
        if held.role.label.removeprefix("Phó ").casefold() == post.role.label.removeprefix("Phó ").casefold():
            return bodies[:1]
    return ()


def _group_left(frame: Frame, body: BodyMention, own: Sequence[PostMention]) -> BodyMention:
    """The party group that one leaves, as of the organ that he works in: "ông A, Thứ trưởng Bộ X, thôi tham gia Ban
    cán sự đảng"; another body unchanged."""
    if frame.kind is not ChangeKind.LEFT or body.type is None or body.type.id not in PARTY_GROUPS:
        return body
    if body.owner is not None or body.place is not None:
        return body
    bodies = (held for owned in complete_bodies(own) for held in owned if held.type is not None)
    return with_following(body, next((held for held in bodies if held.type and held.type.sector != "party"), None))


def _committee(seat: BodyMention, after: BodyMention | None) -> BodyMention | None:
    """The committee that "Ban Chấp hành Đảng bộ" alone means beside an organ of it: "…, Ban Thường vụ Thành ủy"."""
    bare = seat.type is not None and seat.type.id == "dang-uy" and seat.place is None and seat.owner is None
    committee = after.owner or after if after is not None and bare else None
    return committee if committee is not None and committee.type and committee.type.id in KIND_OF_PARTY else None
