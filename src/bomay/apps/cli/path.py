"""`bomay path`: through whom two people are joined."""

from typing import Any

import click

from bomay.apps.cli.asking import evidence_option, graph_options, open_asked, print_facts
from bomay.apps.cli.group import NOTHING_FOUND
from bomay.apps.cli.rows import format_option
from bomay.apps.cli.slicing import slice_of, slice_options

__all__ = ["command"]

_KINDS = ("co-attendance", "co-tenure")


@click.command("path")
@click.argument("start", metavar="NAME")
@click.argument("end", metavar="NAME")
@click.option("--by", multiple=True, type=click.Choice(_KINDS), help="Only ties of that network; default: both.")
@click.option("--strongest", is_flag=True, help="The way of the strongest ties instead of that of the fewest steps.")
@slice_options
@graph_options
@evidence_option
@format_option
@click.pass_context
def command(ctx: click.Context, /, start: str, end: str, *, evidence: bool, fmt: str, **asked: Any) -> None:
    """Show the way between two people: who met whom, or sat in one body with whom, step by step.

    \b
      bomay path "Nguyễn Văn A" "Trần Thị B" --evidence
      bomay path "Nguyễn Văn A" "Trần Thị B" --strongest --since 2017 --by co-attendance

    A NAME that several people with ties have is refused, and their IRIs are named: give that of the one you mean. The
    way tells that the two ends were reported with the same people, and nothing more.
    """
    graph = open_asked(asked["store"], asked["endpoint"])
    way = graph.path(
        start, end, by=asked["by"] or _KINDS, strongest=asked["strongest"], evidence=evidence, **slice_of(asked)
    )
    if not way:
        click.echo(f"no way joins {start!r} and {end!r} in these networks", err=True)
        ctx.exit(NOTHING_FOUND)
    rows = [
        {
            "step": one.step,
            "from": one.from_name,
            "to": one.to_name,
            "tie": one.tie,
            "weight": one.weight,
            "from_iri": one.from_iri,
            "to_iri": one.to_iri,
            "via": list(one.via),
        }
        for one in way
    ]
    facts = [(row, one.evidence) for row, one in zip(rows, way, strict=True)]
    print_facts(facts, fmt, ("step", "from", "to", "tie", "weight"), evidence=evidence)
