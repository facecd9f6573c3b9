"""One text being read: its normalised characters and the lexicon's hits in it."""

from bisect import bisect_left
from dataclasses import dataclass

from bomay.lexicon import BodyType, Cue, FusedForm, Rank, Role
from bomay.lexicon.places import Place
from bomay.mentions.hits import Hits, scan
from bomay.mentions.words import UPPER
from bomay.text.lazy import lazy_pattern

__all__ = ["Page", "open_page"]

_BLANKS = (" ", "\t")
_BREAK = lazy_pattern(r"\n")
_SHORT = 4
# A capital that begins a word, or a mark that parts or joins. It begins with one class of characters and looks behind
# only after one matched: the engine then skips to them.
_STOP = lazy_pattern(rf"[{UPPER},;:()\-–—\"](?<!\w[{UPPER}])")
_JOINER = lazy_pattern(r" (?:và|cùng)(?= )")  # apart: v and c begin many words


@dataclass(frozen=True, slots=True, eq=False)
class Page:
    """A normalised text with the surface forms found in it; all offsets of mentions are into `text`.

    `places` are the offsets at which a mention may begin, in order; the text's last words end at `end`.
    """

    text: str
    hits: Hits
    places: list[int]
    end: int
    breaks: list[int]  # where lines end

    def line_of(self, at: int) -> int:
        """The number of the line that holds an offset: a paragraph is a line."""
        return bisect_left(self.breaks, at)

    def skip(self, at: int) -> int:
        """The offset of the next character that is no blank (line ends are not skipped)."""
        while self.text[at : at + 1] in _BLANKS:
            at += 1
        return at

    def role_at(self, at: int) -> tuple[int, Role] | None:
        """The longest role that begins here, with its end."""
        here = self.hits.get(at)
        return (at + here.role[0], here.role[1]) if here is not None and here.role is not None else None

    def fused_at(self, at: int) -> tuple[int, FusedForm] | None:
        """The longest fused form ("Tỉnh ủy viên") that begins here."""
        here = self.hits.get(at)
        return (at + here.fused[0], here.fused[1]) if here is not None and here.fused is not None else None

    def body_at(self, at: int) -> tuple[int, BodyType] | None:
        """The longest type of body that begins here."""
        here = self.hits.get(at)
        if here is None or here.body is None:
            return None
        end, kind = at + here.body[0], here.body[1]
        return None if end - at <= _SHORT and self._miswrites(at, end, kind) else (end, kind)

    def _miswrites(self, at: int, end: int, kind: BodyType) -> bool:
        """Whether initials stand here in small letters, which are a word of their own: "Ca", but not "CA"."""
        word = self.text[at:end]
        return not word.isupper() and word.upper() in kind.forms

    def rank_at(self, at: int) -> tuple[int, Rank] | None:
        """The longest rank, degree or title that begins here."""
        here = self.hits.get(at)
        return (at + here.rank[0], here.rank[1]) if here is not None and here.rank is not None else None

    def province_at(self, at: int) -> tuple[int, Place] | None:
        """The longest name of a province that begins here with a capital."""
        here = self.hits.get(at)
        if here is None or here.province is None or not self.text[at].isupper():
            return None
        end = at + here.province[0]
        if self.text.startswith(" Dương", end) and self.text.startswith("Thái Bình", at):
            return (end, here.province[1]) if self.text[at - 2 : at - 1] in ("h", "y") else None  # the ocean
        return end, here.province[1]

    def cue_at(self, at: int, kind: str = "") -> tuple[int, Cue] | None:
        """The longest cue (of this kind) that begins here."""
        here = self.hits.get(at)
        cue = None if here is None else here.cues.get(kind) if kind else here.cue
        return (at + cue[0], cue[1]) if cue is not None else None


def open_page(text: str) -> Page:
    """A page of normalised text, scanned once."""
    hits = scan(text)
    stops = [match.start() for match in _STOP.finditer(text)]
    joiners = [match.start() + 1 for match in _JOINER.finditer(text)]
    places = sorted({*stops, *joiners, *hits})
    breaks = [match.start() for match in _BREAK.finditer(text)]
    return Page(text, hits, places, len(text.rstrip()), breaks)
