"""Who is said to hold which post: posts before a name, after it, and before a list of names."""

from collections.abc import Sequence
from typing import NamedTuple

from bomay.claims.posts.headings import find_headings, narrowed
from bomay.claims.posts.led import led_posts
from bomay.claims.posts.next_clause import opens_clause, speaks_to
from bomay.claims.posts.openings import is_in_kins_aside, opens_phrase, tells_of_kin
from bomay.claims.posts.posts_before import OPENERS, PostsBefore, excludes, is_foreign
from bomay.claims.posts.walk import Walk, over_ranks
from bomay.lexicon.surnames import common_surnames
from bomay.mentions.kinds import CueMention, Item, NameMention, PostMention, Scope
from bomay.mentions.sentence import FILLER
from bomay.text.lazy import lazy_pattern

__all__ = ["Holding", "find_holdings"]

_ALIKE = lazy_pattern(r",? (?:đều|cùng) (?:từng |đang )?(?:là|làm|giữ|nguyên)\b")


class Holding(NamedTuple):
    """One chain of posts said of one person: the name, and the posts in the order of the text."""

    name: NameMention
    posts: tuple[PostMention, ...]
    rule: str
    header: int = 0  # how many of the posts stand before the list that the name is in
    said: int = 0  # how many of the posts, the last, a verb says of one whom other posts already stand before
    predicated: bool = False  # "A là Giám đốc …": said by a verb, in the time that the sentence has
    once: int = 0  # how many of the posts, the last, a verb tells as held in the past: "A, từng là Giám đốc …"

    @property
    def posts_once(self) -> tuple[PostMention, ...]:
        """The posts that a verb tells as held in the past."""
        return self.posts[len(self.posts) - self.once :]


def find_holdings(items: Sequence[Item], text: str) -> tuple[Holding, ...]:
    """All chains of posts in one sentence, with the names that they belong to."""
    return tuple(_Chains(items, text).read())


class _After(NamedTuple):
    """What follows a name: its posts, the sign that joins the first, the index behind the last."""

    posts: tuple[PostMention, ...] = ()
    sign: str = ""
    stop: int = 0
    once: bool = False  # told by a verb as held in the past


