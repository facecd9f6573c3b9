"""What a build holds in memory does not grow with the number of its articles."""

import tracemalloc
from pathlib import Path

from build_memory import write_facts
from world import make_world

import bomay

FEW, MANY = 150, 450
MOST_BYTES = 2000  # for an article more; with the claims of all articles in memory it was five times as much


def peak_bytes(source: Path, store: Path) -> int:
    """The most that Python holds at once while it builds; the store's own buffers are not Python's."""
    tracemalloc.start()
    try:
        bomay.build([source], store=store)
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def test_memory_does_not_grow_with_the_articles(tmp_path: Path) -> None:
    news = [told.facts for told in make_world(3, articles=MANY, people=MANY // 4).news]
    few, many = tmp_path / "few.facts.jsonl", tmp_path / "many.facts.jsonl"
    write_facts(few, news[:FEW])
    write_facts(many, news)
    assert not bomay.build([many], store=tmp_path / "first").all_faults  # also fills what is kept of names and places
    grown = peak_bytes(many, tmp_path / "many") - peak_bytes(few, tmp_path / "few")
    assert grown / (MANY - FEW) < MOST_BYTES
