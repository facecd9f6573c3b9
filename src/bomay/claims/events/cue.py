"""The words of a sentence that tell of an occasion, each with the type that stands for it."""

import re
from collections.abc import Iterator

from msgspec.structs import replace

from bomay.claims.article.article import Sentence
from bomay.claims.events.counted import is_of_many
from bomay.claims.events.frame import ends_name, has_own_day, is_welcome
from bomay.claims.events.inspection import inspects, is_on_site
from bomay.claims.events.type import ASSEMBLY, FIRST_OR_LAST_SITTING, IN_HALL, IN_RANK, ON_THINGS, WITH_VOTERS, type_of
from bomay.claims.events.year import EXAM_OF_YEAR
from bomay.mentions.kinds import CueMention, NameMention, PostMention
from bomay.mentions.words import UPPER
from bomay.text.lazy import lazy_pattern
from bomay.text.quick import Ending, holds_any

__all__ = ["FOLLOWED_BY_GUEST", "find_cues", "is_leaders_title", "is_vague"]

_NO_OCCASION = Ending(
    r"\b(?:(?<!rưởng )đoàn|(?<!đoàn )công tác|việc|qua|kết quả|"
    r"kế hoạch|quá trình|nội dung|được|tự|đợt|thanh tra,?|giám sát,?|"
    r"về|tăng cường|nghị quyết|văn kiện|ban|trụ sở|cơ quan|ủy ban|để|nhằm|phải|cần|không|chưa|hoạt động|"
    r"phục vụ|trình|hỏi|theo|từ|truy tố,?|can thiệp|các kỳ|giữa hai|(?<!lên )đường|sau|thư gửi|gửi tới|chương trình|"
    r"ý kiến|lịch|chào mừng|diễn văn|lời|tiến tới|trong tâm|khiếu nại(?:,| và)|tố cáo(?:,| và)|phụ trách|luật)\s$",
    "đoàn tố tố, thiệp tác việc qua quả hoạch trình dung được tự đợt tra tra, sát sát, về cường quyết kiện ban sở quan "
    "để nhằm phải cần hai không chưa động vụ hỏi theo từ kỳ đường sau gửi tới lịch mừng văn lời tâm nại, cáo, và "
    "kiến trách luật",
    re.IGNORECASE,
)
_HAS_BEGUN = lazy_pattern(
    r"hội nghị (?:cấp cao|thượng đỉnh)|khởi công|khánh thành|khai mạc|tổ chức|(?:đến|tới|về|sang) (?:thăm|chúc|dâng)|"
    r"chuyến thăm [^,.;]{0,50}năm (?:19|20)\d\d\b|chuyến thăm [^,.;:()]{0,110}\btháng \d",
    re.IGNORECASE,
)
_WILL_OPEN = lazy_pattern(r"[^.;:,]{0,60}, (?:dự kiến |sẽ )*(?:khai mạc|diễn ra|bắt đầu|được tổ chức)\b")
_SAYS = lazy_pattern(r"\s*(?:[,.;]|(?:và|đã|cũng|nêu|nhấn|cho|phát biểu|kết luận|đề nghị|yêu cầu|khẳng định)\b)")
_TOLD_TO = lazy_pattern(r"\b(?:giao|phân công|yêu cầu|đề nghị|chỉ đạo)(?: cho)? (?!nhiệm vụ)[^.;:]{3,70}$")
_NO_RITE = lazy_pattern(r"\s(?:đường|chùa|phép|nghĩa|hội|tân|phục|vật|đài|tết|Tết|Phật|đầu năm|và\b|\d|30/4|2/9|Quốc)")
_FREE_DAYS = lazy_pattern(r"\b(?:nghỉ|đi|ngày|dịp|kỳ nghỉ|tuần)\s$", re.IGNORECASE)
_DAY = lazy_pattern(r"\b\d{1,2}[/.-]\d{1,2}\b|\b(?:hôm|sáng|chiều|tối) (?:nay|qua)\b")
_ON_DAY = lazy_pattern(r"(?:Sáng|Trưa|Chiều|Tối|Ngày)(?: ngày)? \d")
_MET = lazy_pattern(
    r" (?:song phương |với )?(?:đồng chí|ông|bà|ngài|Tổng|Chủ tịch|Thủ tướng|Phó|Bộ trưởng|Đại sứ|Ngoại trưởng|Nhà vua|"
    r"người đồng|Thống đốc|Thị trưởng|Tỉnh trưởng|Quốc vương|Hoàng|Toàn quyền|Giáo hoàng|Thượng nghị sĩ)"
)
_PROGRAMME = lazy_pattern(r"\b(?:tổ chức|khuôn khổ|tại|tham gia) chương trình $")
_HAS_GONE = lazy_pattern(r"\b(?:đã|trực tiếp|vừa) (?:đến|tới|xuống|về) [^.,;]{3,60} để $")
_RITE = ("đã ", "nghi lễ ", "nghi thức ")
_BEGUN = frozenset({"khởi công", "động thổ", "khánh thành"})
_WORKS = lazy_pattern(r"\b(?:được|từng)(?: chính thức)? $")
_SOME = lazy_pattern(r" (?:gần|hơn|khoảng|trên|thêm) \d|(?: \w+)? xây (?:dựng )?nhà cho (?:con|bố|mẹ|vợ|em)\b")
_NO_DAY = lazy_pattern(r" gần nhất\b")
_COMPLETED = lazy_pattern(
    r"(?:[^.;]|\.(?=\d)){0,60}\b(?:và|,)(?: \w+){0,2} (?:hoàn thành|khánh thành|hoàn tất|đưa vào)\b"
)
_BY_LETTER = lazy_pattern(
    r"\b(?:thông cáo(?: báo chí)?|thông báo|văn bản|công văn|tờ trình|nghị quyết)(?: về việc)? $", re.I
)
_NUMBERED = lazy_pattern(r" số [0-9]")
_ANNIVERSARY = lazy_pattern(r"kỷ niệm[^.;,(]{0,60}$")
_GREETS = lazy_pattern(r"\b(?:gửi|chuyển|lời)\b")
_OPENS = lazy_pattern(r"(?:lễ |phiên )?(?:khai mạc|bế mạc)$", re.IGNORECASE)
_OPENED = frozenset({"conference", "congress", "session", "plenum", "meeting"})
_SPIRIT = lazy_pattern(r" (?:tinh thần|thái độ|trách nhiệm|cường độ|hiệu suất|năng suất|phương châm|tất cả|tâm thế)\b")
_OF_1945 = lazy_pattern(r"\b(?:0?2[/.-]0?9[/.-]|2 tháng 9 năm )1945\b")
_SITTINGS = ("Hội nghị", "hội nghị", "Đại hội", "đại hội")
_IN_CHAMBER = lazy_pattern(r" (?:ở |tại )?(?:tổ|hội trường)\b")
_DEBATED = lazy_pattern(r"(?:^|\b(?:[Tt]ại|[Tt]rong|[Mm]ở đầu|[Kk]ết thúc|[Ss]au) )$")
_DEPUTIES = lazy_pattern(
    r"\bĐB(?:QH)?\b|\b[Đđ]ại biểu [A-ZĐÁÂÊÔƠƯÝ][^.;,()]{4,40} \((?!\d)|\b(?:tại|ở) hội trường\b|\d [Đđ]ại biểu\b"
)
_TEAM = lazy_pattern(r"(?<!dẫn đầu )[Đđ]oàn công tác $")
_WORKPLACE = lazy_pattern(r" (?:cơ quan|đơn vị|nơi|nhà|đó|quê)\b")
_EMPLOYED = lazy_pattern(
    r"\b(?:hiện|đang|từng|lao động|viên|người|sinh sống(?: và|,)|học tập(?: và|,)|sống và|công tác(?: và|,)|về|khi|"
    r"nước ngoài|chuyên gia|công nhân|Việt Nam|dân|thời gian|tiếp tục|vào|ra|trở lại|sĩ|nhiều năm|"
    r"(?:chuyển|điều động) (?:đến|sang))\s$",
    re.IGNORECASE,
)
FOLLOWED_BY_GUEST = lazy_pattern(
    r"\s*(?:và |thân mật |xã giao |trọng thể |quan trọng |cấp cao |tiếp |đón )*"
    r"(?:[Đđ]oàn|đồng chí|các |(?:ông|bà|ngài)\b|các đại|các vị|"
    r"đại biểu|lãnh đạo|phái đoàn|tân |"
    r"tỷ phú|tổng |chủ tịch|bộ trưởng|thứ trưởng|đại sứ|giám đốc|ngoại trưởng|nhà |khách (?:quý|mời|quốc)|"
    r"cử tri|đại diện|công dân|doanh nghiệp|nhà đầu tư|(?:gần |hơn |khoảng )?\d+ (?:hộ|người)\b|làm việc|với|giữa|có|"
    rf"(?!APEC|SEA|Tết|Xuân|Giao thừa|Huân|Bằng|Cờ|Nghị|Quyết|Lễ)[{UPPER}])"
)
_ON_AND_ON = lazy_pattern(r"\b(?:liên|trực|kế|gián|nối|giao|đưa)\s$", re.IGNORECASE)
_NOUN_FIRST = lazy_pattern(r"(lễ|hội nghị|buổi)\b", re.IGNORECASE)
_DID = lazy_pattern(r"\b(?:đã|trực tiếp|cùng|(?:về|đến|xuống|tới) [^,.;:()]{2,40}) $")  # "về xã B đối thoại với"
_NOTHING_TOLD = lazy_pattern(r"\s*(?:[,.;:)(\"”]|(?:có|đã|do|là|này|trên|nói trên|thì|với|cũng|còn)\b|$)")
_NOUN = lazy_pattern(
    r"(?:lễ|hội nghị|cuộc họp|buổi làm việc|cuộc làm việc|đại hội|kỳ họp|phiên họp|hội thảo|tọa đàm|họp|cuộc gặp|"
    r"buổi tiếp|cuộc tiếp|cuộc hội đàm|cuộc hội kiến|buổi gặp mặt|buổi họp)$",
    re.IGNORECASE,
)
_OCCASIONS = frozenset({"event", "receive-guest"})


