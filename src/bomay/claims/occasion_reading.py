"""The parts that the word of an occasion gives: who receives, hands over, visits, holds it, and who is visited."""

import re
from collections.abc import Iterator

from bomay.claims.clause import Clause, Group
from bomay.claims.event_cue import FOLLOWED_BY_GUEST, is_leaders_title
from bomay.mentions.kinds import CueMention, Item, NameMention
from bomay.model import Part

__all__ = ["DELEGATION", "HANDS_OVER", "NEAR", "REPORTING", "Given", "OccasionReading"]

Given = tuple[str, Part, int]
"""A person, a part, and the index of the mention of who takes it."""

NEAR = 45
"""How many characters may stand between people with their posts and what they are told to do."""
_LED_FROM = 80
_LED_BY_SUBJECT = frozenset({"visit", "ceremony", "working-session", "voter-contact"})
_OCCASION_NOUN = re.compile(r"(?:lễ|buổi|cuộc|chuyến|ngày hội|mít tinh|khai mạc|gặp mặt|phiên|hội)\b", re.IGNORECASE)
HANDS_OVER = re.compile(r"\btrao\b|\btặng\b", re.IGNORECASE)
_NAMES_MEETING = re.compile(r"hội nghị|lễ|buổi")
_ANNOUNCES = re.compile(r"công bố", re.IGNORECASE)
DELEGATION = re.compile(r"\b(?<!ập )(?<!ông )(?<!ng ương )[Đđ]oàn\b")
_NOUN_BEFORE = re.compile(
    r"\b(?:công tác|việc|kết quả|kế hoạch|nội dung|được|quyết định|(?<!rưởng )đoàn|lịch|chương trình|buổi|cuộc|tại|"
    r"sau|qua|của|các|chuyến|lần|dịp|đợt)\s$",
    re.IGNORECASE,
)
_ALONG = re.compile(r"\bcùng (?:với |các |đi |tham gia )?|\bcùng đi\b|\bcó các đồng chí\b")
_GUESTS_LISTED = re.compile(r"\b(?:có|gồm|do|nơi)\b")
_HOME_OF = re.compile(r"\b(?:mộ|tượng|bia|đền thờ|khu lưu niệm|lăng)\b", re.IGNORECASE)
_BETWEEN = re.compile(r"\s(?:\w+\s)?giữa\b")
_BETWEEN_HIM = re.compile(r"\s(?:\w+\s)?giữa (?:đồng chí |ông |bà |ngài |Ngài )?")
_BEGINS = re.compile(r"\b(?:có|bắt đầu|kết thúc|tiến hành|thực hiện)\s$")
_ADDRESSING = ("nói chuyện", "phát biểu", "báo cáo", "công bố")
_ATTENDED = re.compile(r"\b(?:tại|trong|dự|sau|lễ|buổi|hội nghị)\s$", re.IGNORECASE)
_HOLDS = re.compile(r"\bcó\s$")
_HOLDS_ONE = re.compile(r"\bcó (?:buổi |cuộc )?$")
_IS_ATTENDED = re.compile(r"\b(?:dự|mặt|gia)\b[^,;]{0,12}$", re.IGNORECASE)
_WITH_DELEGATION = re.compile(r"Làm việc với (?:[Đđ]oàn|đồng chí [^,.;]{5,40}|[^,.;]{0,20}Đoàn)[^,.;]{0,60}? có\b")
_WITH_OTHERS = re.compile(r"\b(?:cùng|và)(?: với)? (?:các|đại diện|lãnh đạo|đoàn|một số|đông đảo)\b")
_WELCOMES = re.compile(r"\b(?:chào mừng|hoan nghênh|chào đón)(?: ngài)? $")
_COMING = re.compile(r",?\s*(?:(?:và|cùng) [^,.;]{0,70}\s)?(?:lần đầu )?(?:sang|đến|tới|về)?\s*(?:thăm(?:,| và)\s)?")
_AT_PRESENT = re.compile(r"\bđang (?:ở |có )?(?:thăm(?:,| và) )?$")
_GIVES = frozenset({"trao tặng", "trao giải", "trao giải thưởng", "trao học bổng", "tặng nhà tình nghĩa"})
_WITH = re.compile(
    r" (?:với|cùng) (?!đoàn|Đoàn|Ban |Bộ |Thường trực|Phó|Chủ tịch|Bí thư|Thứ trưởng|ông|bà|đồng chí|Tổng|Ủy ban|"
    r"lãnh đạo Bộ)"
)
_CALLS = frozenset({"yết kiến", "chào xã giao"})
_PASSIVE = re.compile(r"\bđược\b")
_LEADER_OF = re.compile(r"(?:(?!lời mời|theo )[^,.;:]){0,50}? của (?:đồng chí |ông |bà |các đồng chí )?")
_LED_NOUN = re.compile(r"(?:chuyến|buổi làm việc|cuộc làm việc)", re.IGNORECASE)
_ORGANISES = re.compile(r"\btổ chức (?:\w+ )?$")
_OTHER_GIFT = re.compile(r" (?:đổi|binh|quyền|cơ hội|niềm tin|gửi|trả|duyên|truyền|đi|lại|tay|thân)\b")
_LIST_MARKER = re.compile(
    r"(?:\bcó\b(?! (?:ý nghĩa|mặt|thể|hiệu|tầm|nhiều|trên|hơn|gần|\d))|\bgồm\b|\blà\b(?= các| đồng chí)|:)"
)
_WITH_GUEST = re.compile(
    r"\s*(?:với|cùng|đoàn|Đoàn|buổi|hội nghị|lễ|tiếp|làm việc|Chủ tịch|Tổng Bí thư|Bí thư|Thủ tướng|Phó)"
)
_CLAUSE_KINDS = frozenset({"speak", "present", "receive"})
REPORTING = frozenset(
    {"cho biết", "cho hay", "cho rằng", "chia sẻ", "khẳng định", "kể", "nói", "nhắc lại", "thông tin"}
)
"""Verbs behind which stands what somebody tells of."""


