"""Who sits in a temporary body of which the composition is told: "thành lập Ban Chỉ đạo …; Trưởng ban là ông A".

Who is in the list of the decision that sets the body up, or makes it up anew, is appointed by it; a funeral's board, a
body told with its head alone, and one of which the article only tells who is in it, seat them without an act.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from msgspec.structs import replace

from bomay.claims.article.article import Article, Sentence
from bomay.claims.bodies.houses import ministry_having
from bomay.claims.bodies.resolve import is_nameless, resolve_body
from bomay.claims.people.people import People
from bomay.mentions.kinds import (
    BodyMention,
    CueMention,
    Item,
    Mark,
    NameMention,
    PlaceMention,
    PostMention,
    RankMention,
    is_honorific,
)
from bomay.mentions.sentence import FILLER
from bomay.model import Body, TenureClaim, TenureStatus
from bomay.text.lazy import lazy_pattern

__all__ = ["find_seats"]

_FOUNDED = lazy_pattern(r"\b(?:thành lập|lập|kiện toàn)(?: lại)? $", re.IGNORECASE)
_NOT_YET = lazy_pattern(r"\b(?:đề nghị|đề xuất|sẽ|dự kiến|xem xét|kiến nghị|chưa|không|nếu|cần|nghiên cứu)\b")
_NAME_END = lazy_pattern(
    r"[;.:\n(]|,(?! chống)(?! [^,;.:\n]{2,40} và )| (?=(?:do|gồm|bao gồm|để|theo|nhằm|có|trong đó|với|trên cơ sở)\b)"
)
_FUNERAL = "lễ tang"
_LISTED = 3  # so many who sit in a body are its list
_LEVEL = lazy_pattern(r" (tỉnh|thành phố|huyện|quận|thị xã|xã|phường)$")
_POINTS = lazy_pattern(r"\b(?:tương tự|này|đó|trên|mới|lại|vẫn)$")
_COMPOSED = lazy_pattern(r" (?:gồm|bao gồm|có \d+ thành viên|do)\b")
_WILL = lazy_pattern(r"\bsẽ\b[^,;]{0,20}$")
_LONGEST = 140
_SHORT = 8  # characters of a word or two that do not end a list
_REACH = 15  # so many sentences after the decision may go on with who sits in the body
_LEADS = frozenset({"là", "gồm", "bao gồm", "gồm có", "gồm các đồng chí"})
_SEATS = {
    "Ban": frozenset(
        {"Trưởng ban", "Phó Trưởng ban", "Phó Trưởng ban Thường trực", "Ủy viên", "Ủy viên Thường trực", "Thư ký"}
    ),
    "Hội đồng": frozenset({"Chủ tịch", "Phó Chủ tịch", "Phó Chủ tịch Thường trực", "Ủy viên", "Ủy viên Thường trực"}),
    "Tổ": frozenset({"Tổ trưởng", "Tổ phó", "Tổ phó Thường trực"}),
}


class Seat(NamedTuple):
    """A seat that one person is told to hold, and the places that tell it; `decided`: by the body's founding."""

    claim: TenureClaim
    places: "tuple[_Place, ...]"
    decided: bool


def find_seats(article: Article, people: People) -> Iterator[Seat]:
    """The seat of each person whom a temporary body's list names in a titled one; plain members have none."""
    seats = list(_told_seats(article, people))
    seated = Counter(seat.claim.body for seat in seats)
    for seat in seats:
        yield seat._replace(decided=seat.decided and seated[seat.claim.body] >= _LISTED)


