"""Networks drawn out of a graph: who met whom, who served with whom, what stands under what."""

import datetime
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from itertools import combinations
from typing import Any

from bomay.answers.cells import find_day, find_text, get_text
from bomay.answers.evidence import fetch_sentences
from bomay.answers.queries import run_query
from bomay.answers.source import Row, Source
from bomay.errors import QueryError

__all__ = ["KINDS", "draw_network"]

_SHOWN = 3  # sentences kept on an edge
_DAILY = 40  # a body with more people does not work together daily: no tie by it

Period = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Tie:
    """One reason for an edge: its kind and weight, the days that it covers, and what shows it."""

    kind: str
    weight: float
    days: tuple[datetime.date | None, datetime.date | None]
    quotes: tuple[str, ...] = ()
    said: str = ""


def draw_network(
    source: Source, kind: str, *, since: datetime.date | None = None, until: datetime.date | None = None
) -> Any:
    """A networkx graph of one of KINDS, of a period where one is given.

    Nodes are IRIs with `label` and `kind`; edges have `kind`, `weight`, `count`, `label`, `evidence` and, where
    dates are known, `first_year` and `last_year`. Raises QueryError for an unknown kind.
    """
    if kind not in KINDS:
        raise QueryError(
            f"network {kind!r}",
            "there is no such kind",
            why=f"the kinds are: {', '.join(KINDS)}",
            fix="take one of these",
        )
    title, draw = KINDS[kind]
    given = {"since": since, "until": until}
    graph = _sorted(draw(source, {name: day.isoformat() for name, day in given.items() if day}))
    graph.graph.update(_about(source, title, kind, given))
    return graph


def _sorted(graph: Any) -> Any:
    """The graph with nodes, and the ends of undirected edges, in the order of their ids: files of it are stable."""
    ordered = graph.__class__()
    ordered.add_nodes_from((node, graph.nodes[node]) for node in sorted(graph))
    ends = ((a, b) if graph.is_directed() or a <= b else (b, a) for a, b in graph.edges())
    ordered.add_edges_from((a, b, graph.edges[a, b]) for a, b in sorted(ends))
    return ordered


def _about(source: Source, title: str, kind: str, given: Mapping[str, datetime.date | None]) -> dict[str, str]:
    """Title, period and source line; told from the articles, so that a rebuild gives the same words."""
    articles = run_query(source, "articles", {})
    days = sorted(day for row in articles if (day := find_text(row, "published")))
    span = f", {days[0]} – {days[-1]}" if days else ""
    slices = [f"{word} {given[name]}" for name, word in (("since", "từ"), ("until", "đến")) if given[name]]
    publishers = sorted({name for row in articles if (name := find_text(row, "publisher"))})
    more = f" và {len(publishers) - 6} nơi khác" if len(publishers) > 6 else ""
    told = f" Nguồn: {', '.join(publishers[:6])}{more}." if publishers else ""
    return {
        "kind": kind,
        "title": title,
        "subtitle": f"Theo {len(articles)} bài báo{span}." + (f" Lát cắt: {' '.join(slices)}." if slices else ""),
        "source": f"{told} Vẽ bằng bomay: mỗi liên kết dẫn về câu gốc trong bài báo.".strip(),
        "until": days[-1] if days else "",
    }


def _co_attendance(source: Source, period: Period) -> Any:
    """People at the same event; an event of n people gives each pair the weight 1/n."""
    import networkx as nx

    graph = nx.Graph()
    groups: dict[str, dict[str, Row]] = {}
    for row in run_query(source, "participants", period):
        if find_text(row, "agentKind") == "person":
            groups.setdefault(get_text(row, "event"), {})[get_text(row, "agent")] = row
    quotes = fetch_sentences(source, (event for event, people in groups.items() if len(people) > 1))
    for event, people in sorted(groups.items()):
        for iri, row in people.items():
            graph.add_node(iri, label=get_text(row, "agentName"), kind="person")
        for a, b in combinations(sorted(people), 2):
            row = people[a]
            days = find_day(row, "dateMin"), find_day(row, "dateMax")
            _tie(graph, (a, b), Tie("co-attendance", 1 / len(people), days=days, quotes=quotes.get(event, ())))
    return _counted(graph, "sự kiện chung")


def _co_tenure(source: Source, period: Period) -> Any:
    """People certainly in one body at one time, weighted by 1/size of the body; bodies too large to meet left out."""
    import networkx as nx

    graph = nx.Graph()
    stays: dict[str, list[Row]] = {}
    for row in run_query(source, "career", {}):
        if find_text(row, "startMax") and find_text(row, "endMin"):
            stays.setdefault(get_text(row, "body"), []).append(row)
    for _, rows in sorted(stays.items()):
        size = len({get_text(row, "person") for row in rows})
        for one, two in combinations(rows, 2) if size <= _DAILY else ():
            start = max(get_text(one, "startMax"), get_text(two, "startMax"))
            end = min(get_text(one, "endMin"), get_text(two, "endMin"))
            a, b = get_text(one, "person"), get_text(two, "person")
            outside = start > period.get("until", start) or end < period.get("since", end)
            if a == b or start > end or outside:
                continue
            graph.add_node(a, label=get_text(one, "name"), kind="person")
            graph.add_node(b, label=get_text(two, "name"), kind="person")
            days = datetime.date.fromisoformat(start), datetime.date.fromisoformat(end)
            _tie(graph, (a, b), Tie("co-tenure", 1 / size, days=days, said=get_text(one, "bodyName")))
    return _counted(graph, "cơ quan chung")


