"""The one family of errors.

    BomayError
    ├── InputError         a source that cannot be read: missing, empty, binary, broken
    ├── VocabularyError    our own word lists or rules are wrong
    ├── StoreError         a store that is not one, is locked, or is damaged
    ├── QueryError         a question that cannot be asked: syntax, unknown name, missing input
    ├── EndpointError      a remote endpoint that failed, with its address and status
    ├── NotFoundError      a name that no thing of the graph has, or that several have where one was asked for
    ├── FormError          a form of file that cannot hold what it is to hold
    └── MissingExtraError  an optional package that a call needs is not installed

Every message says where, what was found, why it matters and what to do.
"""

__all__ = [
    "BomayError",
    "EndpointError",
    "FormError",
    "InputError",
    "MissingExtraError",
    "NotFoundError",
    "QueryError",
    "StoreError",
    "VocabularyError",
]


class BomayError(Exception):
    """Root of all errors that bomay raises on purpose.

    >>> print(BomayError("a.txt", "found nothing", why="an empty file has no facts", fix="give another file"))
    a.txt: found nothing
      why: an empty file has no facts
      fix: give another file
    """

    def __init__(self, where: str, found: str, *, why: str, fix: str) -> None:
        super().__init__(f"{where}: {found}\n  why: {why}\n  fix: {fix}")
        self.where, self.found, self.why, self.fix = where, found, why, fix


class InputError(BomayError):
    """A source cannot be read."""


class VocabularyError(BomayError):
    """A word list or a rule of our own is wrong."""


class StoreError(BomayError):
    """A store cannot be opened or written."""


class QueryError(BomayError):
    """A question cannot be asked as it stands."""


class EndpointError(BomayError):
    """A remote endpoint did not answer as the protocol says."""


class NotFoundError(BomayError):
    """No thing of the graph has the name asked for, or several have it; `near` holds the names worth offering."""

    def __init__(self, where: str, found: str, *, why: str, fix: str, near: tuple[str, ...] = ()) -> None:
        super().__init__(where, found, why=why, fix=fix)
        self.near = near


class FormError(BomayError):
    """A form of file that cannot hold what it is to hold, as a Mermaid diagram of a thousand edges."""


class MissingExtraError(BomayError):
    """A call needs a package of one of the extras, and it is not installed."""

    def __init__(self, what: str, extra: str, package: str) -> None:
        super().__init__(
            what,
            f"the package {package} is not installed",
            why=f"it comes with the extra {extra!r}, which is not needed for anything else",
            fix=f"pip install 'bomay[{extra}]'",
        )
