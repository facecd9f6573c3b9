"""`bomay check`: a store against its shapes and the rules of succession."""

from pathlib import Path

import click

from bomay.apps.cli.group import NOTHING_FOUND
from bomay.apps.cli.rows import FORMATS, print_rows

__all__ = ["command"]


@click.command("check")
@click.argument("store", metavar="STORE")
@click.option("-f", "--format", "fmt", type=click.Choice(FORMATS), default="table", show_default=True)
@click.option(
    "--shapes/--no-shapes", default=True, show_default=True, help="Validate with SHACL; slow on large stores."
)
@click.option("--succession/--no-succession", default=True, show_default=True, help="Apply the rules of succession.")
@click.pass_context
def command(ctx: click.Context, store: str, fmt: str, shapes: bool, succession: bool) -> None:
    """Check STORE against the shapes (SHACL) and the rules of succession, one fault a row.

    \b
      bomay check out/store -f csv

    The rules of succession name two people who certainly held a one-seat post at the same time, acts that end nothing,
    and tenures whose bounds are impossible or in dispute. The exit code is 1 where any fault is found.
    """
    from bomay.graph.shacl import validate_store
    from bomay.graph.store import open_store
    from bomay.graph.succession import find_succession_faults

    opened = open_store(Path(store))
    faults = find_succession_faults(opened) if succession else []
    faults += validate_store(opened) if shapes else []
    print_rows([{"rule": f.shape, "node": f.node, "fault": f.message} for f in faults], fmt, ["rule", "node", "fault"])
    click.echo(f"{store}: {len(faults)} faults", err=True)
    if faults:
        ctx.exit(NOTHING_FOUND)
