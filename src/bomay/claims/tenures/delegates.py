"""Deputies whom only their delegation tells: "ông A, đoàn Vĩnh Long, nói" in news of the National Assembly."""

from bomay.claims.article.article import Article, Sentence
from bomay.claims.article.assembly import tells_debates
from bomay.claims.bodies.context import DEPUTY, province_kind
from bomay.claims.people.people import People
from bomay.lexicon import load_lexicon
from bomay.model import Body, TenureClaim, TenureStatus
from bomay.text.lazy import lazy_pattern

__all__ = ["claim_delegates"]

_SENT = lazy_pattern(
    r"(?:, ?| ?\(| [-–] )(?:thuộc )?[Đđ]oàn (?:đại biểu |ĐB|ĐBQH )?(?:tỉnh |thành phố |TP\.? ?)?"
    r"(?P<province>[A-ZĐ][^\W\d_]*(?:[ -][A-ZĐ][^\W\d_]*){0,3}?\.?[A-Z]*)(?=[,.;:)\n]|\s*$| [a-zđ(-])"
)
_NATIONAL = "Quốc hội"
_COUNCIL = lazy_pattern(
    r"(?:[Kk]ỳ họp|[Pp]hiên họp)[^.;:]{0,40} (?:HĐND|Hội đồng nhân dân)|[Đđ]ại hội (?:đại biểu|Đảng)"
)


def claim_delegates(article: Article, people: People) -> list[TenureClaim]:
    """The seats of those whom a delegation behind their name tells to be of the National Assembly.

    Nothing where the article tells of no debates, or of a council's or a congress's, whose delegations are others.
    """
    told = [(sentence, *place) for sentence in article.sentences for place in _told(sentence)]
    text = article.text.text
    if not told or _NATIONAL not in text or not tells_debates(text) or _COUNCIL.search(text):
        return []
    kind = load_lexicon().body_type("quoc-hoi")
    found: list[TenureClaim] = []
    for sentence, start, end, stop in told:
        person = next((people.name_of(sentence, name) for _, name in sentence.names if name.start == start), None)
        if person is not None:
            evidence = article.evidence("doan-dai-bieu-sau-ten", (sentence, start, end), (sentence, end, stop))
            body = Body(name=kind.label, type=kind.id)
            status = TenureStatus.CURRENT
            found.append(TenureClaim(person=person, role=DEPUTY, body=body, status=status, evidence=evidence))
    return found


def _told(sentence: Sentence) -> list[tuple[int, int, int]]:
    """Where each name stands behind which a delegation of a province does: its start and end, and the delegation's."""
    found = []
    for _, name in sentence.names if "oàn " in sentence.words else ():
        match = _SENT.match(sentence.page.text, name.end, sentence.end)
        if match is not None and province_kind(match["province"]):
            found.append((name.start, name.end, match.end()))
    return found
