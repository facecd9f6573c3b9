"""Offices of other states told without their country: "Chủ nhiệm Văn phòng Tổng thống" of a delegation from Séc."""

from collections.abc import Mapping, Set
from dataclasses import dataclass, replace
from typing import TypeVar

from bomay.claims.article.foreign_news import News
from bomay.claims.bodies.foreign_body import body_abroad, country_of_body
from bomay.lexicon.places import load_places
from bomay.mentions.names.foreign_name import looks_foreign
from bomay.mentions.posts.foreign_post import governs
from bomay.model import Body, ChangeClaim, TenureClaim
from bomay.text.lazy import lazy_pattern

__all__ = ["OfficesAbroad"]

Claim = TypeVar("Claim", TenureClaim, ChangeClaim)

_OFFICE = lazy_pattern(
    r"(?:Bộ|(?:Vụ|Cục) .*Văn phòng Tổng thống|Ủy ban|Tiểu ban|"
    r"Văn phòng (?:Tổng thống|Thủ tướng|Chính phủ)|Phủ (?:Tổng thống|Thủ tướng)|"
    r"Ban Thường vụ (?:Quốc hội|Bộ Chính trị)|Ban [^-]* Trung ương|Đảng (?!ủy|đoàn|bộ)\w+)\b"
    r"(?!.*(?:[Qq]uốc tế|[Cc]hâu|[Ll]iên [Hh]ợp|[Tt]hế giới|Việt Nam|ASEAN|[Tt]hành phố|[Tt]ỉnh| bang| - ))"
)
"""Offices that a state has one of each, told without the country."""
_COMMITTEE = lazy_pattern(r"(?:Tỉnh|Thành|Khu) ủy (?=[^\W\d_])")
_WITH_COMMITTEE = frozenset({"tỉnh", "thành phố"})
_CHINA, _CHINESE = "Trung Quốc", "Nhân đại tỉnh "
_NO_LANDS = ("Ngân hàng", "Đông Dương")
_NEVER_OURS = lazy_pattern(r"Văn phòng Tổng thống|Thượng viện|Hạ viện|Đảng (?!Cộng sản Việt Nam|Cộng sản$)\w")
"""Offices that Việt Nam has none of."""


@dataclass(frozen=True, slots=True)
class OfficesAbroad:
    """What the article tells of its foreigners: the countries of their posts, who is an official, what it is about."""

    countries: Mapping[tuple[str, str], Set[str]]
    officials: Set[str]
    news: News

    def close(self, claim: Claim) -> Claim:
        """The claim with its body closed by the country of the official, where each state has such an office.

        One whose name shows a foreigner and whose country is told nowhere is of that of the news, if no such office is
        Vietnamese.
        """
        body = claim.body
        if body is not None and _is_of_place_abroad(body):
            known = self.countries.get((claim.person, ""), frozenset()) or {self.news.like_ours} - {""}
            return _of(claim, body.name, next(iter(known))) if len(known) == 1 else claim
        if body is None or body.place:
            return claim
        if _governs_abroad(claim):
            return self._as_governor(claim, body)
        if country := country_of_body(body):
            led = _of(claim, body.name.removesuffix(f" {country}"), country)
            return led if led.body is not None and led.body.name == country else claim
        if _CHINESE in body.name and self.news.like_ours == _CHINA:
            return _of(claim, body.name, _CHINA)  # "Chủ nhiệm Ủy ban Thường vụ Nhân đại tỉnh A"
        if not _OFFICE.match(body.name) or country_of_body(Body(name=body.name)):
            return claim
        known = self.countries.get((claim.person, ""), frozenset())
        country = next(iter(known)) if len(known) == 1 else ""
        if not looks_foreign(claim.person):
            country = country if claim.person in self.officials else ""
        elif not known and _NEVER_OURS.search(body.name):
            country = self.news.country_of(claim)
        return _of(claim, body.name, country) if country else claim

    def _as_governor(self, claim: Claim, body: Body) -> Claim:
        """The post of a governor or mayor, closed by his country, or by that of the news."""
        known = self.countries.get((claim.person, ""), frozenset()) or {self.news.country_of(claim)} - {""}
        return _of(claim, body.name, next(iter(known))) if len(known) == 1 else claim


def _governs_abroad(claim: TenureClaim | ChangeClaim) -> bool:
    """Whether a claim is of the head of a foreign city or province that its words leave without the country."""
    if claim.body is None or claim.body.type or not governs(claim.role or "") or country_of_body(claim.body):
        return False
    return not claim.body.name.startswith(_NO_LANDS)


def _is_of_place_abroad(body: Body) -> bool:
    """Whether it is a committee of the Party in a place that Việt Nam has none of: "Thành ủy Thượng Hải"."""
    noun = _COMMITTEE.match(body.name)
    if noun is None:
        return False
    return not any(place.kind in _WITH_COMMITTEE for place in load_places().by_name(body.name[noun.end() :]))


def _of(claim: Claim, name: str, country: str) -> Claim:
    """The claim with the body of that name as the country's: "Thủ tướng Chính phủ Lào" is of "Lào"."""
    return replace(claim, body=Body(name=body_abroad(name, role=claim.role or "", country=country)))
