"""The network as one SVG picture, and the same as PNG."""

from typing import Any

from bomay.answers.pictures.net import draw_net
from bomay.answers.pictures.page import About, to_page

__all__ = ["to_png", "to_svg"]


def to_svg(graph: Any) -> str:
    """A self-contained SVG document of a networkx graph, with its title, legend and source line.

    Of a network too large to print the nodes with the strongest ties are drawn, and the subtitle says how many.
    """
    about = graph.graph
    drawing, left_out = draw_net(graph)
    note = f" Vẽ {len(graph) - left_out} điểm có liên kết mạnh nhất trong số {len(graph)}." if left_out else ""
    return to_page(About(about["title"], about["subtitle"] + note, about["source"]), drawing)


def to_png(graph: Any) -> bytes:
    """The SVG in pixels, fit to print. Raises MissingExtraError where the extra `png` is not installed."""
    from bomay.answers.pictures import png

    return png.to_png(to_svg(graph))
