"""The articles that a build takes, on disk: the hash of each, how many facts of each kind, how many quads."""

from collections import Counter
from collections.abc import Iterator, Mapping

from bomay.identity.disk import Disk
from bomay.model import Facts

__all__ = ["Articles"]

_KINDS = ("people", "tenures", "changes", "events", "participations", "directives")


class Articles:
    """The articles by their ids; iterating gives the ids, sorted."""

    def __init__(self) -> None:
        self._disk = Disk()
        self._disk.create("article", "id PRIMARY KEY", "sha256", "quads", *_KINDS)

    def __iter__(self) -> Iterator[str]:
        for (article,) in self._disk.ask("SELECT id FROM article ORDER BY id"):
            yield article

    def __len__(self) -> int:
        ((count,),) = self._disk.ask("SELECT COUNT(*) FROM article")
        return int(count)

    def find_hash(self, article: str) -> str | None:
        """The hash of an article; None where it was not taken."""
        found = list(self._disk.ask("SELECT sha256 FROM article WHERE id = ?", article))
        return found[0][0] if found else None

    def add(self, facts: Facts) -> None:
        """Take an article."""
        parts = sum(len(event.participants) for event in facts.events)
        told = (facts.people, facts.tenures, facts.changes, facts.events)
        counts = (*map(len, told), parts, len(facts.directives))
        values = ", ".join("?" * (len(_KINDS) + 3))
        document = facts.document
        self._disk.ask(f"INSERT INTO article VALUES ({values})", document.id, document.sha256, 0, *counts)

    def drop(self, article: str) -> None:
        """Forget an article."""
        self._disk.ask("DELETE FROM article WHERE id = ?", article)

    def count_quads(self, article: str, quads: int) -> None:
        """Keep how many quads an article gave."""
        self._disk.ask("UPDATE article SET quads = ? WHERE id = ?", quads, article)

    @property
    def facts(self) -> Counter[str]:
        """How many facts of each kind the articles give."""
        sums = ", ".join(f"TOTAL({kind})" for kind in _KINDS)
        (counts,) = self._disk.ask(f"SELECT {sums} FROM article")
        return Counter({kind: int(count) for kind, count in zip(_KINDS, counts, strict=True)})

    @property
    def quads(self) -> int:
        """How many quads the articles gave."""
        ((count,),) = self._disk.ask("SELECT TOTAL(quads) FROM article")
        return int(count)

    def entries(self) -> Iterator[tuple[str, Mapping[str, str | int]]]:
        """What the manifest says of each article, in the order of their ids."""
        found = self._disk.ask(f"SELECT id, sha256, {' + '.join(_KINDS)} FROM article ORDER BY id")
        for article, sha256, facts in found:
            yield article, {"sha256": sha256, "facts": facts}
