"""build, export and check on the command line: what they print, where, and with which code they end."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from graph_samples import article, tenure

from bomay.apps.cli import cli
from bomay.model.facts_json import to_json


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(cli, [str(argument) for argument in arguments])


@pytest.fixture
def facts(tmp_path: Path) -> Path:
    path = tmp_path / "news.facts.jsonl"
    said = article("1", "2020-01-05", tenure("Nguyễn Văn A", "Bộ trưởng", "Bộ Công an"))
    path.write_text(json.dumps(to_json(said), ensure_ascii=False) + "\n", encoding="utf-8")
    return path


@pytest.fixture
def text(tmp_path: Path) -> Path:
    path = tmp_path / "1.txt"
    path.write_text("Tin\n\nSáng 4/6/2020, ông Nguyễn Văn A, Bộ trưởng Bộ Công an, đi kiểm tra.\n", encoding="utf-8")
    return path


def test_a_sound_build_ends_well_and_tells_what_it_found(tmp_path: Path, text: Path) -> None:
    found = run("build", text, "--store", tmp_path / "store")
    assert (found.exit_code, found.stdout) == (0, "")
    assert "articles: 1, refused: 0" in found.stderr
    assert "faults: 0" in found.stderr


def test_a_refused_source_is_named_and_the_rest_is_built(tmp_path: Path, text: Path) -> None:
    found = run("build", text, tmp_path / "missing.txt", "--store", tmp_path / "store")
    assert found.exit_code == 3
    assert f"{tmp_path / 'missing.txt'}: no such file or folder" in found.stderr
    assert "articles: 1, refused: 1" in found.stderr


def test_nothing_at_all_is_an_input_error(tmp_path: Path) -> None:
    found = run("build", tmp_path / "missing.txt", "--store", tmp_path / "store")
    assert found.exit_code == 3
    assert "no article in them" in found.stderr


def test_facts_without_quotes_are_faults(tmp_path: Path, facts: Path) -> None:
    found = run("build", facts, "--store", tmp_path / "store")
    assert found.exit_code == 1
    assert "a claim must show the words that it was read from [Claim]" in found.stderr
    checked = run("check", tmp_path / "store", "--format", "jsonl")
    assert checked.exit_code == 1
    rows = [json.loads(line) for line in checked.stdout.splitlines()]
    assert {row["rule"] for row in rows} == {"Claim"}
    assert len(rows) == 2


def test_a_base_that_is_none_is_a_usage_error(tmp_path: Path, text: Path) -> None:
    found = run("build", text, "--store", tmp_path / "store", "--base", "no slash")
    assert found.exit_code == 2
    assert "neither slash nor hash" in found.stderr


def test_a_sound_store_has_no_fault(tmp_path: Path, text: Path) -> None:
    run("build", text, "--store", tmp_path / "store")
    found = run("check", tmp_path / "store", "--format", "jsonl")
    assert (found.exit_code, found.stdout) == (0, "")
    assert "0 faults" in found.stderr


def test_a_graph_is_exported_by_its_short_name(tmp_path: Path, text: Path) -> None:
    run("build", text, "--store", tmp_path / "store")
    found = run("export", tmp_path / "store", "--graph", "resolved", "--format", "ttl")
    assert found.exit_code == 0
    assert 'skos:prefLabel "Nguyễn Văn A"@vi' in found.stdout
    assert "oa:exact" not in found.stdout
    whole = run("export", tmp_path / "store", "--format", "ttl", "-o", tmp_path / "all.ttl")
    assert (whole.exit_code, whole.stdout) == (0, "")
    assert "oa:exact" in (tmp_path / "all.ttl").read_text("utf-8")


@pytest.mark.parametrize("command", ["export", "check"])
def test_what_is_no_store_is_an_input_error(tmp_path: Path, command: str) -> None:
    found = run(command, tmp_path)
    assert found.exit_code == 3
    assert "not a store" in found.stderr
    assert "fix: build it: bomay build" in found.stderr