def find_cues(sentence: Sentence) -> Iterator[CueMention]:
    """The words of a sentence that tell of an occasion; what only names a task, an office or a plan is left out."""
    if _OCCASIONS.isdisjoint(sentence.tells):
        return
    text = sentence.page.text
    cues = [event for _, cue in sentence.cues if (event := _as_event(cue)) is not None]
    for number, cue in enumerate(cues):
        before = cues[number - 1] if number else None
        after = cues[number + 1] if number + 1 < len(cues) else None
        none = _NO_OCCASION.search(text, max(sentence.start, cue.start - 14), cue.start)
        if none and not (
            _HAS_BEGUN.match(text, cue.start)
            or _WILL_OPEN.match(text, cue.end)
            or is_welcome(sentence, cue)
            or ends_name(text, none.start())
            or has_own_day(text, none.start(), cue)
            or (cue.form == "voter-contact" and _PROGRAMME.search(text, max(sentence.start, cue.start - 24), cue.start))
            or (cue.form == "visit" and _HAS_GONE.search(text, max(sentence.start, cue.start - 80), cue.start))
        ):
            continue
        if _is_task(sentence, cue) or is_leaders_title(text, cue):
            continue
        if _is_first_half(text, cue, after) or (before is not None and _goes_with(text, before, cue)):
            continue
        if before is not None and before.form in _OPENED and FIRST_OR_LAST_SITTING.match(text, cue.start):
            continue
        if _OPENS.search(text, cue.start, cue.end):
            if (after is not None and after.start - cue.end < 30) or (
                before is not None and cue.start - before.end < 60
            ):
                continue  # said with the noun that tells what was opened or closed
            if before is not None and before.form in _OPENED:
                cue = replace(cue, form=before.form)
        yield replace(cue, form=type_of(sentence, cue))


