"""Lists that a decision makes: "Theo Quyết định …, 5 Phó Chủ tịch gồm các đồng chí: A, B, C"."""

import re
from collections.abc import Iterator, Sequence

from bomay.claims.acts.act import GATHER, Act, Post, is_past
from bomay.claims.article.article import Article, Sentence
from bomay.claims.bodies.chains import complete_bodies
from bomay.claims.bodies.resolve import resolve_body
from bomay.claims.people.people import People
from bomay.claims.posts.holdings import Holding
from bomay.model import ChangeClaim, ChangeKind
from bomay.text.lazy import lazy_pattern
from bomay.text.quick import Hinted

__all__ = ["decided_lists", "elected_deputies"]

_OPENING = (ChangeKind.APPOINTED, ChangeKind.ELECTED)
_MADE_UP_OF = Hinted(r"\bgồm\b|\btrong đó\b", "gồm", "trong đó")
_STANDING = lazy_pattern(r"\b(?:chuyên trách|kiêm nhiệm|hiện|còn có|ngoài (?:ông|bà|đồng chí))\b", re.IGNORECASE)
_OTHERWISE = GATHER | {"former", "past", "act", "proposal"}


def decided_lists(article: Article, people: People, claims: Sequence[ChangeClaim]) -> Iterator[Act]:
    """Acts for people whom a list names in posts of the body that the article tells a decision on.

    A list that attends, speaks or is told of the past makes none; the kind and date are those of the act told in full.
    """
    told = [claim for claim in claims if claim.kind in _OPENING and claim.body and not is_past(article, claim.date)]
    known = {(claim.person, claim.role, claim.body and claim.body.name) for claim in claims}
    if not told:
        return
    for sentence in article.sentences:
        if sentence.in_title or not _MADE_UP_OF.search(sentence.words) or _tells_otherwise(sentence):
            continue
        for holding in sentence.holdings:
            name = people.name_of(sentence, holding.name)
            posts = list(_posts(article, holding)) if name else []
            for post in posts:
                act = next((claim for claim in told if _is_of(post, claim)), None)
                if act is not None and name and (name, post[0], post[1].name) not in known:
                    yield Act(act.kind, name, (post,), act.date, _places(sentence, holding))


def elected_deputies(article: Article, people: People, acts: Sequence[Act]) -> Iterator[Act]:
    """Acts for the deputies whom a list names right behind the election of their head, in that sentence or the next.

    "Đại hội bầu ông A làm Chủ tịch Hội X. Các Phó Chủ tịch gồm các ông: B, C": they are elected with him, in his body.
    """
    elections = [act for act in acts if act.kind is ChangeKind.ELECTED and not is_past(article, act.date)]
    if not elections:
        return
    of_sentence: dict[int, list[Act]] = {}
    for act in elections:
        of_sentence.setdefault(id(act.places[0][0]), []).append(act)
    before: Sentence | None = None
    for sentence in article.sentences:
        decides = sentence if "act" in sentence.tells else before  # one with an act of its own goes on with none
        heads = of_sentence.get(id(decides), [])
        before = sentence
        if not heads or _STANDING.search(sentence.words) or any(cue.kind in GATHER for _, cue in sentence.cues):
            continue
        for holding in sentence.holdings:
            name, heading = people.name_of(sentence, holding.name), holding.posts[: holding.header]
            if name is None or len(heading) != 1 or heading[0].bodies or not heading[0].plural:
                continue
            for act in heads:
                posts = tuple(
                    (f"Phó {role}", body) for role, body in act.posts if heading[0].role.label == f"Phó {role}"
                )
                if posts:
                    yield Act(act.kind, name, posts, act.date, _places(sentence, holding))


def _tells_otherwise(sentence: Sentence) -> bool:
    if _STANDING.search(sentence.words):
        return True  # who holds such posts, not who was given one
    return any(cue.kind in _OTHERWISE for _, cue in sentence.cues)


def _posts(article: Article, holding: Holding) -> Iterator[Post]:
    """The posts that head the list, or that a verb gives the one named."""
    posts = holding.posts if holding.predicated else holding.posts[: holding.header]
    for post, bodies in zip(posts, complete_bodies(posts), strict=True):
        for body in bodies:
            yield post.role.label, resolve_body(body, article.context)


def _is_of(post: Post, claim: ChangeClaim) -> bool:
    """Whether a post is in the body of an act, or in an organ of it ("Ban Thường vụ Liên đoàn Lao động tỉnh …")."""
    return claim.body is not None and post[1].name.endswith(claim.body.name)


def _places(sentence: Sentence, holding: Holding) -> tuple[tuple[Sentence, int, int], ...]:
    named = (sentence, holding.name.start, holding.name.end)
    return (named, *((sentence, post.start, post.end) for post in holding.posts))
