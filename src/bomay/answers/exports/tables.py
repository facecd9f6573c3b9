"""The network as two tables of CSV: its nodes, its edges."""

import csv
import io
from collections.abc import Iterable, Mapping
from typing import Any

__all__ = ["to_edge_and_node_csv", "to_edge_csv", "to_node_csv"]


def to_node_csv(graph: Any) -> str:
    """CSV of the nodes: id, label, kind, then their other attributes by name."""
    rows = [{"id": node} | graph.nodes[node] for node in sorted(graph)]
    return _csv(("id", "label", "kind"), rows)


def to_edge_csv(graph: Any) -> str:
    """CSV of the edges: source, target, kind, weight, then their other attributes by name."""
    rows = [{"source": a, "target": b} | graph.edges[a, b] for a, b in sorted(graph.edges())]
    return _csv(("source", "target", "kind", "weight"), rows)


def to_edge_and_node_csv(graph: Any) -> tuple[str, str]:
    """Both tables, that of the edges first."""
    return to_edge_csv(graph), to_node_csv(graph)


def _csv(first: tuple[str, ...], rows: Iterable[Mapping[str, Any]]) -> str:
    kept = list(rows)
    columns = [*first, *sorted({key for row in kept for key in row} - set(first))]
    out = io.StringIO()
    writer = csv.DictWriter(out, columns, restval="", lineterminator="\n")
    writer.writeheader()
    writer.writerows(kept)
    return out.getvalue()
