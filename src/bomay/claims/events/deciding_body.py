"""Occasions told by what a body decides there: "Quốc hội thông qua …", "Thành ủy bỏ phiếu …"."""

from bomay.claims.article.article import Sentence
from bomay.mentions.kinds import CueMention
from bomay.text.lazy import lazy_pattern
from bomay.text.quick import Hinted, holds_any

__all__ = ["find_decision"]

_NAMES = (
    "Quốc hội",
    "HĐND",
    "UBTVQH",
    "Hội đồng nhân dân",
    "đại biểu có mặt",
    "ủy ",
    "Trung ương",
    "Bộ Chính trị",
    "hất vấn",
    "nhận ",
    "được công bố",
    "được trao",
    "hương trình",
    "dự án ",
    "dự thảo ",
    "dự luật",
    "hội trường",
    "nghị trường",
    " phiên ",
    "ranh luận ",
    " tổ ",
    "i Đoàn ",
    "ở Đoàn ",
    "âu hỏi ",
    "đăng đàn",
)
_DONE = (
    r"(?:(?: đã| sẽ)? dành [^,.;:]{3,50}?(?: để)?)?"
    r"(?: đã| bước vào(?: hoạt động| phần| phiên)?| vừa| sẽ| chính thức| tiến hành| tiếp tục| biểu quyết| họp,?|"
    r" bỏ phiếu(?: kín)?(?: để)?)*"
)
# Each begins with a look at one letter: the engine then looks behind only where a body may begin.
_ASSEMBLY = Hinted(
    r"(?=[QỦTUH])(?<!được )(?<!do )(?<!trình )(?<!của )(?<!tại )(?<!Chủ tịch )(?<!biểu )(?<!để )(?<!cho )"
    r"(?<!vụ )(?<!thuộc )(?<!từ )(?<!khi )(?<!ban )(?<!mong )(?<!muốn )(?<!nghị )(?<!xuất )(?<!vọng )"
    r"(?:Quốc hội|(?:Ủy ban [Tt]|T)hường vụ Quốc hội|"
    r"UBTVQH|(?:HĐND|Hội đồng nhân dân)(?: (?!đã|sẽ|vừa)[^\s,.;]+){0,6}?)"
    r"(?: \(UBTVQH\))?(?:,? khóa \w+)?(?: (?:sáng|chiều|tối|hôm|ngày)(?: nay| ngày)?(?: [0-9./-]+)?)?"
    + _DONE
    + r" (?:thông qua|bầu|miễn nhiệm|phê chuẩn|biểu quyết|bỏ phiếu|thảo luận|"
    r"chất vấn|(?:làm )?công tác nhân sự|quy trình|bãi nhiệm|xem xét|cho ý kiến|nghe|bước sang ngày làm việc)\b"
    r"|đại biểu (?:Quốc hội )?có mặt (?:đã )?(?:bỏ phiếu |biểu quyết )?(?:thông qua|tán thành|đồng ý)\b"
    r"|(?:[Pp]hát biểu|[Bb]áo cáo|[Tt]rình bày|[Gg]iải trình|[Tt]rả lời(?: chất vấn)?) (?:ở|tại|trước|với) "
    r"(?:(?:Ủy ban [Tt]|T)hường vụ )?Quốc hội\b"
    r"|[Tt]rình bày (?:báo cáo|tờ trình) trước (?:(?:Ủy ban [Tt]|T)hường vụ )?Quốc hội\b"
    r"|\bTrước (?:(?:Ủy ban [Tt]|T)hường vụ )?Quốc hội [^.;]{0,140}? (?:trình bày|báo cáo|giải trình|phát biểu)\b"
    r"|\bChất vấn (?:Bộ trưởng|Phó Thủ tướng|Thủ tướng|Chánh án|Viện trưởng|Thống đốc)[^.;]{0,120}? (?:đại biểu|ĐB)"
    r"|[Tt]rả lời chất vấn (?:của )?(?:(?:các )?(?:đại biểu|ĐB)|các Đại biểu)\b"
    r"|(?:ĐB(?:QH)?|[Đđ]ại biểu) [^.;]{4,60} chất vấn (?:các )?(?:Bộ trưởng|Chủ tịch|Thủ tướng|Phó|Giám đốc)",
    *(" thông qua", " bầu", " miễn nhiệm", " phê chuẩn", " biểu quyết", " bỏ phiếu", " thảo luận", " chất vấn"),
    *(
        " quy trình",
        " bãi nhiệm",
        " xem xét",
        " cho ý kiến",
        " nghe",
        " công tác nhân sự",
        " bước sang ",
        " có mặt ",
        " Quốc hội",
        "Chất vấn ",
    ),
)
_TELLS = r"(?: \(sửa đổi\))?(?:,? khóa \w+)?(?: tín nhiệm| biểu quyết| chính thức| bỏ phiếu(?: kín)?)* "
_ON_A_DAY = r"(?=[^.;]{0,80}? (?:sáng|chiều|tối)(?: nay| ngày)?,? \(?\d)"
_DAY_FIRST = r"(?:Sáng|Chiều|Tối)(?: nay| ngày)?,? \(?\d[^.;]{0,160}? "


