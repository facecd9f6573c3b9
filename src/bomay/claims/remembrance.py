"""People whom an article remembers: at their grave, in their memorial, on the day of their birth; they hold no post."""

import re

from bomay.claims.article import Article
from bomay.claims.people import People
from bomay.claims.phrase import phrase_start
from bomay.text.quick import Ending

__all__ = ["remembered"]

_REMEMBERS = Ending(
    r"\b(?:ngày sinh|ngày mất|ngày giỗ|lễ tang|tang lễ|quốc tang|truy điệu|viếng|tưởng niệm|tưởng nhớ|lưu niệm|đền thờ|"
    r"phần mộ|tượng đài|linh cữu|di hài|sự (?:ra đi|từ trần|qua đời|mất mát)|gia quyến|"
    r"viếng và (?:thăm hỏi|chia buồn với) gia đình)(?: của)?(?: cố)? $",
    "sinh mất giỗ lễ tang điệu viếng niệm nhớ thờ mộ đài cữu hài đi trần đời mát quyến đình của cố",
    re.IGNORECASE,
)
_REACH = 30


def remembered(article: Article, people: People) -> frozenset[str]:
    """The names of those before whom, with the posts and honorifics there, such words stand."""
    found: set[str] = set()
    for sentence in article.sentences:
        for index, item in sentence.names:
            start = sentence.items[phrase_start(sentence.items, index)].start
            if _REMEMBERS.search(sentence.page.text, max(sentence.start, start - _REACH), start):
                found.add(people.name_of(sentence, item) or "")
    return frozenset(found)
