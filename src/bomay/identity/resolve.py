"""The whole of identity: rows of articles in, people, bodies, tenures, acts, events and directives out."""

from collections.abc import Iterable, Mapping

from bomay.identity.acts import build_acts, deaths
from bomay.identity.bodies import Bodies
from bomay.identity.body_ties import body_changes, body_nodes
from bomay.identity.directives import ToldDirective, amended, build_directives, tell_directives
from bomay.identity.events import ToldEvent, build_events, tell_events
from bomay.identity.observe import Sighting, observe
from bomay.identity.people import identify
from bomay.identity.plausible import without_implausible
from bomay.identity.posts import Posts
from bomay.identity.resolved import Resolved
from bomay.identity.rulings import Ruling
from bomay.identity.table import Row
from bomay.identity.tenures import build_tenures
from bomay.identity.words import Words

__all__ = ["resolve"]


def resolve(
    rows: Iterable[Row], words: Words, rulings: Iterable[Ruling] = (), *, leave_out: frozenset[str] = frozenset()
) -> Resolved:
    """Everything that the rows' claims are about; the order of the rows does not matter.

    `rulings` are what reviewers judged about people; `leave_out` names kinds of evidence that are not to count.
    """
    bodies, posts = Bodies(words), Posts(words)
    seen: dict[tuple[str, str], Sighting] = {}
    events: list[ToldEvent] = []
    told: list[ToldDirective] = []
    ordered, doubts = without_implausible(sorted(rows, key=lambda row: row.order))
    for row in ordered:
        seen.update(((row.article, name), sighting) for name, sighting in observe(row, bodies).items())
        events += tell_events(row, bodies)
        told += tell_directives(row, bodies, posts)
    identified = identify(seen.values(), rulings, leave_out=leave_out)
    sightings = {place: (identified.person_of[place], sighting) for place, sighting in seen.items()}
    died = deaths(sightings.values())
    tenures = build_tenures(sightings.values(), posts, deaths=died)
    directives, directive_of = build_directives(told, words)
    directives = amended(directives, directive_of, ordered)
    event_cites, change_cites = _cites(ordered, directive_of)
    return Resolved(
        people=tuple(identified.people),
        bodies=body_nodes(bodies),
        changes=body_changes(bodies),
        tenures=tenures.tenures,
        acts=build_acts(sightings.values(), posts, tenures, died=died, cites=change_cites),
        events=build_events(events, sightings, cites=event_cites),
        posts=posts.nodes(),
        directives=directives,
        judgements=tuple(identified.judgements),
        unmet=tuple(identified.unmet),
        doubts=doubts,
    )


Cites = dict[tuple[str, int], tuple[str, ...]]


def _cites(rows: Iterable[Row], directive_of: Mapping[str, str]) -> tuple[Cites, Cites]:
    """The directives that stand in the sentences of each event and of each change, by article and number."""
    events: Cites = {}
    changes: Cites = {}
    for row in rows:
        for pairs, found in ((row.event_cites, events), (row.change_cites, changes)):
            for number, directive in pairs:
                cited = directive_of[row.ids.directives[directive]]
                found[row.article, number] = (*found.get((row.article, number), ()), cited)
    return events, changes
