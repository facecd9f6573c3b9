"""The fuzzer's way in holds for any bytes that hypothesis makes."""

import pytest
from fuzz_reading import main, read_anything
from hypothesis import example, given, settings
from hypothesis import strategies as st


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=120))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    read_anything(data)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.integers(0, 90), max_size=80), st.sampled_from([3, 7, 11, 15]))
@example([21, 16, 16, 21, 21, 21, 21], 15)  # committees of committees: none owns what stands in its own name
def test_any_words_of_the_register_are_read(words: list[int], way: int) -> None:
    read_anything(bytes([way, *words]))


def test_without_the_fuzzer_it_says_so(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    main()
    assert "nothing was fuzzed" in capsys.readouterr().out
