"""Who does what at an event: chairs, speaks, attends, hosts, hands over, receives."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bomay.claims.act import is_past
from bomay.claims.article import Article, Sentence
from bomay.claims.people import People
from bomay.claims.referents import Referents, subject_names
from bomay.mentions.kinds import CueMention, Item, Mark, NameMention, PostMention
from bomay.mentions.sentence import FILLER
from bomay.model import ChangeClaim, ChangeKind, Evidence, Part

__all__ = ["Taking", "find_appointees", "find_takings"]

_LED_BY_SUBJECT = frozenset({"visit", "ceremony", "working-session", "voter-contact"})
_OCCASION_NOUN = re.compile(r"(?:lễ|buổi|cuộc|ngày hội|mít tinh|khai mạc|gặp mặt|phiên|hội)\b", re.IGNORECASE)
_HANDS_OVER = re.compile(r"\btrao\b|\btặng\b", re.IGNORECASE)
_ANNOUNCES = re.compile(r"công bố", re.IGNORECASE)
_LIST_MARKER = re.compile(
    r"(?:\bcó\b(?! (?:ý nghĩa|mặt|thể|hiệu|tầm|nhiều|trên|hơn|gần|\d))|\bgồm\b|\blà\b(?= các| đồng chí)|:)"
)
_WITH_GUEST = re.compile(
    r"\s*(?:với|cùng|đoàn|Đoàn|buổi|hội nghị|lễ|tiếp|làm việc|Chủ tịch|Tổng Bí thư|Bí thư|Thủ tướng|Phó)"
)
_CLAUSE_KINDS = frozenset({"speak", "present", "receive"})
_ASIDE = re.compile(
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
_GIVEN_BY_DECISION = (ChangeKind.APPOINTED, ChangeKind.TRANSFERRED)
_FAR = 110


@dataclass(frozen=True, slots=True)
class Taking:
    """One person's part, told in one sentence."""

    person: str
    part: Part
    sentence: Sentence
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class _Group:
    """People who stand together before or after a verb: name and index of the mention of each."""

    people: tuple[tuple[str, int], ...] = ()

    def __bool__(self) -> bool:
        return bool(self.people)

    def take(self, part: Part) -> Iterator[tuple[str, Part, int]]:
        """All of the group with one part."""
        for name, index in self.people:
            yield name, part, index

    def last(self) -> "_Group":
        """The one nearest to a verb that follows."""
        return _Group(self.people[-1:])

    def first(self) -> "_Group":
        """The one nearest to a verb that goes before."""
        return _Group(self.people[:1])


def find_takings(article: Article, people: People, referents: Referents) -> tuple[Taking, ...]:
    """All parts that people take, in text order; courtesies and speech on the sidelines are left out."""
    found = [taking for sentence in article.sentences for taking in _of_sentence(article, people, referents, sentence)]
    aside = {
        name for sentence in article.sentences if _ASIDE.search(sentence.words) for name in _named(people, sentence)
    }
    return tuple(
        taking
        for taking in found
        if taking.part is not Part.SPEAKER or taking.person not in aside or _addresses(taking)
    )


def find_appointees(article: Article, people: People, changes: Sequence[ChangeClaim]) -> Iterator[Taking]:
    """The people appointed where the article tells that a decision was handed over: its recipients.

    Source: annotation guide, "Events": an appointee is a recipient only where trao or nhận is said.
    """
    appointed = {c.person for c in changes if c.kind in _GIVEN_BY_DECISION and not is_past(article, c.date)}
    for sentence in article.sentences:
        cue = next((item for item in sentence.items if _hands_over(sentence, item)), None)
        if cue is not None and appointed:
            for name in sorted(appointed):
                evidence = article.evidence(f"tham-gia.{Part.RECIPIENT.value}", (sentence, cue.start, cue.end))
                yield Taking(name, Part.RECIPIENT, sentence, evidence)
            return


def _hands_over(sentence: Sentence, item: Item) -> bool:
    told = isinstance(item, CueMention) and item.form == "personnel"
    return told and bool(_HANDS_OVER.search(sentence.page.text, item.start, item.end))


def _named(people: People, sentence: Sentence) -> Iterator[str]:
    for item in sentence.items:
        if isinstance(item, NameMention):
            name = people.name_of(sentence, item)
            if name is not None:
                yield name


def _addresses(taking: Taking) -> bool:
    """Whether the speech is one to the occasion, not to the press."""
    return "phát biểu" in taking.sentence.words.casefold()


