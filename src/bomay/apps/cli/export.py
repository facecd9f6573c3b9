"""`bomay export`: a store out as RDF, or its people and posts in the forms of other tools."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from pyoxigraph import Store

__all__ = ["command"]

_PEOPLE = ("ftm", "popolo", "csvw")


@click.command("export")
@click.argument("store", metavar="STORE")
@click.option(
    "-f",
    "--format",
    "fmt",
    type=click.Choice(["ttl", "trig", "nq", "nt", "jsonld", "rdf", *_PEOPLE]),
    default="trig",
    show_default=True,
    help="RDF, of which only trig and nq keep the named graphs apart; or people and posts: ftm, popolo, csvw.",
)
@click.option("--graph", "graphs", multiple=True, metavar="NAME|IRI", help="Only this graph; may be given again.")
@click.option(
    "-o", "--output", type=click.Path(path_type=Path), help="File to write instead of stdout; of csvw a folder."
)
@click.option("--quotes-only", is_flag=True, help="Leave out the words around each quote: no running text of articles.")
@click.option("--to", "remote", metavar="URL", help="Send the graphs to a remote store instead of writing a file.")
def command(
    store: str, fmt: str, graphs: tuple[str, ...], output: Path | None, quotes_only: bool, remote: str | None
) -> None:
    """Write the graph of STORE, or its people and posts: sorted, so that the same graph gives the same bytes.

    \b
      bomay export out/store --format trig -o graph.trig
      bomay export out/store --format ttl --graph resolved

    \b
      bomay export out/store --format ftm -o people.ftm.json
      bomay export out/store --format popolo -o people.json
      bomay export out/store --format csvw -o out/tables

    ftm (FollowTheMoney), popolo and csvw (CSV on the Web, each table also as Parquet) hold people, bodies, posts,
    tenures and events with the sentences that they stand on; docs/exports.md says how.

    \b
      bomay export out/store --to http://localhost:7878/store

    --to takes an address of the SPARQL 1.1 Graph Store Protocol: each article's graph is put in the stead of the old
    one, withdrawn articles are deleted there, unchanged ones are not sent; after a cut, run it again.
    A graph is named by its IRI, or shortly: resolved, judgements, reference, article/ID.
    """
    if fmt in _PEOPLE:
        if graphs or remote:
            raise click.UsageError(f"{fmt} holds the people of the whole store: it goes without --graph and --to")
        _export_people(store, fmt, output, quotes_only=quotes_only)
        return
    from pyoxigraph import NamedNode

    from bomay.graph.export import export
    from bomay.graph.iris import Iris
    from bomay.graph.store import open_store, read_manifest

    opened = open_store(Path(store))
    if remote:
        if graphs or output or quotes_only:
            raise click.UsageError("--to sends whole graphs: it goes without --graph, --output and --quotes-only")
        _send(opened, remote, read_manifest(Path(store))["base"])
        return
    chosen: list[NamedNode] | None = None
    if graphs:
        iris = Iris(read_manifest(Path(store))["base"])
        chosen = [NamedNode(name) if "://" in name else iris.graph(name) for name in graphs]
    with click.open_file(str(output or "-"), "wb") as stream:
        export(opened, stream, fmt=fmt, graphs=chosen, quotes_only=quotes_only)


def _export_people(store: str, fmt: str, output: Path | None, *, quotes_only: bool) -> None:
    from bomay.answers.interchange import csvw, ftm, popolo
    from bomay.answers.interchange.records import read_records, without_sentences
    from bomay.answers.kg import open_graph

    if fmt == "csvw" and output is None:
        raise click.UsageError("csvw is a folder of tables: give -o FOLDER")
    records = read_records(open_graph(store).source)
    if quotes_only:
        records = without_sentences(records)
    if fmt == "csvw" and output is not None:
        for path in csvw.write_csvw(records, output):
            click.echo(path, err=True)
        return
    text = ftm.to_ftm(records) if fmt == "ftm" else popolo.to_popolo(records)
    if output is not None:
        output.parent.mkdir(parents=True, exist_ok=True)
    with click.open_file(str(output or "-"), "w", encoding="utf-8") as stream:
        stream.write(text)


def _send(store: "Store", remote: str, base: str) -> None:
    from bomay.answers.upload import upload

    sent = upload(store, remote, base=base)
    click.echo(f"{sent.put} graphs sent, {sent.unchanged} unchanged, {sent.withdrawn} withdrawn", err=True)
