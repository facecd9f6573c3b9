"""People of other states: the posts that they seem to hold at home are those of their own country."""

import functools
import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from typing import TypeVar

from bomay.claims.article import Article
from bomay.claims.context import province_kind
from bomay.claims.foreign_body import body_abroad
from bomay.claims.foreign_news import News
from bomay.claims.people import People
from bomay.lexicon import BodyType, load_lexicon
from bomay.lexicon.surnames import is_surname
from bomay.mentions.foreign_name import looks_foreign, of_uplands
from bomay.model import Body, ChangeClaim, TenureClaim, TenureStatus

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
_OF_TITLES = {"Samdech": "Campuchia"}
_HEAD_OF_STATE = "Chủ tịch nước"
_HEAD_OF_PARTY = "Tổng Bí thư"
_STATE_ABROAD = ("Ban Chấp hành Trung ương Đảng", "Bộ ", "Đảng ", "Quân ủy", "Quốc hội", "Quốc vụ viện", "Chính phủ")
_OFFICE = re.compile(
    r"(?:Bộ|(?:Vụ|Cục) .*Văn phòng Tổng thống|Ủy ban|Tiểu ban|"
    r"Văn phòng (?:Tổng thống|Thủ tướng|Chính phủ)|Phủ (?:Tổng thống|Thủ tướng)|"
    r"Ban Thường vụ (?:Quốc hội|Bộ Chính trị)|Ban [^-]* Trung ương)\b"
    r"(?!.*(?:[Qq]uốc tế|[Cc]hâu|[Ll]iên [Hh]ợp|[Tt]hế giới|Việt Nam|ASEAN|[Tt]hành phố|[Tt]ỉnh| bang| - ))"
)
"""Offices that a state has one of each, told without the country."""
_MISSION = re.compile(r"(?:Đại sứ quán|Tổng Lãnh sự quán) ")


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
    countries: Countries = defaultdict(set)
    for claim in tenures:
        country = _country(claim.body)
        if country:
            countries[claim.person, claim.role] |= {country}
            countries[claim.person, ""] |= {country}
    officials = frozenset(
        claim.person for claim in tenures if claim.body.name.startswith(_STATE_ABROAD) and _country(claim.body)
    )
    at_home: defaultdict[str, set[str]] = defaultdict(set)
    for claim in tenures:
        if _is_of_home(claim.body) and not countries[claim.person, ""]:
            at_home[claim.person] |= {claim.role} if claim.status is TenureStatus.CURRENT else set()
    titled = {claim.name: _OF_TITLES[rank] for claim in people.claims for rank in claim.ranks if rank in _OF_TITLES}
    news = News(article, at_home, titled, officials)
    tenures = [claim for claim in tenures if not (claim.person in officials and _is_of_province(claim.body))]
    told = [claim for claim in (_settle(claim, countries, news) for claim in tenures) if claim is not None]
    done = (_settle(claim, countries, news) for claim in changes)
    return _one_name_each(told), tuple(claim for claim in done if claim is not None)


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
    return [
        replace(claim, role=_HEAD_OF_STATE)
        if claim.role == "Chủ tịch" and (claim.person, claim.body.name) in heads
        else replace(claim, body=parties[claim.person])
        if claim.role == _HEAD_OF_PARTY and claim.person in parties and not claim.body.type
        else claim
        for claim in claims
    ]


def _is_party(body: Body) -> bool:
    """Whether it is a party of another state, or its central committee: "Đảng Cộng sản Ấn Độ"."""
    return not body.type and body.name.removeprefix("Ban Chấp hành Trung ương ").startswith("Đảng ")


def _closed(claim: Claim, country: str) -> Claim:
    """The claim with its body closed by the country of the official, where each state has such an office of its own."""
    body = claim.body
    if body is None or not country or body.place or _country(body) or not _OFFICE.match(body.name):
        return claim
    return replace(claim, body=Body(name=body_abroad(body.name, role=claim.role or "", country=country)))


def _settle(claim: Claim, countries: Countries, news: News) -> Claim | None:
    if claim.body is None:
        return claim
    if not _is_of_home(claim.body):
        known = countries[claim.person, ""]
        sure = len(known) == 1 and (looks_foreign(claim.person) or claim.person in news.officials)
        if not known and "Văn phòng Tổng thống" in claim.body.name and looks_foreign(claim.person):
            return _closed(claim, news.country_of(claim))
        return _closed(claim, next(iter(known)) if sure else "")
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
    if len(known) != 1 or "Việt Nam" in claim.body.name:
        return None
    return replace(
        claim, body=Body(name=body_abroad(claim.body.name, role=claim.role or "", country=next(iter(known))))
    )


def _bears_no_surname(name: str) -> bool:
    """Whether three or more syllables begin with no surname of Vietnam, as Chinese names in Vietnamese letters may."""
    first, *others = name.split(" ")
    return len(others) > 1 and not is_surname(first) and not of_uplands(name)


def _country(body: Body) -> str:
    """The foreign country whose body it is; "" for one at home, or of no state."""
    if body.type:
        return ""
    mission = _MISSION.match(body.name)
    if mission is not None:
        return next((country for country in _countries() if body.name.startswith(country, mission.end())), "")
    ending = _countries_by_end().get(body.name.rpartition(" ")[2], ())
    return next((country for country in ending if body.name == country or body.name.endswith(f" {country}")), "")


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


@functools.cache
def _countries_by_end() -> dict[str, list[str]]:
    """The short names of countries by their last syllable, longest first."""
    found: dict[str, list[str]] = {}
    for country in _countries():
        found.setdefault(country.rpartition(" ")[2], []).append(country)
    return found


@functools.cache
def _countries() -> tuple[str, ...]:
    """The short names of countries, longest first."""
    return tuple(sorted((country.label for country in load_lexicon().countries), key=len, reverse=True))
