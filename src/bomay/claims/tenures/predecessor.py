"""Who held a post before the one whom an act or a sentence puts in it: "bầu ông A làm Chủ tịch … thay ông B"."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from msgspec.structs import replace

from bomay.claims.acts.act import is_past
from bomay.claims.acts.succession import is_single_seat
from bomay.claims.article.article import Article, Sentence
from bomay.claims.bodies.resolve import is_nameless, resolve_body
from bomay.claims.people.people import People
from bomay.claims.people.phrase import phrase_start
from bomay.claims.tenures.tenure import key_of
from bomay.mentions.kinds import NameMention, PostMention
from bomay.model import OPENING, ChangeClaim, ChangeKind, Evidence, TenureClaim, TenureStatus
from bomay.text.lazy import lazy_pattern

__all__ = ["claim_departures", "claim_predecessors", "departed"]

_PREDECESSOR_OF = lazy_pattern(r"\b[Nn]gười tiền nhiệm của (?:ông |bà |đồng chí )?$")
_IS = lazy_pattern(r" (?:là )(?:ông |bà |đồng chí )?")
_WHO_PRECEDED = lazy_pattern(r"(?:,| -| \() ?(?:là )?người tiền nhiệm của (?:ông |bà |đồng chí )?")
_FOLLOWS = lazy_pattern(
    r"(?: [^,.;()]{2,40})? (?:chức vụ|cương vị|vị trí|trọng trách|chức danh|nhiệm vụ) (?:này|trên),? (?:để )?"
    r"(?:thay(?: thế)?(?: cho)?|kế nhiệm) (?:ông |bà |đồng chí )?|"
    r" (?:là người )?(?:thay(?: thế)?(?: cho)?|kế nhiệm)(?: vị trí của| người tiền nhiệm(?: là)?)? "
    r"(?:ông |bà |đồng chí )?"
)
"""Between the names of who got a post and of who held it before: "ông A giữ chức vụ này thay ông B"."""
_REPLACES = lazy_pattern(
    r"[ ,(–-]*(?:(?:nhiệm kỳ|khóa|giai đoạn|năm)[^,;.]{1,24})?[ ,(–-]*"
    r"(?:để |và )?(?:thay(?: thế)?(?: cho)?(?: vị trí của| người tiền nhiệm(?: là)?)?|kế nhiệm) "
)
"""What stands between a post and him who held it before: its term, and "thay" alone; not "điều hành thay"."""


_LEFT = lazy_pattern(
    r"(?: \([^()]*\))?,?(?: [-–])?(?: người)?(?: (?:đã|(?P<just>vừa mới|vừa|mới)))?"
    r"(?: (?:được|bị|xin)(?: (?:Quốc hội|HĐND|Hội đồng nhân dân|Trung ương|Bộ Chính trị|Ban Bí thư)[^,.;()]{0,24})?)?"
    r" (?:thôi chức|thôi giữ chức(?: vụ)?(?: này| trên)?|miễn nhiệm|bãi nhiệm|cách chức|từ chức|"
    r"nghỉ (?:hưu|chế độ|theo chế độ|công tác))"
    r"(?:[.,;)]|$| (?:theo chế độ|trước tuổi|từ|vào|hồi|cuối|đầu|ngày|tháng|hôm|do|vì|trước đó|để)\b)"
)
"""What tells behind his name that the predecessor went, and no other post than the one he is followed in."""


def claim_departures(
    article: Article, people: People, told: Sequence[TenureClaim], acts: Sequence[ChangeClaim]
) -> Iterator[ChangeClaim]:
    """The departures of those whom somebody is put after: "bầu ông A làm Chủ tịch … thay ông B nghỉ hưu".

    Only news of today tells them, of the post that it gives another or that he "vừa" left, and only of those of whom no
    other act tells that they went.
    """
    gone = {act.person for act in acts if act.kind in (ChangeKind.LEFT, ChangeKind.DIED, ChangeKind.TRANSFERRED)}
    news = {(act.role, act.body) for act in acts if act.kind in OPENING and not is_past(article, act.date)}
    for sentence in article.sentences:
        if not sentence.names or not _is_replacing(sentence) or sentence.in_title:
            continue
        for name, person, post, evidence in _replaced(article, people, sentence):
            left = _LEFT.match(sentence.page.text, name.end) if person not in gone else None
            if left is None:
                continue
            place = article.evidence("", (sentence, post.start, post.end))
            posts = [(claim.role, claim.body) for claim in _followers(told, person, post, place)]
            posts += [(post.role.label, resolve_body(body, article.context)) for body in post.bodies]
            for role, body in posts:
                if person not in gone and ((role, body) in news or (left["just"] and not is_nameless(body))):
                    gone.add(person)
                    told_by = replace(evidence, rule="nhan-su.left")
                    yield ChangeClaim(
                        person=person, kind=ChangeKind.LEFT, role=role, body=body, date=None, evidence=told_by
                    )


def departed(changes: Iterable[ChangeClaim]) -> Iterator[TenureClaim]:
    """The former tenures of those who went."""
    for change in changes:
        if change.role and change.body is not None:
            yield TenureClaim(
                person=change.person,
                role=change.role,
                body=change.body,
                status=TenureStatus.FORMER,
                evidence=change.evidence,
            )


def _is_replacing(sentence: Sentence) -> bool:
    return "thay " in sentence.words or "kế nhiệm " in sentence.words


def _replaced(
    article: Article, people: People, sentence: Sentence
) -> Iterator[tuple[NameMention, str, PostMention, Evidence]]:
    """Each one whom a sentence tells to be replaced: his name, who he is, in which post, and where that is said."""
    for index, name in sentence.names:
        post = _post_before(sentence, index)
        person = people.name_of(sentence, name) if post is not None else None
        if post is not None and person is not None:
            spans = ((sentence, name.start, name.end), (sentence, post.start, post.end))
            yield name, person, post, article.evidence("nguoi-tien-nhiem", *spans)


def claim_predecessors(article: Article, people: People, told: Sequence[TenureClaim]) -> list[TenureClaim]:
    """A former tenure for each person whom another is `told` to follow in a post; a proposal to do so gives none."""
    found: list[TenureClaim] = []
    for sentence in article.sentences:
        if len(sentence.names) > 1 and ("gười tiền nhiệm của " in sentence.words or _is_replacing(sentence)):
            found.extend(_called_so(article, people, sentence, told))
        if len(sentence.names) < 2 or not _is_replacing(sentence):
            continue
        for _, person, post, evidence in _replaced(article, people, sentence):
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
        elif "proposal" not in sentence.tells and _FOLLOWS.fullmatch(text, first.end, second.start):
            follower, before = first, second
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
