"""Branches of banks and firms, named behind the house: "Ngân hàng Nhà nước chi nhánh Nghệ An", "BIDV - Chi nhánh 3"."""

from bomay.lexicon.surnames import common_surnames
from bomay.mentions.names.place import read_place
from bomay.mentions.page import Page
from bomay.mentions.words import capital_run
from bomay.text.lazy import lazy_pattern

__all__ = ["branch_end", "seat_of_branch"]

_BRANCH = lazy_pattern(r"(?: \([^()\d]{2,24}\))?(?: [-–]|,)? (?:[Cc]hi nhánh|CN) (?:(?P<number>\d{1,2})\b(?![/.,]\d))?")
_MOST_SYLLABLES = 3
_LABEL = "Chi nhánh"


def branch_end(page: Page, end: int) -> int:
    """Where the name of a branch ends whose house is named up to `end`; `end` where no branch is named.

    It is called by a unit, a number or the quarter where it stands; what follows may be who leads it.
    """
    match = _BRANCH.match(page.text, end)
    if match is None or match["number"]:
        return match.end() if match is not None else end
    at = match.end()
    place = read_place(page, at) if page.cue_at(at, "level") is not None else None
    province = page.province_at(at)
    if place is not None:
        return place.end if place.name else end
    if province is not None:
        return province[0]
    run = capital_run(page.text, at)
    if run is None or page.body_at(at) is not None or page.role_at(at) is not None:
        return end
    words = [page.text[start:stop] for start, stop in zip(run.starts, run.ends, strict=True)]
    named = next((index for index in range(1, len(words) - 1) if words[index] in common_surnames()), 0)
    if len(words) > _MOST_SYLLABLES and not named:
        return end
    return run.ends[(named or len(words)) - 1]


def seat_of_branch(page: Page, end: int, label: str) -> int:
    """Where the province ends that a branch is called by before its house: "Chi nhánh Hà Nội Công ty A"; 0 for none."""
    province = page.province_at(end + 1) if label == _LABEL else None
    return province[0] if province is not None else 0
