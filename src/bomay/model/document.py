"""One article, as it was given."""

import hashlib
from dataclasses import dataclass

from bomay.model.partial_date import PartialDate

__all__ = ["Document"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """One article: its text exactly as given, and what is known about it.

    All evidence spans are offsets into `text` (or `title`) as they stand here, never into a normalised copy.
    `published` and `source` are None where they are not known; no date ever defaults to today. `known_sha256` is the
    text's hash where facts are at hand without their text.
    """

    id: str
    text: str
    title: str | None = None
    source: str | None = None
    published: PartialDate | None = None
    known_sha256: str | None = None

    @property
    def sha256(self) -> str:
        """Hash of the text's UTF-8 bytes as given."""
        if self.known_sha256 is not None:
            return self.known_sha256
        return hashlib.sha256(self.text.encode("utf-8", "surrogatepass")).hexdigest()
