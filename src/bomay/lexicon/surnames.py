"""Which words begin a person's name."""

from functools import cache

from bomay.lexicon.load import load_lexicon

__all__ = ["common_surnames", "is_surname"]


def is_surname(word: str) -> bool:
    """Whether the word, in ordinary capitals, is a surname or a first word of names of a people of Vietnam.

    >>> is_surname("Nguyễn"), is_surname("H'"), is_surname("Quyết")
    (True, True, False)
    """
    return word in _surnames()


@cache
def common_surnames() -> frozenset[str]:
    """The surnames so common that a name is known by them alone; a rarer one needs "đồng chí", a post or a list."""
    return frozenset(form for word in load_lexicon().surnames if word.kind == "họ phổ biến" for form in word.forms)


@cache
def _surnames() -> frozenset[str]:
    return frozenset(form for word in load_lexicon().surnames for form in word.forms)
