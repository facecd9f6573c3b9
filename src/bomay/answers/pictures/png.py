"""A picture in pixels: its SVG rendered by resvg with a font that has all Vietnamese letters."""

import re
from importlib import resources

from bomay.errors import MissingExtraError

__all__ = ["to_png"]

_PRINT_WIDTH = 2000  # pixels: 170 mm, the text width of a page, at 300 dpi
_MOST = 12000  # pixels of the longer side


def to_png(svg: str) -> bytes:
    """PNG bytes of an SVG document: at least 2000 pixels wide, on every machine with the same letters.

    Raises MissingExtraError where the extra `png` (resvg-py and font-roboto) is not installed.
    """
    try:
        import font_roboto
        import resvg_py
    except ImportError as error:
        raise MissingExtraError("a picture as PNG", "png", error.name or "resvg_py") from error
    folder = resources.files(font_roboto) / "files"
    fonts = [str(folder / f"Roboto-{face}.ttf") for face in ("Regular", "Bold")]
    width, height = (float(said) for said in re.findall(r'^<svg[^>]* width="(\d+)" height="(\d+)"', svg)[0])
    zoom = max(2.0, _PRINT_WIDTH / width)
    zoom = min(zoom, _MOST / max(width, height))
    return bytes(
        resvg_py.svg_to_bytes(
            svg_string=svg,
            background="#ffffff",
            zoom=zoom,
            skip_system_fonts=True,
            font_files=fonts,
            font_family="Roboto",
            sans_serif_family="Roboto",
        )
    )
