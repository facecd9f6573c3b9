"""Posts beside a name of which no claim came: shown with the reason, so that what is not read can be counted."""

from collections.abc import Iterator, Sequence

from bomay.claims.article.article import Article, Sentence
from bomay.claims.people.people import People
from bomay.claims.posts.walk import Walk
from bomay.mentions.kinds import NameMention, PostMention
from bomay.mentions.words import UNCLE_HO
from bomay.model import ChangeClaim, TenureClaim, Unread

__all__ = ["find_unread"]

_NO_BODY = "the article does not name the body of the post"
_NOT_JOINED = "no rule joins the post to the name beside it"


def find_unread(
    article: Article, people: People, tenures: Sequence[TenureClaim], changes: Sequence[ChangeClaim]
) -> tuple[Unread, ...]:
    """The posts of the text that stand with a person's name and gave no tenure and no change, in order.

    A post beside no name says of no one that he holds it ("Bí thư Tỉnh ủy yêu cầu …"): it is left out on purpose.
    """
    claims: tuple[TenureClaim | ChangeClaim, ...] = (*tenures, *changes)
    told = {(claim.person, claim.role) for claim in claims}
    starts = {span.start for claim in claims for span in claim.evidence.spans}
    found = [
        Unread(span=span, reason=reason)
        for sentence in article.sentences
        if sentence.names and sentence.posts and not sentence.in_title
        for post, person, reason in _beside_names(sentence, people)
        if (span := article.text.to_given(post.start, post.end)).start not in starts
        and (person, post.role.label) not in told
    ]
    return tuple(sorted(found, key=lambda gap: gap.span))


def _beside_names(sentence: Sentence, people: People) -> Iterator[tuple[PostMention, str, str]]:
    """Each post that stands with a name: the post, whose name it is, and what is the matter if it gave no claim."""
    held = {post.start for holding in sentence.holdings for post in holding.posts}
    for holding in sentence.holdings:
        person = people.name_of(sentence, holding.name)
        if person is not None and person != UNCLE_HO:
            yield from ((post, person, _NO_BODY) for post in holding.posts)
    walk = Walk(sentence.items, sentence.page.text)
    for index, post in sentence.posts:
        name = _neighbour(walk, index) if post.start not in held else None
        person = people.name_of(sentence, name) if name is not None else None
        if person is not None:
            yield post, person, _NOT_JOINED


def _neighbour(walk: Walk, index: int) -> NameMention | None:
    """The name directly before a post, with at most a comma or dash between."""
    step = walk.back(index - 1)
    if walk.sign(step) in (",", "-", "("):
        step = walk.back(step - 1)
    item = walk.items[step] if step >= 0 else None
    return item if type(item) is NameMention else None
