"""The parts that the verbs of one sentence give to its people."""

import re
from collections.abc import Iterator
from functools import cached_property

from bomay.claims.clause import Group
from bomay.claims.occasion_reading import DELEGATION, HANDS_OVER, NEAR, Given, OccasionReading
from bomay.mentions.kinds import CueMention
from bomay.model import Part
from bomay.text.quick import Ending, Hinted

__all__ = ["ASIDE", "DELEGATION", "HANDS_OVER", "VERBS", "PartReading"]

_UNNAMED = re.compile(r"(?:các (?:đồng chí|ông|bà|tân)|những (?:người|ai))(?: \w+){0,2} $")
_ACCORDING = "Theo "
_AS_NOUN = re.compile(
    r" của\b| (?:với )?(?:những )?(?:khó khăn|mất mát|gánh nặng|nỗi)|, (?:động viên|giúp đỡ|hỗ trợ|quan tâm)|"
    r" (?:chung|riêng|trên|về phía)\b"
)
_CHAIRED = re.compile(r"(?:lễ|buổi|cuộc|phiên|hội|thảo luận|nội dung|chương trình|phần)\b", re.IGNORECASE)
_LEADS = re.compile(r"làm [Tt]rưởng đoàn|dẫn đầu|chủ trì|chủ tọa")
VERBS = frozenset({"chair", "speak", "proposal", "attend", "present", "receive", "receive-guest", "event"})
"""The kinds of cues that give parts."""

