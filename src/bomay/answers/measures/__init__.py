"""Measures of a network: one idea a module, each a function from a networkx graph to a number per node."""

from collections.abc import Callable
from typing import Any

from bomay.answers.measures.betweenness import betweenness
from bomay.answers.measures.degree import degree
from bomay.answers.measures.pagerank import pagerank

__all__ = ["MEASURES", "betweenness", "degree", "pagerank"]

MEASURES: dict[str, Callable[[Any], dict[str, float]]] = {
    "degree": degree,
    "betweenness": betweenness,
    "pagerank": pagerank,
}
