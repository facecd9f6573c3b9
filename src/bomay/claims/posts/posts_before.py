"""Which posts before a name are its bearer's."""

from bomay.claims.posts.holder_told import holder_told_at
from bomay.claims.posts.next_clause import opens_clause
from bomay.claims.posts.openings import (
    is_addressee,
    is_given,
    is_of_others,
    is_source,
)
from bomay.claims.posts.walk import CHAIN, Walk
from bomay.lexicon.full_time import full_time_post
from bomay.mentions.kinds import (
    BodyMention,
    CueMention,
    Mark,
    NameMention,
    PlaceMention,
    PostMention,
    Scope,
    is_honorific,
)
from bomay.mentions.sentence import FILLER
from bomay.text.quick import Ending

__all__ = ["OPENERS", "PostsBefore", "excludes", "is_foreign"]

OPENERS = (",", "-", "(", "/")
"""The signs that may join a name to the posts behind it."""
_STATE_OFFICES = (
    (frozenset({"Thủ tướng", "Phó Thủ tướng", "Phó Thủ tướng Thường trực"}), "Chính phủ"),
    (frozenset({"Bộ trưởng", "Thứ trưởng"}), "Bộ"),
    (frozenset({"Chánh án"}), "Tòa án nhân dân tối cao"),
    (frozenset({"Viện trưởng"}), "Viện kiểm sát nhân dân tối cao"),
    (frozenset({"Thống đốc"}), "Ngân hàng Nhà nước"),
    (frozenset({"Tổng Thanh tra"}), "Thanh tra Chính phủ"),
    (frozenset({"Tổng Kiểm toán"}), "Kiểm toán nhà nước"),
)
"""Offices of which nobody holds two at once, but that a Deputy Prime Minister may be a minister too."""
_OF_COMMITTEE = ("Ủy viên", "Phó Bí thư")
_BESIDE_DEPUTIES = frozenset({"Chủ tịch", "Bộ trưởng"})
_SECRETARIAT = "Ban Bí thư Trung ương Đảng"
_SEAT_ITSELF = Ending(r"\b(?:đối với|của|cho|về|vào) (?:vị trí|chức danh|chức vụ|chức) $", "trí danh vụ chức")
_SEAT_CHARS = 24
_BULLETS = ("Ông ", "Bà ")  # " - Ông A": rather the next in a list
_BOTH_HEADS = ("Tổng Bí thư", "Chủ tịch nước")
"""Offices that, told one after the other before one name, are always one man's."""


def is_foreign(post: PostMention) -> bool:
    """Whether a post names a body of another state."""
    return any(body.country for body in post.bodies)


def excludes(one: PostMention, other: PostMention) -> bool:
    """Whether two posts told together are two men's: one is told of several, or both fill a man's day."""
    if one.plural:
        return True
    if one.role.label == "Phó Chủ tịch" and other.role.label == "Bí thư" and _is_of_province(other):
        return True
    offices = {_state_office(post) for post in (one, other)}
    if len(offices) == 2 and "" not in offices and offices != {"Chính phủ", "Bộ"}:
        return True
    works = [
        full_time_post(post.role.label, body.label, central=body.place is None)
        for post in (one, other)
        for body in post.bodies[:1]
    ]
    if len(works) < 2 or works[0] is None or works[1] is None:
        return False
    return works[0].group != works[1].group or (not works[0].group and one.bodies[0].label != other.bodies[0].label)


def _is_seat(post: PostMention, following: PostMention) -> bool:
    """Whether a post is a seat in a committee of the Party, by which nobody is called: "với Ủy viên Bộ Chính trị, …".

    A deputy secretary is called by the office behind it: "của Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh A".
    """
    if post.plural:
        return False
    if any(body.label == _SECRETARIAT for body in post.bodies):
        return True
    of_party = any(body.type is not None and body.type.sector == "party" for body in post.bodies)
    goes_with = post.role.label.startswith("Ủy viên") or following.role.label in _BESIDE_DEPUTIES
    return of_party and goes_with and post.role.label.startswith(_OF_COMMITTEE)


def _are_one(one: PostMention, other: PostMention) -> bool:
    """Whether two posts are told as the same."""
    return one.role == other.role and [body.label for body in one.bodies] == [body.label for body in other.bodies]


def _is_of_province(post: PostMention) -> bool:
    return post.scope is Scope.HELD and any(body.label in ("Tỉnh ủy", "Thành ủy") for body in post.bodies)


def _state_office(post: PostMention) -> str:
    """The office of state that a post belongs to; "" for any other."""
    if post.scope is Scope.FORMER or is_foreign(post):
        return ""
    for office, bodies in _STATE_OFFICES:
        if post.role.label in office and any(body.label.startswith(bodies) for body in post.bodies):
            return bodies
    return ""


