"""`bomay popolo`: somebody's Popolo file as a graph to ask."""

from pathlib import Path

import click

__all__ = ["command"]

_DEFAULT_BASE = "https://w3id.org/bomay/id/"


@click.command("popolo")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("-o", "--output", required=True, type=click.Path(dir_okay=False, path_type=Path), help="TriG to write.")
@click.option(
    "--base", default=_DEFAULT_BASE, metavar="IRI", show_default=True, help="What IRIs begin with where ids are none."
)
def command(file: Path, *, output: Path, base: str) -> None:
    """Turn the Popolo JSON FILE into a graph that every command asks.

    \b
      bomay popolo parliament.json -o out/parliament.trig
      bomay holders "Đại biểu Quốc hội" --store out/parliament.trig

    Persons, organizations, posts and memberships are read, with their sources as evidence. An end that is missing
    stays open: it is not taken for "now".
    """
    from pyoxigraph import RdfFormat, serialize

    from bomay.answers.interchange.popolo_in import from_popolo
    from bomay.graph.iris import Iris

    quads = from_popolo(file.read_text(encoding="utf-8"), name=str(file), iris=Iris(base))
    output.parent.mkdir(parents=True, exist_ok=True)
    output.write_bytes(serialize(quads, format=RdfFormat.TRIG) or b"")
    click.echo(f"{output}: {len(quads)} quads", err=True)
