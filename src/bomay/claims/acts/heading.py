"""Acts that name their people in a list: under the post given, as members of a body elected, behind a passive."""

from collections.abc import Iterator

from bomay.claims.acts.act import Act, Frame
from bomay.claims.acts.given import to_given_posts
from bomay.claims.acts.passive import is_passive
from bomay.claims.article.article import Sentence
from bomay.mentions.kinds import BodyMention, Mark, PostMention
from bomay.mentions.sentence import FILLER
from bomay.model import OPENING, ChangeKind
from bomay.text.lazy import lazy_pattern

__all__ = ["listed_acts", "places_of"]

_IS = lazy_pattern(r" (?:là|gồm)\b")
_JUST = lazy_pattern(r" (?:đã|vừa|mới|vừa mới) $")
_SHORT = 8  # characters of a word that parts no list
_LISTS = lazy_pattern(r"(?:(?! hoặc )[^,.;]){0,60}?(?:\bgồm\b|:)")
_OFFICES = lazy_pattern(r"(?: \w+){0,3} (?:các )?(?:chức danh|chức vụ)\b[^.;:]{0,80}: ")
_IS_HE = lazy_pattern(r" là (?:ông |bà |đồng chí )?(?:[\w.]+ )?$")
_NOW = lazy_pattern(r"\b(?:hiện|hiện nay|đến nay|như vậy)\b")


def listed_acts(frame: Frame) -> Iterator[Act]:
    """One act for each person whom the verb names in a list; none where there is no list."""
    yield from _under_heading(frame)
    yield from _seated(frame)
    yield from _named_after(frame)
    yield from _gone(frame)
    yield from _by_office(frame)


def places_of(frame: Frame, person_at: int | None) -> Iterator[tuple[Sentence, int, int]]:
    """Where the verb and the name stand."""
    yield frame.sentence, frame.cue.start, frame.cue.end
    if person_at is not None:
        yield frame.sentence, frame.items[person_at].start, frame.items[person_at].end


def _under_heading(frame: Frame) -> Iterator[Act]:
    """One act for each name of a list whose heading is the post given: "bầu 3 Phó Chủ tịch, gồm: A, B, C"."""
    if frame.kind not in (ChangeKind.ELECTED, ChangeKind.APPOINTED):
        return
    names = [index for index, _ in frame.sentence.names]
    if is_passive(frame) and names and names[0] < frame.at:
        return  # "Ông A vừa được chuẩn y giữ chức Phó Chủ nhiệm, hiện Ủy ban có 8 Phó Chủ nhiệm khác, gồm: …"
    for holding in frame.sentence.holdings:
        name = frame.people.name_of(frame.sentence, holding.name)
        heading = holding.posts[: holding.header]
        if name is None or not heading or min(heading[0].start, holding.name.start) < frame.cue.end:
            continue
        given = to_given_posts(frame, heading)
        if not given.posts or _NOW.search(frame.sentence.page.text, frame.cue.end, heading[0].start):
            continue  # "2 nhân sự vừa được bầu, hiện UBND có 5 Phó Chủ tịch là …": most of them since long
        spans = ((frame.cue.start, frame.cue.end), (holding.name.start, holding.name.end), *given.spans)
        places = tuple((frame.sentence, start, end) for start, end in spans)
        yield Act(frame.kind, name, given.posts, frame.date(), places, terms=given.terms, acting=given.acting)


