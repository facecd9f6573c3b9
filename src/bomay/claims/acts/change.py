"""Changes: the personnel acts of an article as claims, with the tenures that they open and end."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from bomay.claims.acts.act import Act, Post, is_past, is_seat
from bomay.claims.acts.composition import find_seats
from bomay.claims.acts.decided import is_decided
from bomay.claims.acts.doubles import without_doubles
from bomay.claims.acts.funeral import funerals
from bomay.claims.acts.lately import held_lately
from bomay.claims.acts.later import date_after
from bomay.claims.acts.list import decided_lists, elected_deputies
from bomay.claims.acts.moved_since import moved_since
from bomay.claims.acts.reading import read_acts
from bomay.claims.acts.spoken import is_of_unnamed
from bomay.claims.acts.succession import held_beside, keeps_beside
from bomay.claims.acts.whose_life import born_in, first_person, meant, tells_life
from bomay.claims.article.article import Article, Sentence
from bomay.claims.article.quotations import Quotations
from bomay.claims.careers.career import most_named
from bomay.claims.people.people import People
from bomay.lexicon.terms import term_years
from bomay.model import OPENING, Body, ChangeClaim, ChangeKind, PartialDate, TenureClaim, TenureStatus

__all__ = ["Changes", "Ended", "claim_changes"]

Ended = tuple[str, str, str]
"""A post that an act ends: person, role, body's name in lower case; role and body empty: all posts of the person."""

_CENTRAL = frozenset({"ban-chap-hanh-trung-uong-dang", "bo-chinh-tri", "quoc-hoi", "ban-bi-thu-trung-uong-dang"})
_SEATS = frozenset({"Ủy viên", "Ủy viên dự khuyết", "Bí thư", "Đại biểu"})
_ELECTIONS, _TERM = 2016, 5  # a year of elections to the Central Committee and the National Assembly; years between two
_COMMITTEES_IN = ("đảng ủy", "đảng bộ", "ban cán sự đảng", "đảng đoàn")
_PARTY_POSTS = frozenset({"Bí thư", "Phó Bí thư", "Phó Bí thư Thường trực", "Ủy viên", "Ủy viên dự khuyết", "Đại biểu"})
_BESIDE_WORK = ("Chi bộ ", "Chi đoàn ", "Công đoàn ")
"""Bodies that one leads beside one's work."""
_BOTH_HEADS = frozenset({"Tổng Bí thư", "Chủ tịch nước"})  # one man held both in 2018–2021 and in 2024
_JUDGE, _PRESIDES = "Thẩm phán", ("Chánh án", "Phó Chánh án")
_DEPUTY_OF = {"Bộ trưởng": "Thứ trưởng"}
_RANKS = ("", " Thường trực")


@dataclass(frozen=True, slots=True)
class Changes:
    """The acts of an article, with the tenures that they open or end."""

    claims: tuple[ChangeClaim, ...]
    tenures: tuple[TenureClaim, ...]
    ended: frozenset[Ended]
    outgrown: frozenset[tuple[Ended, Ended]]  # a post that an act of the past gave, and one that it does not go with


@dataclass(slots=True)
class _Gathering:
    """The claims of an article while its sentences are read."""

    claims: dict[tuple[object, ...], ChangeClaim] = field(default_factory=dict)
    acts: list[Act] = field(default_factory=list)
    tenures: list[TenureClaim] = field(default_factory=list)
    ended: set[Ended] = field(default_factory=set)
    outgrown: set[tuple[Ended, Ended]] = field(default_factory=set)

    def add(self, article: Article, act: Act, *, over: bool = False) -> None:
        """Take in one act; an act told twice counts once, with its date if one telling states it.

        What it opened is `over` where later news of the article ended it.
        """
        self.acts.append(act)
        for claim in _claims_of(article, act):
            key = (claim.person, claim.kind, claim.role, claim.body and claim.body.name)
            known = self.claims.get(key)
            if known is None or (known.date is None and claim.date is not None):
                self.claims[key] = claim
        if over:
            self.tenures += [_as_history(article, act, claim) for claim in _tenures_of(article, act)]
            self.ended |= _deputies(act)
            return
        self.tenures.extend(_tenures_of(article, act))
        self.ended |= _ended_by(article, act)
        if act.kind in OPENING and is_past(article, act.date):
            self.outgrown |= {(new, old) for new in _keys(act, act.posts) for old in _left_behind(act)}