def _of_sentence(article: Article, people: People, referents: Referents, sentence: Sentence) -> Iterator[Taking]:
    if not any(isinstance(item, CueMention) for item in sentence.items):
        return
    reading = _Reading(people, referents, sentence)
    for at, item in enumerate(sentence.items):
        if isinstance(item, CueMention):
            for name, part, index in reading.parts(at, item):
                mention = sentence.items[index]
                where = ((sentence, mention.start, mention.end), (sentence, item.start, item.end))
                yield Taking(name, part, sentence, article.evidence(f"tham-gia.{part.value}", *where))


def _begins_clause(item: Item) -> bool:
    return isinstance(item, CueMention) and item.kind in _CLAUSE_KINDS


class _Reading:
    """The verbs of one sentence with the people before and after each."""

    def __init__(self, people: People, referents: Referents, sentence: Sentence) -> None:
        self.sentence = sentence
        self.text = sentence.page.text
        self.items = sentence.items
        self.names = [subject_names(people, referents, sentence, index) for index in range(len(sentence.items))]

    def parts(self, at: int, cue: CueMention) -> Iterator[tuple[str, Part, int]]:
        """The parts that one verb gives, each with the index of the mention of who takes it."""
        kind = cue.kind
        if kind == "chair":
            left = _Group() if cue.form == "do" else self.left(at)
            yield from (left or self.right(at).first()).take(Part.CHAIR)
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
        if _NO_SPEECH.search(before) or _ASIDE.search(self.sentence.words):
            return
        left = self.left(at).last()
        yield from (left or self.right(at).first()).take(Part.SPEAKER)

    def _attends(self, at: int) -> Iterator[tuple[str, Part, int]]:
        listed = self._list_after(at)
        yield from (listed or self.left(at)).take(Part.ATTENDEE)

    def _list_after(self, at: int) -> _Group:
        """The people listed behind a verb ("Cùng dự có …", "Cùng đi với Chủ tịch nước có …"); empty: no list."""
        start = self.items[at].end
        marker = _LIST_MARKER.search(self.text, start, min(self.sentence.end, start + 160))
        if marker is None:
            return _Group()
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
            return _Group()
        return _Group(people)

    def _receives(self, at: int) -> Iterator[tuple[str, Part, int]]:
        """Who receives guests is host, the first guest leads them; "Tiếp đoàn có …" lists the hosts after the verb."""
        left, listed = self.left(at), self._list_after(at)
        if listed and not left:
            yield from listed.take(Part.HOST)
        else:
            yield from left.take(Part.HOST)
            yield from self.right(at).first().take(Part.CHAIR)

    def _presents(self, at: int) -> Iterator[tuple[str, Part, int]]:
        left, right = self.left(at), self.right(at)
        yield from left.take(Part.PRESENTER)
        if left or right:
            yield from right.take(Part.RECIPIENT)

    def _event(self, at: int, cue: CueMention) -> Iterator[tuple[str, Part, int]]:
        words = self.text[cue.start : cue.end]
        if cue.form == "reception":
            yield from self._receives(at)
            return
        if cue.form == "personnel":
            left = self.left(at)
            if _HANDS_OVER.search(words):
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
        leading, companions = self._companions(self.left(at))
        yield from leading.take(Part.CHAIR)
        yield from companions.take(Part.ATTENDEE)
        if cue.form == "visit":
            yield from self._visited(at).take(Part.HOST)

    def _companions(self, group: _Group) -> tuple[_Group, _Group]:
        """Who leads and who goes along: "Bí thư Tỉnh ủy A cùng các đồng chí B, C đã đến thăm …"."""
        for place in range(1, len(group.people)):
            first, second = group.people[place - 1][1], group.people[place][1]
            if _ALONG.search(self.text[self.items[first].end : self.items[second].start]):
                return _Group(group.people[:place]), _Group(group.people[place:])
        return group, _Group()

    def _visited(self, at: int) -> _Group:
        group = self.right(at)
        living = tuple(
            (name, index)
            for name, index in group.people
            if not _DEAD.search(self.text[self.items[at].end : self.items[index].start])
            and isinstance(self.items[index], NameMention)
        )
        return _Group(living)

    def left(self, at: int) -> _Group:
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
        return _Group(tuple(found[::-1]))

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

    def right(self, at: int, *, whole: bool = False) -> _Group:
        """The people after a verb, up to the next verb (or the sentence's end, where `whole`)."""
        found: list[tuple[str, int]] = []
        for index in range(at + 1, len(self.items)):
            item = self.items[index]
            if self.names[index] and isinstance(item, NameMention | PostMention | CueMention):
                found.extend((name, index) for name in self.names[index])
            elif (
                found
                and isinstance(item, CueMention)
                and item.kind in ("speak", "chair", "attend", "present", "receive", "event")
            ) or (found and not whole and isinstance(item, Mark) and item.sign == FILLER and not self._joins(item)):
                break
        return _Group(tuple(found))
