"""The parts that the verbs of one sentence give to its people."""

import re
from collections.abc import Iterator

from bomay.claims.parts.guest_reading import CLAUSE_KINDS, DELEGATION, Given
from bomay.claims.parts.occasion_reading import HANDS_OVER, NEAR
from bomay.claims.parts.speech_reading import SpeechReading
from bomay.claims.parts.speech_words import ANSWERS_QUESTIONS
from bomay.claims.people.clause import Group
from bomay.mentions.kinds import CueMention, NameMention
from bomay.model import Part
from bomay.text.lazy import lazy_pattern

__all__ = ["DELEGATION", "HANDS_OVER", "VERBS", "PartReading"]

_UNNAMED = lazy_pattern(
    r"(?:các (?:đồng chí|ông|bà|tân|cá nhân|tập thể|gia đình|đơn vị|đại biểu)|những (?:người|ai)|"
    r"[Cc]ó (?:đồng chí|người))(?: \w+){0,2} $"
)
_HONOUR = lazy_pattern(
    r"[^.;,]{0,30}?\b(?:[Hh]uân|[Hh]uy|[Kk]ỷ niệm) chương|[^.;,]{0,30}?\b(?:[Bb]ằng|[Gg]iấy khen|[Dd]anh hiệu|[Cc]ờ|"
    r"[Qq]uyết định|[Gg]iải|phần thưởng|[Hh]uy hiệu|[Hh]oa|[Qq]uà|[Nn]hiệm vụ)"
)
_HAVING = lazy_pattern(r"\b(?:(?<!ngày )(?<!giờ )(?<!tháng )[Ss]au |(?<!sau ))khi (?:vừa |được |chính thức )*$")
_NEXT_CLAUSE = lazy_pattern(r"(?! (?:nghỉ|thôi))[^,.;:]{0,90}, (?:(?:tại buổi lễ|tại hội nghị), )?(?:tân )?")
_FROM = lazy_pattern(r"[^.;:,]{0,70}\btừ (?:đồng chí |ông |bà )?")
_CHAIRED = lazy_pattern(r"(?:lễ|buổi|cuộc|phiên|hội|thảo luận|nội dung|chương trình|phần)\b", re.IGNORECASE)
_STEERED = ("điều hành", "điều khiển")
"""Verbs that also tell of offices, machines and vehicles: they chair only what is named as an occasion."""
_SITTING = (
    "Quốc hội",
    "Ban Chấp hành",
    "HĐND",
    "Hội đồng nhân dân",
    "hội nghị",
    "Hội nghị",
    "phiên họp",
    "kỳ họp",
    "Đại hội",
)
_CHAIR_IS = lazy_pattern(r" (?:phiên|cuộc|buổi|hội nghị|kỳ họp|đại hội)\b[^,.;:]{0,40}? là $", re.IGNORECASE)
_LEADS = lazy_pattern(r"làm [Tt]rưởng đoàn|dẫn đầu|chủ trì|chủ tọa|dẫn dắt")
VERBS = frozenset({"chair", "speak", "proposal", "attend", "present", "receive", "receive-guest", "event"})
"""The kinds of cues that give parts."""

