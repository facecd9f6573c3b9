"""The type of an occasion, by its word and by what stands around it."""

import re

from bomay.claims.article.article import Sentence
from bomay.mentions.kinds import CueMention
from bomay.text.lazy import lazy_pattern

__all__ = ["ASSEMBLY", "FIRST_OR_LAST_SITTING", "IN_HALL", "IN_RANK", "ON_THINGS", "WITH_VOTERS", "type_of"]

IN_RANK = lazy_pattern(
    r"[^.;,]{0,60}?\b(?:(?:thăng|nâng|phong)(?: cấp| quân hàm)?(?: bậc)? (?:hàm|từ)|quân hàm|cấp bậc hàm)\b"
)
ON_THINGS = lazy_pattern(
    r"[^.;,]{0,40}?\b(?:xem xét|kiểm tra|thanh tra|khen thưởng|phê duyệt|công nhận|thành lập|đầu tư|tặng thưởng|"
    r"Huân chương|Bằng khen|xử phạt|khởi tố|cấp phép|quy hoạch|đặc xá)\b"
)
_COMMITTEE_OF_ASSEMBLY = lazy_pattern(
    r"(?:\b(?:Pháp chế|Kinh tế|Ngân sách|Xã hội|Dân tộc|Đô thị)(?: [-–])? (?:của )?(?:HĐND|Hội đồng nhân dân)|"
    r"(?:[ỦU][ỷy] ban (?!Thường|thường)|Hội đồng Dân tộc)[^.;,]{3,50})[^.;,]{0,40}$"
)
_BEFORE_COMMITTEE = lazy_pattern(r"[ỦU][ỷy] ban (?:Tư pháp|Pháp luật|Kinh tế|Tài chính|Quốc phòng|Xã hội|Về|về|Các)")
_NO_ASSEMBLY = lazy_pattern(r"[Ủủ]y ban (?:[Kk]iểm tra|[Ll]iên Chính phủ|[Hh]ỗn hợp)|UBKT")
ASSEMBLY = lazy_pattern(
    r"Quốc hội|HĐND|UBTVQH|[Hh]ội đồng nhân dân|"
    r"Đại hội đồng (?:Liên [Hh]ợp [Qq]uốc|LHQ|Liên minh [Nn]ghị viện|IPU|AIPA)"
)
FIRST_OR_LAST_SITTING = lazy_pattern(r"[Hh]ọp phiên (?:khai mạc|bế mạc)\b")
_ASSEMBLY_MEETS = lazy_pattern(
    r" (?:của )?(?:(?:(?:[UỦ][yỷ] ban )?[Tt]hường vụ )?Quốc hội|(?:[Tt]hường trực )?(?:HĐND|[Hh]ội đồng nhân dân)|"
    r"UBTVQH)\b"
)
IN_HALL = lazy_pattern(r"làm việc (?:cả ngày )?(?:tại|ở) (?:[Hh]ội trường|[Tt]ổ\b|[Đđ]oàn\b)", re.IGNORECASE)
_DEPUTIES = lazy_pattern(r"[Đđ]oàn (?:đại biểu|ĐBQH)", re.IGNORECASE)
_ON_PEOPLE = lazy_pattern(r"[^.;]{0,50}?(?:công bố|trao|triển khai)[^.;,]{0,30}?[Qq]uyết định")
_PUBLIC_WORDS = r" (?:\w+ )?(?:công dân|người dân|nhân dân|bà con|dân|hộ dân|cử tri)\b"
_PUBLIC = lazy_pattern(_PUBLIC_WORDS)
_WITH_PUBLIC = lazy_pattern(rf"(?: trực tiếp| của [^,.;:]{{3,90}}?)? với{_PUBLIC_WORDS}")
_DIALOGUES = {"đối thoại với": _PUBLIC, "buổi đối thoại": _WITH_PUBLIC, "cuộc đối thoại": _WITH_PUBLIC}
"""What follows the words for a dialogue where it is one with the people, no conference."""
_NUMBERED = lazy_pattern(r" (?:số )?\d")
_PRESS = lazy_pattern(r" (?:với )?(?:các )?(?:báo chí|báo giới|phóng viên|nhà báo)\b")
_STATESMEN = lazy_pattern(
    r" (?:với )?(?:các |nhiều |một số )?(?:Thủ tướng|Tổng thống|Quốc vương|Nhà vua|Ngoại trưởng|Đại sứ|Thống đốc|"
    r"(?:nhà )?lãnh đạo (?:cấp cao|chủ chốt (?:của )?(?:Đảng, )?Nhà nước|các nước))\b"
)
_OF_POSTS = lazy_pattern(r"[^.;]{0,120}?\b(?:bổ nhiệm|phê chuẩn|điều động|bầu|chuẩn y|giữ chức)\b")
_OF_COMMITTEE = lazy_pattern(
    r"\s(?:Ban [Cc]hấp hành|BCH|(?:Tỉnh|Thành|Huyện|Quận|Thị|Đảng) ủy|"
    r"Đoàn Chủ tịch|(?:[UỦ]y ban (?:T\.Ư |Trung ương |TƯ )?|UB(?:TƯ|TW|T\.Ư) )(?:MTTQ|Mặt trận))"
    r"[^;,]{0,60}?lần (?:thứ|\d)"
)
_COMMITTEE_SITS = lazy_pattern(
    r"^Ban [Cc]hấp hành (?:Trung ương|Đảng bộ)[^.;,]{0,30} (?:đã |vừa )?(?:họp|bầu|biểu quyết|bỏ phiếu|thống nhất)\b"
)
_OF_PLENUM = lazy_pattern(r"[Hh]ội nghị (?:(?:Tỉnh|Thành|Huyện|Quận) ủy|Trung ương|(?:lần thứ \w+ )?Ban Chấp hành)\b")
WITH_VOTERS = lazy_pattern(
    r"(?:[^.;,]|\.(?=\w)){0,110}?\b(?:(?:với|cùng) (?:các )?cử tri\b|[Đđ]oàn (?:đại biểu Quốc hội|ĐBQH))"
)
"""Behind "buổi tiếp xúc": "… của đoàn đại biểu B với cử tri", "… của Đoàn đại biểu Quốc hội B với công nhân"."""
_HONOURS = lazy_pattern(
    r"[^.;]{0,50}?(?:[Hh]uân|[Hh]uy|[Kk]ỷ niệm) chương|[^.;]{0,40}?(?:[Bb]ằng|[Gg]iấy) khen|[^.;]{0,40}?danh hiệu|"
    r"[^.;]{0,20}?huy hiệu|[^.;]{0,20}?\b(?:giải thưởng|cờ thi đua|nhà tình nghĩa)\b",
    re.IGNORECASE,
)
_RITE = "buổi lễ"  # told anywhere in the text of a gift, which was then no visit
_HANDS_OVER = lazy_pattern(
    r"(?:lễ |hội nghị )?bàn giao[^.;,]{0,30}?(?:công tác|nhiệm vụ|chức (?:vụ|danh|trách)|cương vị)\b",
    re.IGNORECASE,
)
_HANDING_OVER = ("lễ bàn giao", "hội nghị")
_ON_A_MATTER = lazy_pattern(r",?(?: để| và| bàn)* (?:xem xét|cho ý kiến|đồng ý|thống nhất)\b")  # in no numbered sitting
_CENTRAL = lazy_pattern(r"(?:^|[,.;] )Trung ương(?: (?:đã|sẽ|tiếp tục|bắt đầu))*\s$")
_COMMITTEE = lazy_pattern(r"[Bb]an [Cc]hấp hành(?: Trung ương| Đảng bộ)?[^.;,]{0,40}(?:đã|vừa)?\s$")


