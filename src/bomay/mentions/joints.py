"""Marks that belong together: ", kiêm" and ", đồng thời là" part mentions once, as a comma does."""

from bomay.mentions.kinds import Item, Mark

__all__ = ["ends_in_comma"]


def ends_in_comma(last: Item, item: Mark, text: str) -> bool:
    """Whether the mention before a comma, or a word that stands for one, is a comma too."""
    return type(last) is Mark and last.sign == "," and not text[last.end : item.start].strip()
