"""Each rule for directives reads its examples, and not its counterexamples."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from bomay.claims.directives.directive import read_document_directives
from bomay.model import DirectiveClaim, Document

PATH = Path(__file__).parents[2] / "ontology" / "lexicon" / "rules" / "directives.yaml"
ENTRIES: list[dict[str, Any]] = yaml.safe_load(PATH.read_text("utf-8"))
EXAMPLES = [(entry, example) for entry in ENTRIES for example in entry["examples"]]
COUNTEREXAMPLES = [(entry, text) for entry in ENTRIES for text in entry["counterexamples"]]


def _found(text: str, entry: dict[str, Any]) -> list[DirectiveClaim]:
    claims = read_document_directives(Document(id="a", text=text))
    return [claim for claim in claims if claim.evidence.rule == f"directive.{entry['id']}"]


def _row(claim: DirectiveClaim) -> str:
    date = claim.date.to_iso() if claim.date else "-"
    issuer = claim.issuer.name if claim.issuer else "-"
    return f"{claim.type} | {claim.number or claim.title} | {date} | {issuer}"


def test_every_entry_is_whole_and_none_is_lost() -> None:
    assert len(ENTRIES) == 11
    assert (len(EXAMPLES), len(COUNTEREXAMPLES)) == (63, 50)
    assert all(
        entry["reads"] and entry["source"] and entry["examples"] and entry["counterexamples"] for entry in ENTRIES
    )


@pytest.mark.parametrize(("entry", "example"), EXAMPLES, ids=lambda value: value.get("text", value.get("id")))
def test_example_gives_its_claims(entry: dict[str, Any], example: dict[str, Any]) -> None:
    assert [_row(claim) for claim in _found(example["text"], entry)] == example["gives"]


@pytest.mark.parametrize(("entry", "text"), COUNTEREXAMPLES, ids=lambda value: value if isinstance(value, str) else "")
def test_counterexample_is_not_read(entry: dict[str, Any], text: str) -> None:
    assert _found(text, entry) == []
