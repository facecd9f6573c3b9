"""Words before a name that tell how it stands: a phrase that opens the sentence, a tie of kin."""

from bomay.text.lazy import lazy_pattern

__all__ = [
    "answers_someone",
    "begins_predicate",
    "is_addressee",
    "is_given",
    "is_in_kins_aside",
    "is_of_others",
    "is_source",
    "opens_phrase",
    "tells_of_kin",
]

_OF_OTHERS = lazy_pattern(
    r"\b(?:của|cho|theo|với|bởi|[Tt]hay mặt|[Tt]hừa lệnh|[ủỦ]y quyền|[Tt]ương tự(?: như)?|"
    r"[Gg]ửi(?: văn bản| thư| đơn| công văn)?(?: tới| đến| cho| lên)?|giúp|trở thành|"
    r"hỏi|[Cc]hất vấn|điện thoại|đủ|thiếu|hợp đồng|[Ss]a thải|bằng khen|giấy khen)\s$|"
    r"\b(?:xóa|bãi nhiệm|bãi miễn|công nhận|xác nhận)(?: bỏ)? tư cách\s$|"
    r"\b(?:[Ss]au(?: khi)?|[Tt]ại|[Tt]rong)(?: cuộc| buổi)? (?:đón )?(?:tiếp|gặp|hội kiến)\s$|"
    r"(?:\b(?:Tiếp|Gặp)|, (?:tiếp|gặp))\s$|"
    r"\b(?:\d+|hai|ba|bốn|năm|một số|bổ nhiệm|bầu)\s$"
)
_HEADS_OF_STATE = frozenset({"Chủ tịch nước", "Thủ tướng", "Tổng Bí thư", "Chủ tịch Quốc hội"})  # named by post alone

_SOURCE = lazy_pattern(r"[Tt]heo $")
_TO = lazy_pattern(
    r"\b(?:[Tt]rả lời|[Tt]hưa|[Bb]áo cáo|[Gg]iải trình với|"
    r"[Gg]ửi(?: văn bản| thư| đơn| công văn)?(?: đến| tới| cho| lên)?|trình|"
    r"kiến nghị|đề nghị|yêu cầu|gọi điện cho) $"
)
_DONE_TO = lazy_pattern(r" (?:đã|bị|được|sẽ|đang|vẫn|còn|từng|có|không|chưa|phải|là|luôn|cũng|vừa|thường|rất|vốn|tự) ")
_GIVEN = lazy_pattern(
    r"\b(?:giữ|nắm giữ|đảm trách|đảm nhiệm|đảm nhận|nhận|làm|trở thành|(?:từng|đang|vốn) là)"
    r"(?: chức| chức vụ| nhiệm vụ| cương vị| vị trí)? $"
)
_IS_SAID = lazy_pattern(r"(?<!^)(?<![.!?“\"] )\b[A-ZĐÀ-Ỹ][^\W\d_]* (?:là|làm) $")
_THEN = lazy_pattern(
    r"\s*(?:(?:Ngay |ngay )?(?:[Ss]au|[Tt]rước|[Tt]ừ|[Kk]ể từ)? ?(?:[Kk]hi|[Ll]úc)|"
    r"Với|Trong|Ở|Trên|Từng|Giữ|Làm|Đang|Năm|Tháng|Đến|Hiện|Cùng|Thời|thời|Nhiều năm|Suốt)\b"
)
_LONGEST = 80
_NEAR = 24  # characters in which the words that lead to a post stand
_PHRASE = lazy_pattern(
    r"\s*(?:Theo|Thăm|Tiếp|Đón|Chào|Chào mừng|Gặp|Hội đàm|Hội kiến|Trao đổi|Trả lời|Phát biểu|Nói|Chúc mừng|Cùng|"
    r"Đối với|Nhận lời|Thay mặt|Trong|Tại|Sau|Nhân|Khi|Liên quan|Về|Trước|Cảm ơn|Tiễn|Chia buồn|Viếng|Hưởng ứng|"
    r"Nói về|Nhận xét về|Đánh giá về|"
    r"Thông cảm|Cảm thông|Đồng cảm|Đồng tình|Ủng hộ|Động viên|Hoan nghênh|Ghi nhận|"
    r"Đáp lời|Giải đáp|Trò chuyện|Chia sẻ|Chất vấn|Tranh luận|Báo cáo|Trao|Tặng|Tặng hoa)\b"
)
_TO_WHOM = lazy_pattern(
    r"\s*(?:Về (?!phía|dự|tham dự)|Liên quan|Nói về|Đối với|Sau (?!khi)|Nhận xét về|Đánh giá về|"
    r"Trả lời|Giải đáp|Đáp lời|Chất vấn|(?:Trao đổi|Trò chuyện|Chia sẻ|Nói|Tranh luận|Liên lạc) với)\b"
)
_PREDICATE = lazy_pattern(r"\s*(?:phải|cần|nên|đã|sẽ|đang|có thể|vừa|cũng|không|chưa)\s")
_KIN = lazy_pattern(
    r"\b(?:vợ|chồng|con|con (?:trai|gái|rể|dâu)|em|em (?:trai|gái|ruột)|anh trai|chị gái|cháu|cha|mẹ)\b"
)

