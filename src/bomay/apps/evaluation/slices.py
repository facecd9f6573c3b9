"""A kind of fact cut finer: by relation (which act, part, type, or whether a post is held), or by level of the body."""

import re

from bomay.apps.evaluation.keys import Key

__all__ = ["SLICES", "slice_of"]

SLICES = ("relation", "level")
_RELATION_AT = {"tenures": 3, "changes": 1, "events": 0, "participations": 1, "directives": 0, "directives-named": 0}
_BODY_AT = {"tenures": 2, "changes": 3}
# The first that fits: a commune's body may name its district and province too.
_LEVELS = (
    ("commune", re.compile(r"(?<!thị )\bxã\b|\b(?:phường|thị trấn|đặc khu)\b")),
    ("district", re.compile(r"\b(?:huyện|quận|thị xã|thị ủy)\b")),
    ("province", re.compile(r"\b(?:tỉnh|thành phố|thành ủy|thành đoàn|sở|chi cục)\b")),
    (
        "central",
        re.compile(
            r"\b(?:trung ương|quốc hội|chính phủ|bộ|nước|nhà nước|tổng cục|tối cao|việt nam|quân khu|quân chủng|đảng)\b"
        ),
    ),
)


def slice_of(by: str, kind: str, key: Key) -> str | None:
    """Which part of a kind a fact belongs to; None where the kind is not cut so.

    >>> slice_of("level", "tenures", ("nguyễn văn a", "chủ tịch", "ủy ban nhân dân xã yên trạch", "held"))
    'commune'
    >>> slice_of("relation", "changes", ("nguyễn văn a", "appointed", "giám đốc", "sở y tế"))
    'appointed'
    """
    if by == "relation":
        at = _RELATION_AT.get(kind)
        return key[at] if at is not None else None
    at = _BODY_AT.get(kind)
    return _level(key[at]) if at is not None else None


def _level(body: str) -> str:
    """The level of a body by the words of its name, in plain spelling; "other" where they tell none."""
    return next((level for level, words in _LEVELS if words.search(body)), "other")
