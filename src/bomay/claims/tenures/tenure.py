"""Tenures: who holds or held which post, from the chains of posts that stand with names."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import islice
from typing import NamedTuple

from bomay.claims.acts.succession import given_up
from bomay.claims.article.article import Article, Sentence
from bomay.claims.article.assembly import assembly_at, national_assembly_of
from bomay.claims.bodies.chains import complete_bodies
from bomay.claims.bodies.context import DEPUTY
from bomay.claims.bodies.foreign_body import of_country, of_state
from bomay.claims.bodies.resolve import in_province, lacks_unit, resolve_body
from bomay.claims.careers.career import tells_career
from bomay.claims.careers.held_then import is_before_taking, is_held_now, left_by_now, tells_past_of, tells_then
from bomay.claims.careers.held_time import times_behind
from bomay.claims.careers.time import is_left_for_next
from bomay.claims.people.people import People
from bomay.claims.posts.alternate import with_alternate
from bomay.claims.posts.holdings import Holding
from bomay.claims.posts.one_office import end_of
from bomay.claims.posts.short_posts import Told, settle_short, shorthand
from bomay.claims.tenures.delegation import listed_countries, sending_country
from bomay.mentions.kinds import PlaceMention, Scope
from bomay.model import Body, Evidence, TenureClaim, TenureStatus
from bomay.text.lazy import lazy_pattern

__all__ = ["claim_tenures", "key_of", "merge_tenures"]

_PREMIER = "Thủ tướng"


_SEATS = ("Ủy viên", "Đại biểu", "Thành viên")  # told again for each time in a list of a life


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
            then = tells_then(sentence, holding, holding.posts[0])
            told = then or holding.once > 0
            if holding.predicated and not told and tells_career(article, sentence, holding.posts[0].start):
                continue
            if holding.predicated and _is_of_act(sentence, holding):
                continue
            if holding.said and _is_of_act(sentence, holding):
                holding = holding._replace(posts=holding.posts[: -holding.said], said=0)
            if name is not None:
                lent = _Lent(shared.get(holding.name.start), listed.get(holding.name.start, ""))
                found.extend(_of_holding(article, sentence, holding, name, lent))
    return settle_short(found)


def _is_of_act(sentence: Sentence, holding: Holding) -> bool:
    """Whether "A giữ chức …" only goes on after an act or a proposal: what was done, or not yet, the act tells."""
    if holding.once:
        return False  # "bổ nhiệm ông A, từng là Giám đốc …": no act tells of what was
    said = holding.posts[-holding.said if holding.said else 0]
    after = sentence.page.text[holding.name.end : said.start]
    if "là" in after.split():
        return False
    text = sentence.page.text
    clause = text.rfind(";", sentence.start, holding.name.start) + 1 or sentence.start
    if (done := _WHEN_DONE.match(text, sentence.start, holding.name.start)) is not None:
        clause = done.end()  # "Sau khi miễn nhiệm ông A, bà B giữ quyền …"
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


_WHEN_DONE = lazy_pattern(r"\s*(?:Sau khi|Trước khi|Khi|Từ khi|Ngay sau khi) [^,;]{0,120}, ")


class _Lent(NamedTuple):
    """What the rest of its list gives to a chain of posts: the province of its bodies, the country of its state."""

    province: PlaceMention | None
    country: str


def _of_holding(article: Article, sentence: Sentence, holding: Holding, name: str, lent: _Lent) -> list[Told]:
    claims: list[Told] = []
    former = tells_past_of(article, sentence, holding)
    taking = is_before_taking(sentence, holding)
    country = sending_country(sentence, holding)
    heading, own = holding.posts[: holding.header], holding.posts[holding.header :]
    told = len(holding.posts) - (holding.said if holding.said and _is_of_act(sentence, holding) else 0)
    once = {post.start for post in holding.posts_once}
    once |= left_by_now(holding, sentence.page.text)
    completed = zip(holding.posts, [*complete_bodies(heading), *complete_bodies(own)], strict=True)
    times = times_behind(article, sentence, holding.posts)
    for post, bodies in islice(completed, told):
        if taking and post.start < holding.name.start:
            continue  # "Trước khi làm X, ông A …": whether A is X still, other words tell
        time = times.get(post.start)
        former = (former or post.start in once) and not is_held_now(sentence.page.text, post)
        former = former or post.scope is Scope.FORMER or tells_then(sentence, holding, post)
        former = former or (taking and post.start > holding.name.end)
        former = former or (holding.predicated and is_left_for_next(sentence, post))
        if not bodies and post.role.label == DEPUTY:
            assembly = assembly_at(article.context, post.start) or national_assembly_of(
                article.context, sentence.page.text, post=post, name=holding.name
            )
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
                status=TenureStatus.FORMER if former else (time and time.status) or TenureStatus.CURRENT,
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
    *,
    beside: frozenset[str] = frozenset(),
    elected: frozenset[tuple[str, str, str]] = frozenset(),
) -> tuple[TenureClaim, ...]:
    """One claim per person, role and body: a present mention overrides "nguyên", evidence is gathered.

    `ended` holds the person, role and body of posts that an act of the article ends: those are former; an empty
    role and body stand for all posts of one who died. `beside` are the roles that the article calls part-time,
    `elected` the person, role and body of posts that an election gives.
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
    ended |= given_up(list(merged.values()), beside, elected)
    return tuple(
        replace(claim, status=TenureStatus.FORMER)
        if (key[0], "", "") in ended
        or (claim.status is TenureStatus.CURRENT and (key in ended or _is_outgrown(key, merged)))
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
    told_over = any(
        told.status is TenureStatus.FORMER and told.end and not (other.start and other.start >= told.end)
        for told, other in ((first, second), (second, first))
    )  # "2016-2020: X; 2020 đến nay: X" tells of one who holds it again
    if status is TenureStatus.CURRENT and told_over and not first.role.startswith(_SEATS):
        status = TenureStatus.FORMER  # "nguyên Giám đốc (2010-2015)", by the way called "Giám đốc"
    if status is not TenureStatus.FORMER:
        first, second = (_without_past_time(told) for told in (first, second))
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


def _without_past_time(claim: TenureClaim) -> TenureClaim:
    """A claim without the time of a stint that is over: who sat from 2011 to 2013 and sits again has another since."""
    over = claim.status is TenureStatus.FORMER and claim.end is not None
    return replace(claim, start=None, end=None) if over else claim


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
