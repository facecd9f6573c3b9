"""Who of an article's people is told to be on a visit abroad, and who in Việt Nam: a guest, and not the host."""

import re
from typing import NamedTuple

from bomay.claims.article import Article, Sentence
from bomay.claims.people import People
from bomay.mentions.foreign import read_country

__all__ = ["Travellers", "find_travellers"]

_JOURNEY = re.compile(
    r"(?:chuyến )?thăm(?:,| và)? (?:(?:cấp [Nn]hà nước|chính thức|hữu nghị|làm việc|có buổi làm việc|tới|đến|sang|tại|"
    r"nước)(?:,| và)? )*"
)
_FRAMES = ("khuôn khổ ", "Nhân ", "nhân ")
_OF = re.compile(r" (?:lần đầu tiên )?(?:trên cương vị mới )?của [^.;:,]{0,70}")
_THEN = re.compile(r", [^.;:]{0,90}")
_SETS_OUT = re.compile(
    r"(?: (?:đã|đang|ở|bắt đầu|kết thúc|kết thúc tốt đẹp|lên đường|tới|đến|sang|thực hiện|có|bày tỏ|vui mừng|và|"
    r"Phu nhân|cùng|Đoàn|đoàn|đại biểu|cấp cao|Việt Nam|rời|Hà Nội))*,? "
)
_HOME = "Việt Nam"


class Travellers(NamedTuple):
    """Those whom the article tells to visit another country, and those who visit Việt Nam."""

    abroad: frozenset[str]
    here: frozenset[str]


def find_travellers(article: Article, people: People) -> Travellers:
    """Whose visits an article tells: "A bắt đầu thăm Lào", "chuyến thăm Việt Nam của B"."""
    abroad: set[str] = set()
    here: set[str] = set()
    for sentence in article.sentences:
        if "event" not in sentence.tells or "thăm" not in sentence.words:
            continue
        text = sentence.page.text
        for match in _JOURNEY.finditer(text, sentence.start, sentence.end):
            if text.startswith(_HOME, match.end()):
                here.update(_whose(people, sentence, match.start(), match.end() + len(_HOME)))
            elif (country := read_country(sentence.page, match.end())) is not None and country[0] <= sentence.end:
                abroad.update(_whose(people, sentence, match.start(), country[0]))
    return Travellers(frozenset(abroad), frozenset(here))


def _whose(people: People, sentence: Sentence, start: int, end: int) -> set[str]:
    """Whose visit it is that the words [start, end) tell."""
    text = sentence.page.text
    frames = text.endswith(_FRAMES, 0, start)
    for _, item in sentence.names:
        name = people.name_of(sentence, item)
        if name is None:
            continue
        if item.end <= start and _SETS_OUT.fullmatch(text, item.end, start):
            return {name}
        if item.start >= end and (
            _OF.fullmatch(text, end, item.start) or (frames and _THEN.fullmatch(text, end, item.start))
        ):
            return {name}
    return set()
