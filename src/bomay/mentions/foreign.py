"""Countries after a post or a body of a foreign state."""

import functools
import re

from bomay.lexicon import load_lexicon
from bomay.mentions.page import Page

__all__ = ["read_country"]

_BEFORE = re.compile(
    r"\(?(?:nước |Cộng hòa |CH |Vương quốc |Liên bang |Cộng hòa Dân chủ Nhân dân |Cộng hòa Dân chủ |"
    r"Cộng hòa Liên bang |Cộng hòa Nhân dân |CHLB |CHDCND |Nhà nước |"
    r"Đảng Cộng sản |ĐCS |Đảng Nhân dân |"
    r"Đảng Nhân dân Cách mạng |của |tỉnh )*"
)


def read_country(page: Page, at: int) -> tuple[int, str] | None:
    """End and short name of the foreign country that begins here; None where none does."""
    match = _BEFORE.match(page.text, at)
    start = match.end() if match else at
    if not page.text[start : start + 1].isupper():
        return None
    for name, label in _countries().get(page.text[start : start + 2], ()):
        if page.text.startswith(name, start) and not page.text[start + len(name) : start + len(name) + 1].isalnum():
            return start + len(name), label
    return None


@functools.cache
def _countries() -> dict[str, list[tuple[str, str]]]:
    """The names of countries with their short names, by their first two letters, longest first."""
    names = {form: country.label for country in load_lexicon().countries for form in country.forms}
    found: dict[str, list[tuple[str, str]]] = {}
    for name in sorted(names, key=len, reverse=True):
        found.setdefault(name[:2], []).append((name, names[name]))
    return found
