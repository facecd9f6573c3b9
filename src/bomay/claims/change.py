"""Personnel acts: appointed, elected, transferred, left, disciplined, died, from the verb and what stands around it."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from bomay.claims.article import Article, Sentence
from bomay.claims.bodies import resolve_body
from bomay.claims.career import born_from, most_named
from bomay.claims.holdings import Holding
from bomay.claims.people import People
from bomay.claims.chains import complete_bodies, with_following
from bomay.mentions.kinds import BodyMention, CueMention, Item, Mark, NameMention, PostMention, RankMention, Scope
from bomay.mentions.sentence import FILLER
from bomay.model import Body, ChangeClaim, ChangeKind, PartialDate, TenureClaim, TenureStatus

__all__ = ["Changes", "claim_changes"]

_BY_SUBJECT = re.compile(r"trúng cử|đắc cử|tái cử|tái đắc cử|thôi|nghỉ|rời|từ trần|qua đời|mất", re.IGNORECASE)
_AIM = re.compile(r"\bđể\b[^.;:]{0,60}$")
_PROPOSED = re.compile(r"(?:\bgiới thiệu\b(?! chuyên đề).{0,160}\bđể\b|\bđề nghị\b(?:(?!quyết định).){0,60}$|\b[Dd]ự kiến\b.{0,40}$)", re.IGNORECASE)
_ASKED = re.compile(r"\b(?:đề nghị|xem xét|kiến nghị|quy trình|đến mức phải|phải xử lý|bị xử lý|thời điểm)\b", re.IGNORECASE)
_NOUN_BEFORE = re.compile(r"\b(?:công tác|về|việc|sau khi|tính chất|hình thức|thời hạn)\s$")
_INTO = re.compile(r"\bvào\b")
_HOLD = re.compile(r"(?:giữ|làm|đảm nhiệm|đảm nhận|đảm trách|vào|giữ chức|chức vụ|chức danh|là|trúng cử|đắc cử)(?:\s|$)")
_JOINS = re.compile(r"\btham gia\b")
_PASSIVE_BY = re.compile(r"\b(?:được|do) [^,.;]{3,60}$")
_PASSIVE = re.compile(r"\b(?:được|bị|đã được|vừa được|tiếp tục được|tiếp tục|thôi|cho)\s*$")
_NO_ACT = re.compile(r"\b(?:đề nghị|giới thiệu|[Dd]ự kiến|đề xuất|[Gg]iới thiệu|[Đđ]ề nghị|xin|kiến nghị|trước khi|sau khi|nếu|chưa|không|khi|xem xét|quy trình|(?<!về )việc|thẩm quyền)(?: \w+){0,2}\s*$")
_DECIDED = re.compile(r"\b(?:quyết định|nghị quyết|nghị quyết số|công bố|trao|phê chuẩn|kết quả|thống nhất|đồng ý|chuẩn y)\b", re.IGNORECASE)
_STAYS = frozenset({"ban-chap-hanh-trung-uong-dang", "bo-chinh-tri", "quoc-hoi", "ban-bi-thu-trung-uong-dang"})
_PARTY_POSTS = frozenset({"Bí thư", "Phó Bí thư", "Phó Bí thư Thường trực", "Ủy viên", "Ủy viên dự khuyết", "Đại biểu"})


@dataclass(frozen=True, slots=True)
class Changes:
    """The acts of an article, with the tenures that they open or end."""

    claims: tuple[ChangeClaim, ...]
    tenures: tuple[TenureClaim, ...]
    ended: frozenset[tuple[str, str, str]]  # person, role, body's name in lower case


@dataclass(frozen=True, slots=True)
class _Act:
    kind: ChangeKind
    person: str
    posts: tuple[tuple[str, Body], ...]
    date: PartialDate | None
    places: tuple[tuple[Sentence, int, int], ...]
    members: tuple[tuple[str, Body], ...] = ()  # seats in committees that come with the post
    held: tuple[tuple[str, Body], ...] = ()  # what the person holds by the words beside the name


def claim_changes(article: Article, people: People) -> Changes:
    """Every decided act, one claim per person, kind and post; proposals and requests give none."""
    claims: dict[tuple[object, ...], ChangeClaim] = {}
    tenures: list[TenureClaim] = []
    ended: set[tuple[str, str, str]] = set()
    hero = most_named(people)
    recent: str | None = None
    for sentence in article.sentences:
        for act in _acts_of(article, people, sentence, hero if _in_life(article, sentence) else recent):
            if act.date is None and _in_life(article, sentence):
                tenures.extend(replace(claim, status=TenureStatus.FORMER) for claim in _tenures_of(article, act))
                continue
            for claim in _claims_of(article, act):
                key = (claim.person, claim.kind, claim.role, claim.body and claim.body.name)
                if key not in claims or (claims[key].date is None and claim.date is not None):
                    claims[key] = claim
            tenures.extend(_tenures_of(article, act))
            ended |= _ended_by(article, act)
        recent = _last_person(people, sentence) or recent
    return Changes(tuple(_without_doubles(claims.values())), tuple(tenures), frozenset(ended))


def _in_life(article: Article, sentence: Sentence) -> bool:
    """Whether a sentence stands in the telling of a life, where an act without a date is one of the past."""
    return not sentence.in_title and sentence.start >= born_from(article)


def _without_doubles(claims: Iterable[ChangeClaim]) -> Iterator[ChangeClaim]:
    """The claims without an appointment or election that is told as a transfer into the same post too."""
    moves = {(claim.person, claim.role, claim.body) for claim in claims if claim.kind is ChangeKind.TRANSFERRED}
    for claim in claims:
        if claim.kind is not ChangeKind.APPOINTED or (claim.person, claim.role, claim.body) not in moves:
            yield claim


def _last_person(people: People, sentence: Sentence) -> str | None:
    for item in sentence.items:
        if isinstance(item, NameMention):
            name = people.name_of(sentence, item)
            if name is not None:
                return name
    return None


def _claims_of(article: Article, act: _Act) -> Iterator[ChangeClaim]:
    evidence = article.evidence(f"nhan-su.{act.kind.value}", *act.places)
    if not act.posts:
        yield ChangeClaim(person=act.person, kind=act.kind, date=act.date, evidence=evidence)
    for role, body in act.posts:
        kind = ChangeKind.APPOINTED if act.kind is ChangeKind.TRANSFERRED and (role, body) in act.members else act.kind
        yield ChangeClaim(person=act.person, kind=kind, role=role, body=body, date=act.date, evidence=evidence)


def _tenures_of(article: Article, act: _Act) -> Iterator[TenureClaim]:
    evidence = article.evidence(f"nhan-su.{act.kind.value}", *act.places)
    past = is_past(article, act.date)
    ends = act.kind in (ChangeKind.LEFT, ChangeKind.DIED)
    for role, body in act.posts:
        yield TenureClaim(
            person=act.person,
            role=role,
            body=body,
            status=TenureStatus.FORMER if ends or past else TenureStatus.INCOMING,
            start=act.date if past and not ends else None,
            evidence=evidence,
        )


def _ended_by(article: Article, act: _Act) -> set[tuple[str, str, str]]:
    """The posts that the act ends: those it names, and those that a mover leaves behind."""
    if act.kind is ChangeKind.DIED:
        return {(act.person, "", "")}
    if act.kind is ChangeKind.LEFT:
        return {(act.person, role, body.name.casefold()) for role, body in act.posts}
    if act.kind not in (ChangeKind.TRANSFERRED, ChangeKind.APPOINTED, ChangeKind.ELECTED) or is_past(article, act.date):
        return set()
    left = set()
    for role, body in act.held:
        stays = body.type in _STAYS or (role in _PARTY_POSTS and act.kind is not ChangeKind.TRANSFERRED) or (role, body) in act.posts
        if not stays and any(excludes(new, (role, body)) for new in act.posts):
            left.add((act.person, role, body.name.casefold()))
    return left


def excludes(new: tuple[str, Body], old: tuple[str, Body]) -> bool:
    """Whether a new post and an old one are not held together: heads and deputies of one body, or two offices."""
    if new[0] == "Ủy viên" or "Đại biểu" in old[0]:
        return False
    if old[0].startswith("Ủy viên") and old[1].type in ("tinh-uy", "thanh-uy", "ban-thuong-vu"):
        below = new[1].place.split(" ")[0] not in ("tỉnh", "thành") or new[1].place == old[1].place
        return not (below and bool(new[1].place))
    return True


def is_past(article: Article, date: PartialDate | None) -> bool:
    """Whether a date lies three months or more before the article's own time."""
    now = article.document.published or max((d.first for d in article.dates if d.first and d.kind == "day"), default=None)
    if date is None or now is None:
        return False
    if date.year != now.year or not date.month or not now.month:
        return date.year < now.year
    return now.month - date.month >= 3


