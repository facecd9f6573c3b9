"""`bomay holders`: who held a post, ever or on a day."""

import click

from bomay.answers.periods import Period
from bomay.apps.cli.asking import DAY, evidence_option, graph_options, open_asked, print_facts
from bomay.apps.cli.group import NOTHING_FOUND
from bomay.apps.cli.rows import format_option

__all__ = ["command"]

_COLUMNS = ("post", "name", "start", "end", "status", "articles")


@click.command("holders")
@click.argument("post")
@click.option("--at", type=DAY, metavar="DATE", help="Only holders whom this day, month or year does not rule out.")
@graph_options
@evidence_option
@format_option
@click.pass_context
def command(
    ctx: click.Context,
    /,
    post: str,
    *,
    at: Period | None,
    evidence: bool,
    fmt: str,
    **where: str | None,
) -> None:
    """Show who held POST, a role in a body; abbreviations and missing diacritics are read.

    \b
      bomay holders "Bí thư Tỉnh ủy Thái Nguyên" --at 2020-06-04 --evidence
      bomay holders "chu tich UBND tinh Thai Nguyen" --at 2019

    certain: seen in it before or on the day and on or after it (of a month or year: all through it); possible: on some
    day of it nothing that is stated rules it out.
    """
    from bomay.answers.tenure_rows import facts_of

    graph = open_asked(where["store"], where["endpoint"])
    facts = facts_of(graph.holders(post, at=at), at=at)
    if not facts:
        click.echo(f"no holder of {post!r} is known" + (" for that time" if at else ""), err=True)
        for body in dict.fromkeys(one.body_name for one in graph.posts(post)) if at else ():
            if later := [one.name for one in graph.bodies(body, at=at) if one.formerly]:
                click.echo(f"{body} had become {', '.join(later)} by then: ask for a post of that", err=True)
        ctx.exit(NOTHING_FOUND)
    print_facts(facts, fmt, _COLUMNS if at is None else (*_COLUMNS, "certain"), evidence=evidence)
