"""The stated fields of an article, checked on the way to a Document."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from bomay.model import Document, PartialDate
from bomay.text.lazy import lazy_pattern
from bomay.text.published import read_published
from bomay.text.refused import Refused

__all__ = ["Head", "to_document"]

_SURROGATE = lazy_pattern("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """What a source says about an article beside its text; None where it says nothing."""

    id: str | None = None
    title: str | None = None
    published: str | None = None
    source: str | None = None

    @classmethod
    def from_fields(cls, fields: Mapping[str, object]) -> "Head":
        """The four known fields, as text; other fields, empty ones, lists and mappings are left out."""

        def text(key: str) -> str | None:
            value = fields.get(key)
            return (str(value).strip() or None) if isinstance(value, str | int) else None

        return cls(id=text("id"), title=text("title"), published=text("published"), source=text("source"))


def to_document(head: Head, text: str, *, where: str, id: str) -> Iterator[Document | Refused]:  # noqa: A002
    """The document, after what had to be refused of it; `id` stands in where the head has none.

    A text without a word is refused whole, a date that is none is refused alone.
    """
    if not text.strip():
        yield Refused(where, "an article without text", "facts are read from the text", "give its text or leave it out")
        return
    if _SURROGATE.search(text):
        yield Refused(
            where,
            "half a character (a lone surrogate)",
            "such text cannot be written as UTF-8",
            "export the text again",
        )
        return
    published: PartialDate | None = None
    if head.published:
        try:
            published = read_published(head.published)
        except ValueError:
            yield Refused(
                where,
                f"published {head.published!r} is not a date",
                "the article is read without it, so days without a year stay open",
                "write it as 2020-06-04, 2020-06 or 2020",
            )
    yield Document(id=head.id or id, text=text, title=head.title, source=head.source, published=published)
