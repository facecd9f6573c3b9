"""Posts that head a list of people: "các Phó Chủ tịch: A, B", "Phó Chủ tịch UBND tỉnh là các ông A, B và C"."""

from msgspec.structs import replace

from bomay.claims.posts.walk import Walk
from bomay.mentions.kinds import BodyMention, CueMention, Item, Mark, NameMention, PostMention
from bomay.mentions.sentence import FILLER
from bomay.text.lazy import lazy_pattern

__all__ = ["find_headings", "narrowed"]

_Posts = tuple[PostMention, ...]
_QUALIFIER = 40
_HAS = lazy_pattern(r"\s+(?:(?:khóa|nhiệm kỳ) [\w-]+,? )?(?:hiện (?:nay )?)?(?:còn )?(?:có|gồm)\s(?:\w+\s){0,3}")
_AMONG = lazy_pattern(r"\btrong (?:đó|số đó) có\b")
_WITH_HIM = lazy_pattern(r"\b(?:có|cùng|với)\b")
_EQUALS = "là"
_MEMBER = "Đại biểu"
_CAME = lazy_pattern(
    r"(?: (?:cùng )?(?:tham )?(?:dự|tiếp xúc)[^.,;:()]{0,60}?)? (?:gồm(?: có)?|có)(?: các)?:? "
    r"(?=(?:ông|bà|đồng chí) [A-ZĐ]|(?<=gồm )[A-ZĐ])"
)
_MORE_MEMBERS = lazy_pattern(r" ?(?:cùng |và )?(?:(?:hai|ba|bốn|các) )?đại biểu ")
_OTHERS = ("khác", "còn lại")  # "hai Phó Chủ tịch còn lại là bà A và ông B"
_SEATS = ("Ủy viên", "Đại biểu", "Thành viên")
_SECRETARIAT = "Ban Bí thư Trung ương Đảng"
_RECEIVED = lazy_pattern(r"\b(?:[Đđ]ón|[Tt]iếp|[Tt]háp tùng|[Cc]ùng(?: đi| dự)?(?: với)?)(?: (?:đồng chí|ông|bà))?\s$")
_OWNED = lazy_pattern(r"\b(?:ủy quyền|thay mặt|đại diện|trợ lý|thư ký) (?:của |cho )?$")
_OTHERS_FOLLOW = lazy_pattern(r"\s(?:và|cùng)\s+(?:với\s+)?các\s(?:đồng chí|ông|bà|vị)\b")


def find_headings(walk: Walk) -> dict[int, tuple[PostMention, ...]]:
    """For each name (its index among the mentions) the posts that head the list which it is in."""
    return _Headings(walk).read() if any(map(_may_head, walk.items)) else {}


def narrowed(header: _Posts, own: _Posts) -> tuple[_Posts, _Posts]:
    """A heading's post and a name's own that narrows it, as one: "8 Phó Chủ nhiệm: A (Phó Chủ nhiệm Thường trực)"."""
    if len(header) != 1 or len(own) != 1 or own[0].bodies:
        return header, own
    if own[0].role.label == header[0].role.label or not own[0].role.label.startswith(header[0].role.label):
        return header, own
    return (), (replace(own[0], bodies=header[0].bodies),)


def _may_head(item: Item) -> bool:
    """Whether a mention may make a heading: a colon, "là", or a post of several people."""
    if type(item) is Mark:
        return item.sign == ":"
    if type(item) is CueMention:
        return item.end - item.start == len(_EQUALS)
    return type(item) is PostMention and item.plural


def _are_seats(header: tuple[PostMention, ...]) -> bool:
    """Whether the heading tells of seats, which go with any office: "các Ủy viên Bộ Chính trị: Thủ tướng A, …"."""
    bodies = [body.label for post in header for body in post.bodies if post.role.label == "Bí thư"]
    return _SECRETARIAT in bodies or any(post.role.label.startswith(_SEATS) for post in header)


