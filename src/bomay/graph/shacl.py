"""A whole store against ontology/shapes.ttl by pyshacl, the reference for the quick check of a build."""

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any

from pyoxigraph import NamedNode, RdfFormat, Store, Triple, serialize

from bomay.graph.shapes import Fault
from bomay.lexicon.files import ontology_file

__all__ = ["validate_store", "validate_triples"]

_BATCH = 60_000  # triples validated at once: bounds the memory, about 100 MB
_SHAPES = "https://w3id.org/bomay/shapes#"


def validate_store(store: Store) -> list[Fault]:
    """Every fault of every graph, sorted. No shape looks beyond one node, so that nodes are validated in batches."""
    shapes = _shapes()
    graphs = sorted(graph.value for graph in store.named_graphs() if isinstance(graph, NamedNode))
    faults: set[Fault] = set()
    for batch in _batches(store, graphs):
        faults.update(_validate(batch, shapes))
    return sorted(faults)


def validate_triples(triples: Iterable[Triple]) -> list[Fault]:
    """Every fault of some triples, sorted."""
    return sorted(set(_validate(list(triples), _shapes())))


def _batches(store: Store, graphs: Iterable[str]) -> Iterator[list[Triple]]:
    """Triples of whole nodes: a batch ends only where a subject ends, and never joins the same node of two layers."""
    batch: list[Triple] = []
    for graph in graphs:
        quads = store.quads_for_pattern(None, None, None, NamedNode(graph))
        triples = iter(sorted((quad.triple for quad in quads), key=lambda triple: str(triple.subject)))
        while chunk := list(islice(triples, _BATCH)):
            batch += chunk
            if len(batch) >= _BATCH:
                rest = _until_next_subject(triples, batch[-1])
                yield batch + rest[0]
                batch = rest[1]
    if batch:
        yield batch


def _until_next_subject(triples: Iterator[Triple], last: Triple) -> tuple[list[Triple], list[Triple]]:
    rest: list[Triple] = []
    for triple in triples:
        if triple.subject != last.subject:
            return rest, [triple]
        rest.append(triple)
    return rest, []


def _shapes() -> Any:
    import rdflib

    return rdflib.Graph().parse(ontology_file("shapes.ttl"), format="turtle")


def _validate(triples: list[Triple], shapes: Any) -> Iterator[Fault]:
    import rdflib
    from pyshacl import validate

    data = rdflib.Graph().parse(data=serialize(triples, format=RdfFormat.N_TRIPLES), format="nt")
    _, results, _ = validate(data, shacl_graph=shapes, inference="none", advanced=False)
    sh = rdflib.Namespace("http://www.w3.org/ns/shacl#")
    for result in results.subjects(rdflib.RDF.type, sh.ValidationResult):
        source = results.value(result, sh.sourceShape)
        shape = next(shapes.subjects(sh.property, source), source)
        messages = sorted(results.objects(result, sh.resultMessage), key=lambda each: (each.language != "en", each))
        yield Fault(
            node=str(results.value(result, sh.focusNode)),
            shape=str(shape).removeprefix(_SHAPES),
            message=str(messages[0]) if messages else "not as the shape says",
        )
