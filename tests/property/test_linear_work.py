"""Reading takes work in proportion to the text, whatever the text."""

import sys
from types import FrameType

import pytest
from hard_texts import HARD_TEXTS

from bomay.claims import read_facts
from bomay.model import Document, PartialDate

LONGER_THAN_A_SENTENCE = 5000  # below it, a rule may go over a sentence for each mention in it
TIMES = 4
SPARE = 1.5


def _work(text: str, published: PartialDate | None = PartialDate(2020, 6, 5)) -> int:  # noqa: B008 (it is frozen)
    """How many calls the reading makes, those of built-in functions too: a count that no busy machine changes."""
    document = Document(id="x", text=text, title="Hội nghị", published=published)
    count = 0

    def note(frame: FrameType, event: str, argument: object) -> None:
        nonlocal count
        count += 1

    sys.setprofile(note)
    try:
        read_facts(document)
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize("name", HARD_TEXTS)
def test_four_times_the_text_is_four_times_the_work(name: str) -> None:
    make = HARD_TEXTS[name]
    size = LONGER_THAN_A_SENTENCE * 10 // len(make(10)) + 1
    _work(make(3))  # word lists are loaded outside the count
    assert _work(make(size * TIMES)) < _work(make(size)) * TIMES * SPARE + 5000


@pytest.mark.parametrize("name", ["dates", "events", "days and terms"])
def test_news_without_a_date_takes_work_in_proportion_too(name: str) -> None:
    make = HARD_TEXTS[name]
    size = LONGER_THAN_A_SENTENCE * 10 // len(make(10)) + 1
    _work(make(3), None)
    assert _work(make(size * TIMES), None) < _work(make(size), None) * TIMES * SPARE + 5000


def test_a_line_without_end_is_read() -> None:
    facts = read_facts(Document(id="x", text="đồng chí Nguyễn Văn A, Bí thư Tỉnh ủy Thái Nguyên, " * 4000))
    assert {(tenure.person, tenure.role, tenure.body.name) for tenure in facts.tenures} == {
        ("Nguyễn Văn A", "Bí thư", "Tỉnh ủy Thái Nguyên")
    }
