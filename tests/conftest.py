"""Options of the tests."""

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let properties of reading be tested on articles that are not ours to keep."""
    parser.addoption("--articles", action="append", default=[], metavar="SOURCE", help="articles to test reading on")
