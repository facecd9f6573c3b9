"""Bad input: one clear message each, the right code, and everything else still done."""

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from bomay.apps.cli import cli

GOOD = """---
id: tot
title: Bí thư Tỉnh ủy kiểm tra
published: 2020-06-05
source: https://bao-mau.example/thai-nguyen/kiem-tra
---
Ngày 04/6, đồng chí Nguyễn Văn A, Bí thư Tỉnh ủy Thái Nguyên, đã kiểm tra tại xã Yên Trạch.
"""


def _run(*args: str | Path, stdin: str | None = None) -> Result:
    result = CliRunner().invoke(cli, [str(arg) for arg in args], input=stdin)
    if result.exception and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result


def _facts(result: Result) -> dict[str, Any]:
    return {facts["document"]["id"]: facts for facts in map(json.loads, result.stdout.splitlines())}


@pytest.fixture
def good(tmp_path: Path) -> Path:
    path = tmp_path / "tot.txt"
    path.write_text(GOOD, "utf-8")
    return path


def _bad(folder: Path, kind: str) -> Path:
    path = folder / {"json": "bad.jsonl", "archive": "bad.jsonl.gz"}.get(kind, "bad.txt")
    data = {
        "empty": b"",
        "binary": bytes(range(256)),
        "utf8": "Bí thư Tỉnh ủy".encode() + b"\xff\xfe" + "Thái Nguyên".encode(),
        "json": b'{"id": "x", "text": "Hoa."}\n{"id": "y", "te',
        "archive": b"not gzip",
    }
    if kind == "folder":
        path = folder / "bad"
        path.mkdir()
    elif kind != "missing":
        path.write_bytes(data[kind])
    return path


BAD = {
    "missing": "no such file or folder",
    "empty": "the file is empty",
    "binary": "binary data, not text",
    "utf8": "broken UTF-8 at byte 20",
    "json": "not JSON",
    "archive": "cut off or damaged",
    "folder": "a folder without articles",
}


@pytest.mark.parametrize("kind", list(BAD))
def test_extract_names_the_bad_source_and_reads_the_good_one(kind: str, good: Path, tmp_path: Path) -> None:
    bad = _bad(tmp_path, kind)
    result = _run("extract", bad, good)
    assert result.exit_code == 3
    refusals = [line for line in result.stderr.splitlines() if line.startswith("refused: ")]
    assert len(refusals) == 1
    assert refusals[0].startswith(f"refused: {bad}")
    assert BAD[kind] in refusals[0]
    assert [line[:7] for line in result.stderr.splitlines()[1:]] == ["  why: ", "  fix: "]
    assert [person["name"] for person in _facts(result)["tot"]["people"]] == ["Nguyễn Văn A"]


@pytest.mark.parametrize("kind", list(BAD))
def test_build_names_the_bad_source_and_builds_the_rest(kind: str, good: Path, tmp_path: Path) -> None:
    bad, store = _bad(tmp_path, kind), tmp_path / "store"
    result = _run("build", bad, good, "--store", store)
    assert result.exit_code == 3
    assert str(bad) in result.stderr
    assert BAD[kind] in result.stderr
    assert "Traceback" not in result.stderr
    found = _run("who", "Nguyễn Văn A", "--store", store, "-f", "json")
    assert found.exit_code == 0
    assert "Tỉnh ủy Thái Nguyên" in found.stdout


def test_a_good_source_ends_with_code_0(good: Path, tmp_path: Path) -> None:
    assert _run("extract", good).exit_code == 0
    assert _run("build", good, "--store", tmp_path / "store").exit_code == 0


def test_an_article_without_facts_is_printed_with_empty_lists(tmp_path: Path) -> None:
    path = tmp_path / "troi.txt"
    path.write_text("Trời hôm nay đẹp.\nMây trắng bay trên núi.\n", "utf-8")
    result = _run("extract", path)
    facts = _facts(result)["troi"]
    assert (result.exit_code, result.stderr) == (0, "")
    assert [facts[kind] for kind in ("people", "tenures", "changes", "events", "directives")] == [[], [], [], [], []]


