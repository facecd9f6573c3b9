"""Steps over the mentions of one sentence: marks, posts, and the words between a post and its name."""

from collections.abc import Sequence

from bomay.lexicon.numbers import NUMBERS
from bomay.mentions.kinds import (
    BodyMention,
    CueMention,
    Item,
    Mark,
    NameMention,
    PlaceMention,
    PostMention,
    RankMention,
    Scope,
)
from bomay.mentions.sentence import FILLER
from bomay.text.lazy import lazy_pattern

__all__ = ["CHAIN", "Walk", "over_ranks"]

CHAIN = (",", "và", "-", "/")
"""The signs that join the posts of one chain."""


_UNIFORMED = lazy_pattern(
    r"Quốc phòng|Công an|Tư lệnh|Chỉ huy|Quân khu|Quân đội|Tổng cục Chính trị|Tổng Tham mưu|Bộ đội"
)
_PARTICULAR = lazy_pattern(
    r"\s*(?:sinh |SN |\d{2,3} tuổi|\d\d năm tuổi |quê |quê quán|ngụ |trú |thường trú |hộ khẩu |dân tộc |nguyên quán )"
)
_AGED = lazy_pattern(r"\((?:SN|sinh|quê|ngụ|trú|\d{2,3} tuổi)\b[^()]*\)")
_SEVERAL = {word: number for word, number in NUMBERS.items() if 2 <= number <= 8}
_BESIDE = (PlaceMention, BodyMention)  # in brackets, or told of a life: "quê Nghệ An", "85 năm tuổi Đảng"
_ONCE = lazy_pattern(
    r"(?:đã |từng |nguyên là|khi |lúc |thời |trong thời gian |lần lượt ).*(?<!được)(?<!có)(?<!công tác)$|nguyên là$"
)
"""The forms of cues that tell of holding the post behind them once, not of a step before or after it."""
_STEADY = frozenset(
    {"còn", "cũng", "cùng", "đều", "hiện", "hiện nay", "nay", "đang", "hiện đang", "nay đang", "vẫn", "hiện vẫn"}
)
_POST_NOUNS = frozenset({"chức", "chức danh", "chức vụ", "cương vị", "vị trí"})
_OF_LEADER = lazy_pattern(
    r"[Tt]hư ký (?:của )?(?:đồng chí )?(?:Ủy viên|Bộ trưởng|Bí thư|Chủ tịch|Phó|Tổng Bí|Thủ tướng)"
)


_MINISTER_AND_HEAD = ("Bộ trưởng", "Chủ nhiệm")


def over_ranks(items: Sequence[Item], index: int) -> int:
    """Past ranks and degrees that lead a list of posts, each before a comma; `index` if no post follows them.

    "Ông A hiện là Thiếu tướng, Phó Giám đốc Công an tỉnh B".
    """
    at = index
    while at + 1 < len(items) and type(items[at]) is RankMention and _is_comma(items[at + 1]):
        at += 2
    return at if at < len(items) and type(items[at]) is PostMention else index


def _is_comma(item: Item) -> bool:
    return type(item) is Mark and item.sign == ","


