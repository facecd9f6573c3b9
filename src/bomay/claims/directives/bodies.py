"""The bodies of a text that may have issued what it cites: those of the list of issuers, and all else that it names."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TypeGuard

from bomay.claims.article.article import Article
from bomay.claims.bodies.resolve import lacks_unit, resolve_body
from bomay.mentions.directives.issuer import IssuerMention, find_issuers, issuer_at
from bomay.mentions.kinds import BodyMention, PostMention, Unit

__all__ = ["Issuers", "named_bodies"]

_SIGN_FOR_OTHERS = frozenset({"Chính phủ", "Nhà nước", "Ban Chấp hành Trung ương Đảng", "Quốc hội", "Bộ Chính trị"})
"""Bodies for which not each officer signs: a Phó Thủ tướng signs what is the Thủ tướng's, the Tổng Bí thư another's."""

_UNITS = ("Cục ", "Tổng cục ", "Vụ ", "Viện ", "Văn phòng ", "Thanh tra ")
_BOARDS = frozenset({"hoi-dong-quan-tri", "hoi-dong-thanh-vien"})


@dataclass(frozen=True, slots=True)
class Issuers:
    """A text with the bodies that it names beside those of the list of issuers, each by where its words begin."""

    text: str
    named: Mapping[int, IssuerMention] = field(default_factory=dict)

    def at(self, at: int) -> IssuerMention | None:
        """The body, or the officer who stands for it, that begins at an offset; None where none does."""
        listed, named = issuer_at(self.text, at), self.named.get(at)
        if listed is None or named is None:
            return listed or named
        whole = listed.kind == "fixed" or listed.place or listed.end >= named.end
        return listed if whole else named  # "Đảng ủy | Khối các cơ quan Trung ương"

    def find(self, start: int, end: int) -> Iterator[IssuerMention]:
        """All of them within [start, end), in order; of one inside another's name only the other."""
        found = {body.start: body for body in find_issuers(self.text, start, end)}
        for body in self.named.values():
            if start <= body.start and body.end <= end and self.at(body.start) is body:
                inside = [other for other in found.values() if body.start < other.end and other.start < body.end]
                if all(body.start <= other.start and other.end <= body.end for other in inside):
                    found = {at: other for at, other in found.items() if other not in inside}
                    found[body.start] = body
        yield from (found[at] for at in sorted(found))


def named_bodies(article: Article, *, in_title: bool) -> dict[int, IssuerMention]:
    """The bodies that an article's text or title names so that it is known which, and the posts in them."""
    found: dict[int, IssuerMention] = {}
    for sentence in article.sentences:
        before = -2  # end of the unit before: "Thanh tra | Bộ" is not the ministry
        for item in sentence.units if sentence.in_title is in_title else ():
            joined, before = item.start == before + 1, item.end
            mention = item if type(item) is BodyMention else item.bodies[-1] if _is_of_one(item) else None
            if mention is None or mention.country or joined or _is_of_another(mention):
                continue
            body = resolve_body(mention, article.context)
            if not lacks_unit(body) and (item is mention or body.name not in _SIGN_FOR_OTHERS):
                found[item.start] = IssuerMention(item.start, max(item.end, mention.end), "fixed", body.name)
    return _with_parents(found)


def _with_parents(found: dict[int, IssuerMention]) -> dict[int, IssuerMention]:
    """The bodies, a ministry's unit with the ministry behind it: what "Cục A, Bộ B ban hành" is not the ministry's."""
    for start, body in list(found.items()):
        parent = found.get(body.end + len(", ")) if body.label.startswith(_UNITS) else None
        if parent is not None and parent.label.startswith("Bộ "):
            found[start] = body._replace(end=parent.end)
    return found


def _is_of_another(body: BodyMention) -> bool:
    """Whether a body tells who took a picture ("Ảnh: Trí An/TTXVN"), or a board stands without its firm."""
    board = body.type is not None and body.type.id in _BOARDS
    return body.label == "Thông tấn xã Việt Nam" or (board and body.owner is None)


def _is_of_one(unit: Unit) -> TypeGuard[PostMention]:
    """Whether a unit is one person's post in one body."""
    return type(unit) is PostMention and len(unit.bodies) == 1 and not unit.plural
