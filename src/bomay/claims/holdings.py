"""Who is said to hold which post: posts before a name, after it, and before a list of names."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from bomay.mentions.kinds import CueMention, Item, Mark, NameMention, PostMention, RankMention, Scope
from bomay.mentions.sentence import FILLER

__all__ = ["Holding", "find_holdings"]

_CHAIN = (",", "và", "-", "/")
_OF_OTHERS = re.compile(r"\b(?:của|cho|theo|với|bởi|thay mặt|giúp)\s$")
_OPENERS = (",", "-", "(", "/")


@dataclass(frozen=True, slots=True)
class Holding:
    """One chain of posts said of one person: the name, and the posts in the order of the text."""

    name: NameMention
    posts: tuple[PostMention, ...]
    rule: str
    header: int = 0  # how many of the posts stand before the list that the name is in
    predicated: bool = False  # "A là Giám đốc …": said by a verb, in the time that the sentence has


def find_holdings(items: Sequence[Item], text: str) -> tuple[Holding, ...]:
    """All chains of posts in one sentence, with the names that they belong to."""
    return tuple(_Chains(items, text).read())


@dataclass(frozen=True, slots=True)
class _After:
    """What follows a name: its posts, the sign that joins the first, the index behind the last."""

    posts: tuple[PostMention, ...] = ()
    sign: str = ""
    stop: int = 0


class _Chains:
    """One pass over a sentence's mentions; a post is given to one name, the nearest that the form allows."""

    def __init__(self, items: Sequence[Item], text: str) -> None:
        self.items = items
        self.text = text
        self.taken: set[int] = set()

    def read(self) -> list[Holding]:
        if not any(isinstance(item, NameMention) for item in self.items) or not any(
            isinstance(item, PostMention) for item in self.items
        ):
            return []
        before = {at: self._before(at) for at, item in enumerate(self.items) if isinstance(item, NameMention)}
        headers = self._headers()
        found: list[Holding] = []
        bare: list[NameMention] = []
        for at, item in enumerate(self.items):
            if not isinstance(item, NameMention):
                continue
            own, header = before[at], headers.get(at, ())
            after = self._after(at, bool(own) or bool(header))
            chain = (*(post for post in header if post not in own), *own, *after.posts)
            if chain:
                rule = "chuc-vu-truoc-ten" if own else "chuc-vu-dau-danh-sach" if header else "chuc-vu-sau-ten"
                heading = sum(post not in own for post in header)
                found.append(Holding(item, chain, rule, header=heading, predicated=after.sign == "is" and not own))
            if after.posts and not own and (after.sign == "-" or any(post.plural for post in after.posts)):
                found.extend(Holding(name, after.posts, "chuc-vu-chung") for name in bare)
            bare = [*bare, item] if not chain and self._goes_on(at) else []
        return found

    def _sign(self, index: int) -> str:
        item = self.items[index] if 0 <= index < len(self.items) else None
        return item.sign if isinstance(item, Mark) else ""

    def _post(self, index: int) -> PostMention | None:
        item = self.items[index] if 0 <= index < len(self.items) else None
        return item if isinstance(item, PostMention) else None

    def _headers(self) -> dict[int, tuple[PostMention, ...]]:
        """For each name the posts that head its list: "các Phó Chủ tịch: A, B", "các Ủy viên … A, B và C"."""
        found: dict[int, tuple[PostMention, ...]] = {}
        header: tuple[PostMention, ...] = ()
        names = 0
        for at, item in enumerate(self.items):
            if isinstance(item, PostMention) and self._heads(at):
                header, names = self._chain_back(at), 0
            elif (
                (
                    isinstance(item, Mark)
                    and item.sign in (FILLER, "(", ")")
                    and not self._joint(item)
                    and not self._short(item)
                )
                or (self._opens_another(at) and names and self._sign(at - 1) in (";", "và", ","))
                or (isinstance(item, CueMention) and item.kind not in ("plural", "honorific", "attend", "is", "none"))
            ):
                header = ()
            elif isinstance(item, NameMention) and header:
                found[at] = header
                names += 1
        return found

    def _leads_in(self, index: int) -> bool:
        """Whether the mention only leads from a heading into its list: a colon, "là", an honorific."""
        sign = self._sign(index)
        return (
            sign == ":"
            or (sign == "," and self._sign(index + 1) == ":")
            or self._is_equation(index)
            or self._is_light(index)
        )

    def _short(self, mark: Mark) -> bool:
        """Whether a stretch is too short to be a clause of its own: the tail of a body's name in a list."""
        return mark.sign == FILLER and mark.end - mark.start <= 12 and ";" in (self._sign_at(mark.end), "")

    def _sign_at(self, offset: int) -> str:
        return self.text[offset : offset + 1]

    def _opens_another(self, at: int) -> bool:
        item = self.items[at]
        return isinstance(item, CueMention) and (item.kind == "plural" or item.form.startswith("các "))

    def _heads(self, at: int) -> bool:
        """Whether the post ends a heading: plural, or followed by a colon and several names."""
        post = self._post(at)
        if post is None:
            return False
        step = at + 1
        while self._leads_in(step):
            step += 1
        names = sum(isinstance(item, NameMention) for item in self.items[step:])
        colon = any(self._sign(index) == ":" or self._is_equation(index) for index in range(at + 1, step))
        plural = any(found.plural for found in self._chain_back(at))
        follows = step < len(self.items) and isinstance(self.items[step], NameMention | PostMention)
        return (
            follows
            and ((colon and names > 1) or (plural and names > 0))
            and (colon or isinstance(self.items[step], NameMention))
        )

    def _is_equation(self, index: int) -> bool:
        """Whether "là" stands here between a heading and its names: "cử 4 phó chủ tịch là bà A, ông B"."""
        item = self.items[index] if index < len(self.items) else None
        return isinstance(item, CueMention) and self.text[item.start : item.end] == "là"

    def _chain_back(self, at: int) -> tuple[PostMention, ...]:
        posts: list[PostMention] = []
        index = at
        while (post := self._post(index)) is not None:
            posts.append(post)
            step = self._back(index - 1)
            if self._sign(step) not in _CHAIN:
                break
            index = self._back(step - 1)
        return tuple(reversed(posts))

    def _joint(self, mark: Mark) -> bool:
        return self.text[mark.start : mark.end].strip() in ("cùng", "và", "là", "có", "có các", "cùng các", "gồm")

    def _is_light(self, index: int) -> bool:
        item = self.items[index] if 0 <= index < len(self.items) else None
        return isinstance(item, RankMention) or (isinstance(item, CueMention) and item.kind in ("honorific", "plural"))

    def _back(self, index: int) -> int:
        """The nearest item to the left that is no honorific, rank or plural word."""
        while index >= 0 and self._is_light(index):
            index -= 1
        return index

    def _before(self, at: int) -> tuple[PostMention, ...]:
        """The posts directly before a name, in text order."""
        index = self._back(at - 1)
        if (
            self._sign(index) in (",", "-") and self._starts_clause(self._back(index - 1)) and self._clause_follows(at)
        ) or (self._sign(index) == ":" and self._single(at)):
            index = self._back(index - 1)
        posts: list[tuple[int, PostMention]] = []
        while (post := self._post(index)) is not None and index not in self.taken:
            posts.append((index, post))
            step = self._back(index - 1)
            further = self._back(step - 1)
            if self._sign(step) not in _CHAIN or self._post(further) is None or self._belongs_left(further):
                break
            if _OF_OTHERS.search(self.text, max(0, self.items[further].start - 12), self.items[further].start):
                break  # "Thừa ủy quyền của Thủ tướng Chính phủ, Bộ trưởng A …"
            index = further
        self.taken.update(index for index, _ in posts)
        return tuple(post for _, post in reversed(posts))

    def _single(self, at: int) -> bool:
        return sum(isinstance(item, NameMention) for item in self.items[at:]) == 1

    def _belongs_left(self, index: int) -> bool:
        """Whether the post at `index` stands in a chain after an earlier name that has no posts before it."""
        at = index
        while at > 0:
            mark = self._back(at - 1)
            left = self._back(mark - 1)
            if self._sign(mark) not in (*_OPENERS, "và") or left < 0:
                return False
            if isinstance(self.items[left], NameMention):
                return self._post(self._back(left - 1)) is None or self._sign(mark) == "-"
            if self._post(left) is None:
                return False
            at = left
        return False

    def _starts_clause(self, index: int) -> bool:
        """Whether the chain of posts that ends at `index` begins its clause: no name stands before it."""
        while self._post(index) is not None:
            before = self._back(index - 1)
            if before < 0 or self._sign(before) in (FILLER, ";", "."):
                return True
            if self._sign(before) not in _CHAIN:
                return isinstance(self.items[before], CueMention)
            index = self._back(before - 1)
            if index < 0:
                return True
        return False

    def _clause_follows(self, at: int) -> bool:
        following = self.items[at + 1] if at + 1 < len(self.items) else None
        return following is None or isinstance(following, CueMention) or self._sign(at + 1) in (FILLER, "và")

    def _after(self, at: int, has_before: bool) -> _After:
        """The posts of the chain that follows a name."""
        posts: list[PostMention] = []
        index, first_sign = self._over_aside(at + 1), ""
        once = self._post(index)
        if once is not None and once.scope is Scope.FORMER and not self._leads_to_name(index, has_before):
            posts, index, first_sign = [once], index + 1, "-"  # "các đồng chí A và B nguyên Phó Chủ tịch …"
            self.taken.add(at + 1)
        while index + 1 < len(self.items):
            sign = self._joining(index, bool(posts))
            if not sign:
                break
            step = index + 1
            if sign == "(" and self._sign(step) == FILLER and self._sign(step + 1) == ",":
                step += 2  # "(thương binh 1/4, nguyên Phó Giám đốc …)"
            while self._is_skippable(step):
                step += 1
            post = self._post(step)
            if post is None or step in self.taken or self._leads_to_name(step, has_before):
                break
            if sign == ";" and post.scope is Scope.HELD and not self._no_name_after(step):
                break
            first_sign = first_sign or sign
            posts.append(post)
            self.taken.add(step)
            index = step + 1
        return _After(tuple(posts), first_sign, index)

    def _over_aside(self, index: int) -> int:
        """Past brackets after a name that hold no post and no other name: "A (Bình Dương), Ủy viên …"."""
        if self._sign(index) != "(":
            return index
        for step in range(index + 1, min(index + 8, len(self.items))):
            if self._sign(step) == ")":
                return step + 1
            if isinstance(self.items[step], PostMention | NameMention):
                break
        return index

    def _joining(self, index: int, begun: bool) -> str:
        item = self.items[index]
        if isinstance(item, CueMention):
            return "is" if item.kind == "is" and not begun else ""
        sign = self._sign(index)
        if sign in _OPENERS or (begun and sign in ("và", ";")):
            return sign
        return ""

    def _is_skippable(self, index: int) -> bool:
        item = self.items[index] if index < len(self.items) else None
        return isinstance(item, RankMention) or (isinstance(item, CueMention) and item.kind in ("is", "plural"))

    def _no_name_after(self, step: int) -> bool:
        return not any(isinstance(item, NameMention) for item in self.items[step:])

    def _leads_to_name(self, index: int, has_before: bool) -> bool:
        """Whether the post at `index` leads, directly or through a chain, to the next name."""
        at = index + 1
        while at < len(self.items):
            if isinstance(self.items[at], NameMention):
                return True
            if self._is_light(at):
                at += 1
            elif has_before and self._sign(at) in (",", "và") and self._post(at + 1) is not None:
                at += 2
            else:
                return False
        return False

    def _goes_on(self, at: int) -> bool:
        return self._sign(at + 1) in (",", "và", "cùng")
