"""Nodes of a network in the order of a measure, beside what chance alone would give them."""

from dataclasses import dataclass
from typing import Any

from bomay.answers.measures import MEASURES
from bomay.answers.shown import Answers
from bomay.errors import QueryError

__all__ = ["Ranked", "measure_of", "rank_nodes"]


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
