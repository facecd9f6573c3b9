"""A list of names against the graph: what bears a name out, what speaks against it, and never a name alone."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from bomay.answers.kg import Graph, open_graph
from bomay.answers.matching import Asked, Candidate
from bomay.apps.cli import cli

QUERIES = Path(__file__).parents[1] / "queries"
GIVEN = QUERIES / "given.trig"


@pytest.fixture(scope="module")
def graph() -> Graph:
    return open_graph(GIVEN)


def first(graph: Graph, asked: Asked) -> Candidate:
    return graph.match([asked])[0]


def test_a_name_alone_is_never_a_match(graph: Graph) -> None:
    found = first(graph, Asked(name="Trần Thị B", birth_year="1960"))
    assert (found.verdict, found.score, found.name) == ("possible", 60.0, "Trần Thị B")
    assert found.reasons == (
        "the very name",
        "birth year not compared: the graph states none",
        "only the name fits, which is no match",
    )


@pytest.mark.parametrize(
    ("asked", "score"),
    [
        (Asked(name="Trần Thị B", post="Bí thư Tỉnh ủy Thái Nguyên"), 85),
        (Asked(name="tran thi b", post="bí thư", province="tỉnh Thái Nguyên"), 90),
        (Asked(name="bà Trần Thị B", body="tinh uy thai nguyen"), 75),
        (Asked(name="Lê Văn C", post="Chủ tịch UBND tỉnh Thái Nguyên", province="Thái Nguyên"), 100),
    ],
)
def test_a_post_a_body_or_a_province_bears_a_name_out(graph: Graph, asked: Asked, score: float) -> None:
    found = first(graph, asked)
    assert (found.verdict, found.score) == ("match", score)


def test_a_year_of_birth_bears_the_very_name_out_and_another_year_speaks_against(tmp_path: Path) -> None:
    """Phạm D, born 1965-03-02 by one article. The name without diacritics stays a candidate: more people share it."""
    whole = tmp_path / "whole.trig"
    whole.write_text(
        "".join((QUERIES / f"{name}.trig").read_text("utf-8") for name in ("given", "given-more")), "utf-8"
    )
    asked = [("Phạm D", "1965"), ("Phạm D", "02/03/1965"), ("pham d", "1965"), ("Phạm D", "1966"), ("Phạm D", "65")]
    found = open_graph(whole).match([Asked(name=name, birth_year=year) for name, year in asked])
    assert [(one.verdict, one.score) for one in found] == [
        ("match", 75),
        ("match", 75),
        ("possible", 65),
        ("possible", 45),
        ("possible", 60),
    ]
    assert [one.reasons[1] for one in found[2:]] == [
        "born: 1965-03-02",
        "born 1965-03-02 by the articles, not 1966",
        "birth year '65' is no year: not compared",
    ]


def test_what_is_not_known_of_the_person_speaks_against(graph: Graph) -> None:
    found = first(graph, Asked(name="Trần Thị B", post="Bí thư Tỉnh ủy Thái Nguyên", province="Cà Mau"))
    assert found.verdict == "possible"
    assert "province 'Cà Mau' is not known of this person" in found.reasons


def test_namesakes_are_all_told(graph: Graph) -> None:
    found = graph.match([Asked(name="nguyen van a", post="Bí thư Tỉnh ủy Thái Nguyên")])
    assert [(one.name, one.verdict) for one in found] == [("Nguyễn Văn A", "match"), ("Nguyễn Văn Á", "possible")]
    assert all("2 people have a name like it" in one.reasons for one in found)


def test_nobody_is_told_too(graph: Graph) -> None:
    found = graph.match([Asked(name="Vũ Xuân Không"), Asked(name="")])
    assert [(one.row, one.verdict, one.person) for one in found] == [(1, "none", None), (2, "none", None)]


def test_command_reads_a_list_and_prints_a_row_a_candidate(tmp_path: Path) -> None:
    names = tmp_path / "names.csv"
    names.write_text("id,name,post\n7,Trần Thị B,Bí thư\n8,Vũ Xuân Không,\n", encoding="utf-8-sig")
    result = CliRunner().invoke(cli, ["match", str(names), "--store", str(GIVEN), "-f", "csv"])
    assert result.exit_code == 0, result.output
    assert [line.split(",")[:4] for line in result.stdout.splitlines()] == [
        ["row", "asked", "verdict", "score"],
        ["1", "Trần Thị B", "match", "85.0"],
        ["2", "Vũ Xuân Không", "none", "0.0"],
    ]
    names.write_text("họ tên\nTrần Thị B\n", encoding="utf-8")
    result = CliRunner().invoke(cli, ["match", str(names), "--store", str(GIVEN)])
    assert result.exit_code == 3
    assert "its first line has no column 'name': họ tên" in result.stderr
