"""The parts that the word of an occasion gives: who receives, hands over, visits, holds it, and who is visited."""

import re
from collections.abc import Iterator

from bomay.claims.events.cue import is_leaders_title
from bomay.claims.parts.guest_reading import ATTENDED, HOLDS, Given, GuestReading
from bomay.claims.people.clause import Group
from bomay.claims.people.phrase import is_kin
from bomay.mentions.kinds import CueMention, NameMention
from bomay.model import Part
from bomay.text.lazy import lazy_pattern

__all__ = ["HANDS_OVER", "NEAR", "REPORTING", "OccasionReading"]

NEAR = 45
"""How many characters may stand between people with their posts and what they are told to do."""
_LED_FROM = 80
_LED_BY_SUBJECT = frozenset({"visit", "ceremony", "working-session", "voter-contact"})
_MEETS = ("gặp mặt", "gặp gỡ")
_DOES = lazy_pattern(
    r",?(?: (?:đã|vừa|sẽ|trực tiếp|tiếp xúc,|trao đổi,|(?:đã )?có(?: buổi| cuộc)?|dành thời gian|"
    r"(?:cùng|và) (?:(?!\b(?:dự|tham dự|đến|có mặt)\b)[^,.;]){3,60}))*,? ?"
)
_OCCASION_NOUN = lazy_pattern(r"(?:lễ|buổi|cuộc|chuyến|ngày hội|mít tinh|khai mạc|gặp mặt|phiên|hội)\b", re.IGNORECASE)
HANDS_OVER = lazy_pattern(r"\btrao\b|\btặng\b", re.IGNORECASE)
_NAMES_MEETING = lazy_pattern(r"hội nghị|lễ|buổi")
_ANNOUNCES = lazy_pattern(r"công bố", re.IGNORECASE)
_NOUN_BEFORE = lazy_pattern(
    r"\b(?:công tác|việc|kết quả|kế hoạch|nội dung|được|quyết định|(?<!rưởng )đoàn|lịch|chương trình|buổi|cuộc|tại|"
    r"sau|qua|của|các|chuyến|lần|dịp|đợt)\s$",
    re.IGNORECASE,
)
_ALONG = lazy_pattern(r"\bcùng (?:với |các |đi |tham gia )?|\bcùng đi\b|\bcó các đồng chí\b")
_GUESTS_LISTED = lazy_pattern(r"\b(?:có|gồm|do|nơi)\b")
_HOME_OF = lazy_pattern(r"\b(?:mộ|tượng|bia|đền thờ|khu lưu niệm|lăng)\b", re.IGNORECASE)
_BEGINS = lazy_pattern(r"\b(?:có|bắt đầu|kết thúc|tiến hành|thực hiện)\s$")
_ADDRESSING = ("nói chuyện", "phát biểu", "báo cáo", "công bố")
_HOLDS_ONE = lazy_pattern(r"\bcó (?:buổi |cuộc )?$")
_WITH_DELEGATION = lazy_pattern(r"Làm việc với (?:[Đđ]oàn|đồng chí [^,.;]{5,40}|[^,.;]{0,20}Đoàn)[^,.;]{0,60}? có\b")
_OTHER_DOING = frozenset({"attend", "chair", "event", "speak"})
_WITH_OTHERS = lazy_pattern(r"\b(?:cùng|và)(?: với)? (?:các|đại diện|lãnh đạo|đoàn|một số|đông đảo)\b")
_HONOURS = frozenset({"trao tặng", "trao huy hiệu", "trao tặng huy hiệu"})  # whoever gives them need not lead the rite
_GIVES = _HONOURS | {"trao giải", "trao giải thưởng", "trao học bổng", "tặng nhà tình nghĩa"}
_WITH = lazy_pattern(
    r" (?:với|cùng) (?!đoàn|Đoàn|Ban |Bộ |Thường trực|Phó|Chủ tịch|Bí thư|Thứ trưởng|ông|bà|đồng chí|Tổng|Ủy ban|"
    r"lãnh đạo Bộ)"
)
_PASSIVE = lazy_pattern(r"\bđược\b")
_LEADER_OF = lazy_pattern(r"(?:(?!lời mời|theo )[^,.;:]){0,50}? của (?:đồng chí |ông |bà |các đồng chí )?")
_LED_NOUN = lazy_pattern(r"(?:chuyến|buổi làm việc|cuộc làm việc)", re.IGNORECASE)
_ORGANISES = lazy_pattern(r"(?<![Bb]an )(?<!về )\btổ chức (?:\w+ )?$")
_NEW_SUBJECT = lazy_pattern(r"(?<!Hồng y), (?:các |hai )?$")
_BY = ("được ", "do ")
_IS_GIVEN = lazy_pattern(r"(?:,? (?:đã|vừa|vinh dự|cũng|lần lượt|và đại diện [^,.;]{3,40}))*,? được ")
_RITE_FOR = lazy_pattern(r" (?:(?:chính thức|trọng thể|cấp [Nn]hà nước|dành cho|cho)(?: và)? )*")
_RITE_OF_GIVING = lazy_pattern(r"\b(?:lễ|buổi|hội nghị) công bố(?: và|,) $", re.IGNORECASE)
"""Before "trao quyết định": who chairs the rite need not hand over anything himself."""
_WRONGED = lazy_pattern(
    r"\b(?:vi phạm|sai phạm|thiếu trách nhiệm|chưa gương mẫu|không trung thực|được cho là|được xác định|bị cáo buộc|"
    r"bị cho là|bị xác định|buông lỏng)\b"
)
_REPORTS = frozenset({"cho biết", "cho hay", "báo cáo", "kiến nghị", "cho biết thêm"})
_OTHER_GIFT = lazy_pattern(r" (?:đổi|binh|quyền|cơ hội|niềm tin|gửi|trả|duyên|truyền|đi|lại|tay|thân)\b")
REPORTING = frozenset(
    {"cho biết", "cho hay", "cho rằng", "chia sẻ", "khẳng định", "kể", "nói", "nhắc lại", "thông tin"}
)
"""Verbs behind which stands what somebody tells of."""


