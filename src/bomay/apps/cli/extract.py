"""`bomay extract`: articles in, facts out."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click

from bomay.apps.cli.sources import Refusals, documents_of

__all__ = ["command"]


@click.command("extract")
@click.argument("sources", nargs=-1, required=True, metavar="SOURCES...")
@click.option(
    "-f",
    "--format",
    "fmt",
    type=click.Choice(["jsonl", "json"]),
    default="jsonl",
    show_default=True,
    help="Form of the facts.",
)
@click.option("--unread", is_flag=True, help="Add what promised a fact but no rule could read.")
@click.option(
    "-o", "--output", type=click.Path(dir_okay=False, path_type=Path), help="File to write instead of stdout."
)
@click.pass_context
def command(ctx: click.Context, sources: tuple[str, ...], fmt: str, unread: bool, output: Path | None) -> None:
    """Read SOURCES and print their facts, one object per article.

    \b
      bomay extract article.txt page.html news.jsonl.gz folder/ --format jsonl
      cat article.txt | bomay extract -

    Sources are .txt, .md, .html, .jsonl[.gz|.zst], .warc[.gz], folders of these, or - for standard input. What
    cannot be read is named on stderr, all else is still read; the exit code is then 3.
    """
    refusals = Refusals()
    objects = _facts(sources, refusals, unread=unread)
    with click.open_file(str(output or "-"), "w", encoding="utf-8") as stream:
        if fmt == "jsonl":
            for item in objects:
                stream.write(json.dumps(item, ensure_ascii=False) + "\n")
        else:
            opened = False
            for item in objects:
                stream.write((",\n" if opened else "[\n") + json.dumps(item, ensure_ascii=False))
                opened = True
            stream.write("\n]\n" if opened else "[]\n")
    refusals.exit(ctx)


def _facts(sources: tuple[str, ...], refusals: Refusals, *, unread: bool) -> Iterator[dict[str, Any]]:
    from bomay.claims import read_or_refuse
    from bomay.model.facts_json import to_json
    from bomay.text import Refused

    for document in documents_of(sources, refusals):
        facts = read_or_refuse(document)
        if isinstance(facts, Refused):
            refusals.tell(facts)
            continue
        found = to_json(facts)
        if unread:
            found["unread"] = [
                {"span": [gap.span.start, gap.span.end], "text": gap.span.of(document.text), "reason": gap.reason}
                for gap in facts.unread
            ]
        yield found
