"""Nodes of a network in the order of a measure, beside what chance alone would give them."""

import datetime
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from bomay.answers.measures import MEASURES
from bomay.answers.networks import Slice, draw_network
from bomay.answers.shown import Answers
from bomay.errors import QueryError

__all__ = ["Ranked", "Yearly", "follow_years", "measure_of", "rank_nodes"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Ranked:
    """One node: its place, its value, and where chance was asked what it gives: the mean, and how far off that is.

    `z` is in standard deviations of chance; None where chance always gives the same, or was not asked.
    """

    rank: int
    iri: str
    label: str
    kind: str
    value: float
    by_chance: float | None = None
    z: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Yearly:
    """One node in the network of one year: its value and its place there, and the change against the year before.

    `change` is None where the year before has not the node.
    """

    iri: str
    label: str
    year: int
    value: float
    rank: int
    change: float | None


def measure_of(graph: Any, measure: str, **options: Any) -> dict[str, float]:
    """The measure of each node of a networkx graph. Raises QueryError for an unknown measure or option."""
    if measure not in MEASURES:
        raise QueryError(
            f"measure {measure!r}",
            "there is none of that name",
            why=f"the measures are: {', '.join(MEASURES)}",
            fix="take one of these",
        )
    given = {name: value for name, value in options.items() if value is not None}
    if given and measure != "betweenness":
        raise QueryError(
            f"measure {measure!r}",
            f"it takes no {', '.join(sorted(given))}",
            why="only betweenness is estimated from a sample",
            fix="leave it out",
        )
    return MEASURES[measure](graph, **given)


def rank_nodes(
    graph: Any,
    values: dict[str, float],
    *,
    top: int | None = None,
    chance: dict[str, tuple[float, float]] | None = None,
) -> Answers[Ranked]:
    """The first `top` nodes (None: all) by value, the largest first, equal ones by label.

    `chance` holds for each node the mean and the standard deviation of the value in networks drawn at random.
    """
    order = sorted(values, key=lambda node: (-round(values[node], 9), graph.nodes[node]["label"], node))[:top]
    return Answers(
        Ranked(
            rank=place,
            iri=node,
            label=graph.nodes[node]["label"],
            kind=graph.nodes[node]["kind"],
            value=round(values[node], 6),
            by_chance=round(chance[node][0], 6) if chance else None,
            z=_distance(values[node], chance[node]) if chance else None,
        )
        for place, node in enumerate(order, start=1)
    )


def _distance(value: float, chance: tuple[float, float]) -> float | None:
    mean, spread = chance
    return round((value - mean) / spread, 2) if spread > 1e-12 else None


def follow_years(tables: Any, kind: str, *, measure: str, cut: Slice, top: int | None) -> Answers[Yearly]:
    """The measure in the network of each year of the slice, of the nodes with the largest sum over the years.

    Meaning: values of different years are of networks of different size: compare ranks, or values that are shares.
    Raises QueryError where the slice does not say from when to when.
    """
    if cut.since is None or cut.until is None:
        raise QueryError(
            "years",
            "the slice is open",
            why="a network for each year needs a first and a last year",
            fix="give since and until",
        )
    tables_of: dict[int, dict[str, Ranked]] = {}
    for year in range(cut.since.year, cut.until.year + 1):
        first, last = max(cut.since, datetime.date(year, 1, 1)), min(cut.until, datetime.date(year, 12, 31))
        graph = draw_network(tables, kind, replace(cut, since=first, until=last))
        tables_of[year] = {one.iri: one for one in rank_nodes(graph, measure_of(graph, measure))} if graph else {}
    sums: dict[str, float] = {}
    for one in (one for found in tables_of.values() for one in found.values()):
        sums[one.iri] = sums.get(one.iri, 0.0) + one.value
    chosen = sorted(sums, key=lambda iri: (-sums[iri], iri))[:top]
    return Answers(_year_rows(tables_of, chosen))


def _year_rows(tables_of: dict[int, dict[str, Ranked]], iris: list[str]) -> Iterator[Yearly]:
    for iri in iris:
        before: Ranked | None = None
        for year, found in tables_of.items():
            if one := found.get(iri):
                change = round(one.value - before.value, 6) if before else None
                yield Yearly(iri=iri, label=one.label, year=year, value=one.value, rank=one.rank, change=change)
            before = found.get(iri)
