"""Every graph is checked against ontology/shapes.ttl as it is built.

The shapes are SHACL, and `bomay check` runs them with pyshacl. A build cannot wait for that (ADR 0005): here the same
file is compiled once into plain tests over a graph's triples. It knows the constraints that the file uses; one that it
does not know is an error, never passed over.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import TypeAlias

from pyoxigraph import BlankNode, Literal, NamedNode, Quad, RdfFormat, Triple, parse

from bomay.errors import VocabularyError
from bomay.graph import terms as t
from bomay.graph.lexical import is_valid
from bomay.lexicon.files import ontology_file

__all__ = ["Fault", "find_faults"]

_SH = "http://www.w3.org/ns/shacl#"
_RDF = t.PREFIXES["rdf"]
_SHAPES = "https://w3id.org/bomay/shapes#"
_IGNORED = frozenset({"property", "path", "message", "targetClass", "severity", "name", "description", "or"})

Term: TypeAlias = NamedNode | BlankNode | Literal | Triple
Values: TypeAlias = dict[NamedNode, list[Term]]
Test: TypeAlias = Callable[[list[Term], Values], bool]


@dataclass(frozen=True, slots=True, order=True)
class Fault:
    """One place where a graph is not as its shape says: the node, the shape, and the shape's message."""

    node: str
    shape: str
    message: str

    def __str__(self) -> str:
        return f"{self.node}: {self.message} [{self.shape}]"


@dataclass(frozen=True, slots=True)
class _Rule:
    shape: str
    path: NamedNode
    tests: tuple[Test, ...]
    message: str


def find_faults(quads: Iterable[Quad | Triple]) -> list[Fault]:
    """Every fault of one graph, sorted. Raises VocabularyError where the shapes cannot be read."""
    rules = _rules()
    nodes: dict[NamedNode, Values] = defaultdict(lambda: defaultdict(list))
    faults: list[Fault] = []
    for quad in quads:
        if isinstance(quad.subject, NamedNode):
            nodes[quad.subject][quad.predicate].append(quad.object)
        else:
            faults.append(Fault(str(quad.subject), "NoBlankNodes", "every node must have an IRI"))
    for node, values in nodes.items():
        for kind in values.get(t.TYPE, ()):
            faults.extend(_broken(node, values, rules.get(kind, ())))
    return sorted(set(faults))


def _broken(node: NamedNode, values: Values, rules: Iterable[_Rule]) -> Iterator[Fault]:
    for rule in rules:
        found = values.get(rule.path, [])
        for test in rule.tests:
            if not test(found, values):
                yield Fault(node.value, rule.shape, rule.message)
                break


@cache
def _rules() -> dict[Term, tuple[_Rule, ...]]:
    """The rules of each class, compiled from the shapes."""
    source = _Source()
    found: dict[Term, list[_Rule]] = defaultdict(list)
    for shape in source.shapes():
        name = shape.value.removeprefix(_SHAPES)
        rules = [source.rule(name, each) for each in source.all(shape, "property")]
        if source.all(shape, "or"):
            rules.append(source.either(name, shape))
        for target in source.all(shape, "targetClass"):
            found[target] += rules
    return {target: tuple(rules) for target, rules in found.items()}


class _Source:
    """The triples of shapes.ttl, read as rules."""

    def __init__(self) -> None:
        self._values: dict[Term, Values] = defaultdict(lambda: defaultdict(list))
        try:
            for triple in parse(ontology_file("shapes.ttl").read_bytes(), format=RdfFormat.TURTLE):
                self._values[triple.subject][triple.predicate].append(triple.object)
        except SyntaxError as error:
            raise _broken_shapes(str(error)) from error

    def shapes(self) -> list[NamedNode]:
        """All node shapes, sorted."""
        kind = NamedNode(_SH + "NodeShape")
        found = (node for node, values in self._values.items() if kind in values.get(t.TYPE, ()))
        return sorted((node for node in found if isinstance(node, NamedNode)), key=lambda node: node.value)

    def all(self, node: Term, name: str) -> list[Term]:
        """The values of a SHACL property."""
        return self._values[node].get(NamedNode(_SH + name), [])

    def _list(self, head: Term) -> list[Term]:
        items: list[Term] = []
        while head != NamedNode(_RDF + "nil"):
            items += self._values[head][NamedNode(_RDF + "first")]
            head = self._values[head][NamedNode(_RDF + "rest")][0]
        return items

    def _message(self, node: Term) -> str:
        said = [each for each in self.all(node, "message") if isinstance(each, Literal)]
        return next((each.value for each in said if each.language == "en"), "not as the shape says")

    def rule(self, shape: str, node: Term) -> _Rule:
        """One property shape."""
        path = self.all(node, "path")[0]
        if not isinstance(path, NamedNode):
            raise _broken_shapes(f"{shape} has a path that is not one property")
        return _Rule(shape, path, tuple(self._tests(shape, node)), self._message(node))

    def _tests(self, shape: str, node: Term) -> Iterator[Test]:
        for predicate, arguments in self._values[node].items():
            name = predicate.value.removeprefix(_SH)
            if name in _IGNORED or not predicate.value.startswith(_SH):
                continue
            if name in ("in", "languageIn"):
                yield _MAKERS[name](self._list(arguments[0]))
            elif name in _MAKERS:
                yield _MAKERS[name](arguments)
            else:
                raise _broken_shapes(f"{shape} uses sh:{name}, which the quick check does not know")

    def either(self, shape: str, node: NamedNode) -> _Rule:
        """A choice of property shapes, of which one must hold."""
        choices = [self.rule(shape, each) for each in self._list(self.all(node, "or")[0])]

        def test(_: list[Term], values: Values) -> bool:
            return any(all(one(values.get(rule.path, []), values) for one in rule.tests) for rule in choices)

        return _Rule(shape, t.TYPE, (test,), self._message(node))


