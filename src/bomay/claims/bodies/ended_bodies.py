"""Bodies and states that ended long before the news of the web: whoever held a post in them holds it no more."""

from collections.abc import Iterable
from dataclasses import replace

from bomay.model import TenureClaim, TenureStatus
from bomay.text.lazy import lazy_pattern

__all__ = ["without_ended"]

_ENDED = lazy_pattern(
    r"(?:Liên bang |Đảng Cộng sản )?Đông Dương|"
    r".*\b(?:Liên Xô|Việt Nam [Cc]ộng hòa|[Cc]hính quyền Sài Gòn|Tiệp Khắc|Cộng hòa Dân chủ Đức)|"
    r"(?:Xứ ủy|Trung ương Cục|Ủy ban (?:kháng chiến|hành chính|hành kháng|cách mạng lâm thời))\b.*|"
    r"(?:Hội đồng Nhà nước|Hội đồng Bộ trưởng)(?: Việt Nam)?"
)
"""How the names of such bodies read. Source: Hiến pháp 1946, 1959, 1980 and 1992, by which those of ours ended."""


def without_ended(claims: Iterable[TenureClaim]) -> list[TenureClaim]:
    """The claims, those of posts in a body that has long ended as former: "Toàn quyền Đông Dương Daniel A"."""
    return [
        replace(claim, status=TenureStatus.FORMER)
        if claim.status is TenureStatus.CURRENT and _ENDED.fullmatch(claim.body.name)
        else claim
        for claim in claims
    ]
