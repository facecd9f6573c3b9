"""People and posts in the forms of others: read again by their own libraries, and the same bytes twice."""

import csv
import datetime
import io
import json
import subprocess
from pathlib import Path
from typing import Any

import pyoxigraph as ox
import pytest

from bomay.answers.interchange.csvw import to_csvw, write_csvw
from bomay.answers.interchange.dates import bounds_of, partial
from bomay.answers.interchange.ftm import to_ftm
from bomay.answers.interchange.popolo import to_popolo
from bomay.answers.interchange.popolo_in import from_popolo
from bomay.answers.interchange.records import Records, read_records, without_sentences
from bomay.answers.interchange.tables import TABLES
from bomay.answers.kg import Graph, open_graph
from bomay.errors import InputError
from bomay.graph.iris import Iris

GIVEN = Path(__file__).parents[1] / "queries" / "given.trig"
READERS = Path(__file__).parents[2] / ".venv" / "readers" / "bin" / "python"
READ_FTM = Path(__file__).parents[1] / "readers" / "read_ftm.py"
SENTENCE = "Hội nghị bầu đồng chí Trần Thị B giữ chức Bí thư Tỉnh ủy."


@pytest.fixture(scope="module")
def graph() -> Graph:
    return open_graph(GIVEN)


@pytest.fixture(scope="module")
def records(graph: Graph) -> Records:
    return read_records(graph.source)


def entities(records: Records) -> list[dict[str, Any]]:
    return [json.loads(line) for line in to_ftm(records).splitlines()]


def test_same_graph_gives_the_same_bytes(graph: Graph, records: Records, tmp_path: Path) -> None:
    again = read_records(graph.source)
    assert to_ftm(again) == to_ftm(records)
    assert to_popolo(again) == to_popolo(records)
    one, two = ({path.name: path.read_bytes() for path in write_csvw(records, tmp_path / name)} for name in "ab")
    assert one == two
    assert len(one) == 1 + 2 * len(TABLES)


def test_ftm_occupancy_holds_person_post_day_and_sentence(records: Records) -> None:
    made = entities(records)
    by_id = {one["id"]: one for one in made}
    assert len(by_id) == len(made)
    held = by_id["bomay-tenure-b-bt"]
    assert held["schema"] == "Occupancy"
    assert by_id[held["properties"]["holder"][0]]["properties"]["name"] == ["Trần Thị B"]
    assert by_id[held["properties"]["post"][0]]["properties"]["name"] == ["Bí thư Tỉnh ủy Thái Nguyên"]
    assert held["properties"]["startDate"] == ["2020-06-04"]
    assert "endDate" not in held["properties"]
    assert SENTENCE in held["properties"]["description"]
    assert not any("topics" in one["properties"] for one in made)