def _acts_of(article: Article, people: People, sentence: Sentence, recent: str | None) -> Iterator[_Act]:
    items = sentence.items
    triggers = [at for at, item in enumerate(items) if isinstance(item, CueMention) and item.kind == "act"]
    chains = {holding.name.start: holding for holding in sentence.holdings} if triggers else {}
    before: str | None = None
    for order, at in enumerate(triggers):
        cue = items[at]
        assert isinstance(cue, CueMention)
        if _refused(sentence, cue):
            continue
        stop = triggers[order + 1] if order + 1 < len(triggers) else len(items)
        for act in _read_act(article, people, sentence, _Frame(at, stop, ChangeKind(cue.form), chains, recent, before)):
            before = act.person
            yield act


@dataclass(frozen=True, slots=True)
class _Frame:
    """One trigger: its index, where the next begins, and the chains of posts that belong to names."""

    at: int
    stop: int
    kind: ChangeKind
    chains: dict[int, Holding]
    recent: str | None
    before: str | None  # whom the act before it in the sentence is done to


def _refused(sentence: Sentence, cue: CueMention) -> bool:
    before = sentence.page.text[max(sentence.start, cue.start - 40) : cue.start]
    if _AIM.search(before):
        return True
    clause = re.split(r"[;.]", sentence.page.text[sentence.start : cue.start])[-1]
    if _PROPOSED.search(clause):
        return True
    if cue.form == ChangeKind.DISCIPLINED.value:
        clause = sentence.page.text[sentence.start : cue.start].rpartition(";")[2]
        return bool(_ASKED.search(clause)) or bool(_NOUN_BEFORE.search(clause))
    return bool(_NO_ACT.search(before)) and not _DECIDED.search(before)


