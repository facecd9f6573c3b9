"""Bytes to documents, and a document's text in a form to read: normalised, with paragraphs and sentences."""

from bomay.text.documents import SUFFIXES, read_documents
from bomay.text.encoding import decode, repair
from bomay.text.normal import Normal
from bomay.text.published import read_published
from bomay.text.refused import Refused
from bomay.text.sentences import paragraphs, sentences

__all__ = [
    "SUFFIXES",
    "Normal",
    "Refused",
    "decode",
    "paragraphs",
    "read_documents",
    "read_published",
    "repair",
    "sentences",
]
