"""Heads of other states, and their aides, told without their country: "Tổng thống Daniel A" in news of one state."""

from collections import Counter
from collections.abc import Iterator, Sequence

from bomay.claims.article.article import Article, Sentence
from bomay.claims.article.country import countries_named, country_at, country_of_article
from bomay.claims.bodies.chains import complete_bodies
from bomay.claims.people.people import People
from bomay.claims.posts.holdings import Holding
from bomay.mentions.kinds import PostMention, Scope
from bomay.mentions.names.foreign_name import looks_foreign
from bomay.model import Body, TenureClaim, TenureStatus
from bomay.text.lazy import lazy_pattern

__all__ = ["claim_heads_abroad"]

_AIDES = frozenset({"Trợ lý", "Cố vấn", "Đặc phái viên"})
_SERVED = lazy_pattern(r" (?:của |cho )?(?:Tổng thống|Quốc vương)\b")
_HEADS = frozenset({"Tổng thống", "Phó Tổng thống", "Quốc vương", "Nhà vua", "Nữ hoàng"})
_PRESIDENT = "Tổng thống"
_OF_PRESIDENT = lazy_pattern(r"\b[Tt]ổng thống ")
_NAME = lazy_pattern(r" [A-ZĐ]")
_OF = " của "
_INVITATION = 180  # characters from the word of a visit to the post of who invited
_INVITED = lazy_pattern(
    r"\bthăm (?P<visited>(?:(?!\bthăm\b)[^.;\n]){2,120}?)theo lời mời của (?:[Nn]gài |[Ôô]ng |[Bb]à )?$"
)


def claim_heads_abroad(article: Article, people: People, stated: Sequence[TenureClaim]) -> Iterator[TenureClaim]:
    """The posts of foreigners that every state has one of, as of the country that the article is about.

    The words beside the post come first: "theo lời mời của Tổng thống A", "Tổng thống A của Syria". Where the article
    is about no one country, it is the only one of which it tells the president. None where none is fixed, where such a
    post of the person is `stated` with its country, or where another is stated to be the head of that country.
    """
    known = {(claim.person, claim.role) for claim in stated}
    heads = {(claim.body.name, _office(claim.role), claim.person) for claim in stated if claim.role in _HEADS}
    country: str | None = None
    with_president: str | None = None
    for sentence in article.sentences:
        for holding in sentence.holdings:
            if not any(_is_of_state(sentence, holding, post) for post in holding.posts):
                continue
            person = people.name_of(sentence, holding.name)
            for post, bodies in zip(holding.posts, complete_bodies(holding.posts), strict=True):
                role = post.role.label
                if person is None or bodies or (person, role) in known or not _is_of_state(sentence, holding, post):
                    continue
                if not looks_foreign(person):
                    continue
                country = country_of_article(article) if country is None else country
                whose = _beside(sentence, holding, post) or country
                if not whose and role == _PRESIDENT:
                    if with_president is None:
                        with_president = _with_president(article.text.text)
                    whose = with_president
                if not whose:
                    continue
                if post.scope is not Scope.FORMER and any(
                    (body, office) == (whose, _office(role)) and head != person for body, office, head in heads
                ):
                    continue  # "sang Thái Lan viếng Quốc vương A" in news of the king of another country
                name, said = (holding.name.start, holding.name.end), (post.start, post.end)
                yield TenureClaim(
                    person=person,
                    role=role,
                    body=Body(name=whose),
                    status=TenureStatus.FORMER if post.scope is Scope.FORMER else TenureStatus.CURRENT,
                    evidence=article.evidence(holding.rule, (sentence, *name), (sentence, *said)),
                )


def _with_president(text: str) -> str:
    """The only country of which a text calls somebody the president: "Tổng thống Mỹ"; "" for none, or several.

    One that it calls so by name ("Tổng thống Hàn Quốc Nguyễn Văn A") is another than whom it calls by name alone, and
    of a country named by the way it is not likely.
    """
    told = [country_at(text, match.end()) for match in _OF_PRESIDENT.finditer(text)]
    countries = {country for country, _ in told} - {""}
    named = any(country and _NAME.match(text, end) for country, end in told)
    if named or len(countries) != 1:
        return ""
    country, counts = countries.pop(), Counter(countries_named(text))
    return country if 2 * counts[country] >= max(counts.values(), default=0) else ""


def _beside(sentence: Sentence, holding: Holding, post: PostMention) -> str:
    """The country that words beside a head's post tell: behind the name, or as the one visited at his invitation."""
    if post.role.label not in _HEADS:
        return ""
    text = sentence.page.text
    behind = country_at(text, holding.name.end + len(_OF))[0] if text.startswith(_OF, holding.name.end) else ""
    since = max(sentence.start, post.start - _INVITATION)
    visit = _INVITED.search(text, since, post.start) if not behind else None
    visited = set(countries_named(visit["visited"])) if visit is not None else set()
    return behind or (visited.pop() if len(visited) == 1 else "")


def _office(role: str) -> str:
    """The office that a role tells of: a state has one king, whatever he is called."""
    return "Quốc vương" if role in ("Nhà vua", "Nữ hoàng") else role


def _is_of_state(sentence: Sentence, holding: Holding, post: PostMention) -> bool:
    """Whether it is the post of a head of state, or of one who serves him: "A, Trợ lý Tổng thống".

    In "Trợ lý Tổng thống Daniel A" the name is the head's.
    """
    role = post.role.label
    serves = role in _AIDES and post.start > holding.name.end
    return role in _HEADS or (serves and _SERVED.match(sentence.page.text, post.end) is not None)
