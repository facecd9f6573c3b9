"""From the ties of a network to a networkx graph: edges summed, nodes named, everything in order of ids."""

from typing import Any

from bomay.answers.evidence import fetch_sentences
from bomay.answers.networks.network import Network
from bomay.answers.networks.nodes import NODES
from bomay.answers.networks.slices import Slice, choose
from bomay.answers.source import Source
from bomay.answers.uncollected import uncollected

__all__ = ["draw", "list_groups", "sum_ties"]

_SHOWN = 3  # things, and sentences of them, kept on an edge

# Empty strings stand for nothing told, so that the rows are the attributes; min(x, n) lists the n smallest.
_EDGES = """
CREATE TEMP TABLE edges AS
WITH summed AS (
  SELECT a, b, min(kind) AS kind, CAST(round(sum(weight), 6) AS DOUBLE) AS weight, count(*) AS count,
    min(first_day) AS first_day, max(last_day) AS last_day,
    array_to_string(list_sort(list_distinct(min(via, {shown}))), ' ') AS via,
    array_to_string(list_sort(list_distinct(min(said, {shown}))), chr(10)) AS said
  FROM ({ties}) GROUP BY a, b
)
SELECT a, b, kind, weight, count,
  count || ' {unit}' || CASE WHEN first_day IS NULL AND last_day IS NULL THEN ''
    WHEN year(first_day) = year(last_day) THEN format(' ({})', year(first_day))
    ELSE concat(' (', year(first_day), '–', year(last_day), ')') END AS label,
  coalesce(said, '') AS evidence, coalesce(via, '') AS via, year(first_day) AS first_year,
  strftime(first_day, '%Y-%m-%d') AS first_day, year(last_day) AS last_year,
  strftime(last_day, '%Y-%m-%d') AS last_day
FROM summed
"""

# The ends of an edge as places in the list of nodes: one string for each node, however many edges it has.
_PLACED_EDGES = """
SELECT one.place, two.place, edges.* EXCLUDE (a, b)
FROM edges JOIN nodes one ON one.id = a JOIN nodes two ON two.id = b ORDER BY ALL
"""


def draw(network: Network, cut: Slice, *, tables: Any, source: Source | None) -> Any:
    """The network of that slice as a networkx Graph or DiGraph, with sentences of `source` where one is given.

    Nodes are IRIs with `label` and `kind`, and where known `province`, `level`, `honorific` ("ông" or "bà", where
    articles use one and none the other), `founded` and `dissolved`. Edges have `kind`, `weight` (float), `count` (int),
    `label`, `evidence`, `via` (IRIs of what shows them), and where days are known `first_year`, `last_year` (int),
    `first_day` and `last_day` (ISO). Attributes that are not known are absent.
    """
    import networkx as nx

    database = tables.cursor()
    try:
        sum_ties(network, cut, database=database)
        database.execute(NODES)
        with uncollected():
            graph = nx.DiGraph() if network.directed else nx.Graph()
            nodes = _rows(database, "SELECT * EXCLUDE place FROM nodes ORDER BY place", ends=1)
            ids = [node for (node,), _ in nodes]
            graph.add_nodes_from((node, known) for (node,), known in nodes)
            edges = [(ids[a], ids[b], known) for (a, b), known in _rows(database, _PLACED_EDGES, ends=2)]
            if source is not None:
                _add_sentences(source, [known for *_, known in edges])
            graph.add_edges_from(edges)
    finally:
        database.close()
    return graph


def sum_ties(network: Network, cut: Slice, *, database: Any) -> None:
    """Make the table `edges` of the network: one row per edge, ties summed, with all its attributes."""
    choose(database, cut)
    ties = _sized(network.ties, network, cut)
    filled = _EDGES.replace("{shown}", str(_SHOWN)).replace("{unit}", network.unit).replace("{ties}", ties)
    database.execute(filled)


def _rows(database: Any, query: str, *, ends: int) -> list[tuple[tuple[Any, ...], dict[str, Any]]]:
    """The first columns of each row, and the others by name, those left out that are not known."""
    found = database.execute(query)
    names = [column[0] for column in found.description][ends:]
    whole = ((row[:ends], dict(zip(names, row[ends:], strict=True)), None in row) for row in found.fetchall())
    return [(first, _known(values) if gaps else values) for first, values, gaps in whole]


def _known(values: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value is not None}


def _add_sentences(source: Source, ties: list[dict[str, Any]]) -> None:
    """Put the first sentences of what shows each tie before the words for it."""
    quotes = fetch_sentences(source, (iri for tie in ties for iri in tie["via"].split()))
    for tie in ties:
        said = [sentence for iri in tie["via"].split() for sentence in quotes.get(iri, ())]
        told = [*said, *filter(None, tie["evidence"].split("\n"))]
        tie["evidence"] = "\n".join(list(dict.fromkeys(told))[:_SHOWN])


def list_groups(network: Network, cut: Slice, *, tables: Any) -> list[tuple[str, str]]:
    """Who was where in that slice: pairs of person and event, sorted. Of a slice by place, those of the place alone."""
    database = tables.cursor()
    try:
        choose(database, cut)
        found: list[tuple[str, str]] = database.execute(_sized(network.groups, network, cut)).fetchall()
    finally:
        database.close()
    return found


def _sized(sql: str, network: Network, cut: Slice) -> str:
    size = network.max_size if cut.max_size is None else cut.max_size
    return sql.replace("{max_size}", str(int(size))).replace("{usual}", str(cut.max_size is None).lower())