def _hierarchy(source: Source, period: Period) -> Any:
    """Bodies, each with an edge to the body it stands under."""
    import networkx as nx

    graph = nx.DiGraph()
    for row in run_query(source, "bodies", {}):
        parent = find_text(row, "parent")
        if parent is None or not _within(row, "founded", "dissolved", period):
            continue
        body = get_text(row, "body")
        graph.add_node(body, label=get_text(row, "bodyName"), kind="body")
        graph.add_node(parent, label=get_text(row, "parentName"), kind="body")
        _tie(graph, (body, parent), Tie("hierarchy", 1.0, days=(find_day(row, "founded"), find_day(row, "dissolved"))))
    return _counted(graph, "trực thuộc")


def _person_post(source: Source, period: Period) -> Any:
    """People and the posts that they held."""
    import networkx as nx

    graph = nx.Graph()
    rows = [row for row in run_query(source, "career", {}) if _within(row, "startMin", "endMax", period)]
    quotes = fetch_sentences(source, (get_text(row, "tenure") for row in rows))
    for row in rows:
        person, post = get_text(row, "person"), get_text(row, "post")
        graph.add_node(person, label=get_text(row, "name"), kind="person")
        graph.add_node(post, label=get_text(row, "postName"), kind="post")
        days = find_day(row, "startMax"), find_day(row, "endMin")
        _tie(graph, (person, post), Tie("tenure", 1.0, days=days, quotes=quotes.get(get_text(row, "tenure"), ())))
    return _counted(graph, "nhiệm kỳ")


def _citations(source: Source, period: Period) -> Any:
    """Directives with the bodies that issued them and the events that cite them."""
    import networkx as nx

    graph = nx.DiGraph()
    for row in run_query(source, "directives", period):
        directive, issuer = get_text(row, "directive"), find_text(row, "passedBy")
        graph.add_node(directive, label=get_text(row, "label"), kind="directive")
        days = find_day(row, "dateMin"), find_day(row, "dateMax")
        if issuer:
            graph.add_node(issuer, label=get_text(row, "issuerName"), kind="body")
            _tie(graph, (issuer, directive), Tie("issued", 1.0, days=days, said="ban hành"))
    rows = [row for row in run_query(source, "directive-citations", {}) if get_text(row, "kind") == "event"]
    quotes = fetch_sentences(source, (get_text(row, "citing") for row in rows))
    for row in rows:
        event, directive = get_text(row, "citing"), get_text(row, "directive")
        if directive in graph:
            graph.add_node(event, label=get_text(row, "citingLabel"), kind="event")
            day = find_day(row, "date")
            _tie(graph, (event, directive), Tie("cites", 1.0, days=(day, day), quotes=quotes.get(event, ())))
    return _counted(graph, "liên kết")


def _within(row: Row, start: str, end: str, period: Period) -> bool:
    """Whether the row's span may touch the period; an open bound rules nothing out."""
    first, last = find_text(row, start), find_text(row, end)
    since, until = period.get("since"), period.get("until")
    return not ((since and last and last < since) or (until and first and first > until))


def _tie(graph: Any, ends: tuple[str, str], tie: Tie) -> None:
    """Add to the edge between two nodes, or make it."""
    if not graph.has_edge(*ends):
        graph.add_edge(*ends, kind=tie.kind, weight=0.0, count=0, label="", evidence="")
    edge = graph.edges[ends]
    edge["weight"] = round(edge["weight"] + tie.weight, 6)
    edge["count"] += 1
    for name, pick, day in (("first_year", min, tie.days[0]), ("last_year", max, tie.days[1])):
        if day:
            edge[name] = pick(edge.get(name, day.year), day.year)
    sentences = list(dict.fromkeys([*filter(None, edge["evidence"].split("\n")), *tie.quotes, tie.said]))
    edge["evidence"] = "\n".join([one for one in sentences if one][:_SHOWN])


def _counted(graph: Any, unit: str) -> Any:
    for a, b in graph.edges():
        edge = graph.edges[a, b]
        years = [str(edge[name]) for name in ("first_year", "last_year") if name in edge]
        when = f" ({'–'.join(dict.fromkeys(years))})" if years else ""
        edge["label"] = f"{edge['count']} {unit}{when}"
    return graph


KINDS: dict[str, tuple[str, Callable[[Source, Period], Any]]] = {
    "co-attendance": ("Cùng dự sự kiện", _co_attendance),
    "co-tenure": ("Cùng cơ quan, cùng thời gian", _co_tenure),
    "hierarchy": ("Hệ thống cơ quan", _hierarchy),
    "person-post": ("Người và chức vụ", _person_post),
    "citation": ("Văn bản: ai ban hành, sự kiện nào viện dẫn", _citations),
}
