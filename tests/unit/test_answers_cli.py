"""The commands that ask a graph: rows, sentences, exit codes, and what they say when nothing is found."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bomay.apps.cli import cli

GIVEN = str(Path(__file__).parents[1] / "queries" / "given.trig")
IDS = "https://w3id.org/bomay/id/"


@pytest.fixture(autouse=True)
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("BOMAY_STORE", raising=False)


def bomay(*arguments: str, store: str = GIVEN) -> Result:
    return CliRunner().invoke(cli, list(arguments), env={"BOMAY_STORE": store})


def rows(*arguments: str) -> list[dict[str, object]]:
    result = bomay(*arguments, "-f", "json")
    assert result.exit_code == 0, result.output
    found = json.loads(result.stdout)
    assert isinstance(found, list)
    return found


def test_who_shows_posts_with_bounds_and_sentences() -> None:
    (row,) = rows("who", "tran thi b", "--evidence")
    assert (row["name"], row["post"]) == ("Trần Thị B", "Bí thư Tỉnh ủy Thái Nguyên")
    assert (row["start"], row["end"], row["articles"]) == ("2020-06-04", "≥ 2020-06-20", 2)
    evidence = row["evidence"]
    assert isinstance(evidence, list)
    assert evidence[0]["sentence"] == "Hội nghị bầu đồng chí Trần Thị B giữ chức Bí thư Tỉnh ủy."
    assert (evidence[0]["article"], evidence[0]["start"], evidence[0]["end"]) == ("d1", 10, 42)


def test_who_prints_the_sentences_under_the_table() -> None:
    result = bomay("who", "Trần Thị B", "-e")
    assert "[1] «Hội nghị bầu đồng chí Trần Thị B giữ chức Bí thư Tỉnh ủy.»" in result.stdout
    assert "d1 text[10:42] · example.org · 2020-06-05" in result.stdout


def test_who_tells_namesakes_apart() -> None:
    result = bomay("who", "nguyen van a")
    assert result.exit_code == 0
    assert "2 people may be meant" in result.stderr
    assert "Nguyễn Văn Á" in result.stdout
    assert [row["name"] for row in rows("who", "Nguyễn Văn A")] == ["Nguyễn Văn A"]


def test_who_on_a_day() -> None:
    assert [row["certain"] for row in rows("who", "Lê Văn C", "--at", "2020-06-10")] == ["certain", "certain"]
    assert [row["certain"] for row in rows("who", "Lê Văn C", "--at", "2020-06-01")] == ["possible", "possible"]
    assert bomay("who", "Nguyễn Văn A", "--at", "2021-01-01").exit_code == 1


def test_who_says_that_a_name_was_mistyped() -> None:
    result = bomay("who", "tran thi bb")
    assert "Trần Thị B" in result.stdout
    assert "no one is written so" in result.stderr


def test_holders_on_a_day_are_certain_or_possible() -> None:
    found = rows("holders", "bi thu tinh uy thai nguyen", "--at", "2020-06-04")
    assert [(row["name"], row["certain"]) for row in found] == [("Trần Thị B", "certain"), ("Nguyễn Văn A", "possible")]
    assert rows("holders", "Bí thư Tỉnh ủy Thái Nguyên", "--at", "4/6/2020") == found


def test_holders_of_an_abbreviated_post() -> None:
    (row,) = rows("holders", "Chủ tịch UBND tỉnh Thái Nguyên")
    assert row["name"] == "Lê Văn C"
    assert row["post"] == "Chủ tịch Ủy ban nhân dân tỉnh Thái Nguyên (quyền)"


@pytest.mark.parametrize(
    ("arguments", "near"),
    [
        (("holders", "Bí thư Tỉnh ủy"), "Bí thư Tỉnh ủy Thái Nguyên"),
        (("who", "Trần Thị Bích Ngân"), "Trần Thị B"),
        (("body", "Tỉnh uỷ Thái Nguy"), "Tỉnh ủy Thái Nguyên"),
        (("directive", "Luật Đất"), "Luật Đất đai"),
        (("timeline", "Trần Thị Bích Ngân"), "Trần Thị B"),
        (("event", "--person", "Trần Thị Bích Ngân"), "Trần Thị B"),
    ],
)
def test_nothing_found_names_what_is_near(arguments: tuple[str, ...], near: str) -> None:
    result = bomay(*arguments)
    assert result.exit_code == 1
    assert result.stdout == ""
    assert near in result.stderr


def test_body_shows_each_incarnation_its_holders_and_what_is_under_it() -> None:
    found = rows("body", "Tỉnh ủy Thái Nguyên")
    assert {(row["from"], row["to"]) for row in found} == {(None, "2025-06-30"), ("2025-07-01", None)}
    assert [row["name"] for row in found if "name" in row] == ["Nguyễn Văn A", "Trần Thị B", "Lê Văn C"]
    assert "Ban Tổ chức Tỉnh ủy Thái Nguyên" in [row.get("under") for row in found]
    assert {row["to"] for row in rows("body", "Tỉnh ủy Thái Nguyên", "--at", "2020-01-01")} == {"2025-06-30"}


@pytest.mark.parametrize(
    ("at", "found"),
    [
        ("2020", [("Trần Thị B", "possible"), ("Nguyễn Văn A", "possible")]),
        ("2020-05", [("Nguyễn Văn A", "possible")]),
        ("6/2019", [("Nguyễn Văn A", "certain")]),
        ("4/6/2020", [("Trần Thị B", "certain"), ("Nguyễn Văn A", "possible")]),
    ],
)
def test_a_time_may_be_a_year_a_month_or_a_day(at: str, found: list[tuple[str, str]]) -> None:
    told = rows("holders", "Bí thư Tỉnh ủy Thái Nguyên", "--at", at)
    assert sorted((str(row["name"]), str(row["certain"])) for row in told) == sorted(found)


def test_old_names_lead_to_new_ones(tmp_path: Path) -> None:
    whole = tmp_path / "whole.trig"
    parts = (Path(GIVEN).parent / name for name in ("given.trig", "given-more.trig"))
    whole.write_text("".join(part.read_text("utf-8") for part in parts), "utf-8")
    shown = bomay("body", "Tỉnh ủy Bắc Kạn", "-f", "json", store=str(whole))
    assert json.loads(shown.stdout)[0]["became"] == ["Tỉnh ủy Thái Nguyên (2025-07-01)"]
    later = bomay("body", "Tỉnh ủy Bắc Kạn", "--at", "2025-08", "-f", "json", store=str(whole))
    assert (json.loads(later.stdout)[0]["body"], later.exit_code) == ("Tỉnh ủy Thái Nguyên", 0)
    assert "Tỉnh ủy Bắc Kạn: none at that time; what had come of it follows" in later.stderr
    gone = bomay("holders", "Chánh Văn phòng Tỉnh ủy Bắc Kạn", "--at", "2025-08", store=str(whole))
    assert gone.exit_code == 1
    assert "Tỉnh ủy Bắc Kạn had become Tỉnh ủy Thái Nguyên by then: ask for a post of that" in gone.stderr


def test_event_by_person_type_and_time() -> None:
    (row,) = rows("event", "--person", "trần thị b", "--type", "visit", "--since", "2020-06-19")
    assert row["date"] == "2020-06-18/2020-06-19"
    assert row["people"] == ["Lê Văn C (attendee)", "Trần Thị B (chair)", "Ủy ban nhân dân tỉnh Thái Nguyên (host)"]
    assert bomay("event", "--since", "2030-01-01").exit_code == 1


@pytest.mark.parametrize("typed", ["35-CT/TW", "35 CT/TW", "số 35-ct/tw", "Chỉ thị 35-CT/TW"])
def test_directive_by_any_spelling(typed: str) -> None:
    found = rows("directive", typed)
    assert {row["date"] for row in found} == {"2019-05-30", "2024-06-14"}
    assert [row["cited_by"] for row in rows("directive", typed, "--date", "2019-05-30")] == [
        "act",
        "article",
        "article",
        "event",
    ]


def test_timeline_of_a_person_and_of_a_post() -> None:
    assert [row["kind"] for row in rows("timeline", "Trần Thị B", "--events")] == ["act", "event", "tenure", "event"]
    kinds = [(row["kind"], row["text"]) for row in rows("timeline", "Bí thư Tỉnh ủy Thái Nguyên")]
    assert kinds[0] == ("tenure", "Nguyễn Văn A")
    assert ("act", "Trần Thị B: elected, Bí thư Tỉnh ủy Thái Nguyên") in kinds


def test_query_by_name_text_file_and_standard_input(tmp_path: Path) -> None:
    text = "SELECT DISTINCT ?name { ?p a foaf:Person ; skos:prefLabel ?name FILTER (?p = id:b) }"
    text = text.replace("id:b", f"<{IDS}person/b>")
    Path("own.rq").write_text(text, encoding="utf-8")
    assert rows("query", text) == rows("query", "own.rq") == [{"name": "Trần Thị B"}]
    piped = CliRunner().invoke(cli, ["query", "-", "--store", GIVEN, "-f", "csv"], input=text)
    assert piped.stdout == "name\nTrần Thị B\n"
    found = rows("query", "holders-at", "-i", f"post={IDS}post/bt", "-i", "day=2020-06-04")
    assert [(row["name"], row["certain"]) for row in found] == [("Trần Thị B", "true"), ("Nguyễn Văn A", "false")]


def test_query_ask_and_construct() -> None:
    assert bomay("query", "ASK { ?p a foaf:Person }").exit_code == 0
    assert bomay("query", "ASK { ?p a foaf:Nobody }").exit_code == 1
    made = bomay("query", f"CONSTRUCT {{ ?s a ?c }} {{ VALUES ?s {{ <{IDS}person/b> }} ?s a ?c }}")
    assert made.stdout == (
        f"<{IDS}person/b> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://xmlns.com/foaf/0.1/Person> .\n"
    )


def test_query_list_and_show() -> None:
    result = bomay("query", "--list")
    assert "holders-at" in result.stdout
    shown = bomay("query", "holders", "-i", f"post={IDS}post/bt", "--show").stdout
    assert f"VALUES ?post {{ <{IDS}post/bt> }}" in shown


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (("query", "SELECT * { ?s ?p }"), 3, "not valid SPARQL"),
        (("query", "careers"), 3, "the canned questions are:"),
        (("query", "career", "-i", "who=x"), 3, "its inputs are: ?person"),
        (("query", "holders-at", "-i", "day=4/6/2020"), 3, "not of the form YYYY-MM-DD"),
        (("query", "career", "-i", "person"), 2, "NAME=VALUE"),
        (("query", "DROP ALL {}"), 3, "it is an update"),
        (("query", "SELECT * { SERVICE <http://x> {} }"), 3, "it uses SERVICE"),
        (("query",), 2, "give a question"),
        (("holders", "x", "--at", "June"), 2, "June"),
        (("network", "co-attendance"), 2, "give --as"),
        (("who", "x", "--store", "nowhere"), 3, "nowhere: no such directory"),
        (("who", "x", "--store", "."), 3, "not a store"),
        (("who", "x", "--store", "a.docx"), 3, "no RDF format"),
        (("who", "x", "--endpoint", "http://127.0.0.1:9/q"), 3, "http://127.0.0.1:9/q"),
    ],
)
def test_errors_say_what_and_end_with_their_code(arguments: tuple[str, ...], code: int, said: str) -> None:
    from bomay.answers import endpoint

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(endpoint, "_TRIES", 1)
        result = bomay(*arguments)
    assert (result.exit_code, result.stdout) == (code, "")
    assert said in result.stderr


def test_without_any_store_one_clear_message() -> None:
    result = CliRunner().invoke(cli, ["who", "x"])
    assert result.exit_code == 3
    assert "no graph to ask" in result.stderr
    assert "bomay build SOURCES --store out/store" in result.stderr


@pytest.mark.parametrize("form", ["gexf", "graphml", "csv", "html", "svg"])
def test_network_writes_its_file(form: str) -> None:
    result = bomay("network", "co-attendance", "-o", f"out/net.{form}")
    assert result.exit_code == 0, result.output
    assert result.stdout == ""
    assert f"out/net.{form}: 3 nodes, 3 edges" in result.stderr
    assert "Trần Thị B" in Path("out/net.nodes.csv" if form == "csv" else f"out/net.{form}").read_text("utf-8")
    if form != "csv":
        assert bomay("network", "co-attendance", "--as", form).stdout == Path(f"out/net.{form}").read_text("utf-8")


def test_network_measure_prints_the_first_nodes() -> None:
    found = rows("network", "co-attendance", "--measure", "pagerank", "--top", "2")
    assert [row["label"] for row in found] == ["Lê Văn C", "Trần Thị B"]
    assert bomay("network", "co-attendance", "--since", "2030-01-01", "--measure", "degree").exit_code == 1
