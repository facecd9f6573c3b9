"""People whom an article remembers: at their grave, in their memorial, by the years they lived; they hold no post."""

import re
from collections.abc import Sequence
from dataclasses import replace

from bomay.claims.article.article import Article
from bomay.claims.careers.held_time import is_life
from bomay.claims.people.people import People
from bomay.claims.people.phrase import phrase_start
from bomay.model import TenureClaim, TenureStatus
from bomay.text.lazy import lazy_pattern
from bomay.text.quick import Ending, Hinted

__all__ = ["held_in_life", "remembered"]

_REMEMBERS = Ending(
    r"\b(?:ngày sinh|ngày mất|ngày giỗ|lễ tang|tang lễ|quốc tang|truy điệu|viếng|tưởng niệm|tưởng nhớ|lưu niệm|đền thờ|"
    r"tiếc thương(?: vô hạn)?(?: đối với| dành cho)?|vĩnh biệt|tiễn biệt|phần mộ|tượng đài|linh cữu|di hài|"
    r"sự (?:ra đi|từ trần|qua đời|mất mát)|gia quyến|"
    r"viếng và (?:thăm hỏi|chia buồn với) gia đình)(?: của)?(?: cố)? $",
    "thương hạn với cho biệt sinh mất giỗ lễ tang điệu viếng niệm nhớ thờ mộ đài cữu hài đi trần đời mát quyến đình "
    "của cố",
    re.IGNORECASE,
)
_WHOLE_LIFE = Hinted(
    r"\b[Ss]uốt (?:quá trình|(?:cả )?cuộc đời)(?: \w+){0,6} của mình, |\b(?:[Ss]inh thời|[Kk]hi còn sống), ",
    "của mình, ",
    "inh thời, ",
    "còn sống, ",
)
"""Words after which a life is looked back on that has ended: "Trong suốt cuộc đời hoạt động của mình, đồng chí A …"."""
_GONE = lazy_pattern(
    r"(?:,[^,.;]{2,60},)? (?:(?:lúc|khi|hồi) (?:sinh thời|còn sống)\b|(?:đã )?(?:ra đi mãi mãi|vĩnh viễn ra đi|"
    r"mãi mãi ra đi|đi xa(?= ?[.,;]|$)|về (?:cõi vĩnh hằng|nơi an nghỉ|với (?:đất mẹ|thế giới người hiền))))"
)
"""Words behind the name of one who is dead: "Đại tướng A đã ra đi mãi mãi", "bức ảnh Đại tướng A lúc sinh thời"."""
_LATE = lazy_pattern(r"cố (?!vấn\b)", re.IGNORECASE)  # "cố Tổng Bí thư A", but "Cố vấn Chính phủ A"
_BRACKET = 2  # characters between a name and the years in brackets
_LISTED = lazy_pattern(r"(?: [-–] [^;]{0,80})?(?:[,;] |(?P<last>,? và(?: của)? ))")
_REACH = 30


def held_in_life(article: Article, people: People, claims: Sequence[TenureClaim]) -> list[TenureClaim]:
    """The claims, those of the remembered as former: they hold no post."""
    dead = remembered(article, people)
    return [replace(claim, status=TenureStatus.FORMER) if claim.person in dead else claim for claim in claims]


def remembered(article: Article, people: People) -> frozenset[str]:
    """The names of those before whom, with the posts there, such words stand, or whose years of life stand behind, and
    of whom a sentence looks back on the whole life.
    """
    found: set[str] = set()
    for sentence in article.sentences:
        lives = [date for date in article.dates_in(sentence) if is_life(sentence, date)] if sentence.names else []
        listed: list[str] | None = None  # who goes on a list of the remembered, if "và" closes it
        before = sentence.start
        whole = _WHOLE_LIFE.search(sentence.page.text, sentence.start, sentence.end) if sentence.names else None
        for index, item in sentence.names:
            name = people.name_of(sentence, item) or ""
            start = sentence.items[phrase_start(sentence.items, index)].start
            joint = _LISTED.fullmatch(sentence.page.text, before, start) if listed is not None else None
            before = item.end
            if whole is not None and whole.end() <= item.start:
                found.add(name)
                whole = None
            late = _LATE.match(sentence.page.text, start)
            if late or _REMEMBERS.search(sentence.page.text, max(sentence.start, start - _REACH), start):
                found.add(name)
                listed = []
            elif any(0 < date.start - item.end <= _BRACKET for date in lives) or _GONE.match(
                sentence.page.text, item.end
            ):
                found.add(name)
            elif joint is None or listed is None:
                listed = None
            elif joint["last"]:
                found |= {*listed, name}
                listed = None
            else:
                listed.append(name)
    return frozenset(found)
