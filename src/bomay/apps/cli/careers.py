"""`bomay careers`: which posts people held one after the other, and how many did so."""

from typing import Any

import click

from bomay.apps.cli.asking import graph_options, open_asked
from bomay.apps.cli.group import NOTHING_FOUND
from bomay.apps.cli.rows import format_option, print_rows
from bomay.apps.cli.slicing import slice_of, slice_options

__all__ = ["command"]


@click.command("careers")
@click.option("--length", type=click.IntRange(2, 5), default=2, show_default=True, help="How many posts a path has.")
@click.option("--top", type=click.IntRange(min=1), default=20, show_default=True, help="How many paths.")
@slice_options
@graph_options
@format_option
@click.pass_context
def command(ctx: click.Context, /, length: int, top: int, *, fmt: str, **asked: Any) -> None:
    """Count career paths: sequences of posts that people held one after the other.

    \b
      bomay careers --length 3
      bomay careers --province "Thái Nguyên" --since 2015 -f csv

    A post is its role and the type of its body, in whichever place. Only moves are counted whose first post is known
    to have ended; a path counts each person once.
    """
    found = open_asked(asked["store"], asked["endpoint"]).careers(length=length, top=top, **slice_of(asked))
    if not found:
        click.echo("no such path is known", err=True)
        ctx.exit(NOTHING_FOUND)
    rows = [
        {"people": one.people, "path": " → ".join(one.path), "names": list(one.names), "via": list(one.via)}
        for one in found
    ]
    print_rows(rows, fmt, ["people", "path", "names"])