class PostsBefore:
    """The posts before each name of a sentence; `taken` are the indexes of those that were given to a name."""

    def __init__(self, walk: Walk) -> None:
        self.walk, self.items, self.text = walk, walk.items, walk.text
        self.taken: set[int] = set()

    def of(self, at: int) -> tuple[PostMention, ...]:
        """The posts directly before a name, in text order."""
        told = holder_told_at(self.walk, at)
        post = self.walk.post(told)
        if post is not None and told not in self.taken:
            self.taken.add(told)
            return (post,)
        index = self.walk.before_aside(self.walk.back(at - 1))
        last = self.walk.before_aside(self.walk.back(index - 1))
        if (
            self.walk.sign(index) in (",", "-")
            and self._starts_clause(last)
            and self._clause_follows(at, index)
            and not (self._is_of_others(last) and not (self.walk.sign(index) == "-" and self._is_called(at)))
            and not self._is_apart(at, last)
        ) or (self._presents(at, index) or self.walk.leads_by_dash(index - 1)):
            index = last
        nearest = self.walk.post(index)
        if nearest is not None and self.walk.serves(nearest) and self._is_told_of_another(index):
            return ()  # "ông A, Phó Chủ nhiệm … kiêm trợ lý Chủ tịch Quốc hội B": A's post, and B is whom he serves
        posts: list[tuple[int, PostMention]] = []
        while (post := self.walk.post(index)) is not None and index not in self.taken:
            posts.append((index, post))
            step = self.walk.back(index - 1)
            further = self.walk.back(step - 1)
            if self.walk.touches(step, index):
                further = step  # "Ủy viên Bộ Chính trị Bí thư Thành ủy Nguyễn Văn A", a comma left out
            elif self.walk.sign(further) == "," and self.walk.are_ranks(further, step):
                further = self.walk.back(further - 1)  # "Phó Bí thư …, Đại tướng, Bộ trưởng Nguyễn Văn A"
            earlier = self.walk.post(further)
            joined = further == step or self.walk.sign(step) in CHAIN
            if not joined or earlier is None or self._belongs_left(further):
                break
            if self.walk.sign(step) == "," and earlier.plural and not post.plural:
                break  # "ý kiến của các đại biểu Quốc hội, Bộ trưởng A cho biết"
            if self.walk.sign(step) == "," and self._is_seat_itself(earlier):
                break  # "nhiệm kỳ đối với vị trí Chủ tịch nước, Tổng thống A nói"
            if self.walk.sign(step) == "và" and excludes(earlier, post):
                break  # "giữa Bộ trưởng Bộ X và Chủ tịch UBND tỉnh A", "các Phó Thủ tướng và Trưởng ban A"
            if (further == step or self.walk.sign(step) == ",") and self._is_given(further, earlier):
                break  # "bầu Tổng Bí thư làm Chủ tịch nước, đại biểu Quốc hội A nói"
            if is_foreign(earlier) and not is_foreign(post):
                break  # "Tiếp Bộ trưởng Quốc phòng Lào, Thủ tướng Nguyễn Văn A …"
            if self._is_stood_in_for(further, earlier, post) and not self.walk.ends_clause(at):
                break  # "Thừa ủy quyền của Thủ tướng Chính phủ, Bộ trưởng A …"
            index = further
        self.taken.update(index for index, _ in posts)
        return tuple(post for _, post in reversed(posts))

    def _is_seat_itself(self, post: PostMention) -> bool:
        """Whether a post is spoken of and nobody is meant: "nhiệm kỳ đối với vị trí Chủ tịch nước"."""
        return _SEAT_ITSELF.search(self.text, max(0, post.start - _SEAT_CHARS), post.start) is not None

    def _is_stood_in_for(self, index: int, earlier: PostMention, post: PostMention) -> bool:
        """Whether the holder of the earlier post at an index is one for whom the holder of the next acts."""
        return (
            self._is_of_others(index)
            and not _is_seat(earlier, post)
            and (earlier.scope is not Scope.FORMER or self.text.endswith("tư cách ", 0, earlier.start))
            and (earlier.role.label, post.role.label) != _BOTH_HEADS
        )

    def _is_told_of_another(self, index: int) -> bool:
        """Whether the chain that ends at an index stands behind an earlier name or a verb of holding."""
        first = self.walk.back(self.items.index(self.walk.chain_back(index)[0]) - 1)
        return self.walk.says(first) or self._belongs_left(index)

    def _is_given(self, index: int, post: PostMention) -> bool:
        """Whether the post at an index is told of one named before, not of a post: "Trưởng ban là Bộ trưởng A"."""
        named = self.walk.says(index - 1) and self.text.endswith("là ", 0, post.start)
        what = self.items[index - 2] if named and index > 1 else None
        of_post = type(what) in (PostMention, BodyMention, PlaceMention)
        begin = self.items[0].start
        return not of_post and is_given(self.text, begin, start=post.start, named=self._has_name(index))

    def _has_name(self, index: int) -> bool:
        """Whether the clause before the post at an index names somebody."""
        for item in reversed(self.items[:index]):
            if type(item) is NameMention:
                return True
            if type(item) is Mark and item.sign in (",", ";", ":", "."):
                return False
        return False

    def _presents(self, at: int, index: int) -> bool:
        """Whether a colon leads from a post to the one name behind it, and not to what the holder says of that man."""
        if self.walk.sign(index) != ":" or sum(type(item) is NameMention for item in self.items[at:]) != 1:
            return False
        return not (is_honorific(self.items[index + 1]) and self.text[self.items[index + 1].start].isupper())

    def _is_apart(self, at: int, last: int) -> bool:
        """Whether the chain of posts that ends at `last` only tells who says it, or what another was given."""
        chain = self.walk.chain_back(last)
        if not chain:
            return False
        first, name = chain[0].start, self.items[at]
        named = (name.start, name.end)
        sent = self.walk.sign(self.walk.back(at - 1)) == "," and is_addressee(self.text, first)
        if sent or is_source(self.text, first, name=named):
            return True
        others = self._has_name(self.items.index(chain[0]))
        return is_given(self.text, self.items[0].start, start=first, named=others)

    def _is_of_others(self, index: int) -> bool:
        """Whether a preposition gives the post at an index to somebody else: "báo cáo với Chủ tịch nước, ông A …"."""
        post, joint = self.walk.post(index), self.walk.back(index - 1)
        listed = self.walk.post(joint - 1) if self.walk.sign(joint) == "và" else None
        if listed is not None and listed.plural:
            return True  # "với hai vị Bộ trưởng Bộ X và Bộ trưởng Bộ Y, Phó Thủ tướng A"
        return is_of_others(self.text, self.items[index].start, role=post.role.label if post is not None else "")

    def _belongs_left(self, index: int) -> bool:
        """Whether the post at `index` stands in a chain after an earlier name that has no posts before it."""
        at = index
        own = self.walk.post(index) if self.walk.sign(self.walk.back(index - 1)) == "và" else None
        while at > 0:
            mark = self.walk.back(at - 1)
            left = self.walk.back(mark - 1)
            if self.walk.says(mark) and left >= 0 and type(self.items[left]) is NameMention:
                return True  # "giới thiệu ông A làm Chủ tịch nước, Phó Thủ tướng B …"
            if self.walk.sign(mark) not in (*OPENERS, "và") or left < 0:
                return False
            if type(self.items[left]) is NameMention:
                if opens_clause(self.walk, left):
                    return False
                return self.walk.post(self.walk.back(left - 1)) is None or self.walk.sign(mark) == "-"
            earlier = self.walk.post(left)
            if earlier is None or (own is not None and _are_one(own, earlier)):
                return False  # "A, Ủy viên Bộ Chính trị, Bộ trưởng Bộ X và Ủy viên Bộ Chính trị, Bí thư Thành ủy B"
            at = left
        return False

    def _starts_clause(self, index: int) -> bool:
        """Whether the chain of posts that ends at `index` begins its clause: no name stands before it."""
        while self.walk.post(index) is not None:
            before = self.walk.back(index - 1)
            if before < 0 or self.walk.sign(before) in (FILLER, ";", "."):
                return True
            if self.walk.sign(before) not in CHAIN:
                said = self.walk.says(before) and type(self.items[max(before - 1, 0)]) is NameMention
                return type(self.items[before]) is CueMention and not said  # "ông A làm Bộ trưởng, bà B phụ trách …"
            index = self.walk.back(before - 1)
            if index < 0:
                return True
        return index >= 0 and type(self.items[index]) is not NameMention

    def _is_called(self, at: int) -> bool:
        """Whether a word that calls a man stands before a name, and begins no item of a list: " - Ông A"."""
        before = self.items[at - 1]
        return is_honorific(before) and not self.text.startswith(_BULLETS, before.start)

    def _clause_follows(self, at: int, mark: int) -> bool:
        following = self.items[at + 1] if at + 1 < len(self.items) else None
        ranked = self.walk.are_ranks(at - 2, at)  # "…; Thứ trưởng Bộ Quốc phòng, Thượng tướng A; …"
        closed = self.walk.sign(at + 1) == "," and is_honorific(self.items[at - 1])
        following_comma = at + 2 if closed else len(self.items)
        if self.walk.sign(mark) == "," and self.walk.sign(following_comma) in (FILLER, "cùng"):
            return True  # "có việc Giám đốc Trung tâm, ông A, cùng nhiều người …"
        if self.walk.sign(mark) == "," and self.walk.speaks(following_comma):
            return True  # "Bí thư Tỉnh ủy, ông A, cho biết"
        sign, called = self.walk.sign(at + 1), self._is_called(at)
        if called and self.walk.sign(mark) == "-" and (sign == "," or (sign == "-" and self.walk.post(at + 2) is None)):
            return True  # "Tổng thống Nga - ông A - cho biết", "Tiếp Thống đốc Tokyo - ông A, Thủ tướng …"
        listed = called and sign == ";"  # "Bộ trưởng Tài chính Pháp, bà A; Bộ trưởng Y tế Đức, ông B"
        ends = (FILLER, "và", ";", ".") if ranked or listed or self.walk.sign(mark) == "-" else (FILLER, "và")
        if ranked and (self.walk.sign(mark) == "-" or self.walk.is_uniformed(mark - 1)):
            ends = (*ends, ",")  # "Bộ trưởng Bộ Quốc phòng, Đại tướng A, Ủy viên …"
        return following is None or type(following) is CueMention or self.walk.sign(at + 1) in ends
