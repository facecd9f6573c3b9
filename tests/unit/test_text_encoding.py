"""Bytes to text: every Vietnamese encoding, and what is refused."""

import unicodedata

import pytest

from bomay.errors import InputError
from bomay.text import decode, repair

SENTENCE = "Đồng chí Nguyễn Văn A, Bí thư Tỉnh ủy, đã chủ trì hội nghị của Ban Thường vụ với các đơn vị trong tỉnh."
# The same sentence as the fonts of the 1990s coded it, seen as Latin-1.
TCVN3 = "§ång chÝ NguyÔn V¨n A, BÝ th\xad TØnh ñy, ®· chñ tr× héi nghÞ cña Ban Th\xadêng vô víi c¸c ®¬n vÞ trong tØnh."
VNI = (
    "Ñoàng chiù Nguyeãn Vaên A, Biù thö Tænh uûy, ñaõ chuû triø hoäi nghò cuûa Ban Thöôøng vuï vôùi caùc ñôn vò "
    "trong tænh."
)
TONES = "\u0300\u0301\u0303\u0309\u0323"


def _to_cp1258(text: str) -> bytes:
    """cp1258 writes a tone as a character of its own behind the vowel."""
    out = b""
    for char in text:
        marks = unicodedata.normalize("NFD", char)
        vowel = unicodedata.normalize("NFC", "".join(mark for mark in marks if mark not in TONES))
        tone = "".join(mark for mark in marks if mark in TONES)
        out += (vowel + tone).encode("cp1258")
    return out


@pytest.mark.parametrize(
    "data",
    [
        SENTENCE.encode(),
        b"\xef\xbb\xbf" + SENTENCE.encode(),
        SENTENCE.encode("utf-16"),
        SENTENCE.encode("utf-16-le"),
        SENTENCE.encode("utf-16-be"),
        b"\xfe\xff" + SENTENCE.encode("utf-16-be"),
        SENTENCE.encode("utf-32"),
        TCVN3.encode("latin-1"),
        TCVN3.encode(),
        VNI.encode("latin-1"),
        VNI.encode(),
        _to_cp1258(SENTENCE),
        SENTENCE.encode().decode("latin-1").encode(),
    ],
    ids=[
        "utf8", "utf8-bom", "utf16", "utf16le-bare", "utf16be-bare", "utf16be", "utf32",
        "tcvn3", "tcvn3-in-utf8", "vni", "vni-in-utf8", "cp1258", "utf8-twice",
    ],
)  # fmt: skip
def test_every_encoding_gives_the_same_sentence(data: bytes) -> None:
    assert decode(data, where="a.txt") == SENTENCE


def test_unicode_text_is_left_as_it_is() -> None:
    decomposed = unicodedata.normalize("NFD", "Tổng thống Nga nói: «café» – hoà bình\r\n")
    assert decode(decomposed.encode(), where="a.txt") == decomposed


@pytest.mark.parametrize("text", ["José Müller, señor", "naïve café", "plain ASCII", ""])
def test_other_languages_are_not_repaired(text: str) -> None:
    assert repair(text) == text


@pytest.mark.parametrize(
    ("data", "found"),
    [
        (b"", "the file is empty"),
        (b" \n\t\n", "the file is empty"),
        (b"%PDF-1.7 ...", "a PDF file, not text"),
        (b"PK\x03\x04....", "a ZIP archive or Office file, not text"),
        (bytes(range(256)), "binary data, not text"),
        (SENTENCE.encode() + b"\xff\xfe " + SENTENCE.encode(), f"broken UTF-8 at byte {len(SENTENCE.encode())}"),
        (SENTENCE.encode()[:2] + b"\xe1", "broken UTF-8 at byte 2"),
        (b"\xff\xfe" + "Hội nghị".encode("utf-16-le")[:-1], "broken UTF-16-LE at byte 14"),
    ],
    ids=["empty", "blank", "pdf", "zip", "binary", "broken-inside", "cut-off", "utf16-cut-off"],
)
def test_what_is_no_text_is_refused_with_the_reason(data: bytes, found: str) -> None:
    with pytest.raises(InputError) as caught:
        decode(data, where="a.txt")
    assert caught.value.where == "a.txt"
    assert caught.value.found.startswith(found)
    assert caught.value.why
    assert caught.value.fix
