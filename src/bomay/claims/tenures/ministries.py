"""Ministries called by half their name ("Bộ trưởng Nông nghiệp"), and their units: the name that was theirs then."""

import datetime
import functools
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TypeVar

from bomay.claims.article.article import Article
from bomay.lexicon import load_lexicon
from bomay.lexicon.ministry_names import load_ministry_names
from bomay.model import Body, ChangeClaim, TenureClaim, TenureStatus

__all__ = ["in_full"]

Claim = TypeVar("Claim", TenureClaim, ChangeClaim)
_MIDYEAR = (7, 1)
_UNIT_OF = " Bộ "


def in_full(article: Article, claims: Iterable[Claim]) -> Iterator[Claim]:
    """The claims with ministries by their full names; posts of the past keep theirs, whose day is not the article's."""
    for claim in claims:
        body = claim.body
        past = isinstance(claim, TenureClaim) and claim.status is TenureStatus.FORMER
        full = _in_full(article, body) if body is not None and not past else None
        yield replace(claim, body=full) if full is not None else claim


@functools.cache
def _types() -> dict[str, str]:
    """The type of each ministry by its name."""
    return {kind.label: kind.id for kind in load_lexicon().body_types if kind.label.startswith("Bộ ")}


def _in_full(article: Article, body: Body) -> Body | None:
    """The ministry that a body's short name means, or its unit ("Thanh tra Bộ Văn hóa"); None where it is none."""
    unit, _, field = body.name.rpartition(_UNIT_OF)
    name = _full_name(article, f"Bộ {field}" if unit else body.name)
    if name is None:
        return None
    return replace(body, name=f"{unit} {name}") if unit else Body(name=name, type=_types().get(name, ""))


def _full_name(article: Article, short: str) -> str | None:
    """The one ministry that a short name meant when the article was written; None where it is none."""
    known = load_ministry_names().get(short, ())
    if not known:
        return None
    time = article.time
    if time.now is not None:
        day = time.now.earliest if time.now.month else datetime.date(time.now.year, *_MIDYEAR)
        fitting = [ministry.name for ministry in known if ministry.covers(day)]
    elif time.year:
        fitting = [ministry.name for ministry in known if ministry.covers(datetime.date(time.year, *_MIDYEAR))]
    else:
        fitting = [ministry.name for ministry in known if ministry.last_day is None] if len(known) == 1 else []
    return fitting[0] if len(fitting) == 1 else None
