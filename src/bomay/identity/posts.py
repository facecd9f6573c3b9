"""Posts: a role in a body, apart from who holds it."""

from collections import Counter
from dataclasses import dataclass, field

from bomay.identity.bodies import BodyKey, most_common
from bomay.identity.ids import digest
from bomay.identity.names import key
from bomay.identity.resolved import Post
from bomay.identity.words import Words

__all__ = ["Posts", "post_label"]


@dataclass(slots=True)
class _Seen:
    role: str
    body: BodyKey
    body_name: str
    names: Counter[str] = field(default_factory=Counter)


class Posts:
    """The posts seen so far, by role and incarnation of the body."""

    def __init__(self, words: Words) -> None:
        self._words = words
        self._seen: dict[str, _Seen] = {}

    def add(self, role: str, body: BodyKey, body_name: str) -> str:
        """The id of a post that a claim names."""
        post_id = digest("post", key(role), body.id)
        seen = self._seen.setdefault(post_id, _Seen(role, body, body_name))
        seen.names[post_label(role, body_name)] += 1
        return post_id

    def get(self, post_id: str) -> Post:
        """The post of that id; raises KeyError where none was added."""
        seen = self._seen[post_id]
        return Post(
            id=post_id,
            label=most_common(seen.names),
            role=seen.role,
            role_id=self._words.role_id(seen.role),
            body=seen.body.id,
            seats=self._words.role_seats(seen.role, seen.body_name),
            body_type=self._words.type_of(seen.body_name),
            place=seen.body.place if seen.body.incarnate else None,
            body_founded=seen.body.span.founded,
            body_dissolved=seen.body.span.dissolved,
        )

    def nodes(self) -> tuple[Post, ...]:
        """All posts, sorted by id."""
        return tuple(self.get(post_id) for post_id in sorted(self._seen))


def post_label(role: str, body: str) -> str:
    """Role and body as one name; a word that both share is said once.

    >>> post_label("Trưởng ban", "Ban Tổ chức Tỉnh ủy Thái Nguyên")
    'Trưởng Ban Tổ chức Tỉnh ủy Thái Nguyên'
    >>> post_label("Chủ tịch nước", "Nhà nước"), post_label("Thủ tướng", "Chính phủ")
    ('Chủ tịch nước', 'Thủ tướng Chính phủ')
    """
    if key(body) == key("Nhà nước") and role.endswith(" nước"):
        return role
    said, words = role.split(" "), body.split(" ")
    for shared in range(min(len(said) - 1, len(words)), 0, -1):
        if key(" ".join(said[-shared:])) == key(" ".join(words[:shared])):
            return " ".join((*said[:-shared], *words))
    return f"{role} {body}"
