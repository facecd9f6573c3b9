"""The concepts of one SKOS scheme, as their Turtle file states them."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from bomay.errors import VocabularyError

__all__ = ["ONTOLOGY", "Concept", "read_concepts"]

ONTOLOGY = "https://w3id.org/bomay/ontology"
_NAMESPACES = (
    f"{ONTOLOGY}#",
    "http://www.w3.org/2004/02/skos/core#",
    "http://purl.org/dc/terms/",
    "http://www.w3.org/2000/01/rdf-schema#",
    "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
)


@dataclass(slots=True)
class Concept:
    """The statements about one concept, by the local name of the property.

    `texts` are literals with their language ("" without one), `links` the IRIs of other things.
    """

    iri: str
    texts: dict[tuple[str, str], list[str]] = field(default_factory=dict)
    links: dict[str, list[str]] = field(default_factory=dict)

    @property
    def id(self) -> str:
        """The notation, "" where it is missing."""
        return self.one("notation")

    @property
    def forms(self) -> tuple[str, ...]:
        """Every Vietnamese surface form: the label, then the other names, then abbreviations and misspellings."""
        return tuple(form for name in ("prefLabel", "altLabel", "hiddenLabel") for form in self.all(name, "vi"))

    def all(self, name: str, language: str = "") -> list[str]:
        """All texts of a property in one language."""
        return self.texts.get((name, language), [])

    def one(self, name: str, language: str = "") -> str:
        """The first text of a property in one language, "" where there is none."""
        return next(iter(self.all(name, language)), "")

    def ids(self, name: str) -> tuple[str, ...]:
        """The ids of the concepts that a property links to, in the order of the file."""
        return tuple(iri.rsplit("/", 1)[-1] for iri in self.links.get(name, ()))


def read_concepts(path: Path, scheme_iri: str) -> list[Concept]:
    """All subjects of the file but the scheme itself, in its order; raises `VocabularyError` where it is no Turtle."""
    found: dict[str, Concept] = {}
    for subject, name, value, language, is_link in _statements(path):
        if subject == scheme_iri:
            continue
        concept = found.get(subject)
        if concept is None:
            concept = found[subject] = Concept(subject)
        if is_link:
            concept.links.setdefault(name, []).append(value)
        else:
            concept.texts.setdefault((name, language), []).append(value)
    return list(found.values())


def _statements(path: Path) -> Iterator[tuple[str, str, str, str, bool]]:
    from pyoxigraph import BlankNode, Literal, NamedNode, RdfFormat, parse

    names: dict[str, str] = {}
    try:
        for quad in parse(path=str(path), format=RdfFormat.TURTLE):
            predicate, value = quad.predicate.value, quad.object
            name = names.get(predicate)
            if name is None:
                name = names[predicate] = _local_name(predicate)
            if isinstance(value, Literal):
                yield str(quad.subject.value), name, value.value, value.language or "", False
            elif isinstance(value, NamedNode | BlankNode):
                yield str(quad.subject.value), name, value.value, "", True
    except SyntaxError as error:
        raise VocabularyError(
            f"{path.name}", str(error), why="the word list cannot be read", fix="mend the Turtle at that line"
        ) from error


def _local_name(predicate: str) -> str:
    """The name within one of our namespaces; another IRI stays whole, so that it is told as unknown."""
    for namespace in _NAMESPACES:
        if predicate.startswith(namespace):
            return predicate.removeprefix(namespace)
    return predicate
