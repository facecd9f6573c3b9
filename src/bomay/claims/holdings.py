"""Who is said to hold which post: posts before a name, after it, and before a list of names."""

from collections.abc import Sequence
from dataclasses import dataclass

from bomay.mentions.kinds import CueMention, Item, Mark, NameMention, PostMention, RankMention, Scope
from bomay.mentions.sentence import FILLER

__all__ = ["Holding", "find_holdings"]


@dataclass(frozen=True, slots=True)
class Holding:
    """One chain of posts said of one person: the name, and the posts in the order of the text."""

    name: NameMention
    posts: tuple[PostMention, ...]
    rule: str


def find_holdings(items: Sequence[Item], text: str) -> tuple[Holding, ...]:
    """All chains of posts in one sentence, with the names that they belong to."""
    return tuple(_Chains(items, text).read())


class _Chains:
    """One pass over a sentence's mentions; a post is given to one name, the nearest that the form allows."""

    def __init__(self, items: Sequence[Item], text: str) -> None:
        self.items = items
        self.text = text
        self.taken: set[int] = set()

    def read(self) -> list[Holding]:
        before = {at: self._before(at) for at, item in enumerate(self.items) if isinstance(item, NameMention)}
        header: tuple[PostMention, ...] = ()
        header_signs: set[str] = set()
        found: list[Holding] = []
        bare: list[NameMention] = []
        for at, item in enumerate(self.items):
            if isinstance(item, Mark) and item.sign == FILLER and header and not self._is_joint(item):
                header = ()
            if not isinstance(item, NameMention):
                continue
            posts, plural = before[at]
            if posts and plural:
                header = tuple(post for post in posts if post.plural or self._opens_list(at)) or posts
                own: tuple[PostMention, ...] = ()
            else:
                own = posts
            if posts and not plural and not self._listed(at):
                header = ()
            after, sign = self._after(at, bool(posts))
            chain = (*header, *own, *after)
            if chain:
                found.append(Holding(item, chain, "chuc-vu-truoc-ten" if posts else "chuc-vu-sau-ten"))
            if after and not posts and bare and (sign == "-" or any(post.plural for post in after)):
                found.extend(Holding(name, after, "chuc-vu-chung") for name in bare)
            bare = [*bare, item] if not chain and self._listed_after(at) else []
            header_signs.add(sign)
        return found

    def _is_joint(self, mark: Mark) -> bool:
        return self.text[mark.start : mark.end].strip() in ("cùng", "và", "gồm", "là", "gồm có")

    def _before(self, at: int) -> tuple[tuple[PostMention, ...], bool]:
        """The posts directly before a name, in text order, and whether they head a list ("các Phó Chủ tịch: A, B")."""
        index, posts = self._back(at - 1), []
        colon = False
        if index >= 0 and isinstance(self.items[index], Mark):
            sign = self.items[index].sign  # type: ignore[union-attr]
            previous = self._back(index - 1)
            if sign == ":" or (sign == "," and self._starts_clause(previous) and self._filler_follows(at)):
                index, colon = previous, sign == ":"
            else:
                return (), False
        while index >= 0 and isinstance(self.items[index], PostMention) and index not in self.taken:
            post = self.items[index]
            assert isinstance(post, PostMention)
            posts.append((index, post))
            step = self._back(index - 1)
            if step < 0 or not isinstance(self.items[step], Mark) or self.items[step].sign not in (",", "và", "-"):  # type: ignore[union-attr]
                break
            further = self._back(step - 1)
            if further < 0 or not isinstance(self.items[further], PostMention):
                break
            if self._belongs_left(further):
                break
            index = further
        self.taken.update(index for index, _ in posts)
        chain = tuple(post for _, post in reversed(posts))
        return chain, bool(chain) and (any(post.plural for post in chain) or (colon and self._names_follow(at)))

    def _names_follow(self, at: int) -> bool:
        return sum(isinstance(item, NameMention) for item in self.items[at:]) > 1

    def _back(self, index: int) -> int:
        """The nearest item to the left that is no honorific, rank or plural word."""
        while index >= 0:
            item = self.items[index]
            if not (isinstance(item, RankMention) or (isinstance(item, CueMention) and item.kind in ("honorific", "plural"))):
                break
            index -= 1
        return index

    def _belongs_left(self, index: int) -> bool:
        """Whether the post at `index` stands in a chain after an earlier name that has no posts before it."""
        at = index
        while at > 0:
            mark = self._back(at - 1)
            if mark < 0 or not isinstance(self.items[mark], Mark) or self.items[mark].sign not in (",", "-", "(", "và"):  # type: ignore[union-attr]
                return False
            left = self._back(mark - 1)
            if left < 0:
                return False
            item = self.items[left]
            if isinstance(item, NameMention):
                return not self._has_posts_before(left)
            if not isinstance(item, PostMention):
                return False
            at = left
        return False

    def _has_posts_before(self, at: int) -> bool:
        index = self._back(at - 1)
        return index >= 0 and isinstance(self.items[index], PostMention)

    def _starts_clause(self, index: int) -> bool:
        if index < 0 or not isinstance(self.items[index], PostMention):
            return False
        while index > 0:
            before = self._back(index - 1)
            if before < 0:
                return True
            item = self.items[before]
            if isinstance(item, NameMention):
                return False
            if isinstance(item, Mark) and item.sign in (FILLER, ";", "."):
                return True
            index = before
        return True

    def _filler_follows(self, at: int) -> bool:
        following = self.items[at + 1 : at + 2]
        return not following or isinstance(following[0], CueMention) or (
            isinstance(following[0], Mark) and following[0].sign in (FILLER, "và")
        )

    def _after(self, at: int, has_before: bool) -> tuple[tuple[PostMention, ...], str]:
        """The posts of the chain that follows a name, and the sign that joins the first."""
        posts: list[PostMention] = []
        index, first_sign = at + 1, ""
        while index + 1 < len(self.items):
            mark = self.items[index]
            if isinstance(mark, CueMention) and mark.kind in ("is", "former") and not posts:
                step = index + 1
            elif isinstance(mark, Mark) and mark.sign in (",", "-", "(", "và", ";") and (posts or mark.sign not in ("và", ";")):
                step = index + 1
            else:
                break
            while step < len(self.items) and self._skippable(step):
                step += 1
            post = self.items[step] if step < len(self.items) else None
            if not isinstance(post, PostMention) or step in self.taken or self._before_name(step, has_before):
                break
            if isinstance(mark, Mark) and mark.sign == ";" and post.scope is Scope.HELD and not self._ends_alone(step):
                break
            first_sign = first_sign or (mark.sign if isinstance(mark, Mark) else "is")
            posts.append(post)
            self.taken.add(step)
            index = step + 1
        return tuple(posts), first_sign

    def _ends_alone(self, step: int) -> bool:
        return not any(isinstance(item, NameMention) for item in self.items[step:])

    def _skippable(self, index: int) -> bool:
        item = self.items[index]
        return isinstance(item, RankMention) or (isinstance(item, CueMention) and item.kind in ("is", "plural"))

    def _before_name(self, index: int, has_before: bool) -> bool:
        """Whether the post at `index` leads, directly or through a chain, to the next name."""
        at = index + 1
        while at < len(self.items):
            item = self.items[at]
            if isinstance(item, NameMention):
                return True
            if isinstance(item, RankMention) or (isinstance(item, CueMention) and item.kind == "honorific"):
                at += 1
                continue
            if has_before and isinstance(item, Mark) and item.sign in (",", "và"):
                following = self.items[at + 1] if at + 1 < len(self.items) else None
                if isinstance(following, PostMention):
                    at += 2
                    continue
            return False
        return False

    def _opens_list(self, at: int) -> bool:
        return any(isinstance(item, Mark) and item.sign == ":" for item in self.items[max(0, at - 3) : at])

    def _listed(self, at: int) -> bool:
        index = self._back(at - 1)
        return index >= 0 and isinstance(self.items[index], Mark)

    def _listed_after(self, at: int) -> bool:
        following = self.items[at + 1] if at + 1 < len(self.items) else None
        return isinstance(following, Mark) and following.sign in (",", "và", "cùng")
