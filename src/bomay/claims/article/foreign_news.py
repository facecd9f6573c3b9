"""What an article's words tell of the foreign country that it is about, and of those who come from there."""

import functools
import re
from collections import Counter
from collections.abc import Mapping, Set

from bomay.claims.article.article import Article
from bomay.claims.article.country import countries_named, country_at, country_of_article, foremost
from bomay.claims.bodies.context import province_kind
from bomay.lexicon import is_surname, load_lexicon
from bomay.lexicon.marks import bare
from bomay.model import ChangeClaim, TenureClaim
from bomay.text.lazy import lazy_pattern
from bomay.text.quick import holds_any

__all__ = ["News"]

_LIKE_OURS = frozenset({"Trung Quốc", "Triều Tiên", "Hàn Quốc", "Đài Loan", "Singapore"})
"""Countries whose people's names are told in Vietnamese letters."""
_OFTEN = 4
_AHEAD = 8
"""So many times oftener than provinces it is named: "Tây Ninh" may be a city there, or stand in another name."""
_HOMELAND = "Việt Nam"
_OF_PUBLISHER = -(10**7)  # where the place of an article's publisher is put among those that it names
_TALKS = lazy_pattern(r"\b(?:hội đàm|hội kiến)\b")
_OURS_ALONE = frozenset({"Nguyễn", "Phạm", "Lê", "Bùi", "Vũ", "Võ", "Huỳnh", "Đoàn"})
"""Surnames that hardly anyone bears whose name only is told in Vietnamese letters."""
_PARTS = ("bang ", "tiểu bang ")
_PREMIER = "Thủ tướng"
_REACH = 300
_ENDS = lazy_pattern(r"[.!?;]\s|\n")
_VISITS = lazy_pattern(r"\b(?:thăm|sang|tới|tại)\b")
_NEAR = 40
_OF = " của "
_TITLE = r"(?:đồng chí |ông |bà |ngài )?"


