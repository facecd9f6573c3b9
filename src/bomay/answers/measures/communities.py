"""Communities: groups more tied within than between, and how far they can be trusted."""

from dataclasses import dataclass
from typing import Any

from bomay.answers.measures.matrix import to_matrix

__all__ = ["Communities", "communities", "find_communities", "modularity"]


@dataclass(frozen=True, slots=True)
class Communities:
    """The best division found, over several seeds.

    `of`: node to the number of its community, 1 the largest; `modularity` of that division; `agreement`: mean
    normalised mutual information between the divisions of all seeds, 1 where all are the same; `stability`: for each
    node the mean overlap (Jaccard) of its community with the one that another seed gave it.
    """

    of: dict[str, int]
    modularity: float
    agreement: float
    stability: dict[str, float]


def communities(graph: Any) -> dict[str, float]:
    """The number of each node's community, 1 the largest; see `find_communities` for how stable they are.

    >>> import networkx as nx
    >>> communities(nx.Graph([("a", "b"), ("b", "c"), ("a", "c"), ("x", "y")]))
    {'a': 1.0, 'b': 1.0, 'c': 1.0, 'x': 2.0, 'y': 2.0}
    """
    return {node: float(number) for node, number in find_communities(graph, seeds=1).of.items()}


def find_communities(graph: Any, *, method: str = "leiden", seeds: int = 10) -> Communities:
    """The communities by "leiden" or "louvain", run with the seeds 1, 2, …; directions do not count, weights do.

    Meaning: of co-attendance, circles that are reported together: mostly a province's leaders, or a ministry's. A
    community with low stability is an accident of the seed; do not name it.
    Modularity Q = sum over communities of (ties within / all ties - (strength / twice all ties)²), by weight.
    Edge cases: nodes without ties are communities of their own; ties of equal worth are broken by the seed.
    Source: Blondel et al. 2008; Traag, Waltman, van Eck 2019; by networkit, which networkx is 10 to 40 times slower
    than. Agreement: Danon et al. 2005; overlap: Hennig 2007.
    """
    import numpy as np

    if not graph:
        return Communities({}, 0.0, 1.0, {})
    matrix = to_matrix(graph)
    ties = matrix.ties + matrix.ties.T if graph.is_directed() else matrix.ties
    runs = [_divide(ties, method, seed) for seed in range(1, seeds + 1)]
    scores = [modularity(ties, run) for run in runs]
    best = runs[int(np.argmax(scores))]
    others = [run for run in runs if run is not best]
    overlap = np.mean([_overlap(best, run) for run in others], axis=0) if others else np.ones(len(best))
    pairs = [(a, b) for place, a in enumerate(runs) for b in runs[:place]]
    return Communities(
        of=dict(zip(matrix.nodes, (best + 1).tolist(), strict=True)),
        modularity=float(max(scores)),
        agreement=float(np.mean([_shared_information(a, b) for a, b in pairs])) if pairs else 1.0,
        stability=dict(zip(matrix.nodes, overlap.tolist(), strict=True)),
    )


def modularity(ties: Any, groups: Any) -> float:
    """Newman's modularity of a division of a symmetric matrix of weights; 0 where there are no ties."""
    import numpy as np

    rows, columns = ties.tocoo().coords
    total = ties.sum()
    if not total:
        return 0.0
    within = ties.tocoo().data[groups[rows] == groups[columns]].sum() / total
    strengths = np.bincount(groups, weights=ties.sum(axis=1)) / total
    return float(within - (strengths**2).sum())


def _divide(ties: Any, method: str, seed: int) -> Any:
    """The number of each node's community, counted from 0, the largest first, then by first node."""
    import networkit as nk
    import numpy as np

    nk.setNumberOfThreads(1)  # two threads would race, and no seed give the same groups again
    nk.setSeed(seed, False)
    upper = ties.tocoo()
    rows, columns = upper.coords
    once = rows <= columns
    drawn = nk.GraphFromCoo((upper.data[once], (rows[once], columns[once])), n=ties.shape[0], weighted=True)
    if method == "leiden":
        runner = nk.community.ParallelLeiden(drawn, randomize=True)
    else:
        runner = nk.community.PLM(drawn, refine=True)
    found = np.asarray(runner.run().getPartition().getVector())
    _, first, groups, sizes = np.unique(found, return_index=True, return_inverse=True, return_counts=True)
    order = np.lexsort((first, -sizes))
    return np.argsort(order)[groups]


def _crossed(a: Any, b: Any) -> Any:
    """How many nodes are in each group of the one division and each of the other, where there are any."""
    from scipy.sparse import coo_array

    ones = [1.0] * len(a)
    return coo_array((ones, (a, b))).tocsr().tocoo()


def _shared_information(a: Any, b: Any) -> float:
    import numpy as np

    n = len(a)
    both = _crossed(a, b)
    left, right = np.bincount(a), np.bincount(b)
    rows, columns = both.coords
    entropy = [-(sizes[sizes > 0] / n * np.log(sizes[sizes > 0] / n)).sum() for sizes in (left, right)]
    shared = (both.data / n * np.log(both.data * n / (left[rows] * right[columns]))).sum()
    return float(2 * shared / sum(entropy)) if sum(entropy) else 1.0


def _overlap(a: Any, b: Any) -> Any:
    import numpy as np

    both = _crossed(a, b).tocsr()
    left, right = np.bincount(a), np.bincount(b)
    common = np.asarray(both[a, b]).ravel()
    return common / (left[a] + right[b] - common)
