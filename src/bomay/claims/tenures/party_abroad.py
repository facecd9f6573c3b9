"""The party that a foreign Tổng Bí thư or Bí thư thứ nhất leads, where the article names it: "Đảng Cộng sản Cuba"."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from bomay.claims.article.article import Article
from bomay.model import Body, TenureClaim

__all__ = ["of_named_party"]

_CENTRAL = "Ban Chấp hành Trung ương "
_HEADS = {"Tổng Bí thư": "", "Bí thư thứ nhất": _CENTRAL}
"""What the party's name follows in the body that each head is of."""
_COMMITTEE = f"{_CENTRAL}Đảng "


def of_named_party(article: Article, claims: Iterable[TenureClaim]) -> Iterator[TenureClaim]:
    """The claims with heads of foreign parties as of the party, where the article names one of that country.

    "Tổng Bí thư, Chủ tịch nước Lào" alone tells of the party's committee without the party's name.
    """
    parties: dict[str, str] = {}
    for claim in claims:
        unnamed = claim.role in _HEADS and not claim.body.type and claim.body.name.startswith(_COMMITTEE)
        country = claim.body.name.removeprefix(_COMMITTEE)
        if unnamed and country not in parties:
            parties[country] = _party_of(article.text.text, country)
        party = parties[country] if unnamed else ""
        yield replace(claim, body=Body(name=f"{_HEADS[claim.role]}{party}")) if party else claim


def _party_of(text: str, country: str) -> str:
    """The one party of a country that a text names: "Đảng Cộng sản Cuba"; "" where it names none, or several."""
    named = re.compile(rf"[Đđ]ảng ((?:Cộng sản|Nhân dân Cách mạng|Nhân dân) {re.escape(country)})(?!\w)")
    found = {match[1] for match in named.finditer(text)}
    return f"Đảng {found.pop()}" if len(found) == 1 else ""