_DELEGATES = lazy_pattern(r"(?:(?<!oàn )đại biểu|người|khách|thành viên|các đồng chí)\s$", re.IGNORECASE)
_WITH_DELEGATES = lazy_pattern(r"cùng (?:các )?đại biểu\s$", re.IGNORECASE)
_LEADS_DEPUTIES = lazy_pattern(r"làm trưởng đoàn (?:đại biểu|ĐBQH)", re.IGNORECASE)
_DELEGATES_ARE = lazy_pattern(
    r"\s*(?:Trong số (?:các |những )?|Các |Những )?(?:vị )?(?:[Đđ]ại biểu|[Kk]hách(?: mời| quý)?)"
    r"(?: cấp trên| danh dự)? ?"
)
_JOINING = frozenset({"cùng tham gia", "tham gia cùng"})
_ANSWERS_TOO = lazy_pattern(r" (?:trả lời|giải trình|làm rõ|phát biểu|thảo luận|giải đáp)\b")
"""Behind "cùng tham gia" what makes a speaker: "Bộ trưởng A cùng tham gia trả lời chất vấn"."""
_NOT = ("không ", "chưa ", "chẳng ")
_STAYS_AWAY = lazy_pattern(r"\b(?:(?:không|chưa|chẳng|từ chối)(?: \w+)?|luôn(?: luôn)?) $")
"""Who did not come, or is said always to be there: "người dân không chịu đến dự", "lực lượng luôn có mặt"."""
_PRESIDENT = lazy_pattern(r" (?:cho|cho phép|mời|đề nghị|yêu cầu|hỏi|nhắc|thông báo|tuyên|ngắt)\b")
"""Behind "chủ tọa" what he does: the word calls him, and nobody named behind it."""
_WITNESSED = (" lễ", " Lễ", " việc ký", " ký", " buổi")
_OTHER_WORD = lazy_pattern(r"(?<=dự) (?:kiến|án|thảo|báo|toán|[Ll]uật|trữ|phòng|khuyết)\b")
_BIDDING = frozenset({"đề nghị", "yêu cầu", "mời", "mong muốn", "giao", "kêu gọi", "cho biết", "cho rằng"})
_PRESIDIUM = (" Chủ tịch", " viên", " Thanh niên", " đại biểu Quốc hội", " ĐBQH")  # bodies that one joins
_SAID = frozenset({"cho rằng", "cho biết", "cho hay", "khẳng định", "nhấn mạnh", "nói", "nêu rõ", "đề nghị", "yêu cầu"})
_HEARS = frozenset({"nghe báo cáo", "đã nghe", "đã nghe báo cáo", "làm việc cùng"})
_DELEGATES_IT = lazy_pattern(r"\b(?:giao|yêu cầu|đề nghị|chỉ đạo|phân công|mời|để|do)\b")
_CHAIRED_BY = lazy_pattern(r"[^,.;:]{0,60}?(?:\s(?:là|gồm|có)|:)(?: (các))? (?:đồng chí|ông|bà)\b")
_CHAIRED_BY_POST = lazy_pattern(
    r" (?:hội nghị|buổi|cuộc|phiên|kỳ họp|đại hội|lễ|đối thoại|hội thảo|tọa đàm|họp báo)\b[^,.;:()–-]{0,60}?"
    r"(?: (?:có|là|gồm):?|:) (?-i:[A-ZĐỦ])",
    re.IGNORECASE,
)
_ENDS_CHAIRS = CLAUSE_KINDS | {"attend", "chair"}
"""Verbs that tell of more than the chairs: "Chủ trì hội nghị có A; B. Cùng dự có C"."""
_PRESIDING = 110  # between a chair with long posts and "chủ trì"
_ON_THE_SIDE = frozenset(
    {
        "về phía",
        "thành phần đại biểu",
        "thành phần tham dự",
        "thành phần chính thức",
        "thành phần đoàn",
        "ngoài ra có",
        "ngoài ra còn có",
        "ngoài ra, còn có",
    }
)
"""Words that only a list makes tell of who was there."""
_RECEIVING = lazy_pattern(r"(?:Tiếp|Đón|Làm việc với)\b")
_ADDRESSES = lazy_pattern(r"(?: và|,) (?:có )?(?:phát biểu )?chỉ đạo")
_WHOSE = lazy_pattern(r"(?:(?: và|,) (?:phát biểu|chỉ đạo|chứng kiến|chủ trì|động viên|phát biểu chỉ đạo))* của ")