def is_vague(cue: CueMention, text: str) -> bool:
    """Whether a noun stands for an occasion told elsewhere: "Dự buổi lễ có …", "Tại hội nghị, …"."""
    return _NOUN.search(text, cue.start, cue.end) is not None and _NOTHING_TOLD.match(text, cue.end) is not None


def is_leaders_title(text: str, cue: CueMention, *, deputy: bool = True) -> bool:
    """Whether an inspection only names who leads it: "Phó trưởng đoàn kiểm tra", "Trưởng đoàn kiểm tra nhấn mạnh"."""
    if not text.endswith("rưởng đoàn ", 0, cue.start):
        return False
    if text.endswith(("Phó trưởng đoàn ", "phó trưởng đoàn ", "Phó Trưởng đoàn "), 0, cue.start):
        return deputy
    return _SAYS.match(text, cue.end) is not None


def _as_event(cue: CueMention) -> CueMention | None:
    if cue.kind == "event":
        return cue
    return replace(cue, kind="event", form="reception") if cue.kind == "receive-guest" else None


def _is_task(sentence: Sentence, cue: CueMention) -> bool:
    """Whether a verb tells of no occasion here: a committee of inspection, a job, "tiếp" without a guest."""
    text = sentence.page.text
    opening = max(sentence.start, cue.start - 24)
    words = text[cue.start : cue.end].casefold()
    if words == "gặp":
        return not _has_met(sentence, cue)
    if cue.form == "reception":
        bare = words.endswith(("tiếp", "đón"))
        return bare and bool(_ON_AND_ON.search(text, opening, cue.start) or not FOLLOWED_BY_GUEST.match(text, cue.end))
    if _is_only_named(sentence, cue, words):
        return True
    if cue.form == "visit" and _ANNIVERSARY.search(text, max(sentence.start, cue.start - 70), cue.start):
        return True
    if is_of_many(text, sentence.start, cue=cue):
        return True
    if words in ("đối thoại với", "buổi tiếp xúc"):
        return not (_holds_dialogue if words == "đối thoại với" else _is_with_voters)(sentence, cue)
    if words == "giao ban" and text[cue.start : cue.end].endswith(" Ban"):
        return True  # "giao Ban Cán sự Đảng …"
    if words.endswith("họp") and text.endswith(("phòng ", "Phòng "), 0, cue.start):
        return True
    if cue.form == "working-session" and _TOLD_TO.search(text, max(sentence.start, cue.start - 70), cue.start):
        return True
    if words.endswith("làm việc với") and _SPIRIT.match(text, cue.end):
        return True
    if words in ("phiên làm việc", "phiên thảo luận", "buổi thảo luận", "buổi chất vấn"):
        debated = ASSEMBLY.search(text, sentence.start, sentence.end) or _IN_CHAMBER.match(text, cue.end)
        return debated is None and not _debates(sentence, cue)
    if words == "thăm hỏi" and _GREETS.search(text, max(sentence.start, cue.start - 40), cue.start):
        return True
    if cue.form == "visit" and inspects(text, cue):
        if _TEAM.search(text, max(sentence.start, cue.start - 24), cue.start):
            return True  # what a team is for
        if _TOLD_TO.search(text, max(sentence.start, cue.start - 90), cue.start):
            return True  # "giao Sở Nội vụ, xã A kiểm tra"
        return not is_on_site(sentence, cue, led=cue.start == sentence.start or _follows_person(sentence, cue))
    if cue.form == "personnel":
        return _is_document(sentence, cue, words)
    if cue.form == "session" and _NO_DAY.match(text, cue.end):
        return True
    if words == "lễ":
        return _NO_RITE.match(text, cue.end) is not None or _FREE_DAYS.search(text, opening, cue.start) is not None
    if cue.form == "working-session" and text.startswith("làm việc tại", cue.start):
        if _WORKPLACE.match(text, cue.end) or IN_HALL.match(text, cue.start):
            return IN_HALL.match(text, cue.start) is None
        return _EMPLOYED.search(text, opening, cue.start) is not None
    return False


