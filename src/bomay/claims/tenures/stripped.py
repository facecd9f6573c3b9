"""Posts that a discipline takes without naming them: "cách tất cả các chức vụ trong Đảng"."""

from collections.abc import Sequence
from dataclasses import replace

from bomay.claims.acts.change import Ended
from bomay.claims.article.article import Article
from bomay.claims.bodies.resolve import lacks_unit
from bomay.claims.tenures.tenure import key_of
from bomay.lexicon import load_lexicon
from bomay.model import Body, ChangeClaim, ChangeKind, TenureClaim, TenureStatus
from bomay.text.lazy import lazy_pattern

__all__ = ["strip_posts"]

_ALL_POSTS = lazy_pattern(
    r"[Cc]ách(?: chức)?(?: hết| tất cả| mọi)+(?: các)? chức vụ(?: (?:trong|về) [Đđ]ảng)?"
    r"(?![^.;]{0,24} nhiệm kỳ| chính quyền)"
)


def strip_posts(
    article: Article, acts: Sequence[ChangeClaim], told: Sequence[TenureClaim]
) -> tuple[frozenset[Ended], tuple[ChangeClaim, ...]]:
    """The posts in the Party that disciplined people held until then, as posts that ended and as acts that ended them.

    Source: Điều lệ Đảng (2011), Article 35: to take posts ("cách chức") is one of the four forms of discipline for a
    member. State posts are taken by an act of their own.
    """
    named = {(act.person, act.role, act.body) for act in acts if act.kind is ChangeKind.LEFT}
    ended: set[Ended] = set()
    left: list[ChangeClaim] = []
    for act in acts:
        if act.kind is not ChangeKind.DISCIPLINED or not _takes_all_posts(article, act):
            continue
        for claim in told:
            held = claim.person == act.person and claim.status is TenureStatus.CURRENT and _is_of_party(claim.body)
            if held and key_of(claim) not in ended and (claim.person, claim.role, claim.body) not in named:
                ended.add(key_of(claim))
                left.append(replace(act, kind=ChangeKind.LEFT, role=claim.role, body=claim.body))
    return frozenset(ended), tuple(left)


def _is_of_party(body: Body) -> bool:
    if not body.type or body.type == "van-phong" or lacks_unit(body):
        return False
    return load_lexicon().body_type(body.type).sector == "party"


def _takes_all_posts(article: Article, act: ChangeClaim) -> bool:
    spans = act.evidence.spans
    text = article.document.text
    return bool(spans) and _ALL_POSTS.search(text, spans[0].start, spans[-1].end) is not None
