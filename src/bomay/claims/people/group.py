"""People who stand together in a sentence, so that a verb has them together."""

from collections.abc import Iterator
from typing import NamedTuple

from bomay.model import Part

__all__ = ["Group"]


class Group(NamedTuple):
    """People who stand together before or after a verb: name and index of the mention of each."""

    people: tuple[tuple[str, int], ...] = ()

    def __bool__(self) -> bool:
        return bool(self.people)

    def take(self, part: Part) -> Iterator[tuple[str, Part, int]]:
        """All of the group with one part."""
        for name, index in self.people:
            yield name, part, index

    def last(self) -> "Group":
        """The one nearest to a verb that follows."""
        return Group(self.people[-1:])

    def first(self) -> "Group":
        """The one nearest to a verb that goes before."""
        return Group(self.people[:1])
