"""Chains of posts, lists and clauses: a sentence each, with every tenure that it gives and none else."""

from pathlib import Path

import pytest

from bomay.claims.facts import read_facts
from bomay.model import Document

CASES = Path(__file__).with_name("chains.txt").read_text("utf-8").strip().split("\n\n")


def tenures(text: str) -> list[str]:
    facts = read_facts(Document(id="x", title=None, text=text, published=None, source=None))
    return sorted(
        f"{claim.person} | {claim.role} | {claim.body.name} | {claim.status.value}" for claim in facts.tenures
    )


def test_no_case_went_missing() -> None:
    assert len(CASES) == 269  # raise it when you add one


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.split("\n")[0][:60])
def test_sentence_gives_its_tenures(case: str) -> None:
    text, *expected = case.split("\n")
    assert tenures(text) == sorted(expected)
