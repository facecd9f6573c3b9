"""Tenures: who holds or held which post, from the chains of posts that stand with names."""

from collections.abc import Sequence
from dataclasses import replace

from bomay.claims.article import Article, Sentence
from bomay.claims.bodies import party_body_of, resolve_body
from bomay.claims.holdings import Holding, find_holdings
from bomay.claims.people import People
from bomay.mentions.kinds import BodyMention, PostMention, Scope
from bomay.model import Body, Evidence, TenureClaim, TenureStatus

__all__ = ["claim_tenures", "complete_bodies", "merge_tenures"]

_PARTY_ROLES = ("Bí thư", "Phó Bí thư", "Phó Bí thư Thường trực", "Ủy viên", "Bí thư thứ nhất")


def claim_tenures(article: Article, people: People) -> list[TenureClaim]:
    """Every tenure that a chain of posts beside a name states, in text order, not yet merged."""
    found: list[TenureClaim] = []
    for sentence in article.sentences:
        for holding in find_holdings(sentence.items, sentence.page.text):
            name = people.name_of(sentence, holding.name)
            if name is not None:
                found.extend(_of_holding(article, sentence, holding, name))
    return found


def _of_holding(article: Article, sentence: Sentence, holding: Holding, name: str) -> list[TenureClaim]:
    claims: list[TenureClaim] = []
    former = False
    for post, bodies in zip(holding.posts, complete_bodies(holding.posts), strict=True):
        former = former or post.scope is Scope.FORMER
        for mention in bodies:
            body = resolve_body(mention, article.context)
            evidence = article.evidence(
                holding.rule,
                (sentence, holding.name.start, holding.name.end),
                (sentence, post.start, max(post.end, mention.end)),
            )
            claims.append(
                TenureClaim(
                    person=name,
                    role=post.role.label,
                    body=body,
                    status=TenureStatus.FORMER if former else TenureStatus.CURRENT,
                    term=post.term or None,
                    acting=post.scope is Scope.ACTING,
                    evidence=evidence,
                )
            )
    return claims


def complete_bodies(posts: Sequence[PostMention]) -> list[tuple[BodyMention, ...]]:
    """For each post of a chain its bodies, completed by those that follow: shared bodies, shared places.

    "Phó Bí thư, Chủ tịch UBND xã Yên Trạch": the first is of the Đảng ủy xã Yên Trạch.
    """
    completed: list[tuple[BodyMention, ...]] = []
    following: BodyMention | None = None
    for post in reversed(posts):
        bodies = list(post.bodies)
        for index in range(len(bodies) - 1, -1, -1):
            after = bodies[index + 1] if index + 1 < len(bodies) else following
            bodies[index] = _with_place_of(bodies[index], after)
        if not bodies and following is not None and post.role.label in _PARTY_ROLES:
            party = party_body_of(following)
            bodies = [party] if party is not None else []
        completed.append(tuple(bodies))
        if bodies:
            following = bodies[0]
    return completed[::-1]


def _with_place_of(body: BodyMention, after: BodyMention | None) -> BodyMention:
    """The body with the place or owner that the next one in the chain states for both."""
    if after is None or body.type is None or after.type is None:
        return body
    if body.type.naming == "owner" and body.owner is None and body.place is None:
        owner = after.owner or party_body_of(after)
        return body._replace(owner=owner) if owner is not None else body
    if body.type.naming == "place-level" and body.place is None and body.owner is None:
        if body.type.id == "dang-uy" and after.type.naming != "owner":
            party = party_body_of(after)
            return party._replace(start=body.start, end=body.end) if party is not None else body
        if after.place is not None and after.type.naming == "place-level":
            return body._replace(place=after.place)
    return body


def merge_tenures(claims: Sequence[TenureClaim]) -> tuple[TenureClaim, ...]:
    """One claim per person, role and body: a present mention overrides "nguyên", evidence is gathered."""
    merged: dict[tuple[str, str, str], TenureClaim] = {}
    for claim in claims:
        key = (claim.person, claim.role, claim.body.name.casefold())
        known = merged.get(key)
        merged[key] = claim if known is None else _join(known, claim)
    return tuple(merged.values())


def _join(first: TenureClaim, second: TenureClaim) -> TenureClaim:
    order = (TenureStatus.INCOMING, TenureStatus.CURRENT, TenureStatus.FORMER)
    status = min(first.status, second.status, key=order.index)
    return replace(
        first,
        status=status,
        start=first.start or second.start,
        end=first.end or second.end,
        term=first.term or second.term,
        acting=first.acting and second.acting,
        body=_fuller(first.body, second.body),
        evidence=_gather(first.evidence, second.evidence),
    )


def _fuller(first: Body, second: Body) -> Body:
    return first if first.type or not second.type else second


def _gather(first: Evidence, second: Evidence) -> Evidence:
    if len(first.spans) > 12:
        return first
    return Evidence(
        spans=tuple(sorted({*first.spans, *second.spans})),
        title_spans=tuple(sorted({*first.title_spans, *second.title_spans})),
        rule=first.rule,
    )
