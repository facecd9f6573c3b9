"""A graph to ask: people, posts, bodies, events, directives, networks, and SPARQL, wherever the graph is kept."""

import datetime
from collections.abc import Callable, Iterable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import pyoxigraph as ox

from bomay.answers import directives, events, people, posts
from bomay.answers.asked import Rows
from bomay.answers.columns.read import find_columns
from bomay.answers.limits import Limits, limits_from_environment
from bomay.answers.matching import Asked, Candidate, match_names
from bomay.answers.names import Match, NameIndex
from bomay.answers.network_calls import NetworkCalls
from bomay.answers.periods import Day, to_period
from bomay.answers.queries import get_query, list_queries
from bomay.answers.query_text import declare_prefixes
from bomay.answers.results import Body, Directive, Entry, Event, Person, Post, Tenure
from bomay.answers.shown import Answers
from bomay.answers.source import Row, Source
from bomay.answers.timeline import make_timeline
from bomay.answers.wording import strip_titles, write_out
from bomay.errors import NotFoundError

if TYPE_CHECKING:
    from bomay.answers.pictures.picture import Picture

__all__ = ["Graph", "open_graph"]

Found = TypeVar("Found", Person, Post, Body, Directive)


def open_graph(where: str | Path, *, limits: Limits | None = None) -> "Graph":
    """The graph at a store directory, an RDF file, or an http(s) address of a SPARQL endpoint.

    No query takes longer or answers more than `limits` allow; None: those of the environment, else 60 s and a
    million rows. A graph of this machine is kept by a process of its own, which is killed with a query that does not
    end. Raises StoreError where a directory or file cannot be opened; an endpoint is first asked when a question is.
    """
    from bomay.answers.endpoint import EndpointSource
    from bomay.answers.isolated import IsolatedSource

    held = limits or limits_from_environment()
    if str(where).startswith(("http://", "https://")):
        return Graph(EndpointSource(str(where), limits=held))
    return Graph(IsolatedSource(Path(where), held), columns=find_columns(Path(where)))


