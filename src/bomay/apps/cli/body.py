"""`bomay body`: a body, its posts and their holders, and the bodies under it."""

import click

from bomay.answers.periods import Period
from bomay.apps.cli.asking import DAY, Fact, evidence_option, graph_options, open_asked, print_facts
from bomay.apps.cli.rows import format_option

__all__ = ["command"]

_COLUMNS = ("body", "from", "to", "came_of", "became", "post", "name", "start", "end", "status", "under")


@click.command("body")
@click.argument("name")
@click.option(
    "--at",
    type=DAY,
    metavar="DATE",
    help="Only bodies that existed, and posts held, on this day, or in this month or year.",
)
@graph_options
@evidence_option
@format_option
def command(name: str, *, at: Period | None, evidence: bool, fmt: str, **where: str | None) -> None:
    """Show the body NAME in each of its legal incarnations: the bodies that it came of and became, its posts with their
    holders, and the bodies under it.

    Of a body that had merged or been renamed by the day, what it had become is shown.

    \b
      bomay body "Tỉnh ủy Thái Nguyên" --at 2025-07-01
      bomay body "UBND tỉnh Thái Nguyên"
    """
    from bomay.answers.cells import find_text, get_text
    from bomay.answers.queries import run_query
    from bomay.answers.tenure_rows import facts_of

    graph = open_asked(where["store"], where["endpoint"])
    bodies = graph.bodies(name, at=at)
    if not bodies:
        raise graph.nothing(name, "body", at=at)
    if bodies[0].formerly:
        click.echo(f"{', '.join(bodies[0].formerly)}: none at that time; what had come of it follows", err=True)
    facts: list[Fact] = []
    for body in bodies:
        head: dict[str, object] = {"body": body.name, "from": body.founded, "to": body.dissolved, "iri": body.iri}
        became = [f"{one.name} ({one.day})" if one.day else one.name for one in body.became]
        about = {"became": became, "place": body.place, "parents": list(body.parents)}
        facts.append((head | about, body.evidence))
        for row in run_query(graph.source, "body-changes", {"body": body.iri}):
            if get_text(row, "resulting") == body.iri:
                day = find_text(row, "dateMin")
                came = get_text(row, "originalName")
                facts.append((head | {"came_of": f"{came} ({day})" if day else came}, ()))
        facts += facts_of(body.tenures, at=at, extra=head)
        for row in run_query(graph.source, "sub-bodies", {"body": body.iri}):
            facts.append((head | {"under": get_text(row, "subName"), "under_iri": get_text(row, "sub")}, ()))
    print_facts(facts, fmt, _COLUMNS, evidence=evidence)
