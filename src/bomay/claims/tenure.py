"""Tenures: who holds or held which post, from the chains of posts that stand with names."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import islice
from typing import NamedTuple

from bomay.claims.alternate import with_alternate
from bomay.claims.article import Article, Sentence
from bomay.claims.assembly import assembly_at
from bomay.claims.bodies import in_province, lacks_unit, resolve_body
from bomay.claims.career import tells_career
from bomay.claims.career_time import is_left_for_next
from bomay.claims.chains import complete_bodies
from bomay.claims.context import DEPUTY
from bomay.claims.delegation import listed_countries, sending_country
from bomay.claims.foreign_body import of_country, of_state
from bomay.claims.held_time import times_behind
from bomay.claims.holdings import Holding
from bomay.claims.one_office import end_of
from bomay.claims.people import People
from bomay.claims.short_posts import Told, settle_short, shorthand
from bomay.claims.succession import given_up
from bomay.mentions.kinds import PlaceMention, PostMention, Scope
from bomay.model import Body, Evidence, TenureClaim, TenureStatus
from bomay.text.quick import Ending

__all__ = ["claim_tenures", "key_of", "merge_tenures"]

_THEN = Ending(
    r"\b(?:lúc này|lúc đó|lúc ấy|lúc bấy giờ|bấy giờ|khi đó|khi ấy|khi này|hồi đó|thời điểm (?:đó|này|ấy)|"
    r"lúc đương chức|đương thời)"
    r"(?: (?:đang|mới|còn|vẫn))?(?: (?:là|làm|giữ chức|giữ chức vụ|đảm nhiệm|giữ cương vị))? $",
    "đó này ấy giờ chức thời đang mới còn vẫn là làm vụ nhiệm vị",
    re.IGNORECASE,
)
_WHILE = Ending(
    r"(?<!trước )(?<!Trước )\b(?:trong thời gian|khi|lúc|thời)(?: còn| đang)? (?:là|làm|giữ|đảm nhiệm|đảm nhận)"
    r"(?: các)?(?: chức vụ| cương vị| chức danh| chức)? $|"
    r"\b(?:đi lên|bắt đầu|trưởng thành|khởi đầu) từ (?:vị trí|cương vị|một)(?: một)? $",
    "là làm giữ nhiệm nhận các vụ vị danh chức trí một",
    re.IGNORECASE,
)
_WHEN_HE = Ending(
    r"(?<!từ )(?<!Từ )(?<!sau )(?<!Sau )(?<!trước )(?<!Trước )\b(?:trong (?:suốt )?thời gian(?: mà)?|khi|lúc|"
    r"thời điểm (?:này|đó|ấy)|lúc (?:này|đó|bấy giờ)|khi (?:đó|ấy)),? (?:đồng chí |ông |bà )?$",
    "gian mà khi lúc này đó ấy giờ chí ông bà gian, mà, khi, lúc, này, đó, ấy, giờ,",
    re.IGNORECASE,
)
"""Words before one who is then told to hold a post: "trong thời gian bà A giữ chức vụ X"."""
_DEPARTED = re.compile(r"\bra đi của (?:các|hai|ba|bốn|nhiều|một loạt|hàng loạt|một số) [^.;:]{0,60}?(?:như|là|gồm):? ")
_TAKING = re.compile(r"\b[Tt]rước khi (?:là|làm|giữ|đảm nhiệm|nhận|về giữ)(?: chức vụ| cương vị| chức)? $")
"""Words after which what a verb says of the holder is older than the post: "Trước khi làm X, ông A là Y"."""
_PREMIER = "Thủ tướng"
_ASIDE = re.compile(r" ?\((?:[\d.]{1,5} ?[-–] ?)?(?:\d{1,2}[/.])?\d{1,2}[/.]((?:19|20)\d\d)(?:[,;) ])")


def claim_tenures(article: Article, people: People) -> list[TenureClaim]:
    """Every tenure that a chain of posts beside a name states, in text order, not yet merged."""
    found: list[Told] = []
    for sentence in article.sentences:
        if not sentence.holdings:
            continue
        shared = provinces_after(sentence)
        listed = listed_countries(sentence)
        for holding in sentence.holdings:
            name = people.name_of(sentence, holding.name)
            then = _tells_then(sentence, holding, holding.posts[0])
            if holding.predicated and not then and tells_career(article, sentence, holding.posts[0].start):
                continue
            if holding.predicated and _is_of_act(sentence, holding):
                continue
            if holding.said and _is_of_act(sentence, holding):
                holding = holding._replace(posts=holding.posts[: -holding.said], said=0)
            if name is not None:
                lent = _Lent(shared.get(holding.name.start), listed.get(holding.name.start, ""))
                found.extend(_of_holding(article, sentence, holding, name, lent))
    return settle_short(found)


def _tells_then(sentence: Sentence, holding: Holding, post: PostMention) -> bool:
    """Whether a post behind a name is told of the time that the text is in: "ông A, lúc đó là Giám đốc …"."""
    text, name = sentence.page.text, holding.name
    if post.start < name.end:
        return False
    if _THEN.search(text, name.end, post.start):
        return True
    return holding.predicated and _WHEN_HE.search(text, max(sentence.start, name.start - 40), name.start) is not None


def _has_departed(sentence: Sentence, start: int) -> bool:
    """Whether posts at an offset are listed as of those who left: "sự ra đi của các lãnh đạo như Chủ tịch nước A"."""
    if "ra đi của" not in sentence.words:
        return False
    listed = _DEPARTED.search(sentence.page.text, sentence.start, start)
    told = ("speak", "act", "attend")
    return listed is not None and not any(
        cue.kind in told and listed.end() <= cue.start < start for _, cue in sentence.cues
    )


def _is_dated_past(article: Article, sentence: Sentence, holding: Holding) -> bool:
    """Whether a past day or month in brackets tells when the holder did what is told: "Thủ tướng A (6/1961)"."""
    aside = _ASIDE.match(sentence.page.text, holding.name.end)
    now = article.time.now.year if article.time.now is not None else article.time.last_year
    return aside is not None and int(aside[1]) < now


def _is_of_act(sentence: Sentence, holding: Holding) -> bool:
    """Whether "A giữ chức …" only goes on after an act or a proposal: what was done, or not yet, the act tells."""
    said = holding.posts[-holding.said if holding.said else 0]
    after = sentence.page.text[holding.name.end : said.start]
    if "là" in after.split():
        return False
    clause = sentence.page.text.rfind(";", sentence.start, holding.name.start) + 1 or sentence.start
    cues = (cue for _, cue in sentence.cues if clause <= cue.start < holding.name.start)
    return any(cue.kind in ("act", "proposal") for cue in cues)


def provinces_after(sentence: Sentence) -> dict[int, PlaceMention]:
    """For each holding (by its name's start) the province that closes its list: "…, Chủ tịch UBND huyện X, tỉnh Y"."""
    found: dict[int, PlaceMention] = {}
    place: PlaceMention | None = None
    following: int | None = None
    for holding in sorted(sentence.holdings, key=lambda holding: -holding.name.start):
        last = max(map(end_of, holding.posts))
        stop = following if following is not None else sentence.end
        between = sentence.page.text[last:stop]
        after = next(
            (item for item in sentence.items if type(item) is PlaceMention and last <= item.start < stop), None
        )
        if (
            after is not None
            and after.kind in ("tỉnh", "thành phố")
            and after.name
            and not sentence.page.text[last : after.start].strip(" ,(")
        ):
            place = after
        elif between.strip(" ,") not in ("và", "ông", "bà", "và ông", "và bà", "và đồng chí", "đồng chí"):
            place = None
        place = _named_province(holding) or place
        if place is not None:
            found[holding.name.start] = place
        following = min(holding.name.start, holding.posts[0].start)
    return found


def _named_province(holding: Holding) -> PlaceMention | None:
    """The province that the chain itself names last."""
    for post in reversed(holding.posts):
        for body in post.bodies:
            place = body.place or (body.owner.place if body.owner is not None else None)
            if place is not None and place.name and place.kind == "tỉnh":
                return place
    return None


class _Lent(NamedTuple):
    """What the rest of its list gives to a chain of posts: the province of its bodies, the country of its state."""

    province: PlaceMention | None
    country: str


def _of_holding(article: Article, sentence: Sentence, holding: Holding, name: str, lent: _Lent) -> list[Told]:
    claims: list[Told] = []
    first = holding.posts[0].start
    before = (sentence.page.text, max(sentence.start, first - 40), first)
    former = (
        bool(_WHILE.search(*before)) or _is_dated_past(article, sentence, holding) or _has_departed(sentence, first)
    )
    taking = _TAKING.search(*before) is not None
    country = sending_country(sentence, holding)
    heading, own = holding.posts[: holding.header], holding.posts[holding.header :]
    told = len(holding.posts) - (holding.said if holding.said and _is_of_act(sentence, holding) else 0)
    completed = zip(holding.posts, [*complete_bodies(heading), *complete_bodies(own)], strict=True)
    times = times_behind(article, sentence, holding.posts)
    for post, bodies in islice(completed, told):
        if taking and post.start < holding.name.start:
            continue  # "Trước khi làm X, ông A …": whether A is X still, other words tell
        time = times.get(post.start)
        former = former or post.scope is Scope.FORMER or _tells_then(sentence, holding, post)
        former = former or (taking and post.start > holding.name.end)
        former = former or (holding.predicated and is_left_for_next(sentence, post))
        if not bodies and post.role.label == DEPUTY:
            assembly = assembly_at(article.context, post.start)
            bodies = (assembly,) if assembly is not None else ()
        for mention in bodies:
            abroad = of_state(mention, role=post.role.label, country=lent.country)
            placed = in_province(of_country(abroad, role=post.role.label, country=country), lent.province)
            body = resolve_body(placed, article.context)
            evidence = article.evidence(
                holding.rule,
                (sentence, holding.name.start, holding.name.end),
                (sentence, post.start, max(post.end, mention.end) if mention in post.bodies else post.end),
            )
            claim = TenureClaim(
                person=name,
                role=post.role.label,
                body=body,
                status=TenureStatus.FORMER if former or (time and time.over) else TenureStatus.CURRENT,
                start=time.start if time else None,
                end=time.end if time else None,
                term=post.term or None,
                acting=post.scope is Scope.ACTING,
                evidence=evidence,
            )
            short = shorthand(mention, abroad, body)
            claims.extend(Told(each, short) for each in with_alternate(claim))
    return claims


def merge_tenures(
    claims: Sequence[TenureClaim],
    ended: frozenset[tuple[str, str, str]] = frozenset(),
    beside: frozenset[str] = frozenset(),
) -> tuple[TenureClaim, ...]:
    """One claim per person, role and body: a present mention overrides "nguyên", evidence is gathered.

    `ended` holds the person, role and body of posts that an act of the article ends: those are former; an empty
    role and body stand for all posts of one who died. `beside` are the roles that the article calls part-time.
    """
    merged: dict[tuple[str, str, str], TenureClaim] = {}
    for claim in claims:
        key = key_of(claim)
        known = merged.get(key)
        merged[key] = claim if known is None else _join(known, claim)
    named = (
        item
        for item in merged.items()
        if not _is_cut_short(item[0], merged) and not _is_loose(item[0], merged) and not lacks_unit(item[1].body)
    )
    merged = dict(named)
    ended |= given_up(list(merged.values()), beside)
    return tuple(
        replace(claim, status=TenureStatus.FORMER)
        if claim.status is TenureStatus.CURRENT
        and (key in ended or (key[0], "", "") in ended or _is_outgrown(key, merged))
        else claim
        for key, claim in merged.items()
    )


def key_of(claim: TenureClaim) -> tuple[str, str, str]:
    """Person, role and body (case folded) of a tenure: claims alike in these are one."""
    return claim.person, claim.role, claim.body.name.casefold()


def _is_cut_short(key: tuple[str, str, str], merged: Mapping[tuple[str, str, str], TenureClaim]) -> bool:
    """Whether the article tells the same post with the full name of its body: "Thượng viện" of "Thượng viện Pháp"."""
    person, role, body = key
    of_state = role == _PREMIER  # "Thủ tướng Trung Quốc" is he of the "Quốc vụ viện Trung Quốc"
    return any(
        other[:2] == (person, role)
        and (other[2].startswith(f"{body} ") or (of_state and other[2].endswith(f" {body}")))
        for other in merged
    )


def _is_loose(key: tuple[str, str, str], merged: Mapping[tuple[str, str, str], TenureClaim]) -> bool:
    """Whether a deputy's post is told more exactly elsewhere: "Phó Bí thư" of a "Phó Bí thư Thường trực"."""
    exact = merged.get((key[0], f"{key[1]} Thường trực", key[2]))
    return exact is not None and exact.status is merged[key].status and not (merged[key].start or merged[key].end)


def _is_outgrown(key: tuple[str, str, str], merged: Mapping[tuple[str, str, str], TenureClaim]) -> bool:
    """Whether an alternate's seat is told of one who sits in the same committee in full."""
    return key[1] == "Ủy viên dự khuyết" and (key[0], "Ủy viên", key[2]) in merged


def _join(first: TenureClaim, second: TenureClaim) -> TenureClaim:
    order = (TenureStatus.INCOMING, TenureStatus.CURRENT, TenureStatus.FORMER)
    status = min(first.status, second.status, key=order.index)
    return replace(
        first,
        status=status,
        start=first.start or second.start,
        end=first.end or second.end,
        term=first.term or second.term,
        acting=first.acting and second.acting,
        body=_fuller(first.body, second.body),
        evidence=_gather(first.evidence, second.evidence),
    )


def _fuller(first: Body, second: Body) -> Body:
    return first if first.type or not second.type else second


def _gather(first: Evidence, second: Evidence) -> Evidence:
    if len(first.spans) > 12:
        return first
    return Evidence(
        spans=tuple(sorted({*first.spans, *second.spans})),
        title_spans=tuple(sorted({*first.title_spans, *second.title_spans})),
        rule=first.rule,
    )
