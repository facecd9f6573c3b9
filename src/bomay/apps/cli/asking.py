"""What the commands that ask a graph share: which graph, how a day is given, how facts and sentences are printed."""

from collections.abc import Callable, Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING, Any, TypeVar

import click

from bomay.apps.cli.rows import print_rows

if TYPE_CHECKING:
    from bomay.answers.kg import Graph
    from bomay.answers.limits import Limits
    from bomay.answers.periods import Period
    from bomay.answers.results import Quote

__all__ = ["DAY", "Fact", "evidence_option", "graph_options", "open_asked", "print_facts"]

Decorated = TypeVar("Decorated", bound=Callable[..., Any])
Fact = tuple[dict[str, object], "tuple[Quote, ...]"]

_DEFAULT_STORE = "out/store"
_QUOTE_COLUMNS = ("article", "title", "publisher", "published", "url", "field", "start", "end", "sentence", "rule")


def DAY(value: str) -> "Period":  # noqa: N802 - a type of option, as click.STRING is
    """A day, a month or a year, given as it is known: the first and the last day that it may mean."""
    from bomay.answers.periods import Period, to_period
    from bomay.errors import QueryError

    try:
        period = to_period(value)
    except QueryError as error:
        raise click.BadParameter(f"{value!r} is {error.found}; {error.fix}") from error
    assert isinstance(period, Period)
    return period


def graph_options(function: Decorated) -> Decorated:
    """The options --store and --endpoint; the command takes them as `store` and `endpoint`."""
    function = click.option(
        "--store",
        envvar="BOMAY_STORE",
        metavar="DIR|FILE",
        help=f"Store directory or RDF file to ask. Default: $BOMAY_STORE, else {_DEFAULT_STORE}.",
    )(function)
    return click.option("--endpoint", metavar="URL", help="SPARQL endpoint to ask instead of a store.")(function)


def evidence_option(function: Decorated) -> Decorated:
    """The flag --evidence; the command takes it as `evidence`."""
    return click.option("-e", "--evidence", is_flag=True, help="Add the sentences that each fact stands on.")(function)


def open_asked(store: str | None, endpoint: str | None, *, limits: "Limits | None" = None) -> "Graph":
    """The graph that the options name. Raises StoreError where none is named and none was built here."""
    from pathlib import Path

    from bomay.answers.kg import open_graph
    from bomay.errors import StoreError

    if endpoint:
        graph = open_graph(endpoint, limits=limits)
        for finding in graph.findings():
            click.echo(f"{endpoint}: {finding}", err=True)
        return graph
    if store:
        return open_graph(store, limits=limits)
    if Path(_DEFAULT_STORE).exists():
        return open_graph(_DEFAULT_STORE, limits=limits)
    raise StoreError(
        _DEFAULT_STORE,
        "no graph to ask",
        why="neither --store, --endpoint nor BOMAY_STORE is given, and none was built here",
        fix="build one (bomay build SOURCES --store out/store), or name one with --store or --endpoint",
    )


def print_facts(facts: Sequence[Fact], fmt: str, columns: Sequence[str], *, evidence: bool) -> None:
    """Print facts as rows; with `evidence` also the quotes of each.

    JSON holds them as a list in each row, csv, tsv and md give one row for each quote, a table is followed by the
    sentences under the number of their row.
    """
    if not evidence:
        print_rows([row for row, _ in facts], fmt, columns)
    elif fmt in ("json", "jsonl"):
        print_rows([row | {"evidence": [asdict(quote) for quote in quotes]} for row, quotes in facts], fmt, columns)
    elif fmt == "table":
        _print_numbered(facts, columns)
    else:
        wide = [
            row | {"article_" + name: said for name, said in asdict(quote).items()} if quote else row
            for row, quotes in facts
            for quote in quotes or (None,)
        ]
        print_rows(wide, fmt, [*columns, *("article_" + name for name in _QUOTE_COLUMNS)])


def _print_numbered(facts: Sequence[Fact], columns: Sequence[str]) -> None:
    rows = [{"#": number} | row for number, (row, _) in enumerate(facts, start=1)]
    print_rows(rows, "table", ["#", *columns])
    for number, (_, quotes) in enumerate(facts, start=1):
        sentences: dict[tuple[str, str], list[Quote]] = {}  # one sentence may bear several quotes: print it once
        for quote in quotes:
            sentences.setdefault((quote.article, quote.sentence or quote.exact or ""), []).append(quote)
        for (article, said), found in sentences.items():
            spans = dict.fromkeys(f" {q.field}[{q.start}:{q.end}]" for q in found if q.start is not None)
            rules = "rule " + ", ".join(dict.fromkeys(q.rule for q in found if q.rule))
            first = found[0]
            parts = (first.publisher, first.published, first.title, first.url, rules if rules != "rule " else None)
            where = [part for part in parts if part]
            click.echo(f"\n[{number}] " + (f"«{' '.join(said.split())}»" if said else "(no sentence kept)"))
            click.echo(f"    {article}{''.join(spans)}" + "".join(f" · {part}" for part in where))