def _read_act(article: Article, people: People, sentence: Sentence, frame: _Frame) -> Iterator[_Act]:
    items = sentence.items
    listed = list(_under_header(article, people, sentence, frame))
    if listed:
        yield from listed
        return
    person_at, person = _person(people, sentence, frame)
    if person is None:
        return
    cue = items[frame.at]
    places = [(sentence, cue.start, cue.end)]
    if person_at is not None:
        places.append((sentence, items[person_at].start, items[person_at].end))
    date = _date_near(article, sentence, cue.start)
    if frame.kind is ChangeKind.DIED:
        chain = frame.chains.get(items[person_at].start) if person_at is not None else None
        in_office = chain is not None and chain.posts[0].scope is Scope.HELD
        posts = _held(article, sentence, frame, person_at, ())[:1] if in_office else ()
        yield _Act(frame.kind, person, posts, date, tuple(places))
        return
    if frame.kind is ChangeKind.DISCIPLINED:
        for name in _listed_people(people, sentence, frame, person_at, person):
            yield _Act(frame.kind, name, (), date, tuple(places))
        return
    posts, spans = _target(article, sentence, frame, person_at)
    if not posts and frame.kind is ChangeKind.LEFT:
        posts = _held(article, sentence, frame, person_at, ())[:1]
    if posts and _said_as_form(sentence, cue.start):
        return
    if posts:
        held = _held(article, sentence, frame, person_at, posts)
        members = tuple(post for post in posts if post[0] == "Ủy viên")
        where = (*places, *((sentence, s, e) for s, e in spans))
        for name in _joined(people, sentence, frame, person_at, person):
            yield _Act(frame.kind, name, posts, date, where, members, held)


def _said_as_form(sentence: Sentence, start: int) -> bool:
    """Whether "cách chức" is said as the form of a discipline, which is told by its own verb."""
    return sentence.page.text[max(sentence.start, start - 12) : start].rstrip().endswith("hình thức")


def _held(
    article: Article, sentence: Sentence, frame: _Frame, person_at: int | None, given: tuple[tuple[str, Body], ...]
) -> tuple[tuple[str, Body], ...]:
    """The posts that stand with the person's name in the sentence, other than those that the act gives."""
    if person_at is None:
        return ()
    chain = frame.chains.get(sentence.items[person_at].start)
    if chain is None:
        return ()
    held = [
        (post.role.label, resolve_body(body, article.context))
        for post, bodies in zip(chain.posts, complete_bodies(chain.posts), strict=True)
        for body in bodies
    ]
    return tuple(post for post in held if post not in given)