ASIDE = Hinted(
    r"bên lề|Bên lề|bên hành lang|trả lời (?:báo chí|phỏng vấn|phóng viên)|Trả lời (?:báo chí|phỏng vấn|phóng viên)|"
    r"trao đổi với (?:phóng viên|báo chí|PV)|chia sẻ với báo chí|Chia sẻ với báo chí|thông tin với báo chí|"
    r"Trao đổi với (?:phóng viên|báo chí|PV)|"
    r"(?:[Tt]rao đổi|[Nn]ói|[Cc]hia sẻ|[Tt]hông tin) với (?:báo |Báo |PV |phóng viên )?(?:Tuổi Trẻ|Thanh Niên|"
    r"VnExpress|VietNamNet|Pháp Luật|Pháp luật|Dân [Tt]rí|Zing|Tiền Phong|Lao Động|Người Lao Động|Người Đưa Tin|"
    r"Infonet|VTC|BBC|Reuters)|[Tt]rả lời (?:báo |Báo )?(?:Tuổi Trẻ|Thanh Niên|VnExpress|VietNamNet|Zing|Tiền Phong)",
    "ên lề",
    "ên hành lang",
    "rả lời ",
    "rao đổi với ",
    "hia sẻ với ",
    "hông tin với ",
    "ói với ",
)
_NO_SPEECH = Ending(
    r"\b(?:theo|được|bị|những|các|nhiều|một số|mọi|việc|sự|đáp ứng|lời|trước|nội dung|ý kiến|có|bản|này|và các|"
    r"trong|công tác|lãnh đạo,|không|chưa|nghe|cần|phải|hãy|để|sẽ|người|xin|nhằm|cùng)\s$",
    "theo được bị những các nhiều số mọi việc sự ứng lời trước dung kiến có bản này trong tác đạo, không chưa nghe cần "
    "phải hãy để sẽ người xin nhằm cùng",
    re.IGNORECASE,
)
_PLAIN_SAYING = frozenset(
    {
        "nói",
        "nói thêm",
        "nhận xét",
        "phân trần",
        "lo ngại",
        "băn khoăn",
        "đặt vấn đề",
        "nhắc nhở",
        "dẫn chứng",
        "lập luận",
        "khuyên",
        "trăn trở",
        "lý giải",
        "thắc mắc",
        "tranh luận",
        "phản biện",
        "nêu quan điểm",
        "đồng tình",
        "lo lắng",
        "nói rõ",
        "quả quyết",
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
_AFTER_SPEAKER = frozenset(
    {"cho biết", "cho hay", "cho rằng", "nêu rõ", "khẳng định", "chỉ rõ", "cho biết thêm", "nói"}
)
_DELEGATES = re.compile(r"(?:(?<!oàn )đại biểu|người|khách|thành viên|các đồng chí)\s$", re.IGNORECASE)
_WITH_DELEGATES = re.compile(r"cùng (?:các )?đại biểu\s$", re.IGNORECASE)
_LEADS_DEPUTIES = re.compile(r"làm trưởng đoàn (?:đại biểu|ĐBQH)", re.IGNORECASE)
_NOT = ("không ", "chưa ", "chẳng ")
_OTHER_WORD = re.compile(r"(?<=dự) (?:kiến|án|thảo|báo|toán|luật|trữ|phòng|khuyết)\b")
_PRESIDIUM = (" Chủ tịch", " viên", " Thanh niên", " đại biểu Quốc hội", " ĐBQH")  # bodies that one joins
_A_SPEECH = re.compile(r"\b(?:bài|các|những|qua|từ)\s$")
_ITS_SPEAKER = re.compile(r"(?: \w+){0,4}? của\b")
_HEARS = frozenset({"nghe báo cáo", "đã nghe", "đã nghe báo cáo", "làm việc cùng"})
_DELEGATES_IT = re.compile(r"\b(?:giao|yêu cầu|đề nghị|chỉ đạo|phân công|mời|để|do)\b")
_PRESIDING = 110  # between a chair with long posts and "chủ trì"
_ON_THE_SIDE = frozenset({"về phía", "thành phần đại biểu", "thành phần tham dự"})
"""Words that only a list makes tell of who was there."""
_RECEIVING = re.compile(r"(?:Tiếp|Đón|Làm việc với)\b")
_ADDRESSES = re.compile(r"(?: và|,) (?:có )?(?:phát biểu )?chỉ đạo")


class PartReading(OccasionReading):
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
            if not (_UNNAMED.search(self.before(at, 24)) or self.text.startswith(" đổi", cue.end)):
                yield from (self.list_after(at) or self.subject(at)).take(Part.RECIPIENT)
        elif kind == "receive-guest":
            yield from self.receives(at)
        elif kind == "event":
            yield from self.event(at, cue)

    def according_to(self) -> Group:
        """Whose words a sentence gives: "Theo ông A, …", "Theo Bộ trưởng, …"; not "Theo lời mời của …"."""
        start = self.sentence.start + len(_ACCORDING)
        if not self.text.startswith(_ACCORDING, self.sentence.start):
            return Group()
        index = next((index for index, names in enumerate(self.names) if names), None)
        if index is not None and isinstance(self.items[index], CueMention):
            return Group()  # "Theo ông, đâu là …?" asks
        if index is None or (self._phrase_start(index) and self.items[self._phrase_start(index)].start != start):
            return Group()
        told = self.text.startswith(",", self.chain_end(index)) or self.text[self.chain_end(index) - 1] == ","
        aside = ASIDE.search(self.text, self.sentence.start, self.sentence.end)
        return Group(tuple((name, index) for name in self.names[index])) if told and not aside else Group()

    def _speaks(self, at: int, cue: CueMention) -> Iterator[Given]:
        if (
            cue.form.startswith("phát biểu")
            and _ITS_SPEAKER.match(self.text, cue.end)
            and not _A_SPEECH.search(self.before(at, 10))
        ):
            yield from self.right(at).first().take(Part.SPEAKER)
            return
        if (
            _AS_NOUN.match(self.text, cue.end)
            or _NO_SPEECH.search(self.text, max(self.sentence.start, cue.start - 16), cue.start)
            or self._is_aside
        ):
            return
        speaker = self.subject(at)
        if cue.form in _PLAIN_SAYING or cue.form == "chỉ đạo":
            far = NEAR if cue.form == "chỉ đạo" else 14
            if not speaker or not 0 <= self.gap(speaker, at) <= far:
                return  # "sự lãnh đạo, chỉ đạo của …" is no speech
        if not speaker and not (cue.form in _AFTER_SPEAKER and self._follows_words(at)):
            speaker = self.subject_after(at)
        yield from speaker.take(Part.SPEAKER)

    def _follows_words(self, at: int) -> bool:
        """Whether words of its clause go before a verb: "Thông cáo cho biết, …" has no speaker behind."""
        return bool(self.text[self.sentence.start : self.items[at].start].rpartition(",")[2].strip())

    @cached_property
    def _is_aside(self) -> bool:
        """Whether the sentence tells of talk on the sidelines or with the press."""
        return ASIDE.search(self.text, self.sentence.start, self.sentence.end) is not None

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
        if cue.form == "dẫn đầu" and not DELEGATION.search(self.text, self.sentence.start, self.sentence.end):
            return  # "dẫn đầu số phiếu"
        if cue.form == "dẫn đầu" and (leader := self.left(at).last()) and self.gap(leader, at) <= NEAR:
            yield from leader.take(Part.CHAIR)  # also of one who is received: "tiếp ông A dẫn đầu đoàn …"
            return
        if self.before(at, 4).endswith("sự "):  # "dưới sự chủ trì của A"
            yield from self.right(at).take(Part.CHAIR)
            return
        if cue.form == "điều hành" and not _CHAIRED.match(self.text, cue.end + 1):
            return
        left = self.subject(at)
        near = bool(left) and self.gap(left, at) <= (_PRESIDING if self._is_next_verb(left, at) else NEAR)
        if cue.form in _HEARS:
            yield from (left if near else Group()).take(Part.CHAIR)
            return
        yield from (left if near else self.subject_after(at) if not left else Group()).take(Part.CHAIR)

    def _is_next_verb(self, left: Group, at: int) -> bool:
        """Whether no other verb stands between people and a verb: only long posts of theirs do."""
        start = left.people[-1][1] + 1
        if _DELEGATES_IT.search(self.text, self.items[start - 1].end, self.items[at].start):
            return False
        return not any(isinstance(item, CueMention) and item.kind in VERBS for item in self.items[start:at])

    def _attends(self, at: int, cue: CueMention) -> Iterator[Given]:
        if _DELEGATES.search(self.before(at, 16)) and not _WITH_DELEGATES.search(self.before(at, 30)):
            return  # "các đại biểu dự hội nghị", but "A cùng các đại biểu dự hội nghị"
        joins = cue.form.startswith("tham gia") and self.text.startswith(_PRESIDIUM, cue.end)
        if joins or self.before(at, 8).endswith(_NOT) or _OTHER_WORD.match(self.text, cue.end):
            return
        people = self.list_after(at)
        if not people and cue.form not in _ON_THE_SIDE:
            people = self.guest(at) or self.subject(at)
        received = cue.form in _ON_THE_SIDE and _RECEIVING.match(self.sentence.words)
        yield from people.take(Part.HOST if received else Part.ATTENDEE)
        if _ADDRESSES.match(self.text, cue.end):
            yield from people.take(Part.SPEAKER)
