"""The small drawings that every picture is made of: shapes, lines of text, arrows."""

import math
from collections.abc import Sequence
from xml.sax.saxutils import escape

from bomay.answers.exports.palette import Look

__all__ = ["GREY", "INK", "SOFT", "arrow_head", "draw_shape", "draw_text"]

INK = "#1b1f24"
SOFT = "#4a4f57"
GREY = "#8a8f98"

# corners, and where the first one points to (degrees)
_CORNERS = {
    "square": (4, 45),
    "diamond": (4, 0),
    "triangle": (3, -90),
    "nabla": (3, 90),
    "pentagon": (5, -90),
    "hexagon": (6, 0),
}


def draw_shape(look: Look, r: float) -> str:
    """The shape of a kind, of about that radius around (0, 0)."""
    paint = f'fill="{look.colour}" stroke="#ffffff" stroke-width="1"'
    if look.shape == "circle":
        return f'<circle r="{r:.1f}" {paint}/>'
    corners, first = _CORNERS[look.shape]
    turns = [math.radians(first + 360 * step / corners) for step in range(corners)]
    points = " ".join(f"{1.15 * r * math.cos(turn):.1f},{1.15 * r * math.sin(turn):.1f}" for turn in turns)
    return f'<polygon points="{points}" {paint}/>'


def draw_text(
    lines: Sequence[str], at: tuple[float, float], *, size: float, anchor: str = "start", look: str = ""
) -> str:
    """Lines of text under one another, the first with its base line at `at`; `look` is further SVG attributes."""
    x, y = at
    side = "" if anchor == "start" else f' text-anchor="{anchor}"'
    more = f" {look}" if look else ""
    if len(lines) == 1:
        return f'<text x="{x:.1f}" y="{y:.1f}" font-size="{size:g}"{side}{more}>{escape(lines[0])}</text>'
    rows = "".join(
        f'<tspan x="{x:.1f}" y="{y + number * size * 1.2:.1f}">{escape(line)}</tspan>'
        for number, line in enumerate(lines)
    )
    return f'<text font-size="{size:g}"{side}{more}>{rows}</text>'


def arrow_head(tip: tuple[float, float], turn: float) -> str:
    """A filled triangle whose tip points where `turn` (degrees, 0: right, 90: down) says."""
    return (
        f'<path d="M0 0L-7 -3.5V3.5Z" fill="{SOFT}" '
        f'transform="translate({tip[0]:.1f} {tip[1]:.1f}) rotate({turn:.0f})"/>'
    )
