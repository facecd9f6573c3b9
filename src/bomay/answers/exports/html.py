"""The network as one HTML page that works from a file, without any request: search, filters, years, evidence."""

import json
from importlib import resources
from typing import Any

from bomay.answers.exports.layout import place_nodes
from bomay.answers.exports.naming import links
from bomay.answers.exports.palette import KINDS, look_of
from bomay.answers.exports.svg import to_svg

__all__ = ["to_html"]

_ROWS = 200  # links in the table of the page as it is written; the script shows the others
_MARKS = {
    "circle": "●",
    "square": "■",
    "diamond": "◆",
    "triangle": "▲",
    "hexagon": "⬢",
    "pentagon": "⬟",
    "nabla": "▼",
}


def to_html(graph: Any) -> str:
    """A self-contained page of a networkx graph, drawn on a plain canvas, which every browser has.

    Without scripts it still shows the printed picture and the strongest links with their sentences.
    """
    import jinja2

    folder = resources.files("bomay.answers.exports")
    page = jinja2.Environment(autoescape=True, trim_blocks=True, lstrip_blocks=True, undefined=jinja2.StrictUndefined)
    kinds = {data["kind"] for _, data in graph.nodes(data=True)}
    ties = sorted({data["kind"] for *_, data in graph.edges(data=True)})
    years = _years(graph)
    return page.from_string((folder / "page.html.j2").read_text(encoding="utf-8")).render(
        about=graph.graph,
        picture=to_svg(graph),
        legend=[(kind, look, _MARKS[look.shape]) for kind, look in KINDS.items() if kind in kinds],
        ties=ties if len(ties) > 1 else [],
        provinces=sorted({data["province"] for _, data in graph.nodes(data=True) if data.get("province")}),
        years=years,
        rows=_rows(graph)[:_ROWS],
        data=_json(graph),
        script=(folder / "page.js").read_text(encoding="utf-8"),
        count={"nodes": graph.number_of_nodes(), "edges": graph.number_of_edges(), "rows": _ROWS},
    )


def _years(graph: Any) -> tuple[int, int] | None:
    """The first and last year of the slider: all but one in two hundred, which would stretch it; None without years."""
    known = sorted(
        data[name] for *_, data in graph.edges(data=True) for name in ("first_year", "last_year") if name in data
    )
    few = len(known) // 400
    return (known[few], known[-1 - few]) if known else None


def _rows(graph: Any) -> list[dict[str, Any]]:
    """The links as rows of the table, heaviest first."""
    rows = [{"a": graph.nodes[a]["label"], "b": graph.nodes[b]["label"]} | graph.edges[a, b] for a, b in links(graph)]
    return sorted(rows, key=lambda row: (-float(row.get("weight", 1.0)), row["a"], row["b"]))


def _json(graph: Any) -> str:
    """What the page's script draws and searches; safe inside a script element."""
    places = place_nodes(graph)
    order = sorted(graph)
    number = {node: place for place, node in enumerate(order)}
    nodes = [
        {
            "id": node,
            "label": graph.nodes[node]["label"],
            "kind": graph.nodes[node]["kind"],
            "province": graph.nodes[node].get("province", ""),
            "x": places[node][0],
            "y": places[node][1],
        }
        for node in order
    ]
    said = {
        "looks": {kind: {"colour": look_of(kind).colour, "shape": look_of(kind).shape} for kind in KINDS},
        "directed": graph.is_directed(),
        "nodes": nodes,
        "links": [
            [number[a], number[b], data.get("weight", 1.0), data.get("first_year"), data.get("last_year"),
             data["kind"], data.get("label", ""), data.get("evidence", "")]
            for a, b, data in ((a, b, graph.edges[a, b]) for a, b in links(graph))
        ],
    }  # fmt: skip
    text = json.dumps(said, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return text.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")
