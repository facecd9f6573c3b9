"""What shows by itself that capitals are a person's name: the middle name of most, an age or a birth behind it."""

from bomay.lexicon.surnames import is_surname
from bomay.mentions.words import UPPER, CapitalRun
from bomay.text.lazy import lazy_pattern

__all__ = ["has_middle_name", "is_aged", "is_of_ede"]

_MIDDLE = lazy_pattern(rf"([{UPPER}][^\W\d_]*) (?:Văn|Thị) [{UPPER}]")
_AGED = lazy_pattern(r" ?[(,] ?(?:SN:? ?(?:19|20)\d\d|sinh (?:năm|ngày)\b|\d{1,3} tuổi\b)")
_LONGEST = 5  # words


def has_middle_name(text: str, at: int) -> bool:
    """Whether a surname, common or rare, stands at an offset with the middle name that nothing but a person has.

    >>> has_middle_name("con là Lò Văn An", 7), has_middle_name("khu Lò Đúc", 4)
    (True, False)
    """
    match = _MIDDLE.match(text, at)
    return match is not None and is_surname(match[1])


def is_aged(text: str, run: CapitalRun) -> bool:
    """Whether an age or a birth stands behind a surname and one name to four: "Lê Bình (SN 1991)", "Lê Bình, 27 tuổi".

    >>> from bomay.mentions.words import capital_run
    >>> run = capital_run("Lê Bình (27 tuổi)", 0)
    >>> run is not None and is_aged("Lê Bình (27 tuổi)", run), run is not None and is_aged("Lê Bình (27 hộ)", run)
    (True, False)
    """
    named = 1 < len(run) <= _LONGEST and is_surname(text[run.starts[0] : run.ends[0]])
    return named and _AGED.match(text, run.ends[-1]) is not None


def is_of_ede(word: str) -> bool:
    """Whether a word is a name with the mark of women's and men's names in the uplands: "H'Yim", "K’Brẫu"."""
    return word[1:2] in ("'", "’") and word[:1] in "HKY"
