"""Gates keep a rule from places at which it can find nothing: with them the same is read as without."""

import pkgutil
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest
from msgspec.structs import replace

import bomay.claims
import bomay.mentions
from bomay.claims import read_facts
from bomay.claims.article.article import read_article
from bomay.claims.posts import headings
from bomay.claims.posts.walk import Walk
from bomay.lexicon import load_cues
from bomay.mentions import hits, opening, sentence
from bomay.model import Document, Facts
from bomay.text import read_documents, sentences
from bomay.text.quick import Ending, Hinted

ROOT = Path(__file__).parents[2]
SOURCES = [str(ROOT / "corpus"), *map(str, sorted((ROOT / "tests" / "golden").glob("*.txt")))]
DOCUMENTS = [item for item in read_documents(SOURCES) if isinstance(item, Document)]


def _facts() -> list[Facts]:
    return [read_facts(document) for document in DOCUMENTS]


@pytest.fixture(scope="module")
def gated() -> list[Facts]:
    """The facts of all samples, read with every gate."""
    return _facts()


@pytest.fixture
def fresh_scanner() -> Iterator[None]:
    hits._scanner.cache_clear()
    yield
    hits._scanner.cache_clear()


def test_no_sample_went_missing() -> None:
    assert len(DOCUMENTS) >= 86


def test_stages_find_the_same_in_every_sentence(gated: list[Facts], monkeypatch: pytest.MonkeyPatch) -> None:
    every = frozenset(cue.kind for cue in load_cues())
    read = sentence.read_items
    monkeypatch.setattr("bomay.claims.article.article.read_items", lambda *place: replace(read(*place), tells=every))
    assert _facts() == gated


@pytest.mark.usefixtures("fresh_scanner")
def test_a_lone_cue_is_read_as_by_all_rules(gated: list[Facts], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "_lone_cue", lambda cues: None)
    assert _facts() == gated


def test_a_line_without_other_marks_is_cut_at_the_same_stops(monkeypatch: pytest.MonkeyPatch) -> None:
    quick = [list(sentences(document.text)) for document in DOCUMENTS]
    monkeypatch.setitem(sentences.__globals__, "_FULL_STOP", sentences.__globals__["_END"])
    assert [list(sentences(document.text)) for document in DOCUMENTS] == quick


def test_headings_are_found_without_a_look_ahead() -> None:
    heads = 0
    for document in DOCUMENTS:
        for part in read_article(document).sentences:
            walk = Walk(part.items, part.page.text)
            found = headings.find_headings(walk)
            assert found == headings._Headings(walk).read()
            heads += bool(found)
    assert heads


def _patterns() -> dict[int, Hinted | Ending]:
    """All patterns that rules try only where their words stand."""
    modules = [
        import_module(module.name)
        for package in (bomay.claims, bomay.mentions)
        for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}.")
    ]
    values = [value for module in modules for value in vars(module).values()]
    return {id(value): value for value in values if isinstance(value, Hinted | Ending)}


def test_patterns_find_the_same_without_a_look_for_their_words() -> None:
    patterns = _patterns().values()
    assert len(patterns) >= 12
    found = 0
    for document in DOCUMENTS:
        for part in read_article(document).sentences:
            text = part.page.text
            ends = [at for at in range(part.start + 1, part.end) if text[at - 1] in " (,"]
            for pattern in patterns:
                for end in (part.end, *ends):
                    start = max(part.start, end - 60)
                    match = pattern.pattern.search(text, start, end)
                    again = pattern.search(text, start, end)
                    assert (again and again.span()) == (match and match.span()), (pattern.pattern, text[start:end])
                    found += match is not None
    assert found > 1000
