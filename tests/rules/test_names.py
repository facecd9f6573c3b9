"""Turns of phrase that name people: a line each, with every person that it names and none else."""

from pathlib import Path

import pytest

from bomay.claims.facts import read_facts
from bomay.model import Document

CASES = Path(__file__).with_name("names.txt").read_text("utf-8").strip().split("\n\n")


def people(text: str) -> list[str]:
    facts = read_facts(Document(id="x", title=None, text=text, published=None, source=None))
    return sorted(claim.name for claim in facts.people)


def test_no_case_went_missing() -> None:
    assert len(CASES) == 49  # raise it when you add one


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.split("\n")[0][:60])
def test_line_names_its_people(case: str) -> None:
    text, *expected = case.split("\n")
    assert people(text) == sorted(expected)
