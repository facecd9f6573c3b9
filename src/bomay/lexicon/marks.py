"""Vietnamese letters without their marks."""

import unicodedata

__all__ = ["bare"]


def bare(text: str) -> str:
    """A text without its marks, đ among them; every other character as it stands.

    >>> bare("Đặng"), bare("nghĩa")
    ('Dang', 'nghia')
    """
    plain = unicodedata.normalize("NFD", text.replace("Đ", "D").replace("đ", "d"))
    return "".join(char for char in plain if not unicodedata.combining(char))
