"""The pages of pictures and exports do what they say: each line runs, and each picture shown is one that it makes."""

import os
import re
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

from bomay.answers.exports.forms import FORMS

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
PAGES = ("pictures.md", "exports.md")


def commands(page: str) -> list[str]:
    blocks = re.findall(r"^```sh\n(.*?)^```$", (DOCS / page).read_text("utf-8"), re.M | re.S)
    return [line for block in blocks for line in block.splitlines()]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the sample articles and, once the first line has run, their store."""
    folder = tmp_path_factory.mktemp("gallery")
    (folder / "corpus").symlink_to(ROOT / "corpus")
    run("bomay build corpus --store out/store", folder)
    return folder


def run(command: str, folder: Path) -> None:
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    done = subprocess.run(
        ["bash", "-euc", command],
        cwd=folder,
        env=os.environ | {"PATH": path},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("page", PAGES)
def test_every_line_runs_and_writes_its_file(page: str, folder: Path) -> None:
    lines = commands(page)
    assert len(lines) > 8
    for line in lines:
        if "build" in line:
            continue
        run(line, folder)
        for written in re.findall(r"-o (\S+)", line):
            beside = (folder / written).with_suffix(".nodes.csv")
            assert (folder / written).exists() or beside.exists(), line


def test_every_picture_shown_is_made_by_a_line_and_says_the_same(folder: Path) -> None:
    text = (DOCS / "pictures.md").read_text("utf-8")
    shown = set(re.findall(r"!\[[^]]+\]\((pictures/[^)]+)\)", text))
    made = {
        word.removeprefix("docs/") for line in commands("pictures.md") for word in re.findall(r"docs/\S+\.svg", line)
    }
    assert shown == made
    assert {f"pictures/{path.name}" for path in (DOCS / "pictures").iterdir()} == shown
    for name in shown:
        titles = [
            ElementTree.parse(place / name).getroot().findtext("{http://www.w3.org/2000/svg}title")
            for place in (DOCS, folder / "docs")
        ]
        assert titles[0] == titles[1]


def test_every_form_and_link_is_told() -> None:
    told = "".join((DOCS / page).read_text("utf-8") for page in PAGES)
    named = {suffix for form in FORMS.values() for suffix in form.suffixes if suffix.count(".") == 1}
    assert [suffix for suffix in named if f"`{suffix}`" not in told] == []
    assert [link for link in re.findall(r"\]\(([^)]+)\)", told) if not (DOCS / link).exists()] == []
