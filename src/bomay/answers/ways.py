"""The way between two officials, each step with the events and bodies that join the two, and their sentences."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from bomay.answers.evidence import fetch_evidence
from bomay.answers.measures.ways import find_way
from bomay.answers.results import Person, Quote
from bomay.answers.shown import Answers
from bomay.answers.source import Source
from bomay.errors import NotFoundError

__all__ = ["Step", "choose_end", "join", "walk"]

_OFFERED = 8  # namesakes that an error names


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One tie of the way: whom it joins, how (in words), how strongly, and what shows it."""

    step: int
    from_iri: str
    from_name: str
    to_iri: str
    to_name: str
    tie: str
    weight: float
    via: tuple[str, ...]
    evidence: tuple[Quote, ...] = ()


def join(networks: Sequence[Any]) -> Any:
    """One undirected network of several: weights add up, words and what shows a tie stand side by side."""
    import networkx as nx

    joined = nx.Graph()
    for network in networks:
        joined.add_nodes_from(network.nodes(data=True))
        for a, b, tie in network.edges(data=True):
            old = joined.get_edge_data(a, b, {"weight": 0.0, "label": "", "via": ""})
            via = " ".join(filter(None, (old["via"], tie["via"])))
            words = "; ".join(filter(None, (old["label"], tie["label"])))
            joined.add_edge(a, b, weight=round(old["weight"] + tie["weight"], 6), label=words, via=via)
    return joined


def choose_end(network: Any, name: str, people: Sequence[Person]) -> str:
    """The IRI of the one of these namesakes who has a tie; of none that has, the first.

    Raises NotFoundError where several have, those with most ties named first: which one is meant is not ours to say.
    """
    tied = sorted((one for one in people if one.iri in network), key=lambda one: (-network.degree(one.iri), one.iri))
    if len(tied) < 2:
        return (tied or list(people))[0].iri
    near = tuple(f"{one.iri} ({one.main_post or '?'}; {network.degree(one.iri)} ties)" for one in tied[:_OFFERED])
    raise NotFoundError(
        repr(name),
        f"{len(tied)} have that name and a tie in the network",
        why="a way from the wrong one would be a false lead; with most ties: " + "; ".join(near),
        fix="give the IRI of the one that is meant",
        near=near,
    )


def walk(network: Any, ends: tuple[str, str], *, strongest: bool, source: Source | None) -> Answers[Step]:
    """The steps of the shortest or the strongest way; empty where there is none. With a source also the quotes."""
    nodes = find_way(network, ends, strongest=strongest)
    pairs = list(pairwise(nodes))
    via = [tuple(network.edges[pair]["via"].split()) for pair in pairs]
    quotes = fetch_evidence(source, (iri for things in via for iri in things)) if source else {}
    return Answers(
        Step(
            step=number,
            from_iri=a,
            from_name=network.nodes[a]["label"],
            to_iri=b,
            to_name=network.nodes[b]["label"],
            tie=network.edges[a, b]["label"],
            weight=network.edges[a, b]["weight"],
            via=things,
            evidence=tuple(quote for iri in things for quote in quotes.get(iri, ())),
        )
        for number, ((a, b), things) in enumerate(zip(pairs, via, strict=True), start=1)
    )
