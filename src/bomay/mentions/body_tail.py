"""What may follow a body's name and adds nothing to it: the country's own name, the initials in brackets."""

import re

from bomay.mentions.foreign_name import is_vietnamese_syllable
from bomay.mentions.page import Page

__all__ = ["over_homeland", "past_brackets"]

_HOMELAND = re.compile(r" (?:nước )?(?:(?:Cộng hòa [Xx]ã hội [Cc]hủ nghĩa|CHXHCN) )?(?:Việt Nam|VN)\b")
_ABBREVIATED = re.compile(r"[ ]*\((?!Ảnh)[^()\n]{2,24}\)")

_MADE_UP = re.compile(r"([A-Z][a-z]{4,})(?: [A-Z]{2,5})?")  # "(Becamex IDC)"


def over_homeland(page: Page, end: int) -> int:
    """Past the country's own name after a body or post of the state: "Chủ tịch nước Cộng hòa … Việt Nam"."""
    match = _HOMELAND.match(page.text, end)
    return match.end() if match else end


def past_brackets(page: Page, end: int) -> int:
    """Past an abbreviation in brackets that repeats the body's name."""
    match = _ABBREVIATED.match(page.text, end)
    if match is None:
        return end
    within = match.group().strip(" ()")
    made_up = _MADE_UP.fullmatch(within)
    return match.end() if within.isupper() or (made_up and not is_vietnamese_syllable(made_up[1])) else end
