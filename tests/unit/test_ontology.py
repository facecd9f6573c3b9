"""The vocabulary is whole and consistent, the shapes accept what is sound and refuse what is not."""

import json
import re
from functools import cache
from pathlib import Path

import owlrl
import pyshacl
import pytest
from rdflib import OWL, RDF, RDFS, SKOS, BNode, Graph, Literal, Namespace, URIRef
from rdflib.compare import isomorphic
from rdflib.namespace import DCTERMS, SH, VANN
from rdflib.util import from_n3

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
ONTOLOGY = ROOT / "ontology"
BM = Namespace("https://w3id.org/bomay/ontology#")
SCHEME = URIRef("https://w3id.org/bomay/ontology")
ID = Namespace("https://w3id.org/bomay/id/")
ERROR = Namespace("http://www.daml.org/2002/03/agents/agent-ont#")  # owlrl writes what it finds wrong with it
BROKEN = [
    tuple(cell.strip() for cell in line.split("|"))
    for line in (HERE / "broken_graphs.txt").read_text("utf-8").splitlines()
    if not line.startswith("#")
]


@cache
def read(path: Path) -> Graph:
    """The file as a graph; callers that change it copy it first."""
    return Graph().parse(path, format="turtle")


def vocabulary() -> Graph:
    return read(ONTOLOGY / "bomay.ttl")


def shapes() -> Graph:
    return read(ONTOLOGY / "shapes.ttl")


def sound() -> Graph:
    return Graph().parse(HERE / "sound_graph.ttl")


def own_terms() -> set[URIRef]:
    subjects = set(vocabulary().subjects())
    return {term for term in subjects if isinstance(term, URIRef) and term.startswith(BM)}


def faults(data: Graph) -> list[tuple[str, str]]:
    """The faults that the shapes find: node and English message."""
    _, report, _ = pyshacl.validate(data, shacl_graph=shapes())
    assert isinstance(report, Graph)
    return [
        (str(report.value(result, SH.focusNode)), str(message))
        for result in report.subjects(RDF.type, SH.ValidationResult)
        for message in report.objects(result, SH.resultMessage)
        if isinstance(message, Literal) and message.language == "en"
    ]


# The vocabulary


def test_the_header_tells_what_it_is() -> None:
    header = dict(vocabulary().predicate_objects(SCHEME))
    wanted = {DCTERMS.title, DCTERMS.description, DCTERMS.creator, DCTERMS.created, DCTERMS.license}
    assert wanted | {OWL.versionInfo, OWL.versionIRI, VANN.preferredNamespaceUri} <= set(header)
    assert str(header[VANN.preferredNamespacePrefix]) == "bm"
    assert str(header[OWL.versionIRI]) == f"{SCHEME}/{header[OWL.versionInfo]}"


def test_every_own_term_is_labelled_and_defined_in_both_languages() -> None:
    graph = vocabulary()
    assert len(own_terms()) >= 72
    for term in own_terms():
        kinds = set(graph.objects(term, RDF.type))
        assert len(kinds & {OWL.Class, OWL.ObjectProperty, OWL.DatatypeProperty}) == 1, term
        assert graph.value(term, RDFS.isDefinedBy) == SCHEME
        for said in (RDFS.label, SKOS.definition):
            languages = [value.language for value in graph.objects(term, said) if isinstance(value, Literal)]
            assert sorted(map(str, languages)) == ["en", "vi"], (term, said)


def test_the_vocabulary_has_no_blank_node() -> None:
    assert not [node for triple in vocabulary() for node in triple if isinstance(node, BNode)]


def uses() -> list[tuple[Path, str]]:
    """Every use of an own term in the files that speak of the graph."""
    folders = (
        ONTOLOGY.glob("*.ttl"),
        (ROOT / "queries").glob("**/*.rq"),
        (ROOT / "src/bomay").glob("**/*.py"),
        [ROOT / "docs/reference/graph-model.md", HERE / "sound_graph.ttl"],
    )
    files = sorted(path for folder in folders for path in folder)
    return [(path, name) for path in files for name in re.findall(r"\bbm:([A-Za-z]\w*)", path.read_text("utf-8"))]


def test_every_own_term_that_is_used_is_defined() -> None:
    found = uses()
    assert len({path for path, _ in found}) >= 20
    known = {str(one.removeprefix(BM)) for one in own_terms()}
    assert {(str(path), name) for path, name in found if name not in known} == set()


def inconsistencies(data: Graph) -> set[str]:
    """What OWL 2 RL finds wrong with the data under the vocabulary."""
    graph = Graph()
    graph += vocabulary()
    graph += data
    owlrl.DeductiveClosure(owlrl.OWLRL_Semantics).expand(graph)
    return {str(text) for node in graph.subjects(RDF.type, ERROR.ErrorMessage) for text in graph.objects(node)}


def test_the_vocabulary_and_a_sound_graph_are_consistent() -> None:
    assert inconsistencies(sound()) == set()


