"""The bodies under a body on a day, each with who held its posts: as a graph and as a picture."""

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from bomay.answers.cells import get_text
from bomay.answers.evidence import select_for
from bomay.answers.exports.palette import look_of
from bomay.answers.names import Match
from bomay.answers.periods import Day, Period, to_period
from bomay.answers.pictures.letters import text_width, wrap_text
from bomay.answers.pictures.marks import GREY, INK, SOFT, draw_text
from bomay.answers.pictures.page import Drawing, LegendEntry
from bomay.answers.pictures.picture import Picture
from bomay.answers.pictures.roles import role_in
from bomay.answers.pictures.sentences import say_quotes
from bomay.answers.pictures.sourcing import tell_about
from bomay.answers.posts import fetch_bodies
from bomay.answers.queries import run_query
from bomay.answers.results import Body, Tenure
from bomay.errors import NotFoundError

if TYPE_CHECKING:
    from bomay.answers.kg import Graph

__all__ = ["draw_tree"]

_BOX = 240.0  # least width of a box
_MOST_WIDE = 460.0
_BOLD = 1.07  # how much wider bold letters are
_INDENT = 34.0
_NAME, _HOLDER = 13.0, 11.0
_MOST = 8  # holders named in a box


def draw_tree(kg: "Graph", name: str, at: Day = None) -> Picture:
    """A body, the bodies under it and who held their posts; on a day, or over all time where none is given.

    A holder whom the day does not rule out and no article shows on both sides of it is marked "?". Raises
    NotFoundError where no body of that name existed on the day.
    """
    top = _top(kg, name, at)
    links = {top.iri: ""} | _under(kg, top.iri, to_period(at))
    bodies = {body.iri: body for body in fetch_bodies(kg.source, [Match(iri, "", 100.0) for iri in links], None)}
    graph = _graph(bodies, links, to_period(at))
    when = f"vào ngày {at} · on {at}" if at else "mọi thời gian · of all time"
    quotes = [quote for body in bodies.values() for one in body.tenures for quote in one.evidence]
    quotes += [quote for body in bodies.values() for quote in body.evidence]
    about = tell_about(top.name, quotes, note=f"Cơ quan trực thuộc và người giữ chức {when}.")
    graph.graph.update(kind="tree", title=about.title, subtitle=about.subtitle, source=about.source, until="")
    return Picture(about, _draw(graph, top.iri), graph)


def _top(kg: "Graph", name: str, at: Day) -> Body:
    found = kg.bodies(name, at=at)
    if not found:
        if kg.bodies(name):
            raise NotFoundError(repr(name), f"no body of that name on {at}", why="it is drawn as it stood on the day",
                                fix="give another day, or none")  # fmt: skip
        raise kg.nothing(name, "body")
    return max(found, key=lambda body: (body.score, len(body.tenures), body.iri))


def _under(kg: "Graph", top: str, at: Period | None) -> dict[str, str]:
    """Each body under `top` with the body right above it, as they stood; found level by level."""
    above: dict[str, str] = {}
    level = [top]
    while level:
        rows = select_for(kg.source, "sub-bodies", "body", level)
        level = []
        for row in rows:
            sub = get_text(row, "sub")
            if sub not in above and sub != top:
                above[sub] = get_text(row, "body")
                level.append(sub)
    if at is None or not above:
        return above
    days = {"day": at.first.isoformat()}
    standing = {get_text(row, "body") for row in run_query(kg.source, "bodies", days)}
    return {sub: upper for sub, upper in above.items() if sub in standing}


def _graph(bodies: Mapping[str, Body], links: Mapping[str, str], at: Period | None) -> Any:
    import networkx as nx

    graph = nx.DiGraph()
    for iri, body in sorted(bodies.items()):
        holders = _holders(body, at)
        graph.add_node(iri, label=body.name, kind="body", note="\n".join(holders), evidence=say_quotes(body.evidence))
    for sub, upper in sorted(links.items()):
        if upper in bodies and sub in bodies:
            said = say_quotes(bodies[sub].evidence)
            graph.add_edge(sub, upper, kind="hierarchy", weight=1.0, count=1, label="trực thuộc", evidence=said)
    return graph


