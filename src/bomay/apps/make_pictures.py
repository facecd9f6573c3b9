"""The pictures of docs/pictures.md, drawn anew by the lines of the page: `python -m bomay.apps.make_pictures`."""

import os
import re
import shlex
import tempfile
from pathlib import Path

import click

from bomay.apps.cli import cli

__all__ = ["commands_of", "main"]

_PAGE = Path("docs/pictures.md")
_CORPUS = Path("corpus")


def commands_of(page: str) -> list[list[str]]:
    """The commands in the sh blocks of a page, each without its "bomay"."""
    blocks = re.findall(r"^```sh\n(.*?)^```$", page, re.M | re.S)
    return [shlex.split(line)[1:] for block in blocks for line in block.splitlines() if line.startswith("bomay ")]


def main() -> None:
    """Draw what the page draws into docs/pictures/, from the folder that holds corpus/ and docs/."""
    with tempfile.TemporaryDirectory() as folder:
        store = str(Path(folder, "store"))
        os.environ["BOMAY_STORE"] = store
        cli.main(["build", str(_CORPUS), "--store", store], standalone_mode=False)
        for command in commands_of(_PAGE.read_text(encoding="utf-8")):
            if any(word.startswith("docs/pictures/") for word in command):
                click.echo(f"bomay {shlex.join(command)}", err=True)
                cli.main(command, standalone_mode=False)


if __name__ == "__main__":
    main()
