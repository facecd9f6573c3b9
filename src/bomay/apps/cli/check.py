"""`bomay check`: a store against its shapes and the rules of succession."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from bomay.apps.cli.group import NOTHING_FOUND
from bomay.apps.cli.rows import FORMATS, print_rows

if TYPE_CHECKING:
    from pyoxigraph import Store

    from bomay.graph.findings import Finding

__all__ = ["command"]

_COLUMNS = ("rule", "severity", "fault", "first", "second")
_LEAST = ("violation", "warning", "info")


@click.command("check")
@click.argument("store", metavar="STORE")
@click.option("-f", "--format", "fmt", type=click.Choice((*FORMATS, "shacl")), default="table", show_default=True)
@click.option(
    "--least", type=click.Choice(_LEAST), default="info", show_default=True, help="Leave out what is lighter."
)
@click.option(
    "--shapes/--no-shapes", default=True, show_default=True, help="Validate with SHACL; slow on large stores."
)
@click.option("--succession/--no-succession", default=True, show_default=True, help="Apply the rules of succession.")
@click.pass_context
def command(ctx: click.Context, store: str, fmt: str, least: str, shapes: bool, succession: bool) -> None:
    """Check STORE against the shapes (SHACL) and the rules of succession, one finding a row.

    \b
      bomay check out/store -f csv
      bomay check out/store --no-shapes --least warning -f shacl > report.ttl

    \b
    violation  two-holders, impossible-bounds, impossible-order, disputed, broken-reciprocity, a broken shape
    warning    gap, closes-nothing
    info       stale-current, without-start: an article that was not read may tell it;
               implausible-date: a date that cannot be, on which no bound stands

    first and second are the sentences on both sides; -f json has them with article and claim, -f shacl is a
    sh:ValidationReport in Turtle. The exit code is 1 where there is a violation or a warning.
    """
    from bomay.graph.report import report_to_turtle
    from bomay.graph.store import open_store

    kept = _LEAST[: _LEAST.index(least) + 1]
    found = _findings(open_store(Path(store)), shapes=shapes, succession=succession)
    found = [each for each in found if each.severity in kept]
    if fmt == "shacl":
        click.echo(report_to_turtle(found), nl=False)
    else:
        print_rows([_row(each) for each in found], fmt, _COLUMNS)
    faults = sum(each.severity.fails for each in found)
    click.echo(f"{store}: {faults} faults, {len(found) - faults} notes", err=True)
    if faults:
        ctx.exit(NOTHING_FOUND)


def _findings(store: "Store", *, shapes: bool, succession: bool) -> "list[Finding]":
    from bomay.graph.findings import Finding
    from bomay.graph.shacl import validate_store
    from bomay.graph.succession import find_succession_faults

    found = find_succession_faults(store) if succession else []
    broken = validate_store(store) if shapes else []
    return found + [Finding(each.node, each.shape, each.message) for each in broken]


def _row(finding: "Finding") -> dict[str, object]:
    sentences = [shown.sentence or shown.article for shown in finding.evidence] + ["", ""]
    return {
        "rule": finding.shape,
        "severity": finding.severity.value,
        "node": finding.node,
        "fault": finding.message,
        "first": sentences[0],
        "second": sentences[1],
        "evidence": [
            {
                "thing": shown.thing,
                "claim": shown.claim,
                "article": shown.article,
                "day": shown.day or None,
                "sentence": shown.sentence or None,
            }
            for shown in finding.evidence
        ],
    }
