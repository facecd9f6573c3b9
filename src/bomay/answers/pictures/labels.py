"""Room for labels: which boxes of a picture are taken."""

from collections.abc import Iterator

__all__ = ["Box", "Labels"]

Box = tuple[float, float, float, float]  # left, top, right, bottom


class Labels:
    """The boxes taken so far, by the rows of text that they touch."""

    def __init__(self, row: float) -> None:
        self._row = row
        self._taken: dict[int, list[tuple[Box, str]]] = {}

    def take(self, box: Box, *, owner: str) -> None:
        """Keep a box for a node."""
        for row in self._rows(box):
            self._taken.setdefault(row, []).append((box, owner))

    def free(self, box: Box, *, owner: str) -> bool:
        """Whether no box of another node lies on this one."""
        others = ((taken, of) for row in self._rows(box) for taken, of in self._taken.get(row, ()))
        return all(of == owner or not _meet(box, taken) for taken, of in others)

    def _rows(self, box: Box) -> Iterator[int]:
        return iter(range(int(box[1] // self._row), int(box[3] // self._row) + 1))


def _meet(one: Box, other: Box) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]
