"""Where an article begins to tell a person's life."""

from bomay.text.quick import Hinted

__all__ = ["find_life_start", "tells_of_birth"]

# It begins with one class of letters and looks behind only after one matched: the engine then skips to them.
_BORN = Hinted(
    r"[sSqQ](?:(?<=[qQ])uê (?:quán|gốc|tại|ở|xã|huyện|tỉnh)|(?<=tuổi\), q)uê |(?<=tuổi, q)uê |"
    r"(?<=\bs)inh (?:ngày|năm|tháng)|(?<=\bS)inh (?:ngày|năm))",
    "inh năm",
    "inh ngày",
    "inh tháng",
    "uê ",
)


def find_life_start(text: str) -> int:
    """The offset from which a normalised text tells a life ("sinh ngày …", "quê quán"); past its end where it does not.

    >>> find_life_start("Ông A sinh năm 1970."), find_life_start("Ông A họp.")
    (6, 11)
    """
    match = _BORN.search(text)
    return match.start() if match else len(text) + 1


def tells_of_birth(text: str, start: int, end: int) -> bool:
    """Whether the words in [start, end) tell where or when a person was born."""
    return _BORN.search(text, start, end) is not None
