"""The one family of errors.

    BomayError
    ├── InputError         a source that cannot be read: missing, empty, binary, broken
    ├── VocabularyError    our own word lists or rules are wrong
    ├── StoreError         a store that is not one, is locked, or is damaged
    ├── QueryError         a question that cannot be asked: syntax, unknown name, missing input
    ├── EndpointError      a remote endpoint that failed, with its address and status
    └── NotFoundError      a name that no thing of the graph has, or that several have where one was asked for

Every message says where, what was found, why it matters and what to do.
"""

__all__ = ["BomayError", "EndpointError", "InputError", "NotFoundError", "QueryError", "StoreError", "VocabularyError"]


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
