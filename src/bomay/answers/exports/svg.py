"""The network as one SVG picture, and the same as PNG."""

from typing import Any

from bomay.answers.pictures.net import draw_net
from bomay.answers.pictures.page import About, to_page

__all__ = ["to_png", "to_svg"]


def to_svg(graph: Any) -> str:
    """A self-contained SVG document of a networkx graph, with its title, legend and source line.

    Of a network too large to print the strongest nodes and ties are drawn, and the subtitle says how many are not.
    """
    about, net = graph.graph, draw_net(graph)
    shown = len(graph) - net.nodes_left_out
    note = f" Vẽ {shown} điểm có liên kết mạnh nhất trong số {len(graph)}." if net.nodes_left_out else ""
    note += f" Bỏ {net.ties_left_out} liên kết yếu hơn giữa các điểm này." if net.ties_left_out else ""
    return to_page(About(about["title"], about["subtitle"] + note, about["source"]), net.drawing)


def to_png(graph: Any) -> bytes:
    """The SVG in pixels, fit to print. Raises MissingExtraError where the extra `png` is not installed."""
    from bomay.answers.pictures import png

    return png.to_png(to_svg(graph))