class Graph(NetworkCalls):
    """One graph. Names are found exactly, then without diacritics, then with typing errors.

    Before a person's name honorifics, ranks and degrees are read over; posts and bodies are also found by their
    abbreviations and other names, directives by any spelling of their number. A day may be given as a month or a year.

    The singular lookups (person, post, body, directive) give one thing, or raise NotFoundError with the names worth
    offering; the plural ones give all that the name may mean, and an empty list where there is nothing.
    """

    def __init__(self, source: Source, *, columns: Path | None = None) -> None:
        self.source = source
        self.columns = columns

    def people(self, name: str) -> Answers[Person]:
        """All people whom the name may mean, nearest first, each with tenures and evidence."""
        return Answers(people.fetch_people(self.source, self._find_people(name)))

    def person(self, name: str) -> Person:
        """The one person of that name. Raises NotFoundError where there is none, or several."""
        return _one(
            self.people(name), name, lambda: self._people, lambda found: f"{found.name} ({found.main_post or '?'})"
        )

    def posts(self, name: str) -> Answers[Post]:
        """All posts of that name: one for each legal incarnation of the body."""
        return Answers(posts.fetch_posts(self.source, self._find_posts(name)))

    def post(self, name: str) -> Post:
        """The one post of that name, a role in a body. Raises NotFoundError where there is none, or several."""
        return _one(self.posts(name), name, lambda: self._posts, lambda found: f"{found.name} ({found.iri})")

    def holders(self, post: str, *, at: Day = None) -> Answers[Tenure]:
        """Who held a post, by time; with `at` those whom it does not rule out, `certain` ones first.

        A month or a year is possible where some day of it is, and certain where all days are. A post ends with its
        body: for what came after, ask the posts of what `bodies(…, at=…)` gives. Raises NotFoundError where there
        is no such post.
        """
        found = self._find_posts(post)
        if not found:
            raise self.nothing(post, "post")
        return Answers(posts.fetch_holders(self.source, [one.iri for one in found], to_period(at)))

    def bodies(self, name: str, *, at: Day = None) -> Answers[Body]:
        """All bodies of that name, or those that existed at a time, with the tenures in their posts.

        Where none of them existed then, but changes tell what they had become (a merged province, a renamed
        ministry), those bodies, which say so in `formerly`.
        """
        found = self._bodies.find(name) or self._bodies.find(write_out(name))
        return Answers(posts.fetch_bodies(self.source, found, to_period(at)))

    def body(self, name: str, *, at: Day = None) -> Body:
        """The one body of that name (and day). Raises NotFoundError where there is none, or several."""
        found = self.bodies(name, at=at)
        if not found and at is not None:
            raise self.nothing(name, "body", at=at)
        return _one(found, name, lambda: self._bodies, _lived)

    def events(
        self, *, person: str | None = None, kind: str | None = None, since: Day = None, until: Day = None
    ) -> Answers[Event]:
        """Events by person, kind ("visit") and period, in the order of time.

        Raises NotFoundError where there is no such person; of namesakes all events are given.
        """
        iris: tuple[str, ...] = ()
        if person is not None:
            iris = tuple(dict.fromkeys(match.thing for match in self._find_people(person)))
            if not iris:
                raise self.nothing(person, "person")
        found = events.fetch_events(self.source, people=iris, kind=kind, since=_first(since), until=_last(until))
        return Answers(events.add_participants(self.source, found))

    def directives(self, number: str, *, date: Day = None) -> Answers[Directive]:
        """All directives of that number in any spelling, or of that title; with `date` those of the day."""
        found = self._numbers.find(number) or self._titles.find(number)
        return Answers(directives.fetch_directives(self.source, found, to_period(date)))

    def directive(self, number: str, *, date: Day = None) -> Directive:
        """The one directive of that number (and day). Raises NotFoundError where there is none, or several."""
        found = self.directives(number, date=date)
        return _one(found, number, lambda: self._titles, lambda one: f"{one.label} ({one.date or 'ngày không nêu'})")

    def timeline(self, name: str, *, events: bool = False) -> Answers[Entry]:
        """A person's career, or a post's holders, in the order of time; with `events` also a person's events.

        Raises NotFoundError where neither a person nor a post has the name.
        """
        from bomay.answers.events import fetch_acts, fetch_events

        if found := self._find_posts(name):
            iris = tuple(post.iri for post in found)
            held = posts.fetch_holders(self.source, iris, None)
            return Answers(make_timeline(held, fetch_acts(self.source, posts=iris), by_post=True))
        who = self.people(name)
        if not who:
            raise self.nothing(name, "person")
        iris = tuple(person.iri for person in who)
        acts = fetch_acts(self.source, people=iris)
        met = fetch_events(self.source, people=iris) if events else []
        return Answers(make_timeline((tenure for person in who for tenure in person.tenures), acts, met))

    def match(self, rows: Iterable[Asked]) -> Answers[Candidate]:
        """For each row of a list of names the people who may be meant, with score and reasons."""
        return Answers(match_names(self.source, rows))

    def picture(self, what: str, name: str, *, at: Day = None, since: Day = None, until: Day = None) -> "Picture":
        """A picture of a thing by its name, to write as SVG or PNG; a notebook shows it as it is.

        `what` is "neighbourhood" (of a person), "tree" (of a body, on a day with `at`), "succession" (of a post),
        "timeline" (of a post or a person) or "leadership" (of a place), both of a time with `since` and `until`.
        """
        from bomay.answers.pictures.draw import draw_picture

        return draw_picture(self, what, name=name, at=at, span=(_first(since), _last(until)))

    def findings(self) -> tuple[str, ...]:
        """What is amiss with a remote endpoint; a graph of this machine has nothing amiss."""
        from bomay.answers.endpoint import EndpointSource

        return self.source.findings() if isinstance(self.source, EndpointSource) else ()

    def query(self, question: str, **inputs: str) -> Rows:
        """The rows of a canned question with these inputs, or of a SELECT query, as plain values with their evidence.

        The graph's own prefixes need not be declared. Raises QueryError for an input that the question does not have.
        """
        known = list_queries()
        if inputs or question in known or "{" not in question:
            text = get_query(question).bound(inputs)
        else:
            text = declare_prefixes(question)
        return Rows(self.source, *self.source.select(text))

    def select(self, query: str) -> list[Row]:
        """The rows of a SELECT query, cells as RDF terms, None where unbound."""
        return self.source.select(query)[1]

    def ask(self, query: str) -> bool:
        """The yes or no of an ASK query."""
        return self.source.ask(query)

    def construct(self, query: str) -> list[ox.Triple]:
        """The distinct triples of a CONSTRUCT or DESCRIBE query, sorted."""
        return self.source.construct(query)

    @cached_property
    def graph(self) -> Any:
        """All of it as an rdflib Dataset, its default graph the union; an endpoint's quads are fetched into memory."""
        import rdflib
        from oxrdflib import OxigraphStore

        store = ox.Store()
        store.bulk_extend(self.source.quads())
        return rdflib.Dataset(store=OxigraphStore(store=store), default_union=True)

    def _find_posts(self, name: str) -> list[Post]:
        found = posts.find_posts(self.source, name)
        return posts.posts_of(found or self._posts.find(name) or self._posts.find(write_out(name)))

    def _find_people(self, name: str) -> list[Match[str]]:
        """By the IRI, of now or of an earlier graph; by the very name, without titles, then with typing errors."""
        if "://" in name:
            return people.find_by_iri(self.source, name)
        if found := people.find_people(self.source, name):
            return found
        bare = strip_titles(name)
        return (people.find_people(self.source, bare) if bare != name else []) or self._people.find(bare)

    @cached_property
    def _people(self) -> NameIndex[str]:
        return people.index_people(self.source)

    @cached_property
    def _posts(self) -> NameIndex[Post]:
        return posts.index_posts(self.source)

    @cached_property
    def _bodies(self) -> NameIndex[str]:
        return posts.index_bodies(self.source)

    @cached_property
    def _numbers(self) -> NameIndex[str]:
        return directives.index_numbers(self.source)

    @cached_property
    def _titles(self) -> NameIndex[str]:
        return directives.index_titles(self.source)

    def nothing(self, name: str, kind: str, *, at: Day = None) -> NotFoundError:
        """The error that says that no person, post, body or directive has the name, and which names are near it.

        Of a body that has the name, but did not exist `at` that time, it says when it did.
        """
        if kind == "body" and at is not None and (ever := self.bodies(name)):
            lived = tuple(map(_lived, ever))
            why = f"known are: {'; '.join(lived)}, and no change tells what came after"
            return NotFoundError(repr(name), f"none at {to_period(at)}", why=why, fix="ask for another day", near=lived)
        homes = {"person": "_people", "post": "_posts", "body": "_bodies", "directive": "_titles"}
        if kind == "directive" and any(letter.isdigit() for letter in name) and (near := self._numbers.near(name)):
            return _nothing(name, near)
        return _nothing(name, getattr(self, homes[kind]).near(name))


def _first(given: Day) -> datetime.date | None:
    return period.first if (period := to_period(given)) else None


def _last(given: Day) -> datetime.date | None:
    return period.last if (period := to_period(given)) else None


def _lived(body: Body) -> str:
    return f"{body.name}, from {body.founded or '?'} to {body.dissolved or '?'}"


def _nothing(name: str, near: list[str]) -> NotFoundError:
    return NotFoundError(
        repr(name),
        "nothing of that name",
        why=f"the nearest names are: {'; '.join(near)}" if near else "no name comes near it",
        fix="ask with one of these, or with another spelling"
        if near
        else "see that the articles that name it are built in",
        near=tuple(near),
    )


def _one(found: list[Found], name: str, index: Callable[[], NameIndex[Any]], tell: Callable[[Found], str]) -> Found:
    if not found:
        raise _nothing(name, index().near(name))
    best = [one for one in found if one.score == found[0].score]
    if len(best) > 1:
        near = tuple(tell(one) for one in best)
        raise NotFoundError(
            repr(name),
            f"{len(best)} have that name",
            why=f"they are: {'; '.join(near)}",
            fix="ask for all of them (the plural call), or narrow by day",
            near=near,
        )
    return best[0]
