"""The sample dispatches and their expected facts: none missing, all well formed, read as well as was measured."""

import json
import re
import unicodedata
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

ROOT = Path(__file__).resolve().parents[2]
CORPUS = sorted((ROOT / "corpus").glob("*.txt"))
GOLDEN = sorted((ROOT / "tests" / "golden").glob("*.txt"))
PAIRS = CORPUS + GOLDEN
SCHEMA = json.loads((ROOT / "docs" / "reference" / "facts.schema.json").read_text("utf-8"))
OLD_TONES = {"oà": "òa", "oá": "óa", "oả": "ỏa", "oã": "õa", "oạ": "ọa", "uỳ": "ùy", "uý": "úy", "uỷ": "ủy", "uỵ": "ụy"}


def front_matter(path: Path) -> tuple[dict[str, Any], str]:
    """The YAML head of a dispatch and the text that follows it."""
    _, head, text = path.read_text("utf-8").split("---\n", 2)
    return yaml.load(head, Loader=yaml.BaseLoader), text


def expected(path: Path) -> dict[str, Any]:
    facts: dict[str, Any] = json.loads(path.with_suffix(".json").read_text("utf-8"))
    return facts


def fold(text: str) -> str:
    """Composed, lower case, single plain spaces, new tone placement: the form in which names are compared."""
    text = re.sub(r"\s+", " ", unicodedata.normalize("NFC", text).lower())
    return re.sub("|".join(rf"{old}(?!\w)" for old in OLD_TONES), lambda hit: OLD_TONES[hit[0]], text)


def names_used(facts: dict[str, Any]) -> set[str]:
    """Every person that a tenure or a change speaks of."""
    return {fact["person"] for kind in ("tenures", "changes") for fact in facts[kind]}


def test_no_dispatch_went_missing() -> None:
    assert (len(CORPUS), len(GOLDEN)) == (20, 66)  # raise it when you add one; a lost file must fail
    assert {path.stem for path in PAIRS} == {
        path.stem for folder in ("corpus", "tests/golden") for path in (ROOT / folder).glob("*.json")
    }


def test_ids_are_unique() -> None:
    ids = [expected(path)["document"]["id"] for path in PAIRS]
    assert len(set(ids)) == len(ids)


@pytest.mark.parametrize("path", PAIRS, ids=lambda path: path.stem)
def test_expected_facts_follow_the_schema(path: Path) -> None:
    jsonschema.validate(expected(path), SCHEMA, cls=jsonschema.Draft202012Validator)


@pytest.mark.parametrize("path", PAIRS, ids=lambda path: path.stem)
def test_head_of_the_dispatch_agrees_with_its_facts(path: Path) -> None:
    head, text = front_matter(path)
    document = expected(path)["document"]
    assert {key: document[key] for key in document if key != "place"} == head
    assert ".example/" in head["source"]
    assert text.strip()


@pytest.mark.parametrize("path", PAIRS, ids=lambda path: path.stem)
def test_people_and_numbers_stand_in_the_text(path: Path) -> None:
    head, text = front_matter(path)
    facts, said = expected(path), fold(f"{head['title']}\n{text}")
    names = [person["name"] for person in facts["people"]]
    assert [name for name in names if fold(name) not in said] == []
    assert names_used(facts) <= set(names)
    numbers = [fold(item["number"]) for item in facts["directives"] if "number" in item]
    assert [number for number in numbers if number not in said.replace(" - ", "-")] == []


def test_one_dispatch_is_decomposed_and_one_has_hard_spaces() -> None:
    decomposed = [path.stem for path in PAIRS if not unicodedata.is_normalized("NFC", path.read_text("utf-8"))]
    assert decomposed == ["chu-to-hop-nfd"]
    assert [path.stem for path in PAIRS if "\u00a0" in path.read_text("utf-8")] == ["khoang-trang-khong-ngat"]


def test_the_schema_refuses_what_it_does_not_know() -> None:
    facts = expected(PAIRS[0])
    facts["tenures"][0]["status"] = "retired"
    with pytest.raises(jsonschema.ValidationError, match="retired"):
        jsonschema.validate(facts, SCHEMA, cls=jsonschema.Draft202012Validator)
