"""Names of steering committees and councils of one task, which run on in small letters.

"Ban Chỉ đạo rà soát, tháo gỡ vướng mắc cho dự án", "Hội đồng bồi thường, hỗ trợ và tái định cư huyện Đông Anh".
"""

from bomay.mentions.bodies.open_name_words import STOP_CUES, STOP_PHRASE
from bomay.mentions.bodies.vocabulary import compound_end, stop_words
from bomay.mentions.names.name import begins_full_name
from bomay.mentions.names.place import read_place
from bomay.mentions.page import Page
from bomay.mentions.words import capital_run
from bomay.text.lazy import lazy_pattern

__all__ = ["goes_on_unread", "is_steering", "may_be_named", "steering_end"]

_LABELS = frozenset({"Ban Chỉ đạo", "Ban Chỉ đạo Trung ương"})
_COUNCILS = frozenset({"Hội đồng", "Ủy ban"})
_HOUSES = frozenset({"Tập đoàn", "Tổng công ty", "Công ty", "Bệnh viện", "Ngân hàng", "Học viện", "Trung tâm"})
_DIVISIONS = frozenset({"Phòng", "Vụ", "Khoa", "Trung tâm"})
_MARKS = ("", ",", ";", ".", ")", "\n")
_MOST_CHARS = 130
_RANK = lazy_pattern(
    r" (?:Trung ương|trung ương|[Qq]uốc gia|[Nn]hà nước|Nhà nước|[Ll]iên ngành|của Trung ương|của Chính phủ)\b"
)
_BEGINS = lazy_pattern(
    r" (?:về|phòng|chống|xây dựng|thi|coi thi|kỳ thi|Kỳ thi|cải cách|đổi mới|công tác|sắp xếp|rà soát|tháo gỡ|"
    r"phát triển|chuyển đổi|tăng trưởng|hội nhập|hòa giải|giảm nghèo|bảo vệ|tổng kết|điều hành|điều tra|điều phối|"
    r"ứng phó|ứng dụng|tìm kiếm|đấu tranh|thực hiện (?!tốt|nghiêm|đúng|đồng bộ)|xử lý (?!nghiêm)|"
    r"tổ chức (?:thi|điều phối|Đại hội|kỷ niệm)|các (?:dự án|[Cc]hương trình|[Cc]ông trình|đề án)|dự án|"
    r"[Cc]hương trình|[Cc]ông trình|[Pp]hong trào|[Cc]uộc vận động|an toàn|an ninh|bầu cử|quy hoạch|cổ phần|"
    r"kỷ niệm|tái cơ cấu|du lịch|nghiên cứu,? biên soạn|biên soạn)\b"
)
_COUNCIL = "Hội đồng"
_TASK = lazy_pattern(
    r" (?:[Bb]ồi thường(?:,? hỗ trợ)?|[Gg]iải phóng mặt bằng|[Tt]hi(?! đua)|coi thi|chấm thi|[Xx]ét|[Tt]hẩm định|"
    r"[Tt]uyển dụng|[Đđ]iều phối|[Xx]ây dựng giá|[Đđ]ịnh giá)(?! [Nn]hà nước)(?=[ ,;.)\n]|$)"
)
"""What a council of one task is for: its name goes on in small letters as a steering committee's."""
_WHOSE = lazy_pattern(r" (?:[-–]|(?:Tổng [Cc]ông ty|Công ty|Tập đoàn|Sở|Bộ|Trường) [A-ZĐ])")  # behind a council's name
_FIRM = "Công ty"
_KIND_OF_FIRM = lazy_pattern(r" (?:cổ phần|liên doanh|trách nhiệm hữu hạn)\b")
_UP_TO_NAME = lazy_pattern(r"(?: [^\W\d_A-ZĐ]+){0,9}? [A-ZĐ]")
_WORD = lazy_pattern(r" ([^\W_][\w/-]*)")
_NAME = lazy_pattern(r" (?:(?:[Ss]ố )?\d|[^\W\d_]+ [^\W\d_])")
_YEAR = lazy_pattern(r" (?:năm )?(?:19|20)\d\d(?:[ ]?[-–][ ]?(?:19|20)?\d\d)?\b")
_COMMA = lazy_pattern(
    r", (?:chống|hỗ trợ|tái định cư|tháo gỡ|vướng mắc|tiêu cực|lãng phí|cứu nạn|cứu hộ|đối thoại|gian lận|chữa cháy|"
    r"khắc phục|"
    r"[a-zà-ỹđ][^,;.:()\n]{1,40} và [a-zà-ỹđ])"
)
_BATTLE = lazy_pattern(r" Điện Biên Phủ\b")  # no name of a province whose committee it is
_DASH = lazy_pattern(r" [-–](?= [^\W\d_])")
_OF_SITE = (" đô thị ", " dân cư ", " công nghiệp ", " đường ", " dự án ", " cầu ")
_OCCASION = lazy_pattern(
    r"(?:lễ lớn|thi|kỳ thi|Đại hội|đại hội|kỷ niệm|giải|cuộc thi|bầu cử|kiểm tra|giám sát|điều tra)\b"
)
_ENDS = lazy_pattern(
    r" (?:đã|sẽ|đang|cho (?!các\b)|yêu cầu|nhấn mạnh|nhận định|đánh giá|đề nghị|cũng|vừa|ngày(?! lễ)|sáng|chiều|tối|"
    r"trong(?! \d+ năm)|do|gồm|bao gồm|nhưng|nhiệm kỳ|giai đoạn|khóa|thay|cùng|là|làm|có (?!công\b)|được|bị|không|chưa|"
    r"phải|nên|khi|vì|để|theo|với|như|đến|từ|trên|nói|tại (?:phiên|cuộc|buổi|hội|lễ)|"
    r"cấp (?:tỉnh|huyện|xã|trên|dưới|cơ sở)|về (?:những|việc|vấn đề|nội dung|tình hình|kết quả)|"
    r"và (?:đồng chí|ông|bà|các)|của (?!Chính phủ|Trung ương|đất nước))\b"
)
_OF_EACH = lazy_pattern(r" (?:của |ở )?(?:cấp (?:tỉnh|huyện|xã|cơ sở)|các (?:tỉnh|huyện|xã|cấp|bộ|địa phương))\b")
"""What makes a committee one of many, which names none."""
_LEADS_ON = ("về", "và", "cho", ",")


