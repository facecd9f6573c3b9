"""Each rule for dates reads its examples, and not its counterexamples."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from bomay.mentions.dates.date import RULES, DateMention, read_dates
from bomay.model import PartialDate

PATH = Path(__file__).parents[2] / "ontology" / "lexicon" / "rules" / "dates.yaml"
ENTRIES: list[dict[str, Any]] = yaml.safe_load(PATH.read_text("utf-8"))
EXAMPLES = [(entry, example) for entry in ENTRIES for example in entry["examples"]]
COUNTEREXAMPLES = [(entry, text) for entry in ENTRIES for text in entry["counterexamples"]]


def _found(text: str, entry: dict[str, Any]) -> list[DateMention]:
    published = PartialDate.from_iso(entry["published"])
    return [mention for mention in read_dates(text, published=published) if mention.rule == entry["id"]]


def _iso(mention: DateMention) -> str:
    return "/".join(date.to_iso() for date in (mention.first, mention.last) if date)


def test_every_rule_has_an_entry_and_every_entry_a_rule() -> None:
    assert sorted(entry["id"] for entry in ENTRIES) == sorted(RULES)
    assert all(
        entry["reads"] and entry["source"] and entry["examples"] and entry["counterexamples"] for entry in ENTRIES
    )


def test_no_example_went_missing() -> None:
    assert (len(EXAMPLES), len(COUNTEREXAMPLES)) == (50, 32)


@pytest.mark.parametrize(("entry", "example"), EXAMPLES, ids=lambda value: value.get("text", value.get("id")))
def test_example_gives_one_reading(entry: dict[str, Any], example: dict[str, str]) -> None:
    assert [_iso(mention) for mention in _found(example["text"], entry)] == [example["gives"]]


@pytest.mark.parametrize(("entry", "text"), COUNTEREXAMPLES, ids=lambda value: value if isinstance(value, str) else "")
def test_counterexample_is_not_read(entry: dict[str, Any], text: str) -> None:
    assert _found(text, entry) == []
