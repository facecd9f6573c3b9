"""Who speaks: verbs of speech with their speakers, apart from words that only look so and from talk with the press."""

import re
from collections.abc import Iterator
from functools import cached_property

from bomay.claims.parts.aside import is_aside
from bomay.claims.parts.guest_reading import Given
from bomay.claims.parts.occasion_reading import NEAR, REPORTING, OccasionReading
from bomay.claims.parts.speech_words import PLAIN_SAYING
from bomay.claims.people.group import Group
from bomay.mentions.kinds import CueMention
from bomay.model import Part
from bomay.text.lazy import lazy_pattern
from bomay.text.quick import Ending

__all__ = ["SpeechReading"]

_ACCORDING = lazy_pattern(
    r"(?:^|, (?:(?:nhưng|song|và|còn) )?|^(?:Cũng|Còn|Vẫn) )[Tt]heo "
    r"(?:(?:báo cáo|phát biểu|trình bày|ý kiến) của |lời (?:của )?)?$"
)
_CLAUSE_ENDS = lazy_pattern(r"[,:]| [-–] |\)?(?:Bộ|Cục|Sở|Ban)?[^,.;()]{0,40}\),")
_AS_NOUN = lazy_pattern(r" của\b|, (?:động viên|giúp đỡ|hỗ trợ|quan tâm)| (?:chung|riêng|trên|về phía)\b")
_SHARED = lazy_pattern(r" (?:với )?(?:những )?(?:khó khăn|mất mát|gánh nặng|nỗi)")
"""Behind "chia sẻ" what is felt, not told; but "ông A nêu khó khăn"."""
_TO_OTHERS = lazy_pattern(
    r"giải trình ý kiến$|(?:đọc|trình bày|truyền đạt|quán triệt) (?:\w+ )*"
    r"(?:[Bb]áo cáo|[Tt]ờ trình|[Qq]uyết định|diễn văn|điếu văn|thư|chuyên đề|nghị quyết)$"
)
"""Speech with its object in one word: "giải trình ý kiến của các đại biểu", "đọc tờ trình của Chính phủ"."""
_NO_SPEECH = Ending(
    r"\b(?:theo|được|bị|những|các|nhiều|một số|mọi|việc|sự|đáp ứng|lời|trước|nội dung|ý kiến|có|bản|này|và các|"
    r"trong|công tác|lãnh đạo,|không|chưa|từng|nghe|cần|phải|hãy|để|sẽ|người|xin|nhằm|cùng|văn bản|công văn|công điện|"
    r"(?-i:đơn|(?<!í )thư)|giấy|bằng|xem xét|(?:hai|các|ba) (?:bên|nước|phía)|cử tri|người dân|(?-i:lịch)|"
    r"sách|tiếng|lễ|thiếu|đến|(?-i:ký))\s$",
    "theo được bị những các nhiều số mọi việc sự ứng lời trước dung kiến có bản này trong tác đạo, không chưa từng "
    "nghe cần phải hãy để sẽ người xin nhằm cùng văn điện đơn thư giấy bằng xét bên nước phía tri dân lịch sách "
    "tiếng lễ thiếu đến ký",
    re.IGNORECASE,
)
_DID_WRONG = lazy_pattern(
    r" (?:và |, )?(?:thực hiện|giải quyết|làm|ban hành|cấp|giao)[^.;,]{0,12} "
    r"(?:không đúng|trái quy định|sai(?! phạm| sót))\b"
)
"""Behind "chỉ đạo" of whom a finding blames: "ông A đã chỉ đạo và thực hiện không đúng quy chế"."""
_ELSEWHEN = lazy_pattern(r" (?:tại|trong) một\b|[^.;,]{0,90} [-–(] ?Ảnh:? (?:[Tt]ư liệu|T\.?L\b)")
"""Behind "phát biểu" in the caption of an older picture: "phát biểu tại một hội nghị - Ảnh tư liệu"."""
_COURTESY = lazy_pattern(
    r" (?:(?:sự|niềm|lòng) )?(?:xúc động|vinh dự|biết ơn|cảm ơn|vui mừng|trân trọng|tri ân|tự hào|chia buồn|phấn khởi|"
    r"tiếc thương|cảm kích)\b(?![^.]*\b(?:khẳng định|nhấn mạnh|đề nghị|cho rằng|mong muốn|cho biết)\b)"
)
"""Behind "bày tỏ" what is no speech."""
_AFTER_SPEAKER = frozenset(
    {"cho biết", "cho hay", "cho rằng", "nêu rõ", "khẳng định", "chỉ rõ", "cho biết thêm", "nói", "nhận xét"}
)
_SAID_BY_OTHERS = _AFTER_SPEAKER | {"đã thông tin"}
_OTHERS_SAY = _AFTER_SPEAKER | {"kết luận"}
_OPINES = lazy_pattern(r"[:,]| rằng\b")
"""Behind "có ý kiến" what is said there; "có ý kiến chỉ đạo", "có ý kiến bằng văn bản" are of another day."""
_A_SPEECH = lazy_pattern(r"\b(?:bài|các|những|qua|từ)\s$")
_ITS_SPEAKER = lazy_pattern(r"(?: \w+){0,4}? của\b")
_ANSWERERS = lazy_pattern(
    r" (?:các |những )?chất vấn(?: chính| chung)?(?:,? (?:cùng|với) [^.;:]{3,160}?)? "
    r"(?:(?:là|gồm|gồm có|có)(?: các)?:?|(?:sẽ )?do(?: các)?) (?=[A-ZĐÀ-Ỹ]|đồng chí|ông|bà)"
)
"""Behind "trả lời" what names those who do: "Người trả lời chất vấn chính là Bộ trưởng A"."""
_READER = lazy_pattern(r"\b(?:bạn đọc|độc giả)(?: \w+)? $", re.IGNORECASE)
_WROTE = lazy_pattern(
    r"\b(?:ký|ban hành|gửi|có)\b[^.;]{0,40}?\b(?:[Cc]hỉ thị|[Cc]ông điện|[Cc]ông văn|[Vv]ăn bản|[Kk]ế hoạch|"
    r"[Tt]ờ trình|[Tt]hông báo|[Qq]uyết định)\b"
)
_WRITTEN_BY = lazy_pattern(
    r"\b(?:[Cc]ông điện|[Cc]ông văn|[Vv]ăn bản|[Kk]ế hoạch|[Tt]ờ trình|[Tt]hông báo)\b[^.;,]{0,30} do "
    r"(?:ông |bà |đồng chí )?$"
)
_PAPER_SAYS = lazy_pattern(
    r", (?:bản )?(?:thông báo|báo cáo|thông cáo|văn bản|công văn|tuyên bố|kết luận|hồ sơ|nguồn tin|tờ báo|hãng tin)\b"
    r"[^,;.]{0,60}$"
)
_DUTY = lazy_pattern(
    r"\b(?:thẩm quyền|nhiệm vụ|quyền hạn|trách nhiệm|theo dõi|phụ trách|được phân công)(?:,| và)?"
    r"(?: (?:giúp Thủ tướng|trực tiếp|theo dõi|phụ trách)(?:,| và)?)* $"
)
_BODY_SAYS = lazy_pattern(
    r"(?:^|[,;] )(?:Ban |Bộ |Ủy ban |Uỷ ban |UBKT|Cơ quan |Đoàn |Hội đồng |Công an |Thanh tra |Viện |Tòa |Kết luận |"
    r"Thông báo |Báo cáo )[^,;:()]{0,40}$"
)
"""Before a verb that some body, or its paper, does: "Ban Bí thư kết luận, trong thời gian giữ cương vị, ông A …"."""
_ANSWERS = ("trả lời", "giải trình")
_PRESENTS = ("trình bày", "đọc ", "báo cáo tóm tắt")
_PLANNED = ("phát biểu", "trình bày", "đọc ", *_ANSWERS)
_OF_ACT = lazy_pattern(
    r"\b(?:kỷ luật|xử lý|khai trừ|cảnh cáo|khởi tố|bắt|trường hợp|vi phạm của|sai phạm của)"
    r"(?: (?:đối )?với)?(?: (?:các )?(?:ông|bà|đồng chí))? $"
)
_OF_PAPER = Ending(
    r"\b(?:bài viết|bài báo|cuốn sách|tác phẩm|công điện|công văn)\b[^.;:]{0,60} của (?:đồng chí |ông |bà )?$",
    "của chí ông bà",
    re.IGNORECASE,
)
"""Before a person whose paper says what a verb tells: "Bài viết … của ông A nhấn mạnh"."""
_ELSEWHERE = lazy_pattern(
    r"(?:Trong|Tại) (?:bức |lá |bản )?(?:thư|điện|bức điện|đơn|văn bản|công văn|công điện|bài viết|bài báo|cuốn|hồi ký|"
    r"tâm thư|tường trình|báo cáo gửi|tờ trình gửi|thông cáo)\b|Trên (?:trang|mạng xã hội|Facebook|Twitter)\b|"
    r"Trong một (?:phát biểu|diễn biến|động thái) (?:khác|liên quan)\b"
)
"""How a sentence begins whose words were written, or said on another occasion."""
_LATELY = lazy_pattern(r"\s*(?:(?:Mới đây|Gần đây)(?: nhất)?|(?:Vào n|Hồi n|N)ăm \d{4}), ")
"""How a sentence begins behind the news, which names no occasion: what is told was of another day."""
_CAPTION = lazy_pattern(r"\bẢnh\s?:")
_RESIDENT = lazy_pattern(
    r" \((?:(?:ngụ|trú|thường trú|tạm trú|người dân)\b|(?:SN \d{4}|\d{2} tuổi)(?:\)|,? (?:ngụ|trú|ở)\b))"
)
_BALANCED = lazy_pattern(r"[“\"][^“”\"]*[”\"]")
_OWN_CLAUSE = lazy_pattern(r"[;.:”\"]|, (?:còn|trong khi|sau đó|tiếp đó|đồng thời)\b|\bvà\s$")