def is_steering(label: str) -> bool:
    """Whether bodies of this label are steering committees, whose names go on in small letters."""
    return label in _LABELS


def may_be_named(text: str, end: int, *, head: str, label: str) -> bool:
    """Whether a noun in small letters, `head`, that ends here may mean a body.

    It may by a capital, by what a committee or council is for ("chủ tịch hội đồng thi tỉnh"), by a firm's kind before
    its name ("giám đốc công ty cổ phần thủy sản An Bình"), or as a council or a firm alone that the article names
    elsewhere ("ủy viên hội đồng;", "chủ tịch tập đoàn;").
    """
    kind = _KIND_OF_FIRM.match(text, end) if label == _FIRM else None
    named = kind.end() if kind is not None else end if label.startswith(f"{_FIRM} ") else 0
    if head != head.lower() and _NAME.match(text, end):
        return True  # "giám đốc ban Quản lý công viên quận 6"
    if (label == _COUNCIL and _TASK.match(text, end)) or (named and _UP_TO_NAME.match(text, named)):
        return True
    alone = label in _COUNCILS | _HOUSES and text[end : end + 1] in _MARKS
    return alone or text[end + 1 : end + 2].isupper() or is_steering(label)


def goes_on_unread(page: Page, end: int, label: str) -> bool:
    """Whether more of a name follows a noun that no rule reads: "Ủy ban sông Mê Kông", "Phó phòng khoáng sản"."""
    word = _WORD.match(page.text, end) if label in _COUNCILS | _DIVISIONS else None
    if word is None or not word[1].islower() or page.cue_at(end + 1) is not None:
        return False
    return label in _COUNCILS or word[1] not in stop_words()


def steering_end(page: Page, end: int, label: str) -> int:
    """Where the name of a steering committee or council ends whose label ends at `end`; `end` where none follows.

    It begins with a word of what such committees are for, and goes on up to a verb, a date or a mark, over the place
    whose committee it is.
    """
    if not is_steering(label) and label != _COUNCIL:
        return end
    rank = _RANK.match(page.text, end) if label != _COUNCIL else None
    at = rank.end() if rank is not None else end
    begins = (_TASK if label == _COUNCIL else _BEGINS).match(page.text, at)
    if begins is None:
        return end
    at = begins.end() - page.text[begins.end() - 1].isspace()
    while at - end < _MOST_CHARS:
        if label == _COUNCIL and _WHOSE.match(page.text, at):
            return at
        step, last = _step(page, at)
        if step == at or last:
            return end if _OF_EACH.match(page.text, step) else step
        at = step
    return end


def _step(page: Page, at: int) -> tuple[int, bool]:
    """Past the next word of a name, with whether the name ends there; `at` itself where it ended before."""
    text = page.text
    for pattern in (_COMMA, _DASH, _YEAR, _BATTLE):
        match = pattern.match(text, at)
        if match is not None:
            return (at + 1 if pattern is _COMMA else match.end()), False
    word = _WORD.match(text, at)
    if word is None or _ENDS.match(text, at):
        return at, True
    start = word.start(1)
    compound = compound_end(text, start)
    if compound > start and text[start].islower() and not _is_stop(page, start):
        return compound, False
    place = read_place(page, start)
    if place is not None:
        return (place.end if place.name else at), True
    if text[start].isupper():
        site = capital_run(text, start) if text.endswith(_OF_SITE, 0, start) else None
        if site is not None:
            return site.ends[-1], False  # "dự án khu đô thị Hoàng Long"
        body = page.body_at(start)
        if body is not None and body[1].naming == "fixed":
            return body[0], True
        ended = page.role_at(start) or page.fused_at(start) or page.rank_at(start) or begins_full_name(text, start)
        return (at, True) if ended else (word.end(), False)
    return (at, True) if _is_stop(page, start) else (word.end(), False)


def _is_stop(page: Page, at: int) -> bool:
    """Whether a verb begins here, and no occasion that a committee may be for."""
    if STOP_PHRASE.match(page.text, at) and not page.text.endswith(_LEADS_ON, 0, at - 1):
        return True
    cue = page.cue_at(at)
    return cue is not None and cue[1].kind in STOP_CUES and _OCCASION.match(page.text, at) is None
