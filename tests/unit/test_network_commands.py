"""The commands on networks: rows, files, sentences, and what they say when there is nothing."""

import json
from pathlib import Path
from typing import Any

from click.testing import CliRunner, Result

from bomay.apps.cli import cli

STORE = str(Path(__file__).parent / "networks.trig")


def bomay(*arguments: str) -> Result:
    return CliRunner().invoke(cli, [*arguments, "--store", STORE])


def rows(*arguments: str) -> Any:
    result = bomay(*arguments, "-f", "json")
    assert result.exit_code == 0, result.output
    return json.loads(result.stdout)


def test_first_nodes_of_a_slice_by_a_measure() -> None:
    cut = ("--since", "2019-04", "--province", "Thái Nguyên")
    found = rows("network", "co-attendance", *cut, "--measure", "betweenness", "--top", "20")
    assert [row["label"] for row in found] == ["Lê Văn C", "Phạm D", "Trần Thị B"]
    result = bomay("network", "co-attendance", "--measure", "strength", "--chance", "2", "-f", "csv")
    assert result.stdout.splitlines()[0] == "rank,label,kind,strength,by_chance,z"


def test_estimate_and_years_and_whole() -> None:
    assert rows("network", "co-attendance", "--measure", "betweenness", "--sample", "4")[0]["betweenness"] == 0.666667
    found = rows("network", "co-attendance", "--measure", "degree", "--by-year", "--since", "2018", "--until", "2019")
    assert (found[0]["year"], found[0]["value"]) == (2018, 1.0)
    assert rows("network", "co-attendance", "--describe")[0] == {"what": "nodes", "value": 4}


def test_hierarchy_at_a_day_as_a_file() -> None:
    result = bomay("network", "hierarchy", "--at", "2025-07-01", "--as", "graphml")
    assert "btc2" in result.stdout
    assert 'id/btc"' not in result.stdout


def test_way_with_its_sentences() -> None:
    assert [row["to"] for row in rows("path", "Nguyễn Văn A", "Lê Văn C")] == ["Trần Thị B", "Lê Văn C"]
    shown = bomay("path", "Nguyễn Văn A", "Trần Thị B", "--evidence", "--strongest").stdout
    assert "2 sự kiện chung (2018–2019); 1 cơ quan chung (2019)" in shown
    assert "[1] «Đồng chí Nguyễn Văn A gặp đồng chí Trần Thị B.»\n    d1 text[19:22] · example.org" in shown
    nothing = bomay("path", "Nguyễn Văn A", "Lê Văn C", "--by", "co-tenure")
    assert (nothing.exit_code, nothing.stdout) == (1, "")
    assert "no way joins" in nothing.stderr


def test_career_paths() -> None:
    found = rows("careers", "--top", "1")
    assert (found[0]["people"], found[0]["path"]) == (1, "Bí thư Huyện ủy → Trưởng Ban Tổ chức")
    assert bomay("careers", "--length", "3").exit_code == 1


def test_what_is_wrong_is_said() -> None:
    for arguments, code, said in (
        (("--describe", "--until", "1990"), 1, "has no node"),
        (("--measure", "degree", "--until", "1990"), 1, "has no node"),
        (("--until", "1990", "--as", "csv"), 1, "has no node"),
        (("--by-year",), 2, "needs --measure"),
        (("--at", "2020", "--since", "2019", "--as", "csv"), 2, "goes without"),
        (("--as", "csv", "--province", "Atlantis"), 3, "the graph has none of that name"),
        (("--measure", "degree", "--by-year"), 3, "the slice is open"),
    ):
        result = bomay("network", "co-attendance", *arguments)
        assert (result.exit_code, result.stdout) == (code, "")
        assert said in result.stderr
