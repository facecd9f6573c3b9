"""What the resolver gives: people, bodies, posts, tenures, acts, events, directives, and its judgements.

Every `id` is a hash without its kind; `claims` are the ids of the claims that a thing stands on, sorted.
"""

import datetime
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from operator import attrgetter
from typing import Any

from bomay.identity.bounds import Bounds
from bomay.lexicon.places import Place
from bomay.model import ChangeKind, Part, PartialDate, TenureStatus

__all__ = [
    "Act",
    "BodyChange",
    "BodyNode",
    "Directive",
    "Doubt",
    "Event",
    "Judgement",
    "Participation",
    "Person",
    "Post",
    "Resolved",
    "Tenure",
    "Thing",
    "Unmet",
    "collect",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """One human being; `name` as most articles write it, `other_names` the other spellings.

    `replaces` are the ids that graphs of fewer articles, or before a judgement, may have given to parts of the person.
    """

    id: str
    name: str
    other_names: tuple[str, ...]
    claims: tuple[str, ...]
    replaces: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class BodyNode:
    """One legal incarnation of a body; `founded` and `dissolved` only where a reorganisation bounds it.

    `state_twins` of a party body: the state bodies of the same unit, or the one in which it is the party's cell.
    """

    id: str
    name: str
    type: str
    place: Place | None
    place_words: str
    parent: str | None
    state_twins: tuple[str, ...]
    founded: datetime.date | None
    dissolved: datetime.date | None
    claims: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class BodyChange:
    """Bodies that went into others on one day, or ended (no `results`), by a decision named in `source`."""

    id: str
    originals: tuple[str, ...]
    results: tuple[str, ...]
    day: datetime.date
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Post:
    """A role in a body; `role_id` None where no word list has the role; `seats` "one", "many" or "" (not known).

    `body_founded` and `body_dissolved` bound every tenure of it.
    """

    id: str
    label: str
    role: str
    role_id: str | None
    body: str
    seats: str
    body_type: str = ""
    place: Place | None = None
    body_founded: datetime.date | None = None
    body_dissolved: datetime.date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Tenure:
    """One person's time in one post. `conflict`: its claims contradict each other; what they dispute is left open.

    Derived, said by no article of it: the bounds that the rules `bound_by` drew, the tenures before and after it.
    """

    id: str
    person: str
    post: Post
    bounds: Bounds
    status: TenureStatus
    acting: bool
    terms: tuple[str, ...]
    start: PartialDate | None
    end: PartialDate | None
    conflict: bool
    claims: tuple[str, ...]
    bound_by: tuple[str, ...] = ()
    predecessors: tuple[str, ...] = ()
    successors: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """A personnel act; `post` None where it names none."""

    id: str
    kind: ChangeKind
    person: str
    post: str | None
    date: PartialDate | None
    opens: tuple[str, ...]
    closes: tuple[str, ...]
    cites: tuple[str, ...]
    claims: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Participation:
    """What one person or body did at an event, with the posts that the articles gave the person then."""

    id: str
    agent: str
    is_body: bool
    part: Part
    posts: tuple[str, ...]
    claims: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """An organised occasion, told by one article or by several."""

    id: str
    type: str
    status: str
    title: str | None
    start: PartialDate | None
    end: PartialDate | None
    place: str | None
    participations: tuple[Participation, ...]
    cites: tuple[str, ...]
    claims: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Directive:
    """A document of authority; issuers are ("body" or "post", id), `articles` the ids of those that cite it.

    `acts_on`: what it does to others ("amends", "replaces", "repeals") and their ids.
    """

    id: str
    type: str
    type_id: str | None
    number: str | None
    title: str | None
    date: PartialDate | None
    issuers: tuple[tuple[str, str], ...]
    articles: tuple[str, ...]
    claims: tuple[str, ...]
    acts_on: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """A decision on identity: `verdict` same, different or unsure; who judged (a rule's id) and why.

    Same is about two claims; different and unsure are about people. A reviewer's is about two claims, and has a day.
    """

    id: str
    verdict: str
    claims: tuple[str, ...]
    people: tuple[str, ...]
    rule: str
    reason: str
    on: datetime.date | None = None


@dataclass(frozen=True, slots=True, order=True)
class Doubt:
    """A date that a claim states and that cannot be; nothing is bound by it. `reason` says why not."""

    claim: str
    date: str
    reason: str


@dataclass(frozen=True, slots=True)
class Unmet:
    """A ruling on a name that no article has, told in words."""

    told: str


Thing = Person | BodyNode | BodyChange | Post | Tenure | Act | Event | Directive | Judgement | Doubt | Unmet


@dataclass(frozen=True, slots=True, kw_only=True)
class Resolved:
    """Everything drawn from the claims of all articles; each kind sorted by id.

    `unmet` tells rulings on names that no article of these has.
    """

    people: tuple[Person, ...]
    bodies: tuple[BodyNode, ...]
    changes: tuple[BodyChange, ...]
    posts: tuple[Post, ...]
    tenures: tuple[Tenure, ...]
    acts: tuple[Act, ...]
    events: tuple[Event, ...]
    directives: tuple[Directive, ...]
    judgements: tuple[Judgement, ...]
    unmet: tuple[str, ...] = ()
    doubts: tuple[Doubt, ...] = ()

    def __iter__(self) -> Iterator[Thing]:
        """All things of the graph, kind by kind."""
        kinds: tuple[Iterable[Thing], ...] = (self.people, self.bodies, self.changes, self.posts, self.tenures)
        kinds += (self.acts, self.events, self.directives, self.judgements, self.doubts)
        for kind in kinds:
            yield from kind


def collect(things: Iterable[Thing]) -> Resolved:
    """All things at once, by kind."""
    of: dict[type, list[Any]] = defaultdict(list)
    for thing in things:
        of[type(thing)].append(thing)

    def kind(wanted: type[Any]) -> tuple[Any, ...]:
        return tuple(sorted(of[wanted], key=attrgetter("id")))

    return Resolved(
        people=kind(Person),
        bodies=kind(BodyNode),
        changes=kind(BodyChange),
        posts=kind(Post),
        tenures=kind(Tenure),
        acts=kind(Act),
        events=kind(Event),
        directives=kind(Directive),
        judgements=kind(Judgement),
        unmet=tuple(each.told for each in of[Unmet]),
        doubts=tuple(sorted(of[Doubt])),
    )
