"""People of other states: the posts that they seem to hold at home are those of their own country."""

import functools
import re
from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import TypeVar

from bomay.claims.article import Article
from bomay.claims.article_country import country_of_article
from bomay.claims.foreign_body import body_abroad
from bomay.lexicon import BodyType, load_lexicon
from bomay.lexicon.surnames import is_surname
from bomay.mentions.foreign_name import looks_foreign, of_uplands
from bomay.model import Body, ChangeClaim, TenureClaim

__all__ = ["settle_abroad"]

Claim = TypeVar("Claim", TenureClaim, ChangeClaim)
Countries = defaultdict[tuple[str, str], set[str]]
"""The foreign countries of a person in a role, and in any (role "")."""

_OF_STATE = frozenset({"state", "party", "elected", "army", "police", "court", "procuracy", "audit"})
_HOUSES = frozenset({"thuong-vien", "ha-vien", "nghi-vien", "quoc-vu-vien", "chinh-hiep", "nhan-dai-toan-quoc"})
"""Bodies of many states, none of them Vietnam; named without a country they are of none."""
_MISSION = re.compile(r"(?:Đại sứ quán|Tổng Lãnh sự quán) ")


def settle_abroad(
    article: Article, tenures: Iterable[TenureClaim], changes: Iterable[ChangeClaim]
) -> tuple[list[TenureClaim], tuple[ChangeClaim, ...]]:
    """The claims with the state posts of foreigners given to their own country, or left out where none is fixed.

    "Thủ tướng Trung Quốc Lý Văn B … Thủ tướng Lý Văn B": the second is told of China's too. One whose name alone shows
    a foreigner ("Thủ tướng Modi") is of the country that the article is about; where it is about none, no post is told.
    One whose name begins with no surname of Vietnam holds no post of its state, unless the article tells his country.
    """
    tenures, changes = list(tenures), tuple(changes)
    countries: Countries = defaultdict(set)
    for claim in tenures:
        country = _country(claim.body)
        if country:
            countries[claim.person, claim.role] |= {country}
            countries[claim.person, ""] |= {country}
    of_news = functools.cache(functools.partial(country_of_article, article))
    told = (_settle(claim, countries, of_news) for claim in tenures)
    done = (_settle(claim, countries, of_news) for claim in changes)
    return [claim for claim in told if claim is not None], tuple(claim for claim in done if claim is not None)


def _settle(claim: Claim, countries: Countries, of_news: Callable[[], str]) -> Claim | None:
    if claim.body is None or not _is_of_home(claim.body):
        return claim
    known = countries[claim.person, ""]
    if not looks_foreign(claim.person):  # a name that may be Vietnamese: only the post that is told abroad too
        unlikely = _bears_no_surname(claim.person)
        known = countries[claim.person, "" if unlikely else claim.role or ""]
        if not known:
            return None if unlikely else claim
    known = known or {of_news()} - {""}
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
    return next((country for country in _countries() if body.name == country or body.name.endswith(f" {country}")), "")


def _is_of_home(body: Body) -> bool:
    """Whether it is a body that each state has its own of, named without a country: the Vietnamese one, then."""
    return bool(body.type) and not body.place and _is_national(load_lexicon().body_type(body.type), body.name)


def _is_national(kind: BodyType, name: str) -> bool:
    if kind.id in _HOUSES and name == kind.label:
        return True
    return kind.sector in _OF_STATE and (kind.naming == "fixed" or name.startswith("Bộ "))


@functools.cache
def _countries() -> tuple[str, ...]:
    """The short names of countries, longest first."""
    return tuple(sorted((country.label for country in load_lexicon().countries), key=len, reverse=True))
