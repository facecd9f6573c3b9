"""`bomay network`: a network as picture or data, or its first nodes by a measure."""

import datetime
from pathlib import Path
from typing import Any

import click

from bomay.apps.cli.asking import DAY, graph_options, open_asked, to_date
from bomay.apps.cli.group import NOTHING_FOUND
from bomay.apps.cli.rows import format_option, print_rows

__all__ = ["command"]

_KINDS = ("co-attendance", "co-tenure", "hierarchy", "person-post", "citation")
_FORMS = ("gexf", "graphml", "csv", "html", "svg")


@click.command("network")
@click.argument("kind", type=click.Choice(_KINDS))
@click.option("--as", "form", type=click.Choice(_FORMS), help="Form of the file; default: told by the suffix of -o.")
@click.option("-o", "--output", type=click.Path(dir_okay=False, path_type=Path), help="File to write.")
@click.option("--measure", type=click.Choice(["degree", "betweenness", "pagerank"]), help="Print nodes by a measure.")
@click.option("--top", type=click.IntRange(min=1), default=20, show_default=True, help="How many nodes of the measure.")
@click.option("--since", type=DAY, metavar="DATE", help="First day.")
@click.option("--until", type=DAY, metavar="DATE", help="Last day.")
@graph_options
@format_option
@click.pass_context
def command(ctx: click.Context, /, kind: str, *, measure: str | None, fmt: str, **asked: Any) -> None:
    """Draw the network of that KIND.

    \b
      bomay network co-attendance -o out/network.html
      bomay network person-post --since 2020-01-01 -o careers.gexf
      bomay network co-attendance --measure betweenness --top 10

    With csv, -o edges.csv writes the edges there and the nodes to edges.nodes.csv. Without -o and --measure the
    file goes to stdout.
    """
    graph = open_asked(asked["store"], asked["endpoint"]).network(
        kind, since=_day(asked["since"]), until=_day(asked["until"])
    )
    if not graph:
        click.echo(f"the network {kind} has no node", err=True)
        ctx.exit(NOTHING_FOUND)
    output: Path | None = asked["output"]
    if output or not measure:
        form = asked["form"] or (output.suffix.lstrip(".").lower() if output else "")
        if form not in _FORMS:
            raise click.UsageError(f"give --as, or -o FILE with one of the suffixes {', '.join(_FORMS)}")
        _write(graph, form, output)
    if measure:
        _print_measure(graph, measure, asked["top"], fmt)


def _day(given: datetime.datetime | None) -> datetime.date | None:
    return to_date(given)


def _write(graph: Any, form: str, output: Path | None) -> None:
    texts = _texts(graph, form)
    if output is None:
        click.echo(texts[0], nl=False)
        return
    output.parent.mkdir(parents=True, exist_ok=True)
    output.write_text(texts[0], encoding="utf-8", newline="\n")
    if len(texts) > 1:
        output.with_suffix(".nodes.csv").write_text(texts[1], encoding="utf-8", newline="\n")
    click.echo(f"{output}: {graph.number_of_nodes()} nodes, {graph.number_of_edges()} edges", err=True)


def _texts(graph: Any, form: str) -> list[str]:
    """The file's text; for csv that of the edges and that of the nodes."""
    from bomay.answers.exports import gexf, graphml, html, svg, tables

    if form == "csv":
        return [tables.to_edge_csv(graph), tables.to_node_csv(graph)]
    writers = {"gexf": gexf.to_gexf, "graphml": graphml.to_graphml, "html": html.to_html, "svg": svg.to_svg}
    return [writers[form](graph)]


def _print_measure(graph: Any, measure: str, top: int, fmt: str) -> None:
    from bomay.answers.measures import MEASURES

    found = MEASURES[measure](graph)
    first = sorted(found, key=lambda node: (-round(found[node], 9), graph.nodes[node]["label"], node))[:top]
    rows = [
        {
            "rank": rank,
            "label": graph.nodes[node]["label"],
            "kind": graph.nodes[node]["kind"],
            measure: round(found[node], 6),
            "iri": node,
        }
        for rank, node in enumerate(first, start=1)
    ]
    print_rows(rows, fmt, ["rank", "label", "kind", measure])
