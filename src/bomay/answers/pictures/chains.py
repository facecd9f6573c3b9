"""The chain of succession in a post, as a graph and as a picture."""

import datetime
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from bomay.answers.events import fetch_acts
from bomay.answers.exports.palette import look_of
from bomay.answers.pictures.bars import bar_of
from bomay.answers.pictures.letters import wrap_text
from bomay.answers.pictures.marks import INK, SOFT, arrow_head, draw_text
from bomay.answers.pictures.page import Drawing
from bomay.answers.pictures.picture import Picture
from bomay.answers.pictures.sentences import say_quotes
from bomay.answers.pictures.sourcing import tell_about
from bomay.answers.results import Act, Tenure
from bomay.errors import NotFoundError, QueryError
from bomay.lexicon.concepts import read_concepts
from bomay.lexicon.files import ontology_file

if TYPE_CHECKING:
    from bomay.answers.kg import Graph

__all__ = ["draw_succession"]

_BOX = 236.0
_HIGH, _LOW = 66.0, 51.0  # with and without a line for what opened a tenure
_BETWEEN = 40.0
_COLUMNS = 3
_MOST = 45  # tenures drawn: a page


def draw_succession(kg: "Graph", name: str) -> Picture:
    """Who came after whom in a post of one seat, in the order of time, with the act that opened each tenure.

    The order is by the latest day on which a tenure can have begun: it states nobody's succession. A post that a
    merger continued (same name, another body) follows the old one. Raises NotFoundError, and QueryError for a post that
    many hold at once.
    """
    posts = kg.posts(name)
    if not posts:
        raise kg.nothing(name, "post")
    if any(post.seats == "many" for post in posts):
        raise QueryError(
            repr(posts[0].name),
            "many hold this post at once",
            why="they sit side by side, and arrows from one to the next would tell a succession that is none",
            fix="draw its timeline: bomay picture timeline",
        )
    held = sorted((one for one in kg.holders(name) if _day(one)), key=lambda one: (_day(one), one.name, one.iri))
    if not held:
        raise NotFoundError(
            repr(name), "no dated holder is known", why="a succession is an order in time", fix="ask `bomay holders`"
        )
    chain = [one for place, one in enumerate(held) if place == 0 or one.person != held[place - 1].person
             or one.body != held[place - 1].body]  # fmt: skip
    acts = fetch_acts(kg.source, posts=tuple(post.iri for post in posts))
    note = "Kế nhiệm theo thời gian · Succession."
    if len(chain) > _MOST:
        note += f" {_MOST} nhiệm kỳ sau cùng trong số {len(chain)} · The last {_MOST} tenures."
    about = tell_about(posts[0].name, [quote for one in held for quote in one.evidence], note=note)
    graph = _graph(chain[-_MOST:], acts)
    graph.graph.update(kind="succession", title=about.title, subtitle=about.subtitle, source=about.source, until="")
    return Picture(about, _draw(graph), graph)


def _day(one: Tenure) -> datetime.date | None:
    return one.start_max or one.end_min or one.end_max or one.start_min


def _graph(chain: list[Tenure], acts: list[Act]) -> Any:
    import networkx as nx

    graph = nx.DiGraph()
    for place, one in enumerate(chain):
        graph.add_node(
            one.iri,
            label=one.name,
            kind="person",
            note=bar_of(one).words + (" (quyền)" if one.acting else ""),
            opened=_opening(one, acts) or ("cơ quan mới" if place and chain[place - 1].body != one.body else ""),
            order=place,
            person=one.person,
            body=one.body,
            evidence=say_quotes(one.evidence),
        )
    for before, after in pairwise(chain):
        graph.add_edge(
            before.iri,
            after.iri,
            kind="followed-by",
            weight=1.0,
            count=1,
            label=graph.nodes[after.iri]["opened"],
            evidence=say_quotes(after.evidence),
        )
    return graph


def _opening(one: Tenure, acts: list[Act]) -> str:
    """The act that opened the tenure, as far as one on that person lies within the days of its start."""
    for act in acts:
        if act.person != one.person or not (act.date_min and one.start_min and one.start_max):
            continue
        if one.start_min <= act.date_min <= one.start_max:
            return f"{_act_words()[act.kind]} {act.date or act.date_min}"
    return ""


@cache
def _act_words() -> dict[str, str]:
    """The Vietnamese words of each kind of act."""
    concepts = read_concepts(ontology_file("act-kinds.ttl"), "https://w3id.org/bomay/ontology/act-kind")
    return {concept.id: concept.one("prefLabel", "vi") for concept in concepts}


def _draw(graph: Any) -> Drawing:
    """Boxes in rows of three, read like lines of text, an arrow from each to the next."""
    nodes = sorted(graph, key=lambda node: graph.nodes[node]["order"])
    columns = min(_COLUMNS, len(nodes))
    drawn: list[str] = []
    high = _HIGH if any(graph.nodes[node]["opened"] for node in nodes) else _LOW
    step_y = high + 34
    for place, node in enumerate(nodes):
        x, y = (place % columns) * (_BOX + _BETWEEN), (place // columns) * step_y
        drawn.append(_box(graph.nodes[node], (x, y), high))
        if place + 1 < len(nodes):
            drawn.append(_arrow((x, y), high, 0 if place % columns < columns - 1 else columns))
    rows = -(-len(nodes) // columns)
    return Drawing("\n".join(drawn), columns * (_BOX + _BETWEEN) - _BETWEEN, rows * step_y - 30)


def _box(data: Any, at: tuple[float, float], high: float) -> str:
    x, y = at
    colour = look_of("person").colour
    name = wrap_text(data["label"], size=13.5, width=_BOX - 30, lines=1)
    return (
        f'<g transform="translate({x:.1f} {y:.1f})"><rect width="{_BOX:g}" height="{high:g}" rx="5" fill="#f3f7fb" '
        f'stroke="{colour}" stroke-width="1.4"/><circle cx="14" cy="18" r="5" fill="{colour}"/>'
        + draw_text(name, (26, 22.5), size=13.5, look=f'font-weight="bold" fill="{INK}"')
        + draw_text(
            wrap_text(data["note"], size=11, width=_BOX - 30, lines=1), (26, 40), size=11, look=f'fill="{SOFT}"'
        )
        + draw_text(
            wrap_text(data["opened"], size=11, width=_BOX - 30, lines=1), (26, 55), size=11, look=f'fill="{SOFT}"'
        )
        + "</g>"
    )


def _arrow(at: tuple[float, float], high: float, columns: int) -> str:
    """The arrow to the next box: to the right, or from the last of so many `columns` to the row below."""
    x, y = at
    line = f'fill="none" stroke="{SOFT}" stroke-width="1.2"'
    if not columns:
        tip = (x + _BOX + _BETWEEN - 3, y + high / 2)
        return f'<path d="M{x + _BOX:.1f} {tip[1]:.1f}H{tip[0] - 5:.1f}" {line}/>' + arrow_head(tip, 0)
    middle, tip = y + high + 15, (_BOX / 2, y + high + 31)
    turn = f"V{middle:.1f}H{tip[0]:.1f}" if columns > 1 else ""
    return f'<path d="M{x + _BOX / 2:.1f} {y + high:.1f}{turn}V{tip[1] - 5:.1f}" {line}/>' + arrow_head(tip, 90)
