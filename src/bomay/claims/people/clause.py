"""The people of one sentence around its verbs: who does what a verb tells, and to whom."""

import re

from bomay.claims.article.article import Sentence
from bomay.claims.people.group import Group
from bomay.claims.people.people import People
from bomay.claims.people.phrase import before_place, is_kin, is_object, phrase_start
from bomay.claims.people.referents import Referents, subject_names
from bomay.mentions.kinds import BodyMention, CueMention, Item, Mark, PostMention
from bomay.mentions.sentence import FILLER
from bomay.text.lazy import lazy_pattern

__all__ = ["Clause", "Group"]

_SAME_SUBJECT = lazy_pattern(
    r"[,;]\s*(?:\w+\s){0,5}$|\b(?:và|đồng thời|cũng|sau đó|nhân dịp này,?)\s(?:\w+\s){0,3}$", re.IGNORECASE
)
_OF_BODY = lazy_pattern(
    r"(?:\b(?:tại|của|ở|với|cho|từ|đến|tới|do|về|thay mặt|trong|theo|vào|là|cùng|và)\s|"
    r"\bcùng (?:\w+\s){1,4}|\bvà (?:các )?(?:đoàn|đoàn công tác|lãnh đạo|đại diện|đoàn đại biểu)\s|[(,;-]\s?)$",
    re.IGNORECASE,
)
_BODY_ACTS = lazy_pattern(r"(?i:\s(?:đã|cũng|sẽ|vừa|tiếp tục|phối hợp|tổ chức|long trọng|trân trọng))*\s?")
_JOINED = lazy_pattern(r"\b(?:và|cùng|được|bị|do)(?: với)?(?: các| một số)? $")
_MISPRINTED = lazy_pattern(r"\s*(?:\w+\s){0,4}")
_WITH_BODY = lazy_pattern(
    r"(?:Ban|Ủy ban|Uỷ ban|UBND|UBMTTQ|Bộ|Sở|Thường trực|Lãnh đạo|Đoàn|Hội|Đại diện|Tỉnh ủy|Thành ủy|Huyện ủy|"
    r"Đảng ủy)\b[^,;:.]{0,80} cùng (?:với )?(?:nguyên )?"
)
_OPENS_WITH = lazy_pattern(r",\s*(?:(?!nghe )\w+\s){0,3}$")
_INITIALS = lazy_pattern(r",\s[A-ZĐ]{3,}(?:\s\w+)?(?:\s\w+)?,?\s?$")
_STATE_ACTS = lazy_pattern(
    r"(?<!của )(?<!Thủ tướng )(?<!hay mặt )\b(?:Đảng|Nhà nước|Chính phủ|Trung ương|Bộ Chính trị|Ban Bí thư)(?:\sđã)?\s$"
)
_GOES_ON = lazy_pattern(r";\s*(?:(?:đồng thời|cũng|và|qua đó|bên cạnh đó|cùng với đó|ngoài ra),?\s*)*$", re.IGNORECASE)
_IN_BRACKETS = lazy_pattern(r".? ?\([^()]{1,70}\)(?!,)")
_OPENING = 60
_PREFIX = 1
_JOINS = frozenset({"cùng", "và", "với", "các", "cùng với", "cùng các", "và các", "hai", "ba"})
_VERBS = frozenset({"speak", "proposal", "chair", "attend", "present", "receive", "event"})
_OPEN_CLAUSE = _VERBS | {"plan", "act"}
"""What a new subject is told to do or about to do: "thăm Lào, Thủ tướng A sẽ dự …"."""
_BREAKS = frozenset({";", '"', "“", "”"})
_FAR, _FAR_BEHIND = 110, 260  # characters
_JOINT = 90  # characters before a verb in which the words stand that tie it to the subject of an earlier one


