"""The parts that the verbs of one sentence give to its people."""

import re
from collections.abc import Iterator

from bomay.claims.clause import Clause, Group
from bomay.claims.event_cue import FOLLOWED_BY_GUEST
from bomay.mentions.kinds import CueMention, Item, NameMention
from bomay.model import Part

__all__ = ["ASIDE", "DELEGATION", "HANDS_OVER", "VERBS", "PartReading"]

Given = tuple[str, Part, int]
"""A person, a part, and the index of the mention of who takes it."""

_LED_BY_SUBJECT = frozenset({"visit", "ceremony", "working-session", "voter-contact"})
_OCCASION_NOUN = re.compile(r"(?:lễ|buổi|cuộc|chuyến|ngày hội|mít tinh|khai mạc|gặp mặt|phiên|hội)\b", re.IGNORECASE)
HANDS_OVER = re.compile(r"\btrao\b|\btặng\b", re.IGNORECASE)
_ANNOUNCES = re.compile(r"công bố", re.IGNORECASE)
_AS_NOUN = re.compile(r" của\b|, (?:động viên|giúp đỡ|hỗ trợ|quan tâm)| (?:chung|riêng|trên|về phía)\b")
_CHAIRED = re.compile(r"(?:lễ|buổi|cuộc|phiên|hội|thảo luận|nội dung|chương trình|phần)\b", re.IGNORECASE)
DELEGATION = re.compile(r"\b[Đđ]oàn\b")
_LEADS = re.compile(r"làm [Tt]rưởng đoàn|dẫn đầu|chủ trì|chủ tọa")
_LIST_MARKER = re.compile(
    r"(?:\bcó\b(?! (?:ý nghĩa|mặt|thể|hiệu|tầm|nhiều|trên|hơn|gần|\d))|\bgồm\b|\blà\b(?= các| đồng chí)|:)"
)
_WITH_GUEST = re.compile(
    r"\s*(?:với|cùng|đoàn|Đoàn|buổi|hội nghị|lễ|tiếp|làm việc|Chủ tịch|Tổng Bí thư|Bí thư|Thủ tướng|Phó)"
)
VERBS = frozenset({"chair", "speak", "proposal", "attend", "present", "receive", "receive-guest", "event"})
"""The kinds of cues that give parts."""

_CLAUSE_KINDS = frozenset({"speak", "present", "receive"})
# Both cases written out: the engine then skips to the first letters.
ASIDE = re.compile(
    r"bên lề|Bên lề|trả lời (?:báo chí|phỏng vấn|phóng viên)|Trả lời (?:báo chí|phỏng vấn|phóng viên)|"
    r"trao đổi với (?:phóng viên|báo chí|PV)|Trao đổi với (?:phóng viên|báo chí|PV)"
)
_NO_SPEECH = re.compile(
    r"\b(?:theo|được|bị|những|các|nhiều|một số|mọi|việc|sự|đáp ứng|lời|trước|nội dung|ý kiến|có|bản|này|và các|"
    r"không|chưa|nghe|cần|phải|hãy|để|sẽ|người|xin)\s$",
    re.IGNORECASE,
)
_PLAIN_SAYING = frozenset(
    {
        "nói",
        "nói thêm",
        "nêu",
        "hứa",
        "bày tỏ",
        "thông tin",
        "thông báo",
        "nhắc lại",
        "đánh giá",
        "giải thích",
        "đề xuất",
        "mong",
        "nhất trí",
        "thống nhất",
    }
)
"""Verbs that tell of speech only directly behind the speaker: elsewhere they are parts of other words."""
_NOUN_BEFORE = re.compile(
    r"\b(?:công tác|việc|kết quả|kế hoạch|nội dung|được|quyết định|(?<!rưởng )đoàn|lịch|chương trình|buổi|cuộc|tại|"
    r"sau|qua|của|các|chuyến|lần|dịp|đợt)\s$",
    re.IGNORECASE,
)
_ALONG = re.compile(r"\bcùng (?:với |các |đi |tham gia )?|\bcùng đi\b|\bcó các đồng chí\b")
_GUESTS_LISTED = re.compile(r"\b(?:có|gồm|do|nơi)\b")
_HOME_OF = re.compile(r"\b(?:mộ|tượng|bia|đền thờ|khu lưu niệm|lăng)\b", re.IGNORECASE)
_DELEGATES = re.compile(r"(?:đại biểu|người|khách|thành viên)\s$", re.IGNORECASE)
_BETWEEN = re.compile(r"\s(?:\w+\s)?giữa\b")
_BEGINS = re.compile(r"\b(?:có|bắt đầu|kết thúc|tiến hành)\s$")
_LEADS_DEPUTIES = re.compile(r"làm trưởng đoàn (?:đại biểu|ĐBQH)", re.IGNORECASE)
_HOLDS = re.compile(r"\bcó\s$")
_PASSIVE = re.compile(r"\bđược\b")
_A_SPEECH = re.compile(r"\b(?:bài|các|những|qua|từ)\s$")
_LEADER_OF = re.compile(r"[^,.;:]{0,50}? của (?:đồng chí |ông |bà |các đồng chí )?")
_LED_NOUN = re.compile(r"(?:chuyến|buổi làm việc|cuộc làm việc)", re.IGNORECASE)
_ITS_SPEAKER = re.compile(r"(?: \w+){0,4}? của\b")
_ORGANISES = re.compile(r"\btổ chức (?:\w+ )?$")
_HEARS = frozenset({"nghe báo cáo", "đã nghe", "đã nghe báo cáo", "làm việc cùng"})
_ON_THE_SIDE = frozenset({"về phía", "thành phần đại biểu", "thành phần tham dự"})
"""Words that only a list makes tell of who was there."""
_RECEIVING = re.compile(r"(?:Tiếp|Đón|Làm việc với)\b")
_ADDRESSES = re.compile(r"(?: và|,) (?:có )?(?:phát biểu )?chỉ đạo")
_OTHER_GIFT = re.compile(r" (?:binh|quyền|cơ hội|niềm tin|gửi|trả|duyên|truyền|đi|lại|tay|thân)\b")
_NEAR = 45


