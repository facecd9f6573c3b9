"""What a build says about itself: the articles it holds, what it refused, how much it found."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict, dataclass, field
from itertools import chain, groupby
from typing import Any

from pyoxigraph import Quad

from bomay.graph.articles import Articles
from bomay.graph.shapes import find_faults
from bomay.identity.resolved import Act, BodyNode, Directive, Event, Judgement, Person, Post, Tenure, Thing
from bomay.model import Document, Facts
from bomay.text import Refused

__all__ = ["Summary"]

_KINDS: dict[type, str] = {
    Person: "people",
    BodyNode: "bodies",
    Post: "posts",
    Tenure: "tenures",
    Act: "acts",
    Event: "events",
    Directive: "directives",
    Judgement: "judgements",
}
_SHOWN = 10  # faults in the summary; the manifest has them all


@dataclass(slots=True)
class Summary:
    """Filled while a build runs: an article's hash and facts by its id, refusals, faults, totals.

    `disputed` are ids that two different articles have: neither is built, so that their order decides nothing.
    """

    base: str
    tell: Callable[[Refused], None] = lambda refused: None
    articles: Articles = field(default_factory=Articles)
    disputed: set[str] = field(default_factory=set)
    refused: list[Refused] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    article_faults: dict[str, list[str]] = field(default_factory=dict)
    things: dict[str, int] = field(default_factory=lambda: dict.fromkeys(_KINDS.values(), 0))
    layer_quads: int = 0

    def takes(self, facts: Facts) -> bool:
        """Count one article; False, and refused, where its id is known already."""
        document = facts.document
        known = self.articles.find_hash(document.id)
        if document.id in self.disputed or known not in (None, document.sha256):
            self._dispute(document, known)
            return False
        if known is not None:
            self.refuse(_again(document))
            return False
        self.articles.add(facts)
        return True

    def _dispute(self, document: Document, known: str | None) -> None:
        """Refuse an article, and the one of the same id and of the `known` hash that was taken before."""
        if document.id not in self.disputed and known is not None:
            self.disputed.add(document.id)
            self.articles.drop(document.id)
            self.article_faults.pop(document.id, None)
            self.refuse(_second(document.id, known))
        self.refuse(_second(document.id, document.sha256))

    def check_article(self, article: str, quads: Iterable[Quad]) -> Iterator[Quad]:
        """The quads of an article that was taken, as they come; counted and checked."""
        faults, count = list[str](), 0
        for quad in self._checked(quads, faults):
            count += 1
            yield quad
        self.articles.count_quads(article, count)
        if faults:
            self.article_faults[article] = faults

    def refuse(self, refused: Refused) -> None:
        """Keep one refused source, and tell it."""
        self.refused.append(refused)
        self.tell(refused)

    def check(self, quads: Iterable[Quad]) -> Iterator[Quad]:
        """The quads of one layer as they come, each thing's together; counted, and their faults are kept."""
        for quad in self._checked(quads, self.faults):
            self.layer_quads += 1
            yield quad

    def _checked(self, quads: Iterable[Quad], faults: list[str]) -> Iterator[Quad]:
        for _, thing in groupby(quads, key=lambda quad: (quad.subject, quad.graph_name)):
            checked = list(thing)
            faults += map(str, find_faults(checked))
            yield from checked

    def count(self, thing: Thing) -> None:
        """Count one thing that the claims were resolved to."""
        kind = _KINDS.get(type(thing))
        if kind is not None:
            self.things[kind] += 1

    @property
    def facts(self) -> Counter[str]:
        """How many facts of each kind the articles give."""
        return self.articles.facts

    @property
    def quads(self) -> int:
        """How many quads were written, of articles and of layers."""
        return self.layer_quads + self.articles.quads

    @property
    def all_faults(self) -> list[str]:
        """The faults of all graphs, sorted."""
        return sorted((*self.faults, *chain.from_iterable(self.article_faults.values())))

    def to_json(self) -> dict[str, Any]:
        """The manifest: the same for the same articles, whatever their order and the time. Articles are an iterator."""
        return {
            "base": self.base,
            "articles": self.articles.entries(),
            "refused": [asdict(each) for each in sorted(self.refused, key=str)],
            "faults": self.all_faults,
            "facts": dict(sorted(self.facts.items())),
            "things": dict(sorted(self.things.items())),
            "quads": self.quads,
        }

    def lines(self) -> list[str]:
        """What a reader wants to know, a line a subject."""
        faults = self.all_faults
        return [
            f"articles: {len(self.articles)}, refused: {len(self.refused)}",
            "facts: " + ", ".join(f"{count} {kind}" for kind, count in sorted(self.facts.items())),
            "graph: " + ", ".join(f"{count} {kind}" for kind, count in self.things.items()),
            f"quads: {self.quads}, faults: {len(faults)}",
            *faults[:_SHOWN],
        ]


def _again(document: Document) -> Refused:
    return Refused(document.id, "the same article again", "claims are kept by the id of their article", "leave it out")


def _second(article: str, sha256: str) -> Refused:
    return Refused(
        article,
        f"two different articles have this id (this one: sha256 {sha256[:12]}); none of them is built",
        "claims are kept by the id of their article",
        "give each an id of its own in its front matter",
    )
