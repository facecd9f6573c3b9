"""The tables beside a store: the same rows and the same networks as any source of the graph gives."""

from pathlib import Path
from typing import Any

import pyoxigraph as ox
import pytest

import bomay
from bomay.answers.columns.read import find_columns, open_tables
from bomay.answers.columns.tables import TABLES, count_things, question_of
from bomay.answers.columns.write import write_columns
from bomay.answers.local import LocalSource
from bomay.answers.networks import KINDS, Slice, draw_network
from bomay.answers.queries import queries_folder

ROOT = Path(__file__).parents[2]
GIVEN = ("queries/given.trig", "queries/given-more.trig", "unit/networks.trig")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("given") / "store"
    store = ox.Store(str(folder))
    for name in GIVEN:
        store.load(path=str(ROOT / "tests" / name), format=ox.RdfFormat.TRIG)
    store.flush()
    return folder


@pytest.fixture(scope="module")
def store(folder: Path) -> ox.Store:
    return ox.Store.read_only(str(folder))


@pytest.fixture(scope="module")
def asked(store: ox.Store) -> Any:
    return open_tables(LocalSource(store, "given"))


@pytest.fixture(scope="module")
def written(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Any:
    columns = tmp_path_factory.mktemp("columns") / "columns"
    write_columns(folder, columns)
    return open_tables(LocalSource(ox.Store(), "empty"), columns)


def test_every_question_fills_a_table() -> None:
    assert sorted(path.stem for path in (queries_folder() / "columns").glob("*.rq")) == list(TABLES)
    assert all("\nSELECT REDUCED" in question_of(table) and "<=" not in question_of(table) for table in TABLES)


@pytest.mark.parametrize("table", TABLES)
def test_table_is_the_same_from_parquet_and_from_sparql(table: str, asked: Any, written: Any) -> None:
    found = asked.sql(f"DESCRIBE {table}").fetchall(), asked.sql(f"FROM {table}").fetchall()
    assert (written.sql(f"DESCRIBE {table}").fetchall(), written.sql(f"FROM {table}").fetchall()) == found
    assert found[1], "an empty table compares nothing"


def test_rows_are_the_same_however_many_the_store_gives_at_once(
    folder: Path, tmp_path: Path, written: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bomay.answers.columns.write._PAGE", 2)
    write_columns(folder, tmp_path / "columns")
    again = open_tables(LocalSource(ox.Store(), "empty"), tmp_path / "columns")
    tables = {table: written.sql(f"FROM {table}").fetchall() for table in TABLES}
    assert {table: again.sql(f"FROM {table}").fetchall() for table in TABLES} == tables
    in_pages = [table for table in TABLES if count_things(question_of(table))]
    assert len(in_pages) == 10 and all(len(tables[table]) > 2 for table in in_pages), "one page compares nothing"


@pytest.mark.parametrize("kind", KINDS)
def test_network_is_the_same_from_parquet_and_from_sparql(kind: str, asked: Any, written: Any) -> None:
    found = draw_network(asked, kind, Slice())
    again = draw_network(written, kind, Slice())
    assert list(again.nodes(data=True)) == list(found.nodes(data=True))
    assert list(again.edges(data=True)) == list(found.edges(data=True))
    assert found.number_of_edges(), "an empty network compares nothing"


def test_tables_have_days_and_open_bounds(written: Any) -> None:
    rows = written.sql("SELECT start_min, start_max, end_max FROM tenures WHERE tenure LIKE '%/a-bt'").fetchall()
    assert [[day.isoformat() if day else None for day in row] for row in rows] == [[None, "2019-03-01", "2020-06-04"]]


def test_build_writes_the_columns_in_the_same_run_and_removes_them_with_the_build(tmp_path: Path) -> None:
    store = tmp_path / "store"
    article = ROOT / "corpus" / "02-quan-triet-chi-thi-35.txt"
    for _ in range(3):
        bomay.build([article], store=store)
    assert [path.parent.name for path in sorted(store.glob("build-*/columns"))] == ["build-000002", "build-000003"]
    columns = find_columns(store)
    assert columns == (store / "build-000003" / "columns").resolve()
    again = [(path.name, path.read_bytes()) for path in sorted(store.glob("build-000002/columns/*"))]
    assert [(path.name, path.read_bytes()) for path in sorted(columns.glob("*"))] == again
    graph = bomay.open(store)
    assert graph.tables.sql("SELECT count(*) FROM people").fetchall()[0][0] > 0


def test_a_store_without_columns_and_a_file_have_none(tmp_path: Path) -> None:
    assert find_columns(tmp_path) is None
    assert find_columns(ROOT / "tests" / "queries" / "given.trig") is None