def _debates(sentence: Sentence, cue: CueMention) -> bool:
    """Whether deputies speak at a debate ("Mở đầu phiên thảo luận, ĐB A …"), be no assembly named; not a committee."""
    text, start, end = sentence.page.text, sentence.start, sentence.end
    if not _DEBATED.search(text[max(start, cue.start - 12) : cue.start]) or holds_any(text, _SITTINGS, start, end):
        return False
    return _DEPUTIES.search(text, start, end) is not None


def _is_only_named(sentence: Sentence, cue: CueMention, words: str) -> bool:
    """Whether a word is only spoken of: "quy trình tuyên thệ", "đi tham quan", the days of a session or building."""
    text = sentence.page.text
    if words.startswith("đọc "):
        return _OF_1945.search(text, sentence.start, sentence.end) is None
    if words == "kỳ thi":
        day = _DAY.search(text, sentence.start, sentence.end)  # on which something else happened
        return day is not None or EXAM_OF_YEAR.match(text, cue.start) is None
    if words == "tham quan":
        return not _follows_person(sentence, cue)
    if words.startswith("tuyên thệ"):
        return not (_follows_person(sentence, cue) or text.endswith(_RITE, sentence.start, cue.start))
    if words == "khai mạc":
        return text.endswith(("ngày ", "Ngày "), sentence.start, cue.start)  # the first day of what is told elsewhere
    opening = max(sentence.start, cue.start - 24)
    if words in _BEGUN and _SOME.match(text, cue.end):
        return True
    return words in _BEGUN and bool(_WORKS.search(text, opening, cue.start) and _COMPLETED.match(text, cue.end))


