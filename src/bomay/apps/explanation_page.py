"""An explanation as one HTML page that works without any other file."""

from collections.abc import Sequence
from itertools import pairwise

from bomay.apps.explanation import Explanation, Passage

__all__ = ["to_page"]


def to_page(explanations: Sequence[Explanation]) -> str:
    """The page: each sentence with its marked words beside what was read in it, in the order given."""
    from jinja2 import Environment, PackageLoader, StrictUndefined

    environment = Environment(
        loader=PackageLoader("bomay.apps"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return environment.get_template("explanation.html").render(explanations=explanations, pieces=_pieces)


def _pieces(passage: Passage) -> list[tuple[str, str]]:
    """The passage cut where a reading begins or ends; each piece with the kinds of the readings over it."""
    marks = [(start, end, reading.kind) for reading in passage.readings for start, end in passage.parts(reading)]
    cuts = sorted({0, len(passage.text)} | {at for start, end, _ in marks for at in (start, end)})
    return [
        (passage.text[one:two], " ".join(sorted({kind for start, end, kind in marks if start <= one and two <= end})))
        for one, two in pairwise(cuts)
    ]
