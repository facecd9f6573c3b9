"""Posts that an article calls "nguyên" or "cựu" where it speaks of its own day: its other words are of then."""

from collections import Counter, defaultdict
from collections.abc import Sequence

from bomay.claims.article.article import Article, Sentence
from bomay.claims.people.people import People
from bomay.claims.posts.holdings import Holding
from bomay.claims.tenures.tenure import key_of
from bomay.mentions.kinds import Scope
from bomay.model import TenureClaim, TenureStatus
from bomay.text.quick import Ending, Hinted

__all__ = ["called_former"]

_AS = Ending(
    r"\b(?:vai trò|tư cách|cương vị|chức danh|quyền hạn|trách nhiệm)(?: (?:là|của|một))? $",
    "trò cách vị danh hạn nhiệm là của một",
)
_TRIED = Hinted(r"\b[Bb]ị (?:cáo|can)\b|\b[Cc]áo trạng\b", "ị cáo", "ị can", "áo trạng")
"""Words of a trial: it tells posts as they were at the deed, "nguyên" what has become of them."""
_REACH = 32
_LEAST = 2
_LATELY = 7  # days


def called_former(article: Article, people: People, told: Sequence[TenureClaim]) -> frozenset[tuple[str, str, str]]:
    """Person, role and body of the posts with "nguyên" before them at twice as many mentions as without.

    A mention in what is told of an earlier day is of that day: "Tháng 8, Trung ương cho ông A, Bí thư Tỉnh ủy, thôi …"
    of one whom the article calls "nguyên Bí thư Tỉnh ủy" once. So is what he did in the part of a holder, "với vai trò
    là Chủ tịch", also of a post that his life tells as past. A role that the article tells of one person in several
    bodies is left as it is. In news of a trial "nguyên" once is enough: "bị cáo A, nguyên Giám đốc … A, Giám đốc, ký".
    """
    tried = _TRIED.search(article.text.text) is not None
    called, governed, then, played, held = (Counter[tuple[str, str]]() for _ in range(5))
    chains: list[list[tuple[str, str]]] = []
    for sentence in article.sentences:
        for holding in sentence.holdings:
            person = people.name_of(sentence, holding.name)
            earlier, as_part = _is_of_earlier(article, sentence, holding), _is_part_played(sentence, holding)
            plain = then if earlier else played if as_part else held
            chains.append([(person, post.role.label) for post in holding.posts] if person is not None else [])
            for key, post in zip(chains[-1], holding.posts, strict=False):
                counter = called if post.scope is Scope.FORMER else plain
                counter[key] += 1
                plain = governed if post.scope is Scope.FORMER else plain
    often = {key for key, count in called.items() if count >= max(_LEAST, 2 * (held[key] + governed[key]))}
    often |= {
        key for key in called if tried or not (held[key] or governed[key])
    }  # else only what a pronoun or a part tells
    once = {(claim.person, claim.role) for claim in told if claim.status is TenureStatus.FORMER}
    often |= {key for key in once if played[key] and not (held[key] or governed[key] or then[key])}
    then.update(played)
    for chain in chains:  # "nguyên X, Y" and, of an earlier day, "X, Y": Y too is held no more
        if any(then[key] and called[key] and not held[key] for key in chain):
            often |= {key for key in chain if then[key] and called[key] + governed[key] and not held[key]}
    keys: dict[tuple[str, str], set[tuple[str, str, str]]] = defaultdict(set)
    for claim in told if often else ():
        if (claim.person, claim.role) in often and claim.status is not TenureStatus.INCOMING:
            keys[claim.person, claim.role].add(key_of(claim))
    return frozenset(next(iter(found)) for found in keys.values() if len(found) == 1)


def _is_part_played(sentence: Sentence, holding: Holding) -> bool:
    """Whether words tell as what somebody did something: "ông A với vai trò là Chủ tịch đã ký", of whatever day."""
    first = holding.posts[0].start
    return _AS.search(sentence.page.text, max(sentence.start, first - _REACH), first) is not None


def _is_of_earlier(article: Article, sentence: Sentence, holding: Holding) -> bool:
    """Whether a day or month before that of the article stands before a holder and his posts, in the same sentence."""
    now, first = article.time.now, min(holding.posts[0].start, holding.name.start)
    if now is None or sentence.in_title:
        return False
    for date in article.dates_in(sentence):
        day = date.first
        if date.end > first or day is None or date.last is not None or date.kind not in ("day", "month"):
            continue
        if (day.year, day.month) < (now.year, now.month) or (day.day and now.day - day.day > _LATELY):
            return True
    return False
