"""The concepts of one SKOS scheme, as their Turtle file states them."""

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

    `id` is the last part of the IRI; `texts` are literals with their language ("" without one), `links` the IRIs of
    other things.
    """

    iri: str
    id: str
    texts: dict[tuple[str, str], list[str]] = field(default_factory=dict)
    links: dict[str, list[str]] = field(default_factory=dict)

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
    from pyoxigraph import Literal, RdfFormat, Triple, parse  # not needed where the word lists are kept (ADR 0120)

    found: dict[str, Concept] = {}
    names = _LocalNames()
    try:
        for quad in parse(path=str(path), format=RdfFormat.TURTLE):
            subject, value = quad.subject, quad.object
            if isinstance(subject, Triple) or isinstance(value, Triple):
                continue  # only RDF 1.2 has them
            iri = subject.value
            concept = found.get(iri)
            if concept is None:
                concept = found[iri] = Concept(iri, iri.rpartition("/")[2])
            if isinstance(value, Literal):
                key = names[quad.predicate.value], value.language or ""
                concept.texts.setdefault(key, []).append(value.value)
            else:
                concept.links.setdefault(names[quad.predicate.value], []).append(value.value)
    except (SyntaxError, OSError) as error:
        raise VocabularyError(
            path.name, str(error), why="the word list cannot be read", fix="mend the Turtle at that line, or restore it"
        ) from error
    found.pop(scheme_iri, None)
    return list(found.values())


class _LocalNames(dict[str, str]):
    """The name of a property within one of our namespaces; another IRI stays whole, so that it is told as unknown."""

    def __missing__(self, predicate: str) -> str:
        for namespace in _NAMESPACES:
            if predicate.startswith(namespace):
                return self.setdefault(predicate, predicate.removeprefix(namespace))
        return self.setdefault(predicate, predicate)