def _seated(frame: Frame) -> Iterator[Act]:
    """One act for each member of a body elected as a list: "bầu Ban Chấp hành gồm các đồng chí: A, B, C".

    They sit in the body that stands last before the list: "bầu Ban Chấp hành …; 11 người trong Ban Thường vụ gồm: …".
    """
    following = frame.items[frame.at + 1 : frame.at + 2]
    if frame.kind is not ChangeKind.ELECTED or not following or type(following[0]) is not BodyMention:
        return
    marks = [at for at in range(frame.at + 2, frame.stop) if _sign(frame, at) == ":"]
    if not marks:
        return
    body = next(item for item in reversed(frame.items[: marks[-1]]) if type(item) is BodyMention)
    given = to_given_posts(frame, (), (body,))
    for index in range(marks[-1] + 1, frame.stop):
        name = frame.name_at(index)
        if name is not None and frame.chain_at(index) is None:
            places = (*places_of(frame, index), (frame.sentence, body.start, body.end))
            yield Act(frame.kind, name, given.posts, frame.date(), places, terms=given.terms, acting=given.acting)
        elif _sign(frame, index) in (";", FILLER):
            return


def _named_after(frame: Frame) -> Iterator[Act]:
    """One act for each person whom a passive names last: "Phó Chủ tịch HĐND được bầu là các ông A, B"."""
    before = frame.items[frame.at - 1] if frame.at else None
    if (
        before is not None
        and frame.at > 1
        and _sign(frame, frame.at - 1) == FILLER
        and _JUST.search(frame.before_verb(16))
    ):
        before = frame.items[frame.at - 2]
    if frame.kind not in OPENING or type(before) is not PostMention or not _IS.match(_after_verb(frame)):
        return
    given = to_given_posts(frame, (before,))
    for index in range(frame.at + 1, frame.stop):
        name = frame.name_at(index)
        if name is not None and given.posts:
            held = tuple(post for post in frame.posts_of(frame.chain_at(index)) if post not in given.posts)
            yield Act(
                frame.kind,
                name,
                given.posts,
                frame.date(),
                tuple(places_of(frame, index)),
                held=held,
                terms=given.terms,
                acting=given.acting,
            )
        elif _sign(frame, index) in (";", FILLER) and frame.items[index].end - frame.items[index].start > _SHORT:
            return


def _gone(frame: Frame) -> Iterator[Act]:
    """One act for each of those whom a list names as retired: "… nhận quyết định nghỉ hưu gồm: Giám đốc Sở X A; …"."""
    names = [index for index, _ in frame.sentence.names if index > frame.at]
    if frame.kind is not ChangeKind.LEFT or not names or not frame.said.casefold().startswith("nghỉ"):
        return
    first = frame.items[names[0]].start
    if _LISTS.match(frame.sentence.page.text, frame.cue.end, first) is None:
        return
    for index in names:
        name, chain = frame.name_at(index), frame.chain_at(index)
        posts = tuple(frame.posts_of(chain, held=True))
        if index < frame.stop and name is not None and chain is not None and posts:
            spans = ((frame.sentence, post.start, post.end) for post in chain.posts)
            yield Act(frame.kind, name, posts, frame.date(), (*places_of(frame, index), *spans))


def _by_office(frame: Frame) -> Iterator[Act]:
    """One act for each office that a list gives: "bầu các chức danh: Chủ tịch UBND huyện là ông A; Phó Chủ tịch …"."""
    opens = _OFFICES.match(frame.sentence.page.text, frame.cue.end, frame.sentence.end)
    if frame.kind not in OPENING or opens is None:
        return
    for index, item in frame.sentence.names:
        name, chain = frame.name_at(index), frame.chain_at(index)
        if name is None or chain is None or index >= frame.stop or item.start < opens.end():
            continue
        given = to_given_posts(frame, tuple(post for post in chain.posts if opens.end() <= post.start < item.start))
        if given.posts and _IS_HE.search(frame.sentence.page.text, opens.end(), item.start):
            spans = ((frame.sentence, start, end) for start, end in given.spans)
            yield Act(
                frame.kind, name, given.posts, frame.date(), (*places_of(frame, index), *spans), terms=given.terms
            )


def _after_verb(frame: Frame) -> str:
    return frame.sentence.page.text[frame.cue.end : frame.cue.end + 8]


def _sign(frame: Frame, index: int) -> str:
    item = frame.items[index]
    return item.sign if type(item) is Mark else ""