def _broken_shapes(found: str) -> VocabularyError:
    return VocabularyError("ontology/shapes.ttl", found, why="no graph can be checked", fix="run make data")


def _number(arguments: list[Term]) -> int:
    return int(_text(arguments[0]))


def _text(term: Term) -> str:
    return term.value if isinstance(term, NamedNode | Literal) else str(term)


def _min_count(arguments: list[Term]) -> Test:
    least = _number(arguments)
    return lambda found, _: len(found) >= least


def _max_count(arguments: list[Term]) -> Test:
    most = _number(arguments)
    return lambda found, _: len(found) <= most


def _datatype(arguments: list[Term]) -> Test:
    wanted = arguments[0]
    return lambda found, _: all(
        isinstance(each, Literal) and each.datatype == wanted and is_valid(each) for each in found
    )


def _in(arguments: list[Term]) -> Test:
    allowed = frozenset(arguments)
    return lambda found, _: all(each in allowed for each in found)


def _language_in(arguments: list[Term]) -> Test:
    allowed = frozenset(map(_text, arguments))
    return lambda found, _: all(isinstance(each, Literal) and each.language in allowed for each in found)


def _min_length(arguments: list[Term]) -> Test:
    least = _number(arguments)
    return lambda found, _: all(len(_text(each)) >= least for each in found)


def _min_inclusive(arguments: list[Term]) -> Test:
    least = _number(arguments)
    return lambda found, _: all(_text(each).lstrip("-").isdigit() and int(_text(each)) >= least for each in found)


def _pattern(arguments: list[Term]) -> Test:
    wanted = re.compile(_text(arguments[0]))
    return lambda found, _: all(wanted.search(_text(each)) for each in found)


def _node_kind(arguments: list[Term]) -> Test:
    kinds: dict[str, type[Term]] = {"IRI": NamedNode, "Literal": Literal}
    name = _text(arguments[0]).removeprefix(_SH)
    if name not in kinds:
        raise _broken_shapes(f"sh:nodeKind sh:{name} is not known to the quick check")
    wanted = kinds[name]
    return lambda found, _: all(isinstance(each, wanted) for each in found)


def _less_than(arguments: list[Term]) -> Test:
    return lambda found, values: all(
        _alike(one, other) and _comparable(one) < _comparable(other)
        for one in found
        for other in _others(arguments, values)
    )


def _less_than_or_equals(arguments: list[Term]) -> Test:
    return lambda found, values: all(
        _alike(one, other) and _comparable(one) <= _comparable(other)
        for one in found
        for other in _others(arguments, values)
    )


def _alike(one: Term, other: Term) -> bool:
    return isinstance(one, Literal) and isinstance(other, Literal) and one.datatype == other.datatype


def _others(arguments: list[Term], values: Values) -> list[Term]:
    name = arguments[0]
    return values.get(name, []) if isinstance(name, NamedNode) else []


def _comparable(term: Term) -> tuple[int, str]:
    """Whole numbers by value, days by their ISO form, which sorts as they do."""
    text = _text(term)
    return (int(text), "") if isinstance(term, Literal) and term.datatype == t.XSD_INTEGER else (0, text)


_MAKERS: dict[str, Callable[[list[Term]], Test]] = {
    "datatype": _datatype,
    "in": _in,
    "languageIn": _language_in,
    "lessThan": _less_than,
    "lessThanOrEquals": _less_than_or_equals,
    "maxCount": _max_count,
    "minCount": _min_count,
    "minInclusive": _min_inclusive,
    "minLength": _min_length,
    "nodeKind": _node_kind,
    "pattern": _pattern,
}
