"""The neighbourhood of a person: posts held and people met, as a graph and as a picture."""

import math
from collections.abc import Sequence
from itertools import combinations
from typing import TYPE_CHECKING, Any

from bomay.answers.events import add_participants, fetch_events
from bomay.answers.exports.palette import KINDS, look_of
from bomay.answers.pictures.bars import years_of
from bomay.answers.pictures.letters import text_width, wrap_text
from bomay.answers.pictures.marks import GREY, INK, SOFT, draw_shape, draw_text
from bomay.answers.pictures.page import Drawing, LegendEntry
from bomay.answers.pictures.picture import Picture
from bomay.answers.pictures.sentences import say_quotes
from bomay.answers.pictures.sourcing import tell_about
from bomay.answers.pictures.who import find_person
from bomay.answers.results import Event, Person
from bomay.errors import NotFoundError

if TYPE_CHECKING:
    from bomay.answers.kg import Graph

__all__ = ["draw_neighbourhood"]

_PEOPLE = 24  # met most often; the rest is counted, not drawn
_POSTS = 16  # held last
_FONT, _SMALL = 12.5, 10.5
_LABEL = 210.0  # width of a label
_ROW = 22.0
_BULGE = 150.0  # how far the two sides bend outwards
_INNER = 95.0  # from the middle to the nearest node


def draw_neighbourhood(kg: "Graph", name: str) -> Picture:
    """A person, the posts held on the left in the order of time, the people met at events on the right.

    People who met each other stand near one another, tied by a line. Raises NotFoundError.
    """
    who, alike = find_person(kg, name)
    met = add_participants(kg.source, fetch_events(kg.source, people=(who.iri,)))
    graph = _graph(who, met)
    if len(graph) == 1:
        raise NotFoundError(
            repr(name), "no post and no meeting is known", why="there is nothing to draw around the person",
            fix="see `bomay who NAME --evidence`",
        )  # fmt: skip
    quotes = [quote for one in who.tenures for quote in one.evidence] + [q for event in met for q in event.evidence]
    left = graph.graph.pop("left_out")
    note = alike + "Chức vụ đã giữ và những người cùng dự sự kiện · Posts held and people met at events."
    if left:
        note += f" Không vẽ {left} điểm ít gặp hơn · {left} more are not drawn."
    about = tell_about(who.name, quotes, note=note)
    graph.graph.update(kind="neighbourhood", title=about.title, subtitle=about.subtitle, source=about.source, until="")
    return Picture(about, _draw(graph, who.iri), graph)


def _graph(who: Person, met: Sequence[Event]) -> Any:
    """The person in the middle, with at most _POSTS posts and _PEOPLE people."""
    import networkx as nx

    graph = nx.Graph(left_out=0)
    graph.add_node(who.iri, label=who.name, kind="person")
    held: dict[str, list[Any]] = {}
    for one in who.tenures:
        held.setdefault(one.post, []).append(one)
    last = sorted(held, key=lambda post: (max(_years(one)[1] for one in held[post]), post))
    for post in last[-_POSTS:]:
        stays = sorted(held[post], key=_years)
        spans = list(dict.fromkeys(years_of(one) for one in stays))
        begun, ended = _years(stays[0])[0], max(_years(one)[1] for one in stays)
        said = "; ".join(spans) if len(spans) <= 2 else f"{begun} – {ended}, {len(stays)} nhiệm kỳ"
        quotes = [quote for one in stays for quote in one.evidence]
        graph.add_node(post, label=stays[0].post_name, kind="post", note=said, first_year=_years(stays[0])[0])
        tie = {"kind": "tenure", "weight": 1.0, "count": len(stays), "label": f"nhiệm kỳ ({said})"}
        _add(graph, (who.iri, post), **tie, evidence=say_quotes(quotes))
    _add_people(graph, who, met)
    graph.graph["left_out"] += max(len(last) - _POSTS, 0)
    return graph


