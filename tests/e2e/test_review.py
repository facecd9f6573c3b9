"""From a build to a reviewer's judgement and back: on the command line, with a file of the reviewer's own."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ARTICLE = """---
id: {id}
published: {day}
place: {place}
---
Hội nghị tỉnh {place}

Ngày {told}, đồng chí Nguyễn Văn A, Bí thư Tỉnh ủy {place}, chủ trì hội nghị.
"""


def run(folder: Path, *arguments: str, typed: str = "") -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "bomay.apps.cli", *arguments]
    environment = os.environ | {"PYTHONUTF8": "1"}
    return subprocess.run(
        command, cwd=folder, input=typed, capture_output=True, text=True, check=False, env=environment, timeout=120
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    news = tmp_path / "news"
    news.mkdir()
    for number, (place, day, told) in enumerate(
        [("Thái Nguyên", "2018-06-04", "4/6/2018"), ("Gia Lai", "2022-06-04", "4/6/2022")]
    ):
        text = ARTICLE.format(id=f"bai-{number}", place=place, day=day, told=told)
        (news / f"bai-{number}.md").write_text(text, encoding="utf-8")
    return tmp_path


def test_a_judgement_joins_and_its_undoing_restores_the_graph(folder: Path) -> None:
    build = ("build", "news", "--store", "store", "--judgements", "judgements.csv")
    (folder / "judgements.csv").write_text(
        "verdict,name,article,other_name,other_article,by,reason,on\n", encoding="utf-8"
    )
    assert run(folder, *build).returncode == 0
    before = run(folder, "export", "store", "--format", "trig").stdout
    apart = run(folder, "who", "Nguyễn Văn A", "--store", "store", "-f", "json").stdout
    assert apart.count('"person"') == 2

    asked = run(folder, "review", "--store", "store", "--judgements", "judgements.csv", typed="s\ncùng lý lịch\n")
    assert asked.returncode == 0, asked.stderr
    assert "Tỉnh ủy Gia Lai" in asked.stdout and "Tỉnh ủy Thái Nguyên" in asked.stdout
    assert run(folder, *build).returncode == 0
    together = run(folder, "who", "Nguyễn Văn A", "--store", "store", "-f", "json").stdout
    people = {line for line in together.splitlines() if '"person"' in line}
    assert len(people) == 1
    for old in {line.split('"')[3] for line in apart.splitlines() if '"person"' in line}:
        assert run(folder, "who", old, "--store", "store", "-f", "json").stdout == together

    assert run(folder, "review", "--judgements", "judgements.csv", "--undo").returncode == 0
    assert run(folder, *build).returncode == 0
    assert run(folder, "export", "store", "--format", "trig").stdout == before


def test_pairs_go_out_and_come_in_as_rows(folder: Path) -> None:
    run(folder, "build", "news", "--store", "store")
    asked = run(folder, "review", "--store", "store", "--judgements", "mine.csv", "--pairs")
    head, row = asked.stdout.splitlines()
    assert row == ",Nguyễn Văn A,bai-0,Nguyễn Văn A,bai-1,,," or row == ",Nguyễn Văn A,bai-1,Nguyễn Văn A,bai-0,,,"
    filled = f"{head}\ndifferent{row[:-2]}B,hai tỉnh,2026-01-02\n".replace(",,B", ",B")
    (folder / "open.csv").write_text(filled, encoding="utf-8")
    assert run(folder, "review", "--judgements", "mine.csv", "--take", "open.csv").returncode == 0
    assert (folder / "mine.csv").read_text(encoding="utf-8") == filled
    again = run(folder, "review", "--store", "store", "--judgements", "mine.csv", "--pairs")
    assert (again.returncode, again.stdout) == (1, f"{head}\n")
