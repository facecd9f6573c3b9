"""Posts that one is told to have held by the discipline that takes the very title: "xóa tư cách nguyên Bộ trưởng …"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from bomay.claims.article.article import Article, Sentence
from bomay.claims.bodies.chains import complete_bodies
from bomay.claims.bodies.resolve import is_nameless, resolve_body
from bomay.claims.people.people import People
from bomay.claims.tenures.tenure import key_of
from bomay.mentions.kinds import BodyMention, PostMention
from bomay.model import TenureClaim, TenureStatus
from bomay.text.lazy import lazy_pattern
from bomay.text.quick import Hinted

__all__ = ["claim_lost_titles", "without_lost"]

_TAKES = Hinted(
    r"\b[Xx](?:óa|oá) (?:bỏ )?tư cách (?:các )?(?:chức vụ |chức danh )?|"
    r"(?<!đề nghị )(?<!xem xét )\b[Hh](?:ủy|uỷ) (?:bỏ )?tư cách ",
    "tư cách ",
)
_PUT_OUT = lazy_pattern(
    r"(?!.*\b(?:đề nghị|kiến nghị|xem xét|nếu|sẽ|phải|có thể|trước khi|ai|những|các|người|trong số|đồng chí|nói)\b)"
    r".*\b(?:bị|xin|kỷ luật|cảnh cáo|quyết định)\b.*\b(?:ra|rút|loại) khỏi "
)
"""Words before a body that one sits in no more: "ông A bị cảnh cáo và cho ra khỏi Bộ Chính trị"."""
_SAT_IN = ("Bộ Chính trị", "Ban Chấp hành Trung ương Đảng")
_JOINT = lazy_pattern(r",? và |, ")
_WHOSE = lazy_pattern(r"[^.;]*?\b(?:đối với|với|của|cho)\b")
_BEARS = lazy_pattern(r"[^.;]*\bbị\b[^.;]*")


def claim_lost_titles(article: Article, people: People) -> Iterator[TenureClaim]:
    """The former tenures of those whose title a sentence tells to be taken, whoever takes it.

    The person is named behind the posts ("… đối với ông A") or suffers it ("ông A bị xóa tư cách …").
    Source: Luật Cán bộ, công chức (2008, amended 2019), Article 84: those who retired are disciplined by that.
    """
    for sentence in article.sentences:
        yield from _put_out(article, people, sentence)
        text = sentence.page.text
        found = _TAKES.search(text, sentence.start, sentence.end)
        posts = _chain(sentence, found.end()) if found is not None else []
        person = _whose(people, sentence, (found.start(), posts[-1].end)) if found is not None and posts else None
        if person is None:
            continue
        for post, bodies in zip(posts, complete_bodies(posts), strict=True):
            for mention in bodies:
                body = resolve_body(mention, article.context)
                if not is_nameless(body):
                    yield TenureClaim(
                        person=person[0],
                        role=post.role.label,
                        body=body,
                        status=TenureStatus.FORMER,
                        term=post.term or None,
                        evidence=article.evidence(
                            "xoa-tu-cach", (sentence, *person[1]), (sentence, post.start, max(post.end, mention.end))
                        ),
                    )


def _put_out(article: Article, people: People, sentence: Sentence) -> Iterator[TenureClaim]:
    """The seat of the one person named in a sentence that tells that he was put out of its body."""
    names = {people.name_of(sentence, item) for _, item in sentence.names}
    body = next((item for item in sentence.items if type(item) is BodyMention and item.label in _SAT_IN), None)
    name = next(iter(names)) if len(names) == 1 else None
    if body is None or name is None or not sentence.page.text.endswith(" khỏi ", sentence.start, body.start):
        return
    first = sentence.names[0][1]
    if first.end > body.start or _PUT_OUT.fullmatch(sentence.page.text, first.end, body.start) is None:
        return
    yield TenureClaim(
        person=name,
        role="Ủy viên",
        body=resolve_body(body, article.context),
        status=TenureStatus.FORMER,
        evidence=article.evidence("xoa-tu-cach", (sentence, first.start, first.end), (sentence, body.start, body.end)),
    )


def without_lost(claims: Sequence[TenureClaim], lost: Sequence[TenureClaim]) -> list[TenureClaim]:
    """The claims, those of posts whose title was taken since as former: "trúng cử …" of one who is deputy no more."""
    gone = {key_of(claim) for claim in lost}
    return [replace(claim, status=TenureStatus.FORMER) if key_of(claim) in gone else claim for claim in claims]


def _chain(sentence: Sentence, start: int) -> list[PostMention]:
    """The posts that begin at an offset, joined by commas or "và"; not those that stand with somebody's name."""
    chain: list[PostMention] = []
    named = {post.start for holding in sentence.holdings for post in holding.posts}
    for _, post in sentence.posts:
        if post.start in named:
            continue
        if (chain and _JOINT.fullmatch(sentence.page.text, chain[-1].end, post.start)) or post.start == start:
            chain.append(post)
    return chain


def _whose(people: People, sentence: Sentence, taken: tuple[int, int]) -> tuple[str, tuple[int, int]] | None:
    """The name, and where it stands, of whom the titles between two offsets are taken; None where it is unclear."""
    text = sentence.page.text
    item = next((item for _, item in sentence.names if item.start >= taken[1]), None)
    if item is None or not _WHOSE.match(text, taken[1], item.start):
        item = next((item for _, item in reversed(sentence.names) if item.end <= taken[0]), None)
        end = item.end + len(text[item.end : taken[0]].rstrip()) if item is not None else 0
        if item is None or not _BEARS.fullmatch(text, item.end, end):
            return None
    name = people.name_of(sentence, item)
    return (name, (item.start, item.end)) if name is not None else None
