"""`bomay unread`: what a corpus says that no rule reads, by how often."""

from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING

import click

from bomay.apps.cli.group import NOTHING_FOUND
from bomay.apps.cli.rows import format_option, print_rows
from bomay.apps.cli.sources import Refusals, documents_of

if TYPE_CHECKING:
    from bomay.claims.account import Account
    from bomay.model import Document

__all__ = ["command"]

_AROUND = 60  # characters on either side of an example


@click.command("unread")
@click.argument("sources", nargs=-1, required=True, metavar="SOURCES...")
@click.option("--kind", type=click.Choice(["post", "name", "act"]), default="post", show_default=True, help="Of what.")
@click.option("--top", type=click.IntRange(min=1), default=40, show_default=True, help="How many patterns.")
@format_option
@click.pass_context
def command(ctx: click.Context, /, sources: tuple[str, ...], kind: str, top: int, fmt: str) -> None:
    """Rank the patterns in SOURCES that promise a fact and are read by no rule.

    \b
      bomay unread news.jsonl.gz --top 100 -f csv > unread.csv
      bomay unread articles/ --kind act

    A pattern is a mention with its neighbours: POST, NAME, BODY, PLACE, RANK, and … for words that no rule reads. How
    many mentions were read, joined to a person named elsewhere, refused for a reason, or left unread stands on stderr.
    """
    refusals = Refusals()
    fates: Counter[str] = Counter()
    patterns: Counter[tuple[str, str]] = Counter()
    examples: dict[tuple[str, str], str] = {}
    for document, account in _accounts(sources, refusals):
        if account.kind != kind:
            continue
        fates[account.fate.value] += 1
        if account.fate.value == "unread":
            key = (account.pattern, account.reason)
            patterns[key] += 1
            examples.setdefault(key, _example(document, account))
    total = sum(fates.values())
    shares = ", ".join(f"{number} {fate} ({number / total:.1%})" for fate, number in fates.most_common())
    click.echo(f"{total} mentions of kind {kind}: {shares}" if total else f"no mention of kind {kind}", err=True)
    ranked = [
        {"count": count, "pattern": pattern, "reason": reason, "example": examples[pattern, reason]}
        for (pattern, reason), count in patterns.most_common(top)
    ]
    print_rows(ranked, fmt, ["count", "pattern", "reason", "example"])
    refusals.exit(ctx)
    if not total:
        ctx.exit(NOTHING_FOUND)


def _accounts(sources: tuple[str, ...], refusals: Refusals) -> Iterator[tuple["Document", "Account"]]:
    from bomay.claims.account import give_account
    from bomay.claims.border import read_all_or_refuse
    from bomay.text import Refused

    for document in documents_of(sources, refusals):
        reading = read_all_or_refuse(document)
        if isinstance(reading, Refused):
            refusals.tell(reading)
            continue
        for account in give_account(reading):
            yield document, account


def _example(document: "Document", account: "Account") -> str:
    words = document.text[max(account.span.start - _AROUND, 0) : account.span.end + _AROUND]
    return f"{document.id}: {' '.join(words.split())}"
