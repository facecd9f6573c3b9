"""What is kept between runs is what the files say now, or it is made anew."""

import sys
from pathlib import Path

import pytest

from bomay.lexicon.kept import kept


@pytest.fixture
def source(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    monkeypatch.setattr(sys, "pycache_prefix", str(tmp_path / "compiled"))
    path = tmp_path / "words.csv"
    path.write_text("một", "utf-8")
    return path


def _read(source: Path, made: list[str]) -> str:
    def make() -> str:
        made.append(source.read_text("utf-8"))
        return made[-1]

    return kept(str, [source], make)


def _kept_file() -> Path:
    (found,) = Path(str(sys.pycache_prefix)).rglob("kept*.str")
    return found


def test_it_is_made_once(source: Path) -> None:
    made: list[str] = []
    assert [_read(source, made), _read(source, made)] == ["một", "một"]
    assert made == ["một"]


def test_it_is_made_anew_when_a_file_changes(source: Path) -> None:
    made: list[str] = []
    _read(source, made)
    source.write_text("một hai", "utf-8")
    assert _read(source, made) == "một hai"
    assert made == ["một", "một hai"]


@pytest.mark.parametrize("cut", [0, 10, -1])
def test_a_damaged_file_is_not_read(source: Path, cut: int) -> None:
    made: list[str] = []
    _read(source, made)
    _kept_file().write_bytes(_kept_file().read_bytes()[:cut])
    assert [_read(source, made), _read(source, made)] == ["một", "một"]
    assert made == ["một", "một"]


def test_nothing_is_kept_where_python_keeps_nothing(source: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    made: list[str] = []
    assert [_read(source, made), _read(source, made)] == ["một", "một"]
    assert made == ["một", "một"]


def test_a_folder_that_cannot_be_written_is_no_fault(source: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "pycache_prefix", str(source))  # a file where the folder should be
    made: list[str] = []
    assert [_read(source, made), _read(source, made)] == ["một", "một"]
