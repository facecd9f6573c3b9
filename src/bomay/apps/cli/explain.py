"""`bomay explain`: how an article was read."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from bomay.apps.cli.group import NOTHING_FOUND
from bomay.apps.cli.sources import Refusals, documents_of

if TYPE_CHECKING:
    from bomay.apps.explanation import Explanation, Passage, Reading

__all__ = ["command"]

_NO_CLAIM = ("joined", "refused", "unread")


@click.command("explain")
@click.argument("article")
@click.option("--id", "wanted", metavar="ID", help="Of several articles in the source, this one only.")
@click.option("--html", "page", type=click.Path(dir_okay=False, path_type=Path), help="Write a page instead.")
@click.pass_context
def command(ctx: click.Context, article: str, wanted: str | None, page: Path | None) -> None:
    """Show what each rule read, joined to a person, refused or left unread in ARTICLE, sentence by sentence.

    \b
      bomay explain article.txt
      bomay explain news.jsonl --id a1 --html out/a1.html

    ARTICLE is any source of bomay extract. Offsets are those of the text as given. The exit code is 1 where
    there is no such article, or nothing was read in any.
    """
    from bomay.apps.explanation import explain
    from bomay.claims.account import give_account
    from bomay.claims.facts import read_all

    refusals = Refusals()
    documents = (item for item in documents_of([article], refusals) if wanted in (None, item.id))
    explanations = [explain(read.facts, give_account(read)) for read in map(read_all, documents)]
    if page:
        from bomay.apps.explanation_page import to_page

        page.parent.mkdir(parents=True, exist_ok=True)
        page.write_text(to_page(explanations), encoding="utf-8")
        click.echo(f"written to {page}", err=True)
    else:
        for explanation in explanations:
            click.echo("\n".join(_lines(explanation)))
    refusals.exit(ctx)
    if not any(_count(explanation) for explanation in explanations):
        click.echo("nothing was read" if explanations else f"no article {wanted or ''} in {article}", err=True)
        ctx.exit(NOTHING_FOUND)


def _count(explanation: "Explanation") -> int:
    facts = explanation.facts
    return sum(map(len, (facts.people, facts.tenures, facts.changes, facts.events, facts.directives)))


def _lines(explanation: "Explanation") -> Iterator[str]:
    document = explanation.facts.document
    published = f" · {document.published.to_iso()}" if document.published else ""
    yield click.style(f"{document.id}{published}", bold=True)
    if explanation.title:
        yield from _passage_lines("title", explanation.title)
    for passage in explanation.sentences:
        yield from _passage_lines(f"{passage.start}-{passage.end}", passage)
    for reading in explanation.placeless:
        yield _reading_line(reading, [])
    read = sum(1 for passage in explanation.sentences if any(r.kind not in _NO_CLAIM for r in passage.readings))
    total = len(explanation.sentences)
    left = {kind: sum(r.kind == kind for p in explanation.sentences for r in p.readings) for kind in _NO_CLAIM}
    told = ", ".join(f"{number} {kind}" for kind, number in left.items() if number or kind == "unread")
    yield f"{_count(explanation)} facts in {read} of {total} sentences, {told}\n"


def _passage_lines(where: str, passage: "Passage") -> Iterator[str]:
    yield f"[{where}] {' '.join(passage.text.split())}"
    for reading in passage.readings:
        yield _reading_line(reading, passage.quotes(reading))


def _reading_line(reading: "Reading", quotes: list[str]) -> str:
    quoted = " … ".join(f"«{' '.join(quote.split())}»" for quote in quotes)
    kind = click.style(f"{reading.kind:<13}", fg="red" if reading.kind == "unread" else "green")
    return "    " + "  ".join(part for part in (kind, reading.says, quoted, reading.rule) if part)
