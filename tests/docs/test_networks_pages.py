"""The pages on networks: the tutorial's blocks run in order, and every command of the reference runs."""

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from bomay.answers.measures import MEASURES
from bomay.answers.networks import KINDS
from bomay.apps.cli import cli

ROOT = Path(__file__).parents[2]
TUTORIAL = (ROOT / "docs" / "networks.md").read_text("utf-8")
REFERENCE = (ROOT / "docs" / "reference" / "networks.md").read_text("utf-8")
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.M | re.S)
COMMANDS = [line for kind, text in BLOCK.findall(REFERENCE) if kind == "sh" for line in text.splitlines()]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder in which the tutorial has run."""
    folder = tmp_path_factory.mktemp("networks")
    (folder / "corpus").symlink_to(ROOT / "corpus")
    blocks = BLOCK.findall(TUTORIAL)
    assert " ".join(kind for kind, _ in blocks) == "sh sh text sh text sh text sh text sh text python text"
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    own = {name: value for name, value in os.environ.items() if name != "BOMAY_STORE"}
    printed = ""
    for kind, text in blocks:
        if kind == "text":
            for line in text.splitlines():
                assert " ".join(line.split()) in " ".join(printed.split()), line
            continue
        command = ["bash", "-euo", "pipefail", "-c", text] if kind == "sh" else [sys.executable, "-"]
        done = subprocess.run(
            command,
            cwd=folder,
            input=text if kind == "python" else "",
            env=own | {"PATH": path},
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stdout + done.stderr
        printed = done.stdout
    return folder


def test_tutorial_runs_and_writes_its_files(folder: Path) -> None:
    assert "Nguyễn Văn A" in (folder / "out" / "met.html").read_text("utf-8")
    assert "<gexf" in (folder / "out" / "met.gexf").read_text("utf-8")


@pytest.mark.parametrize("command", COMMANDS)
def test_command_of_the_reference_runs(command: str, folder: Path) -> None:
    program, *arguments = shlex.split(command)
    assert program == "bomay"
    result = CliRunner().invoke(cli, [*arguments, "--store", str(folder / "out" / "store")])
    assert result.exit_code == 0, result.output
    assert len(result.stdout.splitlines()) > 1


def test_every_network_and_measure_has_its_place() -> None:
    assert re.findall(r"^### (\S+)$", REFERENCE, re.M) == list(KINDS)
    for kind, section in zip(KINDS, re.split(r"^### ", REFERENCE, flags=re.M)[1:], strict=True):
        assert f"bomay network {kind} " in section
        assert "- Not:" in section
        assert "- Biases:" in section
    rows = re.findall(r"^\| `(\S+)` \|", REFERENCE, re.M)
    assert rows == list(MEASURES)
    assert len(COMMANDS) == 22
