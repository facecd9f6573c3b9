"""From an article's claims to observations: who was seen, in which post, within which bounds."""

import datetime
from collections.abc import Iterator
from dataclasses import dataclass, field

from bomay.identity.bodies import MERGER_DAY, Bodies, BodyKey
from bomay.identity.bounds import Bounds, began, ended, seen
from bomay.identity.names import key
from bomay.identity.table import WEB_NEWS, Row
from bomay.model import Body, ChangeClaim, ChangeKind, EventStatus, PartialDate, TenureClaim, TenureStatus
from bomay.text.lazy import lazy_pattern

__all__ = ["OWN_TIME_DAYS", "Article", "ChangeSeen", "PostSeen", "Sighting", "observe", "posts_told"]

_YEARS = lazy_pattern(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_TERM = datetime.timedelta(days=5 * 366)
OWN_TIME_DAYS = 31  # events older than this before an undated article's last one may be history


@dataclass(frozen=True, slots=True, kw_only=True)
class PostSeen:
    """One claim on a post, with the bounds that this article alone gives. `status` None: an act says it.

    `own_time`: the article has no date; its own events date the sighting, or the year of what it states is inferred.
    """

    role: str
    body: BodyKey
    body_name: str
    bounds: Bounds
    status: TenureStatus | None
    acting: bool = False
    term: str | None = None
    start: PartialDate | None = None
    end: PartialDate | None = None
    own_time: bool = False
    claim: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeSeen:
    """One personnel act as an article tells it; `post` None where it names none; `renews`: it begins no tenure.

    `cites` are the directives in its sentences, by their numbers among those of the article.
    """

    cites: tuple[int, ...]
    kind: ChangeKind
    post: PostSeen | None
    date: PartialDate | None
    renews: bool
    claim: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """What a sighting knows of its article; `number` is its place among all in time.

    `last_day` is the last day of publication, `news_day` the day by which it was news, None where that is not known.
    """

    id: str
    number: int
    last_day: datetime.date | None
    news_day: datetime.date | None


@dataclass(slots=True)
class Sighting:
    """One person in one article: all that this article says of her; `number` is her place among those in it."""

    article: Article
    number: int
    name: str
    claim: str
    posts: list[PostSeen] = field(default_factory=list)
    changes: list[ChangeSeen] = field(default_factory=list)
    honorifics: list[str] = field(default_factory=list)
    births: list[PartialDate] = field(default_factory=list)


def posts_told(sighting: Sighting) -> Iterator[PostSeen]:
    """The posts told of a sighting, by claims on tenures and by acts."""
    yield from sighting.posts
    yield from (change.post for change in sighting.changes if change.post is not None)


def observe(row: Row, bodies: Bodies, *, number: int = 0) -> dict[str, Sighting]:
    """The people of one article by the key of their name, with posts and acts; bodies are added to `bodies`.

    `number` is the article's place in time.
    """
    found = _Sightings(Article(id=row.article, number=number, last_day=row.last_day, news_day=_news_day(row)))
    for claim, person in zip(row.ids.people, row.facts.people, strict=True):
        sighting = found.of(person.name, claim)
        sighting.honorifics += filter(None, (person.honorific,))
        sighting.births += filter(None, (person.born,))
    accused = {key(change.person) for change in row.facts.changes if change.kind is ChangeKind.DISCIPLINED}
    for nth, (claim, tenure) in enumerate(zip(row.ids.tenures, row.facts.tenures, strict=True)):
        body = bodies.add(tenure.body, row, day=_day_of_tenure(tenure, row), claim=claim)
        post = _post(tenure, row, body, number=nth, accused=key(tenure.person) in accused)
        found.of(tenure.person, claim).posts.append(post)
    for nth, (claim, change) in enumerate(zip(row.ids.changes, row.facts.changes, strict=True)):
        seen_change = _change(change, row, bodies, claim=claim, number=nth)
        found.of(change.person, claim).changes.append(seen_change)
    for agent, claim in _agents(row):
        found.of(agent, claim)
    return found.by_name


class _Sightings:
    """The sightings of one article."""

    def __init__(self, article: Article) -> None:
        self._article = article
        self.by_name: dict[str, Sighting] = {}

    def of(self, name: str, claim: str) -> Sighting:
        """That of a name; it stands on the claim that first gives the name, as a rule the claim on the person."""
        found = self.by_name.get(key(name))
        if found is None:
            found = self.by_name[key(name)] = Sighting(self._article, len(self.by_name), name, claim)
        return found


def _news_day(row: Row) -> datetime.date | None:
    """When the article was news: its date, else the last day of an event that it tells as held; bounds do not count."""
    held = (each.start.latest for each in row.facts.events if each.start and each.status is EventStatus.HELD)
    return row.last_day or max((day for day in held if day >= WEB_NEWS), default=None)


def _agents(row: Row) -> Iterator[tuple[str, str]]:
    for ids, event in zip(row.ids.participations, row.facts.events, strict=True):
        for claim, part in zip(ids, event.participants, strict=True):
            if not part.is_body:
                yield part.agent, claim


def _day_of_tenure(tenure: TenureClaim, row: Row) -> datetime.date | None:
    if _status(tenure, row) is TenureStatus.FORMER:
        stated = tenure.end or tenure.start
        return stated.latest if stated else _before_merger(row.day)
    stated = tenure.start if tenure.status is TenureStatus.INCOMING else None
    return stated.latest if stated else row.day


def _status(tenure: TenureClaim, row: Row) -> TenureStatus:
    """The claim's status; what ended before the article is past, whatever the sentence's tense."""
    over = tenure.end is not None and row.first_day is not None and tenure.end.latest < row.first_day
    return TenureStatus.FORMER if over else tenure.status


def _before_merger(day: datetime.date | None) -> datetime.date | None:
    """A post that has ended, no one says when, is taken as one of the unit before the merger of 2025."""
    return min(day, MERGER_DAY - datetime.timedelta(days=1)) if day else None


def _post(tenure: TenureClaim, row: Row, body: BodyKey, *, number: int, accused: bool) -> PostSeen:
    guessed = number in row.guessed_tenures
    return PostSeen(
        role=tenure.role,
        body=body,
        body_name=tenure.body.name,
        bounds=_tenure_bounds(tenure, row, elsewhen=accused or number in row.elsewhen),
        status=_status(tenure, row),
        acting=tenure.acting,
        term=tenure.term,
        start=tenure.start,
        end=tenure.end,
        own_time=guessed or (row.last_day is None and tenure.start is None and tenure.end is None),
        claim=row.ids.tenures[number],
    )


def _tenure_bounds(tenure: TenureClaim, row: Row, *, elsewhen: bool) -> Bounds:
    """A stated start or end fixes its side; else the article's day bounds what it tells as present or past.

    What it tells `elsewhen`, of another time than its own, or of whom it tells a discipline, was held by its day.
    """
    first, last = row.first_day, row.latest_day
    if _status(tenure, row) is TenureStatus.FORMER:
        found = Bounds(end_max=last)
    elif _term_is_over(tenure.term, first):
        found = Bounds()  # "Bí thư Tỉnh ủy nhiệm kỳ 2010-2015" in an article of 2017: of then, not of now
    elif tenure.status is TenureStatus.INCOMING and tenure.start is not None:
        found = Bounds()  # it may begin after the article
    elif elsewhen or (row.last_day is None and _YEARS.search(tenure.term or "")):
        found = Bounds(start_max=last)  # "Bí thư Tỉnh ủy nhiệm kỳ 2010-2015" names the term, as of one who was it
    else:
        found = seen(None if _long_ago(tenure.start, first) else first, last)
        if tenure.status is TenureStatus.CURRENT:
            found = _seen_at_events(found, tenure.person, row)
    if tenure.start is not None:
        found = found.meet(began(tenure.start))
    return found.meet(ended(tenure.end)) if tenure.end is not None else found


def _term_is_over(term: str | None, now: datetime.date | None) -> bool:
    """Whether the stated term ended in a year before the article's."""
    years = _YEARS.findall(term) if term and now else []
    return now is not None and len(years) > 1 and int(years[-1]) < now.year


def _long_ago(start: PartialDate | None, now: datetime.date | None) -> bool:
    """Whether a start lies more than a term before the article: "năm 1996 ông làm Bí thư" tells of then, not of now."""
    return start is not None and now is not None and now - start.latest > _TERM


def _seen_at_events(found: Bounds, person: str, row: Row) -> Bounds:
    """The bounds, met by the days of the article's own events in which the person takes part by the post.

    Only for an article without a date, whose own time its events tell (ADR 0007): those held in the last month of it.
    """
    now = row.first_day
    if row.last_day is not None or now is None:
        return found
    for event in row.facts.events:
        day = event.start
        if event.status is not EventStatus.HELD or day is None or (now - day.earliest).days > OWN_TIME_DAYS:
            continue
        if any(not part.is_body and key(part.agent) == key(person) for part in event.participants):
            found = found.meet(seen(day.earliest, day.latest))
    return found


def _change(change: ChangeClaim, row: Row, bodies: Bodies, *, claim: str, number: int) -> ChangeSeen:
    post = None
    if change.body is not None and change.role is not None:
        body = _add_body(change.body, change, row, bodies, claim=claim)
        post = PostSeen(
            role=change.role,
            body=body,
            body_name=change.body.name,
            bounds=_change_bounds(change, row),
            status=None,
            own_time=number in row.guessed_changes,
            claim=claim,
        )
    renews = _confirms(change, row)
    cites = tuple(directive for told, directive in row.change_cites if told == number)
    return ChangeSeen(cites=cites, kind=change.kind, post=post, date=change.date, renews=renews, claim=claim)


def _add_body(body: Body, change: ChangeClaim, row: Row, bodies: Bodies, *, claim: str) -> BodyKey:
    day = change.date.latest if change.date else row.day
    return bodies.add(body, row, day=day, claim=claim)


def _change_bounds(change: ChangeClaim, row: Row) -> Bounds:
    if change.kind is ChangeKind.LEFT:
        return ended(change.date) if change.date else Bounds(end_max=row.last_day)
    if change.kind in (ChangeKind.DISCIPLINED, ChangeKind.DIED):
        return Bounds(start_max=change.date.latest if change.date else row.last_day)
    if _confirms(change, row):
        return Bounds(start_max=change.date.latest if change.date else row.last_day)
    return began(change.date) if change.date else Bounds(start_max=row.last_day)


def _confirms(change: ChangeClaim, row: Row) -> bool:
    """Whether the same article tells the post as held already: then the act renews it and begins nothing."""
    if change.body is None or change.role is None:
        return False
    said = (key(change.person), key(change.role), key(change.body.name))
    return any(
        tenure.status is TenureStatus.CURRENT and (key(tenure.person), key(tenure.role), key(tenure.body.name)) == said
        for tenure in row.facts.tenures
    )
