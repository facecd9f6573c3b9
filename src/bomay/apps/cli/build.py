"""`bomay build`: articles in, a store out."""

import time

import click

from bomay.apps.cli.group import NOTHING_FOUND
from bomay.apps.cli.sources import Refusals

__all__ = ["command"]


@click.command("build")
@click.argument("sources", nargs=-1, required=True, metavar="SOURCES...")
@click.option("--store", required=True, metavar="DIR", envvar="BOMAY_STORE", help="Where to put the store.")
@click.option("--base", metavar="IRI", help="What the IRIs of all things begin with.  [https://w3id.org/bomay/id/]")
@click.option("--facts", metavar="FILE", help="Facts that bomay extract wrote: unchanged articles are not read again.")
@click.option(
    "--judgements", metavar="FILE", envvar="BOMAY_JUDGEMENTS", help="Who is one person, as bomay review wrote it."
)
@click.pass_context
def command(
    ctx: click.Context,
    /,
    sources: tuple[str, ...],
    *,
    store: str,
    base: str | None,
    facts: str | None,
    judgements: str | None,
) -> None:
    """Build a store from SOURCES: the graph of all their facts, each with its sentence.

    \b
      bomay build articles/ more.jsonl.gz --store out/store
      bomay build news.jsonl.gz --facts news.facts.jsonl --store out/store
      bomay build articles/ --judgements judgements.csv --store out/store

    Sources are as for bomay extract, and files *.facts.jsonl[.gz|.zst] that it wrote. What cannot be read is named on
    stderr and the rest is built; the exit code is then 3. A store already there goes on answering until the new one
    is complete. Every graph is checked against the shapes: faults are told and kept in the manifest, and the exit code
    is 1. A summary goes to stderr.
    """
    from bomay.graph.iris import DEFAULT_BASE
    from bomay.pipeline import build

    refusals, started = Refusals(), time.perf_counter()
    try:
        summary = build(
            sources,
            store=store,
            base=base or DEFAULT_BASE,
            facts=facts,
            judgements=judgements,
            tell=refusals.tell,
        )
    except ValueError as error:
        raise click.BadParameter(str(error), ctx, param_hint="--base") from error
    for line in summary.lines():
        click.echo(line, err=True)
    click.echo(f"{store}: built in {time.perf_counter() - started:.1f} s", err=True)
    refusals.exit(ctx)
    if summary.all_faults:
        ctx.exit(NOTHING_FOUND)
