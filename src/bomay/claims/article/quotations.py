"""Where a text quotes: what somebody says of others is no report of what they did."""

from bisect import bisect_right

__all__ = ["Quotations"]

_MARK = '"'  # the only one of a normalised text
_SHORT, _LONG = 30, 2500  # a title in quotation marks is no speech; a mark without its pair quotes nothing


class Quotations:
    """The stretches of a text between quotation marks that are long enough to be speech."""

    def __init__(self, text: str) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        opened = -1
        at = text.find(_MARK)
        while at >= 0:
            closes = _closes(text, at)
            if closes and opened >= 0 and _SHORT < at - opened < _LONG:
                self._starts.append(opened)
                self._ends.append(at)
            opened = -1 if closes else at
            at = text.find(_MARK, at + 1)

    def around(self, at: int) -> tuple[int, int] | None:
        """The start and end of the quotation that a place stands in; None where in none."""
        before = bisect_right(self._starts, at) - 1
        if before < 0 or at >= self._ends[before]:
            return None
        return self._starts[before], self._ends[before]

    def __contains__(self, at: int) -> bool:
        return self.around(at) is not None


def _closes(text: str, at: int) -> bool:
    """Whether a mark closes a quotation: one that follows a word or its full stop does."""
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    return bool(before.strip()) and before != "(" if after.strip() else True
