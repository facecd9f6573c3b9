"""The IRIs of the things themselves: one configurable base, one path a kind."""

from dataclasses import dataclass
from urllib.parse import quote

from pyoxigraph import NamedNode

__all__ = ["DEFAULT_BASE", "Iris"]

DEFAULT_BASE = "https://w3id.org/bomay/id/"


@dataclass(frozen=True, slots=True)
class Iris:
    """Mints IRIs under `base`, which ends in a slash; raises ValueError where the base is no IRI.

    >>> Iris().article("a b").value
    'https://w3id.org/bomay/id/article/a%20b'
    """

    base: str = DEFAULT_BASE

    def __post_init__(self) -> None:
        if not self.base.endswith(("/", "#")):
            raise ValueError(f"the base of IRIs ends in neither slash nor hash: {self.base!r}")
        NamedNode(self.base)

    def thing(self, kind: str, name: str) -> NamedNode:
        """The IRI of one thing of a kind, by its id."""
        return NamedNode(f"{self.base}{kind}/{name}")

    def article(self, article_id: str) -> NamedNode:
        """The IRI of an article, by its own id."""
        return NamedNode(f"{self.base}article/{_quoted(article_id)}")

    def article_graph(self, article_id: str) -> NamedNode:
        """The named graph that holds what the article says."""
        return NamedNode(f"{self.base}graph/article/{_quoted(article_id)}")

    def layer(self, name: str) -> NamedNode:
        """The named graph of a layer: reference, resolved, derived or judgements."""
        return NamedNode(f"{self.base}graph/{name}")

    def graph(self, name: str) -> NamedNode:
        """A named graph by its short name: a layer, or article/ID."""
        kind, slash, article_id = name.partition("/")
        return self.article_graph(article_id) if slash and kind == "article" else self.layer(name)

    def selector(self, article_id: str, field: str, start: int, end: int) -> NamedNode:
        """The IRI of a quote: where it stands in the article's text or title."""
        return NamedNode(f"{self.base}article/{_quoted(article_id)}/{field}/{start}-{end}")

    def publisher(self, name: str) -> NamedNode:
        """The IRI of who published an article, by its host or name."""
        return NamedNode(f"{self.base}publisher/{_quoted(name)}")

    def role(self, slug: str) -> NamedNode:
        """The IRI of a role that no word list has."""
        return NamedNode(f"{self.base}role/{_quoted(slug)}")


def _quoted(name: str) -> str:
    return quote(name.encode("utf-8", "surrogatepass"), safe="")
