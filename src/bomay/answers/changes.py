"""What bodies became: merged, split, renamed, by the changes that the graph holds."""

from collections.abc import Iterable

from bomay.answers.cells import find_day, get_text
from bomay.answers.evidence import select_for
from bomay.answers.periods import Period
from bomay.answers.results import Successor
from bomay.answers.source import Source

__all__ = ["fetch_successors", "follow"]


def fetch_successors(source: Source, bodies: Iterable[str]) -> dict[str, tuple[Successor, ...]]:
    """For each body that changed the bodies that it became, in the order of time."""
    asked = set(bodies)
    found: dict[str, dict[str, Successor]] = {}
    for row in select_for(source, "body-changes", "body", asked):
        before, after = get_text(row, "original"), get_text(row, "resulting")
        if before in asked:
            became = Successor(iri=after, name=get_text(row, "resultingName"), day=find_day(row, "dateMin"))
            found.setdefault(before, {}).setdefault(after, became)
    return {before: tuple(after.values()) for before, after in found.items()}


def follow(source: Source, bodies: Iterable[str], at: Period) -> list[str]:
    """The bodies that these had become by then, step by step; those that had not changed are left out."""
    start = set(bodies)
    seen, last, front = set(start), list[str](), list(start)
    while front:
        became = fetch_successors(source, front)
        after = [one.iri for iri in front for one in became.get(iri, ()) if one.day is None or one.day <= at.last]
        last += [iri for iri in front if iri not in start]
        front = sorted({iri for iri in after if iri not in seen})
        seen.update(front)
    return last
