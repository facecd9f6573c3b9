"""Where an article begins to tell a person's life."""

import re

from bomay.text.quick import Hinted

__all__ = ["find_life_start", "is_birthplace", "tells_of_birth"]

# It begins with one class of letters and looks behind only after one matched: the engine then skips to them.
_BORN = Hinted(
    r"[sSqQ](?:(?<=[qQ])uê (?:quán|gốc|tại|ở|xã|huyện|tỉnh)|(?<=tuổi\), q)uê |(?<=tuổi, q)uê |"
    r"(?<=\bs)inh (?:ngày|năm|tháng)|(?<=\bS)inh (?:ngày|năm))",
    "inh năm",
    "inh ngày",
    "inh tháng",
    "uê ",
)
_HOME = re.compile(r"\b(?:[Qq]uê|[Nn]guyên quán|[Ss]inh ra (?:ở|tại)|sinh tại)\b[^.;:()]*$")
_HOME_CHARS = 90


def find_life_start(text: str) -> int:
    """The offset from which a normalised text tells a life ("sinh ngày …", "quê quán"); past its end where it does not.

    >>> find_life_start("Ông A sinh năm 1970."), find_life_start("Ông A họp.")
    (6, 11)
    """
    match = _BORN.search(text)
    return match.start() if match else len(text) + 1


_AGED = re.compile(r"\s*(?:Ông|Bà|Đồng chí) [^,.;()]{3,40}(?:,| \() ?(?:năm nay )?\d\d tuổi\b")


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