class Walk:
    """The mentions of a sentence in order, with the text that they stand in."""

    def __init__(self, items: Sequence[Item], text: str) -> None:
        self.items = items
        self.text = text

    def sign(self, index: int) -> str:
        """The punctuation mark or conjunction at an index; "" where there is none."""
        item = self.items[index] if 0 <= index < len(self.items) else None
        return item.sign if type(item) is Mark else ""

    def post(self, index: int) -> PostMention | None:
        """The post at an index; None where there is none."""
        item = self.items[index] if 0 <= index < len(self.items) else None
        return item if type(item) is PostMention else None

    def ends_clause(self, index: int) -> bool:
        """Whether nothing but the sentence's end follows the name at an index: it is the subject of no verb."""
        return index + 1 >= len(self.items) or self.sign(index + 1) in (".", ";", ")")

    def is_light(self, index: int) -> bool:
        """Whether the mention is an honorific, a rank or a plural word: what stands between a post and its name."""
        item = self.items[index] if 0 <= index < len(self.items) else None
        return type(item) is RankMention or (type(item) is CueMention and item.kind in ("honorific", "plural"))

    def is_uniformed(self, index: int) -> bool:
        """Whether a post of the army or the police that names its body stands at an index."""
        post = self.post(index)
        return post is not None and any(_UNIFORMED.search(body.label) for body in post.bodies)

    def back(self, index: int) -> int:
        """The nearest item to the left that is no honorific, rank or plural word."""
        while index >= 0 and self.is_light(index):
            index -= 1
        return index

    def before_aside(self, index: int) -> int:
        """What stands before brackets that hold places or bodies only: "Trưởng Công an xã X (huyện Y) Nguyễn Văn A"."""
        if self.sign(index) != ")":
            return index
        owned = self.post(index - 1)
        if owned is not None and self.text.rfind("(", owned.start, owned.end) > self.text.rfind(")", 0, owned.end):
            return index - 1  # "Vụ trưởng Vụ Pháp chế (Bộ Y tế) Nguyễn Văn A": what has the unit is read with it
        if owned is not None and self.sign(index - 2) == "(" and self.words(index - 1).isupper():
            return index - 1  # "đại biểu (ĐB) Nguyễn Văn A": its initials, explained
        step = index - 1
        while step > 0 and (type(self.items[step]) in _BESIDE or self.sign(step) in (",", "-")):
            step -= 1
        return step - 1 if step > 0 and self.sign(step) == "(" and index - step > 1 else index

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

    def touches(self, index: int, following: int) -> bool:
        """Whether a post that names its body stands right before another that does too, with only a space between.

        So does a bare "Bộ trưởng" before the office that a minister heads: "Bộ trưởng Chủ nhiệm Văn phòng Chính phủ".
        """
        first, second = self.post(index), self.post(following)
        if first is None or second is None or not second.bodies or following != index + 1:
            return False
        if not first.bodies and (first.role.label, second.role.label) != _MINISTER_AND_HEAD:
            return False
        return self.text[first.end : second.start] == " " and self.text[second.start].isupper()

    def are_ranks(self, first: int, second: int) -> bool:
        """Whether two marks hold nothing but ranks between them."""
        between = self.items[first + 1 : second]
        return bool(between) and all(type(item) is RankMention for item in between)

    def over_aside(self, index: int) -> int:
        """Past brackets after a name that hold no post and no other name: "A (Bình Dương), Ủy viên …"."""
        if self.sign(index) != "(":
            return index
        for step in range(index + 1, min(index + 8, len(self.items))):
            if self.sign(step) == ")":
                return step + 1
            if type(self.items[step]) in (PostMention, NameMention):
                break
        return index

    def is_aged(self, index: int, stop: int) -> bool:
        """Whether brackets from an index to `stop` tell a person's age or home: "ông A (72 tuổi) Chủ tịch Hội B"."""
        first, last = self.items[index].start, self.items[stop - 1].end
        return stop > index and _AGED.fullmatch(self.text, first, last) is not None

    def is_skippable(self, index: int) -> bool:
        """Whether the mention is a rank, "là", a plural word or number before a post that follows a name."""
        item = self.items[index] if index < len(self.items) else None
        light = type(item) is RankMention or (type(item) is CueMention and item.kind in ("is", "plural"))
        return light or self.holders_told(index) > 0 or self._is_who(index)

    def _is_who(self, index: int) -> bool:
        """Whether "người" leads to a verb of holding: "ông A là người giữ chức Phó Thủ tướng", "A, người từng là …"."""
        told = (self.says(index - 1) and self.says(index + 1)) or self.tells_once(index + 1)
        return told and self.sign(index) == FILLER and self.words(index) == "người"

    def words(self, index: int) -> str:
        """What stands in the text at an index, without the spaces around it."""
        return self.text[self.items[index].start : self.items[index].end].strip()

    def tells_once(self, index: int) -> bool:
        """Whether a verb stands at an index that tells the post behind it as held once: "từng là", "nguyên là"."""
        item = self.items[index] if 0 <= index < len(self.items) else None
        return type(item) is CueMention and item.kind == "past" and _ONCE.match(item.form) is not None

    def holds_on(self, index: int) -> bool:
        """Whether a word beside a verb of holding adds nothing to it: "A còn làm", "A, cùng là", "giữ cương vị"."""
        if self.sign(index) not in (FILLER, "cùng"):
            return False
        before = self.words(index) in _STEADY and (self.says(index + 1) or self.tells_once(index + 1))
        return before or (self.words(index) in _POST_NOUNS and (self.says(index - 1) or self.tells_once(index - 1)))

    def holders_told(self, index: int) -> int:
        """How many hold a post, by the number at an index: "A, B và C là ba Phó Thủ tướng"; 0 without one."""
        if self.sign(index) != FILLER or not self.says(index - 1) or self.post(index + 1) is None:
            return 0
        return _SEVERAL.get(self.text[self.items[index].start : self.items[index].end].strip(), 0)

    def says(self, index: int) -> bool:
        """Whether a verb of holding stands at an index: "là", "làm", "giữ chức"."""
        item = self.items[index] if 0 <= index < len(self.items) else None
        return type(item) is CueMention and item.kind == "is"

    def speaks(self, index: int) -> bool:
        """Whether a verb of speaking stands at an index."""
        item = self.items[index] if 0 <= index < len(self.items) else None
        return type(item) is CueMention and item.kind == "speak"

    def serves(self, post: PostMention) -> bool:
        """Whether a post is that of a leader's aide: "Trợ lý Chủ tịch Quốc hội", "Thư ký Ủy viên Bộ Chính trị"."""
        aide = post.role.label == "Thư ký" and _OF_LEADER.match(self.text, post.start) is not None
        return aide or post.role.label == "Trợ lý"

    def is_said(self, index: int) -> bool:
        """Whether a verb of holding stands at an index behind a comma."""
        return self.says(index) and self.sign(index - 1) == ","

    def adds(self, index: int) -> bool:
        """Whether what stands at an index tells more of whom the words before it call: "Bộ trưởng A, cũng là …"."""
        item = self.items[index]
        return type(item) is CueMention and item.form == "cũng là"

    def no_name_after(self, step: int) -> bool:
        """Whether no name stands behind an index."""
        return not any(type(item) is NameMention for item in self.items[step:])

    def goes_on_after(self, step: int) -> bool:
        """Whether a post after a semicolon still belongs to the name before it: another semicolon and name follow."""
        after = step + 2
        while self.is_light(after):
            after += 1
        return self.sign(step + 1) == ";" and after < len(self.items) and type(self.items[after]) is NameMention

    def calls_by_given_name(self, at: int) -> bool:
        """Whether what stands here begins with the given name of a post's holder: "ông A, Bộ trưởng B cho hay"."""
        post, item = self.post(at - 1), self.items[at]
        if post is None or self.sign(at) != FILLER or (post.bodies and not post.role.of_body):
            return False
        return (
            self.text[post.end] == " "
            and self.text[post.end + 1 : post.end + 2].isupper()
            and item.start <= post.end + 1
        )

    def leads_by_dash(self, index: int) -> bool:
        """Whether a dash leads from the post at an index to its holder: "với Bí thư A, Chủ tịch B - Trần Văn C nói"."""
        name = self.items[index + 2] if index + 3 < len(self.items) else None
        acts = self.sign(index + 3) not in ("-", ",", "(")
        before = self.items[index - 2] if index > 2 else None
        titled = type(before) is NameMention and self.post(self.back(index - 3)) is not None
        return self.sign(index + 1) == "-" and type(name) is NameMention and acts and titled

    def over_particulars(self, index: int) -> int:
        """Past words that tell a person's birth, age or home, up to the post behind them; `index` if none follows."""
        at = index
        while self._is_particular(at):
            at += 1
            while at < len(self.items) and (
                type(self.items[at]) in _BESIDE or self.sign(at) == FILLER or self._parts_places(at)
            ):
                at += 1
            if self.sign(at) not in (",", ";"):
                return index
            at += 1
        return at if self.post(at) is not None else index

    def _parts_places(self, index: int) -> bool:
        """Whether a comma stands between two places: "quê quán huyện A, tỉnh B"."""
        both = index + 1 < len(self.items) and type(self.items[index + 1]) is type(self.items[index - 1])
        return both and self.sign(index) == "," and type(self.items[index - 1]) is PlaceMention

    def over_unread(self, index: int) -> int:
        """Past what stands unread behind a former post, up to the comma before another; `index` itself before none.

        "nguyên Trưởng đoàn chuyên gia tại Lào, nguyên Thứ trưởng Bộ Y tế".
        """
        at = index
        while at < min(index + 4, len(self.items)) and (
            self.is_light(at) or self.sign(at) == FILLER or type(self.items[at]) in _BESIDE
        ):
            at += 1
        following = self.post(at + 1) if self.sign(at) == "," else None
        return at if following is not None and following.scope is Scope.FORMER else index

    def _is_particular(self, index: int) -> bool:
        item = self.items[index] if index < len(self.items) else None
        return type(item) is Mark and _PARTICULAR.match(self.text, item.start, item.end) is not None
