"""`bomay review`: who is one person and who is not, judged by a reader and kept in a file."""

import csv
import datetime
import getpass
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from bomay.apps.cli.asking import graph_options, open_asked
from bomay.apps.cli.group import NOTHING_FOUND

if TYPE_CHECKING:
    from bomay.answers.results import Person
    from bomay.answers.review import OpenPair
    from bomay.identity.rulings import Ruling

__all__ = ["command"]

_KEYS = {"s": "same", "d": "different", "u": "unsure"}
_SENTENCES = 3


@click.command("review")
@click.option("--judgements", required=True, metavar="FILE", envvar="BOMAY_JUDGEMENTS", help="Your file of judgements.")
@click.option("--name", default="", metavar="NAME", help="Only people of this name.")
@click.option("--by", default="", metavar="WHO", help="Who judges. Default: your user name.")
@click.option("--pairs", is_flag=True, help="Print the open pairs as rows to be filled in, instead of asking.")
@click.option("--take", metavar="CSV", help="Add the rows of a file that --pairs printed and you filled in.")
@click.option("--undo", is_flag=True, help="Take back the last judgement of the file (with --name: the last on it).")
@graph_options
@click.pass_context
def command(
    ctx: click.Context,
    /,
    *,
    judgements: str,
    name: str,
    by: str,
    pairs: bool,
    take: str | None,
    undo: bool,
    **where: str | None,
) -> None:
    """Judge which people of one name are the same: each pair with its posts and sentences, side by side.

    \b
      bomay review --store out/store --judgements judgements.csv
      bomay review --judgements judgements.csv --pairs > open.csv
      bomay review --judgements judgements.csv --take open.csv
      bomay review --judgements judgements.csv --undo

    Answers: s same, d different, u unsure (no rule joins them either), k skip, q quit. Judgements take effect when you
    build with --judgements FILE; without one of them the build gives the graph as it was before it. The file is a CSV
    with the columns verdict,name,article,other_name,other_article,by,reason,on; edit it as you like.
    """
    from bomay.answers.review import open_pairs
    from bomay.identity.rulings import read_rulings, write_rulings

    path = Path(judgements)
    known = list(read_rulings(path)) if path.exists() else []
    if undo:
        write_rulings(path, _without_last(known, name))
        return
    if take is not None:
        write_rulings(path, [*known, *read_rulings(Path(take), unfilled=True)])
        return
    found = open_pairs(open_asked(where["store"], where["endpoint"]).source, known, name=name)
    if pairs:
        ctx.exit(0 if _print_pairs(found) else NOTHING_FOUND)
    asked = _ask(found, known, path, by or getpass.getuser())
    click.echo(f"{path}: {len(known)} judgements" if asked else "no pair is open", err=True)
    ctx.exit(0 if asked else NOTHING_FOUND)


def _without_last(known: list["Ruling"], name: str) -> list["Ruling"]:
    from bomay.errors import NotFoundError
    from bomay.identity.names import fold

    for number in range(len(known) - 1, -1, -1):
        if not name or fold(name) in (fold(known[number].one.name), fold(known[number].other.name)):
            return known[:number] + known[number + 1 :]
    raise NotFoundError(
        name or "judgements", "no judgement to take back", why="none is in the file", fix="see the file"
    )


def _print_pairs(found: Iterable["OpenPair"]) -> int:
    from bomay.answers.review import mention_of
    from bomay.identity.rulings import COLUMNS

    table = csv.writer(sys.stdout, lineterminator="\n")
    table.writerow(COLUMNS)
    count = 0
    for pair in found:
        count += 1
        one, other = mention_of(pair.one), mention_of(pair.other)
        table.writerow(("", one.name, one.article, other.name, other.article, "", "", ""))
    return count


def _ask(found: Iterable["OpenPair"], known: list["Ruling"], path: Path, by: str) -> int:
    """Show each pair and keep the answer at once; gives how many were shown."""
    from bomay.answers.review import mention_of
    from bomay.identity.rulings import Ruling, Verdict, write_rulings

    asked = 0
    for pair in found:
        asked += 1
        for side, person in (("A", pair.one), ("B", pair.other)):
            _show(side, person)
        answer = click.prompt(f"{pair.why}\n[s]ame, [d]ifferent, [u]nsure, s[k]ip, [q]uit", type=click.Choice("sdukq"))
        if answer == "q":
            break
        if answer in _KEYS:
            ruling = Ruling(
                verdict=Verdict(_KEYS[answer]),
                one=mention_of(pair.one),
                other=mention_of(pair.other),
                by=by,
                reason=click.prompt("why", default="both sides read"),
                on=datetime.datetime.now(tz=datetime.UTC).date(),
            )
            known.append(ruling)
            write_rulings(path, known)
    return asked


def _show(side: str, person: "Person") -> None:
    click.secho(f"\n{side}  {person.name}  {person.iri}", bold=True)
    for tenure in person.tenures:
        click.echo(f"   {tenure.post_name}  {tenure.start_max or '?'} – {tenure.end_min or '?'} ({tenure.status})")
    for quote in person.evidence[:_SENTENCES]:
        said = " ".join((quote.sentence or quote.exact or "").split())
        click.echo(f"   «{said}» {quote.published or '?'} {quote.publisher or ''} {quote.article}")
    if len(person.evidence) > _SENTENCES:
        click.echo(f"   … in {len({quote.article for quote in person.evidence})} articles")
