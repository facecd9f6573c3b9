"""People of other states: the posts that they seem to hold at home are those of their own country."""

import functools
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import TypeVar

from bomay.claims.article import Article
from bomay.claims.article_country import country_of_article
from bomay.claims.context import province_kind
from bomay.claims.foreign_body import body_abroad
from bomay.claims.people import People
from bomay.lexicon import BodyType, load_lexicon
from bomay.lexicon.marks import bare
from bomay.lexicon.surnames import is_surname
from bomay.mentions.foreign_name import looks_foreign, of_uplands
from bomay.model import Body, ChangeClaim, TenureClaim
from bomay.text.quick import holds_any

__all__ = ["settle_abroad"]

Claim = TypeVar("Claim", TenureClaim, ChangeClaim)
Countries = defaultdict[tuple[str, str], set[str]]
"""The foreign countries of a person in a role, and in any (role "")."""

_OF_STATE = frozenset({"state", "party", "elected", "army", "police", "court", "procuracy", "audit"})
_HOUSES = frozenset(
    {"thuong-vien", "ha-vien", "nghi-vien", "quoc-vu-vien", "chinh-hiep", "nhan-dai-toan-quoc"}
    | {"ban-mat-tran-thong-nhat-trung-uong"}
)
"""Bodies of many states, none of them Vietnam; named without a country they are of none."""
_LIKE_OURS = frozenset({"Trung Quốc", "Triều Tiên", "Hàn Quốc", "Đài Loan", "Singapore"})
"""Countries whose people's names are told in Vietnamese letters."""
_OFTEN = 4
_OF_PUBLISHER = -(10**7)  # where the place of an article's publisher is put among those that it names
_TALKS = re.compile(r"\b(?:hội đàm|hội kiến)\b")
_OURS_ALONE = frozenset({"Nguyễn", "Phạm", "Lê", "Bùi", "Vũ", "Võ", "Huỳnh", "Đoàn"})
"""Surnames that hardly anyone bears whose name only is told in Vietnamese letters."""
_OF_TITLES = {"Samdech": "Campuchia"}
_HEAD_OF_STATE = "Chủ tịch nước"
_HEAD_OF_PARTY = "Tổng Bí thư"
_STATE_ABROAD = ("Ban Chấp hành Trung ương Đảng", "Bộ ", "Đảng ", "Quân ủy", "Quốc hội", "Quốc vụ viện", "Chính phủ")
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
    officials = {
        claim.person for claim in tenures if claim.body.name.startswith(_STATE_ABROAD) and _country(claim.body)
    }
    at_home = (claim.person for claim in tenures if _is_of_home(claim.body) and not countries[claim.person, ""])
    titled = {claim.name: _OF_TITLES[rank] for claim in people.claims for rank in claim.ranks if rank in _OF_TITLES}
    news = _News(article, frozenset(at_home), titled)
    tenures = [claim for claim in tenures if not (claim.person in officials and _is_of_province(claim.body))]
    told = [claim for claim in (_settle(claim, countries, news) for claim in tenures) if claim is not None]
    done = (_settle(claim, countries, news) for claim in changes)
    return _one_name_each(told), tuple(claim for claim in done if claim is not None)


class _News:
    """What the article's words tell of the country that it is about; each looked up once, where a claim asks for it."""

    def __init__(self, article: Article, at_home: frozenset[str], titled: Mapping[str, str]) -> None:
        self._article, self._at_home = article, at_home
        self.titled = titled
        """The countries of people whose title only one bestows."""

    @functools.cached_property
    def country(self) -> str:
        """The foreign country that it is about; "" for none."""
        return country_of_article(self._article)

    @functools.cached_property
    def like_ours(self) -> str:
        """The country of the news where its people's names are told in Vietnamese letters; "" for any other."""
        told = (self._article.text.text, self._article.title.text)
        named = any(holds_any(text, _names_like_ours(), 0, len(text)) for text in told)
        return self.country if named and self.country in _LIKE_OURS else ""

    @functools.cached_property
    def is_foreign(self) -> bool:
        """Whether the news tells of such a country alone: often of it, never of Việt Nam nor of an official of ours."""
        if not self.like_ours or any(name.partition(" ")[0] in _OURS_ALONE for name in self._at_home):
            return False
        text = self._article.text.text
        alone = "Việt Nam" not in text and "Việt Nam" not in self._article.title.text
        sightings = self._article.context.sightings
        named = any(seen.at > _OF_PUBLISHER and province_kind(seen.name) for seen in sightings)
        return alone and not named and text.count(self.like_ours) >= _OFTEN

    def misprints(self, person: str) -> bool:
        """Whether a name differs in marks alone from that of one who holds a post at home: "Trấn Đại Quang"."""
        return bare(person) in {bare(name) for name in self._at_home - {person}}

    def receives(self, person: str) -> bool:
        """Whether one who holds a post at home is told to have talks with the person."""
        if not self.like_ours or person.partition(" ")[0] in _OURS_ALONE:
            return False
        names = "|".join(map(re.escape, sorted(self._at_home - {person})))
        talks = rf"(?:{names})[^.;\n]{{0,90}}\bvới (?:đồng chí |ông |bà |ngài )?{re.escape(person)}"
        found = re.search(talks, self._article.text.text) if names else None
        return (
            found is not None
            and _TALKS.search(self._article.text.text, max(0, found.start() - 60), found.end()) is not None
        )


def _one_name_each(claims: list[TenureClaim]) -> list[TenureClaim]:
    """The claims with each post abroad under one name: "Chủ tịch Trung Quốc" is its "Chủ tịch nước", the party's
    general secretary is told of the party.
    """
    heads = {(claim.person, claim.body.name) for claim in claims if claim.role == _HEAD_OF_STATE}
    parties = {claim.person: claim.body for claim in claims if claim.role == _HEAD_OF_PARTY and _is_party(claim.body)}
    return [
        replace(claim, role=_HEAD_OF_STATE)
        if claim.role == "Chủ tịch" and (claim.person, claim.body.name) in heads
        else replace(claim, body=parties[claim.person])
        if claim.role == _HEAD_OF_PARTY and claim.person in parties and not claim.body.type
        else claim
        for claim in claims
    ]


def _is_party(body: Body) -> bool:
    return not body.type and body.name.startswith("Đảng ")


def _settle(claim: Claim, countries: Countries, news: _News) -> Claim | None:
    if claim.body is None or not _is_of_home(claim.body):
        return claim
    titled = news.titled.get(claim.person)
    known = {titled} if titled is not None else countries[claim.person, ""]
    if titled is None and not looks_foreign(claim.person):  # may be Vietnamese: only the post that is told abroad too
        unlikely = _bears_no_surname(claim.person)
        known = countries[claim.person, "" if unlikely else claim.role or ""]
        of_news = (unlikely and not news.misprints(claim.person)) or claim.body.type in _HOUSES
        if not known and (of_news or news.is_foreign or news.receives(claim.person)):
            known = {news.like_ours} - {""}
        if not known:
            return None if unlikely else claim
    known = known or {news.country} - {""}
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
def _names_like_ours() -> tuple[str, ...]:
    """All names of the countries whose people's names are told in Vietnamese letters."""
    return tuple(form for country in load_lexicon().countries if country.label in _LIKE_OURS for form in country.forms)


@functools.cache
def _countries() -> tuple[str, ...]:
    """The short names of countries, longest first."""
    return tuple(sorted((country.label for country in load_lexicon().countries), key=len, reverse=True))