def claim_changes(article: Article, people: People) -> Changes:
    """Every decided act, one claim per person, kind and post; proposals and requests give none."""
    found = _Gathering()
    hero = most_named(people)
    recent: str | None = None
    told: list[Act] = []  # acts of a life, dated, in news that has no date of its own
    last: Sentence | None = None
    quoted = Quotations(article.text.text)
    for sentence in article.sentences:
        hero = born_in(article, people, sentence) or hero
        if "act" in sentence.tells or is_decided(sentence):
            in_life = tells_life(article, people, sentence, hero)
            for act in read_acts(article, people, sentence, meant(hero if in_life else None, recent)):
                if is_of_unnamed(act, quoted):
                    continue
                act = act if act.date is not None else replace(act, date=date_after(article, sentence, last))
                if act.date is None and in_life:  # an act of the past without a date is a tenure, no change
                    found.tenures += [_as_history(article, act, claim) for claim in _tenures_of(article, act)]
                elif in_life and article.document.published is None and not is_past(article, act.date):
                    told.append(act)
                else:
                    found.add(article, act)
        recent = first_person(people, sentence, followed=False) or recent
        last = sentence
    for act in told:
        found.add(article, act, over=_is_over(act, found.tenures))
    for act in (*funerals(article, people), *elected_deputies(article, people, tuple(found.acts))):
        found.add(article, act)
    for seat in find_seats(article, people):
        post = (seat.claim.role, seat.claim.body)
        if seat.decided:
            found.add(article, Act(ChangeKind.APPOINTED, seat.claim.person, (post,), None, seat.places))
        found.tenures.append(seat.claim)
    for act in decided_lists(article, people, tuple(found.claims.values())):
        found.add(article, act)
    claims = tuple(without_doubles(found.claims.values()))
    tenures = tuple(held_lately(article, claims, moved_since(article, found.acts, found.tenures)))
    return Changes(claims, tenures, frozenset(found.ended), frozenset(found.outgrown))


def _is_over(act: Act, news: Iterable[TenureClaim]) -> bool:
    """Whether the news tells that the person of an act of his life left its post, or got another one since."""
    own = [claim for claim in news if claim.person == act.person]
    posts = {(role, body.name.casefold()) for role, body in act.posts}
    left = {(claim.role, claim.body.name.casefold()) for claim in own if claim.status is TenureStatus.FORMER}
    got = {(claim.role, claim.body.name.casefold()) for claim in own if claim.status is not TenureStatus.FORMER}
    return bool(posts & left) or bool(got and not posts & got)


def _claims_of(article: Article, act: Act) -> Iterator[ChangeClaim]:
    evidence = article.evidence(f"nhan-su.{act.kind.value}", *act.places)
    if not act.posts and not act.source:
        yield ChangeClaim(person=act.person, kind=act.kind, date=act.date, evidence=evidence)
    for role, body in act.posts:
        seat = act.kind is ChangeKind.TRANSFERRED and (role, body) in act.members
        kind = ChangeKind.APPOINTED if seat else act.kind
        yield ChangeClaim(person=act.person, kind=kind, role=role, body=body, date=act.date, evidence=evidence)


def _tenures_of(article: Article, act: Act) -> Iterator[TenureClaim]:
    evidence = article.evidence(f"nhan-su.{act.kind.value}", *act.places)
    past = is_past(article, act.date)
    ends = act.kind in (ChangeKind.LEFT, ChangeKind.DIED)
    terms = dict(act.terms)
    for role, body in act.source:
        yield TenureClaim(person=act.person, role=role, body=body, status=TenureStatus.FORMER, evidence=evidence)
    for role, body in act.posts:
        term = terms.get((role, body))
        yield TenureClaim(
            person=act.person,
            role=role,
            body=body,
            status=_status(article, body, _Since(role, act.date, term), past=past, ends=ends)
            if past or not act.renews
            else TenureStatus.CURRENT,
            start=act.date if past and not ends else None,
            term=term,
            acting=(role, body) in act.acting,
            evidence=evidence,
        )


def _as_history(article: Article, act: Act, claim: TenureClaim) -> TenureClaim:
    """The tenure of an act that a life tells without its date."""
    ends = act.kind in (ChangeKind.LEFT, ChangeKind.DIED)
    since = _Since(claim.role, claim.start, claim.term)
    return replace(claim, status=_status(article, claim.body, since, past=True, ends=ends))


