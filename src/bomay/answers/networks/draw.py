"""From the ties of a network to a networkx graph: edges summed, nodes named, everything in order of ids."""

from collections.abc import Iterator
from typing import Any

from bomay.answers.evidence import fetch_sentences
from bomay.answers.networks.network import Network
from bomay.answers.networks.slices import Slice, choose
from bomay.answers.source import Source

__all__ = ["draw", "list_groups"]

_SHOWN = 3  # things, and sentences of them, kept on an edge

_EDGES = """
CREATE TEMP TABLE edges AS
SELECT a, b, min(kind) AS kind, CAST(round(sum(weight), 6) AS DOUBLE) AS weight, count(*) AS times,
  min(least(first_day, last_day)) AS first_day, max(greatest(first_day, last_day)) AS last_day,
  list_slice(list(DISTINCT via ORDER BY via) FILTER (via IS NOT NULL), 1, {shown}) AS via,
  list_slice(list(DISTINCT said ORDER BY said) FILTER (said IS NOT NULL), 1, {shown}) AS said
FROM ({ties}) GROUP BY a, b
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
    THEN 'Văn' END AS sign, offices.founded, offices.dissolved
FROM named JOIN ends USING (id) LEFT JOIN homes ON homes.person = id LEFT JOIN offices ON offices.body = id
LEFT JOIN (SELECT post, min(body) AS body FROM posts GROUP BY post) posts ON posts.post = id
LEFT JOIN offices held ON held.body = posts.body
ORDER BY id
"""
_COLUMNS = ("label", "kind", "province", "level", "sign", "founded", "dissolved")


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
        choose(database, cut)
        ties = _sized(network.ties, network, cut)
        database.execute(_EDGES.replace("{shown}", str(_SHOWN)).replace("{ties}", ties))
        nodes = database.execute(_NODES).fetchall()
        edges = database.execute("FROM edges ORDER BY a, b").fetchall()
    finally:
        database.close()
    graph = nx.DiGraph() if network.directed else nx.Graph()
    graph.add_nodes_from((row[0], _known(row[1:])) for row in nodes)
    quotes = fetch_sentences(source, (iri for row in edges for iri in _things(row[7]))) if source else {}
    graph.add_edges_from((row[0], row[1], dict(_edge(row[2:], network.unit, quotes))) for row in edges)
    return graph


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


def _known(values: tuple[Any, ...]) -> dict[str, str]:
    return {name: str(value) for name, value in zip(_COLUMNS, values, strict=True) if value is not None}


def _things(via: list[str] | None) -> list[str]:
    return [iri for one in via or () for iri in one.split(" ")]


def _edge(row: tuple[Any, ...], unit: str, quotes: dict[str, tuple[str, ...]]) -> Iterator[tuple[str, Any]]:
    kind, weight, times, first, last, via, said = row
    things = _things(via)
    yield from (("kind", kind), ("weight", weight), ("count", times))
    years = [str(day.year) for day in (first, last) if day]
    yield "label", f"{times} {unit}" + (f" ({'–'.join(dict.fromkeys(years))})" if years else "")
    sentences = [sentence for iri in things for sentence in quotes.get(iri, ())]
    yield "evidence", "\n".join(list(dict.fromkeys([*sentences, *(said or ())]))[:_SHOWN])
    yield "via", " ".join(things)
    for name, day in (("first", first), ("last", last)):
        if day:
            yield f"{name}_year", day.year
            yield f"{name}_day", day.isoformat()