class PartReading(Clause):
    """One sentence, and the parts that its verbs give."""

    def parts(self, at: int, cue: CueMention) -> Iterator[Given]:
        """The parts that one verb gives."""
        kind = cue.kind
        if kind == "chair":
            yield from self._chairs(at, cue)
        elif kind == "speak" or (kind == "proposal" and cue.form in ("đề nghị", "đề xuất")):
            yield from self._speaks(at, cue)
        elif kind == "attend":
            yield from self._attends(at, cue)
        elif kind == "present":
            yield from self._presents(at)
        elif kind == "receive":
            yield from (self._list_after(at) or self.subject(at)).take(Part.RECIPIENT)
        elif kind == "receive-guest":
            yield from self._receives(at)
        elif kind == "event":
            yield from self._event(at, cue)

    def _speaks(self, at: int, cue: CueMention) -> Iterator[Given]:
        if (
            _ITS_SPEAKER.match(self.text, cue.end)
            and cue.form.startswith("phát biểu")
            and not _A_SPEECH.search(self.before(at, 10))
        ):
            yield from self.right(at).first().take(Part.SPEAKER)
            return
        if (
            _AS_NOUN.match(self.text, cue.end)
            or _NO_SPEECH.search(self.before(at, 16))
            or ASIDE.search(self.text, self.sentence.start, self.sentence.end)
        ):
            return
        speaker = self.subject(at)
        if cue.form in _PLAIN_SAYING or cue.form == "chỉ đạo":
            far = _NEAR if cue.form == "chỉ đạo" else 14
            if not speaker or not 0 <= self.gap(speaker, at) <= far:
                return  # "sự lãnh đạo, chỉ đạo của …" is no speech
        yield from (speaker or self.subject_after(at)).take(Part.SPEAKER)

    def _chairs(self, at: int, cue: CueMention) -> Iterator[Given]:
        if cue.form == "do":
            agent = self.right(at).first()
            if agent and (
                DELEGATION.search(self.before(at, 70)) or _LEADS.search(self.text, cue.end, self.sentence.end)
            ):
                yield from agent.take(Part.CHAIR)
            return
        if self.before(at, 4).endswith("là ") or _LEADS_DEPUTIES.match(self.text, cue.start):
            return  # "Chánh án là chủ tọa phiên họp", "làm Trưởng đoàn đại biểu Quốc hội": posts
        if cue.form == "điều hành" and not _CHAIRED.match(self.text, cue.end + 1):
            return
        left = self.subject(at)
        near = bool(left) and self.gap(left, at) <= _NEAR
        if cue.form in _HEARS:
            yield from (left if near else Group()).take(Part.CHAIR)
            return
        yield from (left if near else self.subject_after(at) if not left else Group()).take(Part.CHAIR)

    def _attends(self, at: int, cue: CueMention) -> Iterator[Given]:
        if _DELEGATES.search(self.before(at, 16)):
            return  # "các đại biểu dự hội nghị"
        people = self._list_after(at)
        if not people and cue.form not in _ON_THE_SIDE:
            people = self.subject(at)
        received = cue.form in _ON_THE_SIDE and _RECEIVING.match(self.sentence.words)
        yield from people.take(Part.HOST if received else Part.ATTENDEE)
        if _ADDRESSES.match(self.text, cue.end):
            yield from people.take(Part.SPEAKER)

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

    def _receives(self, at: int) -> Iterator[Given]:
        """Who receives guests is host; who leads a delegation chairs it; "Tiếp đoàn có …" lists the hosts behind."""
        if not FOLLOWED_BY_GUEST.match(self.text, self.items[at].end):
            return
        left, listed = self.subject(at), self._list_after(at)
        if listed and not left:
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
            yield from both.first().take(Part.HOST)
            yield from Group(both.people[1:2]).take(Part.CHAIR)
            return
        if "hội kiến" in words:  # the visitor is told first
            yield from left.take(Part.CHAIR)
            yield from guest.take(Part.HOST)
            return
        yield from left.take(Part.HOST)
        if guest and ("hội đàm" in words or DELEGATION.search(self._between(at, guest))):
            yield from guest.take(Part.CHAIR)

    def _between(self, at: int, group: Group) -> str:
        return self.text[self.items[at].end : self.items[group.people[0][1]].start]

    def _presents(self, at: int) -> Iterator[Given]:
        if self._is_reported(at) or _OTHER_GIFT.match(self.text, self.items[at].end):
            return
        right, left = self.objects(at), self.subject(at) or self.opening_subject(at)
        named = tuple((name, index) for name, index in right.people if isinstance(self.items[index], NameMention))
        passive = (
            bool(left)
            and left.people[-1][1] < at
            and _PASSIVE.search(self.text, self.items[left.people[-1][1]].end, self.items[at].start)
        )
        yield from left.take(Part.RECIPIENT if passive else Part.PRESENTER)
        yield from Group(named).take(Part.RECIPIENT)

    def _event(self, at: int, cue: CueMention) -> Iterator[Given]:
        words = self.text[cue.start : cue.end]
        if cue.form == "reception":
            yield from self._receives(at)
        elif cue.form == "personnel":
            left = self.subject(at) or self.opening_subject(at)
            if HANDS_OVER.search(words):
                yield from left.take(Part.PRESENTER)
                yield from self.objects(at).take(Part.RECIPIENT)
            if _ANNOUNCES.search(words):
                yield from left.last().take(Part.SPEAKER)
        elif words.casefold().startswith("lễ đón"):
            yield from self.right(at).first().take(Part.ATTENDEE)
        elif _LED_NOUN.match(words):
            guest = self.right(at).first()
            if guest and _LEADER_OF.fullmatch(self.text, cue.end, self._start_of(guest)):
                yield from guest.take(Part.CHAIR)
            else:
                subject = self.subject(at) if _BEGINS.search(self.before(at, 12)) else Group()
                yield from (subject if subject and self.gap(subject, at) <= _NEAR else Group()).take(Part.CHAIR)
        elif _ORGANISES.search(self.before(at, 20)):
            subject = self.subject(at)
            yield from (subject if subject and self.gap(subject, at) <= _NEAR else Group()).take(Part.CHAIR)
        elif cue.form in _LED_BY_SUBJECT and not self._is_noun(at, words):
            yield from self._leads(at, cue)

    def _start_of(self, group: Group) -> int:
        return self.items[self._phrase_start(group.people[0][1])].start

    def _is_noun(self, at: int, words: str) -> bool:
        """Whether an occasion is only named, or told of hosts: "tiếp và làm việc với", "tại buổi làm việc với"."""
        beside = self.items[max(0, at - 2) : at]
        if any(isinstance(item, CueMention) and item.kind == "receive-guest" for item in beside):
            return True
        return bool(_OCCASION_NOUN.match(words) or _NOUN_BEFORE.search(self.before(at, 14)))

    def _leads(self, at: int, cue: CueMention) -> Iterator[Given]:
        if self._is_reported(at):
            return
        opening = Group() if self.left(at) else self.opening_subject(at)  # "Đến thăm các gia đình, đồng chí A …"
        leading, companions = self._companions(opening or self.subject(at))
        yield from leading.take(Part.CHAIR)
        yield from companions.take(Part.ATTENDEE)
        if cue.form == "visit":
            yield from self._visited(at).take(Part.HOST)

    def _is_reported(self, at: int) -> bool:
        """Whether a verb is told within what the person before it says."""
        last = next((index for index in range(at - 1, -1, -1) if self.names[index]), at)
        return any(isinstance(item, CueMention) and item.kind == "speak" for item in self.items[last:at])

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
        return Group(tuple(found for found in group.people if isinstance(self.items[found[1]], NameMention)))


def _begins_clause(item: Item) -> bool:
    return isinstance(item, CueMention) and item.kind in _CLAUSE_KINDS
