"""The way between two officials, each step with the events and bodies that join the two, and their sentences."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from bomay.answers.evidence import fetch_evidence
from bomay.answers.measures.ways import find_way
from bomay.answers.results import Quote
from bomay.answers.shown import Answers
from bomay.answers.source import Source

__all__ = ["Step", "join", "walk"]


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