def _years(one: Any) -> tuple[int, int]:
    first = one.start_max or one.start_min or one.end_min or one.end_max
    last = one.end_min or one.end_max or first
    return (first.year if first else 0, last.year if last else 0)


def _add_people(graph: Any, who: Person, met: Sequence[Event]) -> None:
    names: dict[str, str] = {}
    together: dict[tuple[str, str], list[Event]] = {}
    for event in met:
        people = sorted({one.iri: one.name for one in event.participants if one.kind == "person"}.items())
        names |= dict(people)
        for pair in combinations([iri for iri, _ in people], 2):
            together.setdefault(pair, []).append(event)
    weight = {iri: _weight(together.get(_pair(who.iri, iri), ())) for iri in names if iri != who.iri}
    near = sorted(weight, key=lambda iri: (-weight[iri], names[iri], iri))
    graph.graph["left_out"] = max(len(near) - _PEOPLE, 0)
    kept = set(near[:_PEOPLE])
    for iri in near[:_PEOPLE]:
        graph.add_node(iri, label=names[iri], kind="person")
    for pair, events in sorted(together.items()):
        if set(pair) <= kept | {who.iri}:
            said = say_quotes(quote for event in events for quote in event.evidence[:1])
            days = sorted(event.date_min.year for event in events if event.date_min)
            years = f" ({'–'.join(dict.fromkeys(map(str, (days[0], days[-1]))))})" if days else ""
            label = f"{len(events)} sự kiện chung{years}"
            tie = {"kind": "co-attendance", "weight": _weight(events), "count": len(events), "label": label}
            _add(graph, pair, **tie, evidence=said)


def _weight(events: Sequence[Event]) -> float:
    """1/size of each event, so that a meeting of hundreds ties nobody closely."""
    return round(sum(1 / max(len(event.participants), 2) for event in events), 6)


def _pair(a: str, b: str) -> tuple[str, str]:
    return (a, b) if a < b else (b, a)


def _add(graph: Any, ends: tuple[str, str], **tie: Any) -> None:
    graph.add_edge(*sorted(ends), **tie)


def _draw(graph: Any, middle: str) -> Drawing:
    """The person in the middle, posts to the left, people to the right, each label in a row of its own."""
    around = [node for node in graph if node != middle]
    posts = sorted(
        (n for n in around if graph.nodes[n]["kind"] == "post"), key=lambda n: (graph.nodes[n]["first_year"], n)
    )
    people = _side_by_side(graph, [node for node in around if graph.nodes[node]["kind"] != "post"])
    sides = ((posts, -1), (people, 1))
    height = max(sum(_height(graph.nodes[node]) for node in side) for side, _ in sides) + 20
    left, right = (_reach(graph, side) for side, _ in sides)
    centre = (left, max(height / 2, 60.0))
    places = {middle: centre}
    for side, way in sides:
        places |= _bend(graph, side, centre, way)
    drawn = [_line(graph, edge, places, middle) for edge in sorted(graph.edges)]
    for side, way in sides:
        drawn += [_node(graph.nodes[node], places[node], way) for node in side]
    drawn.append(_middle(graph.nodes[middle]["label"], centre))
    kinds = {graph.nodes[node]["kind"] for node in graph}
    legend = tuple(
        LegendEntry(draw_shape(look, 5.5), f"{look.label_vi} · {look.label_en}")
        for kind, look in KINDS.items()
        if kind in kinds
    )
    thick = LegendEntry(
        f'<path d="M-11 0h22" stroke="{GREY}" stroke-width="3.5"/>', "gặp nhiều hơn · met more often", 22
    )
    return Drawing("\n".join(drawn), left + right, max(height, 120.0), (*legend, thick) if people else legend)


def _reach(graph: Any, side: Sequence[str]) -> float:
    """How far one side reaches out from the middle, its labels included."""
    wide = [text_width(line, _FONT) for node in side for line in _lines(graph.nodes[node])]
    return _INNER + _BULGE + 14 + max(wide) if wide else _INNER