def _is_with_voters(sentence: Sentence, cue: CueMention) -> bool:
    """Whether a "buổi tiếp xúc" is one with voters: told of one of them, or of deputies."""
    text = sentence.page.text
    told_by_voter = (
        text.find("ử tri ", sentence.start, cue.start) >= 0 or text.find(", nhiều cử tri ", cue.end, sentence.end) >= 0
    )
    return told_by_voter or WITH_VOTERS.match(text, cue.end, sentence.end) is not None


def _holds_dialogue(sentence: Sentence, cue: CueMention) -> bool:
    """Whether somebody met those whom he answers, on a day: "Sáng 5/8, ông A đối thoại với nông dân"."""
    text = sentence.page.text
    told = _DID.search(text, max(sentence.start, cue.start - 50), cue.start) or _follows_person(sentence, cue)
    return bool(told) and _DAY.search(text, sentence.start, sentence.end) is not None


def _has_met(sentence: Sentence, cue: CueMention) -> bool:
    """Whether "gặp" tells of a meeting, in a heading or with its day: "Thủ tướng A gặp ông B", "đã gặp … tối 26/9"."""
    text = sentence.page.text
    if _MET.match(text, cue.end) is None:
        return False
    if sentence.in_title:
        return _follows_person(sentence, cue) and text[cue.start - 1 : cue.start] == " "
    if _DAY.search(text, sentence.start, sentence.end) is None:
        return False
    on_that_day = _ON_DAY.match(text, sentence.start, cue.start) is not None and _follows_person(sentence, cue)
    return on_that_day or text.endswith("đã ", sentence.start, cue.start)


def _is_document(sentence: Sentence, cue: CueMention, words: str) -> bool:
    """Whether a decision is made known only in writing, or is one on things."""
    text = sentence.page.text
    if _BY_LETTER.search(text, max(sentence.start, cue.start - 30), cue.start):
        return True
    if words == "triển khai quyết định" and _NUMBERED.match(text, cue.end):
        return True
    if IN_RANK.match(text, cue.end, sentence.end) or _NOUN_FIRST.match(text, cue.start):
        return False
    return ON_THINGS.match(text, cue.end, sentence.end) is not None


def _follows_person(sentence: Sentence, cue: CueMention) -> bool:
    before = [item for item in sentence.items if item.end <= cue.start]
    return bool(before) and type(before[-1]) in (NameMention, PostMention)


def _is_first_half(text: str, cue: CueMention, after: CueMention | None) -> bool:
    """Whether "thăm" is said with "làm việc với" somebody: one working session, if it is no journey."""
    if after is None or (cue.form, after.form) != ("visit", "working-session") or _is_stay(text, cue, after):
        return False
    return not text[cue.end : after.start].strip(" ,và")


def _goes_with(text: str, before: CueMention, cue: CueMention) -> bool:
    """Whether an occasion is what another was for: "chuyến thăm và làm việc", "tổ chức gặp mặt …, nhằm … chúc Tết"."""
    if cue.form == "working-session" and before.form == "visit" and _is_stay(text, before, cue):
        return not text[before.end : cue.start].strip(" ,và")
    greets = cue.form == "visit" and text.startswith(("chúc ", "Chúc "), cue.start)
    return greets and before.form == "ceremony" and " nhằm " in text[before.end : cue.start]


def _is_stay(text: str, visit: CueMention, work: CueMention) -> bool:
    """Whether a visit with work is told as a journey or as one to a place: "đến thăm, làm việc tại Công ty …"."""
    journey = "chuyến" in text[max(0, visit.start - 7) : visit.end].casefold()
    return journey or text.startswith("làm việc tại", work.start)