_KINSHIP = (
    r"(?:là )?(?:vợ|chồng|con|cháu|(?:con|em|cháu) (?:trai|gái|rể|dâu|ruột)|anh(?: trai| rể)?|em|"
    r"chị(?: gái| dâu)?|cha|bố|mẹ)(?: của)? (?:ông|bà|anh|chị|đồng chí)? ?"
)
_ASIDE = lazy_pattern(rf"(?:,| -| –) {_KINSHIP}")
_IN_BRACKET = lazy_pattern(rf" \({_KINSHIP}")
_DOES = lazy_pattern(r"(?: \([^()]{0,40}\))?,? (?:đang |đã |từng |khi đó |lúc đó |hiện )?(?:là|làm|giữ|đảm nhiệm)\b")
_BY = lazy_pattern(r"\bdo (?:ông|bà|anh|chị|đồng chí)? ?$")


def opens_phrase(text: str, start: int, *, name: int) -> bool:
    """Whether a name, at its offset, is the object of words that open the sentence: "Theo ông A", "Thăm gia đình bà B".

    >>> opens_phrase("Theo ông A, Bí thư", 0, name=9), opens_phrase("Ông A, Bí thư", 0, name=4)
    (True, False)
    """
    return name - start <= _LONGEST and "," not in text[start:name] and _PHRASE.match(text, start, name) is not None


def answers_someone(text: str, start: int) -> bool:
    """Whether the words that open a sentence tell to whom its subject speaks: "Trả lời đại biểu A, Bộ trưởng cho biết".

    >>> answers_someone("Trả lời đại biểu A, Bộ trưởng", 0), answers_someone("Theo ông A, Giám đốc", 0)
    (True, False)
    """
    return _TO_WHOM.match(text, start) is not None


def begins_predicate(text: str, start: int) -> bool:
    """Whether words go on as what a subject before them does: "phải chỉ đạo"; not "cho biết", which sloppy news adds.

    >>> begins_predicate(" phải chỉ đạo", 0), begins_predicate(" cho biết", 0)
    (True, False)
    """
    return _PREDICATE.match(text, start) is not None


def tells_of_kin(text: str, start: int, *, end: int) -> bool:
    """Whether the words between two names make the second kin of the first: "bà A, vợ ông B".

    >>> tells_of_kin("bà A, vợ ông B", 4, end=13), tells_of_kin("bà A, ông B", 4, end=10)
    (True, False)
    """
    return _KIN.search(text, start, end) is not None


def is_source(text: str, start: int, *, name: tuple[int, int]) -> bool:
    """Whether the post at `start` is of who told it, not of the man named, by a range: "Theo Bộ trưởng, ông A đã …".

    >>> is_source("Theo Bộ trưởng, ông A đã nghỉ", 5, name=(20, 21))
    True
    >>> is_source("Theo Bộ trưởng, ông A, thì", 5, name=(20, 21))
    False
    """
    return _SOURCE.search(text, max(0, start - _NEAR), start) is not None and _DONE_TO.match(text, name[1]) is not None


def is_addressee(text: str, start: int) -> bool:
    """Whether something is sent to, or asked of, the holder of the post at `start`: "gửi Bộ trưởng, bà A nói".

    >>> is_addressee("văn bản gửi Bộ trưởng, bà A nói", 12), is_addressee("Khi Bộ trưởng, bà A nói", 4)
    (True, False)
    """
    return _TO.search(text, max(0, start - _NEAR), start) is not None


def is_given(text: str, begin: int, *, start: int, named: bool = False) -> bool:
    """Whether a verb before a post, in the sentence that begins at `begin`, gives it to one told before.

    "Giới thiệu Tổng Bí thư giữ chức Chủ tịch nước, ông A nói", not "Khi giữ chức Giám đốc, ông A …", unless the clause
    names its own man, as `named` tells: "Sau khi ông B nhận nhiệm vụ Giám đốc, ông A …".
    """
    if _IS_SAID.search(text, begin, start) is not None:
        return True  # "Thủ tướng C là Trưởng ban, Phó Thủ tướng A làm Phó Trưởng ban"
    clause = begin + max(text.rfind(mark, begin, start) - begin + 1 for mark in (",", ";", ":", "."))
    clause = max(clause, begin)
    return _GIVEN.search(text, begin, start) is not None and (named or _THEN.match(text, clause) is None)


def is_in_kins_aside(text: str, *, first: tuple[int, int], second: tuple[int, int]) -> bool:
    """Whether the second of two names, as ranges, only tells whose kin the first is, of whom a verb behind tells.

    >>> text = "do ông A, chồng bà B, làm giám đốc"
    >>> is_in_kins_aside(text, first=(7, 8), second=(19, 20))
    True
    >>> is_in_kins_aside("ông A, bà B, làm giám đốc", first=(4, 5), second=(10, 11))
    False
    """
    if _IN_BRACKET.fullmatch(text, first[1], second[0]) is not None:  # "bà A (em gái ông B, Giám đốc Công ty X)"
        return " " not in text[second[0] : second[1]] and text.startswith(",", second[1])
    if _ASIDE.fullmatch(text, first[1], second[0]) is None or _DOES.match(text, second[1]) is None:
        return False
    return text.startswith(",", second[1]) or _BY.search(text, max(0, first[0] - 12), first[0]) is not None


def is_of_others(text: str, start: int, *, role: str) -> bool:
    """Whether a preposition gives the post at an offset to somebody else: "báo cáo với Chủ tịch nước, ông A …".

    Who leads the state is named by the post alone: "Theo Chủ tịch nước, Thượng tướng A là …".
    """
    if role in _HEADS_OF_STATE and text[max(0, start - 5) : start] == "Theo ":
        return True
    return _OF_OTHERS.search(text, max(0, start - _NEAR), start) is not None
