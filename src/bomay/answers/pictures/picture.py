"""A picture ready to be written: as SVG, as PNG, in a notebook."""

from dataclasses import dataclass
from typing import Any

from bomay.answers.pictures.page import About, Drawing, to_page

__all__ = ["Picture"]


@dataclass(frozen=True, slots=True)
class Picture:
    """What is drawn and what is said about it; `graph` is the networkx graph behind it, None for a timeline."""

    about: About
    drawing: Drawing
    graph: Any = None

    def to_svg(self) -> str:
        """A self-contained SVG document."""
        return to_page(self.about, self.drawing)

    def to_png(self) -> bytes:
        """The same picture in pixels, fit to print. Raises MissingExtraError where the extra `png` is not installed."""
        from bomay.answers.pictures.png import to_png

        return to_png(self.to_svg())

    def _repr_svg_(self) -> str:
        return self.to_svg()
