"""What a source gives when it, or a part of it, cannot be read."""

from dataclasses import dataclass

__all__ = ["Refused"]


@dataclass(frozen=True, slots=True)
class Refused:
    """A source, or one part of it, that was not taken, and why; all else is still read.

    `where` names the source, with its line or record; a refused date or head leaves its article in the stream.

    >>> print(Refused("a.txt", "the file is empty", "an empty file has no facts", "give another file"))
    a.txt: the file is empty
      why: an empty file has no facts
      fix: give another file
    """

    where: str
    found: str
    why: str
    fix: str

    def __str__(self) -> str:
        return f"{self.where}: {self.found}\n  why: {self.why}\n  fix: {self.fix}"
