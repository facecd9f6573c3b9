"""`bomay picture`: a picture of a person, a body, a post or a place, to print."""

from pathlib import Path

import click

from bomay.answers.exports.forms import FORMS, form_of, write_files, write_form
from bomay.answers.periods import Period
from bomay.apps.cli.asking import DAY, graph_options, open_asked

__all__ = ["command"]

_WHAT = ("neighbourhood", "tree", "succession", "timeline", "leadership")
_CHARTS = ("timeline", "leadership")  # no graph stands behind them
_DRAWN = ("svg", "png")


@click.command("picture")
@click.argument("what", type=click.Choice(_WHAT))
@click.argument("name")
@click.option(
    "-o",
    "--output",
    required=True,
    type=click.Path(dir_okay=False, path_type=Path),
    help="File to write: its suffix tells the form, .svg, .png or one of `bomay network`.",
)
@click.option("--at", type=DAY, metavar="DATE", help="The day of a tree; default: all of the time that is known.")
@click.option("--since", metavar="DATE", help="First day, month or year of a timeline or leadership.")
@click.option("--until", metavar="DATE", help="Last day, month or year of a timeline or leadership.")
@graph_options
def command(what: str, name: str, *, output: Path, at: Period | None, **asked: str | None) -> None:
    """Draw a picture of NAME: WHAT it shows is one of five.

    \b
      neighbourhood  a person: the posts held, the people met at events
      tree           a body: the bodies under it and who held their posts
      succession     a post: who came after whom
      timeline       a post's holders, or a person's career
      leadership     a place: the heads of its party committee, council and committee

    \b
      bomay picture neighbourhood "Nguyễn Văn A" -o out/a.svg
      bomay picture tree "Tỉnh ủy Thái Nguyên" --at 2024-06-01 -o out/tree.svg
      bomay picture leadership "tỉnh Thái Nguyên" --since 2015 -o out/thai-nguyen.png

    A person may also be named by the IRI that `bomay who NAME -f json` gives; of namesakes the one with most posts is
    drawn, and the subtitle says so.

    A PNG is made for print, 2000 pixels wide and more; it needs the extra `png`. The first three are graphs, and
    are also written as .html, .mmd, .dot, .gexf and the other forms of `bomay network KIND -o FILE`, which draws a
    whole network.
    """
    form = form_of(output.suffix)
    if form is None or (what in _CHARTS and form not in _DRAWN):
        fit = "svg, png" if what in _CHARTS else ", ".join(FORMS)
        raise click.UsageError(f"give -o FILE with a suffix that tells the form of {what}: {fit}")
    graph = open_asked(asked["store"], asked["endpoint"])
    picture = graph.picture(what, name, at=at, since=asked["since"], until=asked["until"])
    if form in _DRAWN:
        output.parent.mkdir(parents=True, exist_ok=True)
        output.write_bytes(picture.to_png() if form == "png" else picture.to_svg().encode())
    else:
        write_files(write_form(picture.graph, form), output)
    click.echo(f"{output}: {picture.about.title}. {picture.about.subtitle}", err=True)