def _under_header(article: Article, people: People, sentence: Sentence, frame: _Frame) -> Iterator[_Act]:
    """One act for each name of a list whose heading is the post given: "bầu 3 Phó Chủ tịch, gồm: A, B, C"."""
    cue = sentence.items[frame.at]
    if frame.kind not in (ChangeKind.ELECTED, ChangeKind.APPOINTED):
        return
    for holding in frame.chains.values():
        name = people.name_of(sentence, holding.name)
        heading = holding.posts[: holding.header]
        if name is None or not heading or heading[0].start < cue.end or holding.name.start < cue.end:
            continue
        posts, spans = _as_posts(article, list(heading), [])
        places = ((sentence, cue.start, cue.end), (sentence, holding.name.start, holding.name.end))
        date = _date_near(article, sentence, cue.start)
        yield _Act(frame.kind, name, posts, date, (*places, *((sentence, s, e) for s, e in spans)))


def _joined(people: People, sentence: Sentence, frame: _Frame, person_at: int | None, person: str) -> list[str]:
    """The person, with those joined by a list without posts of their own ("cho đồng chí A và đồng chí B")."""
    names = [person]
    if person_at is None:
        return names
    for index in range(person_at + 1, min(frame.stop, len(sentence.items))):
        item = sentence.items[index]
        if isinstance(item, NameMention):
            name = people.name_of(sentence, item)
            names += [name] if name is not None and name not in names else []
        elif not (isinstance(item, RankMention | PostMention) or (isinstance(item, Mark) and item.sign in (",", "và")) or _is_honorific(item)):
            break
    return names


def _is_honorific(item: Item) -> bool:
    return isinstance(item, CueMention) and item.kind == "honorific"


def _listed_people(
    people: People, sentence: Sentence, frame: _Frame, person_at: int | None, person: str
) -> list[str]:
    if person_at is None or person_at < frame.at:
        return [person]
    names = (people.name_of(sentence, item) for item in sentence.items[person_at : frame.stop] if isinstance(item, NameMention))
    return [name for name in dict.fromkeys(names) if name is not None]


def _person(people: People, sentence: Sentence, frame: _Frame) -> tuple[int | None, str | None]:
    """Index and name of whom the act is done to: the object after the verb, or the subject before a passive."""
    items = sentence.items
    cue = items[frame.at]
    left = _nearest(people, sentence, range(frame.at - 1, -1, -1))
    right = _nearest(people, sentence, range(frame.at + 1, len(items)))
    before = sentence.page.text[max(sentence.start, cue.start - 16) : cue.start]
    said = sentence.page.text[cue.start : cue.end]
    clause = sentence.page.text[max(sentence.start, cue.start - 70) : cue.start]
    passive = bool(_PASSIVE.search(before)) or bool(_PASSIVE_BY.search(clause)) or bool(_BY_SUBJECT.match(said))
    if _pronoun_after(items, frame.at):
        return (None, left[1]) if left is not None else (None, frame.recent)
    if right is not None and right[0] < frame.stop and not _post_first(items, frame.at, right[0]):
        if not passive or left is None:
            return right
    if passive and left is not None:
        return left
    if right is not None and right[0] < frame.stop:
        return right
    if left is not None and passive:
        return left
    if frame.before is not None:
        return (left[0] if left is not None and left[1] == frame.before else None), frame.before
    if _pronoun_near(items, frame.at):
        return None, frame.recent
    return None, None


def _nearest(people: People, sentence: Sentence, order: range) -> tuple[int, str] | None:
    for index in order:
        item = sentence.items[index]
        if isinstance(item, NameMention):
            name = people.name_of(sentence, item)
            if name is not None:
                return index, name
    return None


def _post_first(items: Sequence[Item], at: int, name_at: int) -> bool:
    """Whether a post stands between verb and name that is the target, not the name's own title."""
    posts = [index for index in range(at + 1, name_at) if isinstance(items[index], PostMention)]
    return bool(posts) and any(isinstance(items[index], Mark) and items[index].sign == FILLER for index in range(posts[-1] + 1, name_at))  # type: ignore[union-attr]