@pytest.mark.skipif(not READERS.exists(), reason="no library that reads it here: make readers")
def test_ftm_is_valid_for_followthemoney_which_keeps_every_value(records: Records) -> None:
    given = to_ftm(records)
    run = subprocess.run([READERS, READ_FTM], input=given, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
    read = [json.loads(line) for line in run.stdout.splitlines()]
    for one, kept in zip(entities(records), read, strict=True):
        assert kept["properties"] == {name: sorted(values) for name, values in one["properties"].items()}
    assert {"Person", "Organization", "Position", "Occupancy", "Event"} <= {one["schema"] for one in read}


def test_popolo_read_again_answers_the_same(graph: Graph, records: Records, tmp_path: Path) -> None:
    given = to_popolo(records)
    quads = from_popolo(given, name="given.json", iris=Iris())
    again = tmp_path / "again.trig"
    again.write_bytes(ox.serialize(quads, format=ox.RdfFormat.TRIG) or b"")
    read = open_graph(again)

    def answers(asked: Graph) -> list[tuple[object, ...]]:
        held = asked.holders("Bí thư Tỉnh ủy Thái Nguyên")
        return [
            (one.iri, one.name, one.start, one.end, one.status, one.evidence[0].sentence, one.evidence[0].start)
            for one in held
        ]

    assert answers(read) == answers(graph)
    assert answers(read)
    assert to_popolo(read_records(read.source)).count('"person_id"') == len(records.tenures)


def test_popolo_of_others_needs_no_bounds_posts_or_iris() -> None:
    theirs = {
        "persons": [{"id": "p1", "name": "Nguyễn Văn A", "other_names": [{"name": "Nguyen Van A"}]}],
        "organizations": [{"id": "o1", "name": "Quốc hội"}],
        "memberships": [
            {
                "person_id": "p1",
                "organization_id": "o1",
                "role": "Đại biểu",
                "start_date": "2016",
                "end_date": "2021-05",
            },
            {"person_id": "p1", "organization_id": "o1", "role": "Thư ký", "start_date": "2021-07-20"},
        ],
    }
    store = ox.Store()
    store.bulk_extend(from_popolo(json.dumps(theirs), name="x", iris=Iris()))
    found = {
        str(row["post"].value): [row[name].value if row[name] else None for name in ("a", "b", "c", "d", "status")]
        for row in store.query(  # type: ignore[union-attr]
            """PREFIX bm: <https://w3id.org/bomay/ontology#> PREFIX og: <http://www.w3.org/ns/opengov#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            SELECT ?post ?a ?b ?c ?d ?status { ?t a bm:Tenure ; bm:status ?status ; og:post/skos:prefLabel ?post
            OPTIONAL { ?t bm:startMin ?a } OPTIONAL { ?t bm:startMax ?b } OPTIONAL { ?t bm:endMin ?c }
            OPTIONAL { ?t bm:endMax ?d } }""",
            use_default_graph_as_union=True,
        )
    }
    assert found == {
        "Đại biểu Quốc hội": ["2016-01-01", "2016-12-31", "2021-05-01", "2021-05-31", "former"],
        "Thư ký Quốc hội": ["2021-07-20", "2021-07-20", None, None, "current"],
    }


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{", "no JSON"),
        ("[]", "no list of persons"),
        ('{"persons": [{"id": "a"}]}', "no name in"),
        (
            '{"persons": [], "memberships": [{"person_id": "a", "organization_id": "b", "start_date": "hôm qua"}]}',
            "hôm",
        ),
    ],
)
def test_what_is_no_popolo_is_refused_with_the_place(text: str, said: str) -> None:
    with pytest.raises(InputError, match=said):
        from_popolo(text, name="theirs.json", iris=Iris())


def test_csvw_is_read_by_the_csvw_library_with_its_types(records: Records, tmp_path: Path) -> None:
    library = pytest.importorskip("csvw")
    write_csvw(records, tmp_path)
    group = library.TableGroup.from_file(tmp_path / "csv-metadata.json")
    group.check_referential_integrity()
    tables = {name.removesuffix(".csv"): list(table) for name, table in group.tabledict.items()}
    assert len(tables["tenures"]) == len(records.tenures)
    (held,) = [row for row in tables["tenures"] if row["name"] == "Trần Thị B"]
    assert held["start_min"] == datetime.datetime(2020, 6, 4)  # the library knows no day without an hour
    assert held["end_max"] is None
    assert held["sentence"] == SENTENCE


def test_tables_and_parquet_hold_the_same_rows(records: Records, tmp_path: Path) -> None:
    polars = pytest.importorskip("polars")
    write_csvw(records, tmp_path)
    for table in TABLES:
        rows = list(csv.reader(io.StringIO((tmp_path / f"{table.name}.csv").read_text("utf-8"))))
        read = polars.read_parquet(tmp_path / f"{table.name}.parquet")
        assert read.columns == rows[0] == [column.name for column in table.columns]
        assert read.height == len(rows) - 1 > 0
        keys = [tuple(row[: table.keys]) for row in rows[1:]]
        assert len(set(keys)) == len(keys)
    assert read.schema["number"] == polars.Int64


def test_every_table_says_what_its_columns_are(records: Records) -> None:
    told = json.loads(to_csvw(records)["csv-metadata.json"])
    assert all(column["dc:description"] for table in told["tables"] for column in table["tableSchema"]["columns"])


def test_running_text_can_be_left_out(records: Records) -> None:
    bare = without_sentences(records)
    for text in (to_ftm(bare), to_popolo(bare), *to_csvw(bare).values()):
        assert SENTENCE not in text
    assert "Trần Thị B" in to_popolo(bare)


@pytest.mark.parametrize("date", ["2020", "2020-02", "2020-12", "2020-06-04"])
def test_partial_date_goes_to_bounds_and_back(date: str) -> None:
    assert partial(*bounds_of(date)) == date


def test_bounds_that_make_no_date_give_none() -> None:
    day = datetime.date
    assert partial(None, day(2020, 1, 1)) is None
    assert partial(day(2020, 1, 1), day(2020, 6, 30)) is None
    assert partial(day(2020, 1, 5), day(2020, 1, 31)) is None