def _told_seats(article: Article, people: People) -> Iterator[Seat]:
    """The seats as the sentences tell them.

    The body is one that the article tells to be set up, or that it tells the composition of ("… do ông A làm Trưởng
    ban").
    """
    if not _names_temporary(article):
        return
    founded = _founded_bodies(article)
    told: _Told | None = None
    heading: _Heading | None = None
    left = 0
    for sentence in article.sentences:
        found = founded.get(sentence.start) or _told_in(article, sentence, founded)
        if found is not None:
            told, heading, left = found, None, _REACH
        if told is None or left <= 0:
            continue
        left -= 1
        seats = _Seats(sentence, people, told, heading)
        for person, post, places in seats.read(told.mention.end if found is not None else sentence.start):
            claim = TenureClaim(
                person=person,
                role=post.role.label,
                body=told.body,
                status=TenureStatus.CURRENT,
                term=post.term or None,
                evidence=article.evidence("thanh-phan", *places),
            )
            yield Seat(claim, places, told.founded and _FUNERAL not in told.body.name.casefold())
        heading = seats.open_heading()


class _Told(NamedTuple):
    """A body whose composition is told: where it is named, under which name, and whether it is set up now."""

    mention: BodyMention
    body: Body
    founded: bool


def _names_temporary(article: Article) -> bool:
    """Whether the article names a body that is set up for a time: all others are passed over at once."""
    for sentence in article.sentences:
        for unit in sentence.units:
            bodies = unit.bodies if type(unit) is PostMention else (unit,) if type(unit) is BodyMention else ()
            for body in bodies:
                if body.type is not None and body.type.sector == "temporary":
                    return True
    return False


def _founded_bodies(article: Article) -> dict[int, _Told]:
    """The bodies that sentences tell to be set up, by where the sentence starts."""
    found: dict[int, _Told] = {}
    for sentence in article.sentences:
        mention = _founded_in(sentence)
        body = _named(article, sentence, mention) if mention is not None else None
        if mention is not None and body is not None and not (is_nameless(body) or _POINTS.search(body.name)):
            found[sentence.start] = _Told(mention, body, founded=True)
    return found


def _told_in(article: Article, sentence: Sentence, founded: Mapping[int, _Told]) -> _Told | None:
    """The body whose head a sentence tells before or without its founding; None where it tells none."""
    if sentence.in_title:
        return None
    held = [body for _, post in sentence.posts for body in post.bodies]
    for item in (*held, *(unit for unit in sentence.units if type(unit) is BodyMention)):
        if item.type is None or item.type.sector != "temporary":
            continue
        body = resolve_body(item, article.context)
        known = next((told for told in founded.values() if _same(told.body, body)), None)
        if known is not None and item in held:
            return known._replace(mention=replace(item, end=sentence.start))
        if not is_nameless(body) and _COMPOSED.match(sentence.page.text, item.end):
            return _Told(item, body, founded=False)
    return None


def _same(first: Body, second: Body) -> bool:
    return first.name.casefold() == second.name.casefold()


def _founded_in(sentence: Sentence) -> BodyMention | None:
    """The temporary body that a sentence tells to be set up; None where it tells none."""
    for item in sentence.units:
        if type(item) is not BodyMention or item.type is None or item.type.sector != "temporary":
            continue
        before = sentence.page.text[max(sentence.start, item.start - 60) : item.start]
        if _FOUNDED.search(before) and not _NOT_YET.search(before):
            return item
    return None


def _named(article: Article, sentence: Sentence, mention: BodyMention) -> Body:
    """The body under its name, which runs on in small letters: "Ban Chỉ đạo phòng, chống lụt bão tỉnh"."""
    assert mention.type is not None
    if mention.label != mention.type.label:
        return resolve_body(mention, article.context)
    text = sentence.page.text
    stop = _NAME_END.search(text, mention.end, min(sentence.end, mention.end + _LONGEST))
    end = stop.start() if stop is not None else sentence.end
    name = text[mention.end : end].rstrip()
    if len(name) >= _LONGEST - 2 or not name.strip():
        return resolve_body(mention, article.context)
    level = _LEVEL.search(name)
    if level is None:
        whole = mention.label + name
        return Body(name=f"{whole} {ministry_having(whole, article.context)}".rstrip(), type=mention.type.id)
    place = PlaceMention(mention.end, end, level[1], "")
    return resolve_body(replace(mention, label=mention.label + name[: level.start()], place=place), article.context)


_Place = tuple[Sentence, int, int]


