"""Directives: number, type and date identify one; numbers are used again, so that a bare number alone never does."""

import datetime
import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

from bomay.identity.bodies import Bodies, BodyKey
from bomay.identity.ids import digest
from bomay.identity.jurisdiction import home_province, lineage
from bomay.identity.names import key
from bomay.identity.posts import ToldPost, post_id
from bomay.identity.resolved import Directive
from bomay.identity.table import Row
from bomay.identity.words import Words
from bomay.lexicon.places import load_places
from bomay.model import Body, DirectiveClaim, PartialDate
from bomay.text.lazy import lazy_pattern

__all__ = ["ToldDirective", "build_directives", "number_key", "tell_directives"]

_YEAR = lazy_pattern(r"/(?:19|20)\d\d(?:/|-|$)")
# Who issues for the whole country; any other suffix (UBND, HĐND, TU, HU, …) is used in every province.
_CENTRAL = lazy_pattern(
    r"[/-](?:T\.?[WƯ]|CP|TTG|QH\d*|UBTVQH\d*|CTN|VPCP|NHNN|TTCP|TANDTC|VKSNDTC|HĐTP|KTNN|B[A-ZĐ]+)$"
)
_NATIONAL_TYPES = frozenset(map(key, ("Luật", "Bộ luật", "Hiến pháp", "Pháp lệnh")))
_NATIONAL_TITLE = lazy_pattern(
    r"của đảng|toàn quốc|trung ương|quốc hội|chính phủ|bộ chính trị|ban bí thư|việt nam|nhà nước"
)
# Offices that issue in their own name are posts, not bodies.
_OFFICES = {key("Thủ tướng Chính phủ"): ("Thủ tướng", "Chính phủ"), key("Chủ tịch nước"): ("Chủ tịch nước", "Nhà nước")}

Group = tuple[str, str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldDirective:
    """A directive as one article cites it; `article` is the article's place in time, `number` the directive's in it.

    `issuer` is ("body" or "post", id) and the issuer's lineage.
    """

    article: int
    article_id: str
    last_day: datetime.date | None
    number: int
    claim: str
    said: DirectiveClaim
    issuer: tuple[str, str] | None
    issuer_line: str
    scope: str

    @property
    def group(self) -> Group:
        """What two citations must agree on to mean one directive: type, number or title, and for whom it holds."""
        said = self.said
        name = f"number {number_key(said.number)}" if said.number is not None else f"title {key(said.title or '')}"
        return key(said.type), name, self.scope


@dataclass(slots=True)
class _Node:
    date: PartialDate | None
    issuer_line: str
    told: list[ToldDirective] = field(default_factory=list)


def number_key(number: str) -> str:
    """The form in which two spellings of a directive's number are equal.

    >>> number_key("số 35 - CT/TƯ") == number_key("35-CT/TW")
    True
    """
    plain = unicodedata.normalize("NFC", number).upper().removeprefix("SỐ")
    joined = re.sub(r"[\s.]+", "", re.sub(r"[‐‑–—]", "-", plain))
    return re.sub(r"(?<=[/-])(?:TƯ|TW)$", "TW", joined)


def tell_directives(
    row: Row, bodies: Bodies, *, article: int, note: Callable[[ToldPost], None] = lambda told: None
) -> Iterator[ToldDirective]:
    """The directives of one article; bodies that issue them are added to `bodies`, posts that do are noted."""
    home = home_province(row.facts.place, row.last_day) if row.facts.place else ""
    for number, (claim, said) in enumerate(zip(row.ids.directives, row.facts.directives, strict=True)):
        issuer, line, province = None, "", ""
        if said.issuer is not None:
            day = said.date.latest if said.date else row.day
            office = _OFFICES.get(key(said.issuer.name))
            body = bodies.add(Body(name=office[1]) if office else said.issuer, row, day=day, claim=claim)
            if office is not None:
                note(ToldPost(office[0], body, office[1]))
                issuer, line = ("post", post_id(office[0], body)), key(said.issuer.name)
            else:
                issuer, line, province = ("body", body.id), body.line, _province(body)
        yield ToldDirective(
            article=article,
            article_id=row.article,
            last_day=row.last_day,
            number=number,
            claim=claim,
            said=said,
            issuer=issuer,
            issuer_line=line,
            scope="" if _is_national(said) else province or line or home or f"article {row.article}",
        )


def _province(body: BodyKey) -> str:
    return lineage(load_places().province_of(body.place)) if body.place else ""


def _is_national(said: DirectiveClaim) -> bool:
    """Whether the words identify the directive in the whole country."""
    if said.number is not None:
        return _CENTRAL.search(number_key(said.number)) is not None
    title = unicodedata.normalize("NFC", said.title or "").casefold()
    return key(said.type) in _NATIONAL_TYPES or _NATIONAL_TITLE.search(title) is not None


def build_directives(
    group: Group, told: Iterable[ToldDirective], words: Words
) -> Iterator[tuple[Directive, list[ToldDirective]]]:
    """The directives of one group, each with the citations that mean it."""
    for node in _nodes(told):
        yield _directive(group, node, words), node.told


def _nodes(members: Iterable[ToldDirective]) -> list[_Node]:
    """The most exact citations make the nodes; a vaguer one joins the only node that it can mean, else stands apart."""
    nodes: list[_Node] = []
    for told in sorted(members, key=_vagueness):
        fitting = [node for node in nodes if _fits(node, told)]
        if len(fitting) > 1:
            fitting = [node for node in fitting if (node.date, node.issuer_line) == (told.said.date, told.issuer_line)]
        if len(fitting) == 1:
            fitting[0].told.append(told)
            fitting[0].issuer_line = fitting[0].issuer_line or told.issuer_line
        else:
            nodes.append(_Node(told.said.date, told.issuer_line, [told]))
    return nodes


def _vagueness(told: ToldDirective) -> tuple[object, ...]:
    date = told.said.date
    exact = (date is None, not (date and date.month), not (date and date.day))
    return (*exact, date.to_iso() if date else "", not told.issuer_line, told.issuer_line, told.article, told.claim)


def _fits(node: _Node, told: ToldDirective) -> bool:
    if node.issuer_line and told.issuer_line and node.issuer_line != told.issuer_line:
        return False
    date = told.said.date
    if date is not None and node.date is not None:
        return node.date.earliest <= date.latest and date.earliest <= node.date.latest
    if date is not None or node.date is None or _has_year(told.said):
        return True
    return node.date.earliest <= (told.last_day or datetime.date.max)


def _has_year(said: DirectiveClaim) -> bool:
    return said.number is not None and _YEAR.search(said.number) is not None


def _directive(group: Group, node: _Node, words: Words) -> Directive:
    first = min(node.told, key=lambda told: (told.article, told.claim)).said
    return Directive(
        id=digest("directive", *group, node.date.to_iso() if node.date else "", node.issuer_line),
        type=first.type,
        type_id=words.directive_type(first.type),
        number=first.number,
        title=next((told.said.title for told in node.told if told.said.title), None),
        date=node.date,
        issuers=tuple(sorted({told.issuer for told in node.told if told.issuer is not None})),
        articles=tuple(sorted({told.article_id for told in node.told})),
        claims=tuple(sorted(told.claim for told in node.told)),
    )