def _lines(data: Any) -> list[str]:
    return [*wrap_text(data["label"], size=_FONT, width=_LABEL, lines=3), *([data["note"]] if data.get("note") else [])]


def _height(data: Any) -> float:
    return max(_ROW, len(_lines(data)) * _FONT * 1.2 + 7)


def _side_by_side(graph: Any, people: list[str]) -> list[str]:
    """People in an order in which those who met each other follow one another: largest circle first, then by tie."""
    left = sorted(people, key=lambda one: (-graph.degree(one, weight="weight"), graph.nodes[one]["label"], one))
    order: list[str] = []
    while left:
        last = order[-1] if order else ""
        best = max(left, key=lambda one: graph.edges[last, one]["weight"] if graph.has_edge(last, one) else 0.0)
        order.append(best)
        left.remove(best)
    return order


def _bend(graph: Any, side: Sequence[str], centre: tuple[float, float], way: int) -> dict[str, tuple[float, float]]:
    """Places on a bow around the middle, as far from one another as their labels are high."""
    heights = [_height(graph.nodes[node]) for node in side]
    y = centre[1] - sum(heights) / 2
    half = max(sum(heights) / 2, 1.0)
    places = {}
    for node, height in zip(side, heights, strict=True):
        row = y + height / 2
        out = math.sqrt(max(1 - ((row - centre[1]) / half) ** 2, 0.0))
        places[node] = (centre[0] + way * (_INNER + _BULGE * out), row)
        y += height
    return places


def _line(graph: Any, edge: tuple[str, str], places: dict[str, tuple[float, float]], middle: str) -> str:
    data = graph.edges[edge]
    (x1, y1), (x2, y2) = places[edge[0]], places[edge[1]]
    thick = 1.2 if data["kind"] == "tenure" else min(0.9 + 1.6 * math.sqrt(data["weight"]), 4.5)
    paint = f'fill="none" stroke="{GREY}" stroke-width="{thick:.2f}"'
    if middle in edge:
        return f'<path d="M{x1:.1f} {y1:.1f}L{x2:.1f} {y2:.1f}" {paint} stroke-opacity=".75"/>'
    bow = 18 + 0.22 * abs(y2 - y1)  # bends towards the middle, so that it crosses no label
    x = (x1 + x2) / 2 - bow
    return f'<path d="M{x1:.1f} {y1:.1f}Q{x:.1f} {(y1 + y2) / 2:.1f} {x2:.1f} {y2:.1f}" {paint} stroke-opacity=".4"/>'


def _node(data: Any, place: tuple[float, float], way: int) -> str:
    look = look_of(data["kind"])
    lines = _lines(data)
    noted = bool(data.get("note"))
    y = place[1] - (len(lines) - 1) * _FONT * 0.6 + 4.3
    at, anchor = (place[0] + way * 11, y), "start" if way > 0 else "end"
    plain = lines[:-1] if noted else lines
    text = draw_text(plain, at, size=_FONT, anchor=anchor, look=f'fill="{INK}"')
    if noted:
        below = (at[0], y + len(plain) * _FONT * 1.2 - 1)
        text += draw_text([lines[-1]], below, size=_SMALL, anchor=anchor, look=f'fill="{SOFT}"')
    return f'<g transform="translate({place[0]:.1f} {place[1]:.1f})">{draw_shape(look, 5.5)}</g>{text}'


def _middle(label: str, centre: tuple[float, float]) -> str:
    size = 15.0
    wide = text_width(label, size) * 1.08 + 16
    x, y = centre
    return (
        f'<g transform="translate({x:.1f} {y:.1f})">{draw_shape(look_of("person"), 10)}</g>'
        f'<rect x="{x - wide / 2:.1f}" y="{y + 13:.1f}" width="{wide:.1f}" height="21" rx="4" fill="#ffffff" '
        f'fill-opacity=".9"/>'
        + draw_text([label], (x, y + 29), size=size, anchor="middle", look=f'font-weight="bold" fill="{INK}"')
    )
