"""Heads of other states told without their country: "Tổng thống Daniel A" in news of one state."""

from collections.abc import Iterator, Sequence

from bomay.claims.article import Article
from bomay.claims.article_country import country_of_article
from bomay.claims.chains import complete_bodies
from bomay.claims.people import People
from bomay.mentions.foreign_name import looks_foreign
from bomay.mentions.kinds import Scope
from bomay.model import Body, TenureClaim, TenureStatus

__all__ = ["claim_heads_abroad"]

_HEADS = frozenset({"Tổng thống", "Phó Tổng thống", "Quốc vương", "Nữ hoàng"})


def claim_heads_abroad(article: Article, people: People, stated: Sequence[TenureClaim]) -> Iterator[TenureClaim]:
    """The posts of foreigners that every state has one of, as of the country that the article is about.

    None where it is about no one country, or where such a post of the person is `stated` with its country.
    """
    known = {(claim.person, claim.role) for claim in stated}
    country: str | None = None
    for sentence in article.sentences:
        for holding in sentence.holdings:
            if not any(post.role.label in _HEADS for post in holding.posts):
                continue
            person = people.name_of(sentence, holding.name)
            for post, bodies in zip(holding.posts, complete_bodies(holding.posts), strict=True):
                role = post.role.label
                if person is None or bodies or role not in _HEADS or (person, role) in known:
                    continue
                country = country_of_article(article) if country is None else country
                if not country or not looks_foreign(person):
                    continue
                name, said = (holding.name.start, holding.name.end), (post.start, post.end)
                yield TenureClaim(
                    person=person,
                    role=role,
                    body=Body(name=country),
                    status=TenureStatus.FORMER if post.scope is Scope.FORMER else TenureStatus.CURRENT,
                    evidence=article.evidence(holding.rule, (sentence, *name), (sentence, *said)),
                )
