"""People of other states: the posts that they seem to hold at home are those of their own country."""

import functools
from collections.abc import Iterable

from bomay.lexicon import load_lexicon
from bomay.model import TenureClaim

__all__ = ["without_home_posts"]

_HOME = frozenset(
    {"chinh-phu", "nha-nuoc", "quoc-hoi", "bo-chinh-tri", "ban-chap-hanh-trung-uong-dang", "ban-bi-thu-trung-uong-dang"}
)


def without_home_posts(claims: Iterable[TenureClaim]) -> list[TenureClaim]:
    """The claims without those that give a person of another state the same post in Vietnam.

    "Thủ tướng Trung Quốc Lý Văn B … Thủ tướng Lý Văn B": the second is told of China's too.
    """
    claims = list(claims)
    abroad = {claim.person for claim in claims if _is_foreign(claim)}
    return [claim for claim in claims if claim.person not in abroad or claim.body.type not in _HOME]


def _is_foreign(claim: TenureClaim) -> bool:
    name = claim.body.name
    return not claim.body.type and "Việt Nam" not in name and name.endswith(_countries())


@functools.cache
def _countries() -> tuple[str, ...]:
    return tuple(country.label for country in load_lexicon().countries)
