"""Where an article begins to tell a person's life."""

import re

from bomay.text.lazy import lazy_pattern
from bomay.text.quick import Hinted

__all__ = ["find_life_start", "is_birthplace", "step_of_life", "tells_of_birth"]

# It begins with one class of letters and looks behind only after one matched: the engine then skips to them.
_BORN = Hinted(
    r"[sSqQ](?:(?<=[qQ])uê (?:quán|gốc|tại|ở|xã|huyện|tỉnh)|(?<=tuổi\), q)uê |(?<=tuổi, q)uê |"
    r"(?<=\bs)(?<!hy s)(?<!hi s)inh (?:ngày|năm|tháng)|(?<=\bS)inh (?:ngày|năm))",
    "inh năm",
    "inh ngày",
    "inh tháng",
    "uê ",
)
_HOME = lazy_pattern(r"\b(?:[Qq]uê|[Nn]guyên quán|[Ss]inh ra (?:ở|tại)|sinh tại)\b[^.;:()]*$")
_HOME_CHARS = 90
_YEARS = r"(?:\d{1,2}|một|hai|ba|bốn|năm|sáu|bảy|nhiều)"
_NEXT_STEP = lazy_pattern(
    rf"\s*(?:Sau đó|Tiếp đó|Tiếp theo|Kế đó|(?:Trong |Suốt )?{_YEARS} năm (?:tiếp theo|kế tiếp|liền)|"
    rf"(?:Hơn |Gần )?{_YEARS} (?:năm|tháng) sau(?: đó)?|Không lâu sau(?: đó)?|(?:Một )?[Tt]hời gian sau(?: đó)?|"
    r"Cùng (?:năm|thời gian|thời điểm)(?: đó| này)?|(?:Trong )?(?:[Tt]hời gian|[Gg]iai đoạn) (?:này|đó)),? ",
    re.IGNORECASE,
)
_LATER = lazy_pattern(
    r"\s*(?:Ông|Bà|Đồng chí|Anh|Chị) (?:sau đó|tiếp đó|về sau|sau này),? (?=làm|là |giữ|đảm|trở|về |lên )"
)
_SCHOOLED = lazy_pattern(
    r"\s*(?:Sau khi )?"
    r"(?:[Tt]ốt nghiệp|[Hh]ọc xong|[Rr]a trường|[Xx]uất ngũ|[Rr]ời quân ngũ|[Vv]ề nước)\b[^.;:]{0,90}?, "
    r"(?=ông |bà |đồng chí |anh |chị )"
)
_STEPS = (_NEXT_STEP, _LATER, _SCHOOLED)
_ERA = lazy_pattern(
    r"\s*(?:Trong (?:thời kỳ |những năm |cuộc )*(?:kháng chiến|chiến tranh)|"
    r"(?:Trong )?[Nn]hững năm (?:hòa bình|chiến tranh|kháng chiến|chống)|"
    r"(?:Trong )?[Tt]hời (?:kỳ )?(?:kháng chiến|chống|bao cấp|chiến tranh)|"
    r"Sau (?:ngày )?(?:giải phóng|hòa bình|thống nhất|Cách mạng))[^.;:,]{0,40}, "
)


def find_life_start(text: str) -> int:
    """The offset from which a normalised text tells a life ("sinh ngày …", "quê quán"); past its end where it does not.

    >>> find_life_start("Ông A sinh năm 1970."), find_life_start("Ông A họp."), find_life_start("hy sinh năm 1968")
    (6, 11, 17)
    """
    match = _BORN.search(text)
    return match.start() if match else len(text) + 1


_AFTER_YEARS = lazy_pattern(
    rf"\s*Sau (?:gần |hơn |khoảng )?{_YEARS} (?:năm|tháng) (?:ở |trên )?(?:giữ|làm|là|đảm nhiệm|đảm nhận|cương vị)"
    r"(?: các)?(?: chức vụ| chức| cương vị| vị trí)? "
)


def step_of_life(text: str, start: int, *, in_life: bool) -> tuple[int, int] | None:
    """Where a sentence that begins at an offset tells when a step of a life came; None where it does not.

    "Trong kháng chiến chống Mỹ, …" is long past in any article, and so is "Sau 3 năm làm …"; "Sau đó, …" goes on with a
    life where one is told, and so do "Ông sau đó làm …" and "Tốt nghiệp đại học, ông làm …".

    >>> step_of_life("Trong kháng chiến chống Mỹ, ông là Tư lệnh.", 0, in_life=False)
    (0, 28)
    >>> step_of_life("Sau đó, ông làm Giám đốc.", 0, in_life=True), step_of_life("Sau đó, ông đi.", 0, in_life=False)
    ((0, 8), None)
    """
    patterns: tuple[re.Pattern[str], ...] = (_ERA, _AFTER_YEARS, *(_STEPS if in_life else ()))
    for pattern in patterns:
        match = pattern.match(text, start)
        if match is not None:
            return match.span()
    return None


_AGED = lazy_pattern(r"\s*(?:Ông|Bà|Đồng chí) [^,.;()]{3,40}(?:,| \() ?(?:năm nay )?\d\d tuổi\b")


def tells_of_birth(text: str, start: int, end: int) -> bool:
    """Whether the words in [start, end) tell where or when a person was born, or open with who is how old.

    >>> tells_of_birth("Ông Nguyễn Văn A, 59 tuổi, là cử nhân.", 0, 38), tells_of_birth("Ông A họp.", 0, 10)
    (True, False)
    """
    return _BORN.search(text, start, end) is not None or _AGED.match(text, start, end) is not None


def is_birthplace(text: str, start: int, *, place: int) -> bool:
    """Whether a place, at its offset in the sentence that begins at `start`, is told as somebody's home.

    >>> is_birthplace("Ông A quê xã B, tỉnh D", 0, place=16), is_birthplace("Ông A họp ở tỉnh D", 0, place=12)
    (True, False)
    """
    return _HOME.search(text, max(start, place - _HOME_CHARS), place) is not None
