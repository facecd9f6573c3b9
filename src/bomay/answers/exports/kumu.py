"""The network as a Kumu blueprint."""

import json
from typing import Any

from bomay.answers.exports.naming import links, unique_labels
from bomay.answers.exports.palette import look_of

__all__ = ["to_kumu"]


def to_kumu(graph: Any) -> str:
    """JSON with `elements` and `connections`, as https://docs.kumu.io/guides/import/blueprints says.

    Kumu knows an element by its label, so namesakes are told apart in it.
    """
    labels = unique_labels(graph)
    elements = [
        {"label": label, "type": look_of(graph.nodes[node]["kind"]).label_en, "iri": node}
        | {name: value for name, value in graph.nodes[node].items() if name not in ("label", "kind")}
        for node, label in labels.items()
    ]
    way = "directed" if graph.is_directed() else "mutual"
    connections = [
        {"from": labels[a], "to": labels[b], "direction": way, "type": graph.edges[a, b]["kind"]}
        | {("description" if name == "evidence" else name): value for name, value in graph.edges[a, b].items()
           if name != "kind"}
        for a, b in links(graph)
    ]  # fmt: skip
    return json.dumps({"elements": elements, "connections": connections}, ensure_ascii=False, indent=1) + "\n"
