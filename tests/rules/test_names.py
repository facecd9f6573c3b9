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
    assert len(CASES) == 102  # raise it when you add one


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.split("\n")[0][:60])
def test_line_names_its_people(case: str) -> None:
    text, *expected = case.split("\n")
    assert people(text) == sorted(expected)


VERSE = """Ông Trần Văn An họp.
CHÁU THẾ PHẤN ĐẤU SUỐT ĐỜI
Ông Trần Văn An đọc.
"""
SIGNED = """Ông Trần Văn An trả lời
Danh sách các dự án chậm
Võ Mẫu
Chủ tịch UBND huyện dự họp.
"""
NOTED = """Ông Trần Văn An trả lời phỏng vấn.
Lê Mẫu thực hiện"""


NUMBERED = """Danh sách trúng cử gồm:
1. Trần Văn An
2. Lê Thị Mẫu
"""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (NUMBERED, ["Lê Thị Mẫu", "Trần Văn An"]),
        (VERSE, ["Trần Văn An"]),
        (SIGNED, ["Trần Văn An"]),
        (NOTED, ["Trần Văn An"]),
    ],
    ids=["numbered", "verse", "signed", "noted"],
)
def test_lines_alone(text: str, expected: list[str]) -> None:
    assert people(text) == expected