def type_of(sentence: Sentence, cue: CueMention) -> str:
    """The type of the occasion, by what stands around its word."""
    text = sentence.page.text
    opening = max(sentence.start, cue.start - 60)
    around = text[opening : min(sentence.end, cue.end + 60)]
    words = text[cue.start : cue.end].casefold()
    if cue.form == "session" and _NO_ASSEMBLY.search(around):
        return "meeting"  # a kỳ họp of an Ủy ban Kiểm tra, of a committee of two countries
    if cue.form == "working-session" and IN_HALL.match(text, cue.start):
        if ASSEMBLY.search(around):
            return "session"
        if _COMMITTEE.search(text, opening, cue.start) or _CENTRAL.search(text, opening, cue.start):
            return "plenum"
    if cue.form == "session" and words.endswith("thảo luận") and _OF_PLENUM.search(text, sentence.start, sentence.end):
        return "plenum"
    if words.startswith("phiên họp"):
        return "session" if ASSEMBLY.search(around) else "meeting"
    if words == "phiên giải trình" and _BEFORE_COMMITTEE.search(text, sentence.start, sentence.end):
        return "meeting"
    if (
        cue.form == "personnel"
        and ON_THINGS.match(text, cue.end, sentence.end)
        and not IN_RANK.match(text, cue.end, sentence.end)
    ):
        return "conference" if words.startswith("hội nghị") else "ceremony"
    if cue.form in ("conference", "ceremony") and _is_on_people(sentence, cue):
        return "personnel"  # a decision on a post, or on an officer's rank
    if words.endswith("gặp gỡ") and _PRESS.match(text, cue.end):
        return "other"  # it is a press conference
    if words.endswith("gặp gỡ") and _STATESMEN.match(text, cue.end):
        return "reception"
    if words in _HANDING_OVER and _HANDS_OVER.match(text, cue.start, sentence.end):
        return "personnel"
    if words == "trao nghị quyết" and _OF_POSTS.match(text, cue.end, sentence.end):
        return "personnel"
    if words in _DIALOGUES and _DIALOGUES[words].match(text, cue.end):
        return "voter-contact"
    if words == "cuộc tiếp xúc" and WITH_VOTERS.match(text, cue.end, sentence.end):
        return "voter-contact"
    if words == "trao tặng":
        return "ceremony" if _HONOURS.match(text, cue.end, sentence.end) or _RITE in text else "visit"
    if words == "họp" or (words in ("cuộc họp", "buổi họp") and _ASSEMBLY_MEETS.match(text, cue.end)):
        return _type_of_meeting(sentence, cue)
    if words == "hội nghị" and _COMMITTEE_SITS.search(text, sentence.start, cue.start):
        return "plenum"
    if words == "hội nghị" and _OF_COMMITTEE.match(text, cue.end, sentence.end):
        return "plenum"
    return cue.form


