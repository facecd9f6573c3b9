"""`bomay event`: events by person, type and time."""

from dataclasses import asdict, replace
from typing import TYPE_CHECKING

import click

from bomay.answers.periods import Period
from bomay.apps.cli.asking import DAY, Fact, evidence_option, graph_options, open_asked, print_facts
from bomay.apps.cli.group import NOTHING_FOUND
from bomay.apps.cli.rows import format_option

if TYPE_CHECKING:
    from bomay.answers.results import Event

__all__ = ["command"]

_COLUMNS = ("date", "type", "status", "title", "place", "people")


@click.command("event")
@click.option("--person", metavar="NAME", help="Only events with this person, and all namesakes.")
@click.option("--type", "kind", metavar="TYPE", help="Only events of this type: visit, conference, meeting …")
@click.option("--since", type=DAY, metavar="DATE", help="First day: a day, or that of a month or year.")
@click.option("--until", type=DAY, metavar="DATE", help="Last day: a day, or that of a month or year.")
@graph_options
@evidence_option
@format_option
@click.pass_context
def command(ctx: click.Context, /, *, person: str | None, evidence: bool, fmt: str, **asked: object) -> None:
    """List events in the order of time, with who took part.

    \b
      bomay event --person "Nguyễn Văn A" --since 2020-06 --until 2020-06
      bomay event --type visit -f csv
    """
    store, endpoint, kind = (_text(asked[name]) for name in ("store", "endpoint", "kind"))
    since, until = (_day(asked[name]) for name in ("since", "until"))
    found = open_asked(store, endpoint).events(person=person, kind=kind, since=since, until=until)
    if not found:
        click.echo("no such event is known", err=True)
        ctx.exit(NOTHING_FOUND)
    facts: list[Fact] = []
    for one in found:
        row: dict[str, object] = asdict(one if evidence else _without_quotes(one))
        row |= {"people": [f"{who.name} ({who.part})" for who in one.participants]}
        row.pop("evidence")
        facts.append((row, one.evidence))
    print_facts(facts, fmt, _COLUMNS, evidence=evidence)


def _without_quotes(event: "Event") -> "Event":
    return replace(event, participants=tuple(replace(who, evidence=()) for who in event.participants))


def _text(given: object) -> str | None:
    return given if isinstance(given, str) else None


def _day(given: object) -> Period | None:
    return given if isinstance(given, Period) else None
