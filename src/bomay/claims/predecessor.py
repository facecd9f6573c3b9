"""Who held a post before the one whom an act or a sentence puts in it: "bầu ông A làm Chủ tịch … thay ông B"."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from bomay.claims.article import Article, Sentence
from bomay.claims.people import People
from bomay.claims.phrase import phrase_start
from bomay.claims.succession import is_single_seat
from bomay.claims.tenure import key_of
from bomay.mentions.kinds import NameMention, PostMention
from bomay.model import Evidence, TenureClaim, TenureStatus

__all__ = ["claim_predecessors"]

_PREDECESSOR_OF = re.compile(r"\b[Nn]gười tiền nhiệm của (?:ông |bà |đồng chí )?$")
_IS = re.compile(r" (?:là )(?:ông |bà |đồng chí )?")
_WHO_PRECEDED = re.compile(r"(?:,| -| \() ?(?:là )?người tiền nhiệm của (?:ông |bà |đồng chí )?")
_REPLACES = re.compile(
    r"[ ,(–-]*(?:(?:nhiệm kỳ|khóa|giai đoạn|năm)[^,;.]{1,24})?[ ,(–-]*"
    r"(?:để |và )?thay(?: thế)?(?: cho)?(?: vị trí của| người tiền nhiệm(?: là)?)? "
)
"""What stands between a post and him who held it before: its term, and "thay" alone; not "điều hành thay"."""


def claim_predecessors(article: Article, people: People, told: Sequence[TenureClaim]) -> list[TenureClaim]:
    """A former tenure for each person whom another is `told` to follow in a post; a proposal to do so gives none."""
    found: list[TenureClaim] = []
    for sentence in article.sentences:
        if len(sentence.names) > 1 and "gười tiền nhiệm của " in sentence.words:
            found.extend(_called_so(article, people, sentence, told))
        if len(sentence.names) < 2 or "thay " not in sentence.words:
            continue
        for index, name in sentence.names:
            post = _post_before(sentence, index)
            person = people.name_of(sentence, name) if post is not None else None
            if post is None or person is None:
                continue
            evidence = article.evidence(
                "nguoi-tien-nhiem", (sentence, name.start, name.end), (sentence, post.start, post.end)
            )
            place = article.evidence("", (sentence, post.start, post.end))
            found.extend(_of_follower(claim, person, evidence) for claim in _followers(told, person, post, place))
    return found


def _called_so(
    article: Article, people: People, sentence: Sentence, told: Sequence[TenureClaim]
) -> Iterator[TenureClaim]:
    """Who held a newcomer's post before: "người tiền nhiệm của ông A là ông B", "ông B, người tiền nhiệm của ông A".

    It is told only where the newcomer got one post that one man holds at a time.
    """
    text = sentence.page.text
    for (_, first), (_, second) in pairwise(sentence.names):
        opens = _PREDECESSOR_OF.search(text, sentence.start, first.start) is not None
        if opens and _IS.fullmatch(text, first.end, second.start):
            follower, before = first, second
        elif _WHO_PRECEDED.fullmatch(text, first.end, second.start):
            follower, before = second, first
        else:
            continue
        name, person = people.name_of(sentence, follower), people.name_of(sentence, before)
        got = [
            claim
            for claim in told
            if claim.person == name and claim.status is TenureStatus.INCOMING and is_single_seat(claim.role)
        ]
        if person is not None and len({key_of(claim) for claim in got}) == 1:
            evidence = article.evidence("nguoi-tien-nhiem", (sentence, before.start, before.end))
            yield _of_follower(got[0], person, evidence)


def _post_before(sentence: Sentence, index: int) -> PostMention | None:
    """The post that "thay" parts from a name."""
    first = phrase_start(sentence.items, index)
    post = next(
        (item for item in reversed(sentence.items[:first]) if type(item) in (PostMention, NameMention)),
        None,
    )
    if type(post) is not PostMention:
        return None
    start = sentence.items[first].start
    return post if _REPLACES.fullmatch(sentence.page.text, post.end, start) else None


def _followers(told: Sequence[TenureClaim], person: str, post: PostMention, place: Evidence) -> Iterator[TenureClaim]:
    """What is told of the one who holds the post now, in the words that name it; nothing where bodies differ."""
    claims = [
        claim
        for claim in told
        if claim.role == post.role.label and claim.person != person and _overlap(claim.evidence, place)
    ]
    if len({claim.body.name.casefold() for claim in claims}) == 1:
        yield claims[0]


def _overlap(first: Evidence, second: Evidence) -> bool:
    """Whether two pieces of evidence share characters."""
    pairs = ((first.spans, second.spans), (first.title_spans, second.title_spans))
    return any(a.start < b.end and b.start < a.end for ours, theirs in pairs for a in ours for b in theirs)


def _of_follower(claim: TenureClaim, person: str, evidence: Evidence) -> TenureClaim:
    return TenureClaim(person=person, role=claim.role, body=claim.body, status=TenureStatus.FORMER, evidence=evidence)
