"""The network as GEXF, which Gephi and Gephi Lite read: dates as intervals and as columns, places and colours."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from xml.sax.saxutils import escape, quoteattr

from bomay.answers.exports.layout import place_nodes
from bomay.answers.exports.naming import sorted_ties
from bomay.answers.exports.palette import KINDS
from bomay.answers.uncollected import uncollected

__all__ = ["to_gexf", "to_gexf_13"]

_NODE_FIELDS = frozenset({"label"})  # told by GEXF's own attributes; all else goes into columns
_EDGE_FIELDS = frozenset({"label", "weight"})
_DAYS = frozenset({"first_day", "last_day", "founded", "dissolved"})
_SPECIAL = re.compile(r'[&<>"\s]')


@dataclass(frozen=True, slots=True)
class _Version:
    """What differs between the versions. Source: the schemas at gexf.net/1.2 and gexf.net/1.3."""

    number: str
    namespace: str
    time: str


_V12 = _Version("1.2", "http://www.gexf.net/1.2draft", "")
_V13 = _Version("1.3", "http://gexf.net/1.3", ' timerepresentation="interval"')


def to_gexf(graph: Any) -> str:
    """GEXF 1.2 text of a networkx graph, which the most programs read: the same graph gives the same bytes.

    An edge lives from `first_day` to `last_day`, a body from its founding to its dissolution: Gephi's timeline reads
    that; an end that is not known is left out. Years stand also as ordinary columns `first_year` and `last_year`, since
    most other viewers leave intervals unread.
    """
    return _write(graph, _V12)


def to_gexf_13(graph: Any) -> str:
    """The same as GEXF 1.3, which Gephi from 0.9.3 on writes itself, and takes without a warning."""
    return _write(graph, _V13)


def _write(graph: Any, version: _Version) -> str:
    with uncollected():
        return "".join(_lines(graph, version))


def _lines(graph: Any, version: _Version) -> Iterator[str]:
    nodes = sorted(graph.nodes(data=True))
    node_cells = _cells((data for _, data in nodes), _NODE_FIELDS)
    edge_cells = _cells((data for *_, data in graph.edges(data=True)), _EDGE_FIELDS)
    dynamic = not _DAYS.isdisjoint(node_cells.keys() | edge_cells.keys())
    mode = f'mode="dynamic" timeformat="date"{version.time}' if dynamic else 'mode="static"'
    about = "{title}. {subtitle} {source}".format_map(graph.graph)
    yield (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<gexf xmlns="{version.namespace}" xmlns:viz="{version.namespace}/viz" version="{version.number}">\n'
        f"  <meta{_until(graph)}>\n    <creator>bomay</creator>\n"
        f"    <description>{escape(about)}</description>\n  </meta>\n"
        f'  <graph defaultedgetype="{"directed" if graph.is_directed() else "undirected"}" {mode}>\n'
    )
    yield from _columns("node", node_cells)
    yield from _columns("edge", edge_cells)
    yield "    <nodes>\n"
    yield from _nodes(nodes, node_cells, place_nodes(graph))
    yield "    </nodes>\n    <edges>\n"
    yield from _edges(sorted_ties(graph), edge_cells)
    yield "    </edges>\n  </graph>\n</gexf>\n"


class _Cells(dict[Any, str]):
    """The values of one column as they stand in the file; each is escaped once, however often it stands there."""

    def __init__(self, before: str, after: str = "", kind: str = "") -> None:
        self.kind = kind
        self._before, self._after = before, after

    def __missing__(self, value: Any) -> str:
        text = str(value)
        quoted = quoteattr(text) if _SPECIAL.search(text) else f'"{text}"'
        told = self[value] = self._before + quoted + self._after
        return told


def _cells(rows: Iterable[Mapping[str, Any]], fields: frozenset[str]) -> dict[str, _Cells]:
    """The columns that any of the rows has, by name, in order of names."""
    kinds: dict[str, str] = {}
    names = {int: "integer", float: "double", str: "string"}
    for data in rows:
        if not data.keys() <= kinds.keys():
            kinds |= {name: names[type(value)] for name, value in data.items()}
    return {
        name: _Cells(f"<attvalue for={quoteattr(name)} value=", "/>", kind)
        for name, kind in sorted(kinds.items())
        if name not in fields
    }


def _columns(of: str, cells: Mapping[str, _Cells]) -> Iterator[str]:
    yield f'    <attributes class="{of}" mode="static">\n'
    for name, column in cells.items():
        yield f'      <attribute id={quoteattr(name)} title={quoteattr(name)} type="{column.kind}"/>\n'
    yield "    </attributes>\n"


def _nodes(nodes: Iterable[tuple[str, Any]], cells: Mapping[str, _Cells], places: Any) -> Iterator[str]:
    colours = {kind: _colour(look.colour) for kind, look in KINDS.items()}
    for node, data in nodes:
        x, y = places[node]
        yield (
            f"      <node id={quoteattr(node)} label={quoteattr(data['label'])}{_interval(data)}>"
            f"<attvalues>{_values(data, cells)}</attvalues>"
            f'{colours[data["kind"]]}<viz:position x="{x}" y="{-y}" z="0.0"/></node>\n'
        )


def _colour(hexadecimal: str) -> str:
    """The colour as GEXF has it.

    >>> _colour("#0072B2")
    '<viz:color r="0" g="114" b="178"/>'
    """
    red, green, blue = bytes.fromhex(hexadecimal.removeprefix("#"))
    return f'<viz:color r="{red}" g="{green}" b="{blue}"/>'


def _edges(ties: Iterable[tuple[str, str, Any]], cells: Mapping[str, _Cells]) -> Iterator[str]:
    sources, targets, labels = _Cells(" source="), _Cells(" target="), _Cells(" label=")
    for number, (a, b, data) in enumerate(ties):
        label = labels[data["label"]] if data.get("label") else ""
        yield (
            f'      <edge id="{number}"{sources[a]}{targets[b]} weight="{data.get("weight", 1.0)}"{label}'
            f"{_interval(data)}><attvalues>{_values(data, cells)}</attvalues></edge>\n"
        )


def _values(data: Mapping[str, Any], cells: Mapping[str, _Cells]) -> str:
    return "".join([column[data[name]] for name, column in cells.items() if name in data])


def _interval(data: Mapping[str, Any]) -> str:
    """The days of a tie or a body as GEXF's `start` and `end`, as far as they are known."""
    start = data.get("first_day") or data.get("founded")
    end = data.get("last_day") or data.get("dissolved")
    return (f' start="{start}"' if start else "") + (f' end="{end}"' if end else "")


def _until(graph: Any) -> str:
    """The day of the latest article as that of the file, never today; none where only its month or year is told."""
    until = graph.graph["until"]
    return f' lastmodifieddate="{until}"' if len(until) == len("2025-01-31") else ""