def _holders(body: Body, at: Period | None) -> list[str]:
    """A line for each holder, heads first: "Bí thư: Nguyễn Văn A"."""
    held: dict[tuple[str, str], bool] = {}
    for one in body.tenures:
        role = role_in(one.post_name, body.name) + (" (quyền)" if one.acting else "")
        if at is None:
            held[role, one.name] = True
        elif _possible(one, at.first):
            sure = bool(one.start_max and one.end_min and one.start_max <= at.first <= one.end_min)
            held[role, one.name] = held.get((role, one.name), False) or sure
    ranked = sorted(held, key=lambda key: (_rank(key[0]), key[0], not held[key], key[1]))
    lines = [f"{role}: {name}{'' if held[role, name] else ' ?'}" for role, name in ranked]
    return lines if len(lines) <= _MOST else [*lines[: _MOST - 1], f"… và {len(lines) - _MOST + 1} người khác"]


def _rank(role: str) -> int:
    """Heads before their deputies before members."""
    return (2 if role.startswith("Ủy viên") else 1) if role.startswith(("Phó", "Ủy viên")) else 0


def _possible(one: Tenure, day: datetime.date) -> bool:
    return not ((one.start_min and day < one.start_min) or (one.end_max and day > one.end_max))


def _draw(graph: Any, top: str) -> Drawing:
    """An indented tree, read from above; each body in a box with its holders."""
    drawn: list[str] = []
    lines: list[str] = []
    wide = 0.0
    y = 0.0
    todo = [(top, 0)]
    tops: dict[str, float] = {}
    while todo:
        node, depth = todo.pop()
        x = depth * _INDENT
        tops[node] = y
        width, height = _box(drawn, graph.nodes[node], (x, y))
        for upper in graph.successors(node):
            if upper in tops and node != top:
                lines.append(_elbow((x, y + 17), tops[upper]))
        wide = max(wide, x + width)
        y += height + 10
        below = sorted(graph.predecessors(node), key=lambda one: graph.nodes[one]["label"], reverse=True)
        todo += [(one, depth + 1) for one in below if one not in tops]
    legend = (LegendEntry("", "? có thể, không chắc chắn vào ngày ấy · possible, not certain on the day", 0),)
    return Drawing(
        "\n".join([*lines, *drawn]), wide, y, legend if any("?" in graph.nodes[n]["note"] for n in graph) else ()
    )


def _box(drawn: list[str], data: Any, at: tuple[float, float]) -> tuple[float, float]:
    """Draw one body; its width and height."""
    names = wrap_text(data["label"], size=_NAME * _BOLD, width=_MOST_WIDE, lines=2)
    holders = [wrap_text(line, size=_HOLDER, width=_MOST_WIDE, lines=1)[0] for line in data["note"].splitlines()]
    wide = [text_width(line, _NAME * _BOLD) for line in names] + [text_width(line, _HOLDER) for line in holders]
    width = max(_BOX, max(wide) + 40)
    height = 14 + len(names) * _NAME * 1.25 + len(holders) * _HOLDER * 1.35
    colour = look_of("body").colour
    rows = [
        f'<rect width="{width:g}" height="{height:.1f}" rx="4" fill="#fdf6f1" stroke="{colour}" stroke-width="1.2"/>',
        f'<rect x="8" y="11" width="10" height="10" fill="{colour}"/>',
        draw_text(names, (25, 21), size=_NAME, look=f'font-weight="bold" fill="{INK}"'),
    ]
    first = 21 + (len(names) - 1) * _NAME * 1.2 + _HOLDER * 1.45
    for number, line in enumerate(holders):
        rows.append(draw_text([line], (25, first + number * _HOLDER * 1.35), size=_HOLDER, look=f'fill="{SOFT}"'))
    drawn.append(f'<g transform="translate({at[0]:.1f} {at[1]:.1f})">{"".join(rows)}</g>')
    return width, height


def _elbow(to: tuple[float, float], above: float) -> str:
    """The line from the box above down to a box's left side."""
    x = to[0] - _INDENT / 2
    return f'<path d="M{x:.1f} {above + 34:.1f}V{to[1]:.1f}H{to[0]:.1f}" fill="none" stroke="{GREY}"/>'
