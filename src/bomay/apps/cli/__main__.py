"""`python -m bomay.apps.cli`: the command line where its script is not on the path."""

from bomay.apps.cli import main

__all__: list[str] = []

main()
