"""The page of commands says what the commands say."""

from pathlib import Path

from bomay.apps.cli.group import COMMANDS
from bomay.apps.make_commands_page import commands_page

PAGE = Path(__file__).parents[2] / "docs" / "reference" / "commands.md"


def test_the_page_is_current() -> None:
    """Else: python -m bomay.apps.make_commands_page > docs/reference/commands.md."""
    assert PAGE.read_text("utf-8") == commands_page()


def test_every_command_has_a_section_with_an_example() -> None:
    sections = PAGE.read_text("utf-8").split("\n## ")[1:]
    assert [section.split("\n")[0] for section in sections] == list(COMMANDS)
    assert [section.split("\n")[0] for section in sections if "\n    bomay " not in section] == []
