"""`bomay evaluate`: facts against gold facts."""

from pathlib import Path
from typing import Any

import click

from bomay.apps.cli.group import NOTHING_FOUND
from bomay.apps.cli.rows import format_option, print_rows

__all__ = ["command"]

_COLUMNS = ("kind", "precision", "recall", "f1", "low", "high", "right", "said", "gold")
_MISS_COLUMNS = ("document", "sign", "kind", "fact")


def _read_limits(ctx: click.Context, param: click.Parameter, values: tuple[str, ...]) -> dict[str, float]:
    from bomay.apps.evaluation import KINDS

    limits = {}
    for value in values:
        kind, _, limit = value.partition("=")
        try:
            limits[kind] = float(limit)
        except ValueError as error:
            raise click.BadParameter(f"{value!r} is not KIND=F1, such as people=0.98", ctx, param) from error
        if kind not in KINDS:
            raise click.BadParameter(f"{kind!r} is no kind; there are {', '.join(KINDS)}", ctx, param)
    return limits


@click.command("evaluate")
@click.argument("gold", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.argument("facts", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--min", "limits", multiple=True, metavar="KIND=F1", callback=_read_limits, help="Least F1; repeatable.")
@click.option("--misses", is_flag=True, help="Print each fact missed (-) or made up (+) instead of the scores.")
@click.option("--by", type=click.Choice(["relation", "level"]), help="Cut the kinds finer: by relation, or by level.")
@format_option
@click.pass_context
def command(ctx: click.Context, /, gold: Path, facts: Path, limits: dict[str, float], **shown: Any) -> None:
    """Compare FACTS (a .jsonl of bomay extract) with the gold facts of the folder GOLD.

    \b
      bomay extract corpus > facts.jsonl
      bomay evaluate corpus facts.jsonl --min people=0.98

    Names count as the same after one normalisation (case, tone marks, abbreviations, two names of one body); only
    the row tenures~ forgives one word of a body. low and high bound the F1: 95 %, over documents drawn again. The
    exit code is 1 where a kind falls short of --min. --by relation tells acts, parts and types apart, --by level the
    tenures and changes of central, province, district and commune bodies.
    """
    from bomay.apps.evaluation import compare, compare_slices, read_gold, read_said

    wanted, said = read_gold(gold), read_said(facts)
    result = compare(wanted, said)
    missing = ", ".join(result.without_output[:5])
    click.echo(f"{result.documents} documents, {len(result.without_output)} without output {missing}".strip(), err=True)
    fmt = shown["fmt"]
    if shown["misses"]:
        rows: list[dict[str, object]] = [
            {"document": miss.document, "sign": miss.sign, "kind": miss.kind, "fact": " | ".join(miss.key)}
            for miss in result.misses
        ]
        print_rows(rows, fmt, _MISS_COLUMNS)
    else:
        kinds = compare_slices(wanted, said, by=shown["by"]) if shown["by"] else result.scores
        scores = [{column: getattr(score, column) for column in _COLUMNS} for score in kinds]
        print_rows([{key: _rounded(value, fmt) for key, value in row.items()} for row in scores], fmt, _COLUMNS)
    short = [
        f"{kind} {result.score(kind).f1:.3f} < {least}"
        for kind, least in limits.items()
        if result.score(kind).f1 < least
    ]
    if short:
        click.echo(f"short: {', '.join(short)}", err=True)
        ctx.exit(NOTHING_FOUND)


def _rounded(value: object, fmt: str) -> object:
    if not isinstance(value, float):
        return value
    return round(value, 3) if fmt in ("json", "jsonl") else f"{value:.3f}"
