"""The network as the two CSV files that `neo4j-admin database import` reads."""

import csv
import io
from typing import Any

from bomay.answers.exports.naming import links

__all__ = ["to_neo4j"]

_TYPES = {str: "", int: ":int", float: ":double", bool: ":boolean"}


def to_neo4j(graph: Any) -> tuple[str, str]:
    """The nodes and the relationships, with typed headers; days are dates.

    neo4j-admin database import full --nodes=NAME.nodes.csv --relationships=NAME.relationships.csv
    """
    nodes = [
        {"id:ID": node, ":LABEL": graph.nodes[node]["kind"].title()} | _typed(graph.nodes[node])
        for node in sorted(graph)
    ]
    edges = [
        {":START_ID": a, ":END_ID": b, ":TYPE": graph.edges[a, b]["kind"].upper().replace("-", "_")}
        | _typed(graph.edges[a, b])
        for a, b in links(graph)
    ]
    return _csv(nodes, ["id:ID", ":LABEL"]), _csv(edges, [":START_ID", ":END_ID", ":TYPE"])


def _typed(data: Any) -> dict[str, Any]:
    """The attributes under their names with types; `kind` has become the label or type."""
    days = ("first_day", "last_day", "founded", "dissolved")
    return {
        name + (":date" if name in days else _TYPES[type(value)]): value
        for name, value in data.items()
        if name != "kind"
    }


def _csv(rows: list[dict[str, Any]], first: list[str]) -> str:
    columns = [*first, *sorted({name for row in rows for name in row} - set(first))]
    out = io.StringIO()
    writer = csv.DictWriter(out, columns, restval="", lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue()
