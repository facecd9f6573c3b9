"""Every kind of picture by its name."""

from typing import TYPE_CHECKING

from bomay.answers.periods import Day
from bomay.answers.pictures.bars import EVER, Span
from bomay.answers.pictures.picture import Picture
from bomay.errors import QueryError

if TYPE_CHECKING:
    from bomay.answers.kg import Graph

__all__ = ["PICTURES", "draw_picture"]

# what is drawn -> what NAME is
PICTURES = {
    "neighbourhood": "a person",
    "tree": "a body",
    "succession": "a post",
    "timeline": "a post or a person",
    "leadership": "a place, with its level",
}


def draw_picture(kg: "Graph", what: str, *, name: str, at: Day = None, span: Span = EVER) -> Picture:
    """One of PICTURES of a thing of the graph; `at` is the day of a tree, `span` the days of a timeline.

    Raises NotFoundError where nothing has the name, QueryError where there is no such picture.
    """
    from bomay.answers.pictures import chains, neighbours, timelines, trees

    if at is not None and what != "tree":
        raise QueryError(
            f"picture {what}",
            "it is not of one day",
            why="only a tree stands on a day; the others show all of the time that is known",
            fix="leave the day out",
        )
    if span != EVER and what not in ("timeline", "leadership"):
        raise QueryError(
            f"picture {what}", "it cannot be cut to a time", why="only timelines and leaderships have an axis of years",
            fix="leave since and until out",
        )  # fmt: skip
    if what == "tree":
        return trees.draw_tree(kg, name, at)
    if what == "timeline":
        return timelines.draw_timeline(kg, name, span=span)
    if what == "leadership":
        return timelines.draw_leadership(kg, name, span=span)
    drawers = {"neighbourhood": neighbours.draw_neighbourhood, "succession": chains.draw_succession}
    if what not in drawers:
        raise QueryError(
            f"picture {what!r}",
            "there is no such picture",
            why=f"there are: {', '.join(PICTURES)}",
            fix="take one of these",
        )
    return drawers[what](kg, name)
