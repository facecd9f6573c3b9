"""A text as bytes, one for each character: what a scan of bytes finds stands at the characters' own offsets."""

import codecs
from functools import lru_cache

__all__ = ["BLANKED", "small_letters"]

_VIETNAMESE = "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ"
_LATIN = (char for char in map(chr, range(0xDF, 0x250)) if char.islower())
_ANY_LETTER = "\ue000"  # stands for the letters that have no byte of their own
_TABLE = "".join(dict.fromkeys([*map(chr, range(128)), _ANY_LETTER, *_VIETNAMESE, *_LATIN]))[:256]
_BYTES = codecs.charmap_build(_TABLE)
BLANKED = bytes(byte if char.isalnum() or char == _ANY_LETTER else ord(" ") for byte, char in enumerate(_TABLE))
"""A table for `bytes.translate`: a blank for all that is no letter or digit."""
_ERRORS = "bomay.stand-in"


@lru_cache(maxsize=4)
def small_letters(text: str) -> bytes:
    """A text in small letters, a byte for each of its characters; the last few texts are remembered.

    >>> small_letters("TP. HÀ") == small_letters("tp. hà"), len(small_letters("Đảng ủy…"))
    (True, 8)
    """
    lower = text.lower()
    if len(lower) != len(text):  # a letter such as İ grows in lower case: offsets come first
        lower = "".join(char.lower() if len(char.lower()) == 1 else char for char in text)
    return codecs.charmap_encode(lower, _ERRORS, _BYTES)[0]


def _stand_in(error: UnicodeError) -> tuple[str, int]:
    assert isinstance(error, UnicodeEncodeError)
    others = error.object[error.start : error.end]
    return "".join(_ANY_LETTER if char.isalnum() else " " for char in others), error.end


codecs.register_error(_ERRORS, _stand_in)
