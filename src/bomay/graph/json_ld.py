"""JSON-LD in the words of ontology/context.jsonld, one object a subject, written as it goes."""

import json
from collections.abc import Iterable
from itertools import groupby
from typing import IO, Any

from pyoxigraph import Literal, NamedNode, Triple

from bomay.graph import terms as t
from bomay.lexicon.files import ontology_file

__all__ = ["write_json_ld"]

Json = Any


def write_json_ld(triples: Iterable[Triple], output: IO[bytes]) -> None:
    """Write triples that are sorted by subject; the context stands in the file, so that it reads without a network."""
    context = json.loads(ontology_file("context.jsonld").read_text(encoding="utf-8"))["@context"]
    words = _Words(context)
    output.write(b'{"@context": ' + _dump(context) + b',\n"@graph": [')
    for number, (subject, about) in enumerate(groupby(triples, key=lambda triple: triple.subject)):
        output.write((b",\n" if number else b"\n") + _dump(words.node(subject, about)))
    output.write(b"\n]}\n")


def _dump(value: Json) -> bytes:
    return json.dumps(value, ensure_ascii=False).encode("utf-8")


class _Words:
    """The terms of a context by the IRIs that they stand for, with how each coerces its values."""

    def __init__(self, context: dict[str, Json]) -> None:
        self._prefixes = {name: iri for name, iri in context.items() if isinstance(iri, str) and iri[-1:] in "/#"}
        self._terms: dict[str, list[tuple[str, str | None]]] = {}
        for term, said in sorted(context.items()):
            iri = said["@id"] if isinstance(said, dict) else said
            if term[0] == "@" or term in self._prefixes or not isinstance(iri, str) or iri[0] == "@":
                continue
            coerced = said.get("@type") if isinstance(said, dict) else None
            kind = self._full(coerced) if coerced and coerced[0] != "@" else coerced
            self._terms.setdefault(self._full(iri), []).append((term, kind))

    def _full(self, name: str) -> str:
        prefix, colon, local = name.partition(":")
        return self._prefixes[prefix] + local if colon and prefix in self._prefixes else name

    def node(self, subject: object, about: Iterable[Triple]) -> dict[str, Json]:
        """One subject with all its values, keys in the order of the triples."""
        found: dict[str, list[Json]] = {}
        for triple in about:
            name, value = self._pair(triple)
            found.setdefault(name, []).append(value)
        values = {name: each[0] if len(each) == 1 else each for name, each in found.items()}
        return {"@id": subject.value if isinstance(subject, NamedNode) else str(subject), **values}

    def _pair(self, triple: Triple) -> tuple[str, Json]:
        """The shortest name and value that mean this triple: a term coerces its values, or they say what they are."""
        value = triple.object
        if triple.predicate == t.TYPE and isinstance(value, NamedNode):
            return "@type", self._term(value.value, None) or value.value
        if isinstance(value, NamedNode):
            term = self._term(triple.predicate.value, "@id")
            return (term, value.value) if term else (triple.predicate.value, {"@id": value.value})
        if not isinstance(value, Literal):
            return triple.predicate.value, {"@id": str(value)}
        datatype = None if value.datatype == t.XSD_STRING else value.datatype.value
        if value.language is not None:
            term = self._term(triple.predicate.value, None) or triple.predicate.value
            return term, {"@language": value.language, "@value": value.value}
        term = self._term(triple.predicate.value, datatype)
        if term:
            return term, value.value
        typed = {"@value": value.value} | ({"@type": datatype} if datatype else {})
        return triple.predicate.value, typed

    def _term(self, iri: str, kind: str | None) -> str | None:
        return next((term for term, coerced in self._terms.get(iri, ()) if coerced == kind), None)
