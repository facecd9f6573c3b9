"""The verbs of one sentence with the people before and after each, and the parts that they give."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from bomay.claims.article import Sentence
from bomay.claims.people import People
from bomay.claims.referents import Referents, subject_names
from bomay.mentions.kinds import CueMention, Item, Mark, NameMention, PostMention
from bomay.mentions.sentence import FILLER
from bomay.model import Part

__all__ = ["ASIDE", "HANDS_OVER", "VERBS", "Reading"]

_LED_BY_SUBJECT = frozenset({"visit", "ceremony", "working-session", "voter-contact"})
_OCCASION_NOUN = re.compile(r"(?:lễ|buổi|cuộc|ngày hội|mít tinh|khai mạc|gặp mặt|phiên|hội)\b", re.IGNORECASE)
HANDS_OVER = re.compile(r"\btrao\b|\btặng\b", re.IGNORECASE)
_ANNOUNCES = re.compile(r"công bố", re.IGNORECASE)
_AS_NOUN = re.compile(r" của\b|, (?:động viên|giúp đỡ|hỗ trợ|quan tâm)")
_DELEGATION = re.compile(r"\b[Đđ]oàn\b")
_LEADS = re.compile(r"làm [Tt]rưởng đoàn|dẫn đầu|chủ trì|chủ tọa")
_GUEST_FOLLOWS = re.compile(
    r"\s*(?:và |thân mật |xã giao |trọng thể |tiếp |đón )*(?:[Đđ]oàn|đồng chí|các đồng chí|ông|bà|ngài|các đại|"
    r"các vị|đại biểu|công dân|làm việc|với|có|[A-ZĐ])"
)
_LIST_MARKER = re.compile(
    r"(?:\bcó\b(?! (?:ý nghĩa|mặt|thể|hiệu|tầm|nhiều|trên|hơn|gần|\d))|\bgồm\b|\blà\b(?= các| đồng chí)|:)"
)
_WITH_GUEST = re.compile(
    r"\s*(?:với|cùng|đoàn|Đoàn|buổi|hội nghị|lễ|tiếp|làm việc|Chủ tịch|Tổng Bí thư|Bí thư|Thủ tướng|Phó)"
)
VERBS = frozenset({"chair", "speak", "attend", "present", "receive", "receive-guest", "event"})
"""The kinds of cues that give parts."""

_CLAUSE_KINDS = frozenset({"speak", "present", "receive"})
ASIDE = re.compile(
    r"bên lề|trả lời (?:báo chí|phỏng vấn|phóng viên)|trao đổi với (?:phóng viên|báo chí|PV)", re.IGNORECASE
)
_NO_SPEECH = re.compile(
    r"\b(?:theo|được|bị|những|các|nhiều|một số|mọi|việc|sự|đáp ứng|lời|trước|nội dung|ý kiến|có|bản|này|và các)\s$",
    re.IGNORECASE,
)
_NOUN_BEFORE = re.compile(
    r"\b(?:công tác|việc|kết quả|kế hoạch|nội dung|được|quyết định|đoàn|lịch|chương trình|buổi|cuộc|tại|sau|qua|"
    r"của|các)\s$",
    re.IGNORECASE,
)
_DEAD = re.compile(r"(?:\bcố|liệt sĩ|tượng|bia|mộ|tưởng niệm|lưu niệm|đền thờ)[\w ]{0,40}$", re.IGNORECASE)
_ALONG = re.compile(r"\bcùng (?:với |các |đi |tham gia )?|\bcùng đi\b|\bcó các đồng chí\b")
_NEAR = 45
_FAR = 110


@dataclass(frozen=True, slots=True)
class Group:
    """People who stand together before or after a verb: name and index of the mention of each."""

    people: tuple[tuple[str, int], ...] = ()

    def __bool__(self) -> bool:
        return bool(self.people)

    def take(self, part: Part) -> Iterator[tuple[str, Part, int]]:
        """All of the group with one part."""
        for name, index in self.people:
            yield name, part, index

    def last(self) -> "Group":
        """The one nearest to a verb that follows."""
        return Group(self.people[-1:])

    def first(self) -> "Group":
        """The one nearest to a verb that goes before."""
        return Group(self.people[:1])


def _begins_clause(item: Item) -> bool:
    return isinstance(item, CueMention) and item.kind in _CLAUSE_KINDS


class Reading:
    """The verbs of one sentence with the people before and after each."""

    def __init__(self, people: People, referents: Referents, sentence: Sentence) -> None:
        self.sentence = sentence
        self.text = sentence.page.text
        self.items = sentence.items
        self.names: list[tuple[str, ...]] = [()] * len(sentence.items)  # for each mention the people it means
        for mentions in (sentence.names, sentence.posts, sentence.cues):
            for index, item in mentions:
                self.names[index] = subject_names(people, referents, sentence, item)

    def parts(self, at: int, cue: CueMention) -> Iterator[tuple[str, Part, int]]:
        """The parts that one verb gives, each with the index of the mention of who takes it."""
        kind = cue.kind
        if kind == "chair":
            yield from self._chairs(at, cue)
        elif kind == "speak":
            yield from self._speaks(at, cue)
        elif kind == "attend":
            yield from self._attends(at)
        elif kind == "present":
            yield from self._presents(at)
        elif kind == "receive":
            yield from (self._list_after(at) or self.left(at)).take(Part.RECIPIENT)
        elif kind == "receive-guest":
            yield from self._receives(at)
        elif kind == "event":
            yield from self._event(at, cue)

    def _speaks(self, at: int, cue: CueMention) -> Iterator[tuple[str, Part, int]]:
        before = self.text[max(self.sentence.start, cue.start - 16) : cue.start]
        if _NO_SPEECH.search(before) or _AS_NOUN.match(self.text, cue.end) or ASIDE.search(self.sentence.words):
            return
        speaker = self.left(at).last() or self._subject_after(at)
        if cue.form == "chỉ đạo" and not (speaker and 0 <= cue.start - self._chain_end(speaker.people[0][1]) <= _NEAR):
            return  # "sự lãnh đạo, chỉ đạo của …" is no speech
        yield from speaker.take(Part.SPEAKER)

    def _chairs(self, at: int, cue: CueMention) -> Iterator[tuple[str, Part, int]]:
        if cue.form == "do":
            agent = self.right(at).first()
            before = self.text[max(self.sentence.start, cue.start - 70) : cue.start]
            if agent and (_DELEGATION.search(before) or _LEADS.search(self.text, cue.end, self.sentence.end)):
                yield from agent.take(Part.CHAIR)
            return
        if cue.form == "điều hành" and not _OCCASION_NOUN.match(self.text, cue.end + 1):
            return
        left = self.left(at)
        near = bool(left) and cue.start - self._chain_end(left.people[-1][1]) <= _NEAR
        yield from (left if near else self._subject_after(at) if not left else Group()).take(Part.CHAIR)

    def _chain_end(self, index: int) -> int:
        """Where the posts that follow a name end."""
        end = self.items[index].end
        for item in self.items[index + 1 :]:
            if not isinstance(item, PostMention) and not (
                isinstance(item, Mark) and item.sign in (",", "-", "và", "(", ")", ";")
            ):
                break
            end = item.end
        return end

    def _subject_after(self, at: int) -> Group:
        """The subject of a verb that opens its clause: "Phát biểu tại hội nghị, đồng chí A …"."""
        cue = self.items[at]
        opening = self.text[self.sentence.start : cue.start]
        clause = re.split(r"[,;:.)]", opening)[-1]
        group = self.right(at).first()
        if not group or len(clause.strip()) > 14:
            return Group()
        between = self.text[cue.end : self.items[group.people[0][1]].start]
        return group if "," in between and ":" not in between and len(between) < 260 else Group()

    def _attends(self, at: int) -> Iterator[tuple[str, Part, int]]:
        listed = self._list_after(at)
        yield from (listed or self.left(at)).take(Part.ATTENDEE)

    def _list_after(self, at: int) -> Group:
        """The people listed behind a verb ("Cùng dự có …", "Cùng đi với Chủ tịch nước có …"); empty: no list."""
        start = self.items[at].end
        marker = _LIST_MARKER.search(self.text, start, min(self.sentence.end, start + 160))
        if marker is None:
            return Group()
        verbs = (item.start for item in self.items[at + 1 :] if _begins_clause(item) and item.start > marker.end())
        stop = next(verbs, self.sentence.end)
        people = tuple(
            (name, index)
            for index in range(at + 1, len(self.items))
            for name in self.names[index]
            if marker.end() <= self.items[index].start < stop
        )
        before = any(
            self.names[index] and self.items[index].end <= marker.start() for index in range(at + 1, len(self.items))
        )
        if not people or (before and not _WITH_GUEST.match(self.text[start : marker.start()])):
            return Group()
        return Group(people)

    def _receives(self, at: int) -> Iterator[tuple[str, Part, int]]:
        """Who receives guests is host, the first guest leads them; "Tiếp đoàn có …" lists the hosts after the verb."""
        if not _GUEST_FOLLOWS.match(self.text, self.items[at].end):
            return
        left, listed = self.left(at), self._list_after(at)
        if listed and not left:
            yield from listed.take(Part.HOST)
        else:
            yield from left.take(Part.HOST)
            yield from self.right(at).first().take(Part.CHAIR)

    def _presents(self, at: int) -> Iterator[tuple[str, Part, int]]:
        left, right = self.left(at), self.right(at)
        named = tuple((name, index) for name, index in right.people if isinstance(self.items[index], NameMention))
        yield from left.take(Part.PRESENTER)
        yield from Group(named).take(Part.RECIPIENT)

    def _event(self, at: int, cue: CueMention) -> Iterator[tuple[str, Part, int]]:
        words = self.text[cue.start : cue.end]
        if cue.form == "reception":
            yield from self._receives(at)
            return
        if cue.form == "personnel":
            left = self.left(at)
            if HANDS_OVER.search(words):
                yield from left.take(Part.PRESENTER)
                yield from self.right(at).take(Part.RECIPIENT)
            if _ANNOUNCES.search(words):
                yield from left.last().take(Part.SPEAKER)
            return
        before = self.text[max(self.sentence.start, cue.start - 14) : cue.start]
        if any(
            isinstance(item, CueMention) and item.kind == "receive-guest" for item in self.items[max(0, at - 2) : at]
        ):
            return  # "tiếp và làm việc với": the host
        if cue.form not in _LED_BY_SUBJECT or _OCCASION_NOUN.match(words) or _NOUN_BEFORE.search(before):
            return
        if not self.left(at) and (subject := self._subject_after(at)):
            yield from subject.take(Part.CHAIR)  # "Đến thăm các gia đình, đồng chí A …"
            return
        leading, companions = self._companions(self.left(at))
        yield from leading.take(Part.CHAIR)
        yield from companions.take(Part.ATTENDEE)
        if cue.form == "visit":
            yield from self._visited(at).take(Part.HOST)

    def _companions(self, group: Group) -> tuple[Group, Group]:
        """Who leads and who goes along: "Bí thư Tỉnh ủy A cùng các đồng chí B, C đã đến thăm …"."""
        for place in range(1, len(group.people)):
            first, second = group.people[place - 1][1], group.people[place][1]
            if _ALONG.search(self.text[self.items[first].end : self.items[second].start]):
                return Group(group.people[:place]), Group(group.people[place:])
        return group, Group()

    def _visited(self, at: int) -> Group:
        group = self.right(at)
        living = tuple(
            (name, index)
            for name, index in group.people
            if not _DEAD.search(self.text[self.items[at].end : self.items[index].start])
            and isinstance(self.items[index], NameMention)
        )
        return Group(living)

    def left(self, at: int) -> Group:
        """The subject before a verb: the nearest person, with those joined to him by a list."""
        found: list[tuple[str, int]] = []
        for index in range(at - 1, -1, -1):
            item = self.items[index]
            if self.names[index]:
                if not found and self.items[at].start - item.end > _FAR:
                    break
                found.extend((name, index) for name in self.names[index])
            elif (
                (found and isinstance(item, Mark) and item.sign in (FILLER, ":") and not self._joins(item))
                or (not found and isinstance(item, Mark) and item.sign in (";", '"'))
                or (found and isinstance(item, CueMention) and item.kind not in ("honorific", "plural", "is"))
            ):
                break
        return Group(tuple(found[::-1]))

    def _joins(self, mark: Mark) -> bool:
        return self.text[mark.start : mark.end].strip() in (
            "cùng",
            "và",
            "với",
            "các",
            "cùng với",
            "cùng các",
            "và các",
        )

    def right(self, at: int, *, whole: bool = False) -> Group:
        """The people after a verb, up to the next verb (or the sentence's end, where `whole`)."""
        found: list[tuple[str, int]] = []
        for index in range(at + 1, len(self.items)):
            item = self.items[index]
            if self.names[index]:
                found.extend((name, index) for name in self.names[index])
            elif (
                found
                and isinstance(item, CueMention)
                and item.kind in ("speak", "chair", "attend", "present", "receive", "event")
            ) or (found and not whole and isinstance(item, Mark) and item.sign == FILLER and not self._joins(item)):
                break
        return Group(tuple(found))
