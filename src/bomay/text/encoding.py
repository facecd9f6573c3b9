"""Bytes to text: Unicode as it stands, and the Vietnamese encodings from before it."""

import re
import unicodedata

from bomay.errors import InputError

__all__ = ["decode", "repair"]

_BOMS = (
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe\x00\x00", "utf-32-le"),
    (b"\x00\x00\xfe\xff", "utf-32-be"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)
_KNOWN_BINARY = (
    (b"%PDF-", "a PDF file"),
    (b"PK\x03\x04", "a ZIP archive or Office file"),
    (b"\xd0\xcf\x11\xe0", "an old Office file"),
    (b"{\\rtf", "an RTF file"),
    (b"\x1f\x8b", "gzip data"),
    (b"\x28\xb5\x2f\xfd", "zstd data"),
    (b"\x89PNG", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
)
_CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
# Letters that only Unicode text has; text with one of them was decoded rightly.
_MODERN = re.compile("[\u0102\u0103\u0110\u0111\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9\u0300-\u0323]")
_FOREIGN = re.compile("[\x80-\U0010ffff]")
_LEGACY_SAMPLE_CHARS = 20_000
# Words of nearly every Vietnamese sentence: text that holds none of them was decoded wrongly.
_COMMON = re.compile(r"\b(?:và|của|các|được|đã|ủy|uỷ|với|trong|cho|là|đồng chí|tỉnh|có|người|nhân dân)\b", re.I)
_FIX = "save it as UTF-8 and give it again"


def decode(data: bytes, *, where: str) -> str:
    """The text of a file: UTF-8, UTF-16 or UTF-32, else TCVN3, VNI, VISCII or cp1258 where it reads as Vietnamese.

    A byte order mark is no part of the text. Raises InputError for empty and binary data and for broken UTF-8.
    """
    if not data.strip():
        raise InputError(where, "the file is empty", why="an empty file has no facts", fix="leave it out")
    for bom, name in _BOMS:
        if data.startswith(bom):
            return repair(_strict(data[len(bom) :], name, where=where))
    utf16 = _bare_utf16(data)
    if utf16:
        return repair(_strict(data, utf16, where=where))
    _refuse_binary(data, where=where)
    try:
        return repair(data.decode("utf-8"))
    except UnicodeDecodeError as error:
        text = None if _is_broken_utf8(data) else _from_legacy(data)
        if text is None:
            raise _broken(where, "UTF-8", error) from error
        return text


def repair(text: str) -> str:
    """The text, with UTF-8 that was read as Latin-1, and TCVN3, VNI and VISCII codes, turned into Unicode.

    Text with any letter that only Unicode has comes back as it is. The test for misread UTF-8 stands first:
    the font decoder would take such text for VNI and spoil it.
    """
    if _MODERN.search(text) or not _FOREIGN.search(text):
        return text
    from ftfy import fix_encoding
    from ftfy.badness import is_bad

    if is_bad(text):
        fixed: str = fix_encoding(text)
        if _MODERN.search(fixed):
            return fixed
    return _from_font(text)


def _from_font(text: str) -> str:
    """The text with the codes of a Vietnamese font (TCVN3, VNI, VISCII) as Unicode; as it is where it has none."""
    import viparse

    if viparse.detect_text_encoding(text[:_LEGACY_SAMPLE_CHARS]) is None:
        return text
    fixed: str = viparse.fix(text)
    return fixed


def _strict(data: bytes, name: str, *, where: str) -> str:
    try:
        return data.decode(name)
    except UnicodeDecodeError as error:
        raise _broken(where, name.upper(), error) from error


def _broken(where: str, name: str, error: UnicodeDecodeError) -> InputError:
    return InputError(
        where,
        f"broken {name} at byte {error.start}, and no older Vietnamese encoding either",
        why="letters guessed at would make names and quotes wrong",
        fix=_FIX,
    )


def _bare_utf16(data: bytes) -> str | None:
    """The byte order of UTF-16 without a mark: every other byte of its ASCII letters is zero."""
    sample = data[:4096]
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    half = len(sample) // 2
    if len(data) % 2 or half < 8 or max(even, odd) < half // 4 or min(even, odd) > half // 50:
        return None
    return "utf-16-be" if even > odd else "utf-16-le"


def _refuse_binary(data: bytes, *, where: str) -> None:
    kind = next((name for magic, name in _KNOWN_BINARY if data.startswith(magic)), None)
    if kind is None and _CONTROL.search(data):
        kind = "binary data"
    if kind:
        raise InputError(
            where,
            f"{kind}, not text",
            why="only text has sentences to read",
            fix="give its text as .txt, .html or .jsonl",
        )


def _is_broken_utf8(data: bytes) -> bool:
    """Whether most of what is not ASCII in the data is UTF-8 after all."""
    text = data.decode("utf-8", "replace")
    bad = text.count("\ufffd")
    return len(_FOREIGN.findall(text)) - bad > bad


def _from_legacy(data: bytes) -> str | None:
    """Vietnamese text from single-byte data, or None where it does not read as Vietnamese in any encoding."""
    best, most = None, 0
    as_cp1258 = unicodedata.normalize("NFC", data.decode("cp1258", "replace"))
    for text in (_from_font(data.decode("latin-1")), as_cp1258):
        hits = len(_COMMON.findall(text, 0, _LEGACY_SAMPLE_CHARS)) if "\ufffd" not in text else 0
        if hits > most and _MODERN.search(text):
            best, most = text, hits
    return best
