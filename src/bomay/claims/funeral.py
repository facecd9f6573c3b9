"""Funerals: a person whose state funeral or wake an article tells of has died in office or out of it."""

import re
from collections.abc import Iterator

from bomay.claims.act import Act, Post
from bomay.claims.article import Article
from bomay.claims.bodies import resolve_body
from bomay.claims.chains import complete_bodies
from bomay.claims.holdings import Holding
from bomay.claims.people import People
from bomay.mentions.kinds import Scope
from bomay.model import ChangeKind

__all__ = ["funerals"]

_FUNERAL = re.compile(
    r"(?:[Tt]ang lễ|[Ll]ễ tang|[Qq]uốc tang|[Ll]ễ viếng|[Ll]ễ truy điệu)(?: cố| đồng chí| ông| bà)* ?$"
)
_REACH = 30


def funerals(article: Article, people: People) -> Iterator[Act]:
    """One act for each person with a post whose funeral a sentence names: "Tang lễ Tổng Bí thư Nguyễn Văn A"."""
    for sentence in article.sentences:
        for holding in sentence.holdings:
            first = min(holding.name.start, holding.posts[0].start)
            match = _FUNERAL.search(sentence.page.text, max(sentence.start, first - _REACH), first)
            if match is None:
                continue
            name, posts = people.name_of(sentence, holding.name), _last_post(article, holding)
            if name is not None and posts:
                places = ((sentence, match.start(), match.end()), (sentence, holding.name.start, holding.name.end))
                yield Act(ChangeKind.DIED, name, posts, None, places)


def _last_post(article: Article, holding: Holding) -> tuple[Post, ...]:
    """The post in which one dies; none of one who is called "cố" or "nguyên": that funeral lies in the past."""
    post = holding.posts[0]
    if post.scope is not Scope.HELD:
        return ()
    bodies = complete_bodies(holding.posts)[0]
    return tuple((post.role.label, resolve_body(body, article.context)) for body in bodies)