class SpeechReading(OccasionReading):
    """One sentence, and who speaks in it."""

    def according_to(self) -> Group:
        """Whose words a sentence gives: "Theo ông A, …", "…, theo Bộ trưởng, …"; not "Theo lời mời của …"."""
        if self.text.find("heo ", self.sentence.start, self.sentence.end) < 0 or self._is_aside:
            return Group()
        return Group(
            tuple(
                (name, index)
                for index, names in enumerate(self.names)
                if names and self._is_according_to(index)
                for name in names
            )
        )

    def _is_according_to(self, index: int) -> bool:
        """Whether a clause opens with "theo" and this person, and a mark ends it; "Theo ông, …?" asks."""
        if type(self.items[index]) is CueMention:
            return False
        start, end = self.items[self._phrase_start(index)].start, self.chain_end(index)
        if not _ACCORDING.search(self.text[max(self.sentence.start, start - 24) : start]):
            return False
        return self.text[end - 1] in ",–-" or _CLAUSE_ENDS.match(self.text, end) is not None

    def _speaks(self, at: int, cue: CueMention) -> Iterator[Given]:
        if (
            cue.form.startswith("phát biểu")
            and _ITS_SPEAKER.match(self.text, cue.end)
            and not _A_SPEECH.search(self.before(at, 10))
        ):
            yield from self.right(at).first().take(Part.SPEAKER)
            return
        answerers = _ANSWERERS.match(self.text, cue.end, self.sentence.end) if cue.form == "trả lời" else None
        if answerers and not self.subject(at):
            told = (at for at, item in enumerate(self.items) if item.end <= answerers.end())
            yield from self.right(max(told)).take(Part.SPEAKER)
            return
        if (
            (_AS_NOUN.match(self.text, cue.end) and not _TO_OTHERS.search(self.text, cue.start, cue.end))
            or (
                _NO_SPEECH.search(self.text, max(self.sentence.start, cue.start - 16), cue.start)
                and not self._will(cue)
            )
            or self._is_aside
            or (cue.form.endswith("chia sẻ") and _SHARED.match(self.text, cue.end))
            or (cue.form.endswith("chỉ đạo") and _DID_WRONG.match(self.text, cue.end))
            or (cue.form.startswith("phát biểu") and _ELSEWHEN.match(self.text, cue.end))
            or (cue.form == "bày tỏ" and _COURTESY.match(self.text, cue.end))
            or (cue.form == "có ý kiến" and not _OPINES.match(self.text, cue.end))
            or (cue.form == "nhận định" and not (self.sentence.posts or "event" in self.sentence.tells))
        ):
            return
        if presented := self._presented_by(at, cue):
            yield from presented.take(Part.SPEAKER)
            return
        speaker = self.subject(at)
        if speaker and self._is_told_of(speaker, at):
            return
        if cue.form in PLAIN_SAYING or cue.form == "chỉ đạo":
            far = NEAR if cue.form == "chỉ đạo" else 14
            if not speaker or not 0 <= self.gap(speaker, at) <= far:
                return  # "sự lãnh đạo, chỉ đạo của …" is no speech
        if not speaker and not (cue.form in _SAID_BY_OTHERS and self._follows_words(at)):
            speaker = self._named_behind(at)
        yield from speaker.take(Part.SPEAKER)

    def _presented_by(self, at: int, cue: CueMention) -> Group:
        """Who presents a paper told first: "tờ trình do Bộ trưởng A, thừa ủy quyền của Thủ tướng, trình bày"."""
        people = self.left(at).last() if cue.form.startswith(_PRESENTS) else Group()
        by = people and self.text.endswith("do ", self.sentence.start, self._start_of(people))
        return people if by and self.gap(people, at) <= NEAR else Group()

    def _will(self, cue: CueMention) -> bool:
        """Whether a speech is planned: "Bộ trưởng A sẽ phát biểu"; not what somebody "sẽ chỉ đạo"."""
        planned = cue.form.startswith(_PLANNED) and self.text.endswith("sẽ ", self.sentence.start, cue.start)
        return planned and "Nếu " not in self.sentence.words

    def _named_behind(self, at: int) -> Group:
        """The subject behind a verb, unless another speaks before it: "Đề cập vụ việc, cử tri cho rằng ông A …"."""
        speaker = self.subject_after(at)
        if _BODY_SAYS.search(self.text[self.sentence.start : self.items[at].start]):
            return Group()
        if not speaker or _OF_ACT.search(self.text, self.items[at].end, self._start_of(speaker)):
            return Group()
        end = speaker.people[0][1]
        others = (item for item in self.items[at + 1 : end] if type(item) is CueMention and item.form in _OTHERS_SAY)
        clause = self.text.find(", ", self.items[at].end)
        return Group() if any(0 <= clause < item.start for item in others) else speaker

    def _is_told_of(self, speaker: Group, at: int) -> bool:
        """Whether a speaker's words are those of his past, of a reader's letter, or of what somebody else tells."""
        first, last = speaker.people[0][1], speaker.people[-1][1]
        start, end = self.items[self._phrase_start(first)].start, self.items[last].end
        before = max(self.sentence.start, start - 40)
        if _READER.search(self.text, max(before, start - 16), start) or _OF_ACT.search(self.text, before, start):
            return True
        if _OF_PAPER.search(self.text, max(self.sentence.start, start - 90), start):
            return True
        if _CAPTION.search(self.text, end, self.items[at].start):
            return True
        advises = self.text.startswith("góp ý", self.items[at].start)  # "được ông A góp ý hoàn thiện"
        passive = self.text.endswith("được ", self.sentence.start, start) and (advises or self.gap(speaker, at) > 1)
        if passive or self._is_wronged(speaker, at):
            return True
        if _WROTE.search(self.text, end, self.items[at].start) or _WRITTEN_BY.search(self.text, before, start):
            return True
        if _PAPER_SAYS.search(self.text, end, self.items[at].start) or self._is_duty(last, at):
            return True
        if _RESIDENT.match(self.text, end) and "event" not in self.sentence.tells:
            return True
        return self._reports(first, start)

    def _is_duty(self, last: int, at: int) -> bool:
        """Whether a verb only tells what somebody is there for: "ông A có nhiệm vụ theo dõi, chỉ đạo các bộ"."""
        cue = self.items[at]
        if type(cue) is CueMention and cue.form.startswith(_ANSWERS):
            return False  # "Bộ trưởng A chịu trách nhiệm trả lời chính": he does answer
        return _DUTY.search(self.text, self.items[last].end, cue.start) is not None

    def _reports(self, first: int, start: int) -> bool:
        """Whether somebody named before tells what this person does: "ông A chia sẻ bà B vẫn nhắc lại …"."""
        for place in range(first - 1, -1, -1):
            item = self.items[place]
            if type(item) is CueMention and item.kind == "speak":
                told = item.form in REPORTING and any(self.names[:place])
                between = _BALANCED.sub("", self.text[item.end : start])
                return told and not _OWN_CLAUSE.search(between)
            if self.names[place] and self.items[place].end < start:
                return False
        return False

    def _follows_words(self, at: int) -> bool:
        """Whether words of its clause go before a verb: "Thông cáo cho biết, …" has no speaker behind."""
        return bool(self.text[self.sentence.start : self.items[at].start].rpartition(",")[2].strip())

    @cached_property
    def _is_aside(self) -> bool:
        """Whether the sentence tells of talk on the sidelines or with the press, or gives what is written."""
        start, end = self.sentence.start, self.sentence.end
        if start and "event" not in self.sentence.tells and _LATELY.match(self.text, start):
            return True
        return _ELSEWHERE.match(self.text, start) is not None or is_aside(self.text, start, end)
