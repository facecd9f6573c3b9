"""Mentions that belong together: ", kiêm" and ", đồng thời là" part them once, as a comma; an office and a name."""

from bomay.mentions.kinds import BodyMention, Item, Mark, PostMention, is_honorific
from bomay.mentions.page import Page

__all__ = ["ends_in_comma", "is_after_own_head"]

_ADDRESS = frozenset({"ông", "bà", "anh", "chị", "đồng chí", "cụ", "bác"})


def ends_in_comma(last: Item, item: Mark, text: str) -> bool:
    """Whether the mention before a comma, or a word that stands for one, is a comma too."""
    return type(last) is Mark and last.sign == "," and not text[last.end : item.start].strip()


def is_after_own_head(page: Page, at: int, body: BodyMention, items: list[Item]) -> bool:
    """Whether what reads like a school is rather who is called so: "Tổng Bí thư Trường Chinh", "ông Trường Chinh"."""
    last = items[-1] if items else None
    if last is None or body.type is None or body.type.naming != "open" or page.skip(last.end) != at:
        return False
    called = is_honorific(last) and page.text[last.start : last.end].lower() in _ADDRESS and " " not in body.type.label
    return called or (type(last) is PostMention and bool(last.role.of_body))
