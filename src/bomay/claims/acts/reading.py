"""The personnel acts of one sentence: each verb with whom it is done to and the posts that it gives or takes."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from bomay.claims.acts.act import Act, Frame, Post, called_by
from bomay.claims.acts.aside import dated
from bomay.claims.acts.called import called_new
from bomay.claims.acts.fault import is_blamed
from bomay.claims.acts.given import Given, to_given_posts
from bomay.claims.acts.heading import listed_acts, places_of
from bomay.claims.acts.in_turn import in_turn
from bomay.claims.acts.noun import is_no_verb
from bomay.claims.acts.passive import is_renewal
from bomay.claims.acts.people import dead_together, joined_people, listed_people
from bomay.claims.acts.person import find_person
from bomay.claims.acts.plan import goes_on
from bomay.claims.acts.post import find_given, find_next
from bomay.claims.acts.reason import is_reason
from bomay.claims.acts.refusal import (
    follows_in_post,
    is_aimed_at,
    is_of_others,
    is_refused,
)
from bomay.claims.acts.source import source_posts
from bomay.claims.acts.this_post import said_before
from bomay.claims.acts.verbs import verbs_of
from bomay.claims.article.article import Article, Sentence
from bomay.claims.people.people import People
from bomay.mentions.kinds import BodyMention, CueMention, Mark, Scope
from bomay.model import OPENING, ChangeKind
from bomay.text.lazy import lazy_pattern

__all__ = ["read_acts"]

_WENT = lazy_pattern(r"(?: \([^()]*\))?,? (?:người )?(?:đã|vừa|mới|sẽ|nghỉ|chuyển|về hưu)\b")
_NO_POST = lazy_pattern(r"\b(?:đại diện|tư cách)\b")
_SHARED = ("Phó ", "Ủy viên", "Đại biểu", "Thành viên")  # posts that several hold at once
_MOVES = ("điều chuyển", "luân chuyển", "thuyên chuyển")


def read_acts(article: Article, people: People, sentence: Sentence, recent: tuple[str, ...]) -> Iterator[Act]:
    """All decided acts that a sentence tells, in order; `recent` are the people whom a pronoun may mean."""
    before: str | None = None
    aim_end = -1
    planned: Frame | None = None  # the verb before, where it is no act that was decided
    for at, kind, stop, led_by in verbs_of(sentence):
        stop = _predecessor_at(sentence, at, stop)
        frame = Frame(article, people, sentence, at, stop, kind, recent, before)
        discipline = frame._replace(at=led_by, kind=ChangeKind.DISCIPLINED) if led_by is not None else None
        if discipline is not None:
            if is_refused(discipline):
                continue
            frame = frame._replace(before=before or find_person(discipline)[1])
        if is_aimed_at(frame):  # what follows in the clause is aimed at too
            clause_end = sentence.page.text.find(";", frame.cue.end, sentence.end)
            aim_end = clause_end if clause_end >= 0 else sentence.end
        if frame.cue.start < aim_end or is_no_verb(frame) or is_blamed(frame) or is_reason(frame):
            continue
        if is_refused(frame) or (planned is not None and goes_on(planned, frame)):
            planned = frame
            continue
        planned = None
        for each in (frame, discipline):  # "kỷ luật … cách chức X": the loss of X, and a discipline
            for act in _read(each) if each is not None else ():
                before = act.person
                yield dated(frame, replace(act, renews=True) if is_renewal(frame) else act)


def _predecessor_at(sentence: Sentence, at: int, stop: int) -> int:
    """Where one begins who is only told to have gone: "bầu bà A làm X, thay ông B đã về làm Y"; `stop` without one."""
    text, begins = sentence.page.text, sentence.items[at].end
    for index, name in sentence.names:
        if at < index < stop and follows_in_post(text, begins, name=name.start) and _WENT.match(text, name.end):
            return index
    return stop


def _read(frame: Frame) -> Iterator[Act]:
    listed = list(listed_acts(frame))
    yield from listed
    person_at, person = find_person(frame)
    if person is None:
        return
    if not listed:
        yield from _done_to(frame, person_at, person)
    elif person_at is not None and person_at > frame.at and person not in {act.person for act in listed}:
        # "bầu ông A làm Chủ tịch và ba Phó Chủ tịch là: ông B …": A too
        yield from (act for act in _done_to(frame, person_at, person) if act.person == person)


def _done_to(frame: Frame, person_at: int | None, person: str) -> Iterator[Act]:
    """The acts done to a person, and to those joined to him."""
    act = Act(frame.kind, person, (), frame.date(), tuple(places_of(frame, person_at)))
    if is_of_others(frame, person_at):
        return
    if frame.kind is ChangeKind.DISCIPLINED:
        yield from (replace(act, person=name) for name in listed_people(frame, person_at, person))
    elif frame.kind is ChangeKind.DIED:
        yield replace(act, posts=called_by(tuple(frame.posts_of(frame.chain_at(person_at), held=True))))
        yield from (replace(act, person=name) for name in dead_together(frame, person_at) if name != person)
    else:
        yield from _with_posts(frame, act, person_at)


def _with_posts(frame: Frame, act: Act, person_at: int | None) -> Iterator[Act]:
    given = find_given(frame, person_at)
    held = tuple(frame.posts_of(frame.chain_at(person_at)))
    if not given.posts and given.is_nameless:
        return  # "miễn nhiệm Ủy viên Ban Chấp hành Hội đối với ông A, Chủ tịch UBND tỉnh": nothing of his own
    if not given.posts and person_at is not None and _takes_no_post(frame, person_at):
        return
    if not given.posts and frame.kind is ChangeKind.LEFT and held:
        for name in joined_people(frame, person_at, act.person):  # "miễn nhiệm ông A, Chủ tịch UBND tỉnh": from his own
            own = _in_hand(frame, person_at if name == act.person else frame.index_of(name))
            if own:
                yield replace(act, person=name, posts=own, held=())
        return
    if not given.posts:
        given = said_before(frame, person_at)
    if not given.posts:
        given = called_new(frame, person_at)
    if not given.posts:
        yield from _moved_away(frame, act, person_at)
        return
    places = (*act.places, *((frame.sentence, start, end) for start, end in given.spans))
    names = joined_people(frame, person_at, act.person)
    source = to_given_posts(frame, source_posts(frame)).posts
    for name, posts in _shares(names, given.posts):
        own = held if name == act.person else tuple(frame.posts_of(frame.chain_at(frame.index_of(name))))
        kept = tuple(post for post in own if post not in given.posts)
        terms = tuple(term for term in given.terms if term[0] in posts)
        told = replace(act, person=name, posts=posts, places=places, held=kept, terms=terms, acting=given.acting)
        told = replace(told, source=source if len(names) == 1 else ())
        yield told
        yield from _moved_on(frame, told, person_at)
    if person_at is not None and person_at > frame.at:
        post_first = given.spans[0][0] < frame.items[person_at].start
        others = in_turn(frame, replace(act, posts=given.posts), person_at, post_first=post_first)
        yield from (told for told in others if told.person not in names)


def _moved_away(frame: Frame, act: Act, person_at: int | None) -> Iterator[Act]:
    """The post that one moves from to a body, in no post told: "điều chuyển Phó Chủ tịch UBND tỉnh A về Tỉnh ủy"."""
    chain = frame.chain_at(person_at)
    if frame.kind is not ChangeKind.TRANSFERRED or chain is None or person_at is None or person_at < frame.at:
        return
    text, name = frame.sentence.page.text, chain.name
    body = frame.items[person_at + 2] if len(frame.items) > person_at + 2 else None
    if type(body) is not BodyMention or text[name.end : body.start] not in (" về ", " sang "):
        return
    if text[frame.cue.start : frame.cue.end].casefold() in _MOVES and chain.posts[0].start < name.start:
        yield replace(act, source=tuple(frame.posts_of(chain, 1)))


def _takes_no_post(frame: Frame, person_at: int) -> bool:
    """Whether the verb takes from a person what is no post that is read.

    "miễn nhiệm người đại diện phần vốn … đối với ông A"; "Bộ trưởng A thôi làm thành viên Hội đồng …".
    """
    if person_at < frame.at:
        return frame.sentence.page.text.endswith(" làm", frame.cue.start, frame.cue.end)
    return _NO_POST.search(frame.sentence.page.text, frame.cue.end, frame.items[person_at].start) is not None


def _shares(names: Sequence[str], posts: tuple[Post, ...]) -> Iterator[tuple[str, tuple[Post, ...]]]:
    """Each person's posts: all that are given, or of as many posts as people that one cannot share each his own.

    "Ông A và ông B được bổ nhiệm làm Giám đốc Sở Du lịch và Sở Văn hóa": A in the first department, B in the second.
    """
    one_role = len({role for role, _ in posts}) == 1
    apart = len(names) == len(posts) > 1 and not posts[0][0].startswith(_SHARED if not one_role else ("Ủy viên",))
    for place, name in enumerate(names):
        yield name, (posts[place],) if apart else posts


def _in_hand(frame: Frame, person_at: int | None) -> tuple[Post, ...]:
    """The posts beside the name that one leaves: the first, or at retirement all that are no former ones."""
    chain = frame.chain_at(person_at)
    if chain is None:
        return ()
    current = [post.scope is not Scope.FORMER for post in chain.posts]
    count = current.index(False) if False in current[1:] and current[0] else len(current) if current[0] else 1
    said = frame.said.casefold()
    retires = said.startswith("nghỉ")
    if said.startswith("thôi giữ") and count > 1:
        return ()  # "đồng ý để ông A, Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh, thôi giữ chức": which of them?
    return tuple(frame.posts_of(chain, count if retires else 1))


def _led_by(frame: Frame, person: str) -> Iterator[ChangeKind]:
    """The act that leads to a leave, if any: "điều động ông A thôi tham gia …, thôi giữ chức X để giữ chức Y"."""
    for index in range(frame.at - 1, -1, -1):
        item = frame.items[index]
        if (type(item) is Mark and item.sign == ";") or frame.name_at(index) not in (None, person):
            return
        if type(item) is CueMention and item.form in OPENING:
            yield ChangeKind(item.form)
            return


def _moved_on(frame: Frame, act: Act, person_at: int | None) -> Iterator[Act]:
    """The post that one leaves another for: "được phân công thôi giữ chức X để giữ chức Y"."""
    given = find_next(frame, person_at, frame.at) if frame.kind is ChangeKind.LEFT else Given()
    opening = [ChangeKind.APPOINTED, *_led_by(frame, act.person)]
    if given.posts:
        places = (*act.places, *((frame.sentence, start, end) for start, end in given.spans))
        yield replace(
            act,
            kind=opening[-1],
            posts=given.posts,
            places=places,
            held=act.posts,
            terms=given.terms,
            acting=given.acting,
        )
