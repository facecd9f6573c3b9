"""The tutorial does what it says: its blocks run in order, and print the lines that follow them."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from bomay.apps.cli.group import COMMANDS

ROOT = Path(__file__).parents[2]
TUTORIAL = (ROOT / "docs" / "tutorial.md").read_text("utf-8")
BLOCKS = re.findall(r"^```(\w+)\n(.*?)^```$", TUTORIAL, re.M | re.S)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("tutorial")
    (folder / "corpus").symlink_to(ROOT / "corpus")
    return folder


def _run(command: list[str], folder: Path, stdin: str) -> str:
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    done = subprocess.run(
        command, cwd=folder, input=stdin, env=os.environ | {"PATH": path}, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_blocks_run_in_order_and_print_what_follows_them(folder: Path) -> None:
    kinds = "sh text sh text sh text sh sh python text sh text"
    assert [kind for kind, _ in BLOCKS] == kinds.split()
    printed = ""
    shown = 0
    for kind, text in BLOCKS:
        if kind == "text":
            for line in text.splitlines():
                assert " ".join(line.split()) in " ".join(printed.split()), line
                shown += 1
        else:
            command = ["bash", "-euo", "pipefail", "-c", text] if kind == "sh" else [sys.executable, "-"]
            printed = _run(command, folder, text if kind == "python" else "")
    assert shown == 11
    assert (folder / "out" / "secretaries.csv").read_text("utf-8").count("\n") > 3


def test_commands_and_links_exist() -> None:
    code = " ".join(text for kind, text in BLOCKS if kind == "sh")
    assert set(re.findall(r"^bomay (\w+)", code, re.M)) <= set(COMMANDS)
    assert [link for link in re.findall(r"\]\(([^)]+)\)", TUTORIAL) if not (ROOT / "docs" / link).exists()] == []
