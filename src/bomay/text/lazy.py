"""Patterns that are compiled when they are first used: one article uses one in five of those of all rules."""

import re
from typing import cast

__all__ = ["lazy_pattern"]

_METHODS = ("search", "match", "fullmatch", "finditer", "findall", "split", "sub", "subn")


class _LazyPattern:
    """Stands for a pattern until it is used: then the pattern's own methods fill the empty slots.

    A filled slot is read as fast as a method is looked up, so that only the first use costs.
    """

    __slots__ = ("_flags", "pattern", *_METHODS)

    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern = pattern
        self._flags = flags

    def __getattr__(self, name: str) -> object:
        if name not in _METHODS:
            raise AttributeError(name)
        compiled = re.compile(self.pattern, self._flags)
        for method in _METHODS:
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)


def lazy_pattern(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """The pattern as by `re.compile`, compiled at its first use; a fault in it raises `re.error` only then.

    What matches names the compiled one as its `re`.

    >>> year = lazy_pattern(r"năm ([0-9]{4})")
    >>> year.search("từ năm 2020 đến nay")[1]
    '2020'
    """
    return cast("re.Pattern[str]", _LazyPattern(pattern, flags))