class OccasionReading(Clause):
    """One sentence, and the parts that its words for occasions, gifts and guests give."""

    def _between(self, at: int, group: Group) -> str:
        return self.text[self.items[at].end : self.items[group.people[0][1]].start]

    def _start_of(self, group: Group) -> int:
        return self.items[self._phrase_start(group.people[0][1])].start

    def list_after(self, at: int) -> Group:
        """The people listed behind a verb ("Cùng dự có …", "Cùng đi với Chủ tịch nước có …"); empty: no list."""
        start = self.items[at].end
        if self.text.endswith(" có", 0, start):
            start -= len(" có")
        marker = _LIST_MARKER.search(self.text, start, min(self.sentence.end, start + 160))
        if marker is None:
            return Group()
        verbs = (item.start for item in self.items[at + 1 :] if _begins_clause(item) and item.start > marker.end())
        stop = next(verbs, self.sentence.end)
        people = tuple(
            (name, index)
            for index in range(at + 1, len(self.items))
            for name in self.names[index]
            if marker.end() <= self.items[index].start < stop and not self._is_kin(index)
        )
        before = any(
            self.names[index] and self.items[index].end <= marker.start() for index in range(at + 1, len(self.items))
        )
        if not people or (before and not _WITH_GUEST.match(self.text[start : marker.start()])):
            return Group()
        return Group(people)

    def _is_kin(self, index: int) -> bool:
        """Whether only a person's family is named: "đại diện gia đình đồng chí A"."""
        start = self.items[self._phrase_start(index)].start
        return self.text.endswith(("gia đình ", "thân nhân "), self.sentence.start, start)

    def receives(self, at: int) -> Iterator[Given]:
        """Who receives guests is host; who leads a delegation chairs it; "Tiếp đoàn có …" lists the hosts behind."""
        if not FOLLOWED_BY_GUEST.match(self.text, self.items[at].end):
            return
        left, listed = self.subject(at), self.list_after(at)
        if listed and not left:
            if not _IS_ATTENDED.search(self.before(at, 24)):
                yield from listed.take(Part.HOST)
            return
        guest = self.right(at).first()
        words = self.text[self.items[at].start : self.items[at].end].casefold()
        if words.startswith("cuộc gặp") or (
            words.startswith(("cuộc", "buổi")) and not _HOLDS.search(self.before(at, 10))
        ):
            return
        if _BETWEEN.match(self.text, self.items[at].end):  # "hội đàm giữa A và B"
            both = self.right(at)
            if both and _BETWEEN_HIM.fullmatch(self.text, self.items[at].end, self._start_of(both)) is None:
                return  # "hội đàm giữa hai đoàn, … ông A": who is told first is not named
            yield from both.first().take(Part.HOST)
            yield from Group(both.people[1:2]).take(Part.CHAIR)
            return
        if "điện đàm" in words or words == "gặp":  # none is the other's guest
            yield from left.take(Part.CHAIR)
            return
        if words == "tiếp kiến" or (words == "tiếp đón" and self.before(at, 5) == "cuộc "):
            return  # said of who receives and of who is received
        if words in _CALLS or "hội kiến" in words:  # the visitor is told first
            yield from left.take(Part.CHAIR)
            yield from guest.take(Part.HOST)
            return
        yield from left.take(Part.HOST)
        named = _ATTENDED.search(self.before(at, 12)) and not left  # "tại hội đàm với B": where something was said
        if guest and not named and ("hội đàm" in words or DELEGATION.search(self._between(at, guest))):
            yield from guest.take(Part.CHAIR)

    def presents(self, at: int) -> Iterator[Given]:
        told = any(not form.startswith(_ADDRESSING) for form in self._spoken_before(at))
        if told or _OTHER_GIFT.match(self.text, self.items[at].end) or self.before(at, 5).endswith(("truy ", "lễ ")):
            return
        right, left = self.objects(at), self.subject(at) or self.opening_subject(at)
        named = tuple(
            (name, index)
            for name, index in right.people
            if type(self.items[index]) is NameMention or self._is_given(index)
        )
        passive = (
            bool(left)
            and left.people[-1][1] < at
            and _PASSIVE.search(self.text, self.items[left.people[-1][1]].end, self.items[at].start)
        )
        yield from left.take(Part.RECIPIENT if passive else Part.PRESENTER)
        yield from Group(named).take(Part.RECIPIENT)

    def _is_given(self, index: int) -> bool:
        """Whether a person told by the post alone is who something is given: "trao chìa khóa cho Chủ tịch nước Lào"."""
        start = self.items[self._phrase_start(index)].start
        return self.text.endswith(("cho ", "tới "), self.sentence.start, start)

    def event(self, at: int, cue: CueMention) -> Iterator[Given]:
        """The parts that the word of an occasion gives."""
        words = self.text[cue.start : cue.end].casefold()
        if cue.form == "reception":
            yield from self.receives(at)
        elif words in _GIVES:
            yield from self.presents(at)
            giver = self.subject(at) or self.opening_subject(at)
            if (cue.form == "visit" or words != "trao tặng") and len(giver.people) == 1:
                yield from giver.take(Part.CHAIR)
        elif cue.form == "personnel" or words.endswith("quyết định"):
            yield from self._decides(at, words)
        elif words.endswith("tiếp công dân"):
            if _HOLDS.search(self.before(at, 10)) or not self._is_noun(at, words):
                yield from self._near_subject(at).take(Part.HOST)
        elif cue.form == "voter-contact" and _HOLDS_ONE.search(self.before(at, 10)):
            yield from self._near_subject(at).take(Part.CHAIR)
        elif _LED_NOUN.match(words):
            yield from self._named_after(at, cue).take(Part.CHAIR)
        elif _ORGANISES.search(self.before(at, 20)):
            yield from self._near_subject(at).take(Part.CHAIR)
        elif cue.form == "working-session" and _WITH_DELEGATION.match(self.text, self.items[at].start):
            yield from (self.list_after(at) or self.subject(at)).take(Part.HOST)
        elif cue.form in _LED_BY_SUBJECT and (not self._is_noun(at, words) or is_leaders_title(self.text, cue)):
            yield from self._leads(at, cue)

    def _decides(self, at: int, words: str) -> Iterator[Given]:
        """Who announces and hands over a decision on people, and who is given it."""
        left = self.subject(at) or self.opening_subject(at)
        if HANDS_OVER.search(words):
            if not (_OCCASION_NOUN.match(words) or _ATTENDED.search(self.before(at, 12))):
                yield from left.take(Part.PRESENTER)
            given = self.objects(at)
            if given and not _GUESTS_LISTED.search(self._between(at, given)):
                yield from given.take(Part.RECIPIENT)
        if _ANNOUNCES.search(words) and not _NAMES_MEETING.match(words):
            yield from left.last().take(Part.SPEAKER)

    def _named_after(self, at: int, cue: CueMention) -> Group:
        """Whose journey or session a noun tells of: "chuyến thăm Lào của A", "A có chuyến thăm"."""
        after = self.right(at).first()
        if after and _LEADER_OF.fullmatch(self.text, cue.end, self._start_of(after)):
            return after
        if self.before(at, 9).endswith(("bắt đầu ", "kết thúc ")):
            return self._topic(at)  # who has arrived, or leaves
        if cue.form == "working-session" and _WITH.match(self.text, cue.end) and self.before(at, 4)[-3:] == "ại ":
            return self.subject_after(at)
        return self._near_subject(at) if _BEGINS.search(self.before(at, 12)) else Group()

    def _near_subject(self, at: int) -> Group:
        """The subject, unless what is told is only what he says: "ông A cho hay tỉnh đã tổ chức cuộc họp"."""
        if not REPORTING.isdisjoint(self._spoken_before(at)):
            return Group()
        subject = self.subject(at)
        return subject if subject and self.gap(subject, at) <= NEAR else Group()

    def _is_noun(self, at: int, words: str) -> bool:
        """Whether an occasion is only named, or told of hosts: "tiếp và làm việc với", "tại buổi làm việc với"."""
        if self.before(at, 15) == "thực hiện nghi ":
            return False  # "thực hiện nghi lễ tuyên thệ" does it
        beside = self.items[max(0, at - 2) : at]
        if any(type(item) is CueMention and item.kind == "receive-guest" for item in beside):
            return True
        return bool(_OCCASION_NOUN.match(words) or _NOUN_BEFORE.search(self.before(at, 14)))

    def _leads(self, at: int, cue: CueMention) -> Iterator[Given]:
        if is_leaders_title(self.text, cue):
            yield from self.left(at).last().take(Part.CHAIR)
            return
        if self._spoken_before(at) or self._is_guests(at):
            return  # what somebody says, or where; what a guest does
        opening = Group() if self.left(at) else self.opening_subject(at)  # "Đến thăm các gia đình, đồng chí A …"
        subject = opening or self.subject(at)
        if subject and not opening and self._is_far(subject, at):
            subject = Group()
        leading, companions = self._companions(self.guest(at) or subject)
        yield from leading.take(Part.CHAIR)
        yield from companions.take(Part.ATTENDEE)
        if cue.form == "visit":
            yield from self._visited(at).take(Part.HOST)

    def guest(self, at: int) -> Group:
        """Who is welcomed as he comes: "chào mừng Thủ tướng A sang thăm", "chào mừng ông B sang dự"."""
        left = self.left(at).last()
        if not left:
            return left
        start, end = self._start_of(left), self.chain_end(left.people[0][1])
        welcomed = _WELCOMES.search(self.text, max(self.sentence.start, start - 30), start)
        return left if welcomed and _COMING.fullmatch(self.text, end, self.items[at].start) else Group()

    def _is_guests(self, at: int) -> bool:
        """Whether a visit is that of a guest who is received: "A tiếp B đang ở thăm Việt Nam"."""
        if not _AT_PRESENT.search(self.before(at, 18)):
            return False
        return any(
            type(item) is CueMention and (item.kind == "receive-guest" or item.form == "reception")
            for item in self.items[:at]
        )

    def _is_far(self, subject: Group, at: int) -> bool:
        """Whether more stands between people and a verb than who went with them."""
        if self.gap(subject, at) <= _LED_FROM:
            return False
        end = self.chain_end(subject.people[-1][1])
        return _WITH_OTHERS.search(self.text, end, self.items[at].start) is None

    def _spoken_before(self, at: int) -> list[str]:
        """The verbs of speech between a verb and the person before it: what follows them may be what he says."""
        last = next((index for index in range(at - 1, -1, -1) if self.names[index]), at)
        return [item.form for item in self.items[last:at] if type(item) is CueMention and item.kind == "speak"]

    def _companions(self, group: Group) -> tuple[Group, Group]:
        """Who leads and who goes along: "Bí thư Tỉnh ủy A cùng các đồng chí B, C đã đến thăm …"."""
        for place in range(1, len(group.people)):
            first, second = group.people[place - 1][1], group.people[place][1]
            if _ALONG.search(self.text[self.items[first].end : self.items[second].start]):
                return Group(group.people[:place]), Group(group.people[place:])
        return group, Group()

    def _visited(self, at: int) -> Group:
        group = self.objects(at)
        if not group or _GUESTS_LISTED.search(self._between(at, group)) or _HOME_OF.search(self._between(at, group)):
            return Group()
        return Group(tuple(found for found in group.people if type(self.items[found[1]]) is NameMention))


def _begins_clause(item: Item) -> bool:
    return type(item) is CueMention and item.kind in _CLAUSE_KINDS