def test_json_format_is_one_array_even_of_nothing(good: Path, tmp_path: Path) -> None:
    assert len(json.loads(_run("extract", good, good, "--format", "json").stdout)) == 2
    nothing = _run("extract", tmp_path / "missing.txt", "--format", "json")
    assert (json.loads(nothing.stdout), nothing.exit_code) == ([], 3)


def test_standard_input_is_read(good: Path) -> None:
    assert _run("extract", "-", stdin=GOOD).stdout == _run("extract", good).stdout


def test_unread_is_added_on_demand(good: Path) -> None:
    assert "unread" not in json.loads(_run("extract", good).stdout)
    assert isinstance(json.loads(_run("extract", good, "--unread").stdout)["unread"], list)


def test_every_span_quotes_the_text_as_given(good: Path) -> None:
    facts = json.loads(_run("extract", good).stdout)
    text = GOOD.split("---\n", 2)[2]
    assert [text[start:end] for person in facts["people"] for start, end in person["mentions"]] == ["Nguyễn Văn A"]
    quotes = {text[start:end] for tenure in facts["tenures"] for start, end in tenure["evidence"]}
    assert any("Bí thư" in quote for quote in quotes)


def test_explain_of_a_bad_source_and_of_an_unknown_id(good: Path, tmp_path: Path) -> None:
    assert _run("explain", tmp_path / "missing.txt").exit_code == 3
    unknown = _run("explain", good, "--id", "khác")
    assert (unknown.exit_code, "no article khác" in unknown.stderr) == (1, True)
    assert "Nguyễn Văn A: Bí thư, Tỉnh ủy Thái Nguyên (current)" in _run("explain", good).stdout


def test_explain_writes_a_page(good: Path, tmp_path: Path) -> None:
    page = tmp_path / "new" / "tot.html"
    assert _run("explain", good, "--html", page).exit_code == 0
    assert "<mark" in page.read_text("utf-8")


@pytest.mark.parametrize("what", ["missing", "empty", "file"])
@pytest.mark.parametrize(
    "asked",
    [["who", "Nguyễn Văn A"], ["holders", "Bí thư Tỉnh ủy Thái Nguyên"], ["query", "SELECT ?s WHERE { ?s ?p ?o }"],
     ["directive", "35-CT/TW"], ["body", "Tỉnh ủy Thái Nguyên"], ["event"], ["timeline", "Nguyễn Văn A"]],
    ids=lambda asked: asked[0],
)  # fmt: skip
def test_what_is_no_store_is_named_with_code_3(what: str, asked: list[str], tmp_path: Path) -> None:
    store = tmp_path / "store"
    if what == "empty":
        store.mkdir()
    elif what == "file":
        store.write_text("no store", "utf-8")
    result = _run(*asked, "--store", store)
    assert (result.exit_code, result.stdout) == (3, "")
    assert str(store) in result.stderr
    assert "fix: " in result.stderr


@pytest.mark.parametrize(
    "question",
    [
        "SELECT ?s WHERE { ?s ?p }",
        "INSERT DATA { <a:a> <a:b> <a:c> }",
        "SELECT * WHERE { SERVICE <http://x.example/> { ?s ?p ?o } }",
    ],
    ids=["syntax", "update", "service"],
)
def test_a_question_that_cannot_be_asked_is_told_with_code_3(question: str, good: Path, tmp_path: Path) -> None:
    store = tmp_path / "store"
    _run("build", good, "--store", store)
    result = _run("query", question, "--store", store)
    assert (result.exit_code, result.stdout) == (3, "")
    assert "fix: " in result.stderr


def test_a_name_that_nobody_has_ends_with_code_1(good: Path, tmp_path: Path) -> None:
    store = tmp_path / "store"
    _run("build", good, "--store", store)
    result = _run("who", "Hoàng Thị Không Có", "--store", store)
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr
