"""Documents from the sources of a command, with every refusal told on stderr."""

from collections.abc import Iterable, Iterator

import click

from bomay.apps.cli.group import INPUT_ERROR
from bomay.model import Document

__all__ = ["Refusals", "documents_of"]


class Refusals:
    """Counts what was refused and tells it on stderr as it comes."""

    def __init__(self) -> None:
        self.count = 0

    def tell(self, refused: object) -> None:
        """Print one refusal and count it."""
        self.count += 1
        click.echo(f"refused: {refused}", err=True)

    def exit(self, ctx: click.Context) -> None:
        """End the command with the code of an input error where anything was refused."""
        if self.count:
            ctx.exit(INPUT_ERROR)


def documents_of(sources: Iterable[str], refusals: Refusals) -> Iterator[Document]:
    """The documents of the sources, in order; what is refused goes to `refusals` at once."""
    from bomay.text import Refused, read_documents

    for item in read_documents(sources):
        if isinstance(item, Refused):
            refusals.tell(item)
        else:
            yield item
