"""Posts of people whom a sentence tells to be in prison for years, or to have lost all that they held."""

from bomay.claims.article.article import Sentence
from bomay.claims.posts.holdings import Holding
from bomay.mentions.kinds import Mark
from bomay.text.lazy import lazy_pattern
from bomay.text.quick import Hinted

__all__ = ["has_fallen"]

_FALLEN = Hinted(
    r"\b(?:bị (?:[Tt]òa(?: án)?[^,.;]{0,40}? )?(?:tuyên phạt|phạt|tuyên|kết án)\b[^;.,]{0,30}\b(?:tù|tử hình)\b|"
    r"(?:lãnh|lĩnh|nhận|chịu) (?:mức |bản )?án (?:\w+ ){0,2}(?:năm|tù|chung thân|tử hình)|"
    r"mất (?:tất cả|hết|mọi)(?: các)? chức vụ)",
    " tù",
    " án ",
    "mất ",
)


_ALIKE = lazy_pattern(r"(?:[\s,()–-]|\b(?:chỉ|đã|cũng|đều|vừa|cùng|lần lượt|sau đó|và|khóa|\d+)\b)*")
"""What may stand between people of one list and what is told of all of them."""


def has_fallen(sentence: Sentence, holding: Holding) -> bool:
    """Whether the bearer of posts, alone or as one of a list, is told to be sentenced or to have lost all posts.

    "Ông A (Chủ tịch X) bị phạt 23 năm tù", "các ông A (…), B (…) mất tất cả chức vụ"; whoever does something else
    before that is another: "ông A, Chánh án, cho biết bị cáo bị phạt 3 năm tù".
    """
    text = sentence.page.text
    at = max(holding.name.end, holding.posts[-1].end)
    match = _FALLEN.search(text, at, sentence.end)
    if match is None:
        return False
    unread: list[str] = []
    for item in sentence.items:
        if at <= item.start < match.start() and type(item) is not Mark:
            unread.append(text[at : item.start])
            at = max(at, item.end)
    return _ALIKE.fullmatch("".join((*unread, text[at : match.start()]))) is not None