@pytest.mark.parametrize(
    ("node", "said", "value"),
    [
        ("tenure/1", "rdf:type", "foaf:Person"),
        ("person/1", "rdf:type", "org:FormalOrganization"),  # org:Organization by its own vocabulary
        ("event/1", "bm:opens", "<https://w3id.org/bomay/id/tenure/1>"),  # only an act opens a tenure
        ("act/1", "bm:actOn", "<https://w3id.org/bomay/id/body/1>"),  # an act concerns a person
        ("claim/1", "bm:evidence", "<https://w3id.org/bomay/id/article/d1>"),  # evidence is a selector
    ],
)
def test_a_planted_inconsistency_is_found(node: str, said: str, value: str) -> None:
    graph = sound()
    graph.parse(data="@prefix org: <http://www.w3.org/ns/org#> . "
                "org:FormalOrganization <http://www.w3.org/2000/01/rdf-schema#subClassOf> org:Organization .",
                format="turtle")  # fmt: skip
    graph.add((ID[node], term(graph, said), term(graph, value)))
    assert inconsistencies(graph)


def term(graph: Graph, text: str) -> URIRef | Literal:
    found = from_n3(text, nsm=graph.namespace_manager)
    assert isinstance(found, URIRef | Literal)
    return found


# The shapes


def test_the_shapes_are_shapes() -> None:
    conforms, _, text = pyshacl.validate(Graph(), shacl_graph=shapes(), meta_shacl=True)
    assert conforms, text


def test_a_sound_graph_conforms_and_has_a_node_for_every_shape() -> None:
    graph = sound()
    assert faults(graph) == []
    targets = set(shapes().objects(None, SH.targetClass))
    assert len(targets) == 23
    assert [target for target in targets if not set(graph.subjects(RDF.type, target))] == []


@pytest.mark.parametrize(("node", "said", "values", "message"), BROKEN, ids=lambda cell: cell or "-")
def test_a_broken_graph_is_refused_with_its_message(node: str, said: str, values: str, message: str) -> None:
    graph = sound()
    subject, predicate = ID[node], term(graph, said)
    assert isinstance(predicate, URIRef) and (subject, None, None) in graph
    graph.remove((subject, predicate, None))
    for value in re.split(r",\s(?=\")", values) if values else ():
        graph.add((subject, predicate, term(graph, value)))
    assert (str(subject), message) in faults(graph)


def test_every_message_of_the_shapes_is_met_by_a_broken_graph() -> None:
    messages = {
        str(message)
        for message in shapes().objects(None, SH.message)
        if isinstance(message, Literal) and message.language == "en"
    }
    assert messages - {message for *_, message in BROKEN} == {"every node must have an IRI"}
    assert {message for *_, message in BROKEN} - messages == set()


def test_every_message_is_in_both_languages() -> None:
    for node in set(shapes().subjects(SH.message)):
        said = [value.language for value in shapes().objects(node, SH.message) if isinstance(value, Literal)]
        assert sorted(map(str, said)) == ["en", "vi"]
    for node in set(shapes().objects(None, SH.property)):
        assert shapes().value(node, SH.message) is not None


def test_no_thing_may_be_a_blank_node() -> None:
    targets = set(shapes().objects(None, SH.targetClass))
    graph = sound()
    nameless = Graph()
    for subject, predicate, value in graph:
        nameless.add((BNode(re.sub(r"\W", "-", str(subject))), predicate, value))
    found = {node for node, message in faults(nameless) if message == "every node must have an IRI"}
    assert len(found) == len({subject for target in targets for subject in graph.subjects(RDF.type, target)})


# The JSON-LD context


def context() -> dict[str, object]:
    found = json.loads((ONTOLOGY / "context.jsonld").read_text("utf-8"))["@context"]
    assert isinstance(found, dict)
    return found


def named(said: object) -> str:
    return str(said["@id"]) if isinstance(said, dict) else str(said)


def test_the_context_names_every_term_once() -> None:
    names = [named(said) for said in context().values()]
    assert len(names) == len(set(names))
    assert {f"bm:{term.removeprefix(BM)}" for term in own_terms()} <= set(names)
    used = re.findall(r'_term\("(\w+:\w+)"\)', (ROOT / "src/bomay/graph/terms.py").read_text("utf-8"))
    assert len(used) >= 100
    assert {name for name in used if not name.startswith(("rdf:", "xsd:"))} - set(names) == set()


def test_the_context_types_what_the_vocabulary_types() -> None:
    kinds = {named(said): said.get("@type") if isinstance(said, dict) else None for said in context().values()}
    for one in own_terms():
        wanted = str(vocabulary().value(one, RDFS.range) or "").replace("http://www.w3.org/2001/XMLSchema#", "xsd:")
        if (one, RDF.type, OWL.ObjectProperty) in vocabulary():
            wanted = "@id"
        if wanted in ("@id", "xsd:date", "xsd:boolean"):
            assert kinds[f"bm:{one.removeprefix(BM)}"] == wanted


@pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated:DeprecationWarning")  # rdflib's parser uses it
def test_a_graph_comes_back_from_json_ld_as_it_was() -> None:
    text = sound().serialize(format="json-ld", context=context(), auto_compact=False)
    assert isomorphic(Graph().parse(data=text, format="json-ld"), sound())
    tenure = next(node for node in json.loads(text)["@graph"] if str(node["id"]).endswith("/tenure/1"))
    assert tenure["startMin"] == "2019-01-01" and tenure["hasRole"] == "role:bi-thu"
