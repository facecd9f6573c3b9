"""The network as GEXF 1.2, which Gephi and Gephi Lite read: dates as intervals and as columns, places and colours."""

from typing import Any

from bomay.answers.exports.layout import place_nodes
from bomay.answers.exports.palette import look_of

__all__ = ["to_gexf"]

_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'


def to_gexf(graph: Any) -> str:
    """GEXF text of a networkx graph: the same graph gives the same bytes.

    An edge lives from `first_day` to `last_day`, a body from its founding to its dissolution: Gephi's timeline reads
    that; an end that is not known is left out. Years stand also as ordinary columns `first_year` and `last_year`, since
    most other viewers leave intervals unread.
    """
    from xml.etree import ElementTree

    import networkx as nx

    writer = nx.readwrite.gexf.GEXFWriter(encoding="utf-8", prettyprint=True, version="1.2draft")
    writer.add_graph(_with_looks(graph))
    _fix_meta(writer.xml, graph)
    ElementTree.indent(writer.xml)
    return _DECLARATION + ElementTree.tostring(writer.xml, encoding="unicode") + "\n"


def _with_looks(graph: Any) -> Any:
    ready = graph.__class__()
    places = place_nodes(graph) if graph else {}
    for node in sorted(graph):
        data = graph.nodes[node]
        red, green, blue = (int(look_of(data["kind"]).colour[at : at + 2], 16) for at in (1, 3, 5))
        x, y = places[node]
        viz = {"color": {"r": red, "g": green, "b": blue, "a": 1.0}, "position": {"x": x, "y": -y, "z": 0.0}}
        ready.add_node(node, viz=viz, **data, **_interval(data, "founded", "dissolved"))
    for a, b in sorted(graph.edges()):
        data = graph.edges[a, b]
        ready.add_edge(a, b, **data, **_interval(data, "first_day", "last_day"))
    return ready


def _interval(data: Any, first: str, last: str) -> dict[str, str]:
    """The days as GEXF's `start` and `end`, as far as they are known."""
    return {name: data[known] for name, known in (("start", first), ("end", last)) if data.get(known)}


def _fix_meta(root: Any, graph: Any) -> None:
    """Say what the file is; networkx writes the day of writing, which would change the bytes."""
    for meta in (element for element in root if element.tag.endswith("meta")):
        meta.set("lastmodifieddate", graph.graph["until"] or "1970-01-01")
        for child in meta:
            child.text = "bomay" if child.tag.endswith("creator") else child.text
        description = meta.makeelement(meta.tag.replace("meta", "description"), {})
        description.text = f"{graph.graph['title']}. {graph.graph['subtitle']} {graph.graph['source']}"
        meta.append(description)