def _is_on_people(sentence: Sentence, cue: CueMention) -> bool:
    """Whether a decision on people is made known: not one with a number that a conference puts into practice."""
    text, end = sentence.page.text, sentence.end
    match = _ON_PEOPLE.match(text, cue.start, end)
    if match is None or _NUMBERED.match(text, match.end()):
        return False
    return ON_THINGS.match(text, match.end(), end) is None or IN_RANK.match(text, match.end(), end) is not None


def _type_of_meeting(sentence: Sentence, cue: CueMention) -> str:
    """The type of what "họp" tells, by who met: a committee, an assembly, anyone else."""
    text = sentence.page.text
    if _COMMITTEE.search(text, max(sentence.start, cue.start - 60), cue.start):
        return "meeting" if _ON_A_MATTER.match(text, cue.end) else "plenum"
    if _ASSEMBLY_MEETS.match(text, cue.end):
        return "session"
    deputies = _DEPUTIES.search(text, sentence.start, cue.start)
    opening = sentence.start if FIRST_OR_LAST_SITTING.match(text, cue.start) else max(sentence.start, cue.start - 50)
    assembly = ASSEMBLY.search(text, opening, cue.start)
    if assembly and _COMMITTEE_OF_ASSEMBLY.search(text, sentence.start, cue.start):
        return "meeting"
    return "session" if assembly and not deputies else cue.form
