"""Measures of a network: one idea a module, each a function from a networkx graph to a number per node.

networkx is the interface and, in the tests, the oracle; what it is ten times slower at is computed by rustworkx,
networkit or products of sparse matrices, with the same numbers (ADR 0150).
"""

from collections.abc import Callable

from bomay.answers.measures.betweenness import betweenness
from bomay.answers.measures.brokerage import constraint, effective_size
from bomay.answers.measures.closeness import closeness
from bomay.answers.measures.communities import communities, find_communities
from bomay.answers.measures.degree import degree
from bomay.answers.measures.eigenvector import eigenvector
from bomay.answers.measures.k_core import k_core
from bomay.answers.measures.pagerank import pagerank
from bomay.answers.measures.strength import strength

__all__ = [
    "MEASURES",
    "betweenness",
    "closeness",
    "communities",
    "constraint",
    "degree",
    "effective_size",
    "eigenvector",
    "find_communities",
    "k_core",
    "pagerank",
    "strength",
]

MEASURES: dict[str, Callable[..., dict[str, float]]] = {
    "degree": degree,
    "strength": strength,
    "betweenness": betweenness,
    "closeness": closeness,
    "pagerank": pagerank,
    "eigenvector": eigenvector,
    "k-core": k_core,
    "constraint": constraint,
    "effective-size": effective_size,
    "community": communities,
}