class _Since(NamedTuple):
    """The role that an act of the past gave, its day and its term, as far as they are told."""

    role: str
    day: PartialDate | None
    term: str | None


def _status(article: Article, body: Body, since: _Since, *, past: bool, ends: bool) -> TenureStatus:
    """What the holder of a post is after an act: one of the past told as history is over unless its term still runs."""
    if ends:
        return TenureStatus.FORMER
    if not past:
        return TenureStatus.INCOMING
    return TenureStatus.CURRENT if _runs(article, body, since) else TenureStatus.FORMER


def _runs(article: Article, body: Body, since: _Since) -> bool:
    """Whether the term in which a post was given is known to run when the article appears.

    A seat of the highest bodies got since the last elections to them is one of the term that runs.
    """
    published = article.document.published
    if published is None:
        return False
    years = term_years(body.type, since.term) if since.term else None
    if years is not None:
        return years[0] <= published.year < years[1]
    elected = published.year - (published.year - _ELECTIONS) % _TERM
    return body.type in _CENTRAL and since.role in _SEATS and since.day is not None and since.day.year >= elected


def _ended_by(article: Article, act: Act) -> set[Ended]:
    """The posts that the act ends: those it names, and those that a mover leaves behind."""
    if act.kind is ChangeKind.DIED:
        return {(act.person, "", "")}
    if act.kind is ChangeKind.LEFT:
        return _keys(act, act.posts)
    if act.kind not in OPENING or is_past(article, act.date):
        return set()
    beside = held_beside(article.text.text)
    if any(role.casefold() in beside for role, _ in act.posts):
        return set()
    left = _left_behind(act) | _keys(act, act.source)
    return left | _deputies(act) | _party_seats(act, left)


def _keys(act: Act, posts: Iterable[Post]) -> set[Ended]:
    return {(act.person, role, body.name.casefold()) for role, body in posts}


def _left_behind(act: Act) -> set[Ended]:
    """The posts beside the name of the person that do not go with what the act gives."""
    return _keys(act, [post for post in act.held if _leaves(act, post)])


def _party_seats(act: Act, left: Iterable[Ended]) -> set[Ended]:
    """The seats in the party's committees of the ministries and firms that one leaves for another body."""
    kept = {body.name.casefold() for _, body in act.posts}
    return {
        (person, role, f"{committee} {body}")
        for person, _, body in left
        for committee in _COMMITTEES_IN
        for role in ("Bí thư", "Phó Bí thư", "Ủy viên")
        if body not in kept
    }


def _deputies(act: Act) -> set[Ended]:
    """The posts under the one that a person gets, in the same body."""
    deputies = {
        (act.person, f"{_DEPUTY_OF.get(role, f'Phó {role}')}{more}", body.name.casefold())
        for role, body in act.posts
        for more in _RANKS
    }
    return deputies | {
        (act.person, "Tổng Thư ký", body.name.casefold()) for role, body in act.posts if role == "Chủ tịch"
    }


def _leaves(act: Act, old: Post) -> bool:
    """Whether a person leaves an old post for the new: a transfer ends all but central seats, other acts offices."""
    if old[0] in _BOTH_HEADS and any(new[0] in _BOTH_HEADS for new in act.posts):
        return False
    if old[1].type in _CENTRAL or (old[0] in _PARTY_POSTS and act.kind is not ChangeKind.TRANSFERRED):
        return False
    beside = act.kind is ChangeKind.ELECTED and all(keeps_beside(new, old) for new in act.posts)
    return not beside and any(_excludes(new, old) for new in act.posts)


def _excludes(new: Post, old: Post) -> bool:
    """Whether a new post and an old one are not held together."""
    if is_seat(new) or new[1].name.startswith(_BESIDE_WORK) or "Đại biểu" in old[0]:
        return False
    if old[0].startswith(_JUDGE) and new[0].endswith(_PRESIDES) and new[1].name == old[1].name:
        return False  # the head of a court is one of its judges
    if old[0].startswith("Ủy viên") and old[1].type in ("tinh-uy", "thanh-uy", "ban-thuong-vu"):
        within = new[1].place.split(" ")[0] not in ("tỉnh", "thành") or new[1].place == old[1].place
        return not (within and bool(new[1].place))  # a seat in the province's committee outlasts moves inside it
    return True
