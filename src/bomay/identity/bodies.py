"""Which mentions of a body are one body: one node for each legal incarnation."""

import datetime
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from bomay.identity.ids import digest
from bomay.identity.incarnations import Span, find_named_span, is_reorganised, span_of_unit, unit_is_known
from bomay.identity.jurisdiction import Where, committee_kind, find_place, home_province, lineage
from bomay.identity.names import key
from bomay.identity.table import Row
from bomay.identity.words import Words
from bomay.lexicon.places import Place, load_places
from bomay.model import Body

__all__ = ["MERGER_DAY", "Bodies", "BodyKey", "SeenBody", "ToldBody", "most_common", "seen_body"]

MERGER_DAY = datetime.date(2025, 7, 1)
_FREE_NAMING = frozenset({"fixed", "open"})
# What no merger of units ends, where the word lists leave the type open.
_FREE_WORDS = (
    *("trường", "học viện", "viện", "phân viện", "khoa", "bộ môn", "bệnh viện", "trung tâm"),
    *("công ty", "tổng công ty", "tập đoàn", "doanh nghiệp", "nhà máy", "ngân hàng", "hợp tác xã", "quỹ"),
    *("báo", "đài", "tạp chí", "hiệp hội", "câu lạc bộ", "chùa"),
)
# Parts of another body, which many have by one name; and what any organisation has, however it is called.
_PARTS = frozenset(
    {"phong", "doi", "to", "khoa", "nhom", "bo-mon", "thon", "xom", "ap", "khu-pho", "to-dan-pho", "buon"}
)
_OF_ANYONE = frozenset({"dang-uy", "dang-bo", "chi-bo", "doan-thanh-nien"})
_OPENINGS = tuple(f"{key(word)} " for word in _FREE_WORDS)
_OPEN_SPAN = Span()


@dataclass(frozen=True, slots=True)
class BodyKey:
    """`id` names one incarnation; `line` is the same for all of them; `place` None where the name fixes no unit.

    `incarnate`: the id holds for the incarnation of the days `span` only; `known`: it is that of the day of the fact.
    """

    id: str
    line: str
    place: Place | None
    incarnate: bool
    known: bool
    span: Span = _OPEN_SPAN


@dataclass(frozen=True, slots=True)
class ToldBody:
    """A body as a claim names it."""

    key: BodyKey
    name: str
    type: str


@dataclass(frozen=True, slots=True)
class SeenBody:
    """One incarnation with what most articles call it, its type by most, and the claims that name it."""

    key: BodyKey
    name: str
    type: str
    claims: tuple[str, ...]


class Bodies:
    """Tells which body a claim names, and notes it: what is noted of a body makes it one (`seen_body`).

    Ids come from name and unit, for bodies of a unit from its incarnation on the day.
    """

    def __init__(self, words: Words, note: Callable[[ToldBody, str], None] = lambda told, claim: None) -> None:
        self._words = words
        self._note = note

    def add(self, body: Body, row: Row, *, day: datetime.date | None, claim: str) -> BodyKey:
        """The key of a body that a claim names; `day` is when the fact held, None where that is not known."""
        found = self.key_of(body, row, day=day)
        self._note(ToldBody(found, body.name, body.type or self._words.type_of(body.name)), claim)
        return found

    def key_of(self, body: Body, row: Row, *, day: datetime.date | None) -> BodyKey:
        """The key of a body as an article names it."""
        place_name = row.facts.place
        home = home_province(place_name, day) if place_name else ""
        place = self._place(body, Where(day, home))
        if place is None and is_reorganised(body.name):
            return _named(body, day)
        known = place is not None and unit_is_known(place, day)
        is_free = self._is_free(body)
        incarnate = known and not is_free
        scope = self._scope(body, row, home)
        if place is not None:
            line = _province_line(place)
            scope = place.id if incarnate else line if is_free else f"some day {line}"
        name = key(self._words.fixed_names.get(body.type, body.name))  # whichever of its names the article has
        return BodyKey(
            id=digest("body", name, scope),
            line=digest("body", name, _province_line(place) if place else scope),
            place=place,
            incarnate=incarnate,
            known=known,
            span=span_of_unit(place) if place is not None and incarnate else _OPEN_SPAN,
        )

    def _place(self, body: Body, where: Where) -> Place | None:
        """The unit of its jurisdiction; where its name says a unit of another kind ("Thành ủy" in a province), that."""
        given = find_place(body.place, where) if body.place else None
        kind = committee_kind(body.name)
        if given is not None and kind in ("", given.kind.casefold()):
            return given
        return find_place(body.name, where) or given

    def _is_free(self, body: Body) -> bool:
        naming = self._words.naming.get(body.type or self._words.type_of(body.name))
        if naming is not None:
            return naming in _FREE_NAMING
        return any(key(body.name).startswith(opening) for opening in _OPENINGS)

    def _scope(self, body: Body, row: Row, home: str) -> str:
        """A name that fixes no unit stands for itself; of a kind that every unit has, the article settles it."""
        kind = body.type or self._words.type_of(body.name)
        naming = self._words.naming.get(kind)
        free = naming is None or (naming in _FREE_NAMING and kind not in _PARTS)
        if free or self._has_named_owner(body.name):
            return ""
        return home or (f"article {row.article}" if body.place else "")

    def _has_named_owner(self, name: str) -> bool:
        """Whether what follows on the kind stands for itself: "Hội đồng quản trị Công ty A", not "Đảng ủy Công ty"."""
        kind, owner = self._words.split_type(name)
        if not owner or not owner[0].isupper():
            return False
        whose, rest = self._words.split_type(owner)
        naming = self._words.naming.get(whose)
        if naming is None:
            return kind in _OF_ANYONE or self._words.naming[kind] == "owner"
        if naming == "open" and whose not in _PARTS:
            return any(word[:1].isupper() for word in rest.split())
        return naming == "fixed" or self._has_named_owner(owner)


def _named(body: Body, day: datetime.date | None) -> BodyKey:
    """A body of the whole country that was reorganised; without a day it may be none of its incarnations."""
    span = find_named_span(body.name, day)
    name = key(body.name)
    founded = span.founded.isoformat() if span and span.founded else ""
    return BodyKey(
        id=digest("body", name, *((f"from {founded}",) if span is not None else ("",))),
        line=digest("body", name, ""),
        place=None,
        incarnate=span is not None,
        known=span is not None,
        span=span or _OPEN_SPAN,
    )


def seen_body(told: Iterable[tuple[ToldBody, int]], claims: Iterable[str]) -> SeenBody:
    """The body of which all is given that claims name it, in their order, with how many do, and these claims."""
    noted = list(told)
    names, types = Counter[str](), Counter[str]()
    for each, times in noted:
        names[each.name] += times
        types[each.type] += times
    return SeenBody(noted[0][0].key, most_common(names), most_common(types), tuple(sorted(claims)))


def most_common(counts: Counter[str]) -> str:
    """The value counted most often; of equals the first in the alphabet.

    >>> most_common(Counter(["b", "a", "b", "a"]))
    'a'
    """
    return min(counts, key=lambda value: (-counts[value], value)) if counts else ""


def _province_line(place: Place) -> str:
    return lineage(load_places().province_of(place))