def _passive(body: str, *hints: str) -> Hinted:
    """What a body is told to have done in the passive, on a day: "Luật B được Quốc hội thông qua chiều 5/6".

    Its day stands behind it or opens the sentence ("Sáng 5/6, ông A được HĐND tỉnh bầu"), with its part of the day: a
    bare "ngày" may be that of any year.
    """
    done = rf"(?:{body}){_TELLS}(?:thông qua|bầu|phê chuẩn)\b"
    return Hinted(rf"được (?P<done>{done}){_ON_A_DAY}|{_DAY_FIRST}được (?P<told>{done})", *hints)


_PASSED = _passive(
    r"Quốc hội|(?:HĐND|Hội đồng nhân dân)(?: (?!đã|sẽ|vừa)[^\s,.;]+){0,6}?", "được Quốc hội", "được HĐND", "được Hội"
)
_CHOSEN = _passive(r"Ban [Cc]hấp hành (?:Trung ương(?: Đảng)?|Đảng bộ(?: (?!đã|sẽ|vừa)[^\s,.;]+){0,5}?)", "được Ban ")
_MADE_KNOWN = Hinted(
    r"[Qq]uyết định[^.;]{0,90}?\b(?:cán bộ|nhân sự|điều động|bổ nhiệm|phân công|luân chuyển|chỉ định|nghỉ hưu|thăng)\b"
    r"[^.;]{0,110}? được (?:công bố|trao)\b",
    " được công bố",
    " được trao",
)
_DEBATE = Hinted(
    r"(?:[Tt]hảo luận|[Gg]óp ý|[Cc]ho ý kiến|[Pp]hát biểu|[Tt]ranh luận)(?: ý kiến)?(?: (?:ở|tại) [^,.;:]{2,30})?"
    r"(?: (?:về|cho|vào))? "
    r"(?:(?:các |nội dung |nội dung của )?dự (?:án |thảo )*(?:[Ll]uật|[Bb]ộ luật|[Pp]háp lệnh)|dự luật)\b"
    r"|[Pp]hát biểu[^.;,]{0,60} (?:ở|tại) (?:hội trường|nghị trường)(?: Quốc hội)?\b"
    r"|(?:(?<!nh )[Tt]rình bày|[Đđ]ọc) (?:[Tt]ờ trình|[Bb]áo cáo)[^.;]{0,200} (?:ở|tại) hội trường\b"
    r"|(?:ở|[Tt]ại) hội trường Quốc hội,? [^.;:]{0,250}?\btrình bày\b"
    r"|(?:[Tt]ại|[Tt]rước|[Tt]rong|ở) (?:hội trường|nghị trường|phiên)(?: (?:của )?Quốc hội)? "
    r"(?=(?:sáng|chiều|tối)(?: nay| ngày)?,? \(?\d)"
    r"|[Tt]ranh luận (?:ở|tại|trước) (?:Quốc hội|hội trường|nghị trường)\b"
    r"|(?:[Tt]hảo luận|[Gg]óp ý|[Pp]hát biểu|[Nn]êu)(?: ý kiến)? (?:ở|tại) (?:tổ|Tổ|Đoàn)\b(?! [A-ZĐ])",
    *("dự án ", "dự thảo ", "dự luật", "hội trường", "nghị trường", " phiên ", "ranh luận ", " tổ", " Tổ", " Đoàn"),
)
_COMMITTEE = Hinted(
    r"(?=[BTHQ])(?<!được )(?<!do )(?<!của )(?<!vụ )(?<!tra )(?<!đạo )(?<!khi )"
    r"(?:Ban [Cc]hấp hành (?:Trung ương(?: Đảng)?|Đảng bộ(?: (?!đã|sẽ|vừa)[^\s,.;]+){0,5}?)|"
    r"(?:Tỉnh|Thành|Huyện|Quận|Thị) ủy"
    r"(?: (?!đã|sẽ|vừa)[^\s,.;]+){0,4}?)(?: khóa \w+)?(?: đã| vừa| tiến hành| họp,?)* (?:bỏ phiếu|biểu quyết)\b",
    " bỏ phiếu",
    " biểu quyết",
)
_LEADERS = Hinted(
    r"(?=B)(?<!được )(?<!do )(?<!của )(?:Bộ Chính trị(?:,| và) Ban Bí thư|Bộ Chính trị|Ban Bí thư(?: Trung ương Đảng)?)"
    r" (?:đã )?(?:họp,? )?(?:xem xét|cho ý kiến)\b",
    " xem xét",
    " cho ý kiến",
)
_HANDED = Hinted(r"nhận (?:các )?[Qq]uyết định (?:của|về|điều|bổ|phân|chỉ)", "uyết định ")
_PROGRAMME = Hinted(
    r"(?:[Tt]ại|[Dd]ự|[Tt]ham dự|[Đđ]ến dự) [Cc]hương trình\b(?! (?:mục tiêu|hành động|nghị sự|đào tạo|1))"
    r"|\btổ chức [Cc]hương trình(?= [\"“‘']| (?:giao lưu|vinh danh|tôn vinh|tri ân)\b)",
    "hương trình",
)
_QUESTION = Hinted(
    r"[Tt]rả lời (?:các |những )?câu hỏi(?: chất vấn| cuối cùng)? (?:của|được|do) (?:(?:các )?[Đđ]ại biểu|ĐB)(?:QH)?\b"
    r"|(?:ĐB(?:QH)?|[Đđ]ại biểu) [^.;:]{4,60} (?:đặt|nêu|gửi)(?: \w+)? câu hỏi (?:với|cho|tới|đến|chất vấn) "
    r"|[Gg]iải trình (?:các )?(?:ý kiến|vấn đề)[^.;]{0,40}? (?:[Đđ]ại biểu|ĐB)\b"
    r"|đăng đàn\b(?=[^.;]{0,60}\b(?:Quốc hội|chất vấn|[Đđ]ại biểu|ĐB))",
    *("âu hỏi ", "iải trình ", "đăng đàn"),
)
_DEPUTIES = lazy_pattern(r"\b(?:[Đđ]ại biểu|ĐB(?:QH)?|Quốc hội|HĐND|nghị trường)\b")
_SEAT = lazy_pattern(r"[Tt]ại [Tt]rụ sở")
_KINDS = (
    (_ASSEMBLY, "session"),
    (_PASSED, "session"),
    (_CHOSEN, "plenum"),
    (_DEBATE, "session"),
    (_QUESTION, "session"),
    (_COMMITTEE, "plenum"),
    (_LEADERS, "meeting"),
    (_HANDED, "personnel"),
    (_MADE_KNOWN, "personnel"),
    (_PROGRAMME, "ceremony"),
)


def find_decision(sentence: Sentence) -> CueMention | None:
    """The words that tell of a sitting by what an assembly or a committee decides in it; None where no body decides.

    An assembly sits in a session, a party committee in a plenum; the Politburo meets where its seat is told; who takes
    up a post is handed the decision.
    """
    text, start, end = sentence.page.text, sentence.start, sentence.end
    if not holds_any(text, _NAMES, start, end):
        return None
    for pattern, kind in _KINDS:
        match = pattern.search(text, start, end)
        if match is None or (pattern is _DEBATE and not _DEPUTIES.search(text, start, end)):
            continue
        if pattern is not _LEADERS or _SEAT.search(text, start, end):
            return CueMention(*match.span(match.lastgroup or 0), "event", kind)
    return None
