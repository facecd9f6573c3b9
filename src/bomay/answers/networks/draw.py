"""From the ties of a network to a networkx graph: edges summed, nodes named, everything in order of ids."""

from typing import Any

from bomay.answers.evidence import fetch_sentences
from bomay.answers.networks.network import Network
from bomay.answers.networks.slices import Slice, choose
from bomay.answers.source import Source

__all__ = ["draw", "list_groups", "sum_ties"]

_SHOWN = 3  # things, and sentences of them, kept on an edge

# Empty strings stand for nothing told, so that the rows are the attributes; min(x, n) lists the n smallest.
_EDGES = """
CREATE TEMP TABLE edges AS
WITH summed AS (
  SELECT a, b, min(kind) AS kind, CAST(round(sum(weight), 6) AS DOUBLE) AS weight, count(*) AS count,
    min(least(first_day, last_day)) AS first_day, max(greatest(first_day, last_day)) AS last_day,
    array_to_string(list_sort(list_distinct(min(via, {shown}))), ' ') AS via,
    array_to_string(list_sort(list_distinct(min(said, {shown}))), chr(10)) AS said
  FROM ({ties}) GROUP BY a, b
)
SELECT a, b, kind, weight, count,
  count || ' {unit}' || CASE WHEN first_day IS NULL THEN '' WHEN year(first_day) = year(last_day)
    THEN ' (' || year(first_day) || ')' ELSE ' (' || year(first_day) || '–' || year(last_day) || ')' END AS label,
  coalesce(said, '') AS evidence, coalesce(via, '') AS via, year(first_day) AS first_year,
  strftime(first_day, '%Y-%m-%d') AS first_day, year(last_day) AS last_year,
  strftime(last_day, '%Y-%m-%d') AS last_day
FROM summed
"""

# A person's province and level are those of most of the tenures; a sign of sex only where the name itself has one.
_NODES = """
WITH ends AS (SELECT a AS id FROM edges UNION SELECT b FROM edges), homes AS (
  SELECT person, arg_max(province_name, n) AS province, arg_max(level, n) AS level FROM (
    SELECT person, province_name, level, count(*) * 1000 + row_number() OVER (
      PARTITION BY person ORDER BY count(*), province_name DESC, level DESC) AS n
    FROM tenures JOIN offices USING (body) GROUP BY person, province_name, level)
  GROUP BY person
), named AS (
  SELECT person AS id, min(name) AS label, 'person' AS kind FROM people GROUP BY person
  UNION ALL SELECT body, name, 'body' FROM offices
  UNION ALL SELECT post, min(name), 'post' FROM posts GROUP BY post
  UNION ALL SELECT event, coalesce(min(name), ''), 'event' FROM events GROUP BY event
  UNION ALL SELECT directive, min(name), 'directive' FROM directives GROUP BY directive
  UNION ALL SELECT place, min(name), 'place' FROM places GROUP BY place
  UNION ALL SELECT 'central', 'Trung ương', 'place'
  UNION ALL SELECT act, min(people.name) || ': ' || min(regexp_extract(acts.kind, '[^/#]*$')), 'act'
    FROM acts JOIN people USING (person) GROUP BY act
)
SELECT id, label, kind, coalesce(homes.province, offices.province_name, held.province_name) AS province,
  coalesce(homes.level, offices.level, held.level) AS level,
  CASE WHEN kind = 'person' AND contains(label, ' Thị ') THEN 'Thị' WHEN kind = 'person' AND contains(label, ' Văn ')
    THEN 'Văn' END AS sign,
  strftime(offices.founded, '%Y-%m-%d') AS founded, strftime(offices.dissolved, '%Y-%m-%d') AS dissolved
FROM named JOIN ends USING (id) LEFT JOIN homes ON homes.person = id LEFT JOIN offices ON offices.body = id
LEFT JOIN (SELECT post, min(body) AS body FROM posts GROUP BY post) posts ON posts.post = id
LEFT JOIN offices held ON held.body = posts.body
ORDER BY id
"""


def draw(network: Network, cut: Slice, *, tables: Any, source: Source | None) -> Any:
    """The network of that slice as a networkx Graph or DiGraph, with sentences of `source` where one is given.

    Nodes are IRIs with `label` and `kind`, and where known `province`, `level`, `sign` (a middle name that tells a
    sex: "Thị" or "Văn"), `founded` and `dissolved`. Edges have `kind`, `weight` (float), `count` (int), `label`,
    `evidence`, `via` (IRIs of what shows them), and where days are known `first_year`, `last_year` (int), `first_day`
    and `last_day` (ISO). Attributes that are not known are absent.
    """
    import networkx as nx

    database = tables.cursor()
    try:
        sum_ties(network, cut, database=database)
        nodes = _attributes(database.execute(_NODES), ends=1)
        edges = _attributes(database.execute("FROM edges ORDER BY a, b"), ends=2)
    finally:
        database.close()
    if source is not None:
        _add_sentences(source, [tie for *_, tie in edges])
    graph = nx.DiGraph() if network.directed else nx.Graph()
    graph.add_nodes_from(nodes)
    graph.add_edges_from(edges)
    return graph


def sum_ties(network: Network, cut: Slice, *, database: Any) -> None:
    """Make the table `edges` of the network: one row per edge, ties summed, with all its attributes."""
    choose(database, cut)
    ties = _sized(network.ties, network, cut)
    filled = _EDGES.replace("{shown}", str(_SHOWN)).replace("{unit}", network.unit).replace("{ties}", ties)
    database.execute(filled)


def _attributes(found: Any, *, ends: int) -> list[tuple[Any, ...]]:
    """The rows as networkx takes them: the ids, and the other columns by name, those left out that are not known."""
    names = [column[0] for column in found.description][ends:]
    rows = found.fetchall()
    whole = ((row[:ends], dict(zip(names, row[ends:], strict=True)), None in row) for row in rows)
    return [(*ids, _known(values) if gaps else values) for ids, values, gaps in whole]


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
