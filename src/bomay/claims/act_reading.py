"""The personnel acts of one sentence: each verb with whom it is done to and the posts that it gives or takes."""

from collections.abc import Iterator
from dataclasses import replace

from bomay.claims.act import Act, Frame, Post
from bomay.claims.act_person import find_person, joined_people, listed_people
from bomay.claims.act_post import Given, find_given, to_given_posts
from bomay.claims.act_refusal import is_refused
from bomay.claims.article import Article, Sentence
from bomay.claims.people import People
from bomay.mentions.kinds import CueMention, Scope
from bomay.model import ChangeKind

__all__ = ["read_acts"]


def read_acts(article: Article, people: People, sentence: Sentence, recent: str | None) -> Iterator[Act]:
    """All decided acts that a sentence tells, in order; `recent` is the person whom the text spoke of last."""
    verbs = [at for at, item in enumerate(sentence.items) if isinstance(item, CueMention) and item.kind == "act"]
    stops = [*verbs[1:], len(sentence.items)] if verbs else []
    before: str | None = None
    for at, stop in zip(verbs, stops, strict=True):
        frame = Frame(article, people, sentence, at, stop, recent, before)
        if is_refused(frame):
            continue
        for act in _read(frame):
            before = act.person
            yield act


def _read(frame: Frame) -> Iterator[Act]:
    listed = list(_under_heading(frame))
    if listed:
        yield from listed
        return
    person_at, person = find_person(frame)
    if person is None:
        return
    act = Act(frame.kind, person, (), frame.date(), tuple(_places(frame, person_at)))
    if frame.kind is ChangeKind.DISCIPLINED:
        yield from (replace(act, person=name) for name in listed_people(frame, person_at, person))
    elif frame.kind is ChangeKind.DIED:
        yield replace(act, posts=_in_office(frame, person_at))
    else:
        yield from _with_posts(frame, act, person_at)


def _with_posts(frame: Frame, act: Act, person_at: int | None) -> Iterator[Act]:
    given = find_given(frame, person_at)
    held = tuple(frame.posts_of(frame.chain_at(person_at)))
    if not given.posts and frame.kind is ChangeKind.LEFT:
        given = Given(held[:1])  # "miễn nhiệm ông A, Chủ tịch UBND tỉnh": from the post beside the name
    if not given.posts:
        return
    places = (*act.places, *((frame.sentence, start, end) for start, end in given.spans))
    kept = tuple(post for post in held if post not in given.posts)
    for name in joined_people(frame, person_at, act.person):
        yield replace(act, person=name, posts=given.posts, places=places, held=kept)


def _places(frame: Frame, person_at: int | None) -> Iterator[tuple[Sentence, int, int]]:
    yield frame.sentence, frame.cue.start, frame.cue.end
    if person_at is not None:
        yield frame.sentence, frame.items[person_at].start, frame.items[person_at].end


def _in_office(frame: Frame, person_at: int | None) -> tuple[Post, ...]:
    """The post in which a person died: the first beside the name, unless it was a former one."""
    chain = frame.chain_at(person_at)
    if chain is None or chain.posts[0].scope is not Scope.HELD:
        return ()
    return tuple(frame.posts_of(chain))[:1]


def _under_heading(frame: Frame) -> Iterator[Act]:
    """One act for each name of a list whose heading is the post given: "bầu 3 Phó Chủ tịch, gồm: A, B, C"."""
    if frame.kind not in (ChangeKind.ELECTED, ChangeKind.APPOINTED):
        return
    for holding in frame.sentence.holdings:
        name = frame.people.name_of(frame.sentence, holding.name)
        heading = holding.posts[: holding.header]
        if name is None or not heading or min(heading[0].start, holding.name.start) < frame.cue.end:
            continue
        given = to_given_posts(frame, heading)
        spans = ((frame.cue.start, frame.cue.end), (holding.name.start, holding.name.end), *given.spans)
        places = tuple((frame.sentence, start, end) for start, end in spans)
        yield Act(frame.kind, name, given.posts, frame.date(), places)
