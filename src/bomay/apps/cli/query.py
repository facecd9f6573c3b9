"""`bomay query`: a question in SPARQL, canned or one's own."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from bomay.apps.cli.asking import evidence_option, graph_options, open_asked, print_facts
from bomay.apps.cli.group import NOTHING_FOUND
from bomay.apps.cli.rows import format_option, print_rows

if TYPE_CHECKING:
    from bomay.answers.limits import Limits

__all__ = ["command"]


@click.command("query")
@click.argument("question", required=False)
@click.option(
    "-i", "--input", "--param", "inputs", multiple=True, metavar="NAME=VALUE", help="An input of a canned question."
)
@click.option("--list", "listing", is_flag=True, help="List the canned questions with their inputs.")
@click.option("--timeout", type=click.FloatRange(min=0, min_open=True), metavar="SECONDS", help="Default: 60.")
@click.option("--max-rows", type=click.IntRange(min=1), metavar="ROWS", help="Default: a million.")
@click.option("--show", is_flag=True, help="Print the SPARQL instead of asking it.")
@graph_options
@evidence_option
@format_option
@click.pass_context
def command(ctx: click.Context, /, question: str | None, *, inputs: tuple[str, ...], fmt: str, **asked: object) -> None:
    """Ask QUESTION: the name of a canned one, a .rq file, SPARQL text, or - for standard input.

    \b
      bomay query --list
      bomay query holders-at -i post=https://… -i day=2020-06-04
      bomay query "SELECT DISTINCT ?name { ?p a foaf:Person ; skos:prefLabel ?name }"

    A query that takes or answers more than its limits is stopped and is an error.
    --evidence adds the sentences behind the claim, tenure, act, event or directive of each row, else behind all that it
    names. Known prefixes need not be declared. A CONSTRUCT prints N-Triples; an ASK that is false exits with 1.
    """
    if asked["listing"]:
        _print_list(fmt)
        return
    if question is None:
        raise click.UsageError("give a question, or --list")
    text = _sparql(question, inputs)
    if asked["show"]:
        click.echo(text, nl=False)
        return
    from bomay.answers.query_text import query_form

    form = query_form(text)
    store, endpoint = (name if isinstance(name, str) else None for name in (asked["store"], asked["endpoint"]))
    graph = open_asked(store, endpoint, limits=_limits(asked["timeout"], asked["max_rows"]))
    if form == "graph":
        for triple in graph.construct(text):
            click.echo(f"{triple} .")
    elif form == "ask":
        answer = graph.ask(text)
        print_rows([{"answer": answer}], fmt, ["answer"])
        ctx.exit(0 if answer else NOTHING_FOUND)
    else:
        rows = graph.query(text)
        facts = zip(rows, rows.evidence, strict=True) if asked["evidence"] else ((row, ()) for row in rows)
        print_facts([(dict(row), quotes) for row, quotes in facts], fmt, rows.columns, evidence=bool(asked["evidence"]))
        ctx.exit(0 if rows else NOTHING_FOUND)


def _limits(timeout: object, max_rows: object) -> "Limits":
    """The limits of the environment, and of the options where they are given."""
    from bomay.answers.limits import Limits, limits_from_environment

    usual = limits_from_environment()
    return Limits(
        timeout if isinstance(timeout, float) else usual.seconds, max_rows if isinstance(max_rows, int) else usual.rows
    )


def _sparql(question: str, inputs: tuple[str, ...]) -> str:
    """The SPARQL that the argument means, inputs bound, known prefixes declared."""
    from bomay.answers.queries import get_query, list_queries
    from bomay.answers.query_text import declare_prefixes

    if question in list_queries():
        return get_query(question).bound(_pairs(inputs))
    if inputs:
        raise click.UsageError("-i goes with canned questions only; their inputs are shown by --list")
    if question == "-":
        return declare_prefixes(sys.stdin.read())
    if "{" in question:
        return declare_prefixes(question)
    path = Path(question)
    if path.is_file():
        return declare_prefixes(path.read_text(encoding="utf-8"))
    return get_query(question).text


def _pairs(inputs: tuple[str, ...]) -> dict[str, str]:
    pairs = {}
    for given in inputs:
        name, equals, value = given.partition("=")
        if not equals:
            raise click.UsageError(f"-i {given!r}: write NAME=VALUE")
        pairs[name.lstrip("?")] = value
    return pairs


def _print_list(fmt: str) -> None:
    from bomay.answers.queries import list_queries

    rows: list[dict[str, object]] = [
        {
            "name": query.name,
            "question": query.question,
            "inputs": [f"{one.name} ({one.kind}{', needed' if one.needed else ''})" for one in query.inputs],
            "question_vi": query.question_vi,
            "columns": list(query.columns),
        }
        for query in list_queries().values()
    ]
    print_rows(rows, fmt, ["name", "question", "inputs"])