class OccasionReading(GuestReading):
    """One sentence, and the parts that its words for occasions, gifts and guests give."""

    def presents(self, at: int) -> Iterator[Given]:
        told = any(not form.startswith(_ADDRESSING) for form in self._spoken_before(at))
        if (
            told
            or _OTHER_GIFT.match(self.text, self.items[at].end)
            or self.before(at, 5).endswith(("truy ", "lễ ", "quà "))
        ):
            return
        right, left = self._given(at), self.subject(at) or self.opening_subject(at)
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
        yield from self._given_by(left, at).take(Part.RECIPIENT)
        yield from Group(named).take(Part.RECIPIENT)

    def _given_by(self, giver: Group, at: int) -> Group:
        """Whom the giver gives: "Ông A vinh dự được Bí thư Tỉnh ủy B trao Huy hiệu"."""
        start = self._start_of(giver) if giver and giver.people[-1][1] < at else 0
        if not self.text.endswith("được ", self.sentence.start, start):
            return Group()
        before = self._nearest_before(self._phrase_start(giver.people[0][1]))
        between = self.text[self.chain_end(before.people[-1][1]) : start] if before else ""
        return before if _IS_GIVEN.fullmatch(between) else Group()

    def _given(self, at: int) -> Group:
        """To whom something is handed: not who did something to them: "trao cho các cá nhân được ông A bổ nhiệm"."""
        group = self.objects(at)
        starts = ((found, self.items[self._phrase_start(found[1])].start) for found in group.people)
        return Group(tuple(found for found, start in starts if not self.text.endswith(_BY, self.sentence.start, start)))

    def _is_given(self, index: int) -> bool:
        """Whether a person told by the post alone is who something is given: "trao chìa khóa cho Chủ tịch nước Lào"."""
        start = self.items[self._phrase_start(index)].start
        return self.text.endswith(("cho ", "tới "), self.sentence.start, start)

    def event(self, at: int, cue: CueMention) -> Iterator[Given]:
        """The parts that the word of an occasion gives."""
        words = self.text[cue.start : cue.end].casefold()
        if cue.form == "reception":
            yield from self.receives(at)
        elif words == "lễ đón":
            yield from self._welcomed(at).take(Part.ATTENDEE)
        elif words.startswith("đọc "):
            yield from self._near_subject(at).take(Part.SPEAKER)
        elif words in _GIVES:
            yield from self.presents(at)
            giver = self.subject(at) or self.opening_subject(at)
            if (cue.form == "visit" or words not in _HONOURS) and len(giver.people) == 1:
                yield from giver.take(Part.CHAIR)
        elif cue.form == "personnel" or words.endswith(("quyết định", "nghị quyết")):
            yield from self._decides(at, words)
        elif words.endswith("tiếp công dân"):
            if HOLDS.search(self.before(at, 10)) or not self._is_noun(at, words):
                yield from self._near_subject(at).take(Part.HOST)
        elif cue.form == "voter-contact" and _HOLDS_ONE.search(self.before(at, 10)):
            yield from self._near_subject(at).take(Part.CHAIR)
        elif cue.form == "ceremony" and words.endswith(_MEETS):
            yield from self._meeting(at).take(Part.CHAIR)
        elif _LED_NOUN.match(words):
            yield from self._named_after(at, cue).take(Part.CHAIR)
        elif _ORGANISES.search(self.before(at, 20)):
            holders = self._near_subject(at)
            yield from (Group() if holders and is_kin(self.sentence, holders.people[-1][1]) else holders).take(
                Part.CHAIR
            )
        elif cue.form == "working-session" and _WITH_DELEGATION.match(self.text, self.items[at].start):
            yield from (self.list_after(at) or self.subject(at)).take(Part.HOST)
        elif cue.form in _LED_BY_SUBJECT and (not self._is_noun(at, words) or is_leaders_title(self.text, cue)):
            yield from self._leads(at, cue)

    def _meeting(self, at: int) -> Group:
        """Who meets others: "ông A đã gặp mặt các nhà báo", "bà B có buổi gặp gỡ", "Gặp gỡ thanh niên, ông C …"."""
        subject = self._near_subject(at)
        if not subject:
            return self.opening_subject(at)
        end = self.chain_end(subject.people[-1][1])
        return subject if _DOES.fullmatch(self.text, end, self.items[at].start) else Group()

    def _welcomed(self, at: int) -> Group:
        """For whom a rite of welcome is held: "lễ đón chính thức Chủ tịch Quốc hội Lào A"."""
        guest = self.right(at).first()
        held_for = guest and _RITE_FOR.fullmatch(self.text, self.items[at].end, self._start_of(guest))
        return guest if held_for else Group()

    def _decides(self, at: int, words: str) -> Iterator[Given]:
        """Who announces and hands over a decision on people, and who is given it."""
        left = self.subject(at) or self.opening_subject(at)
        if HANDS_OVER.search(words):
            rite = ATTENDED.search(self.before(at, 12)) or _RITE_OF_GIVING.search(self.before(at, 24))
            if not (_OCCASION_NOUN.match(words) or rite):
                yield from left.take(Part.PRESENTER)
            given = self._given(at)
            if given and not _GUESTS_LISTED.search(self._between(at, given)):
                yield from given.take(Part.RECIPIENT)
        if _ANNOUNCES.search(words) and not _NAMES_MEETING.match(words):
            yield from left.last().take(Part.SPEAKER)

    def _named_after(self, at: int, cue: CueMention) -> Group:
        """Whose journey or session a noun tells of: "chuyến thăm Lào của A", "A có chuyến thăm"."""
        after = self.right(at).first()
        if after and _LEADER_OF.fullmatch(self.text, cue.end, self._start_of(after)):
            return after
        if self.before(at, 9).endswith(("bắt đầu ", "kết thúc ", "tốt đẹp ")):
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
        if any(
            type(item) is CueMention and (item.kind == "receive-guest" or item.form == "reception") for item in beside
        ):
            return True
        return bool(_OCCASION_NOUN.match(words) or _NOUN_BEFORE.search(self.before(at, 14)))

    def _leads(self, at: int, cue: CueMention) -> Iterator[Given]:
        if is_leaders_title(self.text, cue):
            yield from self.left(at).last().take(Part.CHAIR)
            return
        if self._spoken_before(at) or self._is_guests(at) or self._is_invited(at):
            return  # what somebody says, or where; what a guest does, or is asked to do
        if cue.form == "working-session" and self._reports_to(at):
            return
        opening = Group() if self.left(at) else self.opening_subject(at)  # "Đến thăm các gia đình, đồng chí A …"
        subject = opening or self.subject(at)
        if subject and not opening and self._is_far(subject, at):
            subject = Group()
        if subject and self._is_wronged(subject, at):
            return  # "ông A còn buông lỏng lãnh đạo, kiểm tra"
        leading, companions = self._companions(self.guest(at) or subject)
        yield from leading.take(Part.CHAIR)
        yield from companions.take(Part.ATTENDEE)
        if cue.form == "visit":
            yield from self._visited(at).take(Part.HOST)
            if self.text.endswith("tặng quà", 0, cue.end):
                yield from self.presents(at)

    def _is_wronged(self, people: Group, at: int) -> bool:
        """Whether what a verb tells is somebody's offence: "ông A đã vi phạm quy chế; trực tiếp kết luận …"."""
        end = self.items[people.people[-1][1]].end
        return _WRONGED.search(self.text, end, self.items[at].start) is not None

    def _is_far(self, subject: Group, at: int) -> bool:
        """Whether more stands between people and a verb than who went with them."""
        if self.gap(subject, at) <= _LED_FROM:
            return False
        end = self.chain_end(subject.people[-1][1])
        others = _WITH_OTHERS.search(self.text, end, self.items[at].start)
        if others is None:
            return True
        between = (item for item in self.items if end <= item.start < others.start())
        return any(type(item) is CueMention and item.kind in _OTHER_DOING for item in between)

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

    def _acts_behind(self, at: int, group: Group) -> bool:
        """Whether people behind a verb are its subject: "Sau khi thăm hỏi các hộ, các đồng chí A và B ghi nhận …"."""
        if group.people[0][1] not in {index for _, index in self.subject_after(at).people}:
            return False
        return _NEW_SUBJECT.search(self.text, self.items[at].end, self._start_of(group)) is not None

    def _reports_to(self, at: int) -> bool:
        """Whether who speaks behind is only heard by whom he meets: "Làm việc với Bí thư A, ông B báo cáo"."""
        met, speaker = self.right(at).first(), self.opening_subject(at)
        if not met or not speaker or self._start_of(met) > self.items[at].end + 1:
            return False
        said = (item.form for item in self.items[speaker.people[-1][1] :] if type(item) is CueMention)
        return met.people[0] != speaker.people[0] and next(said, "") in _REPORTS

    def _visited(self, at: int) -> Group:
        group = self.objects(at)
        if group and self._acts_behind(at, group):
            return Group()
        if not group or _GUESTS_LISTED.search(self._between(at, group)) or _HOME_OF.search(self._between(at, group)):
            return Group()
        return Group(tuple(found for found in group.people if type(self.items[found[1]]) is NameMention))
