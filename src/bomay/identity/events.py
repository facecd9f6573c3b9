"""Events: one for each that an article tells, joined where several articles tell the same one."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass

from bomay.identity.bodies import Bodies
from bomay.identity.ids import digest
from bomay.identity.names import key
from bomay.identity.observe import Sighting
from bomay.identity.posts import post_label
from bomay.identity.resolved import Event, Participation
from bomay.identity.table import Row
from bomay.model import Body, EventStatus, Part, PartialDate, TenureStatus

__all__ = ["ToldAgent", "ToldEvent", "build_events", "tell_events"]

_SHARED_WITH_CHAIR = 2  # the chair and one more
_SHARED_WITHOUT = 3


@dataclass(frozen=True, slots=True)
class ToldAgent:
    """Who takes part in an event as one article tells it, with the posts that it gives a person as held then.

    `body` is a body's id, "" for a person, who is the sighting of that number in the article.
    """

    body: str
    sighting: int
    part: Part
    posts: tuple[str, ...]
    claim: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldEvent:
    """An event as one article tells it; `article` is the article's place in time.

    `cites` are the directives in its sentences, by their numbers among those of the article.
    """

    article: int
    claim: str
    type: str
    status: EventStatus
    title: str | None
    start: PartialDate | None
    end: PartialDate | None
    place: str | None
    agents: tuple[ToldAgent, ...]
    cites: tuple[int, ...]

    @property
    def day(self) -> str:
        """What two articles must agree on; an event without a full day is no other article's."""
        return self.start.to_iso() if self.start is not None and self.start.day else self.claim


@dataclass(frozen=True, slots=True)
class _Known:
    """An event whose agents are known: people and bodies by their ids, with the part of each."""

    told: ToldEvent
    ids: tuple[str, ...]  # parallel to the agents
    parts: Mapping[str, Collection[Part]]
    cites: tuple[str, ...]


def tell_events(row: Row, bodies: Bodies, sightings: Mapping[str, Sighting], *, article: int) -> Iterator[ToldEvent]:
    """The events of one article with the sightings in it; bodies that take part are added to `bodies`."""
    for number, event in enumerate(row.facts.events):
        day = event.start.latest if event.start else row.day
        agents: list[ToldAgent] = []
        for claim, part in zip(row.ids.participations[number], event.participants, strict=True):
            if part.is_body:
                body = bodies.add(Body(name=part.agent), row, day=day, claim=claim).id
                agents.append(ToldAgent(body, 0, part.part, (), claim))
            else:
                sighting = sightings[key(part.agent)]
                agents.append(ToldAgent("", sighting.number, part.part, tuple(_posts_then(sighting)), claim))
        yield ToldEvent(
            article=article,
            claim=row.ids.events[number],
            type=event.type,
            status=event.status,
            title=event.title,
            start=event.start,
            end=event.end,
            place=event.place,
            agents=tuple(agents),
            cites=tuple(directive for told, directive in row.event_cites if told == number),
        )


def _posts_then(sighting: Sighting) -> Iterator[str]:
    """The posts that the article gives the person as held then."""
    for post in sighting.posts:
        if post.status in (TenureStatus.CURRENT, TenureStatus.INCOMING):
            yield post_label(post.role, post.body_name)


def build_events(told: Iterable[tuple[ToldEvent, Mapping[int, str], tuple[str, ...]]]) -> Iterator[Event]:
    """The events of one type and day, told in the order of their articles.

    Each comes with the people of its article, by the numbers of their sightings, and the directives that it cites.
    """
    groups: list[list[_Known]] = []
    for event, people, cites in told:
        known = _known(event, people, cites)
        for group in groups:
            if _is_same(known, group):
                group.append(known)
                break
        else:
            groups.append([known])
    yield from map(_event, groups)


def _known(event: ToldEvent, people: Mapping[int, str], cites: tuple[str, ...]) -> _Known:
    ids = tuple(agent.body or people[agent.sighting] for agent in event.agents)
    parts: dict[str, set[Part]] = defaultdict(set)
    for who, agent in zip(ids, event.agents, strict=True):
        parts[who].add(agent.part)
    return _Known(event, ids, parts, cites)


def _is_same(event: _Known, group: list[_Known]) -> bool:
    """Whether the event shares its chair and one more, or three participants, with one that another article tells."""
    if any(other.told.article == event.told.article for other in group):
        return False
    for other in group:
        shared = event.parts.keys() & other.parts.keys()
        chaired = any(Part.CHAIR in event.parts[agent] and Part.CHAIR in other.parts[agent] for agent in shared)
        if len(shared) >= (_SHARED_WITH_CHAIR if chaired else _SHARED_WITHOUT):
            return True
    return False


def _event(group: list[_Known]) -> Event:
    said = [event.told for event in group]
    event_id = digest("event", said[0].claim)
    held = any(each.status is EventStatus.HELD for each in said)
    return Event(
        id=event_id,
        type=said[0].type,
        status=(EventStatus.HELD if held else EventStatus.PLANNED).value,
        title=next((each.title for each in said if each.title), None),
        start=said[0].start,
        end=next((each.end for each in said if each.end), None),
        place=next((each.place for each in said if each.place), None),
        participations=_participations(event_id, group),
        cites=tuple(sorted({cited for event in group for cited in event.cites})),
        claims=tuple(sorted(each.claim for each in said)),
    )


def _participations(event_id: str, group: list[_Known]) -> tuple[Participation, ...]:
    claims: dict[tuple[str, bool, Part], set[str]] = defaultdict(set)
    posts: dict[tuple[str, bool, Part], set[str]] = defaultdict(set)
    for event in group:
        for who, agent in zip(event.ids, event.told.agents, strict=True):
            slot = (who, bool(agent.body), agent.part)
            claims[slot].add(agent.claim)
            posts[slot].update(agent.posts)
    return tuple(
        Participation(
            id=digest("participation", event_id, *slot[:1], slot[2]),
            agent=slot[0],
            is_body=slot[1],
            part=slot[2],
            posts=tuple(sorted(posts[slot])),
            claims=tuple(sorted(claims[slot])),
        )
        for slot in sorted(claims)
    )
