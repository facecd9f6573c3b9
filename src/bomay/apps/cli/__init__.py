"""The command line: one command a file, each imported only when it is called."""

import io
import sys

import click

from bomay.apps.cli.group import LazyGroup

__all__ = ["cli", "main"]

_EXAMPLE = """Official Vietnamese news as a knowledge graph of people, posts, bodies, events and directives.

\b
  bomay build articles/ --store out/store
  bomay who "Nguyễn Văn A" --store out/store
"""
_EXIT_CODES = """Data goes to stdout, all else to stderr. Exit codes: 0 ok, 1 nothing found or faults found, 2 usage,
3 a source, store or question that cannot be used, 130 interrupted."""


@click.group(cls=LazyGroup, help=_EXAMPLE, epilog=_EXIT_CODES, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="bomay", message="bomay %(version)s")
def cli() -> None:
    """The group itself does nothing; its help stands in `_EXAMPLE`."""


def main() -> None:
    """Run the command line and exit with its code; whatever the terminal's encoding, letters leave as UTF-8."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8")
    cli(prog_name="bomay")
