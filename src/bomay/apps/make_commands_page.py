"""The page docs/reference/commands.md, made from the help of every command.

python -m bomay.apps.make_commands_page > docs/reference/commands.md
"""

import click

from bomay.apps.cli import cli
from bomay.apps.cli.group import COMMANDS

__all__ = ["commands_page", "main"]

_HEAD = """# The commands
Made by `python -m bomay.apps.make_commands_page > docs/reference/commands.md`; not to be edited by hand.
"""
_WIDTH = 110


def commands_page() -> str:
    """The page: the help of `bomay` itself, then that of each command in the order of the table."""
    group = _context(cli, "bomay")
    parts = [_HEAD, _block(cli.get_help(group))]
    for name in COMMANDS:
        command = cli.get_command(group, name)
        if command is not None:
            own = _context(command, name, parent=group)
            parts += [f"\n## {name}\n", _block(command.get_help(own))]
    return "".join(parts)


def _context(command: click.Command, name: str, *, parent: click.Context | None = None) -> click.Context:
    return click.Context(
        command,
        info_name=name,
        parent=parent,
        terminal_width=_WIDTH,
        max_content_width=_WIDTH,
        help_option_names=["-h", "--help"],
    )


def _block(text: str) -> str:
    lines = (line.rstrip() for line in text.strip().splitlines())
    return "```text\n" + "\n".join(lines) + "\n```\n"


def main() -> None:
    """Print the page."""
    click.echo(commands_page(), nl=False)


if __name__ == "__main__":
    main()
