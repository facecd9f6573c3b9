"""The role of a post beside the name of its body, where the two share words."""

from functools import cache

from bomay.identity.names import key
from bomay.lexicon.load import load_lexicon

__all__ = ["role_in"]

_LONGEST = 4  # words of a body that the names of roles repeat: "Chánh Văn phòng", "Trưởng đoàn"


def role_in(post: str, body: str) -> str:
    """The role, as the word list names it, out of a post's name; the whole name where its body does not end it.

    A post's name says once what role and body share, so that only the word list tells where the role ends.

    >>> role_in("Chánh Văn phòng Bộ Công an", "Văn phòng Bộ Công an")
    'Chánh Văn phòng'
    >>> role_in("Bộ trưởng Bộ Công an", "Bộ Công an"), role_in("Trưởng Ban Tổ chức Tỉnh ủy X", "Ban Tổ chức Tỉnh ủy X")
    ('Bộ trưởng', 'Trưởng ban')
    >>> role_in("Thủ trưởng Cơ quan Điều tra Bộ Công an", "Cơ quan Điều tra Bộ Công an")  # no "Thứ trưởng"
    'Thủ trưởng'
    """
    stem = post.removesuffix(body).strip()
    if stem == post.strip() or not stem:
        return post
    words = body.split()[:_LONGEST]
    for shared in range(len(words), -1, -1):
        found = _roles().get(key(" ".join([stem, *words[:shared]])))
        if found:
            return found
    return post


@cache
def _roles() -> dict[str, str]:
    """The names of roles by their keys: tones where they stand, letters small."""
    return {key(role.label): role.label for role in reversed(load_lexicon().roles)}