class News:
    """What the article's words tell of the country that it is about; each looked up once, where a claim asks for it."""

    def __init__(self, article: Article, at_home: Mapping[str, Set[str]], titled: Mapping[str, str]) -> None:
        self._article, self._at_home = article, at_home.keys()
        self._premiers = {name for name, roles in at_home.items() if _PREMIER in roles}
        self._told = (article.text.text, article.title.text)
        self.titled = titled
        """The countries of people whose title only one bestows."""

    @functools.cached_property
    def country(self) -> str:
        """The foreign country that it is about; "" for none."""
        return country_of_article(self._article)

    def country_of(self, claim: TenureClaim | ChangeClaim) -> str:
        """The country of an official whose name shows a foreigner: the one that the article is about.

        Where the sentence tells of another before his post ("thăm Philippines, gặp Bộ trưởng Quốc phòng A"), the one
        told of as a place; "" where it tells of others in another way. What his name leads to is his before all:
        "Bộ trưởng Quốc phòng A của Nhật Bản".
        """
        if behind := self._country_behind(claim):
            return behind
        before = self._words_before(claim)
        if set(countries_named(before)) <= {self.country}:
            return self.country
        for match in reversed(list(_VISITS.finditer(before))):
            if visited := countries_named(before[match.end() : match.end() + _NEAR]):
                return visited[0]
        return ""

    def _country_behind(self, claim: TenureClaim | ChangeClaim) -> str:
        """The country that "của" gives behind the name and the post, whichever comes last; "" for none."""
        end = max((span.end for span in claim.evidence.spans), default=0)
        text = self._article.document.text
        return country_at(text, end + len(_OF))[0] if end and text.startswith(_OF, end) else ""

    def _words_before(self, claim: TenureClaim | ChangeClaim) -> str:
        """What the sentence says before the post or the name, whichever comes first."""
        if not claim.evidence.spans:
            return ""
        text, at = self._article.document.text, claim.evidence.spans[0].start
        return _ENDS.split(text[max(0, at - _REACH) : at])[-1]

    @functools.cached_property
    def names_like_ours(self) -> bool:
        """Whether it names a country whose people's names are told in Vietnamese letters."""
        return any(holds_any(text, _names_like_ours(), 0, len(text)) for text in self._told)

    @functools.cached_property
    def like_ours(self) -> str:
        """The country of the news where its people's names are told in Vietnamese letters; "" for any other.

        In news that never names Việt Nam no other country counts: of Trung Quốc and Mỹ, only one has such names.
        """
        if not self.names_like_ours:
            return ""
        if any(_HOMELAND in text for text in self._told):
            return self.country if self.country in _LIKE_OURS else ""
        return foremost(Counter(country for country in countries_named(self._told[0]) if country in _LIKE_OURS))

    @functools.cached_property
    def is_foreign(self) -> bool:
        """Whether the news tells of such a country alone: often of it, never of Việt Nam nor of an official of ours."""
        if not self.like_ours or any(name.partition(" ")[0] in _OURS_ALONE for name in self._at_home):
            return False
        alone = not any(_HOMELAND in text for text in self._told)
        sightings = self._article.context.sightings
        named = sum(seen.at > _OF_PUBLISHER and bool(province_kind(seen.name)) for seen in sightings)
        return alone and self._told[0].count(self.like_ours) >= max(_OFTEN, _AHEAD * named)

    def tells_of_part(self, body: str) -> bool:
        """Whether such a body is told of a part of a federation, so that its head may be meant: "Quốc hội bang A"."""
        return any(f"{body} {part}" in self._told[0] for part in _PARTS)

    def misprints(self, person: str) -> bool:
        """Whether a name differs in marks alone from that of one who holds a post at home: "Trấn Đại Quang"."""
        return bare(person) in {bare(name) for name in self._at_home - {person}}

    def receives(self, person: str) -> bool:
        """Whether one who holds a post at home is told to have talks with the person."""
        if not self.like_ours or person.partition(" ")[0] in _OURS_ALONE:
            return False
        names = self._others(person)
        text = self._told[0]
        talks = rf"(?:{names})[^.;\n]{{0,90}}\bvới {_TITLE}{re.escape(person)}"
        found = re.search(talks, text) if names else None
        return found is not None and _TALKS.search(text, max(0, found.start() - 60), found.end()) is not None

    def is_other_state(self, person: str, role: str) -> bool:
        """Whether the post is another state's because one of ours is told beside the person as the like of him."""
        return self._faces_alike(person, role) or self._is_second(person, role)

    def _faces_alike(self, person: str, role: str) -> bool:
        """Whether one at home is told with the person as his like: "Thủ tướng A với Thủ tướng B" are of two states."""
        if not self.names_like_ours or person.partition(" ")[0] in _OURS_ALONE or not role:
            return False
        if f"với {role}" not in self._told[0]:
            return False
        names = self._others(person)
        near = r"\b[^.;,\n]{0,30}"
        alike = rf"{role}{near} (?:{names}){near}\bvới {role}{near} {re.escape(person)}\b"
        return bool(names) and re.search(alike, self._told[0]) is not None

    def _is_second(self, person: str, role: str) -> bool:
        """Whether the person is told as premier beside another, of a name that is ours alone: one is of another state.

        A country whose people's names are like ours must be the article's, or the name begin with no surname of ours.
        """
        first, *others = person.split(" ")
        if role != _PREMIER or first in _OURS_ALONE or person not in self._premiers or "Văn" in others[:-1]:
            return False
        if is_surname(first) and not self.like_ours:
            return False
        return any(name.partition(" ")[0] in _OURS_ALONE for name in self._premiers)

    def _others(self, person: str) -> str:
        return "|".join(map(re.escape, sorted(self._at_home - {person})))


@functools.cache
def _names_like_ours() -> tuple[str, ...]:
    """All names of the countries whose people's names are told in Vietnamese letters."""
    return tuple(form for country in load_lexicon().countries if country.label in _LIKE_OURS for form in country.forms)
