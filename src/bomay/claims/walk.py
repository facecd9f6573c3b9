"""Steps over the mentions of one sentence: marks, posts, and the words between a post and its name."""

from collections.abc import Sequence

from bomay.mentions.kinds import CueMention, Item, Mark, PostMention, RankMention

__all__ = ["CHAIN", "Walk"]

CHAIN = (",", "và", "-", "/")
"""The signs that join the posts of one chain."""


class Walk:
    """The mentions of a sentence in order, with the text that they stand in."""

    def __init__(self, items: Sequence[Item], text: str) -> None:
        self.items = items
        self.text = text

    def sign(self, index: int) -> str:
        """The punctuation mark or conjunction at an index; "" where there is none."""
        item = self.items[index] if 0 <= index < len(self.items) else None
        return item.sign if isinstance(item, Mark) else ""

    def post(self, index: int) -> PostMention | None:
        """The post at an index; None where there is none."""
        item = self.items[index] if 0 <= index < len(self.items) else None
        return item if isinstance(item, PostMention) else None

    def is_light(self, index: int) -> bool:
        """Whether the mention is an honorific, a rank or a plural word: what stands between a post and its name."""
        item = self.items[index] if 0 <= index < len(self.items) else None
        return isinstance(item, RankMention) or (isinstance(item, CueMention) and item.kind in ("honorific", "plural"))

    def back(self, index: int) -> int:
        """The nearest item to the left that is no honorific, rank or plural word."""
        while index >= 0 and self.is_light(index):
            index -= 1
        return index

    def chain_back(self, at: int) -> tuple[PostMention, ...]:
        """The posts of the chain that ends at an index, in text order."""
        posts: list[PostMention] = []
        index = at
        while (post := self.post(index)) is not None:
            posts.append(post)
            step = self.back(index - 1)
            if self.sign(step) not in CHAIN:
                break
            index = self.back(step - 1)
        return tuple(reversed(posts))
