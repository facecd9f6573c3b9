"""Findings as a SHACL validation report, for the tools that read one."""

import io
from collections.abc import Iterable, Iterator

from pyoxigraph import Literal, NamedNode, RdfFormat, Triple, serialize

from bomay.graph import terms as t
from bomay.graph.findings import Finding, Severity
from bomay.identity.ids import digest

__all__ = ["report_to_turtle"]

_SH = "http://www.w3.org/ns/shacl#"
_SHAPES = "https://w3id.org/bomay/shapes#"
_BOOLEAN = NamedNode("http://www.w3.org/2001/XMLSchema#boolean")
_REPORT = NamedNode("urn:bomay:report")
_SEVERITIES = {Severity.VIOLATION: "Violation", Severity.WARNING: "Warning", Severity.INFO: "Info"}


def report_to_turtle(findings: Iterable[Finding]) -> str:
    """A `sh:ValidationReport` in Turtle: one `sh:ValidationResult` a finding, with the claims that it stands on.

    A graph conforms where nothing is found at all, as SHACL defines it. Nodes have IRIs, the same in every run.
    """
    found = list(findings)
    prefixes = {"sh": _SH, "prov": t.PREFIXES["prov"], "shape": _SHAPES}
    out = io.BytesIO()
    serialize(_triples(found), out, format=RdfFormat.TURTLE, prefixes=prefixes)
    return out.getvalue().decode("utf-8")


def _triples(findings: list[Finding]) -> Iterator[Triple]:
    yield Triple(_REPORT, t.TYPE, _sh("ValidationReport"))
    yield Triple(_REPORT, _sh("conforms"), Literal("false" if findings else "true", datatype=_BOOLEAN))
    nodes = {_node(each): each for each in findings}
    yield from (Triple(_REPORT, _sh("result"), node) for node in nodes)
    for node, finding in nodes.items():
        yield from _result(node, finding)


def _result(node: NamedNode, finding: Finding) -> Iterator[Triple]:
    yield Triple(node, t.TYPE, _sh("ValidationResult"))
    yield Triple(node, _sh("focusNode"), NamedNode(finding.node))
    yield Triple(node, _sh("resultSeverity"), _sh(_SEVERITIES[finding.severity]))
    yield Triple(node, _sh("resultMessage"), Literal(finding.message, language="en"))
    yield Triple(node, _sh("sourceShape"), NamedNode(_SHAPES + finding.shape))
    component = "SPARQLConstraintComponent" if finding.things else "NodeConstraintComponent"
    yield Triple(node, _sh("sourceConstraintComponent"), _sh(component))
    for thing in dict.fromkeys(finding.things):
        if thing != finding.node:
            yield Triple(node, _sh("value"), NamedNode(thing))
    for shown in finding.evidence:
        yield Triple(node, t.WAS_DERIVED_FROM, NamedNode(shown.claim))


def _node(finding: Finding) -> NamedNode:
    return NamedNode(f"urn:bomay:finding:{digest(finding.shape, finding.node, finding.message)}")


def _sh(name: str) -> NamedNode:
    return NamedNode(_SH + name)
