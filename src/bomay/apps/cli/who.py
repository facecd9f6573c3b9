"""`bomay who`: a person's posts, each with the sentences that say so."""

import click

from bomay.answers.periods import Period
from bomay.apps.cli.asking import DAY, Fact, evidence_option, graph_options, open_asked, print_facts
from bomay.apps.cli.group import NOTHING_FOUND
from bomay.apps.cli.rows import format_option

__all__ = ["command"]

_COLUMNS = ("name", "post", "start", "end", "status", "articles")


@click.command("who")
@click.argument("name")
@click.option("--at", type=DAY, metavar="DATE", help="Only posts that this day, month or year does not rule out.")
@graph_options
@evidence_option
@format_option
@click.pass_context
def command(
    ctx: click.Context,
    /,
    name: str,
    *,
    at: Period | None,
    evidence: bool,
    fmt: str,
    **where: str | None,
) -> None:
    """Show the posts of everyone whom NAME may mean, with or without diacritics.

    \b
      bomay who "nguyen van a" --evidence
      bomay who "Nguyễn Văn A" --at 2020-06 -f json

    certain: surely held it then, in a month or year on every day of it; possible: on some day, for all that is stated.
    start and end: a day; "≤ day" by that day; "≥ day" still seen on it; "a – b" between two; "?" not stated.
    """
    from bomay.answers.tenure_rows import facts_of, person_without_post

    graph = open_asked(where["store"], where["endpoint"])
    people = graph.people(name)
    if not people:
        raise graph.nothing(name, "person")
    if people[0].score < 99:
        click.echo(f"no one is written so; the nearest names, from {people[0].score} of 100, follow", err=True)
    if len({person.iri for person in people}) > 1:
        click.echo(f"{len(people)} people may be meant: told apart by their posts", err=True)
    facts: list[Fact] = []
    for person in people:
        held = facts_of(person.tenures, at=at, extra={"person": person.iri, "score": person.score})
        facts += held or ([] if person.tenures or at else [person_without_post(person)])
    if not facts:
        click.echo(f"no post of {name!r} is known for that time", err=True)
        ctx.exit(NOTHING_FOUND)
    print_facts(facts, fmt, _COLUMNS if at is None else (*_COLUMNS, "certain"), evidence=evidence)
