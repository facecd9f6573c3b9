"""Mentions that belong together: ", kiêm" and ", đồng thời là" part them once, as a comma; an office and a name."""

from bomay.mentions.kinds import BodyMention, Item, Mark, PostMention
from bomay.mentions.page import Page

__all__ = ["ends_in_comma", "is_after_own_head"]


def ends_in_comma(last: Item, item: Mark, text: str) -> bool:
    """Whether the mention before a comma, or a word that stands for one, is a comma too."""
    return type(last) is Mark and last.sign == "," and not text[last.end : item.start].strip()


def is_after_own_head(page: Page, at: int, body: BodyMention, items: list[Item]) -> bool:
    """Whether what reads like a school stands behind an office of another body: "Tổng Bí thư Trường Chinh"."""
    last = items[-1] if items else None
    named_freely = body.type is not None and body.type.naming == "open"
    return named_freely and type(last) is PostMention and bool(last.role.of_body) and page.skip(last.end) == at