class _Heading(NamedTuple):
    """A seat that those named after it hold, and the sentence that names it."""

    post: PostMention
    sentence: Sentence


class _Seats:
    """The people of a sentence with the seat that it, or a heading before it, gives them."""

    def __init__(self, sentence: Sentence, people: People, told: _Told, heading: _Heading | None) -> None:
        self._sentence, self._people, self._body, self._heading = sentence, people, told.mention, heading
        nouns = (seats for noun, seats in _SEATS.items() if told.mention.label.startswith(noun))
        self._roles = next(nouns, frozenset[str]())

    def open_heading(self) -> _Heading | None:
        """The heading under which the next line goes on; None where the list has ended."""
        last = self._sentence.items[-1] if self._sentence.items else None
        heads = type(last) is Mark and last.sign == ":"
        return self._heading if heads or self._sentence.names else None

    def read(self, start: int) -> Iterator[tuple[str, PostMention, tuple[_Place, ...]]]:
        """Each person named from `start` on with the seat given and where both stand."""
        sentence = self._sentence
        run: list[tuple[str, int, int]] = []  # the people named last, one after another
        given: dict[str, tuple[_Heading, int, int]] = {}
        for index, item in enumerate(sentence.items):
            if item.start < start:
                continue
            if type(item) is PostMention and item.role.label in self._roles and _is_of(item, self._body):
                seat = _Heading(item, sentence)
                if _is_head(sentence, index):
                    self._heading, run = seat, []
                elif _follows(sentence, index):
                    led = run and "ứng đầu " in sentence.page.text[sentence.start : run[0][1]]
                    run = run[-1:] if led else run  # "Đứng đầu tổ là Chủ tịch A, Phó Chủ tịch B làm tổ phó"
                    given |= {name: (seat, first, end) for name, first, end in run}
            elif type(item) is NameMention:
                name = self._people.name_of(sentence, item)
                run = run if _joined(sentence, index) else []
                if name is not None:
                    run.append((name, item.start, item.end))
                    if self._heading is not None:
                        given[name] = (self._heading, item.start, item.end)
            elif type(item) is Mark and item.sign == FILLER and not _leads(sentence, item):
                self._heading, run = self._heading if item.end - item.start < _SHORT else None, []
        for name, (seat, first, end) in given.items():
            yield name, seat.post, ((sentence, first, end), (seat.sentence, seat.post.start, seat.post.end))


def _joined(sentence: Sentence, index: int) -> bool:
    """Whether a name goes on a list of names, each with posts of its own before it: "A, B và Bộ trưởng C"."""
    at = index - 1
    while at > 0 and _is_title(sentence.items[at]):
        at -= 1
    if at < 1 or type(sentence.items[at - 1]) is not NameMention:
        return False
    mark = sentence.items[at]
    return type(mark) is Mark and mark.sign in (",", "và", ";")


def _is_title(item: Item) -> bool:
    return type(item) in (PostMention, RankMention) or is_honorific(item)


def _leads(sentence: Sentence, mark: Mark) -> bool:
    return sentence.page.text[mark.start : mark.end].strip() in _LEADS


def _is_of(post: PostMention, body: BodyMention) -> bool:
    return all(body.label.startswith(held.label) or held.label.startswith(body.label) for held in post.bodies)


def _is_head(sentence: Sentence, index: int) -> bool:
    """Whether "là", "gồm" or a colon follows the post: the people after it hold it."""
    following = sentence.items[index + 1] if index + 1 < len(sentence.items) else None
    if type(following) is Mark:
        return following.sign == ":" or _leads(sentence, following)
    return type(following) is CueMention and following.kind == "is"


def _follows(sentence: Sentence, index: int) -> bool:
    """Whether "làm", "là" or a bracket gives the post to the person before it."""
    before = sentence.items[index - 1]
    if type(before) is Mark:
        return before.sign == "("
    if type(before) is CueMention and before.kind == "is":
        return True
    text = sentence.page.text
    return text[before.start : before.end] == "làm" and not _WILL.search(text, sentence.start, before.start)
