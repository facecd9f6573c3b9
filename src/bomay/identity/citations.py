"""Which directive each citation means: citations laid aside on disk, and given by what they can have in common."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace

from bomay.identity.directives import ToldDirective, build_directives
from bomay.identity.disk import Disk
from bomay.identity.packing import Packing
from bomay.identity.resolved import Directive
from bomay.identity.table import Row
from bomay.identity.words import Words
from bomay.model import Body, PartialDate

__all__ = ["Citations"]

_TOLD = Packing(ToldDirective, shared=(Body, PartialDate))
_FOUND = Packing(Directive, shared=(PartialDate,))


class Citations:
    """The citations of all articles; once `build` has joined them, the directives that each article cites."""

    def __init__(self, disk: Disk) -> None:
        disk.create("citation", "about", "packed")
        disk.create("amendment", "article", "one", "other", "act")
        disk.create("directive", "packed")
        disk.create("cited", "article", "number", "directive")
        self._disk = disk

    def add(self, row: Row, told: Iterable[ToldDirective], *, article: int) -> None:
        """Take the citations of one more article."""
        for each in told:
            self._disk.put("citation", "\n".join(each.group), _TOLD.pack(each))
        for one, other, act in row.amendments:
            self._disk.put("amendment", article, one, other, act)

    def build(self, words: Words) -> Iterator[Directive]:
        """The directives, each with what articles say that it does to others."""
        for _, rows in self._disk.groups("citation", "about"):
            told = [_TOLD.unpack(packed) for _, packed in rows]
            for directive, citations in build_directives(told[0].group, told, words):
                self._disk.put("directive", _FOUND.pack(directive))
                for each in citations:
                    self._disk.put("cited", each.article, each.number, directive.id)
        self._disk.index("cited", "article", "number", "directive")
        acts = self._acts()
        for (packed,) in self._disk.ask("SELECT packed FROM directive"):
            found = _FOUND.unpack(packed)
            yield replace(found, acts_on=tuple(sorted(acts[found.id]))) if found.id in acts else found

    def _acts(self) -> dict[str, set[tuple[str, str]]]:
        """What each directive does to others: few do anything."""
        acts: dict[str, set[tuple[str, str]]] = defaultdict(set)
        for article, one, other, act in list(self._disk.ask("SELECT * FROM amendment")):
            (doer,), (done_to,) = self.of(article, (one,)), self.of(article, (other,))
            if doer != done_to:
                acts[doer].add((act, done_to))
        return acts

    def of(self, article: int, numbers: Iterable[int]) -> tuple[str, ...]:
        """The directives that stand at these places among those that an article cites."""
        return tuple(
            directive
            for number in numbers
            for (directive,) in self._disk.ask(
                "SELECT directive FROM cited WHERE article = ? AND number = ?", article, number
            )
        )
