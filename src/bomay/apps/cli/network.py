"""`bomay network`: a network as picture or data, or its first nodes by a measure."""

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import click

from bomay.answers.exports.forms import form_of, write_files, write_form
from bomay.apps.cli.asking import graph_options, open_asked
from bomay.apps.cli.group import NOTHING_FOUND
from bomay.apps.cli.rows import format_option, print_rows
from bomay.apps.cli.slicing import slice_of, slice_options

if TYPE_CHECKING:
    from bomay.answers.kg import Graph

__all__ = ["command"]

_KINDS = (
    "co-attendance",
    "co-tenure",
    "career-moves",
    "province-moves",
    "hierarchy",
    "person-post",
    "personnel-acts",
    "citation",
)
_MEASURES = (
    "degree",
    "strength",
    "betweenness",
    "closeness",
    "pagerank",
    "eigenvector",
    "k-core",
    "constraint",
    "effective-size",
    "community",
)
_FORMS = (
    "gexf",
    "gexf-1.3",
    "graphml",
    "cyjs",
    "cx2",
    "pajek",
    "neo4j",
    "dot",
    "mermaid",
    "kumu",
    "csv",
    "parquet",
    "html",
    "svg",
    "png",
)


@click.command("network")
@click.argument("kind", type=click.Choice(_KINDS))
@click.option("--as", "form", type=click.Choice(_FORMS), help="Form of the file; default: told by the suffix of -o.")
@click.option("-o", "--output", type=click.Path(dir_okay=False, path_type=Path), help="File to write.")
@click.option("--measure", type=click.Choice(_MEASURES), help="Print nodes by a measure.")
@click.option("--sample", type=click.IntRange(min=1), metavar="K", help="Estimate betweenness from K nodes.")
@click.option(
    "--chance", "draws", type=click.IntRange(min=2), metavar="N", help="Beside it what N random networks give."
)
@click.option("--by-year", is_flag=True, help="The measure in each year from --since to --until.")
@click.option("--describe", is_flag=True, help="Print the network as a whole: size, parts, mixing, communities.")
@click.option("--top", type=click.IntRange(min=1), default=20, show_default=True, help="How many nodes of the measure.")
@slice_options
@graph_options
@format_option
@click.pass_context
def command(ctx: click.Context, /, kind: str, *, measure: str | None, fmt: str, **asked: Any) -> None:
    """Draw the network of that KIND.

    \b
      bomay network co-attendance -o out/network.html
      bomay network person-post --since 2020 -o careers.gexf
      bomay network co-attendance --since 2017-01 --province "Thái Nguyên" --measure betweenness --top 20
      bomay network hierarchy --at 2025-07-01 -o bodies.graphml

    What an edge means, and what not, stands in docs/reference/networks.md, as does each measure. --chance tells who is
    central from who is often reported: z is how many standard deviations the value lies from chance. The forms stand
    in docs/exports.md; csv, parquet and neo4j write two files: beside -o out/NAME.csv also out/NAME.nodes.csv. Without
    -o and --measure the (first) file goes to stdout.
    """
    graph = open_asked(asked["store"], asked["endpoint"])
    cut = slice_of(asked)
    if asked["by_year"] or asked["describe"] or (measure and not asked["output"]):
        _print_numbers(ctx, graph, (kind, measure), asked | {"cut": cut, "fmt": fmt})
        return
    drawn = graph.network(kind, **cut)
    if not drawn:
        _nothing(ctx, kind)
    output: Path | None = asked["output"]
    form = asked["form"] or (form_of(output.suffix) if output else None)
    if form is None:
        raise click.UsageError(f"give --as, or -o FILE with a suffix that tells one of the forms {', '.join(_FORMS)}")
    _write(drawn, form, output)
    if measure:
        _print_numbers(ctx, graph, (kind, measure), asked | {"cut": cut, "fmt": fmt})


def _nothing(ctx: click.Context, kind: str) -> NoReturn:
    click.echo(f"the network {kind} has no node", err=True)
    ctx.exit(NOTHING_FOUND)


def _write(graph: Any, form: str, output: Path | None) -> None:
    files = write_form(graph, form)
    if output is None:
        click.echo(next(iter(files.values())), nl=False)
        return
    first, *beside = write_files(files, output)
    size = f"{graph.number_of_nodes()} nodes, {graph.number_of_edges()} edges"
    click.echo(f"{first}: {size}" + "".join(f", and {path}" for path in beside), err=True)


def _print_numbers(ctx: click.Context, graph: "Graph", what: tuple[str, str | None], asked: Mapping[str, Any]) -> None:
    """The numbers asked for: of the network as a whole, or of its first nodes, of all years or of each."""
    kind, measure = what
    cut, fmt = asked["cut"], asked["fmt"]
    if asked["describe"]:
        print_rows(graph.describe(kind, **cut) or _nothing(ctx, kind), fmt, ["what", "value", "note"])
    if not measure:
        if asked["by_year"]:
            raise click.UsageError("--by-year needs --measure")
        return
    if asked["by_year"]:
        years = graph.measure_by_year(kind, measure, top=asked["top"], **cut)
        columns = ["label", "year", "value", "rank", "change"]
        rows = years.to_rows()
    else:
        found = graph.measure(kind, measure, top=asked["top"], sample=asked["sample"], draws=asked["draws"] or 0, **cut)
        columns = ["rank", "label", "kind", measure, *(("by_chance", "z") if asked["draws"] else ())]
        rows = [{measure if name == "value" else name: cell for name, cell in row.items()} for row in found.to_rows()]
    if not rows:
        _nothing(ctx, kind)
    print_rows(rows, fmt, columns)
