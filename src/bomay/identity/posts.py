"""Posts: a role in a body, apart from who holds it."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from bomay.identity.bodies import BodyKey, most_common
from bomay.identity.ids import digest
from bomay.identity.names import key
from bomay.identity.resolved import Post
from bomay.identity.words import Words

__all__ = ["ToldPost", "build_post", "post_id", "post_label"]


@dataclass(frozen=True, slots=True)
class ToldPost:
    """A role in a body, as a claim names both; `times` how often what is drawn from the claim names it."""

    role: str
    body: BodyKey
    body_name: str
    times: int = 1


def post_id(role: str, body: BodyKey) -> str:
    """The id of a post: its role and the incarnation of its body."""
    return digest("post", key(role), body.id)


def build_post(told: Iterable[ToldPost], words: Words) -> Post:
    """The post of which all that claims name is given, in their order."""
    named = list(told)
    first, labels = named[0], Counter[str]()
    for each in named:
        labels[post_label(each.role, each.body_name)] += each.times
    return Post(
        id=post_id(first.role, first.body),
        label=most_common(labels),
        role=first.role,
        role_id=words.role_id(first.role),
        body=first.body.id,
        seats=words.role_seats(first.role, first.body_name),
        body_type=words.type_of(first.body_name),
        place=first.body.place if first.body.incarnate else None,
        body_founded=first.body.span.founded,
        body_dissolved=first.body.span.dissolved,
    )


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
