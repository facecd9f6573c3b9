"""Posts that an article calls "nguyên" or "cựu" far oftener than not: its other words tell of the time then."""

from collections import Counter, defaultdict
from collections.abc import Sequence

from bomay.claims.article import Article
from bomay.claims.people import People
from bomay.claims.tenure import key_of
from bomay.mentions.kinds import Scope
from bomay.model import TenureClaim, TenureStatus

__all__ = ["called_former"]

_LEAST = 2


def called_former(article: Article, people: People, told: Sequence[TenureClaim]) -> frozenset[tuple[str, str, str]]:
    """Person, role and body of the posts with "nguyên" right before them at twice as many mentions as without.

    A role that the article tells of one person in several bodies is left as it is.
    """
    former: Counter[tuple[str, str]] = Counter()
    held: Counter[tuple[str, str]] = Counter()
    for sentence in article.sentences:
        for holding in sentence.holdings:
            person = people.name_of(sentence, holding.name)
            for post in holding.posts if person is not None else ():
                counter = former if post.scope is Scope.FORMER else held
                counter[person or "", post.role.label] += 1
    often = {key for key, count in former.items() if count >= max(_LEAST, 2 * held[key])}
    keys: dict[tuple[str, str], set[tuple[str, str, str]]] = defaultdict(set)
    for claim in told if often else ():
        if (claim.person, claim.role) in often and claim.status is not TenureStatus.INCOMING:
            keys[claim.person, claim.role].add(key_of(claim))
    return frozenset(next(iter(found)) for found in keys.values() if len(found) == 1)
