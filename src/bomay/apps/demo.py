"""`make demo`: the whole way over the sample dispatches of corpus/, command by command."""

import shlex
import sys
from pathlib import Path

import click

from bomay.apps.cli import cli

__all__ = ["main", "run", "steps"]

_CORPUS, _OUT = Path("corpus"), Path("out")


def steps(corpus: Path, out: Path) -> list[list[str]]:
    """The commands of the demo: build the graph of `corpus`, ask it, draw it; all that is written goes to `out`."""
    store = str(out / "store")
    return [
        ["build", str(corpus), "--store", store],
        ["who", "nguyen van a", "--store", store],
        ["holders", "Bí thư Tỉnh ủy Thái Nguyên", "--at", "2021-06-30", "--evidence", "--store", store],
        ["directive", "35-CT/TW", "--store", store],
        ["network", "co-attendance", "-o", str(out / "network.html"), "--store", store],
        ["network", "co-attendance", "-o", str(out / "network.svg"), "--store", store],
    ]


def run(corpus: Path, out: Path) -> None:
    """Run every step and show it; ends with the step's own code where one fails."""
    for step in steps(corpus, out):
        click.secho(f"\n$ bomay {shlex.join(step)}", bold=True)
        code = cli.main(step, prog_name="bomay", standalone_mode=False)
        if code:
            sys.exit(code)
    click.echo(f"\nstore    {out / 'store'}   (ask it: bomay who NAME, bomay query --list)")
    click.echo(f"picture  {out / 'network.html'}   (opens in any browser, without a network)")


def main() -> None:
    """Run the demo over corpus/ into out/, from the folder that holds both."""
    run(_CORPUS, _OUT)


if __name__ == "__main__":
    main()
