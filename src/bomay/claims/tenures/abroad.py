"""People of other states: the posts that they seem to hold at home are those of their own country."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import TypeVar

from bomay.claims.article.article import Article
from bomay.claims.article.foreign_news import News
from bomay.claims.bodies.context import province_kind
from bomay.claims.bodies.foreign_body import body_abroad, country_of_body
from bomay.claims.people.people import People
from bomay.claims.tenures.offices_abroad import OfficesAbroad
from bomay.lexicon import BodyType, load_lexicon
from bomay.lexicon.surnames import is_surname
from bomay.mentions.names.foreign_name import looks_foreign, of_uplands
from bomay.mentions.posts.foreign_post import governs
from bomay.model import Body, ChangeClaim, TenureClaim, TenureStatus
from bomay.text.lazy import lazy_pattern

__all__ = ["settle_abroad"]

Claim = TypeVar("Claim", TenureClaim, ChangeClaim)
Countries = defaultdict[tuple[str, str], set[str]]
"""The foreign countries of a person in a role, and in any (role "")."""

_OF_STATE = frozenset({"state", "party", "elected", "army", "police", "court", "procuracy", "audit"})
_HOUSES = frozenset(
    {"thuong-vien", "ha-vien", "nghi-vien", "quoc-vu-vien", "chinh-hiep", "chinh-hiep-toan-quoc"}
    | {"nhan-dai", "nhan-dai-toan-quoc"}
    | {"ban-mat-tran-thong-nhat-trung-uong"}
)
"""Bodies of many states, none of them Vietnam; named without a country they are of none."""
_PROVINCE = lazy_pattern(r"\btỉnh (?!ủy\b)([^\W\d_].+)$")
_OF_TITLES = {"Samdech": "Campuchia"}
_HEAD_OF_STATE = "Chủ tịch nước"
_HEAD_OF_PARTY = "Tổng Bí thư"
_STATE_ABROAD = (
    *("Ban Chấp hành Trung ương Đảng", "Ban Bí thư", "Bộ ", "Đảng ", "Quân ủy", "Quốc hội", "Quốc vụ viện"),
    *("Chính phủ", "Nhân đại", "Ủy ban Thường vụ Nhân đại", "Chính hiệp"),
)


def settle_abroad(
    article: Article, people: People, tenures: Iterable[TenureClaim], changes: Iterable[ChangeClaim]
) -> tuple[list[TenureClaim], tuple[ChangeClaim, ...]]:
    """The claims with the state posts of foreigners given to their own country, or left out where none is fixed.

    "Thủ tướng Trung Quốc Lý Văn B … Thủ tướng Lý Văn B": the second is told of China's too. One whose name alone shows
    a foreigner ("Thủ tướng Modi") is of the country that the article is about; where it is about none, no post is told.
    One whose name begins with no surname of Vietnam holds no post of its state, unless the article tells his country. A
    bare "Tỉnh ủy" of an official of another state is of no province of ours.
    """
    tenures, changes = list(tenures), tuple(changes)
    countries = _countries_of(tenures)
    at_home: defaultdict[str, set[str]] = defaultdict(set)
    for claim in tenures:
        if _is_of_home(claim.body) and not countries[claim.person, ""]:
            at_home[claim.person] |= {claim.role} if claim.status is TenureStatus.CURRENT else set()
    titled = {claim.name: _OF_TITLES[rank] for claim in people.claims for rank in claim.ranks if rank in _OF_TITLES}
    news = News(article, at_home, titled)
    told = [claim for claim in (_settle(claim, countries, news) for claim in tenures) if claim is not None]
    done = [claim for claim in (_settle(claim, countries, news) for claim in changes) if claim is not None]
    homes = OfficesAbroad(_countries_of(told), _officials(told), news)
    told = [_closed(claim, homes) for claim in told]
    led = {claim.person: match[1] for claim in told if (match := _of_province_abroad(claim)) is not None}
    told = [_of_led(claim, led) for claim in told]
    told = [claim for claim in told if not (claim.person in homes.officials and _is_of_province(claim.body))]
    return _one_name_each(told), tuple(_closed(claim, homes) for claim in done)


def _of_led(claim: TenureClaim, led: Mapping[str, str]) -> TenureClaim:
    """A bare "Tỉnh ủy" of who governs a province abroad as that province's: "Bí thư Tỉnh ủy, Tỉnh trưởng tỉnh A"."""
    province = led.get(claim.person)
    bare_one = claim.body.type == "tinh-uy" and province is not None
    return replace(claim, body=Body(name=f"Tỉnh ủy {province}")) if bare_one else claim


def _of_province_abroad(claim: TenureClaim) -> re.Match[str] | None:
    """The province abroad, with its country, that the body of a claim is of: "Ủy ban Thường vụ Nhân đại tỉnh A Trung
    Quốc".
    """
    return _PROVINCE.search(claim.body.name) if country_of_body(claim.body) else None


def _closed(claim: Claim, homes: OfficesAbroad) -> Claim:
    return claim if claim.body is None or _is_of_home(claim.body) else homes.close(claim)


