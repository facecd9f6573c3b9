"""The README does what it says: every block of sh, python and sparql runs, one after the other, in a fresh folder."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from bomay.apps.cli.group import COMMANDS

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text("utf-8")
BLOCKS = re.findall(r"^```(\w+)\n(.*?)^```$", README, re.M | re.S)
SHOWN = ("Makefile", "pyproject.toml", "README.md", ".venv", "corpus", "ontology", "queries", "src")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that looks like the checkout; what the blocks write stays in it."""
    folder = tmp_path_factory.mktemp("checkout")
    for name in SHOWN:
        (folder / name).symlink_to(ROOT / name)
    return folder


def _run(command: list[str], folder: Path, stdin: str) -> str:
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    done = subprocess.run(
        command, cwd=folder, input=stdin, env=os.environ | {"PATH": path}, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_no_block_went_missing() -> None:
    assert [kind for kind, _ in BLOCKS] == ["sh", "sh", "python", "sparql", "mermaid", "mermaid"]


def test_every_block_runs_and_prints_something(folder: Path) -> None:
    for kind, text in BLOCKS:
        if kind == "sh":
            lines = [line for line in text.splitlines() if line.startswith(("bomay", "make", ". "))]
            assert lines == text.splitlines()
            assert _run(["bash", "-euo", "pipefail", "-c", text], folder, "")
        elif kind == "python":
            out = _run([sys.executable, "-"], folder, text).splitlines()
            assert out[0] == "[('Nguyễn Văn A', 'Bí thư', 'Tỉnh ủy Thái Nguyên')]"
            assert len(out) >= 3
        elif kind == "sparql":
            rows = _run([sys.executable, "-m", "bomay.apps.cli", "query", "-", "-f", "tsv"], folder, text).splitlines()
            assert len(rows) == 11
    assert (folder / "out" / "network.html").stat().st_size > 1000


def test_every_command_that_is_shown_exists() -> None:
    shown = set(re.findall(r"\bbomay ([a-z]+)\b", " ".join(text for kind, text in BLOCKS if kind == "sh")))
    assert shown <= set(COMMANDS)
    assert len(shown) >= 10


def test_every_link_leads_to_a_file() -> None:
    links = re.findall(r"\]\(([^)#]+)\)", README)
    assert len(links) >= 5
    assert [link for link in links if not link.startswith("https://") and not (ROOT / link).exists()] == []
