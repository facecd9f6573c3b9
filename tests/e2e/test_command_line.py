"""The frame of the command line: help, start-up, codes, broken pipes, completion, formats of rows."""

import csv
import importlib
import io
import json
import os
import subprocess
import sys
import unicodedata
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from bomay.apps.cli import cli
from bomay.apps.cli.group import COMMANDS
from bomay.apps.cli.rows import FORMATS, print_rows
from bomay.errors import StoreError

HEAVY = ("rdflib", "pyoxigraph", "pyshacl", "networkx", "rustworkx", "trafilatura", "ftfy", "viparse", "yaml", "jinja2",
         "zstandard", "ahocorasick_rs", "rapidfuzz", "SPARQLWrapper")  # fmt: skip
ROWS: list[dict[str, object]] = [
    {"name": "Nguyễn Văn A", "posts": ["Bí thư", "Ủy viên"], "start": None, "note": "a | b\nc", "kept": True},
    {"name": unicodedata.normalize("NFD", "Trần Thị B"), "posts": [], "start": 2019, "note": 'đ "x", y', "kept": False},
]
COLUMNS = ("name", "posts", "start", "note")


def test_help_names_every_command_and_imports_none() -> None:
    code = (
        "import sys, bomay.apps.cli as c\n"
        "try:\n    c.cli(['--help'], prog_name='bomay')\nexcept SystemExit as end:\n    assert end.code == 0\n"
        f"print(sorted(set(sys.modules) & set({HEAVY!r})), [m for m in sys.modules if m.startswith('bomay.apps.cli.')])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    *shown, loaded = done.stdout.splitlines()
    assert loaded == "[] ['bomay.apps.cli.group']"
    assert all(any(line.split()[:1] == [name] for line in shown) for name in COMMANDS)


@pytest.mark.parametrize("name", list(COMMANDS))
def test_every_command_is_there_with_its_help(name: str) -> None:
    command = importlib.import_module(f"bomay.apps.cli.{name}").command
    assert isinstance(command, click.Command)
    result = CliRunner().invoke(cli, [name, "-h"])
    assert result.exit_code == 0
    assert f"bomay {name}" in result.stdout or f"cli {name}" in result.stdout
    assert command.help


def test_no_command_file_is_left_out_of_the_table() -> None:
    folder = Path(importlib.import_module("bomay.apps.cli").__path__[0])
    modules = {path.stem: importlib.import_module(f"bomay.apps.cli.{path.stem}") for path in folder.glob("[a-z]*.py")}
    assert {name for name, module in modules.items() if hasattr(module, "command")} == set(COMMANDS)


def test_version_and_usage() -> None:
    assert CliRunner().invoke(cli, ["--version"]).stdout.startswith("bomay 0.")
    wrong = CliRunner().invoke(cli, ["extrakt"])
    assert (wrong.exit_code, "extrakt" in wrong.stderr) == (2, True)
    assert CliRunner().invoke(cli, ["extract"]).exit_code == 2


def test_our_errors_end_with_their_message_and_code_3(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail() -> None:
        raise StoreError("out/store", "no store", why="nothing can be asked", fix="run bomay build")

    monkeypatch.setattr(
        importlib.import_module("bomay.apps.cli.completion"), "command", click.Command("x", callback=fail)
    )
    result = CliRunner().invoke(cli, ["completion"])
    assert (result.exit_code, result.stdout) == (3, "")
    assert result.stderr == "bomay: out/store: no store\n  why: nothing can be asked\n  fix: run bomay build\n"


def test_an_interrupt_ends_with_code_130(monkeypatch: pytest.MonkeyPatch) -> None:
    def stop() -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(
        importlib.import_module("bomay.apps.cli.completion"), "command", click.Command("x", callback=stop)
    )
    assert CliRunner().invoke(cli, ["completion"]).exit_code == 130


def test_a_closed_pipe_is_no_error(tmp_path: Path) -> None:
    article = tmp_path / "a.jsonl"
    article.write_text("\n".join(json.dumps({"id": f"a{n}", "text": "Trời đẹp. " * 50}) for n in range(2000)), "utf-8")
    process = subprocess.Popen(
        [sys.executable, "-m", "bomay.apps.cli", "extract", str(article)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdout is not None
    assert process.stderr is not None
    assert process.stdout.readline().startswith(b'{"document"')
    process.stdout.close()
    errors = process.stderr.read()
    process.stderr.close()
    process.wait()
    assert errors == b""


def test_letters_leave_as_utf8_whatever_the_terminal_says(tmp_path: Path) -> None:
    article = tmp_path / "a.txt"
    article.write_text("Ngày 4/6, ông Nguyễn Văn A, Bí thư Tỉnh ủy Thái Nguyên, chủ trì hội nghị.", "utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "bomay.apps.cli", "explain", str(article)],
        env=os.environ | {"PYTHONIOENCODING": "ascii"},
        capture_output=True,
        check=True,
    )
    assert "Nguyễn Văn A: Bí thư, Tỉnh ủy Thái Nguyên" in done.stdout.decode("utf-8")


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_prints_a_script(shell: str) -> None:
    result = CliRunner().invoke(cli, ["completion", shell])
    assert (result.exit_code, "_BOMAY_COMPLETE" in result.stdout) == (0, True)


def test_the_shell_completes_commands() -> None:
    env = os.environ | {"_BOMAY_COMPLETE": "bash_complete", "COMP_WORDS": "bomay ex", "COMP_CWORD": "1"}
    code = "from bomay.apps.cli import main; main()"
    done = subprocess.run([sys.executable, "-c", code], env=env, capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["plain,extract", "plain,explain", "plain,export"]


def _printed(fmt: str, capsys: pytest.CaptureFixture[str]) -> str:
    print_rows(ROWS, fmt, COLUMNS)
    return capsys.readouterr().out


def test_rows_as_csv_read_back_the_same(capsys: pytest.CaptureFixture[str]) -> None:
    rows = list(csv.reader(io.StringIO(_printed("csv", capsys))))
    assert rows == [
        list(COLUMNS),
        ["Nguyễn Văn A", "Bí thư; Ủy viên", "", "a | b\nc"],
        [ROWS[1]["name"], "", "2019", 'đ "x", y'],
    ]


@pytest.mark.parametrize("fmt", ["json", "jsonl"])
def test_rows_as_json_keep_every_key(fmt: str, capsys: pytest.CaptureFixture[str]) -> None:
    out = _printed(fmt, capsys)
    rows = json.loads(out) if fmt == "json" else [json.loads(line) for line in out.splitlines()]
    assert rows == ROWS


def test_rows_as_tsv_and_markdown_are_one_line_each(capsys: pytest.CaptureFixture[str]) -> None:
    tsv = _printed("tsv", capsys).splitlines()
    assert tsv[1] == "Nguyễn Văn A\tBí thư; Ủy viên\t\ta | b c"
    markdown = _printed("md", capsys).splitlines()
    assert [len(line.split(" | ")) for line in markdown[:2]] == [4, 4]
    assert "a \\| b c" in markdown[2]


def test_a_table_is_aligned_for_marks_and_as_wide_as_its_cells(capsys: pytest.CaptureFixture[str]) -> None:
    head, _, first, second = _printed("table", capsys).splitlines()
    second = unicodedata.normalize("NFC", second)
    assert head.index("note") == first.index("a | b") == second.index("đ ")
    print_rows([{"x": "Ủ" * 300}], "table", ["x"])
    assert "Ủ" * 300 in capsys.readouterr().out


@pytest.mark.parametrize("fmt", FORMATS)
def test_no_rows_are_still_well_formed(fmt: str, capsys: pytest.CaptureFixture[str]) -> None:
    print_rows([], fmt, ("name",))
    out = capsys.readouterr().out
    assert {"json": "[]", "jsonl": ""}.get(fmt, "name") == out.split("\n")[0].strip("| ")


def test_unread_ranks_what_no_rule_reads(tmp_path: Path) -> None:
    for name, person in (("a", "Ông Trần Văn B"), ("b", "Bà Lê Thị C")):
        (tmp_path / f"{name}.txt").write_text(
            f"{person}, Giám đốc, ngồi im. Bí thư Tỉnh ủy vắng mặt.", encoding="utf-8"
        )
    result = CliRunner().invoke(cli, ["unread", str(tmp_path), "-f", "json"])
    (row,) = json.loads(result.stdout)
    assert (row["count"], row["pattern"]) == (2, "NAME , [Giám đốc] , …")
    assert row["example"].startswith("a: Ông Trần Văn B, Giám đốc")
    assert result.stderr == "4 mentions of kind post: 2 unread (50.0%), 2 refused (50.0%)\n"
