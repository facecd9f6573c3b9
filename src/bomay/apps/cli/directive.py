"""`bomay directive`: a directive by its number, and what cites it."""

import click

from bomay.answers.periods import Period
from bomay.apps.cli.asking import DAY, Fact, evidence_option, graph_options, open_asked, print_facts
from bomay.apps.cli.rows import format_option

__all__ = ["command"]

_COLUMNS = ("label", "date", "issuers", "title", "cited_by", "cited_in", "cited_on")


@click.command("directive")
@click.argument("number")
@click.option(
    "--date",
    "date",
    type=DAY,
    metavar="DATE",
    help="Only those that may be of this day, month or year: numbers repeat.",
)
@graph_options
@evidence_option
@format_option
def command(number: str, *, date: Period | None, evidence: bool, fmt: str, **where: str | None) -> None:
    """Show the directives of that NUMBER (in any spelling) or title, and the articles, events and acts that cite them.

    \b
      bomay directive 35-CT/TW
      bomay directive "số 35 CT/TW" --date 2019-05-30 --evidence
    """
    graph = open_asked(where["store"], where["endpoint"])
    found = graph.directives(number, date=date)
    if not found:
        raise graph.nothing(number, "directive")
    if len(found) > 1:
        click.echo(f"{len(found)} directives have that number: told apart by their dates", err=True)
    facts: list[Fact] = []
    for one in found:
        row: dict[str, object] = {
            "label": one.label,
            "type": one.type,
            "number": one.number,
            "date": one.date,
            "issuers": list(one.issuers),
            "title": one.title,
            "iri": one.iri,
        }
        facts += [] if one.citations else [(row, one.evidence)]
        for by in one.citations:
            cited = {"cited_by": by.kind, "cited_in": by.label, "cited_on": by.date, "citing": by.iri}
            facts.append((row | cited, by.evidence or one.evidence))
    print_facts(facts, fmt, _COLUMNS, evidence=evidence)