class Clause:
    """The people of one sentence as a verb of it finds them: before it, behind it, as its subject."""

    def __init__(self, people: People, referents: Referents, sentence: Sentence) -> None:
        self.sentence = sentence
        self.text = sentence.page.text
        self.items = sentence.items
        self._objects: dict[int, bool] = {}  # whether a verb has a mention as its object: asked for each verb
        self.names: list[tuple[str, ...]] = [()] * len(sentence.items)  # for each mention the people it means
        for mentions in (sentence.names, sentence.posts, sentence.cues):
            for index, item in mentions:
                self.names[index] = subject_names(people, referents, sentence, item)
        if self.text.find("hu nhân ", sentence.start, sentence.end) >= 0:
            for index, _ in sentence.names:
                if self._is_husband(index):
                    self.names[index] = ()

    def _is_husband(self, index: int) -> bool:
        """Whether a name with posts only tells whose wife acts: "Phu nhân Chủ tịch nước Nguyễn Văn A"."""
        start = phrase_start(self.items, index)
        first = self.items[start]
        wife = type(first) is CueMention and first.form == "phu nhân"
        return wife and any(type(item) is PostMention for item in self.items[start:index])

    def before(self, at: int, size: int) -> str:
        """The characters of the sentence that lead up to a mention."""
        start = self.items[at].start
        return self.text[max(self.sentence.start, start - size) : start]

    def left(self, at: int) -> Group:
        """The nearest person before a verb, with those joined to him by a list."""
        found: list[tuple[str, int]] = []
        index = at
        while (index := (before_place(self.items, self.text, index) if found else index) - 1) >= 0:
            item = self.items[index]
            if self.names[index]:
                if not found and is_kin(self.sentence, index):
                    continue  # "ông A, ông B cùng thân nhân gia đình ông C dự lễ"
                if not found and self._out_of_reach(index, at):
                    break
                found.extend((name, index) for name in self.names[index])
            elif self._parts(item) if found else self._hides(at, index):
                break
        return Group(tuple(found[::-1]))

    def _out_of_reach(self, index: int, at: int) -> bool:
        """Whether a verb is too far, or has initials of a body as its subject: "…, bà A, UBKT kết luận"."""
        start, end = self.items[at].start, self.chain_end(index)
        if start - end > _FAR or _INITIALS.search(self.text, self.items[index].end, start):
            return True
        return _STATE_ACTS.search(self.text, end, start) is not None or self._has_holder(end, at)

    def _has_holder(self, end: int, at: int) -> bool:
        """Whether a verb has a post that no named person holds as its subject: "…, Tổng Thư ký Quốc hội cho rằng"."""
        for place in range(at - 1, -1, -1):
            item = self.items[place]
            if item.start < end:
                return False
            if type(item) is PostMention:
                acts = _BODY_ACTS.fullmatch(self.text, item.end, self.items[at].start) is not None
                start = self.items[self._phrase_start(place)].start
                own = _JOINED.search(self.text, end - 4, start) or _MISPRINTED.fullmatch(self.text, end, start)
                lends = self.text.endswith(("ủy quyền của ", "uỷ quyền của "), end, start)
                return acts and not own and not lends and not self.names[place]
        return False

    def _parts(self, item: Item) -> bool:
        """Whether a mention ends a list of people, read from its end."""
        if type(item) is Mark:
            return item.sign in (FILLER, ":") and not self._joins(item)
        return type(item) is CueMention and item.kind not in ("honorific", "plural", "is")

    def _hides(self, at: int, index: int) -> bool:
        """Whether a mention between a verb and the people before it has the verb for itself: a body that acts."""
        item = self.items[index]
        if type(item) is Mark:
            return item.sign in _BREAKS and not self.text.startswith(" cùng", item.end)
        if type(item) is not BodyMention or index + 1 > at:
            return False
        if not _BODY_ACTS.fullmatch(self.text, item.end, self.items[at].start):
            return False
        start = item.start
        return _OF_BODY.search(self.text, max(self.sentence.start, start - 32), start) is None

    def subject(self, at: int) -> Group:
        """Who does what a verb tells: the nearest people before it, unless another verb has them as its object.

        Behind an object the verb goes on with the subject of its sentence: "A chúc mừng B, đồng thời đề nghị …".
        """
        near = self._past_objects(self.left(at))
        if not near and _GOES_ON.search(self.text, self.sentence.start, self.items[at].start):
            return self._topic(at)
        while near and self._is_object(near.people[0][1]):
            first = near.people[0][1]
            if self._acts_with_body(first):
                return near
            end, start = self.items[near.people[-1][1]].end, self.items[at].start
            stands_in = self.text.endswith("thay mặt ", 0, self.items[self._phrase_start(first)].start)
            if not (stands_in or _SAME_SUBJECT.search(self.text, max(end, start - _JOINT), start)):
                return Group()
            near = self._nearest_before(self._phrase_start(first))
        return near

    def _acts_with_body(self, index: int) -> bool:
        """Whether the first person of a sentence shares its subject with a body: "Ban Bí thư cùng ông A chủ trì"."""
        if any(self.names[:index]):
            return False
        start = self.items[self._phrase_start(index)].start
        return _WITH_BODY.fullmatch(self.text, self.sentence.start, start) is not None

    def _topic(self, at: int) -> Group:
        """Whom the sentence is about: the first of its people whom no verb has as object."""
        verb = next((index for index, cue in self.sentence.cues if cue.kind == "act"), at)
        indexes = (index for index in range(min(at, verb)) if self.names[index] and not self._is_object(index))
        index = next(indexes, None)
        return Group() if index is None else Group(tuple((name, index) for name in self.names[index]))

    def _past_objects(self, group: Group) -> Group:
        """A list without the objects that only a comma parts from a new subject: "…đối với A, Chủ tịch B phát biểu"."""
        first = group.people[0][1] if group else 0
        if not group or not (self._is_object(first) or self._follows_verb(first)):
            return group
        for place in range(1, len(group.people)):
            last, index = group.people[place - 1][1], group.people[place][1]
            joined = self.text[self.items[last].end : self.items[self._phrase_start(index)].start]
            if "," in joined and " và" not in joined:
                return Group(group.people[place:])
        return group

    def _follows_verb(self, index: int) -> bool:
        """Whether a verb stands before a person without a comma between: "Đến thăm gia đình ông A"."""
        for place in range(self._phrase_start(index) - 1, -1, -1):
            item = self.items[place]
            if type(item) is CueMention:
                return item.kind in _VERBS
            if not (type(item) is Mark and item.sign == FILLER):
                return False
        return False

    def objects(self, at: int) -> Group:
        """The people to whom a verb's doing goes: those behind it, unless a comma and a verb make them a subject."""
        group = self.right(at)
        if group and self._begins_clause(at, group.people[0][1]):
            return Group()
        others = tuple(found for found in group.people if not self._is_owner(found[1]))
        if group and not others:
            return self.right(group.people[-1][1])
        return Group(others)

    def _is_owner(self, index: int) -> bool:
        """Whether something is told to be a person's: "trao quyết định của Thủ tướng A cho ông B"."""
        start = self.items[self._phrase_start(index)].start
        return self.text.endswith("của ", self.sentence.start, start)

    def subject_after(self, at: int) -> Group:
        """The subject of a verb that opens its clause: "Phát biểu tại hội nghị, đồng chí A …"."""
        cue = self.items[at]
        opening = self.text[self.sentence.start : cue.start]
        if len(opening) > _OPENING or len(re.split(r"[,;:.)]", opening)[-1].strip()) > 14:
            return Group()
        for index in range(at + 1, len(self.items)):
            item = self.items[index]
            if item.start - cue.end > _FAR_BEHIND or (type(item) is Mark and item.sign == ":"):
                break
            if self.names[index] and not self._is_object(index):
                between = self.text[cue.end : self.items[self._phrase_start(index)].start]
                if _OPENS_WITH.search(between):
                    return Group(tuple((name, index) for name in self.names[index]))
        return Group()

    def opening_subject(self, at: int) -> Group:
        """The subject behind a verb with which its sentence opens: "Trao quyết định cho ông A, đồng chí B …"."""
        opening = self.text[self.sentence.start : self.items[at].start]
        return self.subject_after(at) if len(opening) <= _PREFIX and "oàn" not in opening else Group()

    def chain_end(self, index: int) -> int:
        """Where the posts that follow a name end."""
        end = self.items[index].end
        for item in self.items[index + 1 :]:
            if type(item) is not PostMention and not (
                type(item) is Mark and item.sign in (",", "-", "và", "(", ")", ";")
            ):
                break
            end = item.end
        return end

    def gap(self, group: Group, at: int) -> int:
        """How many characters stand between people with their posts and a verb behind them, brackets left out."""
        end, start = self.chain_end(group.people[-1][1]), self.items[at].start
        inside = _IN_BRACKETS.match(self.text, end - 1, start)
        return start - (inside.end() if inside is not None else end)

    def right(self, at: int) -> Group:
        """The people after a verb, up to the next verb or the end of their list.

        A person whom only a comma joins and whose own verb follows begins a new clause.
        """
        found: list[tuple[str, int]] = []
        for index in range(at + 1, len(self.items)):
            item = self.items[index]
            if self.names[index]:
                if found and self._begins_clause(found[-1][1], index):
                    break
                found.extend((name, index) for name in self.names[index])
            elif found and (
                (type(item) is CueMention and (item.kind in _VERBS or item.form == "làm"))
                or (type(item) is Mark and item.sign == FILLER and not self._joins(item))
            ):
                break
        return Group(tuple(found))

    def _begins_clause(self, last: int, index: int) -> bool:
        start = self._phrase_start(index)
        if self.items[last].end == self.items[start].start - 3 and self.text[self.items[last].end :][:3] == " - ":
            start = self._past_posts(start, index)
        if self.text[self.items[last].end : self.items[start].start].strip()[-1:] != ",":
            return False
        end = next(
            (place for place in range(index + 1, len(self.items)) if self.items[place].start >= self.chain_end(index)),
            None,
        )
        if end is None:
            return False
        item = self.items[end]
        return (type(item) is CueMention and item.kind in _OPEN_CLAUSE) or (
            type(item) is Mark and item.sign == FILLER and not self._joins(item)
        )

    def _past_posts(self, start: int, index: int) -> int:
        """Where a phrase begins behind the posts of the name before: "ông A - Tổng Bí thư, Chủ tịch nước B"."""
        for place in range(index - 1, start, -1):
            item = self.items[place]
            if type(item) is Mark and item.sign == ",":
                return place + 1
        return start

    def _nearest_before(self, index: int) -> Group:
        place = next((place for place in range(index - 1, -1, -1) if self.names[place]), None)
        return Group() if place is None else Group(tuple((name, place) for name in self.names[place]))

    def _phrase_start(self, index: int) -> int:
        return phrase_start(self.items, index)

    def _is_object(self, index: int) -> bool:
        found = self._objects.get(index)
        if found is None:
            found = self._objects[index] = is_object(self.sentence, index)
        return found

    def _joins(self, mark: Mark) -> bool:
        words = self.text[mark.start : mark.end].strip()
        return words in _JOINS or words.isdigit()
