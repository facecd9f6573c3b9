"""The network as one HTML page that works from a file, without any request: search, zoom, evidence, a table."""

import json
from importlib import resources
from typing import Any

from bomay.answers.exports.palette import KINDS
from bomay.answers.exports.svg import draw_body

__all__ = ["to_html"]


def to_html(graph: Any) -> str:
    """A self-contained page of a networkx graph: picture, search, links of a chosen node, and a table of all links."""
    import jinja2

    folder = resources.files("bomay.answers.exports")
    page = jinja2.Environment(autoescape=True, trim_blocks=True, lstrip_blocks=True, undefined=jinja2.StrictUndefined)
    body, width, height = draw_body(graph)
    kinds = {data["kind"] for _, data in graph.nodes(data=True)}
    return page.from_string((folder / "page.html.j2").read_text(encoding="utf-8")).render(
        about=graph.graph,
        body=body,
        box=f"0 0 {width:.0f} {height:.0f}",
        legend=[(look, _mark(look.shape)) for kind, look in KINDS.items() if kind in kinds],
        rows=_rows(graph),
        data=_json(graph),
        script=(folder / "page.js").read_text(encoding="utf-8"),
        count={"nodes": graph.number_of_nodes(), "edges": graph.number_of_edges()},
    )


def _mark(shape: str) -> str:
    return {
        "circle": "●",
        "square": "■",
        "diamond": "◆",
        "triangle": "▲",
        "hexagon": "⬢",
        "pentagon": "⬟",
        "nabla": "▼",
    }[shape]


def _rows(graph: Any) -> list[dict[str, Any]]:
    """The links as rows of the table, heaviest first."""
    rows = [
        {"a": graph.nodes[a]["label"], "b": graph.nodes[b]["label"], "number": number} | graph.edges[a, b]
        for number, (a, b) in enumerate(sorted(graph.edges()))
    ]
    return sorted(rows, key=lambda row: (-float(row.get("weight", 1.0)), row["a"], row["b"]))


def _json(graph: Any) -> str:
    """What the page's script needs beside the table, which holds the sentences; safe inside a script element."""
    nodes = {node: {"label": data["label"], "kind": data["kind"]} for node, data in sorted(graph.nodes(data=True))}
    links = [[a, b, graph.edges[a, b].get("label", "")] for a, b in sorted(graph.edges())]
    said = json.dumps({"nodes": nodes, "links": links}, ensure_ascii=False, sort_keys=True)
    return said.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")
