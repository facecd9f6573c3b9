"""The command line: one command a file, each imported only when it is called."""

__all__ = ["main"]


def main() -> None:
    """Placeholder replaced by the command group."""