def _pronoun_after(items: Sequence[Item], at: int) -> bool:
    """Whether "đồng chí" or "ông" alone follows the verb as its object."""
    item = items[at + 1] if at + 1 < len(items) else None
    after = items[at + 2] if at + 2 < len(items) else None
    return isinstance(item, CueMention) and item.kind == "honorific" and not isinstance(after, NameMention | PostMention | RankMention)


def _pronoun_near(items: Sequence[Item], at: int) -> bool:
    return any(isinstance(item, CueMention) and item.kind == "honorific" for item in items[max(0, at - 3) : at + 4])


def _target(
    article: Article, sentence: Sentence, frame: _Frame, person_at: int | None
) -> tuple[tuple[tuple[str, Body], ...], list[tuple[int, int]]]:
    """The posts that the act gives or takes, with their spans: after "giữ chức", "làm" or the verb itself."""
    own: set[int] = set()
    if person_at is not None:
        name = sentence.items[person_at]
        chain = frame.chains.get(name.start)
        own = {post.start for post in chain.posts} if chain else set()
    posts: list[PostMention] = []
    members: list[BodyMention] = []
    for index in range(frame.at + 1, len(sentence.items)):
        item = sentence.items[index]
        if index >= frame.stop and posts:
            break
        if isinstance(item, NameMention) and posts and index != person_at:
            break
        joins = _INTO if frame.kind is ChangeKind.ELECTED else _JOINS
        if isinstance(item, BodyMention) and (_said_before(sentence, index, joins) or _continues(sentence, index, members)):
            members.append(item)
        if isinstance(item, PostMention) and _is_target(sentence, index, frame, own):
            posts.append(item)
        elif isinstance(item, Mark) and item.sign in (";", FILLER) and posts:
            break
    return _as_posts(article, posts, members)


def _continues(sentence: Sentence, index: int, members: list[BodyMention]) -> bool:
    """Whether the body goes on a list of bodies joined: "tham gia Ban Chấp hành, Ban Thường vụ"."""
    before = sentence.items[index - 2] if index >= 2 else None
    mark = sentence.items[index - 1]
    return bool(members) and before is members[-1] and isinstance(mark, Mark) and mark.sign in (",", "và")


def _is_target(sentence: Sentence, index: int, frame: _Frame, own: set[int]) -> bool:
    item = sentence.items[index]
    if _said_before(sentence, index, _HOLD):
        return True
    if item.start in own:
        return False
    previous = sentence.items[index - 1]
    if index - 1 == frame.at or isinstance(previous, PostMention):
        return True
    return isinstance(previous, Mark) and previous.sign in (",", "và") and isinstance(sentence.items[index - 2], PostMention)


def _said_before(sentence: Sentence, index: int, pattern: re.Pattern[str]) -> bool:
    """Whether the words between this mention and the one before match."""
    items = sentence.items
    start = sentence.start
    for earlier in range(index - 1, -1, -1):
        item = items[earlier]
        if isinstance(item, NameMention | PostMention | BodyMention):
            start = item.end
            break
    return bool(pattern.search(sentence.page.text[start : items[index].start]))


def _as_posts(
    article: Article, posts: list[PostMention], members: list[BodyMention]
) -> tuple[tuple[tuple[str, Body], ...], list[tuple[int, int]]]:
    found: list[tuple[str, Body]] = []
    spans: list[tuple[int, int]] = []
    for post, bodies in zip(posts, complete_bodies(posts), strict=True):
        for body in bodies:
            found.append((post.role.label, resolve_body(body, article.context)))
            spans.append((post.start, max(post.end, body.end)))
    following = next((body for bodies in complete_bodies(posts) for body in bodies), None)
    for body in reversed(members):
        whole = with_following(body, following)
        found.append(("Ủy viên", resolve_body(whole, article.context)))
        spans.append((body.start, body.end))
        following = whole
    return tuple(found), spans


def _date_near(article: Article, sentence: Sentence, at: int) -> PartialDate | None:
    """The day, month or year that the sentence states nearest before the verb, or else after it."""
    if sentence.in_title:
        return None
    inside = [
        date
        for date in article.dates
        if sentence.start <= date.start < sentence.end and date.kind in ("day", "month", "year") and date.first is not None
    ]
    before = [date for date in inside if date.start < at]
    chosen = before[-1:] or inside[:1]
    return chosen[0].first if chosen else None
