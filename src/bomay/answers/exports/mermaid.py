"""A small network as Mermaid text, for Markdown pages."""

from typing import Any

from bomay.answers.exports.naming import links
from bomay.answers.exports.palette import KINDS
from bomay.errors import FormError

__all__ = ["to_mermaid"]

_MOST_EDGES = 100
_SHAPES = {
    "circle": ("([", "])"),
    "square": ("[", "]"),
    "diamond": ("{{", "}}"),
    "triangle": (">", "]"),
    "hexagon": ("{{", "}}"),
    "pentagon": ("[/", "\\]"),
    "nabla": ("[\\", "/]"),
}


def to_mermaid(graph: Any) -> str:
    """A Mermaid flowchart with a class for each kind.

    Raises FormError above 100 edges: Mermaid draws no more than 500, and nobody can read so many.
    """
    edges = links(graph)
    if len(edges) > _MOST_EDGES:
        raise FormError(
            "mermaid",
            f"{len(edges)} edges",
            why=f"Mermaid stops at 500, and above {_MOST_EDGES} its pictures cannot be read",
            fix="narrow the network (--since, --province …), draw a neighbourhood, or take dot, svg or html",
        )
    name = {node: f"n{number}" for number, node in enumerate(sorted(graph), start=1)}
    lines = ["flowchart LR"]
    for node in name:
        opens, closes = _SHAPES[KINDS[graph.nodes[node]["kind"]].shape]
        said = "<br>".join([graph.nodes[node]["label"], *graph.nodes[node].get("note", "").splitlines()])
        lines.append(f'  {name[node]}{opens}"{_safe(said)}"{closes}:::{graph.nodes[node]["kind"]}')
    for a, b in edges:
        label = graph.edges[a, b]["label"]
        arrow = "-->" if graph.is_directed() else "---"
        lines.append(f"  {name[a]} {arrow}" + (f'|"{_safe(label)}"|' if label else "") + f" {name[b]}")
    used = {graph.nodes[node]["kind"] for node in graph}
    lines += [
        f"  classDef {kind} fill:{look.colour},color:#ffffff,stroke:#ffffff"
        for kind, look in KINDS.items()
        if kind in used
    ]
    return "\n".join(lines) + "\n"


def _safe(text: str) -> str:
    """Signs that Mermaid takes for its own are written as it writes them; a line break stays one."""
    kept = text.replace("&", "#amp;").replace('"', "#quot;").replace("<br>", "\0").replace("<", "#lt;")
    return kept.replace(">", "#gt;").replace("\0", "<br>")
