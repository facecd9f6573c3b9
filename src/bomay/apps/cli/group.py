"""The table of commands, each imported only when it is called."""

import importlib
from typing import Any

import click

from bomay.errors import BomayError, NotFoundError

__all__ = ["COMMANDS", "INPUT_ERROR", "INTERRUPTED", "NOTHING_FOUND", "LazyGroup"]

NOTHING_FOUND = 1  # nothing found, or faults found
INPUT_ERROR = 3  # a source, store, question or endpoint that cannot be used
INTERRUPTED = 130

# name -> what it does; the command is the object `command` of bomay.apps.cli.NAME
COMMANDS = {
    "extract": "Read articles and print their facts, one object per article.",
    "explain": "Show what each rule read, joined, refused or left unread in an article.",
    "unread": "Rank what a corpus says that no rule reads, by how often.",
    "build": "Build a store from articles: the graph of all their facts.",
    "query": "Ask a question in SPARQL: a canned one, a file or a text.",
    "who": "Show a person's posts, each with the sentences that say so.",
    "holders": "Show who held a post, ever or on a day: certainly or possibly.",
    "body": "Show a body: its posts, their holders and the bodies under it.",
    "event": "List events by person, type and time.",
    "directive": "Show a directive by its number, and what cites it.",
    "timeline": "Show a person's career or a post's holders in the order of time.",
    "network": "Write a network of people, posts and bodies, as picture or data.",
    "picture": "Draw a person's neighbourhood, a body's tree, a succession or a timeline.",
    "path": "Show through whom two people are joined, each step with its sentences.",
    "careers": "Count which posts people held one after the other.",
    "review": "Judge which people of one name are the same; your judgements rule every build.",
    "match": "Match a list of names with the people of the graph: a score and its reasons.",
    "export": "Write the graph as RDF, or its people and posts for other tools.",
    "popolo": "Turn somebody's Popolo file into a graph to ask.",
    "check": "Check a store against its shapes and the rules of succession.",
    "evaluate": "Compare facts with gold facts: precision, recall and F1.",
    "completion": "Print the completion script of a shell.",
}


class LazyGroup(click.Group):
    """A group that knows its commands by name and imports one only to run it.

    Every BomayError ends with its message on stderr and code 3 (a name that is not found: 1), an interrupt with 130.
    """

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        command = importlib.import_module(f"bomay.apps.cli.{cmd_name}").command
        if not isinstance(command, click.Command):
            raise TypeError(f"bomay.apps.cli.{cmd_name}.command is no click command")
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except BomayError as error:
            click.echo(f"bomay: {error}", err=True)
            ctx.exit(NOTHING_FOUND if isinstance(error, NotFoundError) else INPUT_ERROR)
        except KeyboardInterrupt:
            click.echo("bomay: interrupted", err=True)
            ctx.exit(INTERRUPTED)
