"""One text being read: its normalised characters and the lexicon's hits in it."""

import re
from dataclasses import dataclass

from bomay.lexicon import BodyType, Cue, FusedForm, Rank, Role
from bomay.lexicon.places import Place
from bomay.mentions.hits import Hit, Hits, scan

__all__ = ["Page", "open_page"]

_GAP = re.compile(r"[ \t]*")


@dataclass(frozen=True, slots=True, eq=False)
class Page:
    """A normalised text with the surface forms found in it; all offsets of mentions are into `text`."""

    text: str
    hits: Hits
    starts: tuple[int, ...]

    def skip(self, at: int) -> int:
        """The offset of the next character that is no blank (line ends are not skipped)."""
        match = _GAP.match(self.text, at)
        return match.end() if match else at

    def role_at(self, at: int) -> tuple[int, Role] | None:
        """The longest role that begins here, with its end."""
        return next(((end, found) for end, found in self.hits.get(at, ()) if isinstance(found, Role)), None)

    def fused_at(self, at: int) -> tuple[int, FusedForm] | None:
        """The longest fused form ("Tỉnh ủy viên") that begins here."""
        return next(((end, found) for end, found in self.hits.get(at, ()) if isinstance(found, FusedForm)), None)

    def body_at(self, at: int) -> tuple[int, BodyType] | None:
        """The longest type of body that begins here."""
        return next(((end, found) for end, found in self.hits.get(at, ()) if isinstance(found, BodyType)), None)

    def rank_at(self, at: int) -> tuple[int, Rank] | None:
        """The longest rank, degree or title that begins here."""
        return next(((end, found) for end, found in self.hits.get(at, ()) if isinstance(found, Rank)), None)

    def province_at(self, at: int) -> tuple[int, Place] | None:
        """The longest name of a province that begins here with a capital."""
        if not self.text[at : at + 1].isupper():
            return None
        return next(((end, found) for end, found in self.hits.get(at, ()) if isinstance(found, Place)), None)

    def cue_at(self, at: int, kind: str = "") -> tuple[int, Cue] | None:
        """The longest cue (of this kind) that begins here."""
        for end, found in self.hits.get(at, ()):
            if isinstance(found, Cue) and (not kind or found.kind == kind):
                return end, found
        return None

    def longest_at(self, at: int) -> Hit | None:
        """The longest hit of any kind that begins here."""
        here = self.hits.get(at)
        return here[0] if here else None


def open_page(text: str) -> Page:
    """A page of normalised text, scanned once."""
    hits = scan(text)
    return Page(text, hits, tuple(sorted(hits)))
