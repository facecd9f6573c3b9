"""`bomay timeline`: a person's career or a post's holders in the order of time."""

import click

from bomay.apps.cli.asking import Fact, evidence_option, graph_options, open_asked, print_facts
from bomay.apps.cli.group import NOTHING_FOUND
from bomay.apps.cli.rows import format_option

__all__ = ["command"]

_COLUMNS = ("start", "end", "kind", "text")


@click.command("timeline")
@click.argument("name")
@click.option("--events", is_flag=True, help="Add the events at which the person was.")
@graph_options
@evidence_option
@format_option
@click.pass_context
def command(ctx: click.Context, /, name: str, *, events: bool, evidence: bool, fmt: str, **where: str | None) -> None:
    """Show the career of the person NAME, or the holders of the post NAME, in the order of time.

    \b
      bomay timeline "Nguyễn Văn A" --events
      bomay timeline "Bí thư Tỉnh ủy Thái Nguyên"
    """
    entries = open_asked(where["store"], where["endpoint"]).timeline(name, events=events)
    if not entries:
        click.echo(f"nothing dated or undated is known of {name!r}", err=True)
        ctx.exit(NOTHING_FOUND)
    facts: list[Fact] = [
        ({"start": one.start, "end": one.end, "kind": one.kind, "text": one.text, "iri": one.iri}, one.evidence)
        for one in entries
    ]
    print_facts(facts, fmt, _COLUMNS, evidence=evidence)