class PartReading(SpeechReading):
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
            yield from self.presents(at)
        elif kind == "receive":
            if _SAID.intersection(self._spoken_before(at)):
                return  # "ông A cho rằng nhận quyết định là niềm vinh dự"
            other = cue.form == "đón nhận" and not _HONOUR.match(self.text, cue.end)
            if not (other or _UNNAMED.search(self.before(at, 24)) or self.text.startswith(" đổi", cue.end)):
                yield from self._takes(at, cue)
        elif kind == "receive-guest":
            yield from self.receives(at)
        elif kind == "event" and ANSWERS_QUESTIONS.match(self.text, cue.start, cue.end):
            yield from self._answers(at)
        elif kind == "event":
            yield from self.event(at, cue)

    def _answers(self, at: int) -> Iterator[Given]:
        """Who answers, where the words for it name the sitting: "Bộ trưởng A trả lời chất vấn trước Quốc hội"."""
        speaker = self.subject(at)
        if speaker and self.gap(speaker, at) <= NEAR and not self.before(at, 8).endswith(_NOT):
            yield from speaker.take(Part.SPEAKER)

    def _takes(self, at: int, cue: CueMention) -> Iterator[Given]:
        """Who is given something, and from whom: "ông A nhận hoa từ bà B", "Sau khi nhận quyết định, ông A …"."""
        takers = self.list_after(at) or self.subject(at)
        if not takers and _HAVING.search(self.text[self.sentence.start : cue.start]):
            takers = self._next_subject(at)
        yield from takers.take(Part.RECIPIENT)
        giver = self.right(at).first() if takers else Group()
        if giver and _FROM.fullmatch(self.text, cue.end, self._start_of(giver)):
            yield from giver.take(Part.PRESENTER)

    def _next_subject(self, at: int) -> Group:
        """Who does what follows the clause of a verb: "Sau khi nhận quyết định, ông A …"."""
        people = self.right(at).first()
        named = people and type(self.items[people.people[0][1]]) is NameMention
        begins = named and _NEXT_CLAUSE.fullmatch(self.text, self.items[at].end, self._start_of(people))
        return people if begins else Group()

    def _chairs(self, at: int, cue: CueMention) -> Iterator[Given]:
        if cue.form == "do":
            agent = self.right(at).first()
            if (
                agent
                and "," not in self.text[cue.end : self._start_of(agent)]
                and (
                    DELEGATION.search(self.before(at, 70))
                    or _LEADS.search(self.text, cue.end, self.chain_end(agent.people[0][1]) + NEAR)
                )
            ):
                yield from agent.take(Part.CHAIR)
            return
        if self.before(at, 8).endswith((*_NOT, "là ")) or _LEADS_DEPUTIES.match(self.text, cue.start):
            return  # "Chánh án là chủ tọa phiên họp", "làm Trưởng đoàn đại biểu Quốc hội": posts
        if cue.form == "chủ tọa" and _PRESIDENT.match(self.text, cue.end):
            return  # "được Chủ tọa cho phát biểu ý kiến, vợ bị cáo A trình bày"
        if cue.form == "dẫn đầu" and not DELEGATION.search(self.text, self.sentence.start, self.sentence.end):
            return  # "dẫn đầu số phiếu"
        if cue.form == "dẫn đầu" and (leader := self.left(at).last()) and self.gap(leader, at) <= NEAR:
            yield from leader.take(Part.CHAIR)  # also of one who is received: "tiếp ông A dẫn đầu đoàn …"
            return
        if self.before(at, 4).endswith("sự "):  # "dưới sự chủ trì của A"
            if cue.form not in _STEERED or (
                self.before(at, 8).endswith("ưới sự ") and any(word in self.sentence.words for word in _SITTING)
            ):
                yield from self.right(at).take(Part.CHAIR)
            return
        first = cue.start - self.sentence.start <= 14 or self.before(at, 2) == ", "
        if first and (opens := _CHAIRED_BY.match(self.text, cue.end)):
            chairs = self.right(at)
            yield from (chairs if opens.group(1) else chairs.first()).take(Part.CHAIR)
            return
        if first and _CHAIRED_BY_POST.match(self.text, cue.end) and not self._named_chair(at):
            yield from self.list_after(at, until=_ENDS_CHAIRS).take(Part.CHAIR)
            return
        if cue.form in _STEERED and not (_CHAIRED.match(self.text, cue.end + 1) or self._ends(at)):
            return
        if named := self._named_chair(at):
            yield from named.take(Part.CHAIR)
            return
        left = self._listed_before(at) or self.subject(at)
        if left and self._is_wronged(left, at):
            return
        near = bool(left) and self.gap(left, at) <= (_PRESIDING if self._is_next_verb(left, at) else NEAR)
        if cue.form in _HEARS:
            yield from (left if near else Group()).take(Part.CHAIR)
            return
        yield from (left if near else self.subject_after(at) if not left else Group()).take(Part.CHAIR)

    def _named_chair(self, at: int) -> Group:
        """Whom "người điều khiển phiên họp là Phó Chủ tịch Quốc hội A" names."""
        named = self.right(at).first() if self.before(at, 6).endswith(("người ", "Người ")) else Group()
        is_named = named and _CHAIR_IS.fullmatch(self.text, self.items[at].end, self._start_of(named))
        return named if is_named else Group()

    def _ends(self, at: int) -> bool:
        """Whether a verb closes its sentence right behind who does it: "Phó Chủ tịch Quốc hội A điều hành."."""
        people = self.left(at)
        rest = self.text[self.items[at].end : self.sentence.end].strip(" .)")
        return not rest and bool(people) and self.items[at].start - self.items[people.people[-1][1]].end == 1

    def _is_next_verb(self, left: Group, at: int) -> bool:
        """Whether no other verb stands between people and a verb: only long posts of theirs do."""
        start = left.people[-1][1] + 1
        if _DELEGATES_IT.search(self.text, self.items[start - 1].end, self.items[at].start):
            return False
        return not any(type(item) is CueMention and item.kind in VERBS for item in self.items[start:at])

    def _listed_before(self, at: int) -> Group:
        """All people of a list that a verb closes: "Ông A và ông B; nguyên Bộ trưởng C; … cùng dự buổi lễ"."""
        verbs = (type(item) is CueMention and item.kind in (VERBS | {"act"}) for item in self.items[:at])
        if self.text.find(";", self.sentence.start, self.items[at].start) < 0 or any(verbs):
            return Group()
        return Group(tuple((name, index) for index in range(at) for name in self.names[index]))

    def _whose_presence(self, at: int) -> Group:
        """Whom "với sự tham dự của ông A; bà B" names; nobody of "với sự tham dự của lãnh đạo các tỉnh"."""
        first = self.right(at)
        if not first or not _WHOSE.fullmatch(self.text, self.items[at].end, self._start_of(first)):
            return Group()
        start = first.people[0][1]
        verbs = (index for index, cue in self.sentence.cues if index > start and cue.kind in VERBS)
        until = next(verbs, len(self.items))
        named = (index for index in range(at, until) if type(self.items[index]) is NameMention)
        return Group(tuple((name, index) for index in named for name in self.names[index]))

    def _is_bidden(self, people: Group, at: int) -> bool:
        """Whether people only ask others to come, or tell of it: "ông A đề nghị các bộ tham gia cùng …"."""
        between = self.items[people.people[-1][1] : at]
        return any(type(item) is CueMention and item.form in _BIDDING for item in between)

    def _attends(self, at: int, cue: CueMention) -> Iterator[Given]:
        if _DELEGATES.search(self.before(at, 16)) and not _WITH_DELEGATES.search(self.before(at, 30)):
            listing = _DELEGATES_ARE.fullmatch(self.text, self.sentence.start, cue.start)
            yield from (self.list_after(at) if listing else Group()).take(Part.ATTENDEE)
            return  # "các đại biểu dự hội nghị", but "A cùng các đại biểu dự hội nghị", "Đại biểu dự hội nghị: A, B"
        if cue.form in _JOINING and _ANSWERS_TOO.match(self.text, cue.end):
            yield from (self.list_after(at) or self.subject(at)).take(Part.SPEAKER)
            return
        if cue.form == "chứng kiến" and not self.text.startswith(_WITNESSED, cue.end):
            return
        joins = cue.form.startswith("tham gia") and self.text.startswith(_PRESIDIUM, cue.end)
        if joins or _STAYS_AWAY.search(self.before(at, 18)) or _OTHER_WORD.match(self.text, cue.end):
            return
        presence = cue.form.startswith("sự ")
        people = Group() if presence else self.list_after(at) or self._listed_before(at)
        if (presence or self.before(at, 3).endswith("sự ")) and not people:
            present = self._whose_presence(at)
            yield from present.take(Part.ATTENDEE)
            yield from (present if _ADDRESSES.match(self.text, cue.end) else Group()).take(Part.SPEAKER)
            return
        lists = cue.form.startswith("cùng") and self.text.startswith(" có ", cue.end)
        if not people and not lists and cue.form not in _ON_THE_SIDE:
            opens = cue.start == self.sentence.start  # "Dự hội nghị, ông A phát biểu"
            people = self.guest(at) or self.subject(at) or (self.subject_after(at) if opens else Group())
            if people and self._is_bidden(people, at):
                return
        received = cue.form in _ON_THE_SIDE and _RECEIVING.match(self.sentence.words)
        yield from people.take(Part.HOST if received else Part.ATTENDEE)
        if _ADDRESSES.match(self.text, cue.end):
            yield from people.take(Part.SPEAKER)
