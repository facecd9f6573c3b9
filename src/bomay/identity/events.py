"""Events: one for each that an article tells, joined where several articles tell the same one."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from bomay.identity.bodies import Bodies
from bomay.identity.ids import digest
from bomay.identity.names import key
from bomay.identity.observe import Sighting
from bomay.identity.posts import post_label
from bomay.identity.resolved import Event, Participation
from bomay.identity.table import Row
from bomay.model import Body, EventClaim, EventStatus, Part, TenureStatus

__all__ = ["ToldEvent", "build_events", "tell_events"]

_SHARED_WITH_CHAIR = 2  # the chair and one more
_SHARED_WITHOUT = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldEvent:
    """An event as one article tells it; `agents` are (name or body id, is a body, part, claim id)."""

    row: Row
    number: int
    claim: str
    said: EventClaim
    agents: tuple[tuple[str, bool, Part, str], ...]


def tell_events(row: Row, bodies: Bodies) -> list[ToldEvent]:
    """The events of one article; bodies that take part are added to `bodies`, people stay names."""
    found: list[ToldEvent] = []
    for number, event in enumerate(row.facts.events):
        day = event.start.latest if event.start else row.day
        agents = tuple(
            (bodies.add(Body(name=part.agent), row, day=day, claim=claim).id if part.is_body else part.agent,
             part.is_body, part.part, claim)
            for claim, part in zip(row.ids.participations[number], event.participants, strict=True)
        )  # fmt: skip
        found.append(ToldEvent(row=row, number=number, claim=row.ids.events[number], said=event, agents=agents))
    return found


def build_events(
    told: Iterable[ToldEvent],
    sightings: Mapping[tuple[str, str], tuple[str, Sighting]],
    *,
    cites: Mapping[tuple[str, int], tuple[str, ...]],
) -> tuple[Event, ...]:
    """All events sorted by id; `sightings` gives person and sighting of (article, key of a name)."""
    same: dict[tuple[str, ...], list[list[ToldEvent]]] = defaultdict(list)
    for event in sorted(told, key=lambda each: (each.row.order, each.number)):
        groups = same[_day_and_type(event)]
        agents = _agents(event, sightings)
        for group in groups:
            if _is_same(event, agents, group, sightings):
                group.append(event)
                break
        else:
            groups.append([event])
    found = [_event(group, sightings, cites) for groups in same.values() for group in groups]
    return tuple(sorted(found, key=lambda event: event.id))


Sightings = Mapping[tuple[str, str], tuple[str, Sighting]]


def _day_and_type(event: ToldEvent) -> tuple[str, ...]:
    """What two articles must agree on; an event without a full day is no other article's."""
    start = event.said.start
    if start is None or not start.day:
        return (event.said.type, event.claim)
    return (event.said.type, start.to_iso())


def _agents(event: ToldEvent, sightings: Sightings) -> dict[str, set[Part]]:
    found: dict[str, set[Part]] = defaultdict(set)
    for agent, is_body, part, _ in event.agents:
        found[agent if is_body else sightings[event.row.article, key(agent)][0]].add(part)
    return found


def _is_same(event: ToldEvent, agents: dict[str, set[Part]], group: list[ToldEvent], sightings: Sightings) -> bool:
    """Whether the event shares its chair and one more, or three participants, with one that another article tells."""
    if any(other.row.article == event.row.article for other in group):
        return False
    for other in group:
        others = _agents(other, sightings)
        shared = agents.keys() & others.keys()
        chaired = any(Part.CHAIR in agents[agent] and Part.CHAIR in others[agent] for agent in shared)
        if len(shared) >= (_SHARED_WITH_CHAIR if chaired else _SHARED_WITHOUT):
            return True
    return False


def _event(group: list[ToldEvent], sightings: Sightings, cites: Mapping[tuple[str, int], tuple[str, ...]]) -> Event:
    event_id = digest("event", group[0].claim)
    said = [event.said for event in group]
    held = any(each.status is EventStatus.HELD for each in said)
    return Event(
        id=event_id,
        type=said[0].type,
        status=(EventStatus.HELD if held else EventStatus.PLANNED).value,
        title=next((each.title for each in said if each.title), None),
        start=said[0].start,
        end=next((each.end for each in said if each.end), None),
        place=next((each.place for each in said if each.place), None),
        participations=_participations(event_id, group, sightings),
        cites=tuple(sorted({each for event in group for each in cites.get((event.row.article, event.number), ())})),
        claims=tuple(sorted(event.claim for event in group)),
    )


def _participations(event_id: str, group: list[ToldEvent], sightings: Sightings) -> tuple[Participation, ...]:
    claims: dict[tuple[str, bool, Part], set[str]] = defaultdict(set)
    posts: dict[tuple[str, bool, Part], set[str]] = defaultdict(set)
    for event in group:
        for agent, is_body, part, claim in event.agents:
            person, sighting = ("", None) if is_body else sightings[event.row.article, key(agent)]
            slot = (agent if is_body else person, is_body, part)
            claims[slot].add(claim)
            posts[slot].update(_posts_then(sighting))
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


def _posts_then(sighting: Sighting | None) -> Iterable[str]:
    """The posts that the article gives the person as held then."""
    for post in sighting.posts if sighting else ():
        if post.status in (TenureStatus.CURRENT, TenureStatus.INCOMING):
            yield post_label(post.role, post.body_name)
