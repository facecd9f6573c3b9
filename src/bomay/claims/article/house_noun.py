"""The body meant by a common noun behind a post: "ông A, phó giám đốc sở" where the article tells of one Sở."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bomay.claims.article.article import Sentence
from bomay.mentions.kinds import PostMention
from bomay.model import Body
from bomay.text.lazy import lazy_pattern

__all__ = ["Place", "house_of", "noun_behind"]

_NOUN = lazy_pattern(
    r" (?:của )?(?P<noun>tổng công ty|công ty|tập đoàn|sở|ban|bệnh viện|trung tâm|viện|học viện|nhà trường|trường|"
    r"ngân hàng|hiệp hội|hội|hợp tác xã|cục|tổng cục|quỹ|liên đoàn|nhà máy|xí nghiệp)(?: này| trên| nói trên| đó)?"
    r"(?=[,.;:)\n]| [-–(]|\s*$| (?:và|cùng|cho|nói|chia sẻ|khẳng định|đã|bị|được|thừa nhận|xác nhận|phát biểu) )"
)
"""A noun that no name follows; what begins after it ends what the post is of."""
_FIRMS = ("Công ty", "Tổng công ty", "Tập đoàn")
_BEGINS = {
    "công ty": _FIRMS,
    "tổng công ty": ("Tổng công ty",),
    "nhà trường": ("Trường", "Đại học", "Học viện"),
    "trường": ("Trường", "Đại học"),
}
"""How the names begin of what a noun may mean, where they do not begin with the noun."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where the article names a body."""

    body: Body
    sentence: Sentence
    start: int
    end: int


def noun_behind(text: str, post: PostMention) -> str:
    """The common noun of a body behind a post that names none; "" without one.

    The noun that a post has read already ("giám đốc công ty") counts as behind it.
    """
    end = min([post.end, *(body.start - 1 for body in post.bodies)])
    match = _NOUN.match(text, end)
    return match["noun"] if match is not None else ""


def house_of(noun: str, post: PostMention, sentence: Sentence, named: Sequence[Place]) -> Place | None:
    """The body that a noun behind a post means: the only one of its kind in the article, or before it in the sentence.

    An office's head is of the body's office: "chánh văn phòng sở" -> Văn phòng Sở …
    """
    fitting = [place for place in named if _is_one(noun, place.body.name)]
    near = [place for place in fitting if place.sentence is sentence and place.end <= post.start]
    places = {place.body.name.casefold(): place for place in near or fitting}
    if len(places) != 1:
        return None
    place = next(iter(places.values()))
    if post.role.body_noun != "Văn phòng":
        return place
    return Place(Body(name=f"Văn phòng {place.body.name}"), place.sentence, place.start, place.end)


def _is_one(noun: str, name: str) -> bool:
    """Whether a name is of a body that a noun may mean, and more than the noun."""
    return any(name.startswith(f"{word} ") for word in _words(noun))


def _words(noun: str) -> Iterator[str]:
    yield from _BEGINS.get(noun, (f"{noun[0].upper()}{noun[1:]}",))