class _Chains:
    """One pass over a sentence's mentions; a post is given to one name, the nearest that the form allows."""

    def __init__(self, items: Sequence[Item], text: str) -> None:
        self.walk = Walk(items, text)
        self.items = items
        self.text = text
        self.before = PostsBefore(self.walk)
        self.taken = self.before.taken
        self.several = len({item.name for item in items if type(item) is NameMention}) > 1

    def read(self) -> list[Holding]:
        before = {at: self.before.of(at) for at, item in enumerate(self.items) if type(item) is NameMention}
        headers = find_headings(self.walk)
        found: list[Holding] = []
        bare: list[tuple[int, NameMention]] = []  # names without a post of their own, in one list
        last, before_it = -1, None  # the index of the name before, and itself
        for at, item in enumerate(self.items):
            if type(item) is not NameMention:
                continue
            own, header = before[at], headers.get(at, ())
            if not self._joined(last, at):
                bare = []  # "bà A, vợ ông B - Giám đốc …": the post is of B alone
            kin = last >= 0 and tells_of_kin(self.text, self.items[last].end, end=item.start)
            last, before_it, owner = at, item, self._owner(before_it, item)
            after = self._after(at, bool(own) or bool(header))
            if kin and after.once:
                after = _After()  # "ông A, con trai bà B từng là …": of A, or of B
            if own and (self._begins_another(item, own, after) or self._lists_offices(own, after)):
                after = _After()
            holders = self.walk.holders_told(at + 2) if after.sign == "is" else 0
            if holders and holders != len(bare) + 1:
                after = _After()  # "ông A là hai …": of whom else is not known
            led = led_posts(self.walk, at, after.posts) if after.sign == "is" else after.posts
            header, led = narrowed(header, led)
            chain = (*(post for post in header if post not in own), *own, *led)
            if not chain and self._shares(at, before):
                chain = own = before[at] = (before[at - 2][-1],)
            if chain:
                rule = "chuc-vu-truoc-ten" if own else "chuc-vu-dau-danh-sach" if header else "chuc-vu-sau-ten"
                heading = sum(post not in own for post in header)
                verb = after.sign == "is"
                said = len(led) if verb and own and not after.once else 0
                whose, once = item if own else owner, len(led) if after.once else 0
                predicated = verb and not own
                found.append(Holding(whose, chain, rule, header=heading, said=said, predicated=predicated, once=once))
            if after.posts and not own and (holders or self._are_of_all(bare, item, after)):
                verb = after.sign == "is"
                once = len(after.posts) if after.once else 0
                found.extend(
                    Holding(name, after.posts, "chuc-vu-chung", predicated=verb, once=once) for _, name in bare
                )
            if chain or not self._goes_on(at):
                bare = []
            else:
                bare.append((at, item))
        return found

    def _begins_another(self, name: NameMention, own: tuple[PostMention, ...], after: _After) -> bool:
        """Whether a foreign post after a name with a post at home is its bearer's no more: another, unnamed man's.

        "Thủ tướng Nguyễn Văn A, Bộ trưởng Bộ Quốc phòng Lào cho biết".
        """
        abroad = after.sign == "," and any(map(is_foreign, after.posts)) and not any(map(is_foreign, own))
        return abroad and name.name.split(" ")[0] in common_surnames()

    def _lists_offices(self, own: tuple[PostMention, ...], after: _After) -> bool:
        """Whether the posts behind a name are those of others, not named: "có: Phó Thủ tướng A, Thống đốc, …"."""
        once = after.once or any(post.scope is Scope.FORMER for post in after.posts)
        return after.sign == "," and not once and any(excludes(own[-1], post) for post in after.posts)

    def _are_of_all(self, bare: Sequence[tuple[int, NameMention]], name: NameMention, after: _After) -> bool:
        """Whether the posts behind the last of several names are each one's: "A, B - Phó Chủ tịch Quốc hội".

        So are those of whom a list calls "các ông A, B, nguyên Phó Chủ tịch UBND tỉnh".
        """
        if _ALIKE.match(self.text, name.end):
            return True  # "A và B đều là Ủy viên Trung ương Đảng"
        opens = self.walk.back(bare[0][0] - 1) + 1 if bare else -1
        opens -= opens > 0 and self.walk.sign(opens) == ":"  # "Các đồng chí: A, B, nguyên …"
        listed = opens >= 0 and self.walk.words(opens).casefold().startswith(("các ", "hai ", "ba "))
        if listed and after.sign in (",", "-") and after.posts[0].scope is Scope.FORMER:
            return True
        several = all(post.role.seats != "one" for post in after.posts)
        return (after.sign == "-" and several) or any(post.plural for post in after.posts)

    def _shares(self, at: int, before: dict[int, tuple[PostMention, ...]]) -> bool:
        """Whether a name shares the post of the one before: "Phó Chủ tịch Quốc hội A, B", "nguyên Tổng Bí thư A và B".

        A post of one seat, held once, is shared by two at most, and only where the list ends with them.
        """
        first = before.get(at - 2, ())
        if not first or not first[-1].bodies or self.walk.sign(at - 1) not in (",", "và"):
            return False
        if first[-1].role.seats != "one":
            return self._ends(at)
        ends = at + 1 == len(self.items) or self.walk.sign(at + 1) in (".", ";")
        return first[-1].scope is Scope.FORMER and ends

    def _joined(self, first: int, second: int) -> bool:
        """Whether two names stand in one list: only marks, honorifics and asides in brackets between them."""
        for index in range(first + 1, second):
            if self.walk.sign(index) == FILLER and self.walk.sign(index - 1) != "(":
                return False
        return first < 0 or not tells_of_kin(self.text, self.items[first].end, end=self.items[second].start)

    def _owner(self, last: NameMention | None, name: NameMention) -> NameMention:
        """Of whom what stands behind a name tells: of the name before it, where this one is only his kin."""
        if last is None or not is_in_kins_aside(self.text, first=(last.start, last.end), second=(name.start, name.end)):
            return name
        return last

    def _ends(self, at: int) -> bool:
        """Whether nothing that could be the name's own post follows it."""
        following = self.items[at + 1] if at + 1 < len(self.items) else None
        return type(following) is CueMention or self.walk.sign(at + 1) in (FILLER, "và", ".", ",", ";", "")

    def _after(self, at: int, has_before: bool) -> _After:
        """The posts of the chain that follows a name."""
        if opens_clause(self.walk, at):
            return _After()
        posts: list[PostMention] = []
        name, begins = self.items[at].start, 0
        index, first_sign = self.walk.over_aside(at + 1), ""
        once = self.walk.post(index)
        if once is not None and once.scope is Scope.FORMER and not self._leads_to_name(index, has_before):
            posts, index, first_sign = [once], index + 1, "-"  # "các đồng chí A và B nguyên Phó Chủ tịch …"
            self.taken.add(at + 1)
        while index + 1 < len(self.items):
            unmarked = not posts and not has_before and self._touches(at, index)
            sign = "," if unmarked else self._joining(index, bool(posts))
            if not sign:
                break
            step = index if unmarked else index + 1
            step = self._over(step, sign, begun=bool(posts))
            if has_before and not posts and self.walk.is_said(step - 1) and not self.walk.adds(step - 1):
                break  # "là Thư ký cho Bí thư Thành ủy Nguyễn Văn A, là Phó Chánh Văn phòng": of the sentence's subject
            post = self.walk.post(step)
            if post is None or step in self.taken:
                break
            if self._leads_to_name(step, has_before) and not (posts and self.walk.serves(post)):
                break
            if posts and sign in (",", ";") and post.plural and not posts[-1].plural:
                break  # "ông A, Bí thư Trung ương Đảng; các Ủy viên Trung ương Đảng"
            if (
                sign == ";"
                and post.scope is Scope.HELD
                and not self.walk.no_name_after(step)
                and not self.walk.goes_on_after(step)
            ):
                break
            first_sign, begins = first_sign or sign, begins or step
            posts.append(post)
            self.taken.add(step)
            index = self.walk.over_unread(step + 1) if post.scope is Scope.FORMER else step + 1
            if self.walk.serves(post):
                break  # "trợ lý Ủy viên Bộ Chính trị, Chủ tịch Quốc hội": the posts behind are of whom he serves
        if len(posts) > 1 and speaks_to(self.walk, index) and opens_phrase(self.text, self.items[0].start, name=name):
            posts.pop()  # "Trả lời đại biểu A, Ủy viên Ủy ban Kinh tế, Bộ trưởng Bộ Y tế cho biết"
        told_once = any(self._tells_once(step) for step in range(at + 1, begins))
        return _After(tuple(posts), first_sign, index, told_once)

    def _over(self, step: int, sign: str, *, begun: bool) -> int:
        """Past what stands between a sign behind a name, or behind its post, and the next post."""
        if sign == "is" and self.walk.sign(step) == ":":
            step += 1  # "Đồng chí A là: Ủy viên Trung ương Đảng; đại biểu Quốc hội"
        if sign == "is":
            step = over_ranks(self.items, step)
        if sign in (",", "("):
            step = self.walk.over_particulars(step)  # "Ông A, sinh ngày 23 tháng 11 năm 1968, Giám đốc …"
        if sign == "(" and self.walk.sign(step) == FILLER and self.walk.sign(step + 1) == ",":
            step += 2  # "(thương binh 1/4, nguyên Phó Giám đốc …)"
        while self.walk.is_skippable(step) or (not begun and self._tells_once(step)) or self.walk.holds_on(step):
            step += 1
        return step

    def _tells_once(self, index: int) -> bool:
        """Whether a verb tells here of a post held once, among several people: of one alone, his life tells it."""
        return self.several and self.walk.tells_once(index)

    def _touches(self, at: int, index: int) -> bool:
        """Whether a post that names its body stands right behind a name or an age, a comma left out: "A Ủy viên …"."""
        post, end, aged = self.walk.post(index), self.items[index - 1].end, self.walk.is_aged(at + 1, index)
        if post is None or not (aged or index == at + 1) or not post.bodies or post.role.of_body:
            return False
        if self.text[end : post.start] != " " or not self.text[post.start].isupper():
            return False
        return aged or self.walk.sign(index + 1) in (",", "-", ";")

    def _joining(self, index: int, begun: bool) -> str:
        item = self.items[index]
        if self.walk.says(index) or self._tells_once(index) or self.walk.holds_on(index):
            return "" if begun else "is"
        sign = self.walk.sign(index)
        acting = self.walk.post(index + 1) if sign == FILLER and not begun else None
        if acting is not None and acting.scope is Scope.ACTING and self.text[item.start : item.end] == " giữ ":
            return "is"  # "bà B giữ quyền Chủ tịch nước"
        if sign in OPENERS or (begun and sign in ("và", ";")):
            return sign
        return ""

    def _leads_to_name(self, index: int, has_before: bool) -> bool:
        """Whether the post at `index` leads, directly or through a chain, to the next name."""
        if has_before and self.walk.leads_by_dash(index):
            return True
        at = index + 1
        while at < len(self.items):
            if type(self.items[at]) is NameMention:
                return True
            if self.walk.calls_by_given_name(at):
                return True
            if self.walk.is_light(at):
                at += 1
            elif has_before and self.walk.sign(at) in (",", "và") and self.walk.post(at + 1) is not None:
                at += 2
            else:
                return False
        return False

    def _goes_on(self, at: int) -> bool:
        item = self.items[at + 1] if at + 1 < len(self.items) else None
        with_several = type(item) is CueMention and item.kind == "plural" and item.form.startswith("cùng ")
        return with_several or self.walk.sign(at + 1) in (",", "và", "cùng")
