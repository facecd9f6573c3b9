"""What lookups answer with: plain frozen records, each with the sentences that it stands on."""

import datetime
from dataclasses import dataclass

__all__ = [
    "Act",
    "Body",
    "Citation",
    "Directive",
    "Entry",
    "Event",
    "Participant",
    "Person",
    "Post",
    "Quote",
    "Successor",
    "Tenure",
    "words_of",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """One place of one article that a fact stands on.

    `exact` is the article's own wording at [start, end) of its `field` ("text" or "title"), `sentence` what stands
    around it; both are None where the facts came without their spans. `published` is as precise as it is known.
    """

    article: str
    article_iri: str
    title: str | None
    publisher: str | None
    published: str | None
    url: str | None
    rule: str | None
    claim: str
    claim_status: str | None
    field: str | None = None
    start: int | None = None
    end: int | None = None
    exact: str | None = None
    sentence: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Tenure:
    """One stay of one person in one post, its start and end each between two days; None: open on that side.

    `certain` is set only where a day was asked about: True if the stay surely covers it, False if it may.
    """

    iri: str
    person: str
    name: str
    post: str
    post_name: str
    body: str
    body_name: str
    status: str
    acting: bool
    term: str | None
    start_min: datetime.date | None
    start_max: datetime.date | None
    end_min: datetime.date | None
    end_max: datetime.date | None
    certain: bool | None = None
    evidence: tuple[Quote, ...] = ()

    @property
    def start(self) -> str:
        """The start in words: a day, "a – b" between two, "≤ b" by b at the latest, "?" not stated."""
        return words_of(self.start_min, self.start_max)

    @property
    def end(self) -> str:
        """The end in words, as the start; "≥ a" means still there on a, the last day seen."""
        return words_of(self.end_min, self.end_max)


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """A person with all tenures; `score` tells how near the name is to what was asked (100: the very letters)."""

    iri: str
    name: str
    other_names: tuple[str, ...]
    score: float
    tenures: tuple[Tenure, ...]
    evidence: tuple[Quote, ...] = ()

    @property
    def main_post(self) -> str | None:
        """The post last seen, which tells namesakes apart; None where no post is known."""
        known = [tenure for tenure in self.tenures if tenure.status != "former"] or list(self.tenures)
        latest = max(known, key=lambda one: (one.end_min or one.start_max or datetime.date.min, one.iri), default=None)
        return latest.post_name if latest else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Post:
    """A post: a role in a body; `seats` is "one", "many", or None where it is not known.

    A post stands on the sentences that tell of its holders.
    """

    iri: str
    name: str
    body: str
    body_name: str
    seats: str | None
    score: float
    evidence: tuple[Quote, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Successor:
    """A body that another became, and the first day on which it was so; None: not stated."""

    iri: str
    name: str
    day: datetime.date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    """A body in one legal incarnation, with the tenures in its posts, and what it became when it ended.

    `formerly` names the body that was asked for, where this one stands in its stead on the day asked about.
    """

    iri: str
    name: str
    type: str | None
    place: str | None
    parents: tuple[str, ...]
    founded: datetime.date | None
    dissolved: datetime.date | None
    score: float
    became: tuple[Successor, ...] = ()
    formerly: tuple[str, ...] = ()
    tenures: tuple[Tenure, ...] = ()
    evidence: tuple[Quote, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Participant:
    """Who took part in an event, how, and in which posts as they were stated then."""

    iri: str
    name: str
    kind: str
    part: str
    posts: tuple[str, ...]
    evidence: tuple[Quote, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """An event with those who took part."""

    iri: str
    title: str | None
    type: str
    status: str
    date: str | None
    date_min: datetime.date | None
    date_max: datetime.date | None
    place: str | None
    participants: tuple[Participant, ...] = ()
    evidence: tuple[Quote, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Citation:
    """What cites a directive: an article, an event or a personnel act."""

    iri: str
    kind: str
    label: str
    date: datetime.date | None
    evidence: tuple[Quote, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Directive:
    """A document of authority; number, type and date together identify it, since numbers repeat."""

    iri: str
    label: str
    type: str | None
    number: str | None
    title: str | None
    date: str | None
    issuers: tuple[str, ...]
    score: float
    citations: tuple[Citation, ...] = ()
    evidence: tuple[Quote, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """A personnel act: an appointment, election, transfer, ending, discipline or death."""

    iri: str
    kind: str
    person: str
    name: str
    post_name: str | None
    date: str | None
    date_min: datetime.date | None
    date_max: datetime.date | None
    evidence: tuple[Quote, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One line of a timeline: from when to when in words, what kind of thing, and what it says."""

    sort_day: datetime.date | None
    start: str
    end: str
    kind: str
    text: str
    iri: str
    evidence: tuple[Quote, ...] = ()


def words_of(earliest: datetime.date | None, latest: datetime.date | None) -> str:
    """A day between two bounds in words.

    >>> words_of(None, datetime.date(2020, 6, 4))
    '≤ 2020-06-04'
    """
    if earliest and latest:
        return earliest.isoformat() if earliest == latest else f"{earliest} – {latest}"
    if latest:
        return f"≤ {latest}"
    return f"≥ {earliest}" if earliest else "?"