class _Headings:
    """One pass over a sentence's mentions for headings and the names under them."""

    def __init__(self, walk: Walk) -> None:
        self.walk = walk

    def read(self) -> dict[int, tuple[PostMention, ...]]:
        """For each name the posts that head its list: "các Phó Chủ tịch: A, B", "các Ủy viên … A, B và C"."""
        found: dict[int, tuple[PostMention, ...]] = {}
        header: tuple[PostMention, ...] = ()
        names, head, spreads, begins = 0, 0, False, 0
        for at, item in enumerate(self.walk.items):
            if at < begins:
                continue
            if type(item) is PostMention and self._heads(at):
                header, names, head = self._with_owner(at), 0, at
            elif type(item) is PostMention and (begins := self._sitting(at)):
                header, names, head = (item,), 0, begins - 1
            elif not header:
                continue
            elif (
                (
                    type(item) is Mark
                    and item.sign in (FILLER, "(", ")")
                    and not self._joint(item)
                    and not self._short(item)
                    and not self._qualifies(at)
                    and not self._in_aside(at)
                )
                or (self._opens_another(at) and names and self.walk.sign(at - 1) in (";", "và", ","))
                or (
                    type(item) is CueMention
                    and item.kind not in ("plural", "honorific", "attend", "is", "none")
                    and not self._in_aside(at)
                )
                or (type(item) is PostMention and self._is_equation(at + 1))
            ):
                header = ()  # "Chủ tịch là ông A, Phó Chủ tịch là bà B"
            elif type(item) is NameMention:
                titled = self._is_titled(at, head)
                spreads = titled or _are_seats(header) if not names else spreads
                if titled and not spreads:
                    header = ()  # "các Phó Thủ tướng A, B, Bộ trưởng Bộ Công an C": C is no Phó Thủ tướng
                    continue
                found[at] = header
                names += 1
        return found

    def _is_titled(self, at: int, head: int) -> bool:
        """Whether a post of its own, behind the heading, stands right before the name."""
        before = self.walk.back(at - 1)
        return before > head and self.walk.post(before) is not None

    def _with_owner(self, at: int) -> tuple[PostMention, ...]:
        """The posts of a heading, with the body before it that has them: "Ủy ban Kiểm tra có 8 Phó Chủ nhiệm: A, B"."""
        chain = self._of_the_list(self.walk.chain_back(at))
        if len(chain) != 1 or chain[0].bodies:
            return chain
        words = self.walk.back(at - 1)  # past "các"
        body = self.walk.items[words - 1] if words >= 1 else None
        if type(body) is not BodyMention or self.walk.sign(words) != FILLER:
            return chain
        has = _HAS.fullmatch(self.walk.text, body.end, chain[0].start)
        return (replace(chain[0], bodies=(body,)),) if has else chain

    def _of_the_list(self, chain: tuple[PostMention, ...]) -> tuple[PostMention, ...]:
        """The posts behind the last "và các đồng chí": those before it are of a man told of before the list."""
        for index in range(len(chain) - 1, 0, -1):
            if _OTHERS_FOLLOW.search(self.walk.text, chain[index - 1].end, chain[index].start):
                return chain[index:]
        return chain

    def _in_aside(self, at: int) -> bool:
        """Whether a bracket, or what it holds, is a short aside after a name of the list: "A (Bình Dương), B"."""
        opens = at
        while opens > max(at - 3, 0) and self.walk.sign(opens) != "(":
            opens -= 1
        if opens == 0 or self.walk.sign(opens) != "(" or type(self.walk.items[opens - 1]) is not NameMention:
            return False
        closes = next((index for index in range(opens, opens + 5) if self.walk.sign(index) == ")"), None)
        return closes is not None and at <= closes

    def _leads_in(self, index: int) -> bool:
        """Whether the mention only leads from a heading into its list: a colon, "là", an honorific."""
        sign = self.walk.sign(index)
        return (
            sign == ":"
            or (sign == "," and self.walk.sign(index + 1) == ":")
            or self._is_equation(index)
            or self.walk.is_light(index)
            or self._qualifies(index)
        )

    def _qualifies(self, index: int) -> bool:
        """Whether a few words only narrow the heading before its colon: "các Phó ban chuyên trách, gồm: A, B"."""
        item = self.walk.items[index] if index < len(self.walk.items) else None
        if type(item) is not Mark or item.sign != FILLER or item.end - item.start > _QUALIFIER:
            return False
        if self._is_equation(index + 1):
            return self.walk.text[item.start : item.end].strip() in _OTHERS
        return ":" in (self.walk.sign(index + 1), self.walk.sign(index + 2))

    def _short(self, mark: Mark) -> bool:
        """Whether a stretch is too short to be a clause of its own: the tail of a body's name in a list."""
        return mark.sign == FILLER and mark.end - mark.start <= 12 and ";" in (self._sign_at(mark.end), "")

    def _sign_at(self, offset: int) -> str:
        return self.walk.text[offset : offset + 1]

    def _opens_another(self, at: int) -> bool:
        item = self.walk.items[at]
        return type(item) is CueMention and (item.kind == "plural" or item.form.startswith("các "))

    def _heads(self, at: int) -> bool:
        """Whether the post ends a heading: plural, or followed by a colon and several names."""
        post = self.walk.post(at)
        if post is None or (not post.plural and _RECEIVED.search(self.walk.text, max(0, post.start - 24), post.start)):
            return False  # "Đón Tổng Bí thư có các đồng chí: A, B"
        if not post.plural and _OWNED.search(self.walk.text, max(0, post.start - 24), post.start):
            return False  # "đại diện theo ủy quyền của Chủ tịch UBND thành phố là Phó Chủ tịch A"
        step = at + 1
        while self._leads_in(step):
            step += 1
        names = sum(type(item) is NameMention for item in self.walk.items[step:])
        several = names > 1 or (
            names == 1 and _AMONG.search(self.walk.text, post.end, self.walk.items[-1].end) is not None
        )
        if self._is_joined_by(post, step):
            return False
        colon = any(self.walk.sign(index) == ":" or self._is_equation(index) for index in range(at + 1, step))
        chain = self.walk.chain_back(at)
        plural = post.plural or (_are_seats(chain) and any(found.plural for found in chain))
        follows = step < len(self.walk.items) and type(self.walk.items[step]) in (NameMention, PostMention)
        if not plural and follows and self._does(step):
            return False  # "Chủ tịch: Ông A thời làm sở là người năng nổ": what one says of the other
        return (
            follows
            and ((colon and names > 1) or (plural and several))
            and (colon or type(self.walk.items[step]) is NameMention)
        )

    def _does(self, at: int) -> bool:
        """Whether words of a clause go on behind the name at an index."""
        following = self.walk.items[at + 1] if at + 1 < len(self.walk.items) else None
        goes_on = type(following) is CueMention or self.walk.sign(at + 1) == FILLER
        return goes_on and type(self.walk.items[at]) is NameMention

    def _sitting(self, at: int) -> int:
        """Index at which a list of those begins who sit in an assembly and came; 0 where the sentence opens with none.

        "Các đại biểu HĐND thành phố dự buổi tiếp xúc gồm ông A, …": one without an honorific only after "gồm".
        """
        post = self.walk.post(at)
        if post is None or not post.plural or post.role.label != _MEMBER or not post.bodies:
            return 0
        if self.walk.back(at - 1) >= 0 or self.walk.text[self.walk.items[0].start : post.start].startswith("Cùng"):
            return 0
        came = _CAME.match(self.walk.text, post.end)
        if came is None:
            return 0
        return next(
            (index for index in range(at + 1, len(self.walk.items)) if self.walk.items[index].start >= came.end()), 0
        )

    def _is_joined_by(self, post: PostMention, step: int) -> bool:
        """Whether the list tells who was with the holder of one office: "Đón Tổng Bí thư có các đồng chí: A; B"."""
        following = self.walk.items[step] if step < len(self.walk.items) else None
        if post.plural or following is None or _are_seats((post,)):
            return False
        return _WITH_HIM.search(self.walk.text, post.end, following.start) is not None

    def _is_equation(self, index: int) -> bool:
        """Whether "là" stands here between a heading and its names: "cử 4 phó chủ tịch là bà A, ông B"."""
        item = self.walk.items[index] if index < len(self.walk.items) else None
        return type(item) is CueMention and self.walk.text[item.start : item.end] == _EQUALS

    def _joint(self, mark: Mark) -> bool:
        if _MORE_MEMBERS.fullmatch(self.walk.text, mark.start, mark.end):
            return True
        return self.walk.text[mark.start : mark.end].strip() in ("cùng", "và", "là", "có", "có các", "cùng các", "gồm")
