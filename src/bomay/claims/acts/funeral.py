"""Funerals: a person whose state funeral or wake an article tells of has died."""

import re
from collections.abc import Iterator

from bomay.claims.acts.act import Act, Post, called_by
from bomay.claims.article.article import Article, Sentence
from bomay.claims.bodies.chains import complete_bodies
from bomay.claims.bodies.resolve import resolve_body
from bomay.claims.people.people import People
from bomay.claims.posts.holdings import Holding
from bomay.mentions.kinds import CueMention, PostMention, RankMention
from bomay.mentions.words import UNCLE_HO
from bomay.model import ChangeKind
from bomay.text.quick import Ending, Hinted

__all__ = ["funerals"]

_FUNERAL = Ending(
    r"(?:lễ viếng|(?:ngày mất|tang lễ|lễ tang|quốc tang|lễ truy điệu(?:(?:,| và) (?:lễ )?an táng)?|lễ an táng|linh cữu)"
    r"(?: của)?|sự ra đi(?: đột ngột)? của)(?: ?(?:cố|nguyên|đồng chí|ông|bà|cụ|lãnh tụ))* $",
    "lễ mất tang viếng điệu táng cữu của cố nguyên chí ông bà cụ tụ",
    re.IGNORECASE,
)
_PASSING = "sự ra đi"  # of the dead, or of one who leaves a post
_MOURNS = Hinted(
    r"\b(?:chia buồn|tiếc thương|thương tiếc|đau buồn|buồn|tổn thất|nỗi đau|(?:thông báo|thông cáo) đặc biệt)\b",
    *("buồn", "thương", "tổn thất", "nỗi đau", "đặc biệt"),
    flags=re.IGNORECASE,
)
_REACH = 48


def funerals(article: Article, people: People) -> Iterator[Act]:
    """One act for each person whose funeral a sentence names: "Tang lễ Tổng Bí thư A", "sự ra đi của Đại tướng B".

    It names the post that he is called by where the sentence tells the death, none where only of the funeral.
    """
    for sentence in article.sentences:
        chains = {holding.name.start: holding for holding in sentence.holdings}
        for index, named in sentence.names:
            holding = chains.get(named.start)
            first = _begin(sentence, index)
            match = _FUNERAL.search(sentence.page.text, max(sentence.start, first - _REACH), first)
            name = people.name_of(sentence, named) if match is not None else None
            if match is not None and _is_mere_leave(sentence, match.group()):
                continue
            if match is None or name is None or (name == UNCLE_HO and match.group().casefold().startswith("lễ viếng")):
                continue  # wreaths are laid at his mausoleum every year
            places = ((sentence, match.start(), match.end()), (sentence, named.start, named.end))
            posts = _posts_before(article, holding) if holding and _tells_passing(match.group()) else ()
            yield Act(ChangeKind.DIED, name, called_by(posts), None, places)


def _tells_passing(said: str) -> bool:
    return said.casefold().startswith(_PASSING)


def _is_mere_leave(sentence: Sentence, said: str) -> bool:
    """Whether "sự ra đi" may be a leave from a post: nobody mourns in the sentence, nor calls him late."""
    if not _tells_passing(said) or "cố " in said.casefold():
        return False
    return _MOURNS.search(sentence.words) is None


def _begin(sentence: Sentence, index: int) -> int:
    """Where the words begin that call a person by post, rank or honorific, up to the name at an index."""
    at = index
    while at > 0 and type(sentence.items[at - 1]) in (PostMention, RankMention, CueMention):
        item = sentence.items[at - 1]
        if type(item) is CueMention and item.kind != "honorific":
            break
        at -= 1
    return sentence.items[at].start


def _posts_before(article: Article, holding: Holding) -> tuple[Post, ...]:
    """The posts that stand before the name."""
    posts = [post for post in holding.posts if post.start < holding.name.start]
    return tuple(
        (post.role.label, resolve_body(body, article.context))
        for post, bodies in zip(posts, complete_bodies(posts), strict=True)
        for body in bodies
    )
