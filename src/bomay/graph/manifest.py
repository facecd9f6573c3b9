"""What a build says about itself: the articles it holds, what it refused, how much it found."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict, dataclass, field
from itertools import groupby
from typing import Any

from pyoxigraph import Quad

from bomay.graph.shapes import find_faults
from bomay.identity.resolved import Resolved
from bomay.model import Document, Facts
from bomay.text import Refused

__all__ = ["Summary"]

_SHOWN = 10  # faults in the summary; the manifest has them all


@dataclass(slots=True)
class Summary:
    """Filled while a build runs: an article's hash and facts by its id, refusals, faults, totals."""

    base: str
    tell: Callable[[Refused], None] = lambda refused: None
    articles: dict[str, tuple[str, int]] = field(default_factory=dict)
    refused: list[Refused] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    facts: Counter[str] = field(default_factory=Counter)
    things: dict[str, int] = field(default_factory=dict)
    quads: int = 0

    def takes(self, facts: Facts) -> bool:
        """Count one article; False, and refused, where its id is known already."""
        document = facts.document
        if document.id in self.articles:
            self.refuse(_second(document, again=self.articles[document.id][0] == document.sha256))
            return False
        found = {
            "people": len(facts.people),
            "tenures": len(facts.tenures),
            "changes": len(facts.changes),
            "events": len(facts.events),
            "participations": sum(len(event.participants) for event in facts.events),
            "directives": len(facts.directives),
        }
        self.facts.update(found)
        self.articles[document.id] = (document.sha256, sum(found.values()))
        return True

    def refuse(self, refused: Refused) -> None:
        """Keep one refused source, and tell it."""
        self.refused.append(refused)
        self.tell(refused)

    def check(self, quads: Iterable[Quad]) -> Iterator[Quad]:
        """The quads of one graph as they come, each thing's together; their faults are kept."""
        for _, thing in groupby(quads, key=lambda quad: quad.subject):
            checked = list(thing)
            self.faults += map(str, find_faults(checked))
            yield from checked

    def add_resolved(self, resolved: Resolved, *, quads: int) -> None:
        """Count what the claims were resolved to, and all quads."""
        self.quads = quads
        kinds = ("people", "bodies", "posts", "tenures", "acts", "events", "directives", "judgements")
        self.things = {kind: len(getattr(resolved, kind)) for kind in kinds}

    def to_json(self) -> dict[str, Any]:
        """The manifest: the same for the same articles, whatever their order and the time."""
        return {
            "base": self.base,
            "articles": {
                article: {"sha256": sha256, "facts": facts}
                for article, (sha256, facts) in sorted(self.articles.items())
            },
            "refused": [asdict(each) for each in sorted(self.refused, key=str)],
            "faults": sorted(self.faults),
            "facts": dict(sorted(self.facts.items())),
            "things": dict(sorted(self.things.items())),
            "quads": self.quads,
        }

    def lines(self) -> list[str]:
        """What a reader wants to know, a line a subject."""
        return [
            f"articles: {len(self.articles)}, refused: {len(self.refused)}",
            "facts: " + ", ".join(f"{count} {kind}" for kind, count in sorted(self.facts.items())),
            "graph: " + ", ".join(f"{count} {kind}" for kind, count in self.things.items()),
            f"quads: {self.quads}, faults: {len(self.faults)}",
            *self.faults[:_SHOWN],
        ]


def _second(document: Document, *, again: bool) -> Refused:
    return Refused(
        document.id,
        "the same article again" if again else "another article has this id already",
        "claims are kept by the id of their article",
        "leave it out" if again else "give it an id of its own in its front matter",
    )
