"""The frame of every picture: title, dated subtitle, legend and source line around the drawing."""

from collections.abc import Sequence
from dataclasses import dataclass
from xml.sax.saxutils import escape

from bomay.answers.pictures.letters import text_width, wrap_text
from bomay.answers.pictures.marks import INK, SOFT, draw_text

__all__ = ["FONTS", "About", "Drawing", "LegendEntry", "to_page"]

FONTS = "Roboto, 'Noto Sans', 'Segoe UI', Arial, 'DejaVu Sans', sans-serif"
_MARGIN = 24.0
_LEAST_WIDTH = 560.0
_TITLE, _SUBTITLE, _LEGEND, _SOURCE = 18.0, 12.0, 12.0, 10.5
_GAP = 14.0
_LINE = 1.35  # height of a line in parts of its font


@dataclass(frozen=True, slots=True)
class About:
    """What a picture is of, of when, and where it comes from."""

    title: str
    subtitle: str
    source: str


@dataclass(frozen=True, slots=True)
class LegendEntry:
    """One sign with its meaning; `sign` is SVG drawn around (0, 0), at most 12 units high and `width` wide."""

    sign: str
    text: str
    width: float = 12.0


@dataclass(frozen=True, slots=True)
class Drawing:
    """SVG elements with the room that they take from (0, 0), and what their signs mean."""

    body: str
    width: float
    height: float
    legend: tuple[LegendEntry, ...] = ()


def to_page(about: About, drawing: Drawing) -> str:
    """A self-contained SVG document, white behind, with all that a reader of the printed page needs."""
    width = max(drawing.width, _LEAST_WIDTH) + 2 * _MARGIN
    inner = width - 2 * _MARGIN
    rows: list[str] = []
    y = _MARGIN
    for text, size, look in (
        (about.title, _TITLE, f'font-weight="bold" fill="{INK}"'),
        (about.subtitle, _SUBTITLE, f'fill="{SOFT}"'),
    ):
        y = _lines(
            rows, wrap_text(text, size=size * (1.05 if size == _TITLE else 1), width=inner, lines=4), (y, size), look
        )
    y += _GAP
    left = _MARGIN + max(0.0, (inner - drawing.width) / 2)
    rows.append(f'<g transform="translate({left:.1f} {y:.1f})">\n{drawing.body}\n</g>')
    y = _legend(rows, drawing.legend, y + drawing.height + _GAP, inner)
    y = _lines(rows, wrap_text(about.source, size=_SOURCE, width=inner, lines=4), (y, _SOURCE), f'fill="{SOFT}"')
    height = y + _MARGIN / 2
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width:.0f}" height="{height:.0f}" '
        f'viewBox="0 0 {width:.0f} {height:.0f}" font-family="{FONTS}">'
    )
    said = f"<title>{escape(about.title)}</title>\n<desc>{escape(f'{about.subtitle} {about.source}'.strip())}</desc>"
    return "\n".join([head, said, '<rect width="100%" height="100%" fill="#ffffff"/>', *rows, "</svg>"]) + "\n"


def _lines(rows: list[str], lines: Sequence[str], at: tuple[float, float], look: str) -> float:
    """Add lines of text below y; the y below them."""
    y, size = at
    for line in lines:
        if line:
            y += size * _LINE
            rows.append(draw_text([line], (_MARGIN, y - size * 0.3), size=size, look=look))
    return y


def _legend(rows: list[str], legend: Sequence[LegendEntry], y: float, inner: float) -> float:
    """Add the signs in as many rows as they take; the y below them."""
    if not legend:
        return y
    x = 0.0
    y += _LEGEND
    for entry in legend:
        text = entry.width + 6 if entry.width else 0.0
        wide = text + text_width(entry.text, _LEGEND) + 18
        if x and x + wide - 18 > inner:
            x, y = 0.0, y + _LEGEND * 1.6
        middle = _MARGIN + x + entry.width / 2
        rows.append(f'<g transform="translate({middle:.1f} {y - 4:.1f})">{entry.sign}</g>')
        look = f'fill="{INK}"'
        rows.append(draw_text([entry.text], (_MARGIN + x + text, y), size=_LEGEND, look=look))
        x += wide
    return y + _GAP
