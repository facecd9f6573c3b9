"""Answers in notebooks and data frames."""

import builtins
from pathlib import Path
from typing import Any

import pandas
import polars
import pytest

from bomay.answers.kg import open_graph
from bomay.errors import QueryError

GIVEN = Path(__file__).parents[1] / "queries" / "given.trig"


def test_a_notebook_shows_a_table() -> None:
    shown = open_graph(GIVEN).people("Trần Thị B")._repr_html_()
    assert shown.startswith("<table><thead><tr><th>iri</th><th>name</th>")
    assert "<td>Trần Thị B</td><td>Trần B</td><td>100.0</td><td>Bí thư Tỉnh ủy Thái Nguyên</td>" in shown


def test_data_frames_hold_a_row_a_thing() -> None:
    held = open_graph(GIVEN).holders("Bí thư Tỉnh ủy Thái Nguyên")
    assert len(held) == 2
    for frame in (held.to_pandas(), held.to_polars()):
        assert list(frame["name"]) == ["Nguyễn Văn A", "Trần Thị B"]
        assert len(frame.columns) == len(held.to_rows()[0])
    assert isinstance(held.to_pandas(), pandas.DataFrame)
    assert isinstance(held.to_polars(), polars.DataFrame)


@pytest.mark.parametrize("library", ["pandas", "polars"])
def test_a_missing_library_is_named(library: str, monkeypatch: pytest.MonkeyPatch) -> None:
    real = builtins.__import__

    def without(name: str, *rest: Any) -> Any:
        if name == library:
            raise ImportError(name)
        return real(name, *rest)

    found = open_graph(GIVEN).people("Trần Thị B")
    monkeypatch.setattr(builtins, "__import__", without)
    with pytest.raises(QueryError, match=f"{library} is not installed"):
        getattr(found, f"to_{library}")()