def _countries_of(claims: Iterable[TenureClaim]) -> Countries:
    countries: Countries = defaultdict(set)
    for claim in claims:
        country = country_of_body(claim.body)
        if country:
            countries[claim.person, claim.role] |= {country}
            countries[claim.person, ""] |= {country}
    return countries


def _officials(claims: Iterable[TenureClaim]) -> frozenset[str]:
    """Those told to hold a post of state or party abroad."""
    abroad = ((claim, country_of_body(claim.body)) for claim in claims)
    return frozenset(
        claim.person
        for claim, country in abroad
        if country and (claim.body.name.startswith(_STATE_ABROAD) or claim.body.name == country)
    )


def _one_name_each(claims: list[TenureClaim]) -> list[TenureClaim]:
    """The claims with each post abroad under one name: "Chủ tịch Trung Quốc" is its "Chủ tịch nước", the party's
    general secretary is told of the party, by its fullest name.
    """
    heads = {(claim.person, claim.body.name) for claim in claims if claim.role == _HEAD_OF_STATE}
    parties: dict[str, Body] = {}
    for claim in claims:
        if claim.role == _HEAD_OF_PARTY and _is_party(claim.body):
            parties[claim.person] = max(
                claim.body, parties.get(claim.person, claim.body), key=lambda body: len(body.name)
            )
    places = _fullest_places(claims)
    claims = [
        replace(claim, body=Body(name=places[claim.person, claim.body.name])) if governs(claim.role) else claim
        for claim in claims
    ]
    return [
        replace(claim, role=_HEAD_OF_STATE)
        if claim.role == "Chủ tịch" and (claim.person, claim.body.name) in heads
        else replace(claim, body=parties[claim.person])
        if claim.role == _HEAD_OF_PARTY and claim.person in parties and not claim.body.type
        else claim
        for claim in claims
    ]


def _fullest_places(claims: Iterable[TenureClaim]) -> dict[tuple[str, str], str]:
    """The fullest name of each place that a governor is told of: "tỉnh A Nhật Bản" where it is called "A" elsewhere."""
    named = [(claim.person, claim.body.name) for claim in claims if governs(claim.role)]
    return {
        (person, name): max((other for whose, other in named if whose == person and name in other), key=len)
        for person, name in named
    }


def _is_party(body: Body) -> bool:
    """Whether it is a party of another state, or its central committee: "Đảng Cộng sản Ấn Độ"."""
    return not body.type and body.name.removeprefix("Ban Chấp hành Trung ương ").startswith("Đảng ")


def _settle(claim: Claim, countries: Countries, news: News) -> Claim | None:
    if claim.body is None:
        return claim
    if not _is_of_home(claim.body):
        return claim
    if claim.body.type == "nhan-dai" and not (claim.role or "").endswith("Ủy viên trưởng"):
        return None  # "Chủ nhiệm Nhân đại": of a region, which the words do not tell
    titled = news.titled.get(claim.person)
    known = {titled} if titled is not None else countries[claim.person, ""]
    if titled is None and not looks_foreign(claim.person):  # may be Vietnamese: only the post that is told abroad too
        unlikely = _bears_no_surname(claim.person)
        known = countries[claim.person, "" if unlikely else claim.role or ""]
        of_news = (unlikely and not news.misprints(claim.person)) or claim.body.type in _HOUSES
        faced = not known and not unlikely and news.is_other_state(claim.person, claim.role or "")
        if not known and (of_news or faced or news.is_foreign or news.receives(claim.person)):
            known = {news.like_ours if is_surname(claim.person.partition(" ")[0]) or unlikely else news.country} - {""}
        if not known:
            return None if unlikely or faced else claim
    known = known or {news.country_of(claim)} - {""}
    if len(known) != 1 or "Việt Nam" in claim.body.name or news.tells_of_part(claim.body.name):
        return None
    return replace(
        claim, body=Body(name=body_abroad(claim.body.name, role=claim.role or "", country=next(iter(known))))
    )


def _bears_no_surname(name: str) -> bool:
    """Whether three or more syllables begin with no surname of Vietnam, as Chinese names in Vietnamese letters may."""
    first, *others = name.split(" ")
    return len(others) > 1 and not is_surname(first) and not of_uplands(name)


def _is_of_province(body: Body) -> bool:
    """Whether it is a committee of a province of ours, as a bare "Tỉnh ủy" in news of Việt Nam is read."""
    if not body.type or not province_kind(body.place.removeprefix("tỉnh ").removeprefix("thành phố ")):
        return False
    return load_lexicon().body_type(body.type).sector in ("party", "state")


def _is_of_home(body: Body) -> bool:
    """Whether it is a body that each state has its own of, named without a country: the Vietnamese one, then."""
    return bool(body.type) and not body.place and _is_national(load_lexicon().body_type(body.type), body.name)


def _is_national(kind: BodyType, name: str) -> bool:
    if kind.id in _HOUSES and name == kind.label:
        return True
    return kind.sector in _OF_STATE and (kind.naming == "fixed" or name.startswith("Bộ "))
