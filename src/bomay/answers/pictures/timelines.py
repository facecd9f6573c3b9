"""The timeline of a post, of a person's career, or of a province's leadership, as a picture."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from bomay.answers.cells import find_text, get_text
from bomay.answers.events import fetch_acts
from bomay.answers.evidence import select_for
from bomay.answers.pictures.bars import EVER, Group, Span, cut_groups, rows_by
from bomay.answers.pictures.chart import draw_chart
from bomay.answers.pictures.picture import Picture
from bomay.answers.pictures.sourcing import tell_about
from bomay.answers.pictures.who import find_person
from bomay.answers.posts import fetch_holders
from bomay.answers.queries import run_query
from bomay.answers.results import Quote, Tenure
from bomay.answers.source import Source
from bomay.errors import NotFoundError

if TYPE_CHECKING:
    from bomay.answers.kg import Graph

__all__ = ["draw_leadership", "draw_timeline"]

_LEVELS = ("tỉnh", "thành phố")  # how a place that is given by its bare name may stand in the graph
_ORDER = ("tinh-uy", "thanh-uy", "huyen-uy", "quan-uy", "thi-uy", "dang-uy", "hoi-dong", "uy-ban-nhan-dan", "doan-dai")


def draw_timeline(kg: "Graph", name: str, *, span: Span = EVER) -> Picture:
    """The holders of a post, or the posts of a person. Raises NotFoundError where neither has the name."""
    if found := kg.posts(name):
        tenures = [one for one in kg.holders(name) if one.post in {post.iri for post in found}]
        acts = fetch_acts(kg.source, posts=tuple(post.iri for post in found))
        title, rows = found[0].name, rows_by(tenures, acts, by_post=True)
        note = "Những người giữ chức vụ · Holders of the post."
    else:
        who, alike = find_person(kg, name)
        tenures = list(who.tenures)
        acts = fetch_acts(kg.source, people=(who.iri,))
        title, rows = who.name, rows_by(tenures, acts, by_post=False)
        note = alike + "Quá trình công tác · Career."
    groups = cut_groups([Group("", rows)], span)
    if not groups:
        raise _nothing(name, "no tenure is known" + (" of that time" if span != EVER else ""))
    drawing = draw_chart(groups, _changes(kg.source, tenures), span=span)
    return Picture(tell_about(title, _quotes(tenures), note=note), drawing)


def draw_leadership(kg: "Graph", place: str, *, span: Span = EVER) -> Picture:
    """Who led a place: heads of its party committee, council, committee, front and delegation, post by post.

    The place is given with its level ("tỉnh Thái Nguyên") or by its bare name. Raises NotFoundError.
    """
    names = dict.fromkeys([place, *(f"{level} {place}" for level in _LEVELS)])
    found = ((name, run_query(kg.source, "leaders-of-place", {"placeName": name})) for name in names)
    name, rows = next(((name, rows) for name, rows in found if rows), (place, []))
    if not rows:
        raise _nothing(place, "no leader of a place of that name is known")
    kinds = {get_text(row, "postName"): get_text(row, "type") for row in rows}
    groups, tenures = [], []
    for post in sorted(kinds, key=lambda one: (_rank(kinds[one]), one)):
        iris = _posts(kg, post, place=name)
        held = fetch_holders(kg.source, iris, None)
        groups.append(Group(post, rows_by(held, fetch_acts(kg.source, posts=iris), by_post=True)))
        tenures += held
    shown = cut_groups(groups, span)
    if not shown:
        raise _nothing(place, "no leader of that time is known")
    about = tell_about(f"Lãnh đạo {name}", _quotes(tenures), note="Người đứng đầu · Heads.")
    return Picture(about, draw_chart(shown, _changes(kg.source, tenures), span=span))


def _posts(kg: "Graph", post: str, *, place: str) -> tuple[str, ...]:
    """The post in the place's body, and in the one that a merger put in its stead, which may stand without a place."""
    found = {one.body: one.iri for one in kg.posts(post)}
    rows = select_for(kg.source, "bodies", "body", found)
    kept = (get_text(row, "body") for row in rows if find_text(row, "placeName") in (place, None))
    return tuple(dict.fromkeys(found[body] for body in kept))


def _rank(kind: str) -> int:
    return next((place for place, word in enumerate(_ORDER) if f"/{word}" in kind), len(_ORDER))


def _quotes(tenures: Iterable[Tenure]) -> list[Quote]:
    return [quote for tenure in tenures for quote in tenure.evidence]


def _changes(source: Source, tenures: Sequence[Tenure]) -> list[tuple[str, str]]:
    """The days on which the bodies of these tenures came to be, as lines of the picture."""
    rows = select_for(source, "bodies", "body", dict.fromkeys(tenure.body for tenure in tenures))
    ended = sorted({day for row in rows if (day := find_text(row, "dissolved"))})
    return [(day, f"cơ quan đến {day}") for day in ended]


def _nothing(name: str, found: str) -> NotFoundError:
    return NotFoundError(
        repr(name),
        found,
        why="a timeline needs at least one tenure",
        fix="ask `bomay who`, `bomay holders` or `bomay body` for names that are known",
    )
